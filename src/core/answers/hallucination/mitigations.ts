import { requireAmount } from '../../argument.ts';
import { bothRight, usedPhi } from '../../query/joint-success.ts';
import { rejectedShare } from '../../routing/check.ts';
import type { Judge } from '../../stats/judge.ts';
import type { Alternative } from '../../tradeoff/alternative.ts';
import { detection } from '../../tradeoff/detection.ts';
import type { Seconds, Share, Usd } from '../../units.ts';

/**
 * What can be done about wrong answers: nothing; a check, and people look at what it flags; the same model again where
 * it flags; another option where it flags; another option for everything; no answer where it flags; retrieval.
 */
export const MITIGATION_KINDS = ['nothing', 'review', 'retry', 'escalate', 'switch', 'abstain', 'retrieval'] as const;
/** One of `MITIGATION_KINDS`. */
export type MitigationKind = (typeof MITIGATION_KINDS)[number];

/** A feature that is wrong sometimes, and what there is to do about it. */
export interface WrongAnswers {
  /** As it is served now: what a query costs and how long it takes (absent: unknown). */
  readonly now: { readonly usd: Usd; readonly seconds?: Seconds | undefined };
  /** On every answer. */
  readonly check: Judge & { readonly usd: Usd; readonly seconds?: Seconds | undefined };
  /** Of a flagged answer. */
  readonly review: { readonly usd: Usd; readonly seconds?: Seconds | undefined; /** Share of the flagged wrong ones it puts right. */ readonly fixes: Share };
  /** What a question loses that is left unanswered, against a right answer; absent: not said, and then nothing is left unanswered. */
  readonly abstainUsd?: Usd | undefined;
  /** Other options; their rate only where it was judged as the feature's own was. */
  readonly others: readonly OtherOption[];
  /** What retrieval adds to a query, and the share of wrong answers with it where that was measured. */
  readonly retrieval?: { readonly usd: Usd; readonly wrongRate?: Share | undefined } | undefined;
}

/** Another option, with the 95% interval of its rate where it has one. */
export interface OtherOption extends Alternative {
  readonly interval?: readonly [low: Share, high: Share] | undefined;
}

/** One thing that can be done, as an alternative: the whole cost of a query with it, and how often it is right then. */
export interface Mitigated extends Alternative {
  readonly kind: MitigationKind;
  /** The option that is asked instead, or after a check. */
  readonly other?: string | undefined;
}

/**
 * What can be done when a share `wrongRate` of the answers is wrong. A check is never taken to be better than it is said
 * to be; whoever is asked again errs on much the same questions (φ 0.5, see `cascade`). Throws `bad-argument` for shares
 * outside 0–1 and negative amounts.
 *
 * @example
 * const given = { now: { usd: 0.01 }, check: { catches: 0.8, passes: 0.9, usd: 0.002 }, review: { usd: 0.5, fixes: 1 }, others: [{ id: 'b', usd: 0.03, rate: 0.95 }] }
 * mitigations(0.1, given).map(({ id, usd, rate }) => `${id} ${usd.toFixed(4)} ${rate.toFixed(3)}`) // => ["nothing 0.0100 0.900","review 0.0970 0.980","retry 0.0137 0.931","escalate b 0.0171 0.949","switch b 0.0300 0.950"]
 */
export function mitigations(wrongRate: Share, { now, check, review, abstainUsd, others, retrieval }: WrongAnswers): readonly Mitigated[] {
  requireStep(now);
  requireStep(check);
  const { catches, passes } = check;
  const right = 1 - wrongRate;
  const looked = (kind: MitigationKind, by: { readonly usd: Usd; readonly seconds?: Seconds | undefined; readonly fixes: Share }): Mitigated => {
    const { usd, flaggedShare, wrongRate: left } = detection(wrongRate, { catches, passes, fixes: by.fixes, checkUsd: check.usd, reviewUsd: by.usd });
    return mitigated(kind, now.usd + usd, sum(now.seconds, check.seconds, by.seconds === undefined ? undefined : flaggedShare * by.seconds), 1 - left);
  };
  // `cascade` of two, in a fraction of its time: hundreds of rates are asked for one answer
  const again = (kind: MitigationKind, usd: Usd, seconds: Seconds | undefined, rate: Share, other?: string): Mitigated => {
    const flagged = rejectedShare(check, right)[0];
    const both = bothRight(right, rate, usedPhi([right, rate]).phi);
    const rightInTheEnd = right * passes + (1 - passes) * both + catches * (rate - both);
    return mitigated(kind, now.usd + check.usd + flagged * usd, sum(now.seconds, check.seconds, flagged === 0 ? 0 : seconds === undefined ? undefined : flagged * seconds), Math.max(0, Math.min(1, rightInTheEnd)), other);
  };
  const all = [mitigated('nothing', now.usd, now.seconds, right), looked('review', review), again('retry', now.usd, now.seconds, right)];
  for (const other of others) requireStep(other);
  for (const { id, usd, seconds, rate } of others) if (rate !== undefined) all.push(again('escalate', usd, seconds, rate, id));
  for (const { id, usd, seconds, rate } of others) all.push(mitigated('switch', usd, seconds, rate, id));
  if (abstainUsd !== undefined) all.push(looked('abstain', { usd: abstainUsd, seconds: 0, fixes: 1 }));
  if (retrieval) all.push(mitigated('retrieval', now.usd + retrieval.usd, now.seconds, retrieval.wrongRate === undefined ? undefined : 1 - retrieval.wrongRate));
  return all;
}

/** All of one shape: an engine goes through them fastest. */
function mitigated(kind: MitigationKind, usd: Usd, seconds: Seconds | undefined, rate: Share | undefined, other?: string): Mitigated {
  return { id: other === undefined ? kind : `${kind} ${other}`, kind, other, usd, seconds, rate };
}

function requireStep({ usd, seconds = 0 }: { readonly usd: Usd; readonly seconds?: Seconds | undefined }): void {
  requireAmount(usd, 'a cost', 'mitigations');
  requireAmount(seconds, 'a time', 'mitigations');
}

/**
 * Whether a mitigation hangs on a check.
 *
 * @example
 * [isChecked('review'), isChecked('switch')] // => [true,false]
 */
export function isChecked(kind: MitigationKind): boolean {
  return CHECKED.includes(kind);
}

const CHECKED: readonly MitigationKind[] = ['review', 'retry', 'escalate', 'abstain'];

function sum(now: Seconds | undefined, check: Seconds | undefined, more: Seconds | undefined): Seconds | undefined {
  return now === undefined || check === undefined || more === undefined ? undefined : now + check + more;
}
