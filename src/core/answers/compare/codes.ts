import type { FilterCode } from '../../tradeoff/filters.ts';
import type { Statement, Value } from '../answer.ts';

/** Verdicts that rest on how often options are right. */
export interface RatedVerdicts {
  /** The best at every stake. */
  always: 'winner';
  /** Nothing that is known tells them apart. */
  equal: 'options';
  /** Nobody said the stake: one up to it, the other above. */
  'by-stake': 'below' | 'flip' | 'above';
  /** And more than two in turn. */
  'by-stakes': 'first' | 'firstFlip' | 'last' | 'lastFlip';
  'at-stake-below': 'winner' | 'stake' | 'until' | 'next';
  'at-stake-above': 'winner' | 'stake' | 'from' | 'previous';
  'at-stake-between': 'winner' | 'stake' | 'from' | 'until' | 'previous' | 'next';
  /** Another is better, but changing costs more than it saves. */
  stay: 'current' | 'stake' | 'better' | 'once' | 'worth' | 'months';
}

/** Verdicts where too little is known of how often options are right. */
export interface RequiredVerdicts {
  /** Whatever its rate, nothing else can be worth its price. */
  'cheapest-at-stake': 'winner' | 'stake';
  requirement: 'dearer' | 'perMonth' | 'cheaper' | 'times' | 'stake';
  'requirement-open': 'dearer' | 'perMonth' | 'cheaper' | 'atOne' | 'atFive';
  'requirement-many': 'cheapest' | 'stake';
  'requirement-many-open': 'cheapest';
  'requirement-equal': 'options';
}

/** What the rates of a verdict are, said in it: a benchmark that stands for the task, or a guess. */
type ByOrigin<Codes> = Codes & { [Code in keyof Codes as `${Code & string}-by-proxy`]: Codes[Code] | 'benchmark' } & { [Code in keyof Codes as `${Code & string}-by-guess`]: Codes[Code] };
/** Whose cost is a lower bound, as nobody counted all of it. */
type AtLeast<Codes> = Codes & { [Code in keyof Codes as `${Code & string}-at-least`]: Codes[Code] | 'open' };
/** And who is left out of it, as too little is known of them. */
type OfSome<Codes> = Codes & { [Code in keyof Codes as `${Code & string}-of-known`]: Codes[Code] | 'unknown' };

type Excluded = { [Code in FilterCode as `excluded-${Code}`]: 'option' };
type Unchecked = { [Code in FilterCode as `unchecked-${Code}`]: 'options' };

interface PlainVerdicts {
  'no-option': never;
  /** No option keeps the limits. */
  'none-qualifies': never;
  'only-one': 'option' | 'perMonth';
  'only-one-qualifies': 'option' | 'perMonth';
  /** Not even waiting, which was given a price, is known. */
  'wait-unknown': 'options';
  'relative-always': 'winner';
  'relative-equal': 'options';
  'relative-flip': 'above' | 'multiple' | 'other';
  'relative-at-stake': 'above' | 'stake' | 'usd' | 'other' | 'multiple';
  'relative-requirement': 'dearer' | 'cheaper' | 'atOne' | 'atFive';
  'relative-waits-only': 'faster';
  'relative-cost-unknown': 'better' | 'points' | 'perStake';
}

interface Reasons {
  'costs-more': 'dearer' | 'perMonth' | 'cheaper';
  'costs-more-right-more': 'dearer' | 'perMonth' | 'cheaper' | 'times';
  'costs-more-right-less': 'dearer' | 'perMonth' | 'cheaper' | 'times';
  'costs-more-right-alike': 'dearer' | 'perMonth' | 'cheaper';
  'costs-alike-right-more': 'better' | 'other' | 'times';
  'right-more': 'better' | 'other' | 'times';
  'waiting-counted': 'second';
  'waits-longer': 'slower' | 'seconds' | 'faster';
  margin: 'winner' | 'second' | 'perQuery' | 'perMonth';
  'wins-below': 'option' | 'until';
  'wins-between': 'option' | 'from' | 'until';
  'wins-above': 'option' | 'from';
  dominated: 'loser' | 'by';
  'dominated-by-mix': 'loser' | 'first' | 'second';
  'dominated-many': 'count';
  'same-as': 'option' | 'others';
  'cannot-win': 'option' | 'stake';
  'pays-if': 'dearer' | 'perMonth' | 'times' | 'cheapest';
  'pays-if-open': 'dearer' | 'perMonth' | 'atOne' | 'cheapest';
  'known-rate': 'option' | 'rate';
  'severe-share': 'option' | 'share';
  'third-way': 'first' | 'second' | 'perQuery' | 'perMonth' | 'catches' | 'passes' | 'check' | 'phi';
  'third-way-between': 'first' | 'second' | 'from' | 'until' | 'catches' | 'passes' | 'check' | 'phi';
  'third-way-above': 'first' | 'second' | 'from' | 'catches' | 'passes' | 'check' | 'phi';
  'third-way-mix': 'first' | 'firstShare' | 'second' | 'secondShare' | 'perMonth' | 'rate';
  'relative-costs': 'dearer' | 'ratio' | 'cheaper';
  'relative-rates': 'better' | 'points' | 'worse';
  'relative-waits': 'slower' | 'ratio' | 'faster';
  'switch-pays': 'current' | 'months';
}

