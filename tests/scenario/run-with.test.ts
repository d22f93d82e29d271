import { describe, expect, test } from 'vitest';
import { catalogueData } from '../../src/catalogue/data.ts';
import { openCatalogue } from '../../src/catalogue/catalogue.ts';
import { offersData } from '../../src/catalogue/offers-data.ts';
import { QUESTIONS } from '../../src/core/answers/answer.ts';
import { compareOf } from '../../src/scenario/answers/compare.ts';
import { defaultScenario, withField } from '../../src/scenario/fields.ts';
import { LEADS } from '../../src/scenario/leads.ts';
import { PARTS } from '../../src/scenario/parts.ts';
import { readTexts } from '../../src/scenario/read.ts';
import { run } from '../../src/scenario/run.ts';
import { runWith, type Result } from '../../src/scenario/run-with.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

const whole = openCatalogue(catalogueData);
const offers = openCatalogue(offersData);
const base = readTexts({ 'error-cost': '2', users: '50000' }, 'attribute', defaultScenario('2026-11-22')).scenario;
const withModels = (models: string): Scenario => readTexts({ models }, 'attribute', base).scenario;

/** What is told of a result: functions leave no trace in JSON, amounts are told by their digits. */
const told = ({ quotes, projections, comparison, answer }: Result): unknown =>
  JSON.parse(JSON.stringify({ quotes, projections, comparison, answer }, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)));

describe('A scenario, run with what is loaded', () => {
  test('over the catalogue of offers says of them all that it says over the whole one', () => {
    const scenario = withModels('openai/gpt-4o@88%,cascade(openai/gpt-4o-mini@80%+openai/gpt-4o@88%)');
    expect(told(runWith(scenario, offers, PARTS))).toEqual(told(run(scenario, whole)));
  });

  test('without the months quotes, compares and answers as with them', () => {
    const scenario = withModels('openai/gpt-4o@88%,openai/gpt-4o-mini@80%');
    const { projections, users, ...first } = runWith(scenario, offers, { answers: { compare: compareOf } });
    const { quotes, comparison, answer } = run(scenario, whole);
    expect([projections, users]).toEqual([[], []]);
    expect(told({ ...first, projections, users })).toEqual(told({ ...first, quotes, comparison, answer, projections, users }));
  });

  test.each([
    ['rates', { models: 'openai/gpt-4o@88%,openai/gpt-4o-mini@80%' }],
    ['evaluations', { models: 'openai/gpt-4o@176of200,openai/gpt-4o-mini@160of200', 'error-cost': '' }],
    ['prices alone', { models: 'openai/gpt-4o,openai/gpt-4o-mini' }],
    ['ratios', { 'times-dearer': '3' }],
    ['one option', { models: 'openai/gpt-4o' }],
    ['none that is fast enough', { models: 'openai/gpt-4o,openai/gpt-4o-mini', 'latency-limit': '0.01' }],
  ] as const)('leads with what the whole answer leads with: %s', (_, texts) => {
    const { scenario } = readTexts(texts, 'attribute', base);
    const { question, verdict, because, turnsWithin } = run(scenario, whole).answer!;
    const expected = { question, verdict, because, ...(turnsWithin ? { turnsWithin } : {}) };
    const first = runWith(scenario, offers, { answers: {}, leads: LEADS });
    expect([first.lead, first.answer, run(scenario, whole).lead]).toEqual([expected, undefined, expected]);
  });

  test('leads with the whole answer where nothing shorter is loaded', () => {
    const { lead, answer } = runWith(withField(base, 'question', 'hallucination'), whole, PARTS);
    expect(lead).toBe(answer);
    expect(lead?.question).toBe('hallucination');
  });

  test('with everything is run', () => {
    const scenario = withModels('own/llama-3.3-70b@4xh100-sxm@fp8,openai/gpt-4o-mini');
    expect(told(runWith(scenario, whole, PARTS))).toEqual(told(run(scenario, whole)));
  });

  test.each([
    ['own servers', 'own/llama-3.3-70b@4xh100-sxm@fp8'],
    ['own servers with an offer behind them', 'hybrid(own/llama-3.1-8b@1xl40s@fp8+openai/gpt-4o-mini)'],
    ['a cascade', 'cascade(openai/gpt-4o-mini+openai/gpt-4o)'],
  ])('without what quotes them refuses %s as not loaded, and prices the others', (_, model) => {
    const { quotes, answer } = runWith(withModels(`${model},openai/gpt-4o-mini`), offers, { answers: { compare: compareOf } });
    expect(quotes).toMatchObject([{ code: 'not-loaded', option: withModels(model).options[0] }, { kind: 'offer', timesCheapest: 1 }]);
    expect(answer?.question).toBe('compare');
  });

  test('gives no answer to a question that nothing loaded answers', () => {
    const asked = withField(base, 'question', 'hallucination');
    expect(runWith(asked, offers, { answers: { compare: compareOf } }).answer).toBe(undefined);
    expect(runWith(asked, offers, { answers: PARTS.answers }).answer?.question).toBe('hallucination');
  });

  test('every answer is to a question there is, under its name', () => {
    for (const [question, answer] of Object.entries(PARTS.answers)) {
      expect(QUESTIONS).toContain(question);
      expect(runWith(withField(base, 'question', question), whole, { ...PARTS, answers: { [question]: answer } }).answer?.question).toBe(question);
    }
  });
});
