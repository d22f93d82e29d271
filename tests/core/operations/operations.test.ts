import { describe, expect, test } from 'vitest';
import { component, componentsUsd, lumpSum } from '../../../src/core/operations/component.ts';
import { evaluationCost } from '../../../src/core/operations/evaluation.ts';
import { fixedCosts } from '../../../src/core/operations/fixed.ts';
import { guardrailCost } from '../../../src/core/operations/guardrails.ts';
import { longContextUsd } from '../../../src/core/operations/long-context.ts';
import { JUDGED_SHARE, monitoringCost, READ_SHARE, REPORTED_SHARES, unitsPerTrace } from '../../../src/core/operations/monitoring.ts';
import { chunksOf, INDEX_OVERHEAD, indexBytes, retrievalCost, retrievalPerQuery } from '../../../src/core/operations/retrieval.ts';
import { reviewCost } from '../../../src/core/operations/review.ts';
import { defaultPriceAt, mayBeDefault, servicePriceAt, STRENGTHS, type Service, type Strength } from '../../../src/core/operations/service.ts';
import { supportBlend } from '../../../src/core/operations/support.ts';
import { tieredCharge } from '../../../src/core/operations/tiered-charge.ts';
import { promptUsd, trainingUsd, tuningBreakEven, tuningPayback } from '../../../src/core/operations/tuning.ts';
import { budgetEnd, customerEconomics, planCap } from '../../../src/core/projection/unit-economics.ts';

const EVALUATION = { items: 200, runsPerItem: 3, modelUsd: 0.01, judgeUsd: 0.005, labelsPerRelease: 50, labelUsd: 2, releasesPerMonth: 4 };
const WATCHED = { queries: 10_000, judgedShare: 0.1, judgeUsd: 0.005, readShare: 0.01, labelUsd: 2 };
const REVIEW = { queries: 120_000, reviewedShare: 0.05, minutesPerReview: 3, usdPerHour: 30, hoursPerMonth: 160, utilisation: 0.75, staffing: 'hours' as const };
const LANGFUSE = { usdPerMonth: 29, includedUnits: 100_000, band: [{ upToUnits: 1e6, usdPerHundredThousandUnits: 8 }, { usdPerHundredThousandUnits: 7 }] };
const AT = Date.parse('2026-11-22');

describe('Evaluation', () => {
  test('is counted for every release: 4 × (200 × 3 × 0.015 + 50 × 2)', () => {
    expect(componentsUsd(evaluationCost(EVALUATION).monthly)).toBeCloseTo(436, 9);
  });
  test('without labels has none to pay', () => {
    expect(evaluationCost({ ...EVALUATION, labelsPerRelease: 0 }).monthly.at(-1)).toEqual({ id: 'evaluation-labels', usd: 0, basis: { count: 0, usdEach: 2 } });
  });
});

describe('Monitoring', () => {
  test('10,000 queries: 1,000 judged at half a cent, 100 read at $2', () => {
    expect(monitoringCost(WATCHED)).toEqual({
      once: [],
      monthly: [
        { id: 'monitoring-judge', usd: 5, basis: { count: 1000, usdEach: 0.005 } },
        { id: 'monitoring-labels', usd: 200, basis: { count: 100, usdEach: 2 } },
      ],
      unpriced: [],
    });
  });
  test('what a plan states no price for is unpriced, not free', () => {
    const { monthly, unpriced } = monitoringCost({ ...WATCHED, tracing: { tracedShare: 1, unitsPerTrace: 6, price: { usdPerMonth: 0, includedUnits: 50_000 } } });
    expect(unpriced).toEqual([{ id: 'tracing-overage', count: 10_000 }]);
    expect(monthly.find(({ id }) => id === 'tracing-overage')).toMatchObject({ usd: 0, basis: { count: 0 } });
  });
  test('a trace counts as its plan counts', () => {
    expect(unitsPerTrace('request', { observations: 3, scores: 1 })).toBe(3);
    expect(() => unitsPerTrace('token', { observations: 3, scores: 1 })).toThrow('unitsPerTrace requires one of event, trace, request, got token');
  });
  test('no share that others report is a default', () => {
    expect(REPORTED_SHARES.map(({ strength }) => mayBeDefault(strength))).toEqual([false, false]);
    expect([JUDGED_SHARE, READ_SHARE]).toEqual([0, 0]);
  });
});

