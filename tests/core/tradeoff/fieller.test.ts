import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalCdf, normalQuantile } from '../../../src/core/stats/normal.ts';
import { pairedGap, stakeInterval, unpairedGap, type MeasuredGap, type StakeInterval } from '../../../src/core/tradeoff/fieller.ts';

/** α of an interval of two standard errors either way, for arithmetic by hand. */
const TWO_ERRORS = 2 * (1 - normalCdf(2));

const gap = (usd: number, rate: number, usdVariance: number, rateVariance: number, covariance = 0): MeasuredGap => ({ usd, rate, usdVariance, rateVariance, covariance });
const near = (value: number): number => expect.closeTo(value, 10) as number;

const number = fc.oneof(fc.constant(0), fc.integer({ min: -3e6, max: 3e6 }).map((millionths) => millionths / 1e6));
const variance = fc.oneof(fc.constant(0), fc.double({ min: 1e-3, max: 4, noNaN: true }));
const gaps = fc
  .record({ usd: number, rate: number, usdVariance: variance, rateVariance: variance, correlation: fc.double({ min: -1, max: 1, noNaN: true }) })
  .map(({ correlation, ...given }): MeasuredGap => ({ ...given, covariance: correlation * Math.sqrt(given.usdVariance * given.rateVariance) }));
const items = fc.array(fc.record({ usd: fc.nat(1e6).map((millionths) => millionths / 1e6), score: fc.constantFrom(0, 1) }), { minLength: 2, maxLength: 30 });

describe('The break-even stakes that are not ruled out', () => {
  // a = Δq² − 4v_q, b = ΔqΔc − 4v_qc, c = Δc² − 4v_c; roots (b ± √(b² − ac))/a
  test.each<[string, MeasuredGap, StakeInterval]>([
    ['lie between two where the difference in rate is certain', gap(10, 5, 4, 1), { status: 'between', lower: near((50 - Math.sqrt(736)) / 21), upper: near((50 + Math.sqrt(736)) / 21) }],
    ['are moved by what goes together', gap(10, 5, 4, 1, 1.5), { status: 'between', lower: near((44 - Math.sqrt(172)) / 21), upper: near((44 + Math.sqrt(172)) / 21) }],
    ['begin at 0 where the difference in cost is not certain', gap(3, 5, 4, 1), { status: 'between', lower: 0, upper: near((15 + Math.sqrt(372)) / 21) }],
    ['are one where everything is certain', gap(10, 5, 0, 0), { status: 'between', lower: 2, upper: 2 }],
    ['are none where one option is cheaper and better for certain', gap(-10, 5, 4, 1), { status: 'none' }],
    ['are none where that is so by little', gap(-1, 5, 0.01, 1), { status: 'none' }],
    ['go on from one where only the difference in cost is certain', gap(10, 1, 4, 1), { status: 'from', lower: near((-10 + Math.sqrt(352)) / 3) }],
    ['lie outside two where neither is certain, but both together are', gap(3, 2, 2.5, 2, 2.2), { status: 'outside', lower: near((2.8 - Math.sqrt(3.84)) / 4), upper: near((2.8 + Math.sqrt(3.84)) / 4) }],
    ['are every one where neither difference is certain', gap(3, 1, 4, 1), { status: 'every' }],
    ['go on from one where the rate is just certain', gap(10, 2, 4, 1), { status: 'from', lower: near(84 / 40) }],
    ['end at one where the rate is just certain the other way', gap(1, -2, 4, 1), { status: 'between', lower: 0, upper: near(15 / 4) }],
    ['are none where only the cost differs and is certain', gap(10, 0, 4, 0), { status: 'none' }],
    ['are every one where nothing differs', gap(0, 0, 0, 0), { status: 'every' }],
  ])('%s', (_, given, expected) => {
    expect(stakeInterval(given, TWO_ERRORS)).toEqual(expected);
  });

  test('are just those at which the totals don’t differ significantly', () => {
    fc.assert(
      fc.property(gaps, fc.double({ min: 0, max: 20, noNaN: true }), fc.double({ min: 0.001, max: 0.5, noNaN: true }), (given, stake, alpha) => {
        const distance = (given.rate * stake - given.usd) ** 2;
        const spread = normalQuantile(1 - alpha / 2) ** 2 * (stake * stake * given.rateVariance - 2 * stake * given.covariance + given.usdVariance);
        // at a bound either answer is right
        if (Math.abs(distance - spread) > 1e-6) expect(holds(stakeInterval(given, alpha), stake)).toBe(distance < spread);
      }),
      { numRuns: 2000 },
    );
  });

  test('stay finite where the difference in rate is all but none', () => {
    expect(stakeInterval(gap(1e3, 5e-324, 1, 0))).toEqual({ status: 'none' });
  });

  test('don’t depend on which option comes first', () => {
    fc.assert(
      fc.property(gaps, (given) => {
        expect(stakeInterval({ ...given, usd: 0 - given.usd, rate: 0 - given.rate })).toEqual(stakeInterval(given));
      }),
    );
  });

  test('hold the measured break-even stake wherever it is one', () => {
    fc.assert(
      fc.property(gaps, (given) => {
        const stake = given.usd / given.rate;
        if (stake > 1e-9 && stake < 1e6 && given.usdVariance + given.rateVariance > 0.01) expect(holds(stakeInterval(given), stake * (1 + 1e-12))).toBe(true);
      }),
    );
  });

  test('are not asked for with numbers that cannot be', () => {
    expect(() => stakeInterval(gap(NaN, 1, 1, 1))).toThrow('stakeInterval requires finite numbers, got NaN');
    expect(() => stakeInterval(gap(1, 1, -1, 1))).toThrow('stakeInterval requires variances of at least 0, got -1');
    expect(() => stakeInterval(gap(1, 1, 4, 1, 3))).toThrow('stakeInterval requires a covariance up to 2 either way, got 3');
    expect(() => stakeInterval(gap(1, 1, 1, 1), 1)).toThrow('stakeInterval requires alpha between 0 and 1, got 1');
  });
});

