import { describe, expect, test } from 'vitest';
import { integrate } from '../../../src/core/stats/integrate.ts';
import { logNormalCdf, logNormalQuantile, type LogNormal } from '../../../src/core/stats/log-normal.ts';
import { normalDensity } from '../../../src/core/stats/normal.ts';
import { sumOfTwoCdf, sumOfTwoQuantile, sumOfTwoQuantiles } from '../../../src/core/stats/sum-of-two.ts';

/** P(X + Y ≤ value) as the integral it is, in standard deviations of X, cut where the other has its kinks. */
function exactShare(x: LogNormal, y: LogNormal, value: number): number {
  const at = (z: number): number => x.median * Math.exp(z * (z < 0 ? x.sigmaBelow : x.sigmaAbove));
  const where = (of: number): number => (of <= 0 ? -9 : Math.log(of / x.median) / (of < x.median ? x.sigmaBelow : x.sigmaAbove));
  const cuts = [-9, 0, 9, where(value), where(value - y.median)].map((z) => Math.min(9, Math.max(-9, z))).toSorted((a, b) => a - b);
  return cuts.slice(1).reduce((sum, to, index) => sum + integrate((z) => logNormalCdf(y, value - at(z)) * normalDensity(z), cuts[index]!, to), 0);
}

const even = (median: number, sigma: number): LogNormal => ({ median, sigmaBelow: sigma, sigmaAbove: sigma });

// sides as measured: the time to first token spreads by 0.1 to 1.3, the output speed by 0.05 to 0.8
const SPREADS: readonly (readonly [LogNormal, LogNormal])[] = [0.1, 0.46, 0.55, 0.64, 0.8, 1, 1.3].flatMap((sigma) =>
  [0.2, 1, 5, 20].flatMap((median) => [[even(1, sigma), even(median, 0.2)] as const, [even(1, sigma), { median, sigmaBelow: 0.8, sigmaAbove: 0.3 }] as const, [{ median: 1, sigmaBelow: sigma / 3, sigmaAbove: sigma }, even(median, 0.5)] as const]),
);

describe('The quantiles of a sum', () => {
  test.each(SPREADS)('of %j and %j are nearly where the integral has them', (first, second) => {
    const [p50, p95] = sumOfTwoQuantiles(first, second, [0.5, 0.95]) as [number, number];
    expect(Math.abs(exactShare(first, second, p95) - 0.95)).toBeLessThan(0.002);
    expect(Math.abs(exactShare(first, second, p50) - 0.5)).toBeLessThan(0.01);
  });
  test.each(SPREADS)('of %j and %j are where the cdf has their shares', (first, second) => {
    const shares = [0.01, 0.3, 0.5, 0.95, 0.999];
    sumOfTwoQuantiles(first, second, shares).forEach((value, index) => {
      expect(sumOfTwoCdf(first, second, value)).toBeCloseTo(shares[index]!, 5);
      expect(value).toBe(sumOfTwoQuantile(first, second, shares[index]!));
    });
  });
  test('of none and all are where both begin and end', () => {
    expect(sumOfTwoQuantiles(even(1, 0.5), even(2, 0.3), [0, 1])).toEqual([0, Infinity]);
  });
  test('of two of the same spread around one median lie between either alone and both added', () => {
    const [p95] = sumOfTwoQuantiles(even(1, 0.5), even(1, 0.5), [0.95]) as [number];
    expect(p95).toBeGreaterThan(logNormalQuantile(even(1, 0.5), 0.95) + 1);
    expect(p95).toBeLessThan(2 * logNormalQuantile(even(1, 0.5), 0.95));
  });
});
