import { requireAmount, requireCount, requireShare } from '../argument.ts';
import { betaBinomialProbability } from '../stats/beta-binomial.ts';
import type { Share, Usd } from '../units.ts';
import { costPerSuccess, type CostPerSuccess } from './cost-per-success.ts';

/** What trying again until an answer is verified costs and brings. */
export interface VerifiedRetries {
  readonly expectedAttempts: number;
  /** Share of queries that are answered rightly within the attempts. */
  readonly servedShare: Share;
  readonly costPerQueryUsd: Usd;
  readonly costPerSuccess: CostPerSuccess;
  /** Set while attempts are taken to be independent, which makes retries look better than they are. */
  readonly isOptimistic: boolean;
}

/**
 * Attempts at a query until a verifier that never errs accepts one, at most `most`: with r = 1 − rate,
 * (1 − r^k)/(1 − r) attempts and r^k never served. `phi` is the correlation of two attempts at one query: hard
 * ones stay hard, so attempts share a rate that varies as a Beta. Throws `bad-argument` for shares outside 0–1,
 * no attempt or a negative cost.
 *
 * Source: truncated geometric distribution; with φ, Beta(α, β) with α + β = 1/φ − 1 (Skellam 1948).
 *
 * @example
 * const { expectedAttempts, servedShare, costPerSuccess } = verifiedRetries(0.9, 2, 1, 0)
 * [expectedAttempts, servedShare, costPerSuccess.usd].map((value) => value.toFixed(6)) // => ["1.100000","0.990000","1.111111"]
 * verifiedRetries(0.5, 2, 1, 1).servedShare // => 0.5
 */
export function verifiedRetries(rate: Share, most: number, costPerAttempt: Usd, phi: number): VerifiedRetries {
  requireShare(rate, 'the success rate', 'verifiedRetries');
  requireShare(phi, 'phi', 'verifiedRetries');
  requireCount(most, 1, 'attempts', 'verifiedRetries');
  requireAmount(costPerAttempt, 'cost', 'verifiedRetries');
  let expectedAttempts = 1;
  for (let failed = 1; failed < most; failed++) expectedAttempts += allWrong(rate, failed, phi);
  const servedShare = 1 - allWrong(rate, most, phi);
  const costPerQueryUsd = costPerAttempt * expectedAttempts;
  return { expectedAttempts, servedShare, costPerQueryUsd, costPerSuccess: costPerSuccess(costPerQueryUsd, servedShare), isOptimistic: phi === 0 };
}

/**
 * P(at least one of `drawn` is right), drawn without replacement from `samples` answers of which `right` are
 * right: 1 − C(n − c, k)/C(n, k), the unbiased estimate of pass@k. Throws `bad-argument` unless right ≤ samples
 * and 1 ≤ drawn ≤ samples, all whole.
 *
 * Source: Chen et al. 2021, https://arxiv.org/abs/2107.03374, equation 1.
 *
 * @example
 * passAtK(10, 3, 5).toFixed(8) // => "0.91666667"
 */
export function passAtK(samples: number, right: number, drawn: number): Share {
  requireCount(samples, 1, 'samples', 'passAtK');
  requireCount(right, 0, 'right samples', 'passAtK');
  requireCount(samples - right, 0, 'samples that are not right', 'passAtK');
  requireCount(drawn, 1, 'drawn samples', 'passAtK');
  requireCount(samples - drawn, 0, 'samples that are not drawn', 'passAtK');
  if (samples - right < drawn) return 1;
  let none = 1;
  for (let i = 0; i < right; i++) none *= 1 - drawn / (samples - i);
  return 1 - none;
}

/**
 * Expected cost of a call with a fallback: the first is always paid, the fallback where the first fails. Comparing
 * single calls understates it. Throws `bad-argument` for negative costs or a share outside 0–1.
 *
 * @example
 * costWithFallback(0.001, 0.003, 0.2).toFixed(6) // => "0.001600"
 */
export function costWithFallback(first: Usd, fallback: Usd, failureShare: Share): Usd {
  requireAmount(first, 'the first cost', 'costWithFallback');
  requireAmount(fallback, 'the fallback cost', 'costWithFallback');
  requireShare(failureShare, 'the share that fails', 'costWithFallback');
  return first + failureShare * fallback;
}

function allWrong(rate: Share, attempts: number, phi: number): Share {
  return phi === 0 ? (1 - rate) ** attempts : betaBinomialProbability(0, attempts, rate, phi);
}
