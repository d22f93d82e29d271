import { requireArgument, requireShare } from '../argument.ts';
import type { Share } from '../units.ts';
import { bivariateNormalCdf, latentCorrelation } from './bivariate-normal.ts';
import { integrate } from './integrate.ts';
import { normalCdf, normalDensity, normalQuantile } from './normal.ts';

/** Outcomes that share one hidden factor, the difficulty of the item: given it they are independent. */
export interface OneFactorCopula {
  /** P(right) of each. */
  readonly rates: readonly Share[];
  /** How strongly the factor moves each, −1 to 1. */
  readonly loadings: readonly number[];
  /** Largest difference between the correlation asked for and the one reached, over all pairs. */
  readonly mismatch: number;
}

/**
 * The one-factor Gaussian copula in which any two outcomes have the correlation `phi`. With two outcomes or
 * equal rates it is met exactly; with different rates one factor cannot meet every pair, and `mismatch` says how
 * far it is off. Throws `bad-argument` for rates outside 0–1, a φ that a pair does not allow, or a negative φ
 * between three or more.
 *
 * Source: O. A. Vasicek (1987), Probability of loss on loan portfolio; loadings by least squares on the latent
 * correlations.
 *
 * @example
 * oneFactorCopula([0.9, 0.8, 0.7], 0).loadings // => [0,0,0]
 * oneFactorCopula([0.8, 0.8], 0.5).loadings.map((loading) => loading.toFixed(4)) // => ["0.8640","0.8640"]
 */
export function oneFactorCopula(rates: readonly Share[], phi: number): OneFactorCopula {
  for (const rate of rates) requireShare(rate, 'every rate', 'oneFactorCopula');
  requireArgument(phi >= -1 && phi <= 1, 'oneFactorCopula', 'phi from −1 to 1', phi);
  requireArgument(phi >= 0 || rates.length <= 2, 'oneFactorCopula', 'phi ≥ 0 between three or more', phi);
  if (phi === 0 || rates.length < 2) return { rates, loadings: rates.map(() => 0), mismatch: 0 };
  const latent = rates.map((first, i) => rates.map((second, j) => (i === j ? 0 : latentCorrelation(first, second, joint(first, second, phi)))));
  const loadings = rates.length === 2 ? pairLoadings(latent[0]![1]!) : fittedLoadings(latent, rates);
  return { rates, loadings, mismatch: mismatch(rates, loadings, phi) };
}

/**
 * The mean of a function of the rates given the hidden factor: `f` sees independent outcomes. The product
 * gives the share in which all are right.
 *
 * @example
 * const all = (rates) => rates.reduce((product, rate) => product * rate, 1)
 * meanOverFactor(oneFactorCopula([0.9, 0.8], 0), all).toFixed(6) // => "0.720000"
 * meanOverFactor(oneFactorCopula([0.8, 0.8], 0.5), all).toFixed(6) // => "0.720000"
 */
export function meanOverFactor({ rates, loadings }: OneFactorCopula, f: (rates: readonly Share[]) => number): number {
  if (loadings.every((loading) => loading === 0)) return f(rates);
  const thresholds = rates.map((rate) => normalQuantile(rate));
  const given = (factor: number): Share[] =>
    thresholds.map((threshold, i) => {
      const loading = loadings[i]!;
      const rest = threshold - loading * factor;
      const spread = Math.sqrt((1 - loading) * (1 + loading));
      return spread > 0 ? normalCdf(rest / spread) : Number(rest >= 0);
    });
  const ends = [-FURTHEST, ...kinks(thresholds, loadings), FURTHEST];
  let sum = 0;
  for (let i = 1; i < ends.length; i++) sum += integrate((factor) => normalDensity(factor) * f(given(factor)), ends[i - 1]!, ends[i]!);
  return sum;
}

/** Standard deviations of the factor that are looked at; beyond lies less than 1e-17. */
const FURTHEST = 9;

/** P(both right) of two rates with correlation φ. */
function joint(first: Share, second: Share, phi: number): Share {
  return first * second + phi * Math.sqrt(first * (1 - first) * second * (1 - second));
}

function pairLoadings(correlation: number): number[] {
  const loading = Math.sqrt(Math.abs(correlation));
  return [loading, Math.sign(correlation) * loading];
}

/** Least squares: each loading in turn, given the others. A certain outcome has none. */
function fittedLoadings(latent: readonly (readonly number[])[], rates: readonly Share[]): number[] {
  const loadings: number[] = rates.map((rate) => (rate > 0 && rate < 1 ? 0.7 : 0));
  for (let step = 0; step < 500; step++) {
    let change = 0;
    for (const [i, row] of latent.entries()) {
      let [top, bottom] = [0, 0];
      for (const [j, correlation] of row.entries()) {
        if (j === i) continue;
        top += correlation * loadings[j]!;
        bottom += loadings[j]! ** 2;
      }
      const next = loadings[i] === 0 || bottom === 0 ? 0 : Math.min(1, top / bottom);
      change = Math.max(change, Math.abs(next - loadings[i]!));
      loadings[i] = next;
    }
    if (change < 1e-14) break;
  }
  return loadings;
}

function mismatch(rates: readonly Share[], loadings: readonly number[], phi: number): number {
  let worst = 0;
  for (const [i, first] of rates.entries()) {
    for (const [j, second] of rates.entries()) {
      const spread = Math.sqrt(first * (1 - first) * second * (1 - second));
      if (j <= i || spread === 0) continue;
      const correlation = Math.max(-1, Math.min(1, loadings[i]! * loadings[j]!));
      const both = bivariateNormalCdf(normalQuantile(first), normalQuantile(second), correlation);
      worst = Math.max(worst, Math.abs((both - first * second) / spread - phi));
    }
  }
  return worst;
}

/** Where a strongly moved outcome tips from right to wrong: the integral is split there. */
function kinks(thresholds: readonly number[], loadings: readonly number[]): number[] {
  const at = thresholds.map((threshold, i) => (loadings[i] === 0 ? Infinity : threshold / loadings[i]!));
  return [...new Set([0, ...at])].filter((factor) => Math.abs(factor) < FURTHEST).toSorted((a, b) => a - b);
}
