import { requireCount, requireShare } from '../argument.ts';
import type { Share } from '../units.ts';
import { betaCdf, betaTail } from './beta.ts';
import { logBinomialTerm } from './saddle-point.ts';

/**
 * P(exactly `k` of `n`) when each succeeds with probability `p` on its own. Worked out in logarithms, so
 * neither large `n` nor far tails overflow. Throws `bad-argument` unless 0 ≤ k ≤ n, whole, and 0 ≤ p ≤ 1.
 *
 * Source: C. Loader, Fast and accurate computation of binomial probabilities (2000).
 *
 * @example
 * binomialProbability(2, 4, 0.5).toFixed(12) // => "0.375000000000"
 */
export function binomialProbability(k: number, n: number, p: Share): Share {
  requireBinomial(k, n, p, 'binomialProbability');
  if (p === 0) return k === 0 ? 1 : 0;
  if (p === 1) return k === n ? 1 : 0;
  if (k === 0) return Math.exp(n * Math.log1p(-p));
  if (k === n) return Math.exp(n * Math.log(p));
  return Math.exp(logBinomialTerm(k, n, p, 1 - p));
}

/**
 * P(at most `k` of `n`). Throws `bad-argument` unless 0 ≤ k ≤ n, whole, and 0 ≤ p ≤ 1.
 *
 * Source: NIST DLMF 8.17.5, https://dlmf.nist.gov/8.17.E5.
 *
 * @example
 * binomialCdf(2, 4, 0.5).toFixed(12) // => "0.687500000000"
 */
export function binomialCdf(k: number, n: number, p: Share): Share {
  requireBinomial(k, n, p, 'binomialCdf');
  return k === n ? 1 : betaTail(p, k + 1, n - k);
}

/**
 * P(at least `k` of `n`). Throws `bad-argument` unless 0 ≤ k ≤ n, whole, and 0 ≤ p ≤ 1.
 *
 * @example
 * binomialTail(3, 4, 0.5).toFixed(12) // => "0.312500000000"
 */
export function binomialTail(k: number, n: number, p: Share): Share {
  requireBinomial(k, n, p, 'binomialTail');
  return k === 0 ? 1 : betaCdf(p, k, n - k + 1);
}

function requireBinomial(k: number, n: number, p: Share, name: string): void {
  requireCount(n, 0, 'n', name);
  requireCount(k, 0, 'k', name);
  requireCount(n - k, 0, 'n − k', name);
  requireShare(p, 'p', name);
}
