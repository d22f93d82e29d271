import oracleBetaCdf from '@stdlib/stats-base-dists-beta-cdf';
import oracleBetaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import oracleBinomialCdf from '@stdlib/stats-base-dists-binomial-cdf';
import oracleLogNormalQuantile from '@stdlib/stats-base-dists-lognormal-quantile';
import oracleGammaLn from '@stdlib/math-base-special-gammaln';
import oracleErfc from '@stdlib/math-base-special-erfc';
import oracleNormalCdf from '@stdlib/stats-base-dists-normal-cdf';
import oracleNormalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betaCdf, betaDensity, betaQuantile, betaTail } from '../../../src/core/stats/beta.ts';
import { betaBinomialProbability } from '../../../src/core/stats/beta-binomial.ts';
import { binomialCdf, binomialProbability, binomialTail } from '../../../src/core/stats/binomial.ts';
import { logGamma } from '../../../src/core/stats/log-gamma.ts';
import { logNormalFromMean, logNormalQuantile } from '../../../src/core/stats/log-normal.ts';
import { normalCdf, normalQuantile, normalTail } from '../../../src/core/stats/normal.ts';

/** Relative difference to an oracle. */
const off = (actual: number, expected: number): number => (actual === expected ? 0 : Math.abs(actual / expected - 1));

const SHARES = [1e-6, 0.001, 0.025, 0.05, 0.25, 0.5, 0.75, 0.95, 0.975, 0.999, 1 - 1e-6];
const PARAMETERS = [0.5, 1, 1.5, 2, 5, 20, 100, 325, 1000, 12_345.5, 1e5];

describe('The normal distribution agrees with @stdlib to 1e-10', () => {
  const grid = Array.from({ length: 149 }, (_, i) => -37 + i / 4);
  test.each(grid)('cdf at %d', (z) => {
    expect(off(normalCdf(z), oracleNormalCdf(z, 0, 1))).toBeLessThan(1e-10);
    expect(off(normalTail(z), oracleErfc(z / Math.SQRT2) / 2)).toBeLessThan(1e-10);
  });
  test.each(SHARES)('quantile of %d', (share) => {
    // the oracle works on 2·share − 1, which has lost the digits of a far tail
    if (share >= 1e-6) expect(off(normalQuantile(share), oracleNormalQuantile(share, 0, 1))).toBeLessThan(1e-10);
    expect(off(normalCdf(normalQuantile(share)), share)).toBeLessThan(1e-12);
  });
  test.each([
    [1e-12, -7.034483825301132],
    [1e-20, -9.262340089798409],
    [1e-100, -21.273453560965326],
    [1e-300, -37.0470962993612],
  ])('far quantile of %d agrees with mpmath 1.3, 40 digits', (share, z) => {
    expect(off(normalQuantile(share), z)).toBeLessThan(1e-13);
  });
  test('ends are infinite, outside is refused', () => {
    expect([normalQuantile(0), normalQuantile(1), normalCdf(-Infinity), normalCdf(Infinity)]).toEqual([-Infinity, Infinity, 0, 1]);
    expect(() => normalQuantile(1.1)).toThrow('normalQuantile requires share to be a share from 0 to 1, got 1.1');
  });
  test('1 − Φ(10) agrees with mpmath 1.3, 40 digits', () => {
    expect(off(normalTail(10), 7.619853024160525e-24)).toBeLessThan(1e-13);
  });
});

describe('ln Γ agrees with @stdlib', () => {
  test.each([1e-5, 0.1, 0.5, 0.9, 1.1, 1.5, 1.9, 2.1, 3, 10, 15.9, 16, 100, 1e5, 1e10])('at %d', (x) => {
    expect(off(logGamma(x), oracleGammaLn(x))).toBeLessThan(1e-10);
  });
  test('at its zeros it is 0', () => {
    expect([Math.abs(logGamma(1)) < 1e-14, Math.abs(logGamma(2)) < 1e-14]).toEqual([true, true]);
  });
});

