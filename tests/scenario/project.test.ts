import { beforeAll, describe, expect, test } from 'vitest';
import { openCatalogue, type Catalogue } from '../../src/catalogue/catalogue.ts';
import { catalogueData } from '../../src/catalogue/data.ts';
import { fromNano } from '../../src/core/projection/nano.ts';
import { defaultScenario } from '../../src/scenario/fields.ts';
import { activeUsers, projectQuote, type ProjectedQuote } from '../../src/scenario/project.ts';
import { isQuote } from '../../src/scenario/quotes.ts';
import { readTexts } from '../../src/scenario/read.ts';
import { run } from '../../src/scenario/run.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

let catalogue: Catalogue;
beforeAll(() => {
  catalogue = openCatalogue(catalogueData);
});

const DATE = '2026-11-22';
const said = (texts: Record<string, string>): Scenario => {
  const { scenario, problems } = readTexts(texts, 'attribute', defaultScenario(DATE));
  expect(problems).toEqual([]);
  return scenario;
};
const projected = (texts: Record<string, string>): ProjectedQuote => {
  const scenario = said(texts);
  const [quote] = run(scenario, catalogue).quotes;
  if (!quote || !isQuote(quote)) throw new Error('the first option has no price');
  return projectQuote(quote, scenario, activeUsers(scenario), catalogue);
};
const plain = { models: 'openai/gpt-4o', 'input-tokens': '1000', 'output-tokens': '0', 'input-spread': '0', queries: '1', 'evaluation-items': '0' };

describe('users of a scenario', () => {
  test.each([
    [{ growth: 'constant' }, [1_000, 1_000, 1_000]],
    [{ growth: 'linear', 'growth-users-per-month': '50' }, [1_000, 1_050, 1_100]],
    [{ growth: 'compound', 'growth-growth-per-month': '0.1' }, [1_000, 1_100, 1_210]],
    [{ growth: 'custom', 'growth-points': '0:1000,2:3000' }, [1_000, 2_000, 3_000]],
    [{ growth: 'compound', 'growth-growth-per-month': '0.1', churn: '0.05' }, [1_000, 1_050, 1_107.5]],
  ])('%o', (texts, users) => {
    const months = activeUsers(said({ users: '1000', months: '3', ...texts }));
    users.forEach((value, index) => expect(months[index]).toBeCloseTo(value, 6));
  });

  test('an S-curve is at half its ceiling in the half-way month', () => {
    const users = activeUsers(said({ users: '50000', months: '24', growth: 'logistic', 'growth-ceiling': '160000', 'growth-halfway-month': '8' }));
    expect([users[0], users[8]]).toEqual([expect.closeTo(50_000, 6), expect.closeTo(80_000, 6)]);
  });

  test('a season moves users between the months of a year and adds none', () => {
    const flat = activeUsers(said({ users: '1200', months: '12' }));
    const seasonal = activeUsers(said({ users: '1200', months: '12', season: '1,1,1,1,1,1,1,1,1,1,1,13' }));
    expect(seasonal[1]).toBeCloseTo(13 * seasonal[0]!, 6);
    expect(seasonal.reduce((sum, value) => sum + value, 0)).toBeCloseTo(flat.reduce((sum, value) => sum + value, 0), 6);
  });

  test('monthly users need a stickiness, which has no default', () => {
    expect(activeUsers(said({ users: '10000', 'users-counted': 'monthly', stickiness: '0.2', months: '1' }))).toEqual([2_000]);
    const { quotes, projections, users } = run(said({ users: '10000', 'users-counted': 'monthly' }), catalogue);
    expect(quotes.map((quote) => ('message' in quote ? quote.message : ''))).toEqual(Array(2).fill('loadOf requires a stickiness for users counted by the month, got none'));
    expect([users, projections.map((projection) => 'code' in projection)]).toEqual([[], [true, true]]);
  });

  test.each([
    [{ growth: 'logistic' }, /logistic requires ceiling/u],
    [{ growth: 'compound', 'growth-growth-per-month': '-1.5' }, /compound requires growthPerMonth of at least -1/u],
    [{ growth: 'logistic', 'growth-ceiling': '10', 'growth-halfway-month': '3' }, /logistic requires a ceiling above/u],
  ])('%o is refused in the projection, not in the quote', (texts, message) => {
    const read = readTexts({ users: '1000', ...texts }, 'attribute', defaultScenario(DATE));
    const { quotes, projections } = run(read.scenario, catalogue);
    expect(quotes.every(isQuote)).toBe(true);
    if (read.problems.length === 0) for (const projection of projections) expect('message' in projection ? projection.message : '').toMatch(message);
    else expect(read.problems[0]).toMatchObject({ code: 'bad-value' });
  });
});

