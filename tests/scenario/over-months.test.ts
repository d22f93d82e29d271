import { beforeAll, describe, expect, test } from 'vitest';
import { openCatalogue, type Catalogue } from '../../src/catalogue/catalogue.ts';
import { catalogueData } from '../../src/catalogue/data.ts';
import { DAYS_PER_MONTH } from '../../src/core/calendar.ts';
import { COMPONENTS } from '../../src/core/operations/component.ts';
import { MODEL_COMPONENTS } from '../../src/core/projection/model-components.ts';
import { fromNano } from '../../src/core/projection/nano.ts';
import { defaultScenario } from '../../src/scenario/fields.ts';
import { curveFields, missingGrowth } from '../../src/scenario/growth-fields.ts';
import { costPart, costParts, isProjected, placedEvents, usdByMonth, type CostPart } from '../../src/scenario/over-months.ts';
import type { ProjectedQuote } from '../../src/scenario/project.ts';
import { isQuote } from '../../src/scenario/quotes.ts';
import { readTexts } from '../../src/scenario/read.ts';
import { run } from '../../src/scenario/run.ts';

let catalogue: Catalogue;
beforeAll(() => {
  catalogue = openCatalogue(catalogueData);
});

const said = (texts: Record<string, string>) => readTexts(texts, 'attribute', defaultScenario('2026-11-22')).scenario;
function projected(texts: Record<string, string>): ProjectedQuote {
  const [first] = run(said(texts), catalogue).projections;
  if (!first || !isProjected(first)) throw new Error('the first option has no months');
  return first;
}

describe('Months in USD', () => {
  test('add up, part by part, to the total of every month', () => {
    const option = projected({ users: '50000', months: '12', 'judged-share': '0.1', 'tracing-plan': 'langfuse-core', 'reviewed-share': '0.01', 'guardrail-price': '0.0001', 'fixed-price': '500', 'once-price': '1000', 'retrieval-price': '0.0002', 'cached-share': '0.3' });
    const parts = costParts(option);
    expect(parts.map(({ part }) => part).toSorted()).toEqual(['cache', 'evaluation', 'fixed', 'guardrails', 'input', 'monitoring', 'output', 'retrieval', 'review']);
    expect(parts.map(({ total }) => total)).toEqual(parts.map(({ total }) => total).toSorted((a, b) => b - a));
    for (const [month, usd] of usdByMonth(option).entries()) expect(parts.reduce((sum, part) => sum + part.usd[month]!, 0)).toBeCloseTo(usd, 6);
    expect(parts.reduce((sum, { total }) => sum + total, 0)).toBeCloseTo(fromNano(option.projection.total), 6);
  });

  test('every component belongs to the part that its table names', () => {
    for (const [id, { operation }] of Object.entries(COMPONENTS)) expect([id, costPart(id)]).toEqual([id, operation]);
    for (const id of MODEL_COMPONENTS) expect(costPart(id)).toBe(id);
  });

  test('the month at the horizon compares with the quote: nothing grows, so it is the same', () => {
    const { quotes, atHorizon } = run(said({ 'judged-share': '0.5', 'fixed-price': '900' }), catalogue);
    for (const [index, quote] of quotes.entries()) expect(isQuote(quote) ? atHorizon[index]! / quote.usdPerMonth : NaN).toBeCloseTo(1, 9);
  });

  test('the month at the horizon has the bill of own servers, and what combining takes', () => {
    const { quotes, atHorizon } = run(said({ models: 'own/llama-3.3-70b@4xh100-sxm@fp8,cascade(openai/gpt-4o-mini@80%+openai/gpt-4o@88%)@checkUsd=0.01' }), catalogue);
    for (const [index, quote] of quotes.entries()) expect(isQuote(quote) ? atHorizon[index]! / quote.usdPerMonth : NaN).toBeCloseTo(1, 2);
  });

  test('the month at the horizon is the last of the projection without what is around the option', () => {
    const own: readonly CostPart[] = [...MODEL_COMPONENTS, 'hosting', 'check', 'router'];
    const models = 'google/gemini-3.6-flash,own/llama-3.3-70b@4xh100-sxm@fp8,cascade(openai/gpt-4o-mini@80%+openai/gpt-4o@88%)@checkUsd=0.01';
    const { atHorizon, projections } = run(said({ models, growth: 'compound', 'growth-growth-per-month': '0.1', 'judged-share': '0.5', 'fixed-price': '900', 'blocked-share': '0.1', 'price-decline': '0.2', 'token-growth': '0.1' }), catalogue);
    for (const [index, option] of projections.entries()) {
      const { components, month } = isProjected(option) ? option.projection.rows.at(-1)! : { components: {}, month: { days: NaN } };
      const nano = Object.entries(components).reduce((sum, [id, amount]) => (own.includes(costPart(id)) ? sum + amount : sum), 0n);
      expect((fromNano(nano) / month.days) * DAYS_PER_MONTH / atHorizon[index]!).toBeCloseTo(1, 9);
    }
  });

  test('an option without a price at the horizon has no cost there, and its month now has one', () => {
    const { quotes, atHorizon } = run(said({ models: 'openai/gpt-4o,openai/gpt-4x' }), catalogue);
    expect([quotes.length, atHorizon[0] !== undefined, atHorizon[1]]).toEqual([2, true, undefined]);
  });

  test('a change is placed on its day, with what it makes of a query', () => {
    const [event] = placedEvents(projected({ models: 'google/gemini-3.6-flash' }));
    expect(event).toMatchObject({ kind: 'price-change', date: '2027-01-01', announced: true, at: 2 });
    expect(event!.ratio).toBeCloseTo(2, 6);
  });
});

describe('A change is placed on its day', () => {
  const changes = (texts: Record<string, string>, date = '2026-11-22') => {
    const scenario = readTexts(texts, 'attribute', defaultScenario(date)).scenario;
    return run(scenario, catalogue).projections.flatMap((entry) => (isProjected(entry) ? placedEvents(entry) : []));
  };

  test('the first of a month is where the month begins, the 21st of August 20/31 into it', () => {
    expect(changes({ models: 'google/gemini-3.6-flash' }).map(({ at }) => at)).toEqual([2]);
    expect(changes({ models: 'openai/gpt-5.6-sol' }, '2026-08-01').map(({ at }) => at)).toEqual([20 / 31]);
  });

  test('answers that grow are no change of price', () => {
    const [event] = changes({ models: 'google/gemini-3.6-flash', 'token-growth': '5' });
    expect(event!.ratio).toBeCloseTo(2, 9);
  });
});

describe('What a curve asks', () => {
  test.each([
    ['constant', []],
    ['linear', ['growth.usersPerMonth']],
    ['compound', ['growth.growthPerMonth']],
    ['logistic', ['growth.ceiling', 'growth.halfwayMonth']],
    ['bass', ['growth.ceiling', 'growth.halfwayMonth', 'growth.imitationRatio']],
    ['custom', ['growth.points']],
  ] as const)('%s', (curve, fields) => {
    expect(curveFields(curve)).toEqual(fields);
    expect(missingGrowth(said({ growth: curve }))).toEqual(fields.filter((path) => path !== 'growth.imitationRatio'));
  });

  test('nothing is missing once it is said', () => {
    expect(missingGrowth(said({ growth: 'logistic', 'growth-ceiling': '10', 'growth-halfway-month': '3' }))).toEqual([]);
    expect(missingGrowth(said({ growth: 'custom', 'growth-points': '0:10' }))).toEqual([]);
  });
});
