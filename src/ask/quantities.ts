import type { Token } from './tokens.ts';
import { MONEY_BEFORE, MULTIPLIERS, NUMBER_WORDS, PER_WORDS, TIMES_WORDS, UNIT_WORDS, type QuantityUnit, type UnitWord } from './units.ts';

/** A number of a sentence with what it counts; a share is 0–1, times are in seconds or months. */
export interface Quantity {
  readonly unit: QuantityUnit;
  readonly value: number;
  /** Of how many, where the unit is `of`; `value` is the share then. */
  readonly items?: number;
  /** Read from "5 to 10": the value is the middle. */
  readonly isRange?: true;
}

/** A quantity and the place of the first token after it. */
export interface FoundQuantity {
  readonly quantity: Quantity;
  readonly next: number;
}

/** `times`: what words and letters after the digits multiply them by. */
type One = (FoundQuantity & { readonly times: number }) | undefined;
type Found = FoundQuantity | undefined;
type Tokens = readonly Token[];

const RANGE_SIGNS = new Set(['-', '–', '—', 'to']);
/** After a second number these say that "200 in 300 out" is no 200 of 300. */
const TOKEN_WORDS = new Set(['out', 'output', 'tokens', 'token', 'tok', 'completion', 'in']);

/**
 * The quantity that begins at a token, as far as it reaches, before the token `end`.
 *
 * @example
 * const read = (text) => quantityAt(tokensOf(text), 0).quantity
 * read('$2.5k') // => {"unit":"usd","value":2500}
 * read('800 ms') // => {"unit":"seconds","value":0.8}
 * read('18 of 200') // => {"unit":"of","value":0.09,"items":200}
 * read('five to 10%') // => {"unit":"share","value":0.075,"isRange":true}
 * quantityAt(tokensOf('users'), 0) // => undefined
 */
export function quantityAt(tokens: Tokens, start: number, end = tokens.length): Found {
  if (tokens[start]?.text === 'between') return between(tokens, start, end);
  const first = oneAt(tokens, start, end);
  if (!first) return undefined;
  return outOf(tokens, first, end) ?? range(tokens, start, first, end) ?? first;
}

function between(tokens: Tokens, start: number, end: number): Found {
  const low = oneAt(tokens, start + 1, end);
  const high = low && tokens[low.next]?.text === 'and' ? oneAt(tokens, low.next + 1, end) : undefined;
  return low && high ? middle(low, high) : undefined;
}

function range(tokens: Tokens, start: number, low: NonNullable<One>, end: number): Found {
  if (low.next >= end || !RANGE_SIGNS.has(tokens[low.next]!.text) || tokens[start - 1]?.text === 'from') return undefined;
  const high = oneAt(tokens, low.next + 1, end);
  return high && middle(low, high);
}

/** The "5" of "5–10%" and of "5–10k" is read with the unit and the thousands of the other. */
function middle({ quantity: low, times }: NonNullable<One>, { quantity: high, next, times: thousands }: NonNullable<One>): Found {
  const isSame = low.unit === high.unit;
  if (!isSame && low.unit !== 'count' && high.unit !== 'count') return undefined;
  const unit = low.unit === 'count' ? high.unit : low.unit;
  const bare = isSame ? 1 : (UNIT_SCALE[unit] ?? 1);
  const shared = times === 1 && low.value * thousands < high.value / bare ? thousands : 1;
  const from = low.unit === unit && !isSame ? low.value : low.value * bare * shared;
  const to = high.unit === unit ? high.value : high.value * bare;
  return from < to ? { quantity: { unit, value: tidy((from + to) / 2), isRange: true }, next } : undefined;
}

/** What a bare number beside one of this unit is worth; times and months stay as they are. */
const UNIT_SCALE: Partial<Record<QuantityUnit, number>> = { share: 0.01, points: 0.01 };

function outOf(tokens: Tokens, { quantity, next }: FoundQuantity, end: number): Found {
  const says = tokens[next]?.text;
  const from = says === 'out' && tokens[next + 1]?.text === 'of' ? next + 2 : says === 'of' || says === 'in' || says === '/' ? next + 1 : 0;
  if (quantity.unit !== 'count' || from === 0 || from >= end) return undefined;
  const all = oneAt(tokens, from, end);
  if (all?.quantity.unit !== 'count' || quantity.value > all.quantity.value || all.quantity.value === 0 || TOKEN_WORDS.has(tokens[all.next]?.text ?? '')) return undefined;
  // "one in twenty" is a rate; nobody counted twenty
  const isIdiom = quantity.value === 1 && says === 'in';
  return { quantity: { unit: 'of', value: quantity.value / all.quantity.value, ...(isIdiom ? {} : { items: all.quantity.value }) }, next: all.next };
}

