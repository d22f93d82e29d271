import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cacheAverage } from '../../../src/core/query/cache-average.ts';
import { costPerSuccess, costPerSuccessInterval, measuredCostPerSuccess, type CostPerSuccess } from '../../../src/core/query/cost-per-success.ts';
import { frontierCost } from '../../../src/core/query/frontier-cost.ts';
import { bothRight, DEFAULT_PHI, phiBounds, usedPhi } from '../../../src/core/query/joint-success.ts';
import { majorityOfMany, majorityOfOne } from '../../../src/core/query/majority-vote.ts';
import { areComparable, guessedRate, mostTrusted, ownEvaluation, proxyRate } from '../../../src/core/query/quality.ts';
import { rarestShareOfTotal, severity } from '../../../src/core/query/severity.ts';
import { stepsSuccess } from '../../../src/core/query/steps.ts';
import { costWithFallback, passAtK, verifiedRetries } from '../../../src/core/query/verified-retries.ts';
import { seededRandom } from '../../../src/core/stats/random.ts';

const share = (min = 0, max = 1): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
const usd = (cost: CostPerSuccess): number => (cost.status === 'finite' ? cost.usd : Infinity);

describe('Where a success rate comes from', () => {
  test('an own evaluation has an interval, and a bound where all went alike', () => {
    expect(ownEvaluation(0, 20)).toMatchObject({ origin: 'own-evaluation', rate: 0, items: 20, oneSided: { side: 'upper', bound: expect.closeTo(0.13910834, 8) } });
    expect(ownEvaluation(10, 20).oneSided).toBeUndefined();
    expect(() => ownEvaluation(21, 20)).toThrow('wilsonInterval requires successes of at most 20 items, got 21');
  });
  test('a proxy without n has no interval; what went wrong is turned round', () => {
    expect(proxyRate({ benchmark: 'vectara-hallucination', score: 0.25, direction: 'lower' })).toEqual({ origin: 'proxy', rate: 0.75, benchmark: 'vectara-hallucination' });
    expect(proxyRate({ benchmark: 'aider-polyglot', score: 0.231, direction: 'higher', items: 225 })).toMatchObject({ rate: 0.231, items: 225, interval: { lower: expect.closeTo(0.1807, 3) } });
    expect(guessedRate(0.8)).not.toHaveProperty('interval');
  });
  test('an interval contains its rate', () => {
    fc.assert(
      fc.property(share(), fc.integer({ min: 1, max: 2000 }), (score, items) => {
        const { rate, interval } = proxyRate({ benchmark: 'b', score, direction: 'higher', items });
        expect(interval!.lower).toBeLessThanOrEqual(rate);
        expect(interval!.upper).toBeGreaterThanOrEqual(rate);
      }),
    );
  });
  test('an own evaluation is trusted before a proxy, a proxy before a guess; unknown stays unknown', () => {
    const [own, proxy, guess] = [ownEvaluation(1, 50), proxyRate({ benchmark: 'b', score: 0.9, direction: 'higher' }), guessedRate(1)];
    expect(mostTrusted([guess, proxy, own])).toBe(own);
    expect(mostTrusted([guess, undefined, proxy])).toBe(proxy);
    expect(mostTrusted([undefined, undefined])).toBeUndefined();
  });
  test('two benchmarks are never compared', () => {
    const on = (benchmark: string) => proxyRate({ benchmark, score: 0.9, direction: 'higher' });
    expect([areComparable(on('a'), on('a')), areComparable(on('a'), on('b')), areComparable(on('a'), guessedRate(0.9))]).toEqual([true, false, false]);
  });
});