interface Conditions {
  'while-rates': 'options';
  'while-rates-proxy': 'benchmark';
  'while-stake-between': 'from' | 'until';
  'while-stake-above': 'from';
  'while-stake-below': 'until';
  'while-waiting-free': 'slower' | 'faster';
  'while-tokenizers': 'options';
  'while-limits': 'option';
  'while-lower-bound': 'options';
}

interface Turns {
  'turn-stake': 'at' | 'other';
  'turn-second': 'at' | 'other';
  'turn-price': 'option' | 'at' | 'ratio' | 'other';
  'turn-rate': 'option' | 'times' | 'other';
  'turn-field': 'field' | 'at' | 'now' | 'other';
  'always-if-rate': 'option' | 'times' | 'other';
  'always-if-price': 'option' | 'at' | 'other';
  'always-if-second': 'option' | 'at' | 'other';
  'turn-relative-cost': 'above' | 'other';
}

interface Next {
  'measure-rates': 'options' | 'items';
  'measure-rates-worth': 'options' | 'perMonth' | 'items' | 'net';
  'measure-rates-bound': 'options' | 'perMonth';
  'measure-difference': 'options' | 'items' | 'times';
  'measure-alike': 'options' | 'items';
  'measure-own': 'options' | 'items' | 'benchmark';
  'find-stake': 'flip';
  'find-stake-relative': 'flip';
  'find-stake-worth': 'flip' | 'perMonth';
  'measure-wait': 'options';
  'measure-reasoning': 'options';
}

interface Sureness {
  'probability-right': 'winner' | 'probability';
  'probability-right-proxy': 'winner' | 'probability' | 'benchmark';
  'intervals-overlap': 'first' | 'second';
  'intervals-apart': 'first' | 'second';
  'no-interval': 'options';
  'by-guess': never;
  'by-proxy': 'benchmark';
  'not-judged': 'options';
  'judged-differently': never;
  'tokenizers-turn': 'other';
  /** Nobody said the stake, and within the bands others take turns. */
  'tokenizers-reorder': never;
  mcnemar: 'first' | 'second' | 'p';
  'difference-between': 'first' | 'second' | 'times';
  'flip-between': 'from' | 'until';
  'flip-from': 'from';
  'flip-outside': 'from' | 'until';
  'flip-anywhere': never;
  'at-its-price': never;
  'from-ratios': never;
  'lower-bounds': 'options';
}

interface Missing {
  'missing-stake': 'field';
  'missing-rate': 'option';
  'missing-wait': 'option';
  'missing-reasoning': 'option';
  'missing-second-cost': never;
  'missing-relative-cost': 'field';
  'missing-relative-rate': 'field';
}

/** What the answer to "which option?" leads with: the verdict, and why. */
export type CompareLead = AtLeast<OfSome<ByOrigin<RatedVerdicts>> & RequiredVerdicts> & PlainVerdicts & Excluded & Reasons;

/** What stands behind it: while what it holds, what would change it, what to measure, how sure it is, what is missing. */
export type CompareBacking = Unchecked & Conditions & Turns & Next & Sureness & Missing;

/** What the answer to "which option?" can say. */
export type CompareCodes = CompareLead & CompareBacking;

/** Something it says. */
export type CompareStatement = Statement<CompareCodes>;

/**
 * A statement by its code and values.
 *
 * @example
 * state('dominated', { loser: option('a'), by: option('b') }) // => {"code":"dominated","values":{"loser":{"is":"option","id":"a"},"by":{"is":"option","id":"b"}}}
 */
export function state<Code extends keyof CompareCodes>(code: Code, values: Readonly<Record<CompareCodes[Code] & string, Value>>): CompareStatement {
  return { code, values } as unknown as CompareStatement;
}
