import { requireAmount, requireShare } from '../argument.ts';
import type { Seconds, Share, Usd } from '../units.ts';

/**
 * Why a result is a bound that life does not reach. `independent-errors`: models are taken to fail at different
 * queries. `perfect-check`: a check never errs on one side. `oracle`: somebody knows beforehand who is right.
 * `independent-outages`: sellers are taken to fail at different times.
 */
export type Optimism = 'independent-errors' | 'perfect-check' | 'oracle' | 'independent-outages';

/** What a step on the way to an answer costs and how long it takes: a check, a classifier. */
export interface Step {
  readonly usd: Usd;
  /** Mean; absent: unknown. */
  readonly seconds?: Seconds;
}

/** Whoever answers a query: a model, a person, or several of them put together. */
export interface Member extends Step {
  /** Mean wait of a query that takes the longest way through it; absent: its `seconds`. */
  readonly worstSeconds?: Seconds;
  /** Share of the queries it answers right; absent: unknown. */
  readonly rate?: Share;
  /** Why its numbers are bounds, if they are. */
  readonly optimistic?: readonly Optimism[];
}

/** From the least to the most that a number can be; both are the same where it is known. */
export type Range = readonly [least: number, most: number];

/** Several members as one way to serve a query; itself a `Member` wherever `usd` is known. */
export interface Routed {
  /** Expected cost of one query; absent where it hangs on a rate that nobody knows. */
  readonly usd?: Usd;
  readonly usdRange: Range;
  /** Mean wait; absent where a time is unknown, or the share of the queries that take it. */
  readonly seconds?: Seconds;
  /** Mean wait of a query that takes the longest way. */
  readonly worstSeconds?: Seconds;
  readonly rate?: Share;
  /** The rate over the correlations that are as likely as the default one; only where the default was used. */
  readonly rateRange?: Range;
  /** Empty: no assumption makes this look better than it is. */
  readonly optimistic: readonly Optimism[];
}

/**
 * Throws `bad-argument` unless a member's cost, times and rate are possible.
 *
 * @example
 * requireMember({ usd: 0.01, rate: 0.9 }, 'cascade') // => undefined
 * requireMember({ usd: 0.01, rate: 90 }, 'cascade') // => Error: cascade requires a rate to be a share from 0 to 1, got 90
 */
export function requireMember({ usd, seconds = 0, worstSeconds = 0, rate = 0 }: Member, name: string): void {
  requireAmount(usd, 'a cost', name);
  requireAmount(seconds, 'a time', name);
  requireAmount(worstSeconds, 'a longest time', name);
  requireShare(rate, 'a rate', name);
}

/**
 * The entries that are known; the others are left out.
 *
 * @example
 * onlyKnown({ seconds: 2, rate: undefined }) // => {"seconds":2}
 */
export function onlyKnown<T extends object>(entries: T): { readonly [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

/**
 * Σ weight × value. `undefined` where a value with a weight above 0 is unknown, or the weights are.
 *
 * @example
 * weighted([0.5, 0.5], [2, 4]) // => 3
 * weighted([1, 0], [2, undefined]) // => 2
 * weighted([0.5, 0.5], [2, undefined]) // => undefined
 */
export function weighted(weights: readonly number[] | undefined, values: readonly (number | undefined)[]): number | undefined {
  return weights?.reduce<number | undefined>((sum, weight, i) => {
    const value = weight === 0 ? 0 : values[i];
    return sum === undefined || value === undefined ? undefined : sum + weight * value;
  }, 0);
}

/**
 * Mean wait of a query that takes the longest way through a member.
 *
 * @example
 * worstOf({ usd: 1, seconds: 2 }) // => 2
 * worstOf({ usd: 1, seconds: 2, worstSeconds: 9 }) // => 9
 */
export function worstOf({ seconds, worstSeconds }: Member): Seconds | undefined {
  return worstSeconds ?? seconds;
}

/**
 * The longest of the members' ways: they are alternatives, or run at once. `undefined` where one is unknown.
 *
 * @example
 * longestOf([{ usd: 1, seconds: 2 }, { usd: 1, seconds: 3 }]) // => 3
 * longestOf([{ usd: 1, seconds: 2 }, { usd: 1 }]) // => undefined
 */
export function longestOf(members: readonly Member[]): Seconds | undefined {
  const ways = members.map(worstOf);
  return ways.every((way) => way !== undefined) ? Math.max(...ways) : undefined;
}

/**
 * All reasons why members and what is made of them are bounds, each once.
 *
 * @example
 * allOptimism([{ usd: 1, optimistic: ['oracle'] }, { usd: 1 }], ['perfect-check', 'oracle']) // => ["oracle","perfect-check"]
 */
export function allOptimism(members: readonly Member[], own: readonly Optimism[]): readonly Optimism[] {
  return [...new Set([...members.flatMap(({ optimistic = [] }) => optimistic), ...own])];
}
