import { QUESTIONS, type QuestionId } from '../core/answers/answer.ts';
import { field, optional, share } from './field.ts';
import { choiceKind, numberKind, sentenceKind } from './kinds.ts';

const amount = [0, 1_000_000_000] as const;
/** What the user waits for: the whole answer, the first words of one that is read as it comes, or nothing. */
export const WAITINGS = ['whole', 'streamed', 'background'] as const;
/** One of `WAITINGS`. */
export type Waiting = (typeof WAITINGS)[number];

/** What is asked, and what hangs on the answer. */
export const stakeFields = {
  question: field<QuestionId>('question', 'question-kind', 'k', choiceKind(QUESTIONS), { value: 'compare', unit: 'question', assumption: 'which of the options, until you ask something else' }),
  sentence: field('sentence', 'question', 'ak', sentenceKind, { value: '', unit: 'sentence', assumption: 'nothing was asked in words' }),
  errorUsd: optional('stakes.errorUsd', 'error-cost', 'ec', amount, { value: null, unit: 'USD a wrong answer', assumption: 'has no default: the answer says at which cost it turns' }),
  rightUsd: optional('stakes.rightUsd', 'right-value', 'rg', amount, { value: null, unit: 'USD a right answer', assumption: 'has no default: say what a wrong answer loses, or this and the repair' }),
  repairUsd: optional('stakes.repairUsd', 'repair-cost', 'rr', amount, { value: null, unit: 'USD a wrong answer, beside the right one missed', assumption: 'has no default' }),
  severeShare: optional('stakes.severeShare', 'severe-share', 'ss', [0, 1], { value: null, unit: 'share of wrong answers', assumption: 'wrong answers are alike until you say so' }),
  severeUsd: optional('stakes.severeUsd', 'severe-cost', 'sc', [0, 1_000_000_000_000], { value: null, unit: 'USD a severe wrong answer', assumption: 'has no default' }),
  secondUsd: field('stakes.secondUsd', 'second-value', 'sv', numberKind(0, 1_000_000), { value: 0, unit: 'USD a second of waiting', assumption: 'waiting costs nothing until you say so' }),
  waiting: field<Waiting>('stakes.waiting', 'waiting', 'wt', choiceKind(WAITINGS), { value: 'whole', unit: 'what is waited for', assumption: 'the whole answer is waited for' }),
  nothingUsd: optional('stakes.nothingUsd', 'value-without-ai', 'vn', [-1_000_000_000, 1_000_000_000], { value: null, unit: 'USD a query that rules or people serve', assumption: 'doing without is worth nothing until you say so' }),
  switchUsd: field('stakes.switchUsd', 'switching-cost', 'sw', numberKind(...amount), { value: 0, unit: 'USD once, to change the model', assumption: 'changing is free until you say so' }),
  pairedFirst: optional('stakes.pairedFirst', 'only-first-right', 'pq', [0, 1e9], { value: null, unit: 'items only the first option had right', assumption: 'not known until you compare item by item' }),
  pairedSecond: optional('stakes.pairedSecond', 'only-second-right', 'ps', [0, 1e9], { value: null, unit: 'items only the second option had right', assumption: 'not known until you compare item by item' }),
  itemUsd: optional('stakes.itemUsd', 'item-cost', 'ic', amount, { value: null, unit: 'USD an evaluation item', assumption: 'has no default: published prices of labels are unsourced' }),
  leastRate: optional('limits.leastRate', 'least-success', 'lq', [0, 1], { value: null, unit: 'share right, at least', assumption: 'no least rate until you say so' }),
  region: field('limits.region', 'data-region', 'lg', sentenceKind, { value: '', unit: 'region', assumption: 'data may be anywhere until you say so' }),
  costRatio: optional('relative.costRatio', 'times-dearer', 'xc', [0.000_001, 1_000_000], { value: null, unit: 'cost of the first over the second', assumption: 'worked out from the options' }),
  rateDifference: optional('relative.rateDifference', 'points-better', 'xq', [-1, 1], { value: null, unit: 'success rate of the first less the second’s', assumption: 'worked out from the options' }),
  waitRatio: optional('relative.waitRatio', 'times-slower', 'xt', [0.000_001, 1_000_000], { value: null, unit: 'wait of the first over the second', assumption: 'worked out from the options' }),
  hallucinationRate: optional('reliability.rate', 'hallucination-rate', 'hr', [0, 1], { value: null, unit: 'share of answers', assumption: 'not known until you count it' }),
  hallucinationItems: optional('reliability.items', 'hallucination-items', 'hi', [1, 1e9], { value: null, unit: 'answers counted', assumption: 'not known: then the rate has no interval' }),
  catches: share('reliability.catches', 'check-catches', 'hc', { value: 0.7, unit: 'share of the wrong answers a check rejects', assumption: 'a judge model’s common order; measure yours' }),
  passes: share('reliability.passes', 'check-passes', 'hp', { value: 0.9, unit: 'share of the right answers a check accepts', assumption: 'a judge model’s common order; measure yours' }),
  fixes: share('reliability.fixes', 'review-fixes', 'hf', { value: 0.95, unit: 'share of flagged wrong answers that review puts right', assumption: 'people err too' }),
  checkUsd: optional('reliability.checkUsd', 'check-cost', 'hk', amount, { value: null, unit: 'USD a checked answer', assumption: 'as much as the model’s own query' }),
  abstainUsd: field('reliability.abstainUsd', 'abstain-cost', 'ha', numberKind(...amount), { value: 0, unit: 'USD a question left unanswered', assumption: 'saying nothing costs nothing until you say so' }),
} as const;
