import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clusteredMean, designEffect } from '../../../src/core/tradeoff/clustered.ts';
import { differenceError, pairedDifference, pairedDifferenceOfCounts, unpairedDifference } from '../../../src/core/tradeoff/difference.ts';
import { pairedCounts } from '../../../src/core/tradeoff/mcnemar.ts';

const score = fc.double({ min: -1e3, max: 1e3, noNaN: true });
const right = fc.array(fc.tuple(fc.boolean(), fc.boolean()), { minLength: 2, maxLength: 60 });
const rightOf = fc.integer({ min: 1, max: 500 }).chain((items) => fc.record({ successes: fc.integer({ min: 0, max: items }), items: fc.constant(items) }));

describe('The difference on the same items', () => {
  test('has n − 1 in its standard error', () => {
    // differences 1, 0, 0, 1: mean ½, sum of squares 1, 1/(4·3)
    const { difference, standardError, lower, upper } = pairedDifference([1, 1, 0, 1], [0, 1, 0, 0]);
    expect([difference, standardError]).toEqual([0.5, Math.sqrt(1 / 12)]);
    expect([lower, upper]).toEqual([expect.closeTo(0.5 - 1.959964 * Math.sqrt(1 / 12), 6), expect.closeTo(0.5 + 1.959964 * Math.sqrt(1 / 12), 6)]);
  });

  test('of counts is that of the scores', () => {
    fc.assert(
      fc.property(right, (pairs) => {
        const [first, second] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
        const [scores, counts] = [pairedDifference(first.map(Number), second.map(Number)), pairedDifferenceOfCounts(pairedCounts(first, second))];
        expect(counts.difference).toBeCloseTo(scores.difference, 12);
        expect(counts.standardError).toBeCloseTo(scores.standardError, 10);
      }),
    );
  });

  test('has an interval where the options never disagree', () => {
    const { difference, lower, upper } = pairedDifferenceOfCounts({ bothRight: 20, onlyFirst: 0, onlySecond: 0, bothWrong: 0 });
    expect(difference).toBe(0);
    // one item added to each way: √(2/22)/√22
    expect([lower, upper]).toEqual([expect.closeTo(-1.959964 * (Math.sqrt(2) / 22), 6), expect.closeTo(1.959964 * (Math.sqrt(2) / 22), 6)]);
  });

  test('is better known the more the options go together', () => {
    fc.assert(
      fc.property(fc.array(score, { minLength: 3, maxLength: 40 }), fc.array(score, { minLength: 40, maxLength: 40 }), (first, noise) => {
        const second = noise.slice(0, first.length);
        const [plain, paired] = [first.map(() => 0), pairedDifference(first, second).standardError];
        const [a, b] = [pairedDifference(first, plain).standardError, pairedDifference(second, plain).standardError];
        const correlation = a * b === 0 ? 0 : Math.max(-1, Math.min(1, (a * a + b * b - paired * paired) / (2 * a * b)));
        expect(differenceError(a, b, correlation)).toBeCloseTo(paired, 4);
      }),
    );
  });

  test('needs two items, and as many of each', () => {
    expect(() => pairedDifference([1], [0])).toThrow('pairedDifference requires the number of items to be a whole number ≥ 2, got 1');
    expect(() => pairedDifference([1, 1], [0])).toThrow('pairedDifference requires 2 scores of the second option, got 1');
    expect(() => pairedDifference([1, NaN], [0, 0])).toThrow('pairedDifference requires finite scores, got NaN');
    expect(() => pairedDifferenceOfCounts({ bothRight: 1, onlyFirst: 0, onlySecond: 0, bothWrong: 0 })).toThrow('the number of items');
    expect(() => pairedDifference([1, 0], [0, 0], 0)).toThrow('pairedDifference requires alpha between 0 and 1, got 0');
  });
});