describe('A charge by bands', () => {
  test.each([
    ['nothing used is the base', 0, 29],
    ['what is included is free of overage', 100_000, 29],
    ['the first unit beyond', 100_001, 29.00008],
    ['the end of a band', 1_000_000, 101],
    ['the first unit of the next', 1_000_001, 101.00007],
  ])('%s', (_, units, usd) => expect(tieredCharge(units, LANGFUSE).usd).toBeCloseTo(usd, 9));

  test('a block that was started is billed whole', () => {
    expect(tieredCharge(100_001, { ...LANGFUSE, billedInUnits: 100_000 }).usd).toBe(37);
    expect(tieredCharge(200_000, { ...LANGFUSE, billedInUnits: 100_000 }).usd).toBe(37);
    expect(tieredCharge(100_000, { ...LANGFUSE, billedInUnits: 100_000 }).usd).toBe(29);
  });
  // Pinecone: usage of $20 under a minimum of $50 is billed $50, usage of $100 is billed $100 (https://docs.pinecone.io/guides/manage-cost)
  test('a minimum tops up and adds nothing above itself', () => {
    const price = { minimumUsdPerMonth: 50, band: [{ usdPerMillionUnits: 20 }] };
    expect(tieredCharge(1e6, price)).toMatchObject({ overageUsd: 20, topUpUsd: 30, usd: 50 });
    expect(tieredCharge(5e6, price)).toMatchObject({ overageUsd: 100, topUpUsd: 0, usd: 100 });
  });
  test('a 0 is a price, no price is unknown', () => {
    expect(tieredCharge(10, { band: [{ usdPerUnit: 0 }] })).toMatchObject({ usd: 0, unpricedUnits: 0 });
    expect(tieredCharge(10, {})).toMatchObject({ usd: 0, unpricedUnits: 10 });
  });
});

describe('Review', () => {
  // 6,000 reviews of 3 minutes are 300 hours of work; a person works 120 of 160 paid hours: 2.5 people, 400 hours at $30
  test('300 hours of work take 2.5 people', () => {
    expect(reviewCost(REVIEW)).toMatchObject({ reviewedQueries: 6000, people: 2.5, wholePeople: 3, monthly: [{ usd: 12_000, basis: { count: 400, usdEach: 30 } }] });
  });
  test('whole people are paid whole', () => {
    expect(reviewCost({ ...REVIEW, staffing: 'people' }).monthly[0]).toMatchObject({ usd: 14_400 });
    expect(reviewCost({ ...REVIEW, queries: 1, staffing: 'people' })).toMatchObject({ wholePeople: 1, monthly: [{ usd: 4800 }] });
  });
  test('utilisation enters once', () => {
    expect(reviewCost({ ...REVIEW, utilisation: 1 }).monthly[0]!.usd).toBeCloseTo(reviewCost(REVIEW).monthly[0]!.usd * 0.75, 9);
  });
});

describe('Guardrails', () => {
  test('without one nothing is checked and everything is answered', () => {
    expect(guardrailCost({ queries: 1000, modelUsd: 0.01 })).toMatchObject({ monthly: [{ usd: 0, basis: { count: 0 } }, { usd: 0, basis: { count: 0 } }], askedQueries: 1000, answeredQueries: 1000, savedUsd: 0 });
  });
  test('an answer that is blocked was paid for', () => {
    const { askedQueries, answeredQueries, savedUsd } = guardrailCost({ queries: 1000, modelUsd: 0.01, output: { usdPerCheck: 0.001, blockedShare: 0.5 } });
    expect([askedQueries, answeredQueries, savedUsd]).toEqual([1000, 500, 0]);
  });
});