describe('a projected option', () => {
  test('1,000 users asking once a day: $75 in November, $77.50 in December', () => {
    const { projection } = projected({ ...plain, users: '1000', months: '2' });
    expect(projection.rows.map((row) => fromNano(row.total))).toEqual([75, 77.5]);
  });

  test('$10,000 a month stop being enough in March, as February is short, at 146,410 users', () => {
    const { budget } = projected({ ...plain, users: '100000', months: '12', growth: 'compound', 'growth-growth-per-month': '0.1', budget: '10000' });
    expect(budget).toMatchObject({ status: 'exceeded', month: 4 });
    expect(budget?.status === 'exceeded' ? budget.users : 0).toBeCloseTo(146_410, 6);
  });

  test('a $20 plan at 80% margin may include 1,600 queries at a quarter of a cent', () => {
    expect(projected({ ...plain, users: '1000', months: '1', plan: '20', 'target-margin': '0.8' }).plan).toEqual({ status: 'queries', queries: 1_600 });
  });

  test('revenue, margin and payback follow from what a user pays', () => {
    const { economics, paidBackMonth } = projected({ ...plain, users: '1000', months: '3', revenue: '0.5', 'once-price': '600' });
    expect(economics[0]).toMatchObject({ profitUsd: 500 - 675 });
    expect(economics[1]?.grossMargin).toBeCloseTo(1 - 77.5 / 500, 12);
    expect(paidBackMonth).toBe(1);
  });

  test('operations stand beside the model, each by its own price', () => {
    const { projection, unpriced } = projected({ ...plain, users: '1000', months: '1', 'judged-share': '0.1', 'judge-price': '0.001', 'reviewed-share': '0.01', 'review-minutes': '3', 'reviewer-wage': '30', 'reviewer-utilisation': '0.75', 'tracing-plan': 'langfuse-core', 'fixed-price': '100', 'read-share': '0.01' });
    const usd = Object.fromEntries(Object.entries(projection.rows[0]!.components).map(([id, nano]) => [id, fromNano(nano)]));
    expect(usd).toMatchObject({ input: 75, 'monitoring-judge': 3, review: (300 * 3 * 30) / (60 * 0.75), 'tracing-plan': 29, fixed: 100 });
    expect(unpriced).toEqual([{ id: 'monitoring-labels', count: 300 }]);
  });

  test('what a guardrail blocks, the model is not paid for', () => {
    const { projection } = projected({ ...plain, users: '1000', months: '1', 'blocked-share': '0.2', 'guardrail-price': '0.0001' });
    expect(fromNano(projection.rows[0]!.components['input']!)).toBeCloseTo(60, 9);
    expect(fromNano(projection.rows[0]!.components['guardrail-input']!)).toBeCloseTo(3, 9);
  });

  test('an unknown tracing plan is refused with the nearest', () => {
    const { projections } = run(said({ ...plain, 'tracing-plan': 'langfuse-cor' }), catalogue);
    expect('message' in projections[0]! ? projections[0].message : '').toBe('catalogue has no service "langfuse-cor"; did you mean "langfuse-core"?');
  });

  test('nothing is NaN, however large', () => {
    const { projection } = projected({ ...plain, users: '999999999', months: '240', growth: 'compound', 'growth-growth-per-month': '0.5' });
    for (const { usdPerUser, usdPerQuery, queries } of projection.rows) expect([usdPerUser, usdPerQuery, queries].every((value) => Number.isFinite(value))).toBe(true);
  });
});
