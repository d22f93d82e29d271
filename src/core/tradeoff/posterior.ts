import { requireArgument, requireCount } from '../argument.ts';
import type { Share } from '../units.ts';
import type { RightOf } from './difference.ts';

/**
 * How much further than its sampling error a benchmark's success rate may be from the user's own: a standard deviation
 * that is added where a proxy stands for the task. Assumption.
 */
export const TRANSFER_SPREAD: Share = 0.05;

/** What is believed of a success rate: Beta(a, b), with the mean a/(a + b). */
export interface RateBelief {
  readonly a: number;
  readonly b: number;
}

/**
 * The probability that the first option's success rate is above the second's, after separate evaluations of k of n
 * each and a uniform prior, Beta(1, 1). Exact, a sum of n terms. Items that both answered make the options go
 * together: then ask `mcnemar` or draw with `pairedDraws`. Throws `bad-argument` for counts that cannot be.
 *
 * Source: E. Miller, Formulas for Bayesian A/B testing (2014), https://www.evanmiller.org/bayesian-ab-testing.html.
 *
 * @example
 * probabilityBetter({ successes: 198, items: 225 }, { successes: 183, items: 225 }).toFixed(6) // => "0.974704"
 * probabilityBetter({ successes: 0, items: 0 }, { successes: 0, items: 0 }) // => 0.5
 */
export function probabilityBetter(first: RightOf, second: RightOf): Share {
  const [one, other] = [uniformPosterior(first), uniformPosterior(second)];
  // the smaller of the two is summed, the other is the rest
  return one.a * other.b > other.a * one.b ? 1 - above(other, one) : above(one, other);
}

/**
 * What is believed after k of n right answers when every rate was as likely before: Beta(k + 1, n − k + 1). Throws
 * `bad-argument` for counts that cannot be.
 *
 * @example
 * uniformPosterior({ successes: 198, items: 225 }) // => {"a":199,"b":28}
 */
export function uniformPosterior({ successes, items }: RightOf): RateBelief {
  requireCount(items, 0, 'items', 'uniformPosterior');
  requireCount(successes, 0, 'successes', 'uniformPosterior');
  requireArgument(successes <= items, 'uniformPosterior', `successes of at most ${items} items`, successes);
  return { a: successes + 1, b: items - successes + 1 };
}

/**
 * The belief with `spread` (a standard deviation) added and the mean kept: for a rate measured on a benchmark that only
 * stands for the task. At most half of the largest variance that the mean allows is reached, so that the belief stays
 * one of a rate. Throws `bad-argument` for a negative spread.
 *
 * @example
 * const { a, b } = widened({ a: 80, b: 20 }, 0.05)
 * [a, b].map((value) => value.toFixed(3)) // => ["30.541","7.635"]
 */
export function widened({ a, b }: RateBelief, spread: Share = TRANSFER_SPREAD): RateBelief {
  requireArgument(spread >= 0 && spread < Infinity, 'widened', 'a spread of at least 0', spread);
  const mean = a / (a + b);
  const most = mean * (1 - mean);
  const variance = most / (a + b + 1);
  const weight = most / Math.max(variance, Math.min(variance + spread * spread, most / 2)) - 1;
  return { a: mean * weight, b: (1 - mean) * weight };
}

/** P(a rate of the first belief is above one of the second), in logarithms as terms may be too small for a double. */
function above(first: RateBelief, second: RateBelief): Share {
  let log = 0;
  for (let i = 0; i < first.b; i++) log += Math.log((second.b + i) / (second.a + second.b + i));
  let sum = Math.exp(log);
  for (let i = 0; i < first.a - 1; i++) {
    log += Math.log(((second.a + i) * (first.b + i)) / ((second.a + second.b + first.b + i) * (1 + i)));
    sum += Math.exp(log);
  }
  return sum;
}
