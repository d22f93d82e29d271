import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openCatalogue } from '../../src/catalogue/catalogue.ts';
import { catalogueData } from '../../src/catalogue/data.ts';
import { hostedMonth } from '../../src/core/hosting/plan.ts';
import { fromNano } from '../../src/core/projection/nano.ts';
import { ownFrom } from '../../src/core/projection/own-from.ts';
import { defaultScenario } from '../../src/scenario/fields.ts';
import { hostBreakEven, VOLUMES_AHEAD, type HostBreakEven } from '../../src/scenario/host-break-even.ts';
import type { HostedQuote, Quote } from '../../src/scenario/quote.ts';
import { readTexts } from '../../src/scenario/read.ts';
import { run } from '../../src/scenario/run.ts';

const catalogue = openCatalogue(catalogueData);
const OWN = 'own/llama-3.3-70b@4xh100-sxm@fp8@2usd';
function found(texts: Readonly<Record<string, string>> = {}, beside?: readonly [number, number]): HostBreakEven & { readonly own: HostedQuote; readonly api: Quote; readonly result: ReturnType<typeof run> } {
  const { scenario, problems } = readTexts({ models: `${OWN},openai/gpt-4o`, ...texts }, 'attribute', defaultScenario('2026-11-22'));
  expect(problems).toEqual([]);
  const result = run(scenario, catalogue);
  const [own, api] = result.quotes as readonly [HostedQuote, Quote];
  return { ...hostBreakEven(own, api, scenario, catalogue, result.users, beside), own, api, result };
}

describe('Own servers against an API over volume', () => {
  test('the first crossing by hand: 2 replicas of 4 × 2 USD an hour, against half a cent a query', () => {
    const { volume, apiUsdPerQuery } = found();
    expect(apiUsdPerQuery).toBe(0.0049975);
    // one serves, one is spare: 11,688 USD a month
    expect(ownFrom(volume.predicted).first).toBeCloseTo((2 * 8 * 730.5) / 0.0049975, 3);
    expect(volume.predicted.ranges[0]).toMatchObject({ cheaper: 'api', aboveQueries: 0, begins: 'first' });
  });

  test('looks up to a hundred times the load, or as far as a fleet of its own size goes', () => {
    expect(found().upToQueries).toBe(VOLUMES_AHEAD * 1_000_000);
    const { upToQueries, own, volume } = found({ models: `${OWN}@2replicas,openai/gpt-4o` });
    expect(upToQueries).toBeLessThan(1e8);
    expect(hostedMonth({ ...own.plan, callsPerSecond: own.plan.callsPerSecond / 1.42 }, upToQueries * 0.999, 730.5)?.isOverloaded).toBe(false);
    expect(ownFrom(volume.predicted).first).toBeCloseTo(11_688 / 0.0049975, 3);
  });

  test('an API that is cheap enough is never overtaken', () => {
    const { volume } = found({ models: `${OWN},openai/gpt-4o-mini` });
    expect(volume.slow.status).toBe('never');
    expect(ownFrom(volume.slow)).toEqual({});
  });

  test('in each range the total is on the side it says', () => {
    const { volume: { predicted }, own, apiUsdPerQuery } = found({ 'queries-per-month': '20000000' });
    for (const { cheaper, aboveQueries, upToQueries } of predicted.ranges) {
      const queries = (aboveQueries + upToQueries) / 2;
      expect(hostedMonth(own.plan, queries, 730.5)!.bill.usd < apiUsdPerQuery * queries ? 'own' : 'api').toBe(cheaper);
    }
  });

  test('slower servers pay later, faster ones sooner, never the other way round', () => {
    fc.assert(
      fc.property(fc.constantFrom('1000000', '30000000', '400000000'), fc.constantFrom('openai/gpt-4o', 'openai/gpt-4o-mini', 'groq/llama-3.3-70b-versatile'), (load, api) => {
        const { volume: { slow, predicted, fast } } = found({ models: `${OWN},${api}`, 'queries-per-month': load });
        const [late, middle, soon] = [slow, predicted, fast].map((one) => ownFrom(one).first ?? Infinity);
        expect(late!).toBeGreaterThanOrEqual(middle! * (1 - 1e-9));
        expect(middle!).toBeGreaterThanOrEqual(soon! * (1 - 1e-9));
      }),
      { numRuns: 9 },
    );
  });

  test('what wrong answers of the own model lose is held against it', () => {
    const without = ownFrom(found().volume.predicted).first!;
    expect(ownFrom(found({}, [0.001, 0]).volume.predicted).first).toBeCloseTo((without * 0.0049975) / 0.0039975, 0);
    expect(found({}, [0.1, 0]).volume.predicted.status).toBe('never');
    expect(ownFrom(found({}, [0.1, 0.1]).volume.predicted).first).toBeCloseTo(without, 0);
  });

  test('a hybrid costs no more than either alone, and is what its option says', () => {
    const { hybrid, own, api, result } = found({ models: `${OWN},openai/gpt-4o,hybrid(${OWN}+openai/gpt-4o)`, 'queries-per-month': '6000000', 'spare-replicas': '0' });
    expect(hybrid.usd).toBeLessThanOrEqual(Math.min(own.usdPerMonth, api.usdPerMonth) + 1e-6);
    expect(hybrid.usd).toBeCloseTo((result.quotes[2] as Quote).usdPerMonth, 6);
  });
});

describe('Own servers against an API over the months', () => {
  const growing = { users: '10000', growth: 'compound', 'growth-growth-per-month': '0.2', months: '18' };

  test('the month in which they cost less is that of the projections', () => {
    const { time, result } = found(growing);
    const [own, api] = result.projections.map((one) => ('projection' in one ? one.projection.rows.map(({ total }) => fromNano(total)) : []));
    const first = own!.findIndex((usd, month) => usd < api![month]!);
    expect(first).toBeGreaterThan(0);
    expect(time!.predicted.monthly[1]).toMatchObject({ cheaper: 'own', fromMonth: first });
  });

  test('what changing costs is paid back later', () => {
    const [free, dear] = ['0', '20000'].map((usd) => found({ ...growing, 'switching-cost': usd }).time!.predicted.paidBack);
    expect(free).toMatchObject({ status: 'in' });
    expect(dear).toMatchObject({ status: 'in' });
    expect('month' in dear! && 'month' in free! && dear.month > free.month).toBe(true);
  });

  test('months that cannot be worked out are absent', () => {
    expect(found({ users: '10000', growth: 'logistic' }).time).toBeUndefined();
  });
});
