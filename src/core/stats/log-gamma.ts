import { requireArgument } from '../argument.ts';

/** ½·ln(2π) */
const HALF_LOG_TAU = 0.918_938_533_204_672_8;
/** From here on Stirling's series below is exact to a double. */
const LARGE = 16;

/**
 * ln Γ(x) for x > 0. Relative error below 1e-13 away from the zeros at 1 and 2, absolute error below 1e-14
 * near them. Throws `bad-argument` for x ≤ 0.
 *
 * Source: Stirling's series, NIST DLMF 5.11.1, https://dlmf.nist.gov/5.11.E1, shifted up by Γ(x + 1) = x·Γ(x).
 *
 * @example
 * logGamma(10).toFixed(9) // => "12.801827480"
 * logGamma(0.5).toFixed(9) // => "0.572364943"
 */
export function logGamma(x: number): number {
  requireArgument(x > 0 && x < Infinity, 'logGamma', 'a finite number above 0', x);
  return (x - 0.5) * Math.log(x) - x + HALF_LOG_TAU + stirlingError(x);
}

/**
 * ln Γ(x + 1) less Stirling's first terms (x + ½)·ln x − x + ½·ln 2π: what an approximation without it leaves
 * out. It keeps ratios of large factorials exact to the last digits, which differences of `logGamma` do not.
 *
 * Source: C. Loader, Fast and accurate computation of binomial probabilities (2000).
 *
 * @example
 * stirlingError(1).toFixed(12) // => "0.081061466795"
 */
export function stirlingError(x: number): number {
  let shifted = x;
  let sum = 0;
  for (; shifted < LARGE; shifted++) sum += (shifted + 0.5) * Math.log1p(1 / shifted) - 1;
  const y = 1 / (shifted * shifted);
  return sum + (1 / 12 - y * (1 / 360 - y * (1 / 1260 - y * (1 / 1680 - y * (1 / 1188 - (y * 691) / 360_360))))) / shifted;
}
