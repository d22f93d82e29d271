import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakEvenVolume } from '../../../src/core/operations/break-even-volume.ts';
import { COMPONENTS, componentsUsd, type OperationCost } from '../../../src/core/operations/component.ts';
import { evaluationCost } from '../../../src/core/operations/evaluation.ts';
import { guardrailCost } from '../../../src/core/operations/guardrails.ts';
import { longContextUsd, retrievalOrLongContext } from '../../../src/core/operations/long-context.ts';
import { monitoringCost } from '../../../src/core/operations/monitoring.ts';
import { chunksOf, retrievalCost } from '../../../src/core/operations/retrieval.ts';
import { reviewCost } from '../../../src/core/operations/review.ts';
import { supportBlend, supportCost } from '../../../src/core/operations/support.ts';
import { tieredCharge, type UnitPrice } from '../../../src/core/operations/tiered-charge.ts';
import { tuningBreakEven, tuningCost } from '../../../src/core/operations/tuning.ts';
import { budgetEnd, customerEconomics, monthEconomics, planCap } from '../../../src/core/projection/unit-economics.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const usd = fc.oneof(fc.constant(0), fc.double({ min: 1e-9, max: 1e3, noNaN: true }));
const count = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 1e9 }), fc.double({ min: 0, max: 1e9, noNaN: true }));
const factor = fc.double({ min: 1, max: 10, noNaN: true });

const plan: fc.Arbitrary<UnitPrice> = fc
  .record({ usdPerMonth: usd, minimumUsdPerMonth: usd, includedUnits: fc.integer({ min: 0, max: 1e6 }), block: fc.constantFrom(undefined, 1, 1e3, 1e5), widths: fc.array(fc.integer({ min: 1, max: 1e6 }), { maxLength: 4 }), rates: fc.array(usd, { minLength: 5, maxLength: 5 }), ends: fc.boolean() })
  .map(({ block, widths, rates, ends, ...price }) => {
    const bands = widths.map((_, index) => ({ upToUnits: widths.slice(0, index + 1).reduce((sum, width) => sum + width, 0), usdPerThousandUnits: rates[index]! }));
    return { ...price, ...(block === undefined ? {} : { billedInUnits: block }), band: ends ? bands : [...bands, { usdPerThousandUnits: rates[4]! }] };
  });
const openPlan = plan.map((price): UnitPrice => ({ ...price, band: [...price.band!.filter(({ upToUnits }) => upToUnits !== undefined), { usdPerThousandUnits: 1 }] }));

const evaluation = fc.record({ items: count, runsPerItem: fc.integer({ min: 0, max: 20 }), modelUsd: usd, judgeUsd: usd, labelsPerRelease: count, labelUsd: usd, releasesPerMonth: fc.double({ min: 0, max: 100, noNaN: true }) });
const monitoring = fc.record({ queries: count, judgedShare: share, judgeUsd: usd, readShare: share, labelUsd: usd, tracing: fc.record({ tracedShare: share, unitsPerTrace: fc.double({ min: 0, max: 50, noNaN: true }), price: openPlan }) });
const review = fc.record({ queries: count, reviewedShare: share, minutesPerReview: fc.double({ min: 0, max: 600, noNaN: true }), usdPerHour: usd, hoursPerMonth: fc.double({ min: 1, max: 744, noNaN: true }), utilisation: fc.double({ min: 0.01, max: 1, noNaN: true }), staffing: fc.constantFrom('hours' as const, 'people' as const) });
const guardrail = fc.record({ usdPerCheck: usd, blockedShare: share });
const guardrails = fc.record({ queries: count, modelUsd: usd, input: guardrail, output: guardrail });
const retrieval = fc.record({
  queries: count,
  corpus: fc.record({ documents: fc.integer({ min: 0, max: 1e7 }), tokensPerDocument: fc.integer({ min: 0, max: 1e5 }), chunkTokens: fc.integer({ min: 100, max: 2000 }), overlapTokens: fc.integer({ min: 0, max: 99 }) }),
  changedPerMonth: share,
  index: fc.record({ dimensions: fc.integer({ min: 1, max: 4096 }), overhead: fc.double({ min: 1, max: 4, noNaN: true }), metadataBytes: fc.integer({ min: 0, max: 1e5 }) }),
  store: fc.record({ usdPerGbMonth: usd, usdPerMillionReadUnits: usd, readUnitsPerQuery: fc.double({ min: 0, max: 100, noNaN: true }), minimumUsdPerMonth: usd }),
  query: fc.record({ queryTokens: fc.integer({ min: 0, max: 1e4 }), chunks: fc.integer({ min: 0, max: 50 }), chunkTokens: fc.integer({ min: 0, max: 2000 }), embedUsdPerMillionTokens: usd, inputUsdPerMillionTokens: usd, rerankUsd: usd }),
});
const tuning = fc.record({ training: fc.record({ tokens: count, epochs: fc.integer({ min: 0, max: 10 }), usdPerMillionTokens: usd }), trainingsPerMonth: fc.double({ min: 0, max: 30, noNaN: true }), hostingUsdPerMonth: usd });
const support = fc.record({ contacts: count, resolvedShare: share, resolvedUsd: usd, escalatedUsd: usd, humanUsd: usd });

