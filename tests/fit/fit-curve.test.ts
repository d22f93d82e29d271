import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CURVES } from '../../src/core/growth/curve.ts';
import { fitCurve, type FittedCurveName } from '../../src/fit/fit-curve.ts';

const pointsOf = (months: readonly number[], users: readonly number[]): { month: number; users: number }[] => months.map((month, index) => ({ month, users: users[index]! }));

/**
 * R's DNase, run 1, and what R prints of it: https://github.com/wch/r-source/blob/8f6c226ba058da6a94e8f34f7076d8cbc0a0636d/tests/Examples/stats-Ex.Rout.save.
 * Each of its eight concentrations was measured twice, and as the rows of a fit have rising months the second is moved by 1e-9.
 */
const LOGS = [0.04882812, 0.1953125, 0.390625, 0.78125, 1.5625, 3.125, 6.25, 12.5].flatMap((concentration) => [Math.log(concentration), Math.log(concentration) + 1e-9]);
const DENSITIES = [0.017, 0.018, 0.121, 0.124, 0.206, 0.215, 0.377, 0.374, 0.614, 0.609, 1.019, 1.001, 1.334, 1.364, 1.73, 1.71];

describe('R’s own examples', () => {
  test('SSlogis on Chick.1: nls gives 937.03 (465.86), 35.223 (8.312), 11.405 (0.905), 2.919 on 9 degrees of freedom', () => {
    // https://stat.ethz.ch/R-manual/R-devel/library/stats/html/SSlogis.html; digits from scipy 1.17, curve_fit, at which nls stops 1e-5 short
    const { parameters, standardErrors, residualError, rows, done } = fitCurve('logistic', pointsOf([0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 21], [42, 51, 59, 64, 76, 93, 106, 125, 149, 171, 199, 205]));
    expect(parameters.asymptote).toBeCloseTo(937.0207, 2);
    expect(parameters.midpoint).toBeCloseTo(35.222796, 5);
    expect(parameters.scale).toBeCloseTo(11.405192, 5);
    expect(standardErrors!.asymptote).toBeCloseTo(465.857, 2);
    expect(standardErrors!.midpoint).toBeCloseTo(8.31192, 4);
    expect(standardErrors!.scale).toBeCloseTo(0.905243, 5);
    expect(residualError).toBeCloseTo(2.918568, 6);
    expect([rows, done]).toEqual([12, ['least-squares']]);
  });

  test('SSlogis on DNase1, as example(nls) prints it: 2.3452 (0.078154), 1.4831 (0.081353), 1.0415 (0.032271), 0.0192 on 13', () => {
    const { parameters, standardErrors, residualError } = fitCurve('logistic', pointsOf(LOGS, DENSITIES));
    expect([parameters.asymptote, parameters.midpoint, parameters.scale].map((value) => value!.toFixed(4))).toEqual(['2.3452', '1.4831', '1.0415']);
    expect([standardErrors!.asymptote, standardErrors!.midpoint, standardErrors!.scale].map((value) => value!.toFixed(6))).toEqual(['0.078154', '0.081353', '0.032271']);
    expect(residualError!.toFixed(4)).toBe('0.0192');
  });

  test('SSlogis on a series that begins with nobody, as example(SSlogis) asserts it to 1e-6: 9.0678, 6.79331, 0.499934', () => {
    // https://github.com/r-devel/r-svn/blob/0eb92b7a033283042282f15fdf5125217e86b700/tests/Examples/stats-Ex.Rout.save
    const proportions = [0, 0, 0, 0, 0, 2, 5, ...Array<number>(9).fill(9)];
    const { parameters } = fitCurve('logistic', pointsOf(proportions.map((_, index) => index + 1), proportions));
    for (const [name, value] of Object.entries({ asymptote: 9.0678, midpoint: 6.79331, scale: 0.499934 })) expect(Math.abs(parameters[name]! / value - 1)).toBeLessThan(2e-6);
  });

  test('SSgompertz on DNase.1: 4.60333 (0.65321), 2.27134 (0.14373), 0.71647 (0.02206), 0.02684 on 13', () => {
    const { parameters, standardErrors, residualError } = fitCurve('gompertz', pointsOf(LOGS, DENSITIES));
    expect([parameters.asymptote, parameters.b2, parameters.b3].map((value) => value!.toFixed(5))).toEqual(['4.60333', '2.27134', '0.71647']);
    expect([standardErrors!.asymptote, standardErrors!.b2, standardErrors!.b3].map((value) => value!.toFixed(5))).toEqual(['0.65321', '0.14373', '0.02206']);
    expect(residualError!.toFixed(5)).toBe('0.02684');
  });
});

