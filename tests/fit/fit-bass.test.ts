import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bass, bassPeak, type BassParameters } from '../../src/core/growth/curves/bass.ts';
import { fitBass, fitBassAdoptions } from '../../src/fit/fit-bass.ts';

/** Sales of video recorders in the USA from 1980 to 1989, in thousands. */
const VCR = [840, 1470, 2110, 4000, 7590, 10950, 10530, 9470, 7790, 5890];
const yearly = VCR.map((users, index) => ({ month: index + 1, users }));

describe('The VCR series', () => {
  test('R’s nls: M 6.80e+04 (3.13e+03), p 6.59e-03 (1.43e-03), q 6.38e-01 (4.14e-02), 727 on 7 degrees of freedom', () => {
    // https://rstudio-pubs-static.s3.amazonaws.com/439328_a0fdf31c1b6b4afdbe928f353b17b83f.html; further digits from scipy 1.17, curve_fit
    const { parameters, standardErrors, residualError, rows, done } = fitBassAdoptions(yearly);
    const { market, innovation, imitation } = parameters as unknown as BassParameters;
    expect(Math.abs(market / 67980.9178963 - 1)).toBeLessThan(1e-6);
    expect(Math.abs(innovation / 0.00659397 - 1)).toBeLessThan(1e-5);
    expect(Math.abs(imitation / 0.63809108 - 1)).toBeLessThan(1e-6);
    expect([standardErrors!.market, standardErrors!.innovation, standardErrors!.imitation].map((value) => value!.toPrecision(3))).toEqual(['3.13e+3', '0.00143', '0.0414']);
    expect(residualError).toBeCloseTo(727.193096, 5);
    expect([rows, done]).toEqual([10, ['least-squares', 'adoptions-as-given']]);
    const peak = bassPeak(parameters as unknown as BassParameters);
    expect(peak.month).toBeCloseTo(7.09234088, 5);
    expect(peak.usersPerMonth).toBeCloseTo(11069.79429, 2);
  });

  test('added up, it is differenced: M 67,660, p 0.00878896, q 0.64215891 (scipy 1.17, M·(F(t) − F(t − 1)))', () => {
    let sum = 0;
    const cumulative = [{ month: 0, users: 0 }, ...yearly.map(({ month, users }) => ({ month, users: (sum += users) }))];
    const { parameters, done } = fitBass(cumulative);
    expect(Math.abs(parameters.market! / 67660.0246 - 1)).toBeLessThan(1e-6);
    expect(parameters.innovation).toBeCloseTo(0.00878896228, 8);
    expect(parameters.imitation).toBeCloseTo(0.64215891, 6);
    expect([parameters.age, done]).toEqual([0, ['least-squares', 'cumulative-differenced']]);
  });
});

test('rows of a Bass curve give it back, its launch too, gaps or not', () => {
  const shape = fc.record({ market: fc.double({ min: 1e3, max: 1e6, noNaN: true }), innovation: fc.double({ min: 0.005, max: 0.03, noNaN: true }), imitation: fc.double({ min: 0.2, max: 0.5, noNaN: true }), age: fc.double({ min: 0, max: 6, noNaN: true }) });
  fc.assert(
    fc.property(shape, fc.constantFrom([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 16, 18], [0, 2, 4, 7, 9, 11, 12, 15, 20]), (parameters, months) => {
      const fit = fitBass(months.map((month) => ({ month, users: bass.at(parameters, month) })));
      for (const [key, value] of Object.entries(parameters)) expect(Math.abs(fit.parameters[key]! - value)).toBeLessThanOrEqual(1e-4 * (value + 0.1));
    }),
    { seed: 21, numRuns: 20 },
  );
});

test('users who fall somewhere are said to', () => {
  const users = [0, 10, 30, 25, 60, 90, 100];
  expect(fitBass(users.map((count, month) => ({ month, users: count }))).done).toContain('users-fall');
});

test('whatever the rows, the result is finite', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 5, maxLength: 9 }), (users) => {
      fc.pre(Math.max(...users) > users[0]!);
      for (const fit of [fitBass, fitBassAdoptions]) {
        const { parameters, standardErrors = {}, rootMeanSquare, residualError } = fit(users.map((count, month) => ({ month, users: count })));
        for (const value of [...Object.values(parameters), ...Object.values(standardErrors), rootMeanSquare, residualError!]) expect(Number.isFinite(value)).toBe(true);
      }
    }),
    { seed: 22, numRuns: 15 },
  );
});

describe('What cannot mean anything', () => {
  test.each([
    ['three periods', () => fitBassAdoptions(yearly.slice(0, 3)), 'fitBassAdoptions requires at least 4 rows, got 3'],
    ['four rows to difference', () => fitBass(yearly.slice(0, 4)), 'fitBass requires at least 5 rows, got 4'],
    ['nobody came', () => fitBass([1, 2, 3, 4, 5].map((month) => ({ month, users: 7 }))), 'fitBass requires users above 0 in some row, got 0'],
  ])('%s', (_, act, message) => {
    expect(act).toThrow(expect.objectContaining({ code: 'bad-argument', message }));
  });
});
