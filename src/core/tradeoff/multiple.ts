import { requireArgument, requireCount, requireShare } from '../argument.ts';
import type { Share } from '../units.ts';

/**
 * How often at least one of `comparisons` independent tests finds a difference where there is none: 1 − (1 − α)^k.
 * Throws `bad-argument` for α outside 0–1 or fewer than one comparison.
 *
 * @example
 * familyWiseError(0.05, 10).toFixed(6) // => "0.401263"
 */
export function familyWiseError(alpha: Share, comparisons: number): Share {
  requireShare(alpha, 'alpha', 'familyWiseError');
  requireCount(comparisons, 1, 'comparisons', 'familyWiseError');
  return -Math.expm1(comparisons * Math.log1p(-alpha));
}

/**
 * The α of each of `comparisons` tests that keeps all of them together at `alpha`: α/k. `holm` finds more and is as
 * safe. Throws as `familyWiseError` does.
 *
 * Source: O. J. Dunn, JASA 56 (1961) 52–64.
 *
 * @example
 * bonferroniAlpha(0.05, 5) // => 0.01
 */
export function bonferroniAlpha(alpha: Share, comparisons: number): Share {
  requireShare(alpha, 'alpha', 'bonferroniAlpha');
  requireCount(comparisons, 1, 'comparisons', 'bonferroniAlpha');
  return alpha / comparisons;
}

/**
 * P values of several tests, each times their number and cut at 1 (Bonferroni): below α, a difference is found with all
 * tests together kept at α. Throws `bad-argument` for p values outside 0–1.
 *
 * @example
 * bonferroni([0.01, 0.04, 0.5]) // => [0.03,0.12,1]
 */
export function bonferroni(pValues: readonly Share[]): readonly Share[] {
  for (const p of pValues) requireShare(p, 'every p value', 'bonferroni');
  return pValues.map((p) => Math.min(1, p * pValues.length));
}

/**
 * P values of several tests after Holm's adjustment: the smallest times k, the next times k − 1 and so on, never below
 * the one before. Throws `bad-argument` for p values outside 0–1.
 *
 * Source: S. Holm, Scand. J. Stat. 6 (1979) 65–70.
 *
 * @example
 * holm([0.01, 0.04, 0.03, 0.005]) // => [0.03,0.06,0.06,0.02]
 */
export function holm(pValues: readonly Share[]): readonly Share[] {
  for (const p of pValues) requireShare(p, 'every p value', 'holm');
  const rising = pValues.map((_, i) => i).toSorted((i, j) => pValues[i]! - pValues[j]!);
  const adjusted = pValues.map(() => 0);
  let most = 0;
  for (const [rank, i] of rising.entries()) adjusted[i] = most = Math.max(most, Math.min(1, pValues[i]! * (pValues.length - rank)));
  return adjusted;
}

/** A measured rate or other mean, with its standard error. */
export interface Estimate {
  readonly value: number;
  readonly standardError: number;
}

/** Estimates drawn towards their common mean. */
export interface Shrunk {
  readonly mean: number;
  readonly values: readonly number[];
  /** How much of its distance from the mean each estimate keeps, 0–1. */
  readonly kept: readonly number[];
}

/** Fewer estimates than this do not tell how much options differ. */
const LEAST_ESTIMATES = 4;

/**
 * What several options' measured rates are likely to be on other items: the best of many was partly lucky, so each is
 * drawn towards the mean of all, the more the larger its standard error is beside the spread between options. With
 * equal errors these are James and Stein's estimates around the mean, cut at 0. `undefined` for fewer than four
 * estimates. Throws `bad-argument` for a value that is not finite or an error that is not above 0.
 *
 * Source: B. Efron and C. Morris, JASA 70 (1975) 311–319; the spread between options is Σ(x − mean)²/(k − 3) less the
 * mean square of the errors.
 *
 * @example
 * const estimates = [0.9, 0.8, 0.75, 0.7, 0.6].map((value) => ({ value, standardError: 0.05 }))
 * shrunk(estimates).values.map((value) => value.toFixed(4)) // => ["0.8850","0.7950","0.7500","0.7050","0.6150"]
 */
export function shrunk(estimates: readonly Estimate[]): Shrunk | undefined {
  for (const { value, standardError } of estimates) {
    requireArgument(Number.isFinite(value), 'shrunk', 'finite values', value);
    requireArgument(standardError > 0 && standardError < Infinity, 'shrunk', 'standard errors above 0', standardError);
  }
  const count = estimates.length;
  if (count < LEAST_ESTIMATES) return undefined;
  const mean = estimates.reduce((sum, { value }) => sum + value, 0) / count;
  const squares = estimates.reduce((sum, { value }) => sum + (value - mean) ** 2, 0);
  const noise = estimates.reduce((sum, { standardError }) => sum + standardError ** 2, 0) / count;
  const between = Math.max(0, squares / (count - 3) - noise);
  const kept = estimates.map(({ standardError }) => between / (between + standardError ** 2));
  return { mean, kept, values: estimates.map(({ value }, i) => mean + kept[i]! * (value - mean)) };
}