describe('The measured gap', () => {
  test('of the same items leaves out what both share', () => {
    // each item costs the first 0.10 more, whatever it costs; paired, that is certain
    const second = [{ usd: 0.1, score: 1 }, { usd: 0.9, score: 0 }, { usd: 0.4, score: 1 }];
    const first = second.map(({ usd, score }) => ({ usd: usd + 0.1, score }));
    const [paired, unpaired] = [pairedGap(first, second), unpairedGap(first, second)];
    expect([paired.usd, unpaired.usd]).toEqual([near(0.1), near(0.1)]);
    expect(paired.usdVariance).toBeLessThan(1e-30);
    // variance 0.16333 of three items on each side
    expect(unpaired.usdVariance).toBeCloseTo((2 * 0.49) / 3 / 3, 12);
  });

  test('is the same paired and unpaired but for its spread, and turns round with the options', () => {
    fc.assert(
      fc.property(items, items, (one, other) => {
        const n = Math.min(one.length, other.length);
        const [first, second] = [one.slice(0, n), other.slice(0, n)];
        const [paired, unpaired, turned] = [pairedGap(first, second), unpairedGap(first, second), unpairedGap(second, first)];
        expect([paired.usd, paired.rate]).toEqual([near(unpaired.usd), near(unpaired.rate)]);
        expect([turned.usd, turned.covariance]).toEqual([near(-unpaired.usd), near(unpaired.covariance)]);
        expect(['between', 'outside', 'from', 'every', 'none']).toContain(stakeInterval(paired).status);
        expect(['between', 'outside', 'from', 'every', 'none']).toContain(stakeInterval(unpaired).status);
      }),
    );
  });

  test('needs two items on each side, the same ones where they are paired', () => {
    const item = { usd: 1, score: 1 };
    expect(() => pairedGap([item], [item])).toThrow('pairedGap requires the number of items to be a whole number ≥ 2, got 1');
    expect(() => pairedGap([item, item], [item])).toThrow('pairedGap requires 2 items of the second option, got 1');
    expect(() => unpairedGap([item, item], [item])).toThrow('unpairedGap requires the number of items to be a whole number ≥ 2, got 1');
  });
});

function holds(interval: StakeInterval, stake: number): boolean {
  switch (interval.status) {
    case 'between':
      return stake >= interval.lower && stake <= interval.upper;
    case 'outside':
      return stake <= interval.lower || stake >= interval.upper;
    case 'from':
      return stake >= interval.lower;
    default:
      return interval.status === 'every';
  }
}
