import { requireAmount, requireArgument, requireShare } from '../argument.ts';
import type { Share, Usd } from '../units.ts';

/** A kind of wrong answer. */
export interface SeverityClass {
  /** Share of the wrong answers; the classes of a table add up to 1. */
  readonly share: Share;
  /** What one such answer loses. */
  readonly lossUsd: Usd;
}

/** What a wrong answer loses, over all its kinds. */
export interface Severity {
  /** Mean loss of a wrong answer: the stake L. */
  readonly expectedLossUsd: Usd;
  readonly rarest: {
    /** Its place in the table; of equally rare ones the dearest. */
    readonly index: number;
    readonly share: Share;
    /** How much of the expected loss comes from it: it is the least known. */
    readonly shareOfLoss: Share;
  };
}

/** Shares this near to adding up to 1 do. */
const ROUNDING = 1e-9;

/**
 * The expected loss of a wrong answer from classes of severity, and how much of it hangs on the rarest class.
 * Throws `bad-argument` for no class, a negative loss, or shares that don't add up to 1.
 *
 * @example
 * severity([{ share: 0.99, lossUsd: 1 }, { share: 0.01, lossUsd: 1000 }]).expectedLossUsd.toFixed(2) // => "10.99"
 * severity([{ share: 0.5, lossUsd: 1 }]) // => Error: severity requires shares that add up to 1, got 0.5
 */
export function severity(classes: readonly SeverityClass[]): Severity {
  requireArgument(classes.length > 0, 'severity', 'at least one class', classes.length);
  let [shares, expectedLossUsd, index] = [0, 0, 0];
  for (const [at, { share, lossUsd }] of classes.entries()) {
    requireShare(share, 'every share', 'severity');
    requireAmount(lossUsd, 'every loss', 'severity');
    shares += share;
    expectedLossUsd += share * lossUsd;
    const rarest = classes[index]!;
    if (share < rarest.share || (share === rarest.share && lossUsd > rarest.lossUsd)) index = at;
  }
  requireArgument(Math.abs(shares - 1) <= ROUNDING, 'severity', 'shares that add up to 1', shares);
  const rarest = classes[index]!;
  const shareOfLoss = expectedLossUsd === 0 ? 0 : (rarest.share * rarest.lossUsd) / expectedLossUsd;
  return { expectedLossUsd, rarest: { index, share: rarest.share, shareOfLoss } };
}

/**
 * How much of an option's expected total cost `totalUsd` is loss from the rarest class, when it succeeds at `rate`.
 * `undefined` when the total is 0.
 *
 * @example
 * const classes = severity([{ share: 0.99, lossUsd: 1 }, { share: 0.01, lossUsd: 1000 }])
 * rarestShareOfTotal(classes, 0.9, 2).toFixed(2) // => "0.50"
 */
export function rarestShareOfTotal({ expectedLossUsd, rarest }: Severity, rate: Share, totalUsd: Usd): Share | undefined {
  requireShare(rate, 'the success rate', 'rarestShareOfTotal');
  requireAmount(totalUsd, 'the total', 'rarestShareOfTotal');
  return totalUsd === 0 ? undefined : ((1 - rate) * expectedLossUsd * rarest.shareOfLoss) / totalUsd;
}