function oneAt(tokens: Tokens, start: number, end: number): One {
  if (start >= end) return undefined;
  const { text } = tokens[start]!;
  const times = TIMES_WORDS.get(text);
  const isPart = isHalfOf(tokens, start);
  // "one tenth"
  const fraction = text === 'one' && start + 1 < end ? TIMES_WORDS.get(tokens[start + 1]!.text) : undefined;
  if (fraction !== undefined && fraction < 1 && !isHalfOf(tokens, start + 1)) return { quantity: { unit: 'times', value: fraction }, next: start + 2, times: 1 };
  if (times !== undefined && !isPart) return { quantity: { unit: 'times', value: times }, next: start + 1, times: 1 };
  // "latency x2"
  if ((text === 'x' || text === '×') && tokens[start + 1]?.kind === 'number' && tokens[start + 1]!.isGlued && start + 1 < end) return { quantity: { unit: 'times', value: Number(tokens[start + 1]!.text) }, next: start + 2, times: 1 };
  const before = MONEY_BEFORE.get(text);
  const number = numberAt(tokens, before ? start + 1 : start, end);
  if (!number) return undefined;
  if (before) return { quantity: { unit: before, value: number.value }, next: afterMoney(tokens, number.next, before), times: number.times };
  const unit = unitAt(tokens, number.next, end);
  if (!unit) return { ...number, quantity: { unit: 'count', value: number.value } };
  return { quantity: { unit: unit.unit, value: tidy(number.value * unit.times) }, next: unit.next, times: number.times };
}

/** "half a million", "half a second". */
function isHalfOf(tokens: Tokens, at: number): boolean {
  const [half, article, of] = [0, 1, 2].map((ahead) => tokens[at + ahead]?.text ?? '') as [string, string, string];
  return half === 'half' && (article === 'a' || article === 'an') && (MULTIPLIERS.has(of) || UNIT_WORDS.has(of));
}

/** "$5 USD" says it twice. */
const afterMoney = (tokens: Tokens, next: number, unit: QuantityUnit): number => (UNIT_WORDS.get(tokens[next]?.text ?? '')?.unit === unit && tokens[next]!.kind === 'word' && !/^cents?$/u.test(tokens[next]!.text) ? next + 1 : next);

/** Takes the noise of binary products away: 57 × 0.01 is 0.57. */
const tidy = (value: number): number => Number(value.toPrecision(15));

/** "Within a second"; "per a second" is a rate. */
const BEFORE_LIMIT = new Set(['within', 'under', 'below', 'than']);
const isOneSecond = (tokens: Tokens, at: number): boolean => tokens[at]!.text === 'a' && BEFORE_LIMIT.has(tokens[at - 1]?.text ?? '') && UNIT_WORDS.get(tokens[at + 1]?.text ?? '')?.unit === 'seconds';

function numberAt(tokens: Tokens, start: number, end: number): { readonly value: number; readonly next: number; readonly times: number } | undefined {
  const token = tokens[start];
  if (!token || start >= end) return undefined;
  const word = NUMBER_WORDS.get(token.text);
  const isArticle = (token.text === 'a' || token.text === 'an') && (MULTIPLIERS.get(tokens[start + 1]?.text ?? '') ?? 0) > 0 && (tokens[start + 1]?.text.length ?? 0) > 2;
  let value = token.kind === 'number' ? Number(token.text) : isArticle || isOneSecond(tokens, start) ? 1 : word;
  let [next, times] = [start + 1, 1];
  if (isHalfOf(tokens, start)) [value, next] = [0.5, next + 1];
  if (value === undefined) return undefined;
  const more = word !== undefined && word >= 20 ? NUMBER_WORDS.get(tokens[next]?.text ?? '') : undefined;
  if (more !== undefined && more < 10) [value, next] = [value + more, next + 1];
  while (next < end && MULTIPLIERS.has(tokens[next]!.text) && (tokens[next]!.text.length > 2 || tokens[next]!.isGlued)) {
    times *= MULTIPLIERS.get(tokens[next]!.text)!;
    next += 1;
  }
  return { value: tidy(value * times), next, times };
}

function unitAt(tokens: Tokens, at: number, end: number): (UnitWord & { readonly next: number }) | undefined {
  const from = tokens[at]?.text === '-' && tokens[at].isGlued && tokens[at + 1]?.kind === 'word' ? at + 1 : at;
  const said = from < end ? tokens[from] : undefined;
  if (!said) return undefined;
  if (said.text === 'per' && tokens[from + 1]?.text === 'cent') return { ...UNIT_WORDS.get('percent')!, next: from + 2 };
  const unit = UNIT_WORDS.get(said.text);
  if (!unit) return undefined;
  const after = tokens[from + 1]?.text ?? '';
  // "5 times a day" is a count
  if (said.text === 'times' && PER_WORDS.has(after)) return undefined;
  if (unit.unit === 'share' && UNIT_WORDS.get(after)?.unit === 'points') return { ...UNIT_WORDS.get('points')!, next: from + 2 };
  return { ...unit, next: from + 1 };
}
