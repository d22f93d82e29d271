import { requireArgument, requireCount } from '../argument.ts';

/** A mean of scores that come in groups. */
export interface ClusteredMean {
  readonly mean: number;
  /** As if every item were asked on its own: too small where items of a group go alike. */
  readonly independentError: number;
  /** With the items of a group going alike as far as they did. */
  readonly clusteredError: number;
}

/**
 * The mean of scores whose items come in groups (questions on one document, turns of one conversation) and its standard
 * error: SE² = Σ over groups of (Σ (score − mean))² / n². Differences of two options' scores work as well. Throws
 * `bad-argument` for no items, a list of groups of another length, or scores that are not finite.
 *
 * Source: arXiv:2411.00640, equation 4.
 *
 * @example
 * const { mean, independentError, clusteredError } = clusteredMean([1, 1, 1, 0, 0, 0, 1, 1, 0], ['a', 'a', 'a', 'b', 'b', 'b', 'c', 'c', 'c'])
 * [mean, independentError, clusteredError].map((value) => value.toFixed(6)) // => ["0.555556","0.165635","0.240027"]
 */
export function clusteredMean(scores: readonly number[], groups: readonly (string | number)[]): ClusteredMean {
  const n = scores.length;
  requireCount(n, 1, 'the number of items', 'clusteredMean');
  requireArgument(groups.length === n, 'clusteredMean', `the groups of ${n} items`, groups.length);
  requireArgument(scores.every(Number.isFinite), 'clusteredMean', 'finite scores', scores.find((score) => !Number.isFinite(score)));
  const mean = scores.reduce((sum, score) => sum + score, 0) / n;
  const byGroup = new Map<string | number, number>();
  for (const [i, group] of groups.entries()) byGroup.set(group, (byGroup.get(group) ?? 0) + scores[i]! - mean);
  const error = (sums: readonly number[]): number => Math.sqrt(sums.reduce((total, sum) => total + sum * sum, 0)) / n;
  return { mean, independentError: error(scores.map((score) => score - mean)), clusteredError: error([...byGroup.values()]) };
}

/** What asking in groups costs in certainty. */
export interface DesignEffect {
  /** How many times as many items it takes. */
  readonly factor: number;
  /** What it multiplies standard errors by: √factor. */
  readonly errorFactor: number;
}

/**
 * The design effect of groups of `size` items (a mean size need not be whole) whose scores have the intra-group
 * correlation `correlation`: 1 + (m − 1)·icc. `items / factor` items asked on their own would tell as much. Throws
 * `bad-argument` for a size below 1 or a correlation outside −1/(m − 1) to 1.
 *
 * Source: L. Kish, Survey Sampling (1965), section 5.4.
 *
 * @example
 * designEffect(10, 0.3).factor.toFixed(6) // => "3.700000"
 */
export function designEffect(size: number, correlation: number): DesignEffect {
  requireArgument(Number.isFinite(size) && size >= 1, 'designEffect', 'groups of at least 1 item', size);
  const factor = 1 + (size - 1) * correlation;
  requireArgument(correlation <= 1 && factor >= 0, 'designEffect', 'a correlation from −1/(size − 1) to 1', correlation);
  return { factor, errorFactor: Math.sqrt(factor) };
}
