import type { Statement, Value } from '../answer.ts';

interface Verdicts {
  /** More items are worth their price. */
  worth: 'items' | 'net' | 'first' | 'second' | 'stake';
  'not-worth': 'winner' | 'other' | 'stake';
  /** Nobody said what an item costs: up to which price it is worth it. */
  'worth-up-to': 'items' | 'price' | 'first' | 'second' | 'stake';
  /** Nobody said the stake, or how sure the rates are: what tells them apart. */
  sizes: 'first' | 'second' | 'points' | 'shared' | 'each';
  'equal-rates': 'first' | 'second' | 'points' | 'shared';
}

/** Verdicts say what their rates are, where these are a benchmark's or guesses. */
type Based = Verdicts & { [Code in keyof Verdicts as `${Code}-on`]: Verdicts[Code] | 'benchmark' } & { [Code in keyof Verdicts as `${Code}-guess`]: Verdicts[Code] };

interface Others {
  'no-option': never;
  'one-option': 'option' | 'items' | 'precision';
  /** Nobody knows the rates: what tells apart the difference that would matter. */
  'rates-unknown': 'first' | 'second' | 'points' | 'shared' | 'each';
  'rates-unknown-matter': 'first' | 'second' | 'points' | 'shared' | 'each' | 'stake';
  ahead: 'better' | 'other' | 'points';
  'ahead-between': 'better' | 'other' | 'points' | 'from' | 'until';
  'shared-or-each': 'shared' | 'each';
  'shows-now': 'items' | 'points';
  'knowing-all': 'usd' | 'queries';
  'costs-in-all': 'usd' | 'each';
  'while-queries': 'queries' | 'months';
  'while-alike': 'discordant';
  'while-counted': 'discordant';
  'turn-stake': 'at' | 'other';
  'pays-from-queries': 'queries';
  'pays-below-price': 'price';
  'evaluate-shared': 'items' | 'first' | 'second';
  'evaluate-own': 'items' | 'options';
  'find-stake': 'flip';
  'find-stake-any': never;
  probability: 'winner' | 'probability';
  'probability-on': 'winner' | 'probability' | 'benchmark';
  overlaps: 'first' | 'second';
  'no-items': never;
  'by-guess': never;
  'missing-stake': 'field';
  'missing-item-price': 'field';
  'missing-rates': 'options';
  'missing-wait': 'options';
}

/** What the answer about evaluation items can say. */
export type EvaluationItemsCodes = Based & Others;

/** Something it says. */
export type EvaluationItemsStatement = Statement<EvaluationItemsCodes>;

/**
 * A statement by its code and values.
 *
 * @example
 * state('no-items') // => {"code":"no-items","values":{}}
 */
export function state(code: keyof EvaluationItemsCodes, values: Readonly<Record<string, Value>> = {}): EvaluationItemsStatement {
  return { code, values } as unknown as EvaluationItemsStatement;
}
