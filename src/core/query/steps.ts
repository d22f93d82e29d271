import { requireArgument, requireShare } from '../argument.ts';
import { meanOverFactor, oneFactorCopula } from '../stats/one-factor-copula.ts';
import type { Share } from '../units.ts';
import { bothRight, usedPhi, type UsedPhi } from './joint-success.ts';

/** How often a query of several steps succeeds, when every step must. */
export interface StepsSuccess {
  readonly rate: Share;
  /** The product of the rates: right only if steps fail independently. */
  readonly independentRate: Share;
  /** The correlation used, and whether it was the default or had to be cut. */
  readonly phi: UsedPhi;
  /** `independent`: Π q. `pair`: P11 of two. `copula`: one-factor Gaussian copula of three or more. */
  readonly method: 'independent' | 'pair' | 'copula';
  /** How far the copula is off the asked correlation in its worst pair; 0 otherwise. */
  readonly mismatch: number;
}

/**
 * The success rate of steps that must all succeed, any two correlated by `phi` (absent: the default of 0.5, cut
 * to what the rates allow). φ 0 is the plain product. Throws `bad-argument` for no step, rates outside 0–1, or a
 * typed φ that two of the rates do not allow.
 *
 * Source: P11 = q1·q2 + φ·√(q1(1 − q1)q2(1 − q2)); three or more by `oneFactorCopula`.
 *
 * @example
 * stepsSuccess([0.9, 0.9, 0.9], 0).rate.toFixed(6) // => "0.729000"
 * stepsSuccess([0.8, 0.8]).rate.toFixed(6) // => "0.720000"
 */
export function stepsSuccess(rates: readonly Share[], phi?: number): StepsSuccess {
  requireArgument(rates.length > 0, 'stepsSuccess', 'at least one step', rates.length);
  for (const rate of rates) requireShare(rate, 'every rate', 'stepsSuccess');
  const used = usedPhi(rates, phi);
  const independentRate = product(rates);
  const [first, second] = rates as readonly [Share, Share];
  if (used.phi === 0 || rates.length === 1) return { rate: independentRate, independentRate, phi: used, method: 'independent', mismatch: 0 };
  if (rates.length === 2) return { rate: bothRight(first, second, used.phi), independentRate, phi: used, method: 'pair', mismatch: 0 };
  const copula = oneFactorCopula(rates, used.phi);
  return { rate: meanOverFactor(copula, product), independentRate, phi: used, method: 'copula', mismatch: copula.mismatch };
}

function product(rates: readonly Share[]): Share {
  return rates.reduce((all, rate) => all * rate, 1);
}
