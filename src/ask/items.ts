import type { Catalogue } from '../catalogue/catalogue.ts';
import { nameAt, type FoundName } from './name-index.ts';
import { piecesOf, type Piece } from './pieces.ts';
import { quantityAt, type Quantity } from './quantities.ts';
import { tokensOf, type Token } from './tokens.ts';
import { NUMBER_WORDS, TIMES_WORDS } from './units.ts';

/** A part of the sentence that is read as one: a name, a letter for an option, a quantity, a date, a word or a sign. */
export interface Item {
  readonly kind: 'name' | 'letter' | 'quantity' | 'date' | 'word' | 'sign';
  /** Lower case. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly name?: FoundName;
  /** 0 for A, 1 for B. */
  readonly letter?: 0 | 1;
  readonly quantity?: Quantity;
  /** Whether a minus stands before the number. */
  readonly isNegative?: boolean;
}

const LETTERS: Readonly<Record<string, 0 | 1>> = { a: 0, b: 1 };
/** After "A" these say that it is an option and no article. */
const AFTER_LETTER = new Set(['wins', 'won', 'beats', 'loses', 'saves', 'is', 'costs', 'cost', 'has', 'was', 'vs', 'versus', 'or', 'gets', 'scores', 'takes', 'hallucinates', 'answers', 'but', ',', ':', '=', 'at', "'"]);
const BEFORE_LETTER = new Set(['model', 'option', 'than', 'vs', 'versus', 'variant', 'candidate', 'llm', 'or', 'and']);
const ORDINALS: Readonly<Record<string, 0 | 1>> = { first: 0, former: 0, second: 1, latter: 1 };
const MINUS = new Set(['-', '−', '–']);
/** The same in a word. */
const MINUS_WORDS = new Set(['negative', 'minus']);
/** Verbs after "the other", which is then an option. */
const VERBS = new Set(['is', 'costs', 'has', 'gets', 'takes', 'scores', 'hallucinates', 'responds', 'runs', 'one', 'model', 'option']);
/** After these "one that" or "another which" is the second. */
const BEFORE_SECOND = new Set(['and', 'or', 'vs', 'versus', 'than']);
/** What options are called by where none is named, the first so called and then the other. */
const LOOKS = new Set('big bigger biggest large larger small smaller cheap cheaper expensive pricier premium fast faster slow slower new newer old older weak weaker strong stronger better'.split(' '));
const KINDS_OF = new Set(['one', 'model', 'option', 'llm']);

/**
 * The items of a sentence: names before numbers, so that "gpt-4o" counts nothing.
 *
 * @example
 * itemsOf('gpt-4o for 50k users', catalogue).map(({ kind, text }) => `${kind} ${text}`) // => ["name gpt-4o","word for","quantity 50k","word users"]
 */
export function itemsOf(sentence: string, catalogue: Catalogue): readonly Item[] {
  const tokens = tokensOf(sentence);
  const names = namesIn(tokens, catalogue);
  const items: Item[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = readAt(tokens, at, names);
    const [first, last] = [tokens[at]!, tokens[found.next - 1]!];
    at = found.next;
    if (found.item) items.push({ text: sentence.slice(first.from, last.to).toLowerCase(), from: first.from, to: last.to, ...found.item });
  }
  return items;
}

interface Read {
  readonly item?: Pick<Item, 'kind'> & Partial<Item>;
  readonly next: number;
}

interface NameSpan {
  readonly name: FoundName;
  readonly next: number;
}

/** Where the names stand, and for each token the first after it that begins one. */
function namesIn(tokens: readonly Token[], catalogue: Catalogue): { readonly at: ReadonlyMap<number, NameSpan>; readonly nextFrom: readonly number[] } {
  const pieces: readonly Piece[] = piecesOf(tokens);
  const at = new Map<number, NameSpan>();
  for (let piece = 0; piece < pieces.length; ) {
    const name = nameAt(catalogue, pieces, piece);
    if (name) at.set(pieces[piece]!.first, { name, next: pieces[piece + name.pieces - 1]!.last + 1 });
    piece += name?.pieces ?? 1;
  }
  const nextFrom = Array.from({ length: tokens.length + 1 }, () => tokens.length);
  for (let token = tokens.length - 1; token >= 0; token--) nextFrom[token] = at.has(token) ? token : nextFrom[token + 1]!;
  return { at, nextFrom };
}

