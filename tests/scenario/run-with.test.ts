import { describe, expect, test } from 'vitest';
import { catalogueData } from '../../src/catalogue/data.ts';
import { openCatalogue } from '../../src/catalogue/catalogue.ts';
import { offersData } from '../../src/catalogue/offers-data.ts';
import { QUESTIONS } from '../../src/core/answers/answer.ts';
import { ANSWERS } from '../../src/scenario/answer.ts';
import { compareOf } from '../../src/scenario/answers/compare.ts';
import { defaultScenario, withField } from '../../src/scenario/fields.ts';
import { ownServers } from '../../src/scenario/own-servers.ts';
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
  test('of offers alone, over the catalogue of offers, says all that it says with everything', () => {
    const scenario = withModels('openai/gpt-4o@88%,cascade(openai/gpt-4o-mini@80%+openai/gpt-4o@88%)');
    expect(told(runWith(scenario, offers, { answers: { compare: compareOf } }))).toEqual(told(run(scenario, whole)));
  });

  test('with everything is run', () => {
    const scenario = withModels('own/llama-3.3-70b@4xh100-sxm@fp8,openai/gpt-4o-mini');
    expect(told(runWith(scenario, whole, { ownServers, answers: ANSWERS }))).toEqual(told(run(scenario, whole)));
  });

  test.each([
    ['own servers', 'own/llama-3.3-70b@4xh100-sxm@fp8'],
    ['own servers with an offer behind them', 'hybrid(own/llama-3.1-8b@1xl40s@fp8+openai/gpt-4o-mini)'],
    ['a cascade that begins on own servers', 'cascade(own/llama-3.1-8b@1xl40s@fp8+openai/gpt-4o-mini)'],
  ])('without own servers refuses %s as not loaded, and prices the others', (_, model) => {
    const { quotes, projections, answer } = runWith(withModels(`${model},openai/gpt-4o-mini`), offers, { answers: { compare: compareOf } });
    expect(quotes).toMatchObject([{ code: 'not-loaded', option: withModels(model).options[0] }, { kind: 'offer' }]);
    expect(projections).toMatchObject([{ code: 'not-loaded' }, { projection: {} }]);
    expect(answer?.question).toBe('compare');
  });

  test('gives no answer to a question that nothing loaded answers', () => {
    const asked = withField(base, 'question', 'hallucination');
    expect(runWith(asked, offers, { answers: { compare: compareOf } }).answer).toBe(undefined);
    expect(runWith(asked, offers, { answers: ANSWERS }).answer?.question).toBe('hallucination');
  });

  test('every answer is to a question there is, under its name', () => {
    for (const [question, answer] of Object.entries(ANSWERS)) {
      expect(QUESTIONS).toContain(question);
      expect(runWith(withField(base, 'question', question), whole, { ownServers, answers: { [question]: answer } }).answer?.question).toBe(question);
    }
  });
});
