import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bivariateNormalCdf } from '../../../src/core/stats/bivariate-normal.ts';
import { logNormalFromMean } from '../../../src/core/stats/log-normal.ts';
import { normalQuantile } from '../../../src/core/stats/normal.ts';
import { bonferroni, bonferroniAlpha, familyWiseError, holm, shrunk } from '../../../src/core/tradeoff/multiple.ts';
import { peekingAlpha, peekingError } from '../../../src/core/tradeoff/peeking.ts';
import { pert, triangular } from '../../../src/core/tradeoff/three-point.ts';

const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 });
const alphas = fc.double({ min: 0.001, max: 0.3, noNaN: true });

describe('Several tests at once', () => {
  // https://en.wikipedia.org/wiki/Holm–Bonferroni_method#Example: only the first and the fourth are rejected at 0.05
  test('are adjusted by Holm as in the textbook example', () => {
    expect(holm([0.01, 0.04, 0.03, 0.005]).map((p) => p < 0.05)).toEqual([true, false, false, true]);
  });

  test('are found by Holm wherever Bonferroni finds them, in the same order, and none is below its own p value', () => {
    fc.assert(
      fc.property(pValues, (given) => {
        const [stepped, plain] = [holm(given), bonferroni(given)];
        for (const [i, p] of given.entries()) {
          expect(stepped[i]).toBeLessThanOrEqual(plain[i]!);
          expect(stepped[i]).toBeGreaterThanOrEqual(p);
          for (const [j, other] of given.entries()) if (p < other) expect(stepped[i]).toBeLessThanOrEqual(stepped[j]!);
        }
      }),
    );
  });

  test('each at α/k keep all of them below α', () => {
    fc.assert(
      fc.property(alphas, fc.integer({ min: 1, max: 1000 }), (alpha, k) => {
        expect(familyWiseError(bonferroniAlpha(alpha, k), k)).toBeLessThanOrEqual(alpha * (1 + 1e-12));
        expect(familyWiseError(alpha, k)).toBeGreaterThanOrEqual(alpha * (1 - 1e-12));
      }),
    );
  });

  test('are one test where there is one, and refused outside 0–1', () => {
    expect([familyWiseError(0.05, 1), bonferroniAlpha(0.05, 1), holm([0.2]), bonferroni([0.2]), holm([])]).toEqual([expect.closeTo(0.05, 14), 0.05, [0.2], [0.2], []]);
    expect(() => holm([1.2])).toThrow('holm requires every p value to be a share from 0 to 1, got 1.2');
    expect(() => familyWiseError(0.05, 0)).toThrow('familyWiseError requires comparisons to be a whole number ≥ 1, got 0');
  });
});

describe('Looking before the end', () => {
  // P. Armitage, C. K. McPherson, B. C. Rowe, J. R. Stat. Soc. A 132 (1969) 235–244, table 2
  test.each([[1, 0.05], [2, 0.083], [3, 0.107], [4, 0.126], [5, 0.142], [10, 0.193], [20, 0.248], [50, 0.32]])('%d times at 5%% finds what is not there as often as published', (looks, expected) => {
    expect(peekingError(looks).toFixed(3)).toBe(expected.toFixed(3));
  });

  // S. J. Pocock, Biometrika 64 (1977) 191–199, table 1
  test.each([[2, 0.0294], [3, 0.0221], [4, 0.0182], [5, 0.0158], [10, 0.0106]])('%d times needs the published level each time', (looks, expected) => {
    expect(peekingAlpha(looks).toFixed(4)).toBe(expected.toFixed(4));
  });

  test('twice is a matter of two normal quantities with correlation √½', () => {
    fc.assert(
      fc.property(alphas, (alpha) => {
        const z = normalQuantile(1 - alpha / 2);
        const cdf = (x: number, y: number): number => bivariateNormalCdf(x, y, Math.SQRT1_2);
        const inside = cdf(z, z) - cdf(-z, z) - cdf(z, -z) + cdf(-z, -z);
        expect(Math.abs(peekingError(2, alpha) - (1 - inside))).toBeLessThan(1e-6);
      }),
      { numRuns: 30 },
    );
  });

  test('more often finds more, but less than separate tests; tested at its level it keeps to α', () => {
    fc.assert(
      fc.property(alphas, fc.integer({ min: 1, max: 8 }), (alpha, looks) => {
        expect(peekingError(looks + 1, alpha)).toBeGreaterThan(peekingError(looks, alpha));
        expect(peekingError(looks, alpha)).toBeLessThanOrEqual(familyWiseError(alpha, looks) + 1e-6);
        expect(peekingError(looks, peekingAlpha(looks, alpha))).toBeCloseTo(alpha, 6);
      }),
      { numRuns: 15 },
    );
  });

  test('is refused more than a hundred times', () => {
    expect(() => peekingError(101)).toThrow('peekingError requires looks up to 100, got 101');
    expect(() => peekingAlpha(2, 1)).toThrow('peekingAlpha requires alpha between 0 and 1, got 1');
  });
});

