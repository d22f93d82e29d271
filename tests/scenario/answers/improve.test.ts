import { describe, expect, test } from 'vitest';
import { improveOf } from '../../../src/scenario/answers/improve.ts';
import { improveSentences } from '../../../src/words/en/answer-improve.ts';
import { numberSaid } from '../../core/answers/number-said.ts';
import { said } from '../../core/answers/said.ts';
import { asked } from './asked.ts';

const answered = (texts: Record<string, string>) => {
  const answer = improveOf(asked(texts));
  return { answer, spoken: said(answer, improveSentences) };
};
const evaluated = { models: 'openai/gpt-4o-mini@80of100,openai/gpt-4o@90of100', 'error-cost': '1', 'capability-value': '50000' };

describe('Better answers or a new capability, of a scenario', () => {
  test('the next option stands for the gain, and what it costs is said', () => {
    const { answer, spoken } = answered(evaluated);
    expect(spoken[0]).toBe('Improve the answers: a gain of 10 points is worth $100,000 a month at $1.00 a wrong one, more than the $50,000 of the capability.');
    // (0.0049975 − 0.00029985)/0.1
    expect(numberSaid(answer, 'next-step', 'each')).toBeCloseTo(0.046_976_5, 9);
    // Wilson of 80 and 90 of 100 overlap
    expect(answer.confidence.level).toBe('low');
  });
  test('on a benchmark, which is named', () => {
    expect(answered({ models: 'openai/gpt-4o-mini,openai/gpt-4o', workload: 'code-completion', benchmark: 'aider-polyglot', 'error-cost': '1', 'capability-value': '50000' }).spoken[0]).toContain('Aider polyglot, not of your own answers');
  });
  test.each<[string, Record<string, string>]>([
    ['nothing said', {}],
    ['no such model', { models: 'nobody/none' }],
    ['a stake alone', { 'error-cost': '2' }],
    ['a gain alone', { 'gained-points': '0.05' }],
    ['a gain and a capability', { 'gained-points': '0.05', 'capability-value': '1000' }],
    ['a capability and a stake', { 'error-cost': '2', 'capability-value': '1000' }],
    ['rates judged in different ways', { ...evaluated, models: 'openai/gpt-4o-mini@80of100,openai/gpt-4o@90%' }],
    ['no queries', { ...evaluated, 'queries-per-month': '0' }],
    ['eight options', { ...evaluated, models: Array.from({ length: 8 }, (_, i) => `openai/gpt-4o@${90 + i}of100`).join(',') }],
  ])('%s is answered in words', (_, texts) => {
    const { spoken } = answered(texts);
    expect(spoken.length).toBeGreaterThan(0);
  });
});
