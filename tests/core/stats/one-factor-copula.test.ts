import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bivariateNormalCdf, latentCorrelation } from '../../../src/core/stats/bivariate-normal.ts';
import { gridCdf, gridMaximum, gridOf, gridQuantile, gridSum, gridTimes } from '../../../src/core/stats/grid-distribution.ts';
import { integrate } from '../../../src/core/stats/integrate.ts';
import { logNormalFromMean } from '../../../src/core/stats/log-normal.ts';
import { normalCdf, normalQuantile } from '../../../src/core/stats/normal.ts';
import { meanOverFactor, oneFactorCopula } from '../../../src/core/stats/one-factor-copula.ts';

const share = (min = 0, max = 1): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
const all = (rates: readonly number[]): number => rates.reduce((product, rate) => product * rate, 1);

describe('Two normal quantities', () => {
  // mpmath 1.3, 30 digits, by the conditional integral
  test.each([
    [0, 0, 0.5, 1 / 3],
    [0.3, -1.2, 0.99, 0.11506967022170828],
    [1, 1, 0.999999, 0.8412082287062438],
    [1, 1.1, 0.9999, 0.8413447460685426],
    [-3, 2, -0.7, 0.00046460200904814976],
    [-5, -5, 0.9, 6.721906367432721e-8],
    [0.5, 0.5, -0.9999, 0.3829249225480262],
  ])('P(X ≤ %d, Y ≤ %d) at correlation %d', (x, y, correlation, expected) => {
    expect(Math.abs(bivariateNormalCdf(x, y, correlation) - expected)).toBeLessThan(1e-12);
  });
  test('lies within its bounds, and the latent correlation leads back to it', () => {
    fc.assert(
      fc.property(share(0.01, 0.99), share(0.01, 0.99), share(0.01, 0.99), (first, second, part) => {
        const [least, most] = [Math.max(0, first + second - 1), Math.min(first, second)];
        const both = least + part * (most - least);
        const correlation = latentCorrelation(first, second, both);
        expect(bivariateNormalCdf(normalQuantile(first), normalQuantile(second), correlation)).toBeCloseTo(both, 11);
      }),
    );
  });
  test('full correlation is a bound, none a product', () => {
    expect(bivariateNormalCdf(0.3, 1, 1)).toBe(normalCdf(0.3));
    expect(bivariateNormalCdf(0.3, 1, -1)).toBeCloseTo(normalCdf(0.3) + normalCdf(1) - 1, 14);
    expect(bivariateNormalCdf(0.3, 1, 0)).toBe(normalCdf(0.3) * normalCdf(1));
    expect(() => latentCorrelation(0.9, 0.9, 0.5)).toThrow('latentCorrelation requires a joint share from');
  });
});

describe('Outcomes with one hidden factor', () => {
  test('φ 0 is independence', () => {
    fc.assert(
      fc.property(fc.array(share(), { minLength: 1, maxLength: 6 }), (rates) => {
        expect(meanOverFactor(oneFactorCopula(rates, 0), all)).toBeCloseTo(all(rates), 13);
      }),
    );
  });
  test('every rate is kept, and three rates meet their correlation exactly', () => {
    fc.assert(
      fc.property(share(0.3, 0.7), share(0.3, 0.7), share(0.3, 0.7), share(0.05, 0.3), (a, b, c, phi) => {
        const copula = oneFactorCopula([a, b, c], phi);
        expect(copula.mismatch).toBeLessThan(1e-6);
        for (const [i, rate] of copula.rates.entries()) expect(meanOverFactor(copula, (given) => given[i]!)).toBeCloseTo(rate, 9);
        expect(meanOverFactor(copula, ([first, second]) => first! * second!)).toBeCloseTo(a * b + phi * Math.sqrt(a * (1 - a) * b * (1 - b)), 6);
      }),
      { numRuns: 25 },
    );
  });
  test('full correlation: all right when one is', () => {
    expect(meanOverFactor(oneFactorCopula([0.8, 0.8, 0.8], 1), all)).toBeCloseTo(0.8, 9);
  });
  test('a certain outcome changes nothing', () => {
    const [with1, without] = [oneFactorCopula([1, 0.6, 0.5], 0.5), oneFactorCopula([0.6, 0.5], 0.5)].map((copula) => meanOverFactor(copula, all));
    expect(with1).toBeCloseTo(without!, 9);
  });
  test('negative correlation is for two', () => {
    expect(meanOverFactor(oneFactorCopula([0.9, 0.6], -0.1), all)).toBeCloseTo(0.54 - 0.1 * Math.sqrt(0.09 * 0.24), 12);
    expect(() => oneFactorCopula([0.5, 0.5, 0.5], -0.1)).toThrow('oneFactorCopula requires phi ≥ 0 between three or more, got -0.1');
  });
});

describe('Sums on a grid', () => {
  test('keep the mean of what is added', () => {
    const grid = gridOf(logNormalFromMean(5, 0.4), 0, 0.1, 600);
    const mean = (of: typeof grid): number => of.shares.reduce((sum, share_, j) => sum + share_ * (of.from + j * of.step), 0);
    expect(mean(grid)).toBeCloseTo(5, 8);
    expect(mean(gridSum(grid, grid))).toBeCloseTo(10, 6);
    expect(mean(gridTimes(grid, 5))).toBeCloseTo(25, 3);
  });
  test('five coins are five coins, however they are added', () => {
    const coin = { from: 0, step: 1, shares: [0.5, 0.5, 0, 0, 0, 0] };
    expect(gridTimes(coin, 5).shares).toEqual([1, 5, 10, 10, 5, 1].map((ways) => ways / 32));
    expect(gridMaximum(coin, 3).shares.slice(0, 2)).toEqual([0.125, 0.875]);
  });
  test('the quantile undoes the cdf', () => {
    const grid = gridTimes(gridOf(logNormalFromMean(5, 0.4), 0, 0.25, 256), 4);
    fc.assert(
      fc.property(share(0.01, 0.99), (part) => {
        expect(gridCdf(grid, gridQuantile(grid, part)!)).toBeCloseTo(part, 10);
      }),
    );
  });
});

describe('Integrals', () => {
  test.each([
    ['a polynomial', (x: number) => x ** 5, 0, 2, 64 / 6],
    ['an infinite slope at its end', Math.sqrt, 0, 1, 2 / 3],
    ['a bell', (x: number) => Math.exp(-x * x), -6, 6, Math.sqrt(Math.PI)],
  ])('%s', (_, f, from, to, expected) => {
    expect(integrate(f, from, to)).toBeCloseTo(expected, 12);
  });
});