describe('The best of many', () => {
  // B. Efron and C. Morris, Stein's Paradox in Statistics, Scientific American 236 (1977) 119–127: 18 batters after 45 at bats, factor 0.212
  test('is drawn to the mean as in Efron and Morris’s baseball example', () => {
    const hits = [18, 17, 16, 15, 14, 14, 13, 12, 11, 11, 10, 10, 10, 10, 10, 9, 8, 7];
    const average = hits.reduce((sum, count) => sum + count, 0) / 18 / 45;
    const standardError = Math.sqrt((average * (1 - average)) / 45);
    const { mean, kept, values } = shrunk(hits.map((count) => ({ value: count / 45, standardError })))!;
    expect([mean.toFixed(3), kept[0]!.toFixed(3)]).toEqual(['0.265', '0.212']);
    expect(values.map((value) => value.toFixed(3))).toEqual(['0.294', '0.289', '0.285', '0.280', '0.275', '0.275', '0.270', '0.266', '0.261', '0.261', '0.256', '0.256', '0.256', '0.256', '0.256', '0.252', '0.247', '0.242']);
  });

  test('is the mean where the options differ by no more than chance, and itself where it is known', () => {
    const values = [0.81, 0.8, 0.79, 0.8];
    expect(shrunk(values.map((value) => ({ value, standardError: 0.1 })))!.values).toEqual(values.map(() => expect.closeTo(0.8, 12)));
    expect(shrunk(values.map((value) => ({ value, standardError: 1e-9 })))!.values).toEqual(values.map((value) => expect.closeTo(value, 9)));
    expect(shrunk(values.slice(1).map((value) => ({ value, standardError: 0.1 })))).toBeUndefined();
    expect(() => shrunk([{ value: 1, standardError: 0 }])).toThrow('shrunk requires standard errors above 0, got 0');
  });

  test('stays between itself and the mean, and the less certain one moves further', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ value: fc.double({ min: 0, max: 1, noNaN: true }), standardError: fc.double({ min: 0.001, max: 0.5, noNaN: true }) }), { minLength: 4, maxLength: 20 }), (estimates) => {
        const { mean, values, kept } = shrunk(estimates)!;
        for (const [i, { value, standardError }] of estimates.entries()) {
          expect(values[i]).toBeGreaterThanOrEqual(Math.min(mean, value) - 1e-12);
          expect(values[i]).toBeLessThanOrEqual(Math.max(mean, value) + 1e-12);
          for (const [j, other] of estimates.entries()) if (other.standardError > standardError) expect(kept[j]).toBeLessThanOrEqual(kept[i]!);
        }
      }),
    );
  });
});

describe('A three-point estimate', () => {
  const estimates = fc.tuple(...([0, 0, 0] as const).map(() => fc.integer({ min: -1000, max: 1000 }))).map((values) => values.toSorted((a, b) => a - b)).filter(([least, , most]) => least! < most!);

  test('as PERT has the mean and variance of its beta distribution', () => {
    fc.assert(
      fc.property(estimates, ([least, likely, most]) => {
        const { mean, variance, a, b } = pert({ least: least!, likely: likely!, most: most! });
        const width = most! - least!;
        expect(mean).toBeCloseTo(least! + (width * a) / (a + b), 8);
        expect(variance / ((width * width * a * b) / ((a + b) ** 2 * (a + b + 1)))).toBeCloseTo(1, 10);
      }),
    );
  });

  test('as a triangle has the moments of its two sides', () => {
    // a right angle from 0 to 1 falling: mean ⅓, variance 1/18; an even one from 0 to 2: mean 1, variance 1/6
    expect(triangular({ least: 0, likely: 0, most: 1 })).toEqual({ mean: 1 / 3, variance: 1 / 18 });
    expect(triangular({ least: 0, likely: 1, most: 2 })).toEqual({ mean: 1, variance: expect.closeTo(1 / 6, 14) });
  });

  test('is refused out of order, and a log-normal takes mean and spread instead', () => {
    expect(() => pert({ least: 2, likely: 1, most: 3 })).toThrow('pert requires least ≤ likely ≤ most, not all alike, got 2, 1, 3');
    expect(() => triangular({ least: 1, likely: 1, most: 1 })).toThrow('triangular requires least ≤ likely ≤ most, not all alike, got 1, 1, 1');
    expect(logNormalFromMean(3, 2 / 3).sigmaAbove).toBeCloseTo(0.60640315, 8);
  });
});