describe('A line', () => {
  test('by hand: through (0, 1), (1, 1), (2, 2), (3, 3) it is 0.7 + 0.7x with errors √(0.15·0.7) and √(0.15/5)', () => {
    const { parameters, standardErrors, rootMeanSquare, residualError } = fitCurve('linear', pointsOf([0, 1, 2, 3], [1, 1, 2, 3]));
    expect(parameters.usersNow).toBeCloseTo(0.7, 9);
    expect(parameters.usersPerMonth).toBeCloseTo(0.7, 9);
    // squares left: 0.3² + 0.4² + 0.1² + 0.2² = 0.3, over 2 degrees of freedom
    expect(residualError).toBeCloseTo(Math.sqrt(0.15), 9);
    expect(rootMeanSquare).toBeCloseTo(Math.sqrt(0.3 / 4), 9);
    expect(standardErrors!.usersNow).toBeCloseTo(Math.sqrt(0.15 * 0.7), 6);
    expect(standardErrors!.usersPerMonth).toBeCloseTo(Math.sqrt(0.15 / 5), 6);
  });
});

describe('Laws', () => {
  const shapes: Readonly<Record<FittedCurveName, fc.Arbitrary<Readonly<Record<string, number>>>>> = {
    linear: fc.record({ usersNow: fc.double({ min: 100, max: 1e6, noNaN: true }), usersPerMonth: fc.double({ min: 1, max: 1e5, noNaN: true }) }),
    compound: fc.record({ usersNow: fc.double({ min: 10, max: 1e5, noNaN: true }), growthPerMonth: fc.double({ min: -0.3, max: 0.5, noNaN: true }) }),
    logistic: fc.record({ asymptote: fc.double({ min: 1e3, max: 1e7, noNaN: true }), midpoint: fc.double({ min: 6, max: 18, noNaN: true }), scale: fc.double({ min: 1, max: 5, noNaN: true }) }),
    gompertz: fc.record({ asymptote: fc.double({ min: 1e3, max: 1e7, noNaN: true }), b2: fc.double({ min: 1, max: 6, noNaN: true }), b3: fc.double({ min: 0.7, max: 0.92, noNaN: true }) }),
  };

  test.each(Object.keys(shapes) as FittedCurveName[])('%s: rows of a curve give it back, wherever they begin', (name) => {
    fc.assert(
      fc.property(shapes[name], fc.constantFrom(0, 3), (parameters, first) => {
        const months = Array.from({ length: 24 }, (_, index) => first + index);
        const at = CURVES[name].at as (parameters: Readonly<Record<string, number>>, month: number) => number;
        const fit = fitCurve(name, pointsOf(months, months.map((month) => at(parameters, month))));
        for (const [key, value] of Object.entries(parameters)) expect(Math.abs(fit.parameters[key]! - value)).toBeLessThanOrEqual(1e-4 * (Math.abs(value) + 0.01));
      }),
      { seed: 11, numRuns: 25 },
    );
  });

  test.each(Object.keys(shapes) as FittedCurveName[])('%s: whatever the rows, the result is finite', (name) => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 4, maxLength: 12 }), (users) => {
        fc.pre(users.some((count) => count > 0));
        const fit = fitCurve(name, users.map((count, month) => ({ month, users: count })));
        const mean = users.reduce((sum, count) => sum + count, 0) / users.length;
        for (const value of [...Object.values(fit.parameters), ...Object.values(fit.standardErrors ?? {}), fit.rootMeanSquare, fit.residualError!]) expect(Number.isFinite(value)).toBe(true);
        // a level line is within reach of every curve
        expect(fit.rootMeanSquare).toBeLessThanOrEqual(1.02 * Math.sqrt(users.reduce((sum, count) => sum + (count - mean) ** 2, 0) / users.length) + 1e-3 * mean);
      }),
      { seed: 12, numRuns: 40 },
    );
  });
});

test('a ceiling that the rows do not show is called a guess', () => {
  const doubling = Array.from({ length: 10 }, (_, month) => ({ month, users: 100 * 2 ** month }));
  expect(fitCurve('logistic', doubling).done).toEqual(['least-squares', 'ceiling-undetermined']);
});

describe('What cannot mean anything', () => {
  test.each([
    ['too few rows', () => fitCurve('logistic', pointsOf([0, 1, 2], [1, 2, 3])), 'fitCurve requires at least 4 rows, got 3'],
    ['rows out of order', () => fitCurve('linear', pointsOf([0, 2, 1], [1, 2, 3])), 'fitCurve requires months that rise, got 1'],
    ['negative users', () => fitCurve('linear', pointsOf([0, 1, 2], [1, -2, 3])), 'fitCurve requires users of at least 0, got -2'],
    ['nobody', () => fitCurve('linear', pointsOf([0, 1, 2], [0, 0, 0])), 'fitCurve requires users above 0 in some row, got 0'],
    ['no such curve', () => fitCurve('spline' as FittedCurveName, []), 'fitCurve requires a curve (one of linear, compound, logistic, gompertz), got spline'],
  ])('%s', (_, act, message) => {
    expect(act).toThrow(expect.objectContaining({ code: 'bad-argument', message }));
  });
});
