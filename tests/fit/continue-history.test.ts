import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { solveGrowth, usersAt, usersByMonth, type CurveName } from '../../src/core/growth/curve.ts';
import type { Values } from '../../src/core/growth/quantity.ts';
import { continueHistory, startMonth } from '../../src/fit/continue-history.ts';
import { fitHistory, type HistoryCurveName } from '../../src/fit/fit-history.ts';
import { readHistory, usualStep } from '../../src/fit/read-history.ts';

/** Users of a form's curve in the months from 2025-01 on, as a paste. */
const pasted = (curve: CurveName, form: Values, months: number): string =>
  usersByMonth(solveGrowth(curve, form), months)
    .map((users, month) => `${2025 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')},${users}`)
    .join('\n');

describe('Where a projection starts on a history', () => {
  test.each([
    ['months of the calendar are counted', '2025-01,1\n2025-02,2', '2026-11-22', 22],
    ['a month is whole, whatever the day', '2026-11,1\n2026-12,2', '2026-11-30', 0],
    ['days are counted', '2026-11-01,1\n2026-11-11,2', '2026-12-01', 30 / 30.4375],
    ['numbered rows end now', '3,1\n7,2', '2026-11-22', 7],
    ['a date before the first row is before it', '2027-01,1\n2027-02,2', '2026-11-22', -2],
  ])('%s', (_, text, date, month) => {
    expect(startMonth(readHistory(text), date)).toBeCloseTo(month, 12);
  });
});

describe('A fitted history goes on in the words of its form', () => {
  test.each<[HistoryCurveName, Values]>([
    ['linear', { usersNow: 1_000, usersPerMonth: 250 }],
    ['compound', { usersNow: 1_000, growthPerMonth: 0.08 }],
    ['logistic', { usersNow: 2_000, ceiling: 80_000, halfwayMonth: 14 }],
    ['gompertz', { usersNow: 2_000, ceiling: 80_000, halfwayMonth: 14 }],
    ['bass', { usersNow: 500, ceiling: 80_000, halfwayMonth: 20, imitationRatio: 12 }],
  ])('%s, 23 months later', (curve, form) => {
    const found = continueHistory(fitHistory(curve, pasted(curve, form, 22)), '2026-12-01', 24);
    const true24 = usersByMonth(solveGrowth(curve, form), 47).slice(23);
    expect(found.curve).toBe(curve);
    expect(found.startsAt).toBe(23);
    found.users.forEach((users, month) => expect(users / true24[month]!).toBeCloseTo(1, 2));
    // the form itself says it, six digits a value
    const said = usersByMonth(solveGrowth(found.curve, found.form), 24);
    said.forEach((users, month) => expect(Math.abs(users - found.users[month]!)).toBeLessThanOrEqual(0.001 * Math.max(...found.users)));
    if (typeof form['ceiling'] === 'number') expect(found.form['ceiling']! as number / form['ceiling']).toBeCloseTo(1, 2);
    if (typeof form['halfwayMonth'] === 'number') expect(found.form['halfwayMonth']).toBeCloseTo(form['halfwayMonth'] - 23, 0);
  });

  test('a course that its form cannot say is written month by month', () => {
    // ten years later everyone is there: users now are the ceiling, from which no speed follows
    const { curve, form } = continueHistory(fitHistory('logistic', pasted('logistic', { usersNow: 2_000, ceiling: 80_000, halfwayMonth: 5 }, 22)), '2036-01-01', 3);
    expect([curve, form]).toEqual(['custom', { points: [0, 1, 2].map((month) => ({ month, users: 80_000 })) }]);
  });

  test('whatever was pasted, what goes on is finite and close to the fit', () => {
    const curves = fc.constantFrom<HistoryCurveName>('linear', 'compound', 'logistic', 'gompertz');
    fc.assert(
      fc.property(curves, fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 5, maxLength: 12 }), (curve, counts) => {
        const fit = fitHistory(curve, counts.map((users, month) => `${month},${users}`).join('\n'));
        let found;
        try {
          found = continueHistory(fit, '2026-11-22', 6);
        } catch (error) {
          expect(error).toMatchObject({ code: 'bad-argument' });
          return;
        }
        const meant = usersByMonth(solveGrowth(found.curve, found.form), 6);
        const most = Math.max(...found.users);
        meant.forEach((users, month) => expect(Math.abs(users - found.users[month]!)).toBeLessThanOrEqual(0.001 * most + 1e-9));
        expect(found.users[0]).toBeCloseTo(usersAt(fit, counts.length - 1), 6);
      }),
      { seed: 4, numRuns: 60 },
    );
  });

  test('a date before the first row is refused', () => {
    expect(() => continueHistory(fitHistory('linear', '2027-01,1\n2027-02,2\n2027-03,3'), '2026-11-22', 2)).toThrow(expect.objectContaining({ code: 'bad-argument', message: 'continueHistory requires a first row before 2026-11, in which the projection starts, got 2027-01' }));
  });
});

describe('Adoptions per period', () => {
  // https://rstudio-pubs-static.s3.amazonaws.com/439328_a0fdf31c1b6b4afdbe928f353b17b83f.html: VCR sales of 1980 to 1989, in thousands
  const SALES = [840, 1_470, 2_110, 4_000, 7_590, 10_950, 10_530, 9_470, 7_790, 5_890];

  test('the VCR series: 67,981 in all, p 0.00659, q 0.6381 a period', () => {
    const { parameters, done } = fitHistory('bass', SALES.map((sales, index) => `${index + 1},${sales}`).join('\n'), 'adoptions');
    expect([parameters['market']!.toFixed(0), parameters['innovation']!.toFixed(5), parameters['imitation']!.toFixed(4)]).toEqual(['67981', '0.00659', '0.6381']);
    expect(done).toEqual(['least-squares', 'adoptions-as-given']);
  });

  test('by years instead of months the market is the same, and the rates are a twelfth', () => {
    const { parameters, history } = fitHistory('bass', SALES.map((sales, index) => `${12 * (index + 1)},${sales}`).join('\n'), 'adoptions');
    expect(usualStep(history)).toBe(12);
    expect(parameters['market']! / 67_981).toBeCloseTo(1, 4);
    expect(parameters['imitation']! * 12).toBeCloseTo(0.6381, 3);
  });
});
