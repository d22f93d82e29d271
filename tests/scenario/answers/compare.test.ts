import { describe, expect, test } from 'vitest';
import { compareInputs } from '../../../src/scenario/answers/compare-inputs.ts';
import { compareOf } from '../../../src/scenario/answers/compare.ts';
import { fieldTurns } from '../../../src/scenario/field-turns.ts';
import { run } from '../../../src/scenario/run.ts';
import { answerSentences } from '../../../src/words/en/answers.ts';
import { codesOf, numberSaid } from '../../core/answers/number-said.ts';
import { said } from '../../core/answers/said.ts';
import { asked, catalogue } from './asked.ts';

const answer = (texts: Readonly<Record<string, string>>) => {
  const made = compareOf(asked(texts));
  const [verdict = ''] = said(made, answerSentences.compare);
  return { ...made, sentence: verdict };
};
const PAIR = 'openai/gpt-4o@88%,openai/gpt-4o-mini@80%';

describe('Which option, from a scenario', () => {
  // GPT-4o 0.0049975 a query, mini 0.00029985; 50,000 users · 5 a day · 365.25/12 days
  test('says the requirement where no benchmark is shared, with the two inputs that are missing', () => {
    const { sentence, missing } = answer({ users: '50000', queries: '5', 'error-cost': '2' });
    expect(sentence).toBe('openai/gpt-4o costs $35,746 a month more than openai/gpt-4o-mini: it pays if it is right at least 0.23 more times in 100, at $2.00 a wrong answer. How often they are right is not known.');
    expect(codesOf(missing)).toEqual(['missing-rate', 'missing-rate']);
  });

  test('says from which stake on the accurate one pays', () => {
    const { verdict, missing } = answer({ models: PAIR });
    expect(verdict).toMatchObject({ code: 'by-stake-by-guess', values: { below: { id: 'openai/gpt-4o-mini' }, above: { id: 'openai/gpt-4o' }, flip: { value: expect.closeTo((0.0049975 - 0.00029985) / 0.08, 9) } } });
    expect(codesOf(missing)).toEqual(['missing-stake']);
  });

  test('names the benchmark in the verdict, and counts no reasoning that nobody counted', () => {
    const { verdict, sentence, confidence } = answer({ workload: 'code-completion', models: 'openai/gpt-5@high,openai/gpt-5@low' });
    expect(verdict.code).toMatch(/-by-proxy-at-least$/u);
    expect(sentence).toMatch(/^As far as costs are counted, on Aider polyglot, /u);
    expect(confidence.level).toBe('low');
  });

  test('does not compare a benchmark with a guess', () => {
    const { verdict, confidence, measureNext } = answer({ workload: 'code-completion', models: 'openai/gpt-4o,openai/gpt-4o-mini@b1@80%' });
    expect(verdict.code).toBe('requirement-open');
    expect(codesOf(confidence.because)).toEqual(['judged-differently']);
    expect(codesOf(measureNext)).toEqual(['measure-alike']);
  });

  test('puts both halves of a stake together', () => {
    const { errorUsd } = compareInputs(asked({ models: PAIR, 'right-value': '1', 'repair-cost': '4' }));
    expect(errorUsd).toBe(5);
  });

  test('tells how much of the total hangs on rare, severe errors', () => {
    const inputs = compareInputs(asked({ models: PAIR, 'error-cost': '1', 'severe-share': '0.01', 'severe-cost': '1000' }));
    // 0.99·1 + 0.01·1000 = 10.99, of which 10 is severe
    expect([inputs.errorUsd, inputs.severeShareOfLoss]).toEqual([expect.closeTo(10.99, 9), expect.closeTo(10 / 10.99, 9)]);
  });

  test('excludes before it ranks', () => {
    const { verdict, because } = answer({ models: 'openai/gpt-4o@80%,openai/gpt-4o-mini@90%', 'least-success': '0.85' });
    expect(verdict).toMatchObject({ code: 'only-one-qualifies', values: { option: { id: 'openai/gpt-4o-mini' } } });
    expect(codesOf(because)).toEqual(['excluded-success-rate']);
  });

  test('a batch does not keep a limit in seconds', () => {
    expect(codesOf(answer({ models: 'openai/gpt-4o@batch,openai/gpt-4o-mini', 'latency-limit': '60' }).because)).toContain('excluded-batch-wait');
  });

  test('other values of tokens that turn it are found by pricing again', () => {
    const near = { models: PAIR, 'error-cost': '0.06' };
    const found = fieldTurns(asked(near));
    expect(found.map(({ path, other }) => [path, other])).toEqual([['workload.inputTokens', 'openai/gpt-4o-mini'], ['workload.outputTokens', 'openai/gpt-4o-mini']]);
    const winner = (tokens: number) => (answer({ ...near, 'input-tokens': String(tokens) }).verdict.values as { winner: { id: string } }).winner.id;
    const { at } = found[0]!;
    expect([winner(at.value), winner(at.value * 0.98)]).toEqual(['openai/gpt-4o-mini', 'openai/gpt-4o']);
  });

  test('paired counts are those of the first two options, whichever is better', () => {
    const paired = { 'only-first-right': '26', 'only-second-right': '10', 'error-cost': '0.2' };
    const one = answer({ models: 'openai/gpt-4o@176of200,openai/gpt-4o-mini@160of200', ...paired });
    const other = answer({ models: 'openai/gpt-4o-mini@160of200,openai/gpt-4o@176of200', ...paired, 'only-first-right': '10', 'only-second-right': '26' });
    expect(numberSaid(one, 'mcnemar', 'p')).toBeCloseTo(numberSaid(other, 'mcnemar', 'p'), 12);
    expect(one.confidence.probability).toBeCloseTo(other.confidence.probability!, 12);
  });

  test('ratios alone are enough', () => {
    expect(answer({ 'times-dearer': '3', 'points-better': '0.05' }).sentence).toBe('Choose A if a wrong answer costs you more than 40× what a query of B costs; below that, B.');
  });

  test('options that work together are options like others', () => {
    const { verdict } = answer({ models: 'openai/gpt-4o@88%,openai/gpt-4o-mini@80%,cascade(openai/gpt-4o-mini@80%+openai/gpt-4o@88%)', 'error-cost': '0.06' });
    expect(verdict).toMatchObject({ code: 'at-stake-between-by-guess', values: { winner: { id: 'cascade(openai/gpt-4o-mini@80%+openai/gpt-4o@88%)' } } });
  });

  test.each([1, 4, 8])('has an answer for %i options', (count) => {
    const models = ['openai/gpt-4o', 'openai/gpt-4o-mini', 'openai/gpt-5@low', 'openai/gpt-5@high', 'anthropic/claude-opus-5', 'openai/gpt-4o@batch', 'openai/gpt-5', 'openai/gpt-4o-mini@batch'].slice(0, count).join(',');
    for (const extra of [{}, { 'error-cost': '1' }, { 'error-cost': '1', 'second-value': '0.01' }, { waiting: 'background' }, { workload: 'code-completion' }, { workload: 'code-completion', 'error-cost': '5', 'latency-limit': '30' }]) expect(answer({ models, ...extra }).question).toBe('compare');
  });

  test('is what a run gives', () => {
    const known = asked({ models: PAIR, 'error-cost': '0.2' });
    expect(run(known.scenario, catalogue).answer).toEqual(compareOf(known));
  });
});