describe('Cost per success', () => {
  const { rows } = JSON.parse(readFileSync('tests/core/query/aider-polyglot.json', 'utf8')) as {
    rows: { model: string; date: string; testCases: number; passes: number; totalCostUsd: number | null }[];
  };
  const priced = rows.filter((row): row is typeof row & { totalCostUsd: number } => row.totalCostUsd !== null);

  test('the Aider table has 51 priced rows, and 18 whose cost is unknown, none of them free', () => {
    expect([priced.length, rows.length - priced.length]).toEqual([51, 18]);
    expect(priced.every(({ totalCostUsd }) => totalCostUsd > 0)).toBe(true);
  });
  test.each(priced)('$model, $date: total over passes, inside its interval', ({ testCases, passes, totalCostUsd }) => {
    const { rate, interval } = ownEvaluation(passes, testCases);
    const perCase = totalCostUsd / testCases;
    const cost = usd(costPerSuccess(perCase, rate));
    expect(cost).toBeCloseTo(totalCostUsd / passes, 12);
    const { lower, upper, heldFixed } = costPerSuccessInterval(perCase, interval!);
    expect(heldFixed).toBe('cost');
    expect([usd(lower) < cost, cost < usd(upper)]).toEqual([true, true]);
    expect(usd(lower) * interval!.upper).toBeCloseTo(perCase, 12);
    expect(usd(upper) * interval!.lower).toBeCloseTo(perCase, 12);
  });
  test('gpt-5 (high), worked by hand: 29.0829 USD over 198 passes; Wilson 0.8310 to 0.9162', () => {
    const row = priced.find(({ model }) => model === 'gpt-5 (high)')!;
    const { interval } = ownEvaluation(row.passes, row.testCases);
    const { lower, upper } = costPerSuccessInterval(row.totalCostUsd / row.testCases, interval!);
    expect([usd(lower).toFixed(4), (row.totalCostUsd / row.passes).toFixed(4), usd(upper).toFixed(4)]).toEqual(['0.1411', '0.1469', '0.1555']);
  });

  test('never is a status, not a number', () => {
    expect([costPerSuccess(1, 0), costPerSuccess(0, 0), costPerSuccess(1e300, 1e-300)]).toEqual([{ status: 'never' }, { status: 'never' }, { status: 'never' }]);
    expect(costPerSuccess(0, 0.5)).toEqual({ status: 'finite', usd: 0 });
    expect(() => costPerSuccess(-1, 0.5)).toThrow('costPerSuccess requires cost to be a finite number ≥ 0, got -1');
    expect(() => costPerSuccess(1, Number.NaN)).toThrow('costPerSuccess requires the success rate to be a share from 0 to 1, got NaN');
  });
  test('measured items: the ratio of the means, not the mean of the ratios', () => {
    const items = [{ costUsd: 1, succeeded: true }, { costUsd: 3, succeeded: false }, { costUsd: 2, succeeded: true }, { costUsd: 2, succeeded: true }];
    const { costPerSuccess: ratio, rate, costPerItemUsd } = measuredCostPerSuccess(items);
    expect([usd(ratio), rate, costPerItemUsd]).toEqual([8 / 3, 0.75, 2]);
    // 0.1333 against 0.12: arXiv:2504.13359, equations 1–5
    const { single, ratioOfMeans } = frontierCost([[0.1, 0.1, 0.1]], [[1, 1, 0.5]]);
    expect([usd(single[0]!).toFixed(4), usd(ratioOfMeans[0]!).toFixed(4)]).toEqual(['0.1333', '0.1200']);
  });
  test('the interval of measured items covers the truth about as often as it says', () => {
    const random = seededRandom(11);
    let covered = 0;
    for (let run = 0; run < 1000; run++) {
      // wrong answers cost three times as much, on the mean 1.6 a query, 2.2857 a success
      const items = Array.from({ length: 150 }, () => {
        const succeeded = random() < 0.7;
        return { succeeded, costUsd: (succeeded ? 1 : 3) * 2 * random() };
      });
      const { lower, upper } = measuredCostPerSuccess(items).interval!;
      if (usd(lower) <= 1.6 / 0.7 && usd(upper) >= 1.6 / 0.7) covered++;
    }
    expect(covered / 1000).toBeGreaterThan(0.92);
    expect(covered / 1000).toBeLessThan(0.98);
  });
  test('where nothing or everything succeeded the interval is Wilson’s, and nothing is NaN', () => {
    const run = (succeeded: boolean, n: number) => measuredCostPerSuccess(Array.from({ length: n }, () => ({ costUsd: 1, succeeded }))).interval;
    expect(run(false, 20)).toMatchObject({ lower: { usd: expect.closeTo(1 / 0.16112516, 6) }, upper: { status: 'never' }, heldFixed: 'cost' });
    expect(run(true, 20)).toMatchObject({ lower: { usd: 1 }, heldFixed: 'cost' });
    expect(run(true, 1)).toBeUndefined();
    fc.assert(
      fc.property(fc.array(fc.record({ costUsd: share(0, 10), succeeded: fc.boolean() }), { minLength: 2, maxLength: 30 }), (items) => {
        const { interval, costPerSuccess: point } = measuredCostPerSuccess(items);
        const [lower, upper] = [usd(interval!.lower), usd(interval!.upper)];
        expect(Number.isNaN(lower) || Number.isNaN(upper)).toBe(false);
        expect(lower).toBeLessThanOrEqual(usd(point) + 1e-9);
        expect(upper).toBeGreaterThanOrEqual(usd(point) - 1e-9);
      }),
    );
  });
  test('the frontier is at most what a person costs, and never without one where nobody can', () => {
    expect(frontierCost([[1, 1]], [[0, 0.1]], 2).perProblem.map(usd)).toEqual([2, 2]);
    expect(frontierCost([[1, 1]], [[0, 0.1]]).frontier).toEqual({ status: 'never' });
    expect(() => frontierCost([[1, 1]], [[1]])).toThrow('frontierCost requires costs and rates of the same models and problems');
  });
});

