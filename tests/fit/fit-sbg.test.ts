import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sbgSurvival } from '../../src/core/growth/retention.ts';
import { fitSbg } from '../../src/fit/fit-sbg.ts';

describe('Fader and Hardie (2007)', () => {
  test('regular customers over four renewals: α 0.764, β 1.296, ln L −1401.56', () => {
    // digits from foretell 0.2 (0.763665, 1.295830) and scipy 1.17
    const { parameters, logLikelihood, done, rows } = fitSbg([1000, 631, 468, 382, 326]);
    expect(parameters.alpha).toBeCloseTo(0.76366508, 7);
    expect(parameters.beta).toBeCloseTo(1.29583028, 7);
    expect(logLikelihood).toBeCloseTo(-1401.55942358, 6);
    expect([rows, done]).toEqual([5, ['maximum-likelihood']]);
  });

  test('high-end customers over seven renewals: α 0.668, β 3.806, ln L −1611.16', () => {
    const { parameters, logLikelihood } = fitSbg([1000, 869, 743, 653, 593, 551, 517, 491]);
    expect([parameters.alpha.toFixed(3), parameters.beta.toFixed(3), logLikelihood.toFixed(2)]).toEqual(['0.668', '3.806', '-1611.16']);
  });

  test('regular customers over seven: α 0.704, β 1.182', () => {
    const { parameters } = fitSbg([1000, 631, 468, 382, 326, 289, 262, 241]);
    expect([parameters.alpha.toFixed(3), parameters.beta.toFixed(3)]).toEqual(['0.704', '1.182']);
  });
});

test('survivors of the model give it back', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.2, max: 5, noNaN: true }), fc.double({ min: 0.2, max: 10, noNaN: true }), (alpha, beta) => {
      const { parameters, standardErrors } = fitSbg(Array.from({ length: 12 }, (_, period) => 1e6 * sbgSurvival({ alpha, beta }, period)));
      expect(Math.abs(parameters.alpha / alpha - 1)).toBeLessThan(1e-5);
      expect(Math.abs(parameters.beta / beta - 1)).toBeLessThan(1e-5);
      expect(standardErrors!.alpha).toBeGreaterThan(0);
    }),
    { seed: 31, numRuns: 100 },
  );
});

test('ten times the customers make the errors √10 times smaller', () => {
  const [few, many] = [fitSbg([1000, 631, 468, 382, 326]), fitSbg([10000, 6310, 4680, 3820, 3260])];
  expect(few.standardErrors!.alpha / many.standardErrors!.alpha).toBeCloseTo(Math.sqrt(10), 5);
});

test('customers who all leave at one rate have no differences to fit', () => {
  const { done, standardErrors, parameters } = fitSbg([1000, 500, 250, 125, 62, 31]);
  expect(done).toEqual(['maximum-likelihood', 'no-differences']);
  expect(standardErrors).toBeUndefined();
  expect(parameters.alpha / (parameters.alpha + parameters.beta)).toBeCloseTo(0.5, 2);
});

test('whatever the survivors, the result is finite', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 3, maxLength: 20 }), (counts) => {
      const survivors = counts.toSorted((a, b) => b - a);
      fc.pre(survivors[1]! > 0 && survivors[0]! > survivors.at(-1)!);
      const { parameters, standardErrors, logLikelihood, rootMeanSquare } = fitSbg(survivors);
      for (const value of [parameters.alpha, parameters.beta, ...Object.values(standardErrors ?? {}), logLikelihood, rootMeanSquare]) expect(Number.isFinite(value)).toBe(true);
      expect(Math.min(parameters.alpha, parameters.beta)).toBeGreaterThan(0);
    }),
    { seed: 32, numRuns: 300 },
  );
});

describe('What cannot mean anything', () => {
  test.each([
    ['two counts', [10, 5], 'fitSbg requires at least 3 counts, got 2'],
    ['survivors who rise', [10, 5, 6], 'fitSbg requires survivors that do not rise above 5, got 6'],
    ['negative survivors', [10, 5, -1], 'fitSbg requires survivors to be a finite number ≥ 0, got -1'],
    ['nobody who left', [10, 10, 10], 'fitSbg requires a cohort that someone left, got 10'],
    ['nobody who stayed', [10, 0, 0], 'fitSbg requires a cohort that someone stayed in, got 0'],
  ])('%s', (_, survivors, message) => {
    expect(() => fitSbg(survivors)).toThrow(expect.objectContaining({ code: 'bad-argument', message }));
  });
});