describe('The difference on different items', () => {
  // R. G. Newcombe, Stat. Med. 17 (1998) 873–890, table II, method 10
  test.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('of %d in %d and %d in %d is as published', (a, n, b, m, lower, upper) => {
    const interval = unpairedDifference({ successes: a, items: n }, { successes: b, items: m });
    expect([interval.lower.toFixed(4), interval.upper.toFixed(4)]).toEqual([lower.toFixed(4), upper.toFixed(4)]);
  });

  test('lies within −1 and 1, holds the difference and turns round with the options', () => {
    fc.assert(
      fc.property(rightOf, rightOf, fc.double({ min: 0.001, max: 0.5, noNaN: true }), (first, second, alpha) => {
        const [one, other] = [unpairedDifference(first, second, alpha), unpairedDifference(second, first, alpha)];
        expect(one.lower).toBeGreaterThanOrEqual(-1);
        expect(one.upper).toBeLessThanOrEqual(1);
        expect(one.lower).toBeLessThanOrEqual(one.difference + 1e-15);
        expect(one.upper).toBeGreaterThanOrEqual(one.difference - 1e-15);
        expect([other.lower, other.upper, other.standardError]).toEqual([expect.closeTo(-one.upper, 12), expect.closeTo(-one.lower, 12), expect.closeTo(one.standardError, 12)]);
      }),
    );
  });
});

describe('The error of a difference', () => {
  // arXiv:2411.00640, section 4.2: 0.0141, 0.0100 and 0.0063
  test.each([[0, 0.0141], [0.5, 0.01], [0.8, 0.0063]])('at a correlation of %d is as published', (correlation, expected) => {
    expect(differenceError(0.01, 0.01, correlation).toFixed(4)).toBe(expected.toFixed(4));
  });
  test('is that of the other side where one is certain, and nothing where both go alike', () => {
    expect([differenceError(0.02, 0, 0.7), differenceError(0.02, 0.02, 1)]).toEqual([0.02, 0]);
    expect(() => differenceError(0.01, 0.01, 1.2)).toThrow('differenceError requires a correlation from −1 to 1, got 1.2');
  });
});

describe('Scores that come in groups', () => {
  test('of one item each are as sure as independent ones', () => {
    fc.assert(
      fc.property(fc.array(score, { minLength: 1, maxLength: 40 }), (scores) => {
        const { independentError, clusteredError } = clusteredMean(scores, scores.map((_, i) => i));
        expect(clusteredError).toBeCloseTo(independentError, 9);
      }),
    );
  });

  test('all alike within their groups are as sure as the groups alone: the design effect at a correlation of 1', () => {
    fc.assert(
      fc.property(fc.array(score, { minLength: 2, maxLength: 12 }), fc.integer({ min: 1, max: 6 }), (means, size) => {
        const scores = means.flatMap((mean) => Array.from({ length: size }, () => mean));
        const groups = means.flatMap((_, group) => Array.from({ length: size }, () => group));
        const { independentError, clusteredError } = clusteredMean(scores, groups);
        expect(clusteredError).toBeCloseTo(independentError * designEffect(size, 1).errorFactor, 8);
      }),
    );
  });

  test('are named as one likes, and refused where a group is missing', () => {
    expect(clusteredMean([1, 0, 1], ['doc', 'doc', 'other'])).toEqual(clusteredMean([1, 0, 1], [7, 7, 8]));
    expect(() => clusteredMean([1, 0], ['doc'])).toThrow('clusteredMean requires the groups of 2 items, got 1');
    expect(() => clusteredMean([], [])).toThrow('clusteredMean requires the number of items to be a whole number ≥ 1, got 0');
  });

  test('cost nothing where the groups have one item or don’t go together', () => {
    expect([designEffect(1, 0.9).factor, designEffect(50, 0).errorFactor]).toEqual([1, 1]);
    expect(() => designEffect(3, -0.6)).toThrow('designEffect requires a correlation from −1/(size − 1) to 1, got -0.6');
    expect(() => designEffect(0.5, 0)).toThrow('designEffect requires groups of at least 1 item, got 0.5');
  });
});
