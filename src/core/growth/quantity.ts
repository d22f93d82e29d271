import { requireArgument } from '../argument.ts';
import { nearest } from '../nearest.ts';

/** The users of one month, typed or measured. */
export interface CurvePoint {
  /** Months from now, ≥ 0; need not be whole. */
  readonly month: number;
  readonly users: number;
}

/** Named values: the parameters of a curve, or what people filled into its form. */
export type Values = { readonly [name: string]: number | readonly CurvePoint[] };

/** A value nobody typed, and where it comes from. */
export type QuantityDefault = { readonly value: number } & ({ readonly source: string; readonly page?: string } | { readonly assumption: string });

/** A number that a curve needs or that people are asked: forms, flags, docs and tests follow from it. */
export interface NumberQuantity {
  readonly kind: 'number';
  readonly unit: string;
  /** The ends of its range, both allowed unless `open` says otherwise; ±Infinity where there is none. */
  readonly least: number;
  readonly most: number;
  readonly open?: 'least' | 'most' | 'both';
  /** Its name in `words`. */
  readonly words: string;
  /** Without one it has to be given. */
  readonly default?: QuantityDefault;
}

/** A list of months with their users. */
export interface PointsQuantity {
  readonly kind: 'points';
  readonly unit: string;
  readonly mostPoints: number;
  readonly words: string;
}

/** One declared value. */
export type Quantity = NumberQuantity | PointsQuantity;

/** What is declared of each value of `V`. */
export type Quantities<V extends Values = Values> = { readonly [Name in keyof V]: Quantity };

/** Users a curve may be given: below a thousand million. */
export const MOST_USERS = 1_000_000_000;
/** Months a curve may be asked for: twenty years. */
export const MOST_MONTHS = 240;

/** Users, from none to below a thousand million. */
export const USERS: NumberQuantity = { kind: 'number', unit: 'users', least: 0, most: MOST_USERS, open: 'most', words: 'users' };
/** The users of month 0. */
export const USERS_NOW: NumberQuantity = { ...USERS, words: 'usersNow' };
/** The users of month 0 of a curve that multiplies, which has to start with someone. */
export const SOME_USERS_NOW: NumberQuantity = { ...USERS_NOW, least: 1 };
/** The users a curve comes ever closer to. */
export const CEILING: NumberQuantity = { ...USERS, least: 1, words: 'ceiling' };
/** The month in which half the ceiling is reached; negative when that is past. */
export const HALFWAY_MONTH: NumberQuantity = { kind: 'number', unit: 'months from now', least: -MOST_MONTHS, most: MOST_MONTHS, words: 'halfwayMonth' };

/** Nearer half-way months than this leave no time to grow in. */
const NEAREST_HALFWAY = 0.01;

/**
 * The values with defaults filled in, checked against what is declared. Throws `bad-argument` for a name that is
 * not declared, a value that is missing or one outside its range; `name` is who asks.
 *
 * @example
 * readValues({ users: USERS }, { users: 1000 }, 'constant') // => {"users":1000}
 * readValues({ users: USERS }, { users: 1e9 }, 'constant') // => Error: constant requires users of at least 0 and below 1000000000 users, got 1000000000
 * readValues({ users: USERS }, { user: 5 }, 'constant') // => Error: constant requires known values (did you mean "users"?), got "user"
 */
export function readValues<V extends Values>(quantities: Quantities<V>, given: Values, name: string): V {
  const known = Object.keys(quantities);
  const unknown = Object.keys(given).find((key) => !known.includes(key));
  if (unknown !== undefined) {
    const meant = nearest(unknown, known);
    requireArgument(false, name, `known values (${meant === undefined ? `one of ${known.join(', ')}` : `did you mean "${meant}"?`})`, JSON.stringify(unknown));
  }
  const entries = Object.entries(quantities).map(([key, quantity]) => {
    const value = given[key] ?? (quantity.kind === 'number' ? quantity.default?.value : undefined);
    requireQuantity(quantity, value, key, name);
    return [key, value];
  });
  return Object.fromEntries(entries) as V;
}

/**
 * Throws `bad-argument` unless half-way, users now and ceiling can be true together: the ceiling lies above the
 * users now, and half of it is reached later than now exactly when there are fewer than half now.
 *
 * @example
 * requireHalfway({ usersNow: 600, ceiling: 500, halfwayMonth: 3 }, 'logistic') // => Error: logistic requires a ceiling above the 600 users now, got 500
 * requireHalfway({ usersNow: 600, ceiling: 1000, halfwayMonth: 3 }, 'logistic') // => Error: logistic requires a half-way month before now, as 600 users are more than half of 1000, got 3
 */
export function requireHalfway({ usersNow, ceiling, halfwayMonth }: { readonly usersNow: number; readonly ceiling: number; readonly halfwayMonth: number }, name: string): void {
  requireArgument(ceiling > usersNow, name, `a ceiling above the ${usersNow} users now`, ceiling);
  requireArgument(2 * usersNow !== ceiling, name, 'users now other than half the ceiling, from which no speed follows', usersNow);
  const ahead = 2 * usersNow < ceiling;
  const why = `as ${usersNow} users are ${ahead ? 'fewer' : 'more'} than half of ${ceiling}`;
  requireArgument(ahead ? halfwayMonth >= NEAREST_HALFWAY : halfwayMonth <= -NEAREST_HALFWAY, name, `a half-way month ${ahead ? 'after' : 'before'} now, ${why}`, halfwayMonth);
}

function requireQuantity(quantity: Quantity, value: unknown, what: string, name: string): void {
  if (quantity.kind === 'points') return requirePoints(quantity, value, what, name);
  const { least, most, open } = quantity;
  const aboveLeast = (value as number) > least || (value === least && open !== 'least' && open !== 'both');
  const belowMost = (value as number) < most || (value === most && open !== 'most' && open !== 'both');
  requireArgument(Number.isFinite(value) && aboveLeast && belowMost, name, `${what} of ${rangeText(quantity)}`, value);
}

function rangeText({ least, most, open, unit }: NumberQuantity): string {
  const lower = least === -Infinity ? [] : [`${open === 'least' || open === 'both' ? 'above' : 'at least'} ${least}`];
  const upper = most === Infinity ? [] : [`${open === 'most' || open === 'both' ? 'below' : 'at most'} ${most}`];
  const range = [...lower, ...upper].join(' and ');
  return `${range === '' ? 'a finite number of' : range} ${unit}`;
}

function requirePoints({ mostPoints }: PointsQuantity, value: unknown, what: string, name: string): void {
  requireArgument(Array.isArray(value) && value.length >= 1 && value.length <= mostPoints, name, `${what} to be a list of 1 to ${mostPoints}`, Array.isArray(value) ? `${value.length} of them` : value);
  const points = value as readonly CurvePoint[];
  points.forEach(({ month, users }, index) => {
    requireArgument(month >= 0 && month <= MOST_MONTHS, name, `months from 0 to ${MOST_MONTHS}`, month);
    requireArgument(users >= 0 && users < MOST_USERS, name, `users of at least 0 and below ${MOST_USERS}`, users);
    const earlier = points[index - 1];
    if (earlier) requireArgument(month > earlier.month, name, `months that rise, each after ${earlier.month}`, month);
  });
}
