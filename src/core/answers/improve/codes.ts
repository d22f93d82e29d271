import type { Statement, Value } from '../answer.ts';

type Both = 'accuracy' | 'capability' | 'points' | 'stake';

interface Verdicts {
  accuracy: Both;
  capability: Both;
  equal: 'accuracy' | 'points' | 'stake';
  /** Nobody said what the capability brings. */
  'accuracy-worth': 'accuracy' | 'points' | 'stake';
  /** Nobody said the stake. */
  'needs-stake': 'capability' | 'points' | 'stake';
}
/** Verdicts say what their rates are, where the gain is between those of a benchmark or guesses. */
type Based = Verdicts & { [Code in keyof Verdicts as `${Code}-on`]: Verdicts[Code] | 'benchmark' } & { [Code in keyof Verdicts as `${Code}-guess`]: Verdicts[Code] };

interface Others {
  'needs-points': 'capability' | 'points' | 'stake';
  'no-gain-enough': 'capability' | 'stake';
  'point-worth': 'usd' | 'stake';
  'no-queries': never;
  'nothing-known': 'count';
  'points-without-worth': 'points' | 'count';
  'right-more': 'count' | 'points';
  'points-of-step': 'other' | 'points';
  'next-step': 'other' | 'each' | 'month';
  'next-step-free': 'other' | 'points';
  'no-step': never;
  'while-points': 'points';
  'while-capability': 'capability';
  'while-queries': 'queries';
  'turn-stake': 'at';
  'turn-points': 'at';
  'turn-capability': 'at';
  'turn-queries': 'at';
  'find-stake': 'at';
  'find-stake-any': never;
  'measure-points': 'items';
  'try-capability': never;
  'points-said': never;
  'capability-said': never;
  'points-between': 'from' | 'until';
  'points-unsure': 'from' | 'until';
  'no-interval': never;
  'by-guess': never;
  'on-benchmark': 'benchmark';
  'nothing-measured': never;
  'missing-stake': 'field';
  'missing-points': 'field';
  'missing-capability': 'field';
}

/** What the answer about better answers or a new capability can say. */
export type ImproveCodes = Based & Others;

/** Something it says. */
export type ImproveStatement = Statement<ImproveCodes>;

/**
 * A statement by its code and values.
 *
 * @example
 * said('no-step') // => {"code":"no-step","values":{}}
 */
export function said(code: keyof ImproveCodes, values: Readonly<Record<string, Value>> = {}): ImproveStatement {
  return { code, values } as unknown as ImproveStatement;
}
