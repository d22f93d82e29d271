import { stirlingError } from './log-gamma.ts';

/**
 * ln of Γ(n + 1)/(Γ(k + 1)·Γ(n − k + 1))·p^k·(1 − p)^(n − k) for real k and n with 0 < k < n and 0 < p < 1: the
 * binomial probability, also between whole numbers. Absolute error about 1e-13 even where n is in the millions.
 * `complement` is 1 − p, asked for because a small one is better known than its difference from 1.
 *
 * Source: C. Loader, Fast and accurate computation of binomial probabilities (2000).
 *
 * @example
 * Math.exp(logBinomialTerm(2, 4, 0.5, 0.5)).toFixed(12) // => "0.375000000000"
 */
export function logBinomialTerm(k: number, n: number, p: number, complement: number): number {
  const rest = n - k;
  return (
    stirlingError(n) -
    stirlingError(k) -
    stirlingError(rest) -
    deviance(k, n * p) -
    deviance(rest, n * complement) -
    0.5 * Math.log((2 * Math.PI * k * rest) / n)
  );
}

/** x·ln(x/mean) + mean − x, by a series where the terms nearly cancel. */
function deviance(x: number, mean: number): number {
  const difference = x - mean;
  if (Math.abs(difference) >= 0.1 * (x + mean)) return x * Math.log(x / mean) - difference;
  const v = difference / (x + mean);
  let sum = difference * v;
  let power = 2 * x * v;
  for (let order = 3; ; order += 2) {
    power *= v * v;
    const next = sum + power / order;
    if (next === sum) return sum;
    sum = next;
  }
}
