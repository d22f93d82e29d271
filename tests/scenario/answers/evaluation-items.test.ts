import { describe, expect, test } from 'vitest';
import { evaluationItemsOf } from '../../../src/scenario/answers/evaluation-items.ts';
import { evaluationItemsSentences } from '../../../src/words/en/answer-evaluation-items.ts';
import { said } from '../../core/answers/said.ts';
import { asked } from './asked.ts';

const answered = (texts: Record<string, string>) => {
  const answer = evaluationItemsOf(asked(texts));
  return { answer, spoken: said(answer, evaluationItemsSentences) };
};
const evaluated = { models: 'openai/gpt-4o@95of100,openai/gpt-4o-mini@90of100', 'error-cost': '0.1', 'item-cost': '2' };

describe('Evaluation items of a scenario', () => {
  test('two evaluations of the same task: how many more items, and what is left after their cost', () => {
    const { answer, spoken } = answered(evaluated);
    expect(spoken[0]).toMatch(/^Evaluate openai\/gpt-4o and openai\/gpt-4o-mini on \d+ more items: at \$0\.10 a wrong answer that leaves \$[\d,]+ after its cost\.$/u);
    // (0.0049975 − 0.00029985)/0.05
    expect(answer.wouldChange.some((one) => one.code === 'turn-stake' && 'at' in one.values && one.values.at.is === 'amount' && Math.abs(one.values.at.value - 0.093_953) < 1e-6)).toBe(true);
  });
  test('on a benchmark, with the spread of another task', () => {
    const { answer, spoken } = answered({ workload: 'code-completion', benchmark: 'aider-polyglot', 'error-cost': '0.1', 'item-cost': '2' });
    expect(spoken[0]).toContain('Aider polyglot, not of your own answers');
    expect(answer.confidence.level).toBe('low');
  });
  test('counts of one evaluation that both answered are used', () => {
    const { answer } = answered({ ...evaluated, 'only-first-right': '8', 'only-second-right': '3' });
    expect(answer.holdsWhile.map(({ code }) => code)).toContain('while-counted');
  });
  test('rates judged in different ways are not compared', () => {
    expect(answered({ ...evaluated, models: 'openai/gpt-4o@95of100,openai/gpt-4o-mini@90%' }).answer.verdict.code).toMatch(/^rates-unknown/u);
  });
  test.each<[string, Record<string, string>]>([
    ['nothing said', {}],
    ['one option', { models: 'openai/gpt-4o@95of100' }],
    ['no such model', { models: 'nobody/none' }],
    ['no stake', { models: evaluated.models }],
    ['no item price', { models: evaluated.models, 'error-cost': '2' }],
    ['eight options', { ...evaluated, models: Array.from({ length: 8 }, (_, i) => `openai/gpt-4o@${90 + i}of100`).join(',') }],
    ['no queries', { ...evaluated, 'queries-per-month': '0' }],
  ])('%s is answered in words', (_, texts) => expect(answered(texts).spoken.length).toBeGreaterThan(0));
});
