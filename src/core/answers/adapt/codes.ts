import type { Statement, Value } from '../answer.ts';

/** Ways to bring knowledge to a model: all of it in every prompt, the pieces that fit the question, or into its weights. */
export const APPROACHES = ['prompt', 'retrieval', 'tuning'] as const;
/** One of `APPROACHES`. */
export type Approach = (typeof APPROACHES)[number];

type Of<Prefix extends string, Names> = { [Code in `${Prefix}-${Approach}`]: Names };
type OfTwo<Prefix extends string, Names> = { [Code in `${Prefix}-${Approach}-${Approach}`]: Names };

interface Others {
  'nothing-known': never;
  'cache-cuts': 'from' | 'to';
  'tuned-never': never;
  'too-long': 'tokens';
  'while-queries': 'queries';
  'while-rates': never;
  'while-as-right': never;
  'tuned-if-shorter': 'tokens';
  'measure-ways': 'items';
  'measure-again': 'items';
  'not-measured': never;
  'by-typed-rates': never;
  'missing-fields': 'fields';
  'missing-stake': 'field';
}

/** What the answer about retrieval, tuning and longer prompts can say. */
export type AdaptCodes = Of<'cheapest' | 'only', 'month' | 'queries'> &
  Of<'best', 'month' | 'queries' | 'stake'> &
  Of<'costs', 'query' | 'month'> &
  Of<'once', 'usd' | 'months'> &
  Of<'turn-above' | 'turn-below', 'queries'> &
  Of<'if-right', 'points'> &
  Of<'lower-bound', never> &
  OfTwo<'after', 'queries'> &
  OfTwo<'never', never> &
  Others;

/** Something it says. */
export type AdaptStatement = Statement<AdaptCodes>;

/**
 * A statement by its code and values.
 *
 * @example
 * said('tuned-never') // => {"code":"tuned-never","values":{}}
 */
export function said(code: keyof AdaptCodes, values: Readonly<Record<string, Value>> = {}): AdaptStatement {
  return { code, values } as unknown as AdaptStatement;
}