describe('Retrieval', () => {
  const corpus = { documents: 100_000, tokensPerDocument: 800, chunkTokens: 512 };
  const query = { queryTokens: 128, chunks: 5, chunkTokens: 512, embedUsdPerMillionTokens: 0.02 };
  const inputs = { queries: 1e6, corpus, changedPerMonth: 0.1, index: { dimensions: 1536, overhead: INDEX_OVERHEAD, metadataBytes: 2000 }, store: { usdPerGbMonth: 0.25, usdPerMillionReadUnits: 16, readUnitsPerQuery: 2 }, query };

  // Qdrant's own example: a million vectors of 1,024 numbers (https://qdrant.tech/documentation/capacity-planning/)
  test("Qdrant's example", () => expect(indexBytes(1e6, { dimensions: 1024, overhead: INDEX_OVERHEAD, metadataBytes: 0 })).toBe(6_144_000_000));
  test('80 million tokens at $0.02 a million, and 200,000 vectors of 4 × 1536 × 1.5 + 2000 bytes', () => {
    const { once, monthly } = retrievalCost(inputs);
    expect(once[0]!.usd).toBeCloseTo(1.6, 12);
    const byId = Object.fromEntries(monthly.map(({ id, usd }) => [id, usd]));
    expect(byId['retrieval-changes']).toBeCloseTo(0.16, 12);
    expect(byId['retrieval-query']).toBeCloseTo(2.56, 12);
    expect(byId['retrieval-storage']).toBeCloseTo(2.2432 * 0.25, 12);
    expect(byId['retrieval-reads']).toBeCloseTo(32, 12);
  });
  test('retrieved text is paid only where its rate is given: the workload may hold it already', () => {
    const context = (rate: object): unknown => retrievalCost({ ...inputs, query: { ...query, ...rate } }).monthly.at(-1);
    expect(context({})).toMatchObject({ id: 'retrieval-context', usd: 0, basis: { count: 0 } });
    expect(context({ inputUsdPerMillionTokens: 2 })).toMatchObject({ basis: { count: 2_560_000_000 } });
    expect(retrievalPerQuery(query).contextUsd).toBe(0);
  });
  test('an empty corpus has no chunk, a document shorter than a chunk has one', () => {
    expect(chunksOf({ ...corpus, tokensPerDocument: 0 })).toEqual({ count: 0, tokens: 0 });
    expect(chunksOf({ ...corpus, tokensPerDocument: 10 }).count).toBe(100_000);
  });
  test('a prompt that is written to the cache costs its surcharge', () => {
    expect(longContextUsd({ tokens: 1e6, inputUsdPerMillionTokens: 2, cachedShare: 0.5, readMultiplier: 0.1, writeMultiplier: 1.25 })).toBeCloseTo(1.35, 12);
  });
});

describe('Tuning', () => {
  test('hosting can eat up what calls save', () => {
    expect(tuningPayback(9, 9e-5, 100_000, 4.5)).toEqual({ status: 'after', count: expect.closeTo(2, 9) });
    expect(tuningPayback(9, 9e-5, 50_000, 4.5).status).toBe('never');
  });
  test('training that costs nothing pays at once, if calls save at all', () => {
    const base = { inputTokens: 2000, outputTokens: 0, usdPerMillionTokens: { input: 1, output: 1 } };
    expect(tuningBreakEven(base, { ...base, inputTokens: 1000 }, 0).calls).toEqual({ status: 'after', count: 0 });
    expect(tuningBreakEven(base, base, 0).calls).toEqual({ status: 'never' });
  });
});

describe('Fixed costs', () => {
  const costs = [{ name: 'seats', usdPerMonth: 100, fromMonth: 2, untilMonth: 4 }, { name: 'audit', usd: 5000, inMonth: 3 }];
  test.each([[0, []], [1, []], [2, ['seats']], [3, ['seats', 'audit']], [4, []]] as const)('of month %i', (month, names) => {
    expect(fixedCosts(costs, month).map(({ name }) => name)).toEqual(names);
  });
});

