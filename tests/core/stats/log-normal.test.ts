import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { integrate } from '../../../src/core/stats/integrate.ts';
import {
  inverseLogNormal,
  logNormalCdf,
  logNormalDensity,
  logNormalExcess,
  logNormalFromMean,
  logNormalFromPercentiles,
  logNormalMean,
  logNormalPartialMoment,
  logNormalQuantile,
  logNormalVariance,
} from '../../../src/core/stats/log-normal.ts';
import { seededRandom } from '../../../src/core/stats/random.ts';
import { sumOfTwoCdf, sumOfTwoQuantile } from '../../../src/core/stats/sum-of-two.ts';

const between = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
const split = fc.record({ median: between(0.01, 1000), sigmaBelow: between(0, 2), sigmaAbove: between(0, 2) });

describe('A log-normal quantity', () => {
  test('has the mean and coefficient of variation it was made from', () => {
    fc.assert(
      fc.property(between(0.1, 1e6), between(0.01, 5), (mean, cv) => {
        const quantity = logNormalFromMean(mean, cv);
        expect(logNormalMean(quantity) / mean).toBeCloseTo(1, 12);
        expect(Math.sqrt(logNormalVariance(quantity)) / mean / cv).toBeCloseTo(1, 9);
      }),
    );
  });
  test('goes through its three percentiles', () => {
    const quantity = logNormalFromPercentiles({ p05: 0.687, p50: 0.829, p95: 1.376 }, 0.46);
    expect([0.05, 0.5, 0.95].map((share) => logNormalQuantile(quantity, share).toFixed(9))).toEqual(['0.687000000', '0.829000000', '1.376000000']);
  });
  test('the quantile undoes the cdf, the cdf rises, the partial expectation stays below the mean', () => {
    fc.assert(
      fc.property(split, between(1e-6, 1 - 1e-6), (quantity, share) => {
        const value = logNormalQuantile(quantity, share);
        const sigma = share < 0.5 ? quantity.sigmaBelow : quantity.sigmaAbove;
        if (sigma > 1e-6) expect(logNormalCdf(quantity, value)).toBeCloseTo(share, 8);
        expect(logNormalCdf(quantity, value * 1.01)).toBeGreaterThanOrEqual(logNormalCdf(quantity, value));
        expect(logNormalPartialMoment(quantity, 1, value)).toBeLessThanOrEqual(logNormalMean(quantity) * (1 + 1e-12));
      }),
    );
  });
  test('mean, partial expectation and excess are the integrals they stand for', () => {
    const quantity = { median: 2, sigmaBelow: 0.3, sigmaAbove: 0.9 };
    const over = (f: (x: number) => number, from: number, to: number): number => integrate((log) => f(Math.exp(log)) * logNormalDensity(quantity, Math.exp(log)) * Math.exp(log), Math.log(from), Math.log(to));
    const mean = over((x) => x, 0.05, 2) + over((x) => x, 2, 2e4);
    expect(logNormalMean(quantity)).toBeCloseTo(mean, 9);
    expect(logNormalPartialMoment(quantity, 1, 3)).toBeCloseTo(over((x) => x, 0.05, 2) + over((x) => x, 2, 3), 9);
    expect(logNormalPartialMoment(quantity, 2, 1.5)).toBeCloseTo(over((x) => x * x, 0.05, 1.5), 9);
    for (const threshold of [1, 2, 3]) {
      const edges = [threshold, 2, 2e4].filter((edge) => edge >= threshold);
      const excess = edges.slice(1).reduce((sum, to, i) => sum + over((x) => x - threshold, edges[i]!, to), 0);
      expect(logNormalExcess(quantity, threshold)).toBeCloseTo(excess, 8);
    }
  });
  test('its mean is not its median: p50·e^(σ²/2)', () => {
    expect(logNormalMean({ median: 10, sigmaBelow: 0.64, sigmaAbove: 0.64 })).toBeCloseTo(10 * Math.exp(0.64 ** 2 / 2), 10);
  });
  test('one over one over it is itself', () => {
    fc.assert(
      fc.property(split, (quantity) => {
        const twice = inverseLogNormal(inverseLogNormal(quantity));
        expect(twice).toEqual({ ...quantity, median: expect.closeTo(quantity.median, 10) });
      }),
    );
  });
  test('nothing is ever NaN, also where it does not spread or is 0', () => {
    for (const median of [0, 1, 1e6]) {
      for (const sigma of [0, 1e-9, 3]) {
        const quantity = { median, sigmaBelow: 0, sigmaAbove: sigma };
        const values = [0, 0.5, 1, 2e6].flatMap((value) => [logNormalCdf(quantity, value), logNormalExcess(quantity, value), logNormalPartialMoment(quantity, 1, value)]);
        expect([...values, logNormalMean(quantity), logNormalVariance(quantity), logNormalQuantile(quantity, 0.3)].filter((value) => !Number.isFinite(value))).toEqual([]);
      }
    }
  });
  test.each([
    [{ p50: 0 }, 'undefined, 0, undefined'],
    [{ p50: 2, p95: 1 }, 'undefined, 2, 1'],
    [{ p05: 3, p50: 2, p95: 4 }, '3, 2, 4'],
  ])('percentiles out of order are refused: %j', (percentiles, got) => {
    expect(() => logNormalFromPercentiles(percentiles, 0.46)).toThrow(`logNormalFromPercentiles requires 0 < p05 ≤ p50 ≤ p95, got ${got}`);
  });
});

