import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { integrate } from '../../../src/core/stats/integrate.ts';
import { logNormalFromMean } from '../../../src/core/stats/log-normal.ts';
import { normalDensity } from '../../../src/core/stats/normal.ts';
import { acceptability } from '../../../src/core/tradeoff/acceptability.ts';
import { independentDraws } from '../../../src/core/tradeoff/draws.ts';
import { bestItems, netOfSampling, perfectInformation, sampleInformation } from '../../../src/core/tradeoff/information.ts';
import { ratePerfectInformation, rateSampleInformation, type RatedOption } from '../../../src/core/tradeoff/rate-information.ts';
import { stakeInformation } from '../../../src/core/tradeoff/stake-information.ts';

const mean = fc.double({ min: -1, max: 1, noNaN: true });
const spread = fc.oneof(fc.constant(0), fc.double({ min: 1e-6, max: 1, noNaN: true }));
const items = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 1e6 }));
const option: fc.Arbitrary<RatedOption> = fc.record({
  usd: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 0.2, noNaN: true })),
  belief: fc.record({ a: fc.integer({ min: 1, max: 60 }), b: fc.integer({ min: 1, max: 60 }) }),
});
const options = fc.array(option, { minLength: 1, maxLength: 4 });
const stake = fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 10, noNaN: true }));

/** A rate that is all but known. */
const sure = (rate: number): RatedOption => ({ usd: 0, belief: { a: rate * 1e9, b: (1 - rate) * 1e9 } });
const uniform: RatedOption = { usd: 0, belief: { a: 1, b: 1 } };

describe('Perfect information of a normal difference', () => {
  // unit normal loss, H. Raiffa and R. Schlaifer, Applied Statistical Decision Theory (1961), table II
  test.each([[0, 0.3989], [0.5, 0.1978], [1, 0.08332], [2, 0.008491]])('at %d standard deviations is as tabulated', (z, expected) => {
    expect(perfectInformation({ meanUsd: z, errorUsd: 1 })).toBeCloseTo(expected, z === 2 ? 6 : 4);
    expect(perfectInformation({ meanUsd: -z, errorUsd: 1 })).toBe(perfectInformation({ meanUsd: z, errorUsd: 1 }));
  });

  test('is what is lost on the side not chosen', () => {
    for (const [meanUsd, errorUsd] of [[0.01, 0.02], [-0.3, 0.1], [0, 2]] as const) {
      const edge = -Math.abs(meanUsd) / errorUsd;
      const lost = integrate((z) => (edge - z) * normalDensity(z), edge - 12, edge) * errorUsd;
      expect(perfectInformation({ meanUsd, errorUsd })).toBeCloseTo(lost, 12);
    }
  });

  test('falls with the lead, rises with the error, scales with the unit, and is nothing where all is known', () => {
    fc.assert(
      fc.property(mean, spread, fc.double({ min: 1.01, max: 10, noNaN: true }), (meanUsd, errorUsd, factor) => {
        const now = perfectInformation({ meanUsd, errorUsd });
        expect(now >= 0 && now < Infinity).toBe(true);
        expect(perfectInformation({ meanUsd: meanUsd * factor, errorUsd })).toBeLessThanOrEqual(now + 1e-15);
        expect(perfectInformation({ meanUsd, errorUsd: errorUsd * factor })).toBeGreaterThanOrEqual(now - 1e-15);
        expect(perfectInformation({ meanUsd: meanUsd * factor, errorUsd: errorUsd * factor })).toBeCloseTo(now * factor, 12);
        expect(perfectInformation({ meanUsd, errorUsd: 0 })).toBe(0);
      }),
    );
  });
});

describe('Sample information of a normal difference', () => {
  test('lies between nothing and perfect information, and more items never tell less', () => {
    fc.assert(
      fc.property(mean, spread, spread, items, items, (meanUsd, errorUsd, itemUsd, n, more) => {
        const belief = { meanUsd, errorUsd };
        const [some, all] = [sampleInformation(belief, itemUsd, n), perfectInformation(belief)];
        expect(some).toBeGreaterThanOrEqual(0);
        expect(some).toBeLessThanOrEqual(all * (1 + 1e-12));
        expect(sampleInformation(belief, itemUsd, n + more)).toBeGreaterThanOrEqual(some * (1 - 1e-12));
        if (n > 0) expect(sampleInformation(belief, 0, n)).toBeCloseTo(all, 12);
      }),
    );
  });
});

