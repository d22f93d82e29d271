import { beforeAll, describe, expect, test } from 'vitest';
import { openCatalogue, type Catalogue } from '../../../src/catalogue/catalogue.ts';
import { catalogueData } from '../../../src/catalogue/data.ts';
import { blankWorkload, type Workload } from '../../../src/core/model/workload.ts';
import { prefixHitShare } from '../../../src/core/query/calls.ts';
import { UNKNOWN_TOKEN_FACTOR, workloadCost } from '../../../src/core/query/workload-cost.ts';
import { fromNano, toNano } from '../../../src/core/projection/nano.ts';
import { offerServing, type OfferServingInputs, type ProjectedModel } from '../../../src/core/projection/offer-serving.ts';
import { projection, type Projection, type ProjectionInputs } from '../../../src/core/projection/projection.ts';

let catalogue: Catalogue;
beforeAll(() => {
  catalogue = openCatalogue(catalogueData);
});

const model = (id: string, workload: Partial<Workload>): ProjectedModel => ({ schedule: catalogue.schedule(id), setting: {}, workload: { ...blankWorkload, ...workload }, reasons: false, tokenFactor: UNKNOWN_TOKEN_FACTOR, verbosity: 1 });
const project = (id: string, workload: Partial<Workload>, { tokenGrowthPerYear, priceDeclinePerYear, ...more }: Partial<ProjectionInputs & OfferServingInputs> = {}): Projection =>
  projection({ serving: offerServing({ model: model(id, workload), tokenGrowthPerYear, priceDeclinePerYear }), start: Date.parse('2026-11-22'), users: [1_000, 1_000, 1_000], queriesPerUserPerDay: 1, peakFactor: 3, ...more });

