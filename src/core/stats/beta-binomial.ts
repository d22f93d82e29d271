import { requireCount, requireShare } from '../argument.ts';
import type { Share } from '../units.ts';

/**
 * P(exactly `k` of `n` draws are right) when each is with probability `q` and any two have the correlation
 * `phi`: the share itself varies as Beta(α, β) with α + β = 1/φ − 1. At φ 0 draws are independent, at φ 1 all
 * are alike. Throws `bad-argument` unless 0 ≤ k ≤ n, whole, 0 ≤ q ≤ 1 and 0 ≤ φ ≤ 1.
 *
 * Source: J. G. Skellam, J. R. Stat. Soc. B 10 (1948) 257–261.
 *
 * @example
 * betaBinomialProbability(3, 3, 0.9, 0).toFixed(6) // => "0.729000"
 * betaBinomialProbability(3, 3, 0.9, 0.5).toFixed(6) // => "0.826500"
 * betaBinomialProbability(3, 3, 0.9, 1) // => 0.9
 */
export function betaBinomialProbability(k: number, n: number, q: Share, phi: number): Share {
  requireCount(n, 1, 'n', 'betaBinomialProbability');
  requireCount(k, 0, 'k', 'betaBinomialProbability');
  requireCount(n - k, 0, 'n − k', 'betaBinomialProbability');
  requireShare(q, 'q', 'betaBinomialProbability');
  requireShare(phi, 'phi', 'betaBinomialProbability');
  if (phi === 1) return k === n ? q : k === 0 ? 1 - q : 0;
  let log = 0;
  for (let i = 0; i < k; i++) log += Math.log(((n - i) / (k - i)) * (q * (1 - phi) + i * phi));
  for (let i = 0; i < n - k; i++) log += Math.log((1 - q) * (1 - phi) + i * phi);
  for (let i = 0; i < n; i++) log -= Math.log(1 - phi + i * phi);
  return Math.exp(log);
}