describe('The best number of items', () => {
  const plan = { queries: 1e6, fixedUsd: 0, usdPerItem: 2 };

  test.each([
    ['nothing fixed', 0.005, { queries: 1e6, fixedUsd: 0, usdPerItem: 2 }, 100_000],
    ['a fixed price', 0.005, { queries: 1e6, fixedUsd: 500, usdPerItem: 2 }, 100_000],
    ['fewer allowed than would pay', 0.005, { queries: 1e6, fixedUsd: 0, usdPerItem: 2 }, 100],
    ['few queries', 0.005, { queries: 2e4, fixedUsd: 0, usdPerItem: 2 }, 100_000],
    ['a long lead that few items can’t turn', 0.06, { queries: 1e8, fixedUsd: 0, usdPerItem: 1 }, 100_000],
  ])('with %s is the one that trying them all finds', (_, meanUsd, given, most) => {
    const valueOf = (n: number): number => sampleInformation({ meanUsd, errorUsd: 0.02 }, 0.25, n);
    let best = { items: 0, netUsd: 0 };
    for (let n = 1; n <= most; n++) {
      const netUsd = netOfSampling(valueOf(n), n, given);
      if (netUsd > best.netUsd) best = { items: n, netUsd };
    }
    expect(bestItems(valueOf, given, most)).toEqual(best.items > 0 ? { status: 'worth', ...best } : { status: 'not-worth' });
  });

  test('is none where the queries are too few or all is known', () => {
    const valueOf = (n: number): number => sampleInformation({ meanUsd: 0.005, errorUsd: 0.02 }, 0.25, n);
    expect(bestItems(valueOf, { ...plan, queries: 100 }, 1000)).toEqual({ status: 'not-worth' });
    expect(bestItems((n) => sampleInformation({ meanUsd: 0.005, errorUsd: 0 }, 0.25, n), plan, 1000)).toEqual({ status: 'not-worth' });
    expect(bestItems(() => 0, { ...plan, usdPerItem: 0 }, 1000)).toEqual({ status: 'not-worth' });
    expect(netOfSampling(0, 0, { ...plan, fixedUsd: 500 })).toBe(0);
  });

  test('is all of them where items cost nothing', () => {
    const valueOf = (n: number): number => sampleInformation({ meanUsd: 0.005, errorUsd: 0.02 }, 0.25, n);
    expect(bestItems(valueOf, { ...plan, usdPerItem: 0 }, 7)).toMatchObject({ items: 7 });
    expect(bestItems(valueOf, { ...plan, usdPerItem: 0 }, 1)).toMatchObject({ items: 1 });
    expect(() => bestItems(valueOf, plan, 0)).toThrow('bestItems requires the most items to be a whole number ≥ 1, got 0');
  });
});

describe('Perfect information of success rates', () => {
  test.each<[string, readonly RatedOption[], number]>([
    // E max(U, ½) = ⅝
    ['of any rate against a half', [uniform, sure(0.5)], 1 / 8],
    // E max of two and three uniform rates: ⅔, ¾
    ['of two unknown rates', [uniform, uniform], 1 / 6],
    ['of three unknown rates', [uniform, uniform, uniform], 1 / 4],
    ['of one option', [uniform], 0],
    ['of one that is better for certain', [sure(0.9), sure(0.5)], 0],
  ])('%s is worked out by hand', (_, given, expected) => {
    expect(ratePerfectInformation(given, 2)).toBeCloseTo(2 * expected, 8);
  });

  test('agrees with the mean over draws', () => {
    const given = [{ usd: 0.01, belief: { a: 46, b: 6 } }, { usd: 0.03, belief: { a: 48, b: 4 } }, { usd: 0.02, belief: { a: 10, b: 2 } }];
    const [drawn] = acceptability(independentDraws(given, 42, 100_000), [0.5]);
    expect(Math.abs(ratePerfectInformation(given, 0.5) / drawn!.perfectInformationUsd - 1)).toBeLessThan(0.02);
  });
});

