import { describe, expect, test } from 'vitest';
import { hallucinationOf } from '../../../src/scenario/answers/hallucination.ts';
import { hallucinationSentences } from '../../../src/words/en/answer-hallucination.ts';
import { said } from '../../core/answers/said.ts';
import { asked } from './asked.ts';

const answered = (texts: Record<string, string>) => {
  const answer = hallucinationOf(asked(texts));
  return { answer, spoken: said(answer, hallucinationSentences) };
};
const counted = { 'hallucination-rate': '0.1', 'hallucination-items': '200', 'error-cost': '2' };

describe('Wrong answers of a scenario', () => {
  test('10% of 200, at $2: the interval, the loss a month and what to do are said', () => {
    const { answer, spoken } = answered(counted);
    expect(spoken[0]).toBe('At $2.00 a wrong answer, check every answer and ask the same model again where the check flags one: the best between $0.21 and $8.08.');
    // Wilson of 20 of 200: 6.6% to 14.9%
    expect(spoken[1]).toContain('10% (6.6% to 14.9%)');
    expect(answer.confidence.level).toBe('medium');
  });
  test('a rate of the scenario’s own option is used where nothing was counted, and called what it is', () => {
    expect(answered({ models: 'openai/gpt-4o', 'error-cost': '2', workload: 'rag-question', benchmark: 'vectara-hallucination' }).spoken[0]).toContain('not of your own answers');
    expect(answered({ models: 'openai/gpt-4o-mini@90%', 'error-cost': '2' }).answer.confidence.level).toBe('unknown');
  });
  test('another option counts only where it was judged in the same way', () => {
    const alike = answered({ models: 'openai/gpt-4o-mini@80of100,openai/gpt-4o@95of100', 'error-cost': '5' });
    expect(alike.spoken[0]).toContain('change to openai/gpt-4o');
    const other = answered({ ...counted, models: 'openai/gpt-4o-mini,openai/gpt-4o', workload: 'rag-question', benchmark: 'vectara-hallucination' });
    expect(other.answer.missing.map(({ code }) => code)).toContain('missing-rate-of');
  });
  test.each<[string, Record<string, string>]>([
    ['nothing said', {}],
    ['no stake', { 'hallucination-rate': '0.1' }],
    ['no rate', { 'error-cost': '2' }],
    ['no such model', { models: 'nobody/none' }],
    ['documents to retrieve from', { ...counted, documents: '1000' }],
    ['a wait that costs', { ...counted, 'second-value': '0.01' }],
    ['work in the background', { ...counted, 'second-value': '0.01', waiting: 'background' }],
    ['eight options', { ...counted, models: Array.from({ length: 8 }, (_, i) => (i % 2 ? 'openai/gpt-4o' : 'openai/gpt-4o-mini')).join(',') }],
    ['no queries', { ...counted, 'queries-per-month': '0' }],
  ])('%s is answered in words', (_, texts) => {
    expect(answered(texts).spoken.length).toBeGreaterThan(0);
  });
  test('waits of another kind are not ranked', () => {
    expect(answered({ ...counted, 'second-value': '0.01', waiting: 'background' }).answer.verdict.code).toMatch(/^choose-/);
  });
});
