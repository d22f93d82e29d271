import { requireAmount, requireArgument, requireShare } from '../argument.ts';
import type { Share } from '../units.ts';
import { normalCdf, normalDensity, normalQuantile, normalTail } from './normal.ts';

/** The 95th percentile of a standard normal distribution. */
const Z95 = 1.644_853_626_951_472_6;

/**
 * A log-normal quantity, in the unit of its median. Half of it lies on each side of the median, and each side
 * has a σ (standard deviation of the logarithm) of its own; equal σ make the usual log-normal, two zeros a plain
 * number.
 */
export interface LogNormal {
  readonly median: number;
  readonly sigmaBelow: number;
  readonly sigmaAbove: number;
}

/** What is known of a quantity: its median, and its 5th and 95th percentiles where they are known. */
export interface KnownPercentiles {
  readonly p05?: number;
  readonly p50: number;
  readonly p95?: number;
}

/**
 * The log-normal with this mean and coefficient of variation (standard deviation over mean): σ² = ln(1 + CV²),
 * μ = ln mean − σ²/2. A CV of 0 is a plain number. Throws `bad-argument` for a negative or infinite one.
 *
 * Source: Johnson, Kotz, Balakrishnan, Continuous Univariate Distributions 1 (1994), chapter 14.
 *
 * @example
 * logNormalFromMean(1155, 0.9592).median.toFixed(2) // => "833.54"
 * logNormalFromMean(500, 0) // => {"median":500,"sigmaBelow":0,"sigmaAbove":0}
 */
export function logNormalFromMean(mean: number, cv: number): LogNormal {
  requireAmount(mean, 'the mean', 'logNormalFromMean');
  requireAmount(cv, 'the coefficient of variation', 'logNormalFromMean');
  const variance = Math.log1p(cv * cv);
  const sigma = Math.sqrt(variance);
  return { median: mean * Math.exp(-variance / 2), sigmaBelow: sigma, sigmaAbove: sigma };
}

/**
 * The log-normal through the percentiles: σ above from ln(p95/p50)/1.644854, σ below from p05. Where p05 is
 * unknown, below is as above; where p95 is unknown, above is `sigma` (and so is below without p05). Throws
 * `bad-argument` unless 0 < p05 ≤ p50 ≤ p95.
 *
 * @example
 * logNormalFromPercentiles({ p50: 2, p95: 6 }, 0.46).sigmaAbove.toFixed(8) // => "0.66790885"
 * logNormalFromPercentiles({ p50: 2 }, 0.46) // => {"median":2,"sigmaBelow":0.46,"sigmaAbove":0.46}
 */
export function logNormalFromPercentiles({ p05, p50, p95 }: KnownPercentiles, sigma: number): LogNormal {
  const ordered = p50 > 0 && p50 < Infinity && (p05 ?? p50) > 0 && (p05 ?? p50) <= p50 && p50 <= (p95 ?? p50) && (p95 ?? p50) < Infinity;
  if (!ordered) requireArgument(false, 'logNormalFromPercentiles', '0 < p05 ≤ p50 ≤ p95', `${p05}, ${p50}, ${p95}`);
  requireAmount(sigma, 'sigma', 'logNormalFromPercentiles');
  const sigmaAbove = p95 === undefined ? sigma : Math.log(p95 / p50) / Z95;
  return { median: p50, sigmaBelow: p05 === undefined ? sigmaAbove : Math.log(p50 / p05) / Z95, sigmaAbove };
}

/**
 * The share at or below `value`.
 *
 * @example
 * logNormalCdf(logNormalFromPercentiles({ p50: 2, p95: 6 }, 0), 5).toFixed(8) // => "0.91494959"
 */
export function logNormalCdf({ median, sigmaBelow, sigmaAbove }: LogNormal, value: number): Share {
  if (value <= 0) return median === 0 && value === 0 ? 1 : 0;
  if (value < median) return sigmaBelow === 0 ? 0 : normalCdf(Math.log(value / median) / sigmaBelow);
  return sigmaAbove === 0 ? 1 : normalCdf(Math.log(value / median) / sigmaAbove);
}

/**
 * The value that `share` of the quantity does not exceed; 0 at 0, and ∞ at 1 where it has a spread above.
 *
 * @example
 * logNormalQuantile(logNormalFromPercentiles({ p50: 2, p95: 6 }, 0), 0.99).toFixed(6) // => "9.458705"
 */
export function logNormalQuantile(quantity: LogNormal, share: Share): number {
  requireShare(share, 'share', 'logNormalQuantile');
  return logNormalAt(quantity, normalQuantile(share));
}

/**
 * The value `z` standard deviations from the median, by the σ of the side it lies on.
 *
 * @example
 * logNormalAt({ median: 2, sigmaBelow: 0.1, sigmaAbove: 0.5 }, 2).toFixed(6) // => "5.436564"
 */
export function logNormalAt({ median, sigmaBelow, sigmaAbove }: LogNormal, z: number): number {
  const sigma = z < 0 ? sigmaBelow : sigmaAbove;
  return median === 0 || sigma === 0 ? median : median * Math.exp(sigma * z);
}