function readAt(tokens: readonly Token[], at: number, names: ReturnType<typeof namesIn>): Read {
  const token = tokens[at]!;
  const named = names.at.get(at);
  if (named) return { item: { kind: 'name', name: named.name }, next: named.next };
  const day = dateAt(tokens, at);
  if (day) return day;
  const look = names.at.size === 0 ? lookAt(tokens, at) : undefined;
  if (look !== undefined) return { item: { kind: 'letter', letter: look }, next: at + 2 };
  const letter = letterAt(tokens, at);
  if (letter !== undefined) return { item: { kind: 'letter', letter }, next: at + 1 };
  const end = names.nextFrom[at]!;
  const isNegative = MINUS_WORDS.has(token.text) ? tokens[at + 1]?.kind === 'number' || NUMBER_WORDS.has(tokens[at + 1]?.text ?? '') : MINUS.has(token.text) && tokens[at + 1]?.isGlued === true && !(token.isGlued && tokens[at - 1]?.kind !== 'sign');
  const found = quantityAt(tokens, isNegative ? at + 1 : at, end);
  // "70th" and "4ever" are words
  if (found && !isPartOfWord(tokens, found.next)) return { item: { kind: 'quantity', quantity: found.quantity, isNegative }, next: found.next };
  if (token.kind === 'sign') return { ...(isHyphen(tokens, at) ? {} : { item: { kind: 'sign' } }), next: at + 1 };
  let next = at + 1;
  while (next < end && tokens[next]!.isGlued && tokens[next]!.kind !== 'sign' && (tokens[next - 1]!.kind === 'number' || tokens[next]!.kind === 'number')) next += 1;
  return { item: { kind: 'word' }, next };
}

const isPartOfWord = (tokens: readonly Token[], next: number): boolean => tokens[next - 1]!.kind === 'number' && tokens[next]?.kind === 'word' && tokens[next].isGlued;

/** A hyphen or an apostrophe within a word joins: "self-host", "model's". */
const isHyphen = (tokens: readonly Token[], at: number): boolean => /^[-'’_‐‑]$/u.test(tokens[at]!.text) && tokens[at]!.isGlued && tokens[at + 1]?.isGlued === true;

function dateAt(tokens: readonly Token[], at: number): Read | undefined {
  const parts = tokens.slice(at, at + 5).map(({ text }) => text);
  const isDate = /^[1-9]\d{3}$/u.test(parts[0] ?? '') && parts[1] === '-' && /^\d\d$/u.test(parts[2] ?? '') && parts[3] === '-' && /^\d\d$/u.test(parts[4] ?? '');
  return isDate ? { item: { kind: 'date', text: parts.join('') }, next: at + 5 } : undefined;
}

/** "the small model" where no model is named: the first look is that of the first option, another that of the second. */
function lookAt(tokens: readonly Token[], at: number): 0 | 1 | undefined {
  const isLook = (place: number): boolean => LOOKS.has(tokens[place]!.text) && tokens[place - 1]?.text === 'the' && KINDS_OF.has(tokens[place + 1]?.text ?? '');
  if (!isLook(at)) return undefined;
  const first = tokens.findIndex((_, place) => isLook(place));
  return tokens[first]!.text === tokens[at]!.text ? 0 : 1;
}

const isAmount = (token: Token | undefined): boolean => token !== undefined && (token.kind === 'number' || TIMES_WORDS.has(token.text));

function letterAt(tokens: readonly Token[], at: number): 0 | 1 | undefined {
  const [before, { text }, after] = [tokens[at - 1]?.text ?? '', tokens[at]!, tokens[at + 1]];
  if (text === 'other' && before === 'the' && (VERBS.has(after?.text ?? '') || isAmount(tokens[at + 2]))) return 1;
  if ((text === 'another' || text === 'one') && BEFORE_SECOND.has(before) && ['that', 'which'].includes(after?.text ?? '')) return 1;
  const ordinal = ORDINALS[Object.hasOwn(ORDINALS, text) ? text : ''];
  if (ordinal !== undefined) return before === 'the' && after && ['is', 'one', 'model', 'option', 'costs'].includes(after.text) ? ordinal : undefined;
  const letter = text === 'a' || text === 'b' ? LETTERS[text] : undefined;
  const isAlone = !tokens[at]!.isGlued || tokens[at - 1]?.kind === 'sign';
  if (letter === undefined || !isAlone || (after?.isGlued && after.kind !== 'sign')) return undefined;
  if (letter === 1 && (BEFORE_LETTER.has(before) || after === undefined || AFTER_LETTER.has(after.text) || after.kind === 'number')) return letter;
  if (['model', 'option', 'variant', 'candidate'].includes(before)) return letter;
  return after === undefined || after.kind === 'sign' || AFTER_LETTER.has(after.text) || (['than', 'vs', 'versus'].includes(before) && AFTER_LETTER.has(after.text)) ? letter : undefined;
}
