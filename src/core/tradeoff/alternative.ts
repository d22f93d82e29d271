import { requireAmount, requireShare } from '../argument.ts';
import type { Seconds, Share, Usd } from '../units.ts';

/** One way to serve the feature, as far as a choice needs to know it. */
export interface Alternative {
  readonly id: string;
  /** c, the expected cost of one query. */
  readonly usd: Usd;
  /** t, the mean time a user waits for one query; absent: unknown. */
  readonly seconds?: Seconds | undefined;
  /** q, the share of queries answered right; absent: unknown. */
  readonly rate?: Share | undefined;
}

/** What is at stake in one query: the same for every alternative. */
export interface Stakes {
  /** L, what a wrong answer loses. */
  readonly errorUsd: Usd;
  /** w, what a second of waiting costs. */
  readonly secondUsd: Usd;
}

/** What nobody knows of an alternative. */
export type Lacking = 'seconds' | 'rate';

/**
 * Throws `bad-argument` for a cost or wait that is negative or infinite, or a rate outside 0–1; `name` is the
 * function that asks.
 *
 * @example
 * requireAlternative({ id: 'a', usd: 0.01 }, 'totalCost') // => undefined
 * requireAlternative({ id: 'a', usd: 0.01, rate: 95 }, 'totalCost') // => Error: totalCost requires the rate of a to be a share from 0 to 1, got 95
 */
export function requireAlternative({ id, usd, seconds = 0, rate = 0 }: Alternative, name: string): void {
  // asked a thousand times for one answer: no sentence is made for what is right
  if (usd >= 0 && usd < Infinity && seconds >= 0 && seconds < Infinity && rate >= 0 && rate <= 1) return;
  requireAmount(usd, `the cost of ${id}`, name);
  requireAmount(seconds, `the wait of ${id}`, name);
  requireShare(rate, `the rate of ${id}`, name);
}

/**
 * Throws `bad-argument` for stakes that are negative or infinite.
 *
 * @example
 * requireStakes({ errorUsd: -1, secondUsd: 0 }, 'totalCost') // => Error: totalCost requires what a wrong answer loses to be a finite number ≥ 0, got -1
 */
export function requireStakes({ errorUsd, secondUsd }: Stakes, name: string): void {
  requireAmount(errorUsd, 'what a wrong answer loses', name);
  requireAmount(secondUsd, 'the cost of a second', name);
}

/**
 * What a choice would have to know of an alternative and nobody does. What has no stake need not be known.
 *
 * @example
 * lacking({ id: 'a', usd: 0.01 }, { errorUsd: 2, secondUsd: 0.01 }) // => ["seconds","rate"]
 * lacking({ id: 'a', usd: 0.01 }, { errorUsd: 2, secondUsd: 0 }) // => ["rate"]
 */
export function lacking({ seconds, rate }: Alternative, { errorUsd, secondUsd }: Stakes): readonly Lacking[] {
  const lacks: Lacking[] = [];
  if (seconds === undefined && secondUsd > 0) lacks.push('seconds');
  if (rate === undefined && errorUsd > 0) lacks.push('rate');
  return lacks;
}
