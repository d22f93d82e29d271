import { instant } from '../core/instant.ts';
import type { CurvePoint } from '../core/growth/quantity.ts';

/** What a field would accept, as facts that `words` turns into a sentence. */
export type Wanted =
  | { readonly kind: 'number'; readonly least: number; readonly most: number; readonly whole: boolean; readonly optional?: boolean }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'word' }
  | { readonly kind: 'sentence'; readonly most: number }
  | { readonly kind: 'points' }
  | { readonly kind: 'speeds' }
  | { readonly kind: 'factors'; readonly count: number }
  | { readonly kind: 'date' }
  | { readonly kind: 'options'; readonly most: number };

/** Measured speeds that are kept: more say no more. */
const MOST_SPEEDS = 100;
/** Letters of a sentence that is kept. */
const MOST_LETTERS = 2_000;

/** How one kind of value is checked, read from a text and written to one. */
export interface Kind<Value> {
  readonly wanted: Wanted;
  readonly accepts: (value: unknown) => value is Value;
  /** The value a text says, or `undefined`. */
  readonly read: (text: string) => unknown;
  readonly write: (value: Value) => string;
}

/**
 * A number in a range, both ends included.
 *
 * @example
 * numberKind(0, 10, { whole: true }).accepts(3.5) // => false
 */
export function numberKind(least: number, most: number, { whole = false } = {}): Kind<number> {
  return {
    wanted: { kind: 'number', least, most, whole },
    accepts: (value): value is number => typeof value === 'number' && value >= least && value <= most && (!whole || Number.isInteger(value)),
    read: (text) => (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/iu.test(text.trim()) ? Number(text) : undefined),
    write: String,
  };
}

/**
 * A number in a range, or `null` for "not known"; as a text, nothing.
 *
 * @example
 * optionalNumberKind(0, 10).read('') // => null
 */
export function optionalNumberKind(least: number, most: number): Kind<number | null> {
  const number = numberKind(least, most);
  return {
    wanted: { kind: 'number', least, most, whole: false, optional: true },
    accepts: (value): value is number | null => value === null || number.accepts(value),
    read: (text) => (text.trim() === '' ? null : number.read(text)),
    write: (value) => (value === null ? '' : String(value)),
  };
}

/** A name of a table that grows, such as a preset, a benchmark or an offer: whoever looks it up says when it is unknown. */
export const wordKind: Kind<string> = {
  wanted: { kind: 'word' },
  accepts: (value): value is string => typeof value === 'string' && /^[a-z0-9][a-z0-9./-]{0,63}$/u.test(value),
  read: (text) => text.trim(),
  write: (value) => value,
};

/** A text of a person, of one line. */
export const sentenceKind: Kind<string> = {
  wanted: { kind: 'sentence', most: MOST_LETTERS },
  accepts: (value): value is string => typeof value === 'string' && value.length <= MOST_LETTERS && !/\p{Cc}/u.test(value),
  read: (text) => text.trim(),
  write: (value) => value,
};

/** Months with their users, as `0:1000,6:5000`. */
export const pointsKind: Kind<readonly CurvePoint[]> = {
  wanted: { kind: 'points' },
  accepts: (value): value is readonly CurvePoint[] =>
    Array.isArray(value) &&
    value.length <= 240 &&
    value.every((point: unknown) => {
      const { month, users, ...rest } = (point ?? {}) as Record<string, unknown>;
      return isAmount(month) && isAmount(users) && Object.keys(rest).length === 0;
    }),
  read: (text) => (text.trim() === '' ? [] : text.split(',').map((part) => readPair(part, ([month, users]) => ({ month, users })))),
  write: (points) => points.map(({ month, users }) => `${month}:${users}`).join(','),
};

/** A speed that somebody measured: with so many queries at a time, what each of them gets. */
export interface BatchSpeed {
  readonly batch: number;
  readonly tokensPerSecond: number;
}

/** Queries at a time with the tokens a second of each, as `8:55,64:31`. */
export const speedsKind: Kind<readonly BatchSpeed[]> = {
  wanted: { kind: 'speeds' },
  accepts: (value): value is readonly BatchSpeed[] =>
    Array.isArray(value) &&
    value.length <= MOST_SPEEDS &&
    value.every((point: unknown) => {
      const { batch, tokensPerSecond, ...rest } = (point ?? {}) as Record<string, unknown>;
      return isAmount(batch) && Number(batch) >= 1 && isAmount(tokensPerSecond) && Number(tokensPerSecond) > 0 && Object.keys(rest).length === 0;
    }),
  read: (text) => (text.trim() === '' ? [] : text.split(',').map((part) => readPair(part, ([batch, tokensPerSecond]) => ({ batch, tokensPerSecond })))),
  write: (speeds) => speeds.map(({ batch, tokensPerSecond }) => `${batch}:${tokensPerSecond}`).join(','),
};

/** Two numbers with a colon between. */
function readPair<Pair>(text: string, made: (pair: readonly [number, number]) => Pair): Pair | undefined {
  const [first, second, ...rest] = text.split(':').map((part) => numberKind(0, Number.MAX_VALUE).read(part));
  return rest.length === 0 && typeof first === 'number' && typeof second === 'number' ? made([first, second]) : undefined;
}

/**
 * So many factors, not all of them 0, or none; as a text, with commas.
 *
 * @example
 * factorsKind(7).read('1,1,1,1,1,0,0') // => [1,1,1,1,1,0,0]
 * factorsKind(7).accepts([1, 0]) // => false
 */
export function factorsKind(count: number): Kind<readonly number[]> {
  return {
    wanted: { kind: 'factors', count },
    accepts: (value): value is readonly number[] => Array.isArray(value) && (value.length === 0 || (value.length === count && value.every(isAmount) && value.some((factor) => factor > 0))),
    read: (text) => (text.trim() === '' ? [] : text.split(',').map((part) => numberKind(0, Number.MAX_VALUE).read(part))),
    write: (factors) => factors.join(','),
  };
}

const isAmount = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value) && value >= 0;

/**
 * One of a list of words.
 *
 * @example
 * choiceKind(['standard', 'batch']).accepts('cheap') // => false
 */
export function choiceKind<Choice extends string>(choices: readonly Choice[]): Kind<Choice> {
  return {
    wanted: { kind: 'choice', choices },
    accepts: (value): value is Choice => (choices as readonly unknown[]).includes(value),
    read: (text) => text.trim(),
    write: (value) => value,
  };
}

/** A calendar day. */
export const dateKind: Kind<string> = {
  wanted: { kind: 'date' },
  accepts: (value): value is string => typeof value === 'string' && value.length === 10 && attempt(() => instant(value)),
  read: (text) => text.trim(),
  write: (value) => value,
};

function attempt(action: () => unknown): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}