describe('a projection', () => {
  test('counts the days of each month', () => {
    expect(project('openai/gpt-4o', { inputTokens: 1_000 }).rows.map(({ month, queries, total }) => [month.label, queries, fromNano(total)])).toEqual([
      ['2026-11', 30_000, 75],
      ['2026-12', 31_000, 77.5],
      ['2027-01', 31_000, 77.5],
    ]);
  });

  test('an announced change is a step on its date: Gemini 3.8 Flash doubles on 2027-01-01', () => {
    const { rows, events } = project('google/gemini-3.8-flash', { inputTokens: 1_000_000 });
    expect(rows.map(({ usdPerQuery }) => usdPerQuery)).toEqual([0.75, 0.75, 1.5]);
    expect(events).toEqual([{ kind: 'price-change', date: '2027-01-01', announced: true, ratio: 2 }]);
  });

  test.each([
    ['answers that grow', { tokenGrowthPerYear: 100 }],
    ['prices that fall', { priceDeclinePerYear: 40 }],
    ['users that come', { users: [1_000, 30_000, 900_000] }],
  ] as const)('a change compares the same query on both sides of its date, whatever %s', (_, more) => {
    const workload = { inputTokens: 500, outputTokens: 500 };
    for (const start of ['2026-11-22', '2026-12-22']) expect(project('google/gemini-3.8-flash', workload, { start: Date.parse(start), ...more }).events[0]!.ratio).toBeCloseTo(2, 12);
  });

  test('a change compares the same traffic: the cache of its month, before and after', () => {
    const [id, workload] = ['openai/gpt-5.6-sol', { systemTokens: 10_000, inputTokens: 100, outputTokens: 2_000, caching: 'prefix' as const }];
    const { events, rows } = project(id, workload, { start: Date.parse('2026-07-01'), users: [10, 10_000] });
    const arrivalsPerSecond = rows[1]!.queries / (31 * 86_400);
    const [before, after] = ['2026-08-20T23:59:59Z', '2026-08-21'].map((at) => workloadCost({ ...model(id, workload), at: Date.parse(at), arrivalsPerSecond }).expected);
    expect(events.map(({ date }) => date)).toEqual(['2026-08-21']);
    expect(events[0]!.ratio).toBeCloseTo(after! / before!, 12);
  });

  test('a change in the last month, and in the middle of it, is whole: GPT-5.6 Sol falls by a fifth', () => {
    const { events } = project('openai/gpt-5.6-sol', { inputTokens: 100_000 }, { start: Date.parse('2026-08-01'), users: [1_000] });
    expect(events[0]!.ratio).toBeCloseTo(0.8, 12);
  });

  test('what costs nothing has no change to compare', () => {
    expect(project('google/gemini-3.8-flash', {}).events).toEqual([{ kind: 'price-change', date: '2027-01-01', announced: true }]);
  });

  test('a month with a change in it is weighted by its days: GPT-5.6 Sol was cut on 2026-08-21', () => {
    const { rows } = project('openai/gpt-5.6-sol', { inputTokens: 100_000 }, { start: Date.parse('2026-08-01') });
    expect(rows[0]!.usdPerQuery).toBeCloseTo((20 * 0.5 + 11 * 0.4) / 31, 12);
    expect(rows[1]!.usdPerQuery).toBeCloseTo(0.4, 12);
  });

  test('growing traffic keeps a shared prefix cached more often', () => {
    const workload = { systemTokens: 10_000, inputTokens: 100, outputTokens: 10, caching: 'prefix' as const };
    const users = [100, 10_000, 1_000_000];
    const { rows } = project('openai/gpt-4o', workload, { users });
    rows.forEach(({ usdPerQuery, queries, month }, index) => {
      const arrivalsPerSecond = queries / (month.days * 86_400);
      const cost = workloadCost({ ...model('openai/gpt-4o', workload), at: month.from, arrivalsPerSecond });
      expect(usdPerQuery, `${users[index]} users, hit ${prefixHitShare(arrivalsPerSecond, 300)}`).toBeCloseTo(cost.expected, 12);
    });
    expect(rows[2]!.usdPerQuery).toBeLessThan(rows[0]!.usdPerQuery * 0.6);
  });

  test('components add up to the total of every month, and months to the horizon, to the nano-dollar', () => {
    const around = (): { id: string; usd: number }[] => [{ id: 'monitoring', usd: 1 / 3 }, { id: 'evaluation', usd: 2 / 7 }];
    const { rows, total, componentIds } = project('openai/gpt-5', { inputTokens: 1_234, outputTokens: 567, reasoningTokens: 89, cachedShare: 0.3 }, { users: Array.from({ length: 60 }, (_, month) => 1_000 * 1.1 ** month), around });
    let cumulative = 0n;
    for (const row of rows) {
      expect(Object.values(row.components).reduce((sum, nano) => sum + nano, 0n)).toBe(row.total);
      cumulative += row.total;
      expect(row.cumulative).toBe(cumulative);
    }
    expect(total).toBe(cumulative);
    expect(componentIds).toEqual(['input', 'cache', 'output', 'monitoring', 'evaluation']);
  });

  test('totals beyond nine million dollars stay whole', () => {
    const { total } = project('openai/gpt-5-pro', { inputTokens: 100_000, outputTokens: 10_000 }, { users: [1e8] });
    expect(total > BigInt(Number.MAX_SAFE_INTEGER)).toBe(true);
    expect(total).toBe(toNano(1e8 * 30 * (0.1 * 15)) + toNano(1e8 * 30 * (0.01 * 120)));
  });

  test('asked-for scenarios grow the answers and lower the prices', () => {
    const at = (more: Partial<ProjectionInputs & OfferServingInputs>): number => project('openai/gpt-4o', { outputTokens: 1_000 }, { users: Array.from({ length: 13 }, () => 1), ...more }).rows[12]!.usdPerQuery;
    expect(at({ tokenGrowthPerYear: 2.2 })).toBeCloseTo(0.022, 12);
    expect(at({ priceDeclinePerYear: 10 })).toBeCloseTo(0.001, 12);
    expect(at({ tokenGrowthPerYear: 5, priceDeclinePerYear: 10 })).toBeCloseTo(0.005, 12);
  });

  test('rate limits run out in the month in which the peak passes them', () => {
    const { rows } = project('openai/gpt-4o', { inputTokens: 1_000 }, { users: [10_000, 100_000], queriesPerUserPerDay: 14.4, rateLimits: { requestsPerMinute: 2_000 } });
    expect(rows.map(({ headroom: room }) => [room?.headroom.toFixed(3), room?.isFeasible])).toEqual([['6.667', true], ['0.667', false]]);
  });

  test('no users cost nothing, and a cost per user is not known', () => {
    const { rows } = project('openai/gpt-4o', { inputTokens: 1_000 }, { users: [0] });
    expect([rows[0]!.total, rows[0]!.usdPerUser]).toEqual([0n, undefined]);
  });

  test('a start before any price is refused with the day', () => {
    expect(() => project('anthropic/claude-sonnet-5', {}, { start: Date.parse('2026-11-22'), users: [] })).toThrow('projection requires at least one month, got 0');
    expect(() => project('deepseek/deepseek-v4-pro', { inputTokens: 1 }, { start: Date.parse('2026-11-22'), users: [1] })).not.toThrow();
  });
});

test('nano-dollars round half to even', () => {
  expect([0.5, 1.5, 2.5, -0.5, 1.0000001].map((units) => toNano(units / 1e9))).toEqual([0n, 2n, 2n, 0n, 1n]);
});
