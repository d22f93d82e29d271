import { describe, expect, test } from 'vitest';
import { worthItOf } from '../../../src/scenario/answers/worth-it.ts';
import { worthItSentences } from '../../../src/words/en/answer-worth-it.ts';
import { said } from '../../core/answers/said.ts';
import { asked } from './asked.ts';

describe('Should this be AI at all, from a scenario', () => {
  test.each<[string, Record<string, string>, string]>([
    ['nothing known but prices', {}, 'needs-both'],
    ['a worth, no rate', { 'right-value': '0.5' }, 'needs-rate'],
    ['a benchmark, no worth', { benchmark: 'aider-polyglot' }, 'from-worth-on'],
    ['own evaluations', { models: 'openai/gpt-4o@80of100,openai/gpt-4o-mini@60of100', 'right-value': '0.5', 'repair-cost': '0.1' }, 'ai'],
    ['guesses', { models: 'openai/gpt-4o@90%', 'right-value': '0.5' }, 'ai-guess'],
    ['a right answer that is worth a person', { models: 'openai/gpt-4o@80of100', 'right-value': '40', 'repair-cost': '5' }, 'people'],
    ['an answer worth less than it costs', { 'right-value': '0.0001' }, 'never'],
    ['no option that has a price', { models: 'openai/gpt-9' }, 'no-option'],
  ])('%s', (_, texts, code) => {
    const answer = worthItOf(asked(texts));
    expect(answer.verdict.code).toBe(code);
    said(answer, worthItSentences);
  });

  test('a person costs their minutes, with what they are paid for and do not review', () => {
    const answer = worthItOf(asked({ models: 'openai/gpt-4o@80of100', 'right-value': '40', 'review-minutes': '6', 'reviewer-wage': '30', 'reviewer-utilisation': '0.75' }));
    // 6 of 60 minutes at 30 USD, and a third on top: 4 USD
    expect(answer.holdsWhile.find(({ code }) => code === 'while-people')?.values).toMatchObject({ each: { value: 4 }, rate: { value: 0.95 } });
  });

  test('says what it means', () => {
    const [verdict] = said(worthItOf(asked({ models: 'openai/gpt-4o@80of100', 'right-value': '0.5', 'repair-cost': '0.1' })), worthItSentences);
    expect(verdict).toBe('Yes, with openai/gpt-4o: it brings $0.38 a query more than the next best, while a right answer is worth more than $0.031 and at least 17.5% of the answers are right; your evaluation found 80% (71.1% to 86.7%).');
  });
});
