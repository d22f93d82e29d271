import { tokensOf, type Token } from './tokens.ts';

/** The smallest part of a name; names are compared piece by piece, whatever stands between the pieces. */
export interface Piece {
  readonly text: string;
  /** Places of the first and last token it is of. */
  readonly first: number;
  readonly last: number;
  /** Whether it is the first piece of its first token, and the last of its last. */
  readonly begins: boolean;
  readonly ends: boolean;
  /** Whether only a joint of names (a space, `-`, `_`, `/`, `.` or `:`) stands before it. */
  readonly follows: boolean;
}

/** Signs within a name: "gpt-4o", "amazon.nova-lite-v1:0". */
const JOINTS = new Set(['-', '_', '/', '.', ':']);

/**
 * The pieces of tokens: words and whole numbers, a single letter with the number it is written to, "4.1" as two.
 *
 * @example
 * piecesOf(tokensOf('GPT-4o mini or llama3.3 70B')).map(({ text }) => text) // => ["gpt","4o","mini","or","llama","3","3","70b"]
 */
export function piecesOf(tokens: readonly Token[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let follows = false;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!;
    if (token.kind === 'sign') {
      const isJoint = JOINTS.has(token.text) && token.isGlued && tokens[at + 1]?.isGlued === true;
      follows = isJoint && tokens[at - 1]?.kind !== 'sign';
      at += 1;
      continue;
    }
    const last = runEnd(tokens, at);
    const text = tokens.slice(at, last + 1).map((part) => part.text).join('');
    const texts = text.split('.').filter(Boolean);
    texts.forEach((part, index) => pieces.push({ text: part, first: at, last, begins: index === 0, ends: index === texts.length - 1, follows: follows || index > 0 }));
    follows = true;
    at = last + 1;
  }
  return pieces;
}

/** A single letter goes with the number it is written to: before it ("h100"), else after it ("70b", "4o"). */
function runEnd(tokens: readonly Token[], at: number): number {
  const isLetter = (place: number): boolean => tokens[place]?.kind === 'word' && tokens[place].text.length === 1;
  const isGluedNumber = (place: number): boolean => tokens[place]?.kind === 'number' && tokens[place].isGlued;
  let last = at;
  if (isLetter(at) && isGluedNumber(at + 1)) last = at + 1;
  while (tokens[last]!.kind === 'number' && isLetter(last + 1) && tokens[last + 1]!.isGlued && !isGluedNumber(last + 2) && last - at < 4) last += 1;
  return last;
}

/**
 * The pieces of a name.
 *
 * @example
 * namePieces('Claude-3.5_Haiku') // => ["claude","3","5","haiku"]
 */
export function namePieces(name: string): readonly string[] {
  return piecesOf(tokensOf(name)).map(({ text }) => text);
}