/** Every operation, as a cost of random inputs; and of the same inputs with `k` times the use. */
const operations: readonly (readonly [string, fc.Arbitrary<(k: number) => OperationCost>])[] = [
  ['evaluation', evaluation.map((given) => (k) => evaluationCost({ ...given, releasesPerMonth: given.releasesPerMonth * k }))],
  ['monitoring', monitoring.map((given) => (k) => monitoringCost({ ...given, queries: given.queries * k }))],
  ['review', review.map((given) => (k) => reviewCost({ ...given, queries: given.queries * k }))],
  ['guardrails', guardrails.map((given) => (k) => guardrailCost({ ...given, queries: given.queries * k }))],
  ['retrieval', retrieval.map((given) => (k) => retrievalCost({ ...given, queries: given.queries * k }))],
  ['tuning', tuning.map((given) => (k) => tuningCost({ ...given, trainingsPerMonth: given.trainingsPerMonth * k }))],
  ['support', support.map(({ contacts, ...prices }) => (k) => supportCost(contacts * k, prices))],
];

describe.each(operations)('What %s costs', (operation, costs) => {
  test('is made of finite components ≥ 0 that are its own, each its count times its price', () => {
    fc.assert(
      fc.property(costs, (cost) => {
        const { once, monthly } = cost(1);
        for (const { id, usd: amount, basis } of [...once, ...monthly]) {
          expect(COMPONENTS[id].operation).toBe(operation);
          expect(Number.isFinite(amount) && amount >= 0).toBe(true);
          expect(Math.abs(amount - basis.count * basis.usdEach)).toBeLessThanOrEqual(1e-12 * amount);
        }
      }),
    );
  });

  test('adds up when each component is rounded to a nano-dollar', () => {
    fc.assert(
      fc.property(costs, (cost) => {
        const { monthly } = cost(1);
        const nanos = monthly.map(({ usd: amount }) => BigInt(Math.round(amount * 1e9)));
        const total = Number(nanos.reduce((sum, nano) => sum + nano, 0n)) / 1e9;
        expect(Math.abs(total - componentsUsd(monthly))).toBeLessThanOrEqual(1e-9 * monthly.length + 1e-12 * total);
      }),
    );
  });

  test('has the same components however much it is used, and never falls with use', () => {
    fc.assert(
      fc.property(costs, factor, (cost, k) => {
        const [less, more] = [cost(1), cost(k)];
        expect(more.monthly.map(({ id }) => id)).toEqual(less.monthly.map(({ id }) => id));
        expect(componentsUsd(more.monthly)).toBeGreaterThanOrEqual(componentsUsd(less.monthly) * (1 - 1e-12));
      }),
    );
  });
});

