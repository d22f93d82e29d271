import { requireAmount } from '../argument.ts';
import type { Share, Usd } from '../units.ts';

/**
 * How probably right an answer must be to be given: at least 1 − d/L, when not answering (or asking somebody else)
 * costs d = `deferUsd` and a wrong answer loses L = `errorUsd`. Below it, abstain. 0 where abstaining costs as much as
 * an error: then everything is answered. The probability must be calibrated. Throws `bad-argument` for negative
 * amounts.
 *
 * Source: C. K. Chow, On optimum recognition error and reject tradeoff, IEEE Trans. Inf. Theory 16 (1970) 41–46.
 *
 * @example
 * abstainBelow(0.5, 5) // => 0.9
 * abstainBelow(5, 0.5) // => 0
 */
export function abstainBelow(deferUsd: Usd, errorUsd: Usd): Share {
  requireAmount(deferUsd, 'the cost of not answering', 'abstainBelow');
  requireAmount(errorUsd, 'what a wrong answer loses', 'abstainBelow');
  return deferUsd < errorUsd ? 1 - deferUsd / errorUsd : 0;
}