describe('Trying again', () => {
  test('attempts and served shares are the truncated geometric series', () => {
    fc.assert(
      fc.property(share(0.01, 0.99), fc.integer({ min: 1, max: 12 }), (rate, most) => {
        const r = 1 - rate;
        const retried = verifiedRetries(rate, most, 2, 0);
        expect(retried.expectedAttempts).toBeCloseTo((1 - r ** most) / (1 - r), 10);
        expect(retried.servedShare).toBeCloseTo(1 - r ** most, 12);
        expect(usd(retried.costPerSuccess)).toBeCloseTo(2 / rate, 8);
      }),
    );
  });
  test('a hopeless or certain call', () => {
    expect(verifiedRetries(0, 3, 1, 0)).toMatchObject({ expectedAttempts: 3, servedShare: 0, costPerSuccess: { status: 'never' } });
    expect(verifiedRetries(1, 3, 1, 0)).toMatchObject({ expectedAttempts: 1, servedShare: 1, isOptimistic: true });
  });
  test('the more alike attempts are, the less they help', () => {
    fc.assert(
      fc.property(share(0.05, 0.95), fc.integer({ min: 2, max: 8 }), share(0.05, 0.95), (rate, most, phi) => {
        const [free, alike] = [verifiedRetries(rate, most, 1, 0), verifiedRetries(rate, most, 1, phi)];
        expect(alike.servedShare).toBeLessThan(free.servedShare);
        expect(alike.expectedAttempts).toBeGreaterThanOrEqual(free.expectedAttempts - 1e-12);
        expect(alike.servedShare).toBeGreaterThanOrEqual(rate - 1e-12);
      }),
    );
  });
  test('pass@k rises with k, is the rate at 1, and 1 where fewer fail than are drawn', () => {
    expect([passAtK(10, 3, 1).toFixed(12), passAtK(10, 3, 8), passAtK(10, 0, 10), passAtK(200, 1, 100).toFixed(12)]).toEqual(['0.300000000000', 1, 0, '0.500000000000']);
    expect(() => passAtK(10, 11, 1)).toThrow('passAtK requires samples that are not right to be a whole number ≥ 0, got -1');
  });
  test('a fallback is paid only when it is needed, the first call always', () => {
    expect(costWithFallback(1, 3, 0.2)).toBeCloseTo(1.6, 14);
    expect([costWithFallback(1, 3, 0), costWithFallback(1, 3, 1)]).toEqual([1, 4]);
  });
});

describe('Two and more that are right together', () => {
  test('φ lies between its bounds exactly when P11 does', () => {
    fc.assert(
      fc.property(share(0.01, 0.99), share(0.01, 0.99), (first, second) => {
        const { least, most } = phiBounds(first, second);
        expect(bothRight(first, second, most)).toBeCloseTo(Math.min(first, second), 9);
        expect(bothRight(first, second, least)).toBeCloseTo(Math.max(0, first + second - 1), 9);
        expect(bothRight(first, second, 0)).toBeCloseTo(first * second, 14);
        if (most < 0.999) expect(() => bothRight(first, second, most + 1e-3)).toThrow('bothRight requires phi between');
      }),
    );
  });
  test('a typed φ is refused beyond the bounds, the default is cut to them and says so', () => {
    expect(() => usedPhi([0.9, 0.6], 0.5)).toThrow('usedPhi requires phi between -0.272 and 0.408 for these rates, got 0.5');
    expect(usedPhi([0.9, 0.6])).toMatchObject({ phi: expect.closeTo(0.408248, 6), origin: 'default', isCut: true, range: [0.4, expect.closeTo(0.408248, 6)] });
    expect(usedPhi([0.8, 0.8])).toEqual({ phi: DEFAULT_PHI, origin: 'default', isCut: false, range: [0.4, 0.7] });
    expect(usedPhi([1, 0.5], 0.9)).toMatchObject({ phi: 0.9, isCut: false });
  });
  test('φ 0 multiplies, φ above 0 does better, and no chain beats its weakest step', () => {
    fc.assert(
      fc.property(fc.array(share(0.05, 0.95), { minLength: 1, maxLength: 4 }), (rates) => {
        const [free, typical] = [stepsSuccess(rates, 0), stepsSuccess(rates)];
        expect(free.rate).toBeCloseTo(rates.reduce((all, rate) => all * rate, 1), 12);
        expect(typical.independentRate).toBe(free.rate);
        expect(typical.rate).toBeGreaterThanOrEqual(free.rate - 1e-9);
        expect(typical.rate).toBeLessThanOrEqual(Math.min(...rates) + 1e-9);
      }),
      { numRuns: 40 },
    );
    expect([stepsSuccess([0.9], 0).method, stepsSuccess([0.9, 0.8], 0.3).method, stepsSuccess([0.9, 0.8, 0.7], 0.3).method]).toEqual(['independent', 'pair', 'copula']);
  });
  test('two steps are the same by copula and by P11', () => {
    expect(stepsSuccess([0.9, 0.8], 0.3).rate).toBeCloseTo(0.72 + 0.3 * Math.sqrt(0.09 * 0.16), 14);
  });
});