describe('The beta distribution agrees with @stdlib to 1e-10', () => {
  const grid = PARAMETERS.flatMap((a) => PARAMETERS.map((b) => [a, b] as const));
  test.each(grid)('Beta(%d, %d)', (a, b) => {
    const mean = a / (a + b);
    const spread = Math.sqrt((mean * (1 - mean)) / (a + b + 1));
    for (const x of [0.01, 0.5, 0.9, mean, mean - 3 * spread, mean + 3 * spread].filter((value) => value > 0 && value < 1)) {
      const expected = oracleBetaCdf(x, a, b);
      if (expected > 1e-290 && expected < 1) expect(off(betaCdf(x, a, b), expected), `cdf at ${x}`).toBeLessThan(1e-10);
    }
    for (const share of [1e-12, ...SHARES]) {
      const x = betaQuantile(share, a, b);
      if (x > 1e-290) expect(off(x, oracleBetaQuantile(share, a, b)), `quantile of ${share}`).toBeLessThan(1e-10);
    }
  });
  test('I_x(a, b) = 1 − I_(1−x)(b, a), and the tail is the rest', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), fc.double({ min: 0.5, max: 500, noNaN: true }), fc.double({ min: 0.5, max: 500, noNaN: true }), (x, a, b) => {
        expect(betaCdf(x, a, b) + betaCdf(1 - x, b, a)).toBeCloseTo(1, 10);
        expect(betaCdf(x, a, b) + betaTail(x, a, b)).toBeCloseTo(1, 12);
        expect(betaDensity(x, a, b)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
  test('the quantile undoes the cdf', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), fc.double({ min: 0.5, max: 1e4, noNaN: true }), fc.double({ min: 0.5, max: 1e4, noNaN: true }), (share, a, b) => {
        const x = betaQuantile(share, a, b);
        // near 1 a step of x is a step of the share
        if (x < 0.999999) expect(off(betaCdf(x, a, b), share)).toBeLessThan(1e-8);
      }),
    );
  });
  test('parameters that are not positive are refused', () => {
    expect(() => betaCdf(0.5, 0, 1)).toThrow('betaCdf requires finite a and b above 0, got 0, 1');
  });
});

describe('The binomial distribution', () => {
  test.each([[0, 20, 0.1], [3, 20, 0.1], [20, 20, 0.9], [480, 1000, 0.5], [50_500, 100_000, 0.5], [2, 1000, 1e-4]])('cdf of %d in %d at %d agrees with @stdlib', (k, n, p) => {
    expect(off(binomialCdf(k, n, p), oracleBinomialCdf(k, n, p))).toBeLessThan(1e-10);
  });
  test('probabilities add up to 1 and to the cdf', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(60), (n, p, some) => {
        const k = Math.min(some, n);
        const all = Array.from({ length: n + 1 }, (_, i) => binomialProbability(i, n, p));
        expect(all.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
        expect(all.slice(0, k + 1).reduce((sum, share) => sum + share, 0)).toBeCloseTo(binomialCdf(k, n, p), 10);
        expect(binomialTail(k, n, p) + (k === 0 ? 0 : binomialCdf(k - 1, n, p))).toBeCloseTo(1, 10);
      }),
    );
  });
  test('draws that agree more at the same rate: φ 0 is the binomial, φ 1 is all or nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (n, q, phi) => {
        const shares = (at: number): number[] => Array.from({ length: n + 1 }, (_, k) => betaBinomialProbability(k, n, q, at));
        const mean = (of: number[]): number => of.reduce((sum, share, k) => sum + share * k, 0);
        for (const [k, share] of shares(0).entries()) expect(share).toBeCloseTo(binomialProbability(k, n, q), 10);
        expect(shares(phi).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        expect(mean(shares(phi))).toBeCloseTo(n * q, 8);
        expect(shares(1)[n]).toBe(q);
      }),
    );
  });
  test('two draws have the correlation asked for', () => {
    const [q, phi] = [0.7, 0.35];
    expect((betaBinomialProbability(2, 2, q, phi) - q * q) / (q * (1 - q))).toBeCloseTo(phi, 12);
  });
});

describe('The log-normal distribution', () => {
  test.each(SHARES)('its quantile of %d agrees with @stdlib', (share) => {
    for (const sigma of [0.1, 0.46, 0.64, 2]) {
      const quantity = { median: Math.exp(1.5), sigmaBelow: sigma, sigmaAbove: sigma };
      expect(off(logNormalQuantile(quantity, share), oracleLogNormalQuantile(share, 1.5, sigma))).toBeLessThan(1e-10);
    }
  });
  test('a spread of none is the number itself', () => {
    expect(logNormalFromMean(500, 0)).toEqual({ median: 500, sigmaBelow: 0, sigmaAbove: 0 });
  });
});
