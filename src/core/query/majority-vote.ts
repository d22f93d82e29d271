import { requireArgument, requireCount, requireShare } from '../argument.ts';
import { betaBinomialProbability } from '../stats/beta-binomial.ts';
import { binomialTail } from '../stats/binomial.ts';
import { meanOverFactor, oneFactorCopula } from '../stats/one-factor-copula.ts';
import type { Share } from '../units.ts';
import { usedPhi, type UsedPhi } from './joint-success.ts';

/** How often a majority is right. */
export interface MajorityVote {
  readonly rate: Share;
  readonly phi: UsedPhi;
  /** Answers paid for each query. */
  readonly costMultiple: number;
  /** `binomial`: independent. `beta-binomial`: one rate, correlated. `copula`: different rates, correlated. */
  readonly method: 'binomial' | 'beta-binomial' | 'copula';
}

/**
 * P(more than half of the voters are right) when every voter has the same rate: several answers of one model, any
 * two correlated by `phi` (absent: the default of 0.5; 0 is independence, an upper bound for samples of one model). A
 * tie is lost, and all wrong answers are taken to agree. Throws `bad-argument` for a rate or φ outside 0–1, or no
 * voter.
 *
 * Source: Condorcet (1785); correlated, Skellam (1948) with α + β = 1/φ − 1.
 *
 * @example
 * majorityOfOne(0.9, 3, 0).rate.toFixed(6) // => "0.972000"
 * majorityOfOne(0.9, 3, 1).rate // => 0.9
 */
export function majorityOfOne(rate: Share, voters: number, phi?: number): MajorityVote {
  requireShare(rate, 'the rate', 'majorityOfOne');
  requireCount(voters, 1, 'voters', 'majorityOfOne');
  const used = usedPhi([rate, rate], phi);
  requireArgument(used.phi >= 0, 'majorityOfOne', 'phi ≥ 0', used.phi);
  const needed = Math.floor(voters / 2) + 1;
  if (used.phi === 0) return { rate: binomialTail(needed, voters, rate), phi: used, costMultiple: voters, method: 'binomial' };
  let sum = 0;
  for (let right = needed; right <= voters; right++) sum += betaBinomialProbability(right, voters, rate, used.phi);
  return { rate: Math.min(1, sum), phi: used, costMultiple: voters, method: 'beta-binomial' };
}

/**
 * P(more than half are right) of different models with their own rates, any two correlated by `phi` (absent: the
 * default of 0.5, cut to what the rates allow). A tie is lost. Throws `bad-argument` for rates outside 0–1, no voter,
 * or a typed φ that two of the rates do not allow.
 *
 * @example
 * majorityOfMany([0.9, 0.8, 0.7], 0).rate.toFixed(6) // => "0.902000"
 */
export function majorityOfMany(rates: readonly Share[], phi?: number): MajorityVote {
  requireArgument(rates.length > 0, 'majorityOfMany', 'at least one voter', rates.length);
  for (const rate of rates) requireShare(rate, 'every rate', 'majorityOfMany');
  const used = usedPhi(rates, phi);
  const copula = oneFactorCopula(rates, used.phi);
  return { rate: Math.min(1, meanOverFactor(copula, mostRight)), phi: used, costMultiple: rates.length, method: used.phi === 0 ? 'binomial' : 'copula' };
}

/** P(more than half) of independent voters: how many are right, voter by voter. */
function mostRight(rates: readonly Share[]): Share {
  let counts = [1];
  for (const rate of rates) {
    const next = Array.from({ length: counts.length + 1 }, () => 0);
    for (const [right, share] of counts.entries()) {
      next[right]! += share * (1 - rate);
      next[right + 1]! += share * rate;
    }
    counts = next;
  }
  return counts.slice(Math.floor(rates.length / 2) + 1).reduce((sum, share) => sum + share, 0);
}