describe('A share of 0 costs 0', () => {
  test('of judged, read and traced queries', () => {
    fc.assert(
      fc.property(monitoring, (given) => {
        const { monthly } = monitoringCost({ ...given, judgedShare: 0, readShare: 0, tracing: { ...given.tracing, tracedShare: 0, price: { includedUnits: 1, band: [{ usdPerUnit: 9 }] } } });
        expect(componentsUsd(monthly)).toBe(0);
      }),
    );
  });

  test('of reviewed queries, without a person', () => {
    fc.assert(fc.property(review, (given) => {
      expect(reviewCost({ ...given, reviewedShare: 0 })).toMatchObject({ people: 0, wholePeople: 0, monthly: [{ usd: 0 }] });
    }));
  });

  test('of blocked queries: nothing is saved and every query is answered', () => {
    fc.assert(
      fc.property(guardrails, (given) => {
        const open = guardrailCost({ ...given, input: { usdPerCheck: 1, blockedShare: 0 }, output: { usdPerCheck: 1, blockedShare: 0 } });
        expect(open).toMatchObject({ savedUsd: 0, answeredQueries: given.queries });
      }),
    );
  });
});

describe('A charge by bands', () => {
  test('is its base, its bands and its top-up; its units are included, charged or unpriced', () => {
    fc.assert(
      fc.property(plan, count, (price, units) => {
        const charge = tieredCharge(units, price);
        expect(charge.usd).toBeCloseTo(charge.baseUsd + charge.bands.reduce((sum, band) => sum + band.usd, 0) + charge.topUpUsd, 9);
        const billed = charge.overageUnits + charge.unpricedUnits;
        const beyond = Math.max(0, units - price.includedUnits!);
        expect(billed).toBeGreaterThanOrEqual(beyond - 1e-3);
        expect(billed).toBeLessThanOrEqual(beyond + (price.billedInUnits ?? 0) + 1e-3);
        expect(charge.usd).toBeGreaterThanOrEqual(price.minimumUsdPerMonth! * (1 - 1e-12));
      }),
    );
  });

  test('goes on where a band ends: no unit is charged twice or left out', () => {
    fc.assert(
      fc.property(openPlan, fc.integer({ min: 0, max: 5e6 }), (price, units) => {
        const { billedInUnits: _, minimumUsdPerMonth: __, ...smooth } = price;
        const step = tieredCharge(units + 1, smooth).usd - tieredCharge(units, smooth).usd;
        const dearest = Math.max(...smooth.band!.map(({ usdPerThousandUnits: rate }) => rate! / 1e3));
        expect(step).toBeGreaterThanOrEqual(-1e-6);
        expect(step).toBeLessThanOrEqual(dearest * (1 + 1e-6) + 1e-6);
      }),
    );
  });
});

describe('Break-evens', () => {
  test('at the count both cost the same; before it the one, after it the other', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e6, noNaN: true }), fc.double({ min: -10, max: 10, noNaN: true }), (paid, saving) => {
        const volume = breakEvenVolume(paid, saving);
        if (volume.status === 'never') expect(saving <= 0 || paid / saving === Infinity).toBe(true);
        else expect(volume.count * saving).toBeCloseTo(paid, 3);
      }),
    );
  });

  test('a tuned model with the same prompt at dearer rates never pays', () => {
    fc.assert(
      fc.property(count, count, usd, usd, fc.double({ min: 1, max: 5, noNaN: true }), usd, (inputTokens, outputTokens, input, output, dearer, paid) => {
        const base = { inputTokens, outputTokens, usdPerMillionTokens: { input, output } };
        const tuned = { ...base, usdPerMillionTokens: { input: input * dearer, output: output * dearer } };
        expect(tuningBreakEven(base, tuned, paid).calls).toEqual({ status: 'never' });
      }),
    );
  });

  test('caching the long prompt never brings retrieval nearer', () => {
    fc.assert(
      fc.property(share, share, usd, (cachedShare, readMultiplier, perQueryUsd) => {
        const long = { tokens: 100_000, inputUsdPerMillionTokens: 2 };
        const instead = { perQueryUsd, onceUsd: 1.6, fixedUsd: 50 };
        const at = (extra: object): number => {
          const { queries } = retrievalOrLongContext({ ...long, ...extra }, instead);
          return queries.status === 'after' ? queries.count : Infinity;
        };
        expect(at({ cachedShare, readMultiplier })).toBeGreaterThanOrEqual(at({}) * (1 - 1e-12));
        expect(longContextUsd({ ...long, cachedShare, readMultiplier })).toBeLessThanOrEqual(longContextUsd(long) * (1 + 1e-12));
      }),
    );
  });
});

