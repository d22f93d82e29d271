import { requireAmount, requireArgument, requireCount } from '../argument.ts';
import { DEFAULT_ALPHA, wilsonInterval } from '../stats/interval.ts';
import { normalQuantile } from '../stats/normal.ts';
import type { Share } from '../units.ts';
import type { PairedCounts } from './mcnemar.ts';

/** How an interval of a difference was worked out. */
export type DifferenceMethod = 'normal' | 'bonett-price' | 'newcombe';

/** By how much the first option scores above the second: −1 to 1 for shares. */
export interface Difference {
  readonly difference: number;
  /** Standard deviation of the estimate. */
  readonly standardError: number;
  readonly lower: number;
  readonly upper: number;
  readonly method: DifferenceMethod;
  /** 1 − α, such as 0.95. */
  readonly confidence: Share;
}

/**
 * The difference of two options' scores on the same items, item by item, with n − 1 in its standard error. Scores may
 * be any numbers: shares, costs, seconds. Of right and wrong answers `pairedDifferenceOfCounts` has the better
 * interval. Throws `bad-argument` for fewer than two items, lists of different length or scores that are not finite.
 *
 * Source: arXiv:2411.00640, section 4.2; the interval is difference ± z standard errors.
 *
 * @example
 * const { difference, standardError } = pairedDifference([1, 1, 0, 1], [1, 0, 0, 0])
 * [difference, standardError.toFixed(6)] // => [0.5,"0.288675"]
 */
export function pairedDifference(first: readonly number[], second: readonly number[], alpha: Share = DEFAULT_ALPHA): Difference {
  requireCount(first.length, 2, 'the number of items', 'pairedDifference');
  requireArgument(second.length === first.length, 'pairedDifference', `${first.length} scores of the second option`, second.length);
  const differences = first.map((score, i) => score - second[i]!);
  requireArgument(differences.every(Number.isFinite), 'pairedDifference', 'finite scores', differences.find((value) => !Number.isFinite(value)));
  const n = differences.length;
  const mean = differences.reduce((sum, value) => sum + value, 0) / n;
  const squares = differences.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return around(mean, Math.sqrt(squares / (n * (n - 1))), alpha, 'pairedDifference');
}

/**
 * The difference of two success rates measured on the same items. Its standard error has n − 1; its interval adds one
 * item to each way of disagreeing, so it is not empty where the options never disagree. Throws `bad-argument` for
 * counts that are not whole or fewer than two items.
 *
 * Source: D. G. Bonett and R. M. Price, J. Educ. Behav. Stat. 37 (2012) 479–488, recommended by M. W. Fagerland and
 * others, Stat. Med. 33 (2014) 2850–2875.
 *
 * @example
 * const { difference, lower, upper } = pairedDifferenceOfCounts({ bothRight: 1, onlyFirst: 1, onlySecond: 7, bothWrong: 12 })
 * [difference, lower, upper].map((value) => value.toFixed(3)) // => ["-0.286","-0.508","-0.013"]
 */
export function pairedDifferenceOfCounts(counts: PairedCounts, alpha: Share = DEFAULT_ALPHA): Difference {
  for (const [what, count] of Object.entries(counts)) requireCount(count, 0, what, 'pairedDifferenceOfCounts');
  const { bothRight, onlyFirst, onlySecond, bothWrong } = counts;
  const n = bothRight + onlyFirst + onlySecond + bothWrong;
  requireCount(n, 2, 'the number of items', 'pairedDifferenceOfCounts');
  const spread = (gap: number, discordant: number, items: number): number => Math.max(0, discordant - (gap * gap) / items);
  const gap = onlyFirst - onlySecond;
  const standardError = Math.sqrt(spread(gap, onlyFirst + onlySecond, n) / (n * (n - 1)));
  const centre = gap / (n + 2);
  const half = quantile(alpha, 'pairedDifferenceOfCounts') * (Math.sqrt(spread(gap, onlyFirst + onlySecond + 2, n + 2)) / (n + 2));
  return { difference: gap / n, standardError, lower: Math.max(-1, centre - half), upper: Math.min(1, centre + half), method: 'bonett-price', confidence: 1 - alpha };
}

/**
 * The difference of two success rates measured on different items, k of n each, from their Wilson intervals; not the
 * normal (Wald) one, which is empty at 0 or n. Throws `bad-argument` for counts that cannot be.
 *
 * Source: R. G. Newcombe, Stat. Med. 17 (1998) 873–890, method 10.
 *
 * @example
 * const { difference, lower, upper } = unpairedDifference({ successes: 56, items: 70 }, { successes: 48, items: 80 })
 * [difference, lower, upper].map((value) => value.toFixed(4)) // => ["0.2000","0.0524","0.3339"]
 */
export function unpairedDifference(first: RightOf, second: RightOf, alpha: Share = DEFAULT_ALPHA): Difference {
  const [a, b] = [wilsonInterval(first.successes, first.items, alpha), wilsonInterval(second.successes, second.items, alpha)];
  const [p, q] = [first.successes / first.items, second.successes / second.items];
  const difference = p - q;
  const standardError = Math.sqrt((p * (1 - p)) / first.items + (q * (1 - q)) / second.items);
  const lower = difference - Math.hypot(p - a.lower, b.upper - q);
  const upper = difference + Math.hypot(a.upper - p, q - b.lower);
  return { difference, standardError, lower, upper, method: 'newcombe', confidence: 1 - alpha };
}

/** Right answers among the items of an evaluation. */
export interface RightOf {
  readonly successes: number;
  readonly items: number;
}

/**
 * The standard error of a difference from those of its two sides and the correlation of their scores, −1 to 1:
 * √(a² + b² − 2ρab). On shared items ρ is mostly positive and the difference is better known; 0: different items.
 * Throws `bad-argument` for a negative error or a correlation outside −1–1.
 *
 * Source: arXiv:2411.00640, section 4.2.
 *
 * @example
 * differenceError(0.01, 0.01, 0.8).toFixed(8) // => "0.00632456"
 */
export function differenceError(firstError: number, secondError: number, correlation = 0): number {
  requireAmount(firstError, 'the first error', 'differenceError');
  requireAmount(secondError, 'the second error', 'differenceError');
  requireArgument(correlation >= -1 && correlation <= 1, 'differenceError', 'a correlation from −1 to 1', correlation);
  return Math.sqrt(Math.max(0, firstError ** 2 + secondError ** 2 - 2 * correlation * firstError * secondError));
}

function around(difference: number, standardError: number, alpha: Share, name: string): Difference {
  const half = quantile(alpha, name) * standardError;
  return { difference, standardError, lower: difference - half, upper: difference + half, method: 'normal', confidence: 1 - alpha };
}

function quantile(alpha: Share, name: string): number {
  requireArgument(alpha > 0 && alpha < 1, name, 'alpha between 0 and 1', alpha);
  return normalQuantile(1 - alpha / 2);
}
