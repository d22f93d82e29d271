import { requireAmount, requireShare } from '../argument.ts';
import type { Judge } from '../stats/judge.ts';
import type { Seconds, Share, Usd } from '../units.ts';

/** Somebody or something that flags answers, and what happens to the flagged ones. */
export interface Detector extends Judge {
  /** Share of the wrong answers it flagged that its review puts right. */
  readonly fixes: Share;
  /** On every answer. */
  readonly checkUsd: Usd;
  /** On every flagged answer. */
  readonly reviewUsd: Usd;
  /** On every answer; absent: unknown. */
  readonly checkSeconds?: Seconds;
  /** On every flagged answer; absent: unknown. */
  readonly reviewSeconds?: Seconds;
}

/** What detection leaves, costs and must save. */
export interface Detection {
  /** f, the share of the answers it flags, rightly or not. */
  readonly flaggedShare: Share;
  /** Share of the flagged answers that are wrong; absent where nothing is flagged. */
  readonly flaggedWrongShare?: Share;
  /** Share of the answers that are wrong all the same. */
  readonly wrongRate: Share;
  /** Extra cost of one answer. */
  readonly usd: Usd;
  /** Extra mean wait; absent: unknown. */
  readonly seconds?: Seconds;
  /** From which loss of a wrong answer on it is worth its money; `never` where it puts nothing right. */
  readonly worthIt: { readonly status: 'above'; readonly errorUsd: Usd } | { readonly status: 'never' };
}

/**
 * What it brings to check answers of which `wrongRate` are wrong and to review the flagged ones: f = h·catches +
 * (1 − h)(1 − passes), cost check + f·review, wrong answers left h(1 − catches·fixes). It is worth its money where a
 * wrong answer loses more than (check + f·review)/(h·catches·fixes), its wait apart. A review never spoils a right answer (assumption).
 * Over an interval of h, work out both ends: the lower h, the higher that threshold. Throws `bad-argument` for shares
 * outside 0–1 and negative amounts.
 *
 * @example
 * const { flaggedShare, wrongRate, usd, worthIt } = detection(0.1, { catches: 0.8, passes: 0.9, fixes: 1, checkUsd: 0.002, reviewUsd: 0.5 })
 * [flaggedShare, wrongRate, usd, worthIt.errorUsd].map((value) => value.toFixed(4)) // => ["0.1700","0.0200","0.0870","1.0875"]
 * detection(0, { catches: 0.8, passes: 0.9, fixes: 1, checkUsd: 0.002, reviewUsd: 0.5 }).worthIt // => {"status":"never"}
 */
export function detection(wrongRate: Share, { catches, passes, fixes, checkUsd, reviewUsd, checkSeconds, reviewSeconds }: Detector): Detection {
  for (const [what, share] of Object.entries({ 'the wrong share': wrongRate, 'what it catches': catches, 'what it passes': passes, 'what it fixes': fixes })) requireShare(share, what, 'detection');
  for (const [what, amount] of Object.entries({ 'the cost of a check': checkUsd, 'the cost of a review': reviewUsd, 'the time of a check': checkSeconds, 'the time of a review': reviewSeconds })) requireAmount(amount ?? 0, what, 'detection');
  const caught = wrongRate * catches;
  const flaggedShare = caught + (1 - wrongRate) * (1 - passes);
  const usd = checkUsd + flaggedShare * reviewUsd;
  const errorUsd = usd / (caught * fixes);
  return {
    flaggedShare,
    ...(flaggedShare > 0 ? { flaggedWrongShare: caught / flaggedShare } : {}),
    wrongRate: wrongRate * (1 - catches * fixes),
    usd,
    ...(checkSeconds === undefined || reviewSeconds === undefined ? {} : { seconds: checkSeconds + flaggedShare * reviewSeconds }),
    worthIt: caught * fixes > 0 && errorUsd < Infinity ? { status: 'above', errorUsd } : { status: 'never' },
  };
}
