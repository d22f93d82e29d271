/** A run of letters, a number, or one sign; lower case. */
export interface Token {
  readonly kind: 'word' | 'number' | 'sign';
  readonly text: string;
  /** Where it stands: the sentence from `from` up to, not including, `to`. */
  readonly from: number;
  readonly to: number;
  /** Whether nothing stands between it and the token before. */
  readonly isGlued: boolean;
}

const isDigit = (letter: string | undefined): boolean => letter !== undefined && letter >= '0' && letter <= '9';
const isLetter = (letter: string): boolean => (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter > '\u007f' && /^[\p{L}\p{M}]$/u.test(letter));
const isSpace = (letter: string): boolean => letter === ' ' || /^[\s\p{Cc}\p{Cf}]$/u.test(letter);
/** Longest number that is one: digits beyond say nothing. */
const MOST_DIGITS = 30;

/**
 * The words, numbers and signs of a sentence, in one pass: letters and digits part, "1,200.5" is one number.
 *
 * @example
 * tokensOf('50k users, $2').map(({ text }) => text) // => ["50","k","users",",","$","2"]
 */
export function tokensOf(sentence: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  let at = 0;
  while (at < sentence.length) {
    const letter = String.fromCodePoint(sentence.codePointAt(at)!);
    const from = at;
    if (isSpace(letter)) {
      at += letter.length;
      continue;
    }
    const isNumber = isDigit(letter) || (letter === '.' && isDigit(sentence[at + 1]) && !isDigit(sentence[at - 1]));
    const kind = isNumber ? 'number' : isLetter(letter) ? 'word' : 'sign';
    if (kind === 'number') at = numberEnd(sentence, at);
    else if (kind === 'word') at = wordEnd(sentence, at, tokens.at(-1)?.kind === 'number' && end === from);
    else at += letter.length;
    const text = sentence.slice(from, at).toLowerCase();
    tokens.push({ kind, text: kind === 'number' ? text.replaceAll(',', '') : text, from, to: at, isGlued: from === end && from > 0 });
    end = at;
  }
  return tokens;
}

/** A comma belongs to a number only before three digits and no more, a point only before a digit. */
function numberEnd(sentence: string, from: number): number {
  let at = from;
  let isWhole = true;
  for (; at - from < MOST_DIGITS; ) {
    if (isDigit(sentence[at])) at += 1;
    else if (isWhole && sentence[at] === ',' && [1, 2, 3].every((ahead) => isDigit(sentence[at + ahead])) && !isDigit(sentence[at + 4])) at += 4;
    else if (isWhole && sentence[at] === '.' && isDigit(sentence[at + 1])) {
      isWhole = false;
      at += 2;
    } else break;
  }
  return at;
}

/** The x of "4xh100" is a sign of its own. */
function wordEnd(sentence: string, from: number, isAfterNumber: boolean): number {
  let at = from;
  while (at < sentence.length) {
    const letter = String.fromCodePoint(sentence.codePointAt(at)!);
    if (!isLetter(letter)) break;
    at += letter.length;
    if (isAfterNumber && at === from + 1 && (letter === 'x' || letter === 'X')) break;
  }
  return at;
}
