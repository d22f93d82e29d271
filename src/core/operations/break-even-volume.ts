import { requireAmount, requireArgument } from '../argument.ts';
import type { Usd } from '../units.ts';

/** After how many something paid first has come back; `never` where each one saves nothing. */
export type BreakEvenVolume = { readonly status: 'after'; readonly count: number } | { readonly status: 'never' };

/**
 * How many of something it takes to earn back `paidUsd` when each saves `savingUsdEach`, which may be negative.
 * Nothing is rounded. Nothing paid and something saved is `after` 0. Throws `bad-argument` for a negative payment
 * or a saving that is no finite number.
 *
 * @example
 * breakEvenVolume(9, 0.00009).count.toFixed(3) // => "100000.000"
 * breakEvenVolume(9, -0.00012) // => {"status":"never"}
 */
export function breakEvenVolume(paidUsd: Usd, savingUsdEach: Usd): BreakEvenVolume {
  requireAmount(paidUsd, 'the payment', 'breakEvenVolume');
  requireArgument(Number.isFinite(savingUsdEach), 'breakEvenVolume', 'a finite saving', savingUsdEach);
  const count = paidUsd / savingUsdEach;
  return savingUsdEach > 0 && count < Infinity ? { status: 'after', count } : { status: 'never' };
}
