import type { Statement, Value } from '../answer.ts';

interface Verdicts {
  judge: 'items' | 'share' | 'usd' | 'rise' | 'price';
  /** Nobody said what a label costs. */
  'judge-or-people': 'items' | 'share' | 'usd' | 'rise' | 'price';
  people: 'items' | 'share' | 'usd' | 'rise' | 'price';
  /** No judge tells right from wrong, or none sees enough answers. */
  'people-at-any-price': 'items' | 'share' | 'rise';
  /** Not even all answers of a week are enough. */
  'too-few': 'items' | 'rise' | 'weeks';
}
/** Verdicts say what their rate is, where it is a benchmark's or a guess. */
type Based = Verdicts & { [Code in keyof Verdicts as `${Code}-on`]: Verdicts[Code] | 'benchmark' } & { [Code in keyof Verdicts as `${Code}-guess`]: Verdicts[Code] };

interface Others {
  'no-queries': never;
  'no-rise': 'rise';
  'rate-unknown': 'items' | 'share' | 'rise';
  'rate-unknown-too-few': 'items' | 'rise' | 'weeks';
  'costs-now': 'evaluation' | 'monitoring' | 'share';
  'adds-to-bill': 'usd' | 'share';
  'judge-sees': 'from' | 'to';
  'judge-useless': 'catches' | 'passes';
  'people-need': 'items' | 'share';
  'judge-needs': 'items' | 'share' | 'usd';
  'while-usual': 'rate';
  'while-judge': 'catches' | 'passes';
  'people-below': 'price';
  'judge-above': 'price';
  'half-rise': 'rise' | 'items';
  'every-answer-below': 'queries';
  'read-weekly': 'items';
  'judge-weekly': 'items';
  'count-items': 'items';
  'measure-judge': 'answers';
  'counted-on': 'rate';
  'not-counted': never;
  'no-interval': never;
  'by-guess': never;
  'on-benchmark': 'benchmark';
  'judge-assumed': 'catches' | 'passes';
  'missing-rate': 'field';
  'missing-items': 'field';
  'missing-label-price': 'field';
  'missing-bill': never;
  'missing-prices': never;
}

/** What the answer about monitoring can say. */
export type MonitoringCodes = Based & Others;

/** Something it says. */
export type MonitoringStatement = Statement<MonitoringCodes>;

/**
 * A statement by its code and values.
 *
 * @example
 * said('no-queries') // => {"code":"no-queries","values":{}}
 */
export function said(code: keyof MonitoringCodes, values: Readonly<Record<string, Value>> = {}): MonitoringStatement {
  return { code, values } as unknown as MonitoringStatement;
}