describe('A majority vote', () => {
  test('φ 0 is independence, φ 1 a single voter; one rate or many agree', () => {
    fc.assert(
      fc.property(share(0.02, 0.98), fc.integer({ min: 1, max: 9 }), (rate, voters) => {
        const same = Array.from({ length: voters }, () => rate);
        expect(majorityOfOne(rate, voters, 0).rate).toBeCloseTo(majorityOfMany(same, 0).rate, 11);
        expect(majorityOfOne(rate, voters, 1).rate).toBeCloseTo(rate, 12);
      }),
    );
  });
  test('correlated samples of one model gain less', () => {
    const rates = [0, 0.2, 0.5, 0.8, 1].map((phi) => majorityOfOne(0.8, 5, phi).rate);
    expect(rates).toEqual(rates.toSorted((a, b) => b - a));
    expect(majorityOfOne(0.8, 5)).toMatchObject({ method: 'beta-binomial', costMultiple: 5, phi: { phi: 0.5, origin: 'default' } });
  });
  test('different models by copula: worked for two of three by inclusion and exclusion', () => {
    // P(two or more) = P12 + P13 + P23 − 2·P123
    const rates = [0.7, 0.65, 0.6];
    const pair = (i: number, j: number): number => bothRight(rates[i]!, rates[j]!, 0.3);
    const expected = pair(0, 1) + pair(0, 2) + pair(1, 2) - 2 * stepsSuccess(rates, 0.3).rate;
    expect(majorityOfMany(rates, 0.3).rate).toBeCloseTo(expected, 6);
  });
  test('a tie is lost', () => {
    expect(majorityOfOne(0.5, 2, 0).rate).toBeCloseTo(0.25, 14);
  });
  test('voters that disagree on purpose are refused', () => {
    expect(() => majorityOfOne(0.5, 3, -0.2)).toThrow('majorityOfOne requires phi ≥ 0, got -0.2');
  });
});

describe('Severity', () => {
  const classes = [{ share: 0.9, lossUsd: 1 }, { share: 0.09, lossUsd: 10 }, { share: 0.01, lossUsd: 500 }];
  test('the rarest class can carry most of the loss', () => {
    const all = severity(classes);
    expect(all.expectedLossUsd).toBeCloseTo(6.8, 12);
    expect(all.rarest).toMatchObject({ index: 2, share: 0.01, shareOfLoss: expect.closeTo(5 / 6.8, 12) });
    // T = 0.02 + 0.1·6.8: 0.5 of 0.7 is the rarest
    expect(rarestShareOfTotal(all, 0.9, 0.7)).toBeCloseTo(0.5 / 0.7, 12);
    expect(rarestShareOfTotal(all, 1, 0)).toBeUndefined();
  });
  test('shares that do not add up are refused, thirds are accepted', () => {
    expect(() => severity([{ share: 0.9, lossUsd: 1 }])).toThrow('severity requires shares that add up to 1, got 0.9');
    expect(severity([1 / 3, 1 / 3, 1 / 3].map((third) => ({ share: third, lossUsd: 0 }))).rarest.shareOfLoss).toBe(0);
  });
});

describe('A cached prefix', () => {
  test('pays from the second request with 5 minutes, from the third with 1 hour (affaan-m/ECC#2795)', () => {
    expect([1, 2].map((n) => cacheAverage(1.25, 0.1, n, 1) < 1)).toEqual([false, true]);
    expect([1, 2, 3].map((n) => cacheAverage(2, 0.1, n, 1) < 1)).toEqual([false, false, true]);
  });
});