/**
 * The mean; of an unsplit log-normal, median·e^(σ²/2).
 *
 * @example
 * logNormalMean({ median: 10, sigmaBelow: 0.46, sigmaAbove: 0.46 }).toFixed(4) // => "11.1160"
 */
export function logNormalMean(quantity: LogNormal): number {
  return logNormalPartialMoment(quantity, 1, Infinity);
}

/**
 * The variance, in the square of the unit.
 *
 * @example
 * logNormalVariance(logNormalFromMean(100, 0.5)).toFixed(6) // => "2500.000000"
 */
export function logNormalVariance(quantity: LogNormal): number {
  return Math.max(0, logNormalPartialMoment(quantity, 2, Infinity) - logNormalMean(quantity) ** 2);
}

/**
 * E[X^order; X ≤ limit]: what values up to the limit contribute to a moment. Of an unsplit log-normal,
 * m^k·e^(k²σ²/2)·Φ(ln(limit/m)/σ − kσ) with median m. Order 0 is the share itself.
 *
 * @example
 * logNormalPartialMoment(logNormalFromMean(100, 0), 1, 99) // => 0
 * logNormalPartialMoment(logNormalFromMean(100, 1), 1, 100).toFixed(4) // => "33.8604"
 */
export function logNormalPartialMoment({ median, sigmaBelow, sigmaAbove }: LogNormal, order: number, limit: number): number {
  if (limit < 0 || (limit === 0 && median > 0)) return 0;
  const z = median === 0 || limit === Infinity ? Infinity : Math.log(limit / median);
  const below = side(sigmaBelow, order, Math.min(z, 0), -Infinity);
  const above = z < 0 ? 0 : side(sigmaAbove, order, z, 0);
  return median ** order * (below + above);
}

/**
 * E[max(0, X − threshold)]: the mean of what lies beyond a threshold, 0 where it does not reach it.
 *
 * @example
 * logNormalExcess(logNormalFromMean(100, 0), 80) // => 20
 * logNormalExcess(logNormalFromMean(100, 1), 100).toFixed(4) // => "32.2793"
 */
export function logNormalExcess(quantity: LogNormal, threshold: number): number {
  const { median, sigmaBelow, sigmaAbove } = quantity;
  if (median === 0 || (sigmaBelow === 0 && sigmaAbove === 0)) return Math.max(0, median - threshold);
  if (threshold <= median) return logNormalMean(quantity) - threshold + shortfall(quantity, threshold);
  if (sigmaAbove === 0) return 0;
  const z = Math.log(threshold / median) / sigmaAbove;
  const beyond = Math.exp((sigmaAbove * sigmaAbove) / 2) * normalTail(z - sigmaAbove);
  return Math.max(0, median * beyond - threshold * normalTail(z));
}

/**
 * The density at `value` > 0. At the median of a split log-normal, where it jumps, the side above counts.
 *
 * @example
 * logNormalDensity({ median: 1, sigmaBelow: 1, sigmaAbove: 1 }, 1).toFixed(8) // => "0.39894228"
 */
export function logNormalDensity({ median, sigmaBelow, sigmaAbove }: LogNormal, value: number): number {
  const sigma = value < median ? sigmaBelow : sigmaAbove;
  return value <= 0 || sigma === 0 ? 0 : normalDensity(Math.log(value / median) / sigma) / (sigma * value);
}

/**
 * A quantity `factor` times as large.
 *
 * @example
 * scaledLogNormal({ median: 2, sigmaBelow: 0.5, sigmaAbove: 0.5 }, 10).median // => 20
 */
export function scaledLogNormal(quantity: LogNormal, factor: number): LogNormal {
  requireAmount(factor, 'factor', 'scaledLogNormal');
  return { ...quantity, median: quantity.median * factor };
}

/**
 * One over a quantity: a speed in tokens per second becomes seconds per token, its sides exchanged.
 *
 * @example
 * inverseLogNormal({ median: 50, sigmaBelow: 0.1, sigmaAbove: 0.3 }) // => {"median":0.02,"sigmaBelow":0.3,"sigmaAbove":0.1}
 */
export function inverseLogNormal({ median, sigmaBelow, sigmaAbove }: LogNormal): LogNormal {
  requireArgument(median > 0, 'inverseLogNormal', 'a median above 0', median);
  return { median: 1 / median, sigmaBelow: sigmaAbove, sigmaAbove: sigmaBelow };
}

/** E[max(0, threshold − X)] for a threshold up to the median. */
function shortfall(quantity: LogNormal, threshold: number): number {
  if (threshold <= 0) return 0;
  return threshold * logNormalCdf(quantity, threshold) - logNormalPartialMoment(quantity, 1, threshold);
}

/** E[e^(kσZ)] over σZ from `from` (0 or −∞) to `to`. */
function side(sigma: number, order: number, to: number, from: number): number {
  if (sigma === 0) return to < 0 ? 0 : 0.5;
  const shift = order * sigma;
  const share = normalCdf(to / sigma - shift) - (from === 0 ? normalCdf(-shift) : 0);
  return Math.exp((shift * shift) / 2) * share;
}
