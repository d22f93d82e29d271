import type { BestOver } from '../../tradeoff/net-benefit.ts';
import { amount, option, type Statement, type Value } from '../answer.ts';
import type { Mitigated, MitigationKind } from './mitigations.ts';

/** Of the kinds, those that ask another option say which. */
type Asked<Kind extends MitigationKind> = Kind extends 'escalate' | 'switch' ? 'other' : never;

/** Over which stakes something is the best. */
export type StakeShape = 'always' | 'below' | 'between' | 'above';
type Ends<Shape extends StakeShape> = { readonly always: never; readonly below: 'until'; readonly between: 'from' | 'until'; readonly above: 'from' }[Shape];

/** What is best at the stake that was said, and over which stakes it stays so. */
type Chosen = { [Code in `choose-${StakeShape}-${MitigationKind}`]: Code extends `choose-${infer Shape extends StakeShape}-${infer Kind extends MitigationKind}` ? 'stake' | Ends<Shape> | Asked<Kind> : never };
/** What is best over which stakes. */
type Best = { [Code in `best-${StakeShape}-${MitigationKind}`]: Code extends `best-${infer Shape extends StakeShape}-${infer Kind extends MitigationKind}` ? Ends<Shape> | Asked<Kind> : never };
/** The input that would have to be different, and which way. */
export type FlipOf = 'stake-below' | 'stake-above' | 'rate-below' | 'rate-above' | 'catches-below';
/** What would be best then. */
type Flips = { [Code in `flip-${FlipOf}-${MitigationKind}`]: Code extends `flip-${FlipOf}-${infer Kind extends MitigationKind}` ? 'at' | Asked<Kind> : never };

/** Nobody knows how often answers are wrong: from which share on what is the best. */
type FromRates = { [Code in `rate-unknown-${MitigationKind}`]: Code extends `rate-unknown-${infer Kind extends MitigationKind}` ? 'stake' | 'share' | Asked<Kind> : never };

interface ByStake {
  /** Nobody said what a wrong answer loses: up to `until` the first of those listed is the best. */
  'stake-decides': 'until';
}

/** Verdicts say what their rate is, where it is a benchmark's or a guess. */
type Verdicts = Chosen & Best & ByStake;
type Based = Verdicts & { [Code in keyof Verdicts as `${Code & string}-on`]: Verdicts[Code] | 'benchmark' } & { [Code in keyof Verdicts as `${Code & string}-guess`]: Verdicts[Code] };

interface Others {
  'no-option': never;
  'rate-unknown-never': 'stake';
  'rate-and-stake-unknown': never;
  'wait-unknown': never;
  'wrong-a-month': 'count' | 'rate';
  'loses-a-month': 'usd' | 'stake';
  'leaves-wrong': 'rate' | 'extra' | 'saves';
  'leaves-wrong-for-less': 'rate' | 'less' | 'saves';
  'review-staff': 'flagged' | 'answers' | 'people';
  'answer-above': 'confidence';
  'again-alike': 'phi';
  'while-rate-between': 'from' | 'until';
  'while-rate-above': 'from';
  'while-rate-below': 'until';
  'while-check-catches': 'catches' | 'passes';
  'abstain-if-below': 'usd';
  'needs-wrong-at-most': 'other' | 'share';
  'retrieval-needs-wrong-at-most': 'extra' | 'share';
  'count-items': 'items' | 'precision';
  'count-more-items': 'items';
  'find-stake': 'flip';
  'measure-check': 'answers';
  'measure-options': 'others';
  'measure-retrieval': never;
  'watch-weekly': 'items' | 'from' | 'to';
  'same-at-both-ends': 'rate';
  'turns-within': 'rate';
  'no-interval': never;
  'not-counted': never;
  overlaps: 'others';
  'other-not-counted': 'others';
  'at-most': 'share';
  'on-benchmark': 'benchmark';
  'by-guess': never;
  'check-assumed': 'catches' | 'passes';
  'check-perfect': never;
  'missing-rate': 'field';
  'missing-items': 'field';
  'missing-stake': 'field';
  'missing-abstain': 'field';
  'missing-rate-of': 'others';
  'missing-wait': never;
  'missing-retrieval': 'field';
}

/** What the answer about wrong answers can say. */
export type HallucinationCodes = Based & Flips & FromRates & Others;

/** Something it says. */
export type HallucinationStatement = Statement<HallucinationCodes>;

/** Values of a statement by their names. */
export type Values = Readonly<Record<string, Value>>;

/**
 * A statement by its code and values.
 *
 * @example
 * said('rate-unknown-never', { stake: amount(2, 'usd') }) // => {"code":"rate-unknown-never","values":{"stake":{"is":"amount","value":2,"unit":"usd"}}}
 */
export function said(code: keyof HallucinationCodes, values: Values = {}): HallucinationStatement {
  return { code, values } as unknown as HallucinationStatement;
}

/**
 * The option that something asks, as the values of its statement.
 *
 * @example
 * otherOf({ id: 'switch b', kind: 'switch', other: 'b', usd: 0.01 }) // => {"other":{"is":"option","id":"b"}}
 * otherOf({ id: 'nothing', kind: 'nothing', usd: 0.01 }) // => {}
 */
export function otherOf({ other }: Mitigated): Values {
  return other === undefined ? {} : { other: option(other) };
}

/**
 * Over which stakes something is the best, as a statement.
 *
 * @example
 * bestStatement('best', { id: 'nothing', sameAs: [], fromUsd: 0, untilUsd: 1 }, [{ id: 'nothing', kind: 'nothing', usd: 0.01 }]).code // => "best-below-nothing"
 */
export function bestStatement(prefix: 'choose' | 'best', { id, fromUsd, untilUsd }: BestOver, all: readonly Mitigated[], more: Values = {}): HallucinationStatement {
  const one = all.find((mitigated) => mitigated.id === id)!;
  const from = fromUsd > 0 ? { from: amount(fromUsd, 'usd') } : {};
  const until = untilUsd === undefined ? {} : { until: amount(untilUsd, 'usd') };
  const shape: StakeShape = fromUsd > 0 ? (untilUsd === undefined ? 'above' : 'between') : untilUsd === undefined ? 'always' : 'below';
  return said(`${prefix}-${shape}-${one.kind}`, { ...more, ...from, ...until, ...otherOf(one) });
}