describe('Sample information of success rates', () => {
  test.each<[string, readonly RatedOption[], readonly number[], number]>([
    // right: ⅔ is believed, wrong: ½ is taken: ½·⅔ + ½·½ − ½
    ['of one item against a half', [uniform, sure(0.5)], [1, 0], 1 / 12],
    // of two items the rate is believed ¼, ½ or ¾, a third each
    ['of two items against a half', [uniform, sure(0.5)], [2, 0], 1 / 12],
    // both right or both wrong tell nothing apart: ¼·⅔ + ¼·⅓ + ½·⅔ − ½
    ['of one item each', [uniform, uniform], [1, 1], 1 / 12],
  ])('%s is worked out by hand', (_, given, each, expected) => {
    expect(rateSampleInformation(given, 3, each)).toBeCloseTo(3 * expected, 8);
  });

  test('agrees with the sum over all outcomes of three options', () => {
    // enumerated with scipy.stats.betabinom 1.17
    const given = [{ usd: 0.01, belief: { a: 46, b: 6 } }, { usd: 0.03, belief: { a: 48, b: 4 } }, { usd: 0.02, belief: { a: 10, b: 2 } }];
    expect(rateSampleInformation(given, 0.5, [5, 7, 9])).toBeCloseTo(0.0032229712371584784, 12);
    expect(rateSampleInformation(given.slice(0, 2), 0.5, 20)).toBeCloseTo(0.005480242261707069, 12);
  });

  test('lies between nothing and perfect information', () => {
    fc.assert(
      fc.property(options, stake, fc.nat(40), (given, stakeUsd, n) => {
        const [some, all] = [rateSampleInformation(given, stakeUsd, n), ratePerfectInformation(given, stakeUsd)];
        expect(some).toBeGreaterThanOrEqual(0);
        expect(some).toBeLessThanOrEqual(all + 1e-9 * (1 + stakeUsd));
        expect(rateSampleInformation(given, stakeUsd, n + 1)).toBeGreaterThanOrEqual(some - 1e-9 * (1 + stakeUsd));
        expect(rateSampleInformation(given, stakeUsd, 0)).toBeLessThan(1e-12 * (1 + stakeUsd));
      }),
      { numRuns: 60 },
    );
  });

  test('comes near to perfect information with thousands of items', () => {
    const given = [{ usd: 0.01, belief: { a: 46, b: 6 } }, { usd: 0.03, belief: { a: 48, b: 4 } }];
    expect(rateSampleInformation(given, 0.5, 20_000) / ratePerfectInformation(given, 0.5)).toBeGreaterThan(0.998);
  });

  test('is refused for inputs that cannot be', () => {
    expect(() => rateSampleInformation([uniform], 1, [1, 2])).toThrow('rateSampleInformation requires the items of 1 options, got 2');
    expect(() => rateSampleInformation([uniform], 1, 0.5)).toThrow('rateSampleInformation requires items to be a whole number ≥ 0, got 0.5');
    expect(() => ratePerfectInformation([], 1)).toThrow('ratePerfectInformation requires the number of options to be a whole number ≥ 1, got 0');
    expect(() => ratePerfectInformation([{ usd: 1, belief: { a: 0, b: 1 } }], 1)).toThrow('ratePerfectInformation requires beliefs with finite a and b above 0, got 0, 1');
  });
});