describe('A fact may be a default', () => {
  const service = (strength: Strength): Service => ({ id: 's', name: 'S', kind: 'labelling', unit: 'label', price: [{ source: 'x', checked: '2025', strength, band: [{ usdPerUnit: 1 }] }] });

  test.each(Object.keys(STRENGTHS) as Strength[])('%s', (strength) => {
    const ask = (): unknown => defaultPriceAt(service(strength), AT);
    if (strength === 'primary' || strength === 'secondary') expect(ask()).toMatchObject({ strength });
    else expect(ask).toThrow(`defaultPriceAt requires a primary or secondary source for s, got ${strength}`);
    expect(servicePriceAt(service(strength), AT).band).toHaveLength(1);
  });

  test('a price holds from its first instant to the one it ends at', () => {
    const entry = { source: 'x', checked: '2026', strength: 'primary' } as const;
    const dated: Service = { ...service('primary'), price: [{ ...entry, until: '2026-06-01', usdPerMonth: 29 }, { ...entry, from: '2026-06-01', until: '2026-12-01', usdPerMonth: 39 }] };
    const at = (day: string): number | undefined => servicePriceAt(dated, Date.parse(day)).usdPerMonth;
    expect([at('2020-01-01'), at('2026-05-31'), at('2026-06-01')]).toEqual([29, 29, 39]);
    expect(() => at('2026-12-01')).toThrow('s has no known price on 2026-12-01T00:00:00.000Z');
  });
});

describe('Unit economics', () => {
  test('a plan of $20 at 80% margin holds 1,000 queries of 0.4 cents, whatever the doubles say', () => {
    expect(planCap({ priceUsdPerMonth: 20, grossMargin: 0.8, usdPerQuery: 0.004, otherUsdPerMonth: 0 })).toEqual({ status: 'queries', queries: 1000 });
    expect(planCap({ priceUsdPerMonth: 20, grossMargin: 0.8, usdPerQuery: 0, otherUsdPerMonth: 0 })).toEqual({ status: 'unlimited' });
    expect(planCap({ priceUsdPerMonth: 20, grossMargin: 0.8, usdPerQuery: 0.004, otherUsdPerMonth: 4 })).toEqual({ status: 'queries', queries: 0 });
  });
  test('a budget that the first month exceeds has no users it was enough for', () => {
    expect(budgetEnd([{ users: 10, usd: 50 }], 49)).toEqual({ status: 'exceeded', month: 0, users: 10 });
    expect(budgetEnd([{ users: 10, usd: 50 }], 50)).toEqual({ status: 'never' });
  });
  test('winning a customer for nothing pays back at once', () => {
    expect(customerEconomics({ revenueUsdPerMonth: 20, costUsdPerMonth: 5, acquisitionUsd: 0, churnPerMonth: 0.1 })).toEqual({ grossMargin: 0.75, paybackMonths: { status: 'after', count: 0 }, lifetimeValue: { status: 'finite', usd: 150 } });
  });
});

