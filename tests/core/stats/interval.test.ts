import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agrestiCoullInterval, betaPosterior, exactInterval, oneSidedBound, wilsonInterval } from '../../../src/core/stats/interval.ts';
import { flagCorrection, judgeAllocation, judgeCorrection } from '../../../src/core/stats/judge.ts';
import { sampleSizeForPrecision } from '../../../src/core/stats/precision.ts';
import { queueTime, queueTimeQuantile } from '../../../src/core/stats/queue.ts';

const share = (min = 0, max = 1): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
const counts = fc.integer({ min: 1, max: 5000 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
const alphas = share(0.001, 0.5);

describe('Intervals of k in n', () => {
  // R. G. Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998) 857–872, table I
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('Wilson %d of %d is as published', (k, n, lower, upper) => {
    const interval = wilsonInterval(k, n);
    expect([interval.lower.toFixed(4), interval.upper.toFixed(4)]).toEqual([lower.toFixed(4), upper.toFixed(4)]);
  });
  test.each([
    [81, 263, 0.2527, 0.3676],
    [15, 148, 0.0578, 0.1617],
    [0, 20, 0, 0.1684],
    [1, 29, 0.0009, 0.1776],
  ])('exact %d of %d is as published', (k, n, lower, upper) => {
    const interval = exactInterval(k, n);
    expect([interval.lower.toFixed(4), interval.upper.toFixed(4)]).toEqual([lower.toFixed(4), upper.toFixed(4)]);
    expect(interval.conservative).toBe(true);
  });

  test.each([
    ['wilson', wilsonInterval],
    ['exact', exactInterval],
    ['agresti-coull', agrestiCoullInterval],
  ])('%s lies in 0–1, contains k/n and mirrors under k → n − k', (method, interval) => {
    fc.assert(
      fc.property(counts, alphas, ([k, n], alpha) => {
        const { lower, upper, ...rest } = interval(k, n, alpha);
        const mirrored = interval(n - k, n, alpha);
        expect(rest).toMatchObject({ method, confidence: 1 - alpha });
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeLessThanOrEqual(1);
        expect(lower).toBeLessThanOrEqual(k / n + 1e-15);
        expect(upper).toBeGreaterThanOrEqual(k / n - 1e-15);
        expect(upper).toBe(1 - mirrored.lower);
      }),
    );
  });
  test('the exact one is never narrower than it says', () => {
    fc.assert(
      fc.property(counts, ([k, n]) => {
        const [exact, wilson] = [exactInterval(k, n), wilsonInterval(k, n)];
        if (k > 0 && k < n) expect(exact.upper - exact.lower).toBeGreaterThan((wilson.upper - wilson.lower) * 0.98);
      }),
    );
  });
  test('none of 20 has an interval, where Wald’s is empty', () => {
    expect(wilsonInterval(0, 20).upper).toBeCloseTo(0.16112516, 8);
    expect(wilsonInterval(20, 20)).toMatchObject({ lower: expect.closeTo(1 - 0.16112516, 8), upper: 1 });
  });
  test('one-sided bounds mirror and are exact', () => {
    expect(oneSidedBound(0, 20)!.bound).toBeCloseTo(1 - 0.05 ** (1 / 20), 14);
    expect(oneSidedBound(20, 20)!.bound).toBeCloseTo(0.05 ** (1 / 20), 14);
    expect(oneSidedBound(1, 20)).toBeUndefined();
    expect(oneSidedBound(0, 1e9)!.bound).toBeCloseTo(2.995732e-9, 14);
  });
  test('the posterior lies between the evidence and one half', () => {
    fc.assert(
      fc.property(counts, ([k, n]) => {
        const { mean, interval } = betaPosterior(k, n);
        expect(Math.abs(mean - 0.5)).toBeLessThanOrEqual(Math.abs(k / n - 0.5) + 1e-15);
        expect(interval.lower).toBeLessThan(mean);
        expect(interval.upper).toBeGreaterThan(mean);
      }),
    );
  });
  test.each([
    [3, 2, 'wilsonInterval requires successes of at most 2 items, got 3'],
    [0, 0, 'wilsonInterval requires items to be a whole number ≥ 1, got 0'],
    [-1, 5, 'wilsonInterval requires successes to be a whole number ≥ 0, got -1'],
    [2.5, 5, 'wilsonInterval requires successes to be a whole number ≥ 0, got 2.5'],
    [Number.NaN, 5, 'wilsonInterval requires successes to be a whole number ≥ 0, got NaN'],
  ])('%d of %d is refused', (k, n, message) => {
    expect(() => wilsonInterval(k, n)).toThrow(message);
  });
  test('an α that is no miss rate is refused', () => {
    expect(() => exactInterval(1, 2, 0)).toThrow('exactInterval requires alpha between 0 and 1, got 0');
  });
});

describe('A judge’s errors', () => {
  test('a judge that never errs leaves the share as it is', () => {
    fc.assert(
      fc.property(share(), (p) => {
        expect(judgeCorrection(p, { passes: 1, catches: 1 }).share).toBeCloseTo(p, 14);
      }),
    );
  });
  test('what a judge makes of a share is corrected back to it', () => {
    fc.assert(
      fc.property(share(), share(0.55), share(0.55), (right, passes, catches) => {
        const accepted = right * passes + (1 - right) * (1 - catches);
        expect(judgeCorrection(accepted, { passes, catches }).share).toBeCloseTo(right, 8);
        expect(flagCorrection(1 - accepted, { passes, catches }).share).toBeCloseTo(1 - right, 8);
      }),
    );
  });
  test('the interval lies in 0–1, and flags mirror acceptance', () => {
    fc.assert(
      fc.property(share(), share(0.55), share(0.55), fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 }), (p, passes, catches, judged, labelledRight, labelledWrong) => {
        const all = { judged, labelledRight, labelledWrong };
        const { lower, upper } = judgeCorrection(p, { passes, catches }, all).interval!;
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeLessThanOrEqual(1);
        expect(lower).toBeLessThanOrEqual(upper);
        const flags = flagCorrection(1 - p, { passes, catches }, all).interval!;
        expect(flags.lower).toBeCloseTo(1 - upper, 8);
        expect(flags.upper).toBeCloseTo(1 - lower, 8);
      }),
    );
  });
  test('a share below what the judge flags by mistake is 0, and says what it was', () => {
    expect(flagCorrection(0.05, { catches: 0.8, passes: 0.9 })).toMatchObject({ share: 0, uncut: expect.closeTo(-0.05 / 0.7, 12) });
  });
  test('a judge no better than a coin is refused', () => {
    expect(() => judgeCorrection(0.4, { passes: 0.6, catches: 0.4 })).toThrow('judgeCorrection requires a judge better than a coin: passes + catches above 1, got 1');
  });
  test('every label is given to one side, the pilot kept', () => {
    fc.assert(
      fc.property(share(), share(), share(), fc.integer({ min: 0, max: 20 }), fc.integer({ min: 40, max: 2000 }), (p, passes, catches, pilot, labels) => {
        const { labelledRight, labelledWrong } = judgeAllocation(labels, p, { passes, catches }, pilot);
        expect(labelledRight + labelledWrong).toBe(labels);
        expect(Math.min(labelledRight, labelledWrong)).toBeGreaterThanOrEqual(pilot);
      }),
    );
  });
});

describe('Sample sizes and queues', () => {
  test('the planned half width is kept and one item less would not keep it', () => {
    fc.assert(
      fc.property(share(0.05, 0.95), share(0.01, 0.2), (p, w) => {
        const half = (n: number): number => 1.959963984540054 * Math.sqrt((p * (1 - p)) / n);
        const n = sampleSizeForPrecision(p, w);
        expect(half(n)).toBeLessThanOrEqual(w * (1 + 1e-9));
        if (n > 1) expect(half(n - 1)).toBeGreaterThan(w * (1 - 1e-9));
      }),
    );
  });
  test('a busy server makes everyone wait longer; a flooded one has no time', () => {
    expect(queueTimeQuantile(9, 10, 0.95)!).toBeGreaterThan(queueTimeQuantile(8, 10, 0.95)!);
    expect(queueTime(12, 10)).toEqual({ status: 'overloaded' });
    expect(() => queueTimeQuantile(1, 2, 1)).toThrow('queueTimeQuantile requires a share from 0 to below 1, got 1');
  });
});