describe('Knowing the stake', () => {
  const alternatives = [
    { id: 'cheap', usd: 0.01, rate: 0.7 },
    { id: 'good', usd: 0.05, rate: 0.8 },
    { id: 'best', usd: 0.25, rate: 0.9 },
    { id: 'poor', usd: 0.3, rate: 0.6 },
    { id: 'unmeasured', usd: 0.001 },
  ];

  test('is worth the mean of the best at each stake less the best at the mean', () => {
    const unknown = logNormalFromMean(1, 1.5);
    const { usdPerQuery, chosen, flipsUsd, unknown: leftOut } = stakeInformation(alternatives, 0, unknown);
    const best = (at: number): number => Math.max(...alternatives.map(({ usd, rate = -Infinity }) => at * rate - usd));
    const ends = [-12, ...[0.4, 2].map((flip) => Math.log(flip / unknown.median) / unknown.sigmaAbove), 12];
    let meanOfBest = 0;
    for (let i = 1; i < ends.length; i++) meanOfBest += integrate((z) => best(unknown.median * Math.exp(unknown.sigmaAbove * z)) * normalDensity(z), ends[i - 1]!, ends[i]!);
    expect(usdPerQuery).toBeCloseTo(meanOfBest - best(1), 8);
    expect([chosen, flipsUsd]).toEqual(['good', [expect.closeTo(0.4, 12), expect.closeTo(2, 12)]]);
    expect(leftOut).toEqual([{ id: 'unmeasured', lacks: ['rate'] }]);
  });

  test('is worth nothing where the stake is known or one is best at every stake', () => {
    expect(stakeInformation(alternatives, 0, logNormalFromMean(1, 0))).toMatchObject({ usdPerQuery: 0, chosen: 'good' });
    expect(stakeInformation([{ id: 'a', usd: 0.01, rate: 0.9 }, { id: 'b', usd: 0.02, rate: 0.9 }], 0, logNormalFromMean(1, 2))).toMatchObject({ usdPerQuery: 0, chosen: 'a', flipsUsd: [] });
    expect(stakeInformation([{ id: 'a', usd: 0, rate: 0 }, { id: 'b', usd: 1e-15, rate: 5e-324 }], 0, logNormalFromMean(1, 2))).toMatchObject({ usdPerQuery: 0, chosen: 'a', flipsUsd: [] });
  });

  test('leaves the cheaper where the mean is just at a flip', () => {
    const even = [{ id: 'a', usd: 0.25, rate: 0.5 }, { id: 'b', usd: 0.5, rate: 1 }];
    expect(stakeInformation(even, 0, logNormalFromMean(0.5, 0))).toEqual({ usdPerQuery: 0, chosen: 'a', flipsUsd: [0.5], unknown: [] });
  });

  test('counts the wait', () => {
    // 0.6 s more at 0.10 a second: 0.04 + 0.06 for 10 points
    const [fast, slow] = [{ ...alternatives[0]!, seconds: 1 }, { ...alternatives[1]!, seconds: 1.6 }];
    expect(stakeInformation([fast, slow], 0.1, logNormalFromMean(1, 1)).flipsUsd).toEqual([expect.closeTo(1, 12)]);
  });

  test('is never worth less than nothing, and more where less is known', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ usd: fc.double({ min: 0, max: 1, noNaN: true }), rate: fc.double({ min: 0, max: 1, noNaN: true }) }), { minLength: 1, maxLength: 8 }), fc.double({ min: 0, max: 3, noNaN: true }), (given, cv) => {
        const named = given.map((one, i) => ({ id: String(i), ...one }));
        const [less, more] = [cv, cv + 0.5].map((unknown) => stakeInformation(named, 0, logNormalFromMean(1, unknown)).usdPerQuery);
        expect(less).toBeGreaterThanOrEqual(0);
        expect(more).toBeGreaterThanOrEqual(less! - 1e-9);
      }),
    );
  });

  test('is not asked where nothing is known', () => {
    expect(() => stakeInformation([{ id: 'a', usd: 1 }], 0, logNormalFromMean(1, 1))).toThrow('stakeInformation requires an alternative whose rate and wait are known, got none');
  });
});

test('an error too small to divide by leaves nothing to know', () => {
  expect(perfectInformation({ meanUsd: 1e-15, errorUsd: 1e-323 })).toBe(0);
  expect(perfectInformation({ meanUsd: 0, errorUsd: 1e-323 })).toBeGreaterThanOrEqual(0);
});
