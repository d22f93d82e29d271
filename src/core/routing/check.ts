import { requireAmount, requireShare } from '../argument.ts';
import type { Judge } from '../stats/judge.ts';
import type { Share } from '../units.ts';
import type { Optimism, Range, Step } from './member.ts';

/** A check of an answer: what it costs, how often it catches a wrong one and lets a right one pass. */
export interface Check extends Judge, Step {}

/**
 * What makes a check a bound: it never errs on one side, though it tells answers apart.
 *
 * @example
 * optimismOfCheck({ catches: 1, passes: 0.9 }) // => ["perfect-check"]
 * optimismOfCheck({ catches: 1, passes: 0 }) // => []
 */
export function optimismOfCheck({ catches, passes }: Judge): readonly Optimism[] {
  return (catches === 1 && passes > 0) || (passes === 1 && catches > 0) ? ['perfect-check'] : [];
}

/**
 * Throws `bad-argument` unless a check's cost, time and shares are possible.
 *
 * @example
 * requireCheck({ usd: 0, catches: 2, passes: 1 }, 'cascade') // => Error: cascade requires what a check catches to be a share from 0 to 1, got 2
 */
export function requireCheck({ usd, seconds = 0, catches, passes }: Check, name: string): void {
  requireAmount(usd, 'the cost of a check', name);
  requireAmount(seconds, 'the time of a check', name);
  requireShare(catches, 'what a check catches', name);
  requireShare(passes, 'what a check passes', name);
}

/**
 * The share of answers that a check rejects, when they are right at this rate; unknown: from least to most.
 *
 * @example
 * rejectedShare({ catches: 0.75, passes: 0.5 }, 0.5) // => [0.625,0.625]
 * rejectedShare({ catches: 0.75, passes: 0.5 }) // => [0.5,0.75]
 */
export function rejectedShare({ catches, passes }: Judge, rate?: Share): Range {
  const [right, wrong] = [1 - passes, catches];
  if (rate === undefined) return [Math.min(right, wrong), Math.max(right, wrong)];
  const share = wrong + rate * (right - wrong);
  return [share, share];
}