describe('The sum of two', () => {
  test('its quantile undoes its cdf', () => {
    fc.assert(
      fc.property(split, split, between(0.01, 0.99), (first, second, share) => {
        const value = sumOfTwoQuantile(first, second, share);
        const wide = Math.max(first.median * first.sigmaAbove, second.median * second.sigmaAbove, first.median * first.sigmaBelow, second.median * second.sigmaBelow);
        const [below, above] = [sumOfTwoCdf(first, second, value * (1 - 1e-7)), sumOfTwoCdf(first, second, value * (1 + 1e-7))];
        expect(below, String(wide)).toBeLessThanOrEqual(share + 1e-5);
        expect(above).toBeGreaterThanOrEqual(share - 1e-5);
      }),
    );
  });
  test('its p95 is below the sum of both p95, and above either', () => {
    fc.assert(
      fc.property(between(0.1, 1.5), between(0.1, 1.5), between(0.1, 10), (a, b, median) => {
        const [first, second] = [{ median: 1, sigmaBelow: a, sigmaAbove: a }, { median, sigmaBelow: b, sigmaAbove: b }];
        const p95 = sumOfTwoQuantile(first, second, 0.95);
        expect(p95).toBeLessThan(logNormalQuantile(first, 0.95) + logNormalQuantile(second, 0.95));
        expect(p95).toBeGreaterThan(Math.max(logNormalQuantile(first, 0.95), logNormalQuantile(second, 0.95)));
      }),
    );
  });
  test('with a plain number it is shifted', () => {
    const quantity = { median: 1, sigmaBelow: 0.5, sigmaAbove: 0.5 };
    expect(sumOfTwoQuantile(quantity, logNormalFromMean(3, 0), 0.9)).toBeCloseTo(3 + logNormalQuantile(quantity, 0.9), 7);
  });
});

describe('Seeded randomness', () => {
  test('the same seed gives the same numbers, another one others, all between 0 and 1', () => {
    const draw = (seed: number): number[] => {
      const random = seededRandom(seed);
      return Array.from({ length: 1000 }, random);
    };
    expect(draw(42)).toEqual(draw(42));
    expect(draw(42)).not.toEqual(draw(43));
    expect(draw(0).filter((value) => !(value > 0 && value < 1))).toEqual([]);
    expect(draw(7).reduce((sum, value) => sum + value, 0) / 1000).toBeCloseTo(0.5, 1);
  });
  test('a seed that is not whole is refused', () => {
    expect(() => seededRandom(0.5)).toThrow('seededRandom requires a whole seed ≥ 0, got 0.5');
  });
});