describe('Chunks', () => {
  test('hold every token at least once, and no chunk more than it can', () => {
    fc.assert(
      fc.property(retrieval, ({ corpus }) => {
        const { count: chunks, tokens } = chunksOf(corpus);
        expect(tokens).toBeGreaterThanOrEqual(corpus.documents * corpus.tokensPerDocument);
        expect(tokens).toBeLessThanOrEqual(chunks * corpus.chunkTokens);
      }),
    );
  });
});

describe('Unit economics', () => {
  test('a margin is at most 1, and money adds up', () => {
    fc.assert(
      fc.property(count, usd, usd, (activeUsers, revenueUsd, costUsd) => {
        const month = monthEconomics({ activeUsers, revenueUsd, costUsd });
        expect(month.profitUsd + costUsd).toBeCloseTo(revenueUsd, 6);
        if (month.grossMargin !== undefined) expect(month.grossMargin).toBeLessThanOrEqual(1);
        expect('costPerActiveUserUsd' in month).toBe(activeUsers > 0);
        expect(Object.values(month).some(Number.isNaN)).toBe(false);
      }),
    );
  });

  test('a customer who loses money every month never pays back', () => {
    fc.assert(
      fc.property(usd, usd, usd, share, (revenueUsdPerMonth, costUsdPerMonth, acquisitionUsd, churnPerMonth) => {
        const { paybackMonths, lifetimeValue, valueOverAcquisition } = customerEconomics({ revenueUsdPerMonth, costUsdPerMonth, acquisitionUsd, churnPerMonth });
        if (revenueUsdPerMonth <= costUsdPerMonth) expect(paybackMonths.status).toBe('never');
        if (churnPerMonth === 0) expect(lifetimeValue.status).toBe('endless');
        for (const value of [paybackMonths.status === 'after' ? paybackMonths.count : 0, lifetimeValue.status === 'finite' ? lifetimeValue.usd : 0, valueOverAcquisition ?? 0]) expect(Number.isNaN(value)).toBe(false);
      }),
    );
  });

  test('a plan keeps its margin at the cap and loses it with one query more', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1e3, noNaN: true }), share, fc.double({ min: 1e-4, max: 10, noNaN: true }), usd, (price, grossMargin, usdPerQuery, other) => {
        const cap = planCap({ priceUsdPerMonth: price, grossMargin, usdPerQuery, otherUsdPerMonth: other });
        const marginAt = (queries: number): number => (price - other - queries * usdPerQuery) / price;
        if (cap.status === 'none') expect(marginAt(0)).toBeLessThan(grossMargin);
        if (cap.status !== 'queries') return;
        expect(marginAt(cap.queries)).toBeGreaterThanOrEqual(grossMargin - 1e-8);
        expect(marginAt(cap.queries + 1)).toBeLessThan(grossMargin + 1e-8);
      }),
    );
  });

  test('the users at a budget lie between the months around it', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ users: fc.integer({ min: 0, max: 1e6 }), usd }), { minLength: 1, maxLength: 24 }), usd, (months, budget) => {
        const end = budgetEnd(months, budget);
        if (end.status === 'never') {
          expect(Math.max(...months.map((month) => month.usd))).toBeLessThanOrEqual(budget);
          return;
        }
        expect(months.slice(0, end.month).every((month) => month.usd <= budget)).toBe(true);
        if (end.usersAtBudget === undefined) {
          expect(end.month).toBe(0);
          return;
        }
        const [before, after] = [months[end.month - 1]!.users, months[end.month]!.users];
        expect(end.usersAtBudget).toBeGreaterThanOrEqual(Math.min(before, after) - 1e-6);
        expect(end.usersAtBudget).toBeLessThanOrEqual(Math.max(before, after) + 1e-6);
      }),
    );
  });

  test('blending in a model that costs no more than people saves', () => {
    fc.assert(fc.property(share, usd, share, (resolvedShare, humanUsd, part) => {
      expect(supportBlend({ resolvedShare, resolvedUsd: humanUsd * part, escalatedUsd: 0, humanUsd }).savingUsd).toBeGreaterThanOrEqual(-1e-9 * humanUsd);
    }));
  });
});