describe('What cannot mean anything is refused', () => {
  test.each<[string, () => unknown, string]>([
    ['a negative count', () => component('fixed', -1, 2), 'component requires the count of fixed to be a finite number ≥ 0, got -1'],
    ['an endless price', () => component('fixed', 1, Infinity), 'component requires the price of fixed to be a finite number ≥ 0, got Infinity'],
    ['a product beyond numbers', () => component('fixed', 1e200, 1e200), 'component requires a finite amount of fixed, got Infinity'],
    ['a lump sum that is none', () => lumpSum('tracing-overage', 1, Number.NaN), 'component requires a finite amount of tracing-overage, got NaN'],
    ['negative releases', () => evaluationCost({ ...EVALUATION, releasesPerMonth: -1 }), 'evaluationCost requires releasesPerMonth to be a finite number ≥ 0, got -1'],
    ['a percentage for a share', () => monitoringCost({ ...WATCHED, judgedShare: 10 }), 'monitoringCost requires the judged share to be a share from 0 to 1, got 10'],
    ['more than all queries traced', () => monitoringCost({ ...WATCHED, tracing: { tracedShare: 2, unitsPerTrace: 1, price: {} } }), 'monitoringCost requires the traced share to be a share from 0 to 1, got 2'],
    ['a reviewer without hours', () => reviewCost({ ...REVIEW, hoursPerMonth: 0 }), 'reviewCost requires hours above 0, got 0'],
    ['a reviewer who never reviews', () => reviewCost({ ...REVIEW, utilisation: 0 }), 'reviewCost requires a utilisation above 0 and up to 1, got 0'],
    ['a block of more than everything', () => guardrailCost({ queries: 1, modelUsd: 1, input: { usdPerCheck: 1, blockedShare: 1.5 } }), 'guardrailCost requires the share blocked before the model to be a share from 0 to 1, got 1.5'],
    ['a chunk no longer than its overlap', () => chunksOf({ documents: 1, tokensPerDocument: 1, chunkTokens: 50, overlapTokens: 50 }), 'chunksOf requires chunks longer than their overlap of 50, got 50'],
    ['an index smaller than its vectors', () => indexBytes(1, { dimensions: 1, overhead: 0.5, metadataBytes: 0 }), 'indexBytes requires an overhead of at least 1, got 0.5'],
    ['bands that fall', () => tieredCharge(1, { band: [{ upToUnits: 10, usdPerUnit: 1 }, { upToUnits: 5, usdPerUnit: 1 }] }), 'tieredCharge requires bands in rising order, above 10, got 5'],
    ['a band after the last', () => tieredCharge(1, { band: [{ usdPerUnit: 1 }, { usdPerUnit: 1 }] }), 'tieredCharge requires bands in rising order, above Infinity, got Infinity'],
    ['a band of two prices', () => tieredCharge(1, { band: [{ usdPerUnit: 1, usdPerMillionUnits: 1 }] }), 'tieredCharge requires one price a band (usdPerUnit, usdPerThousandUnits, usdPerHundredThousandUnits, usdPerMillionUnits), got 2'],
    ['more cached tokens than input', () => promptUsd({ inputTokens: 1, cachedTokens: 2, outputTokens: 0, usdPerMillionTokens: { input: 1, cacheRead: 1, output: 1 } }), 'promptUsd requires cached tokens of at most 1, got 2'],
    ['cached tokens without a rate', () => promptUsd({ inputTokens: 1, cachedTokens: 1, outputTokens: 0, usdPerMillionTokens: { input: 1, output: 1 } }), 'promptUsd requires a cacheRead rate for cached tokens, got undefined'],
    ['half of minus one epoch', () => trainingUsd({ tokens: 1, epochs: -0.5, usdPerMillionTokens: 1 }), 'trainingUsd requires epochs to be a finite number ≥ 0, got -0.5'],
    ['a resolution share in percent', () => supportBlend({ resolvedShare: 60, resolvedUsd: 1, escalatedUsd: 0, humanUsd: 1 }), 'supportBlend requires the resolved share to be a share from 0 to 1, got 60'],
    ['a cost without a name', () => fixedCosts([{ name: '', usd: 1 }], 0), 'fixedCosts requires a name of every cost, got ""'],
    ['a cost that ends before it begins', () => fixedCosts([{ name: 'x', usdPerMonth: 1, fromMonth: 3, untilMonth: 3 }], 0), 'fixedCosts requires the end of x to be a whole number ≥ 4, got 3'],
    ['a budget over no month', () => budgetEnd([], 1), 'budgetEnd requires at least one month, got 0'],
    ['a churn in percent', () => customerEconomics({ revenueUsdPerMonth: 1, costUsdPerMonth: 1, acquisitionUsd: 1, churnPerMonth: 5 }), 'customerEconomics requires churn to be a share from 0 to 1, got 5'],
  ])('%s', (_, act, message) => expect(act).toThrow(message));
});
