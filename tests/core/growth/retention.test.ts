import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cohorts } from '../../../src/core/growth/cohorts.ts';
import { RETENTIONS, lifetimeMonths, sbgRetention, sbgSurvival, survivalByMonth, type RetentionName } from '../../../src/core/growth/retention.ts';
import { steadyUsers, stockAndFlow } from '../../../src/core/growth/stock-and-flow.ts';

const sbg = { alpha: 0.7636651, beta: 1.29583039 };

describe('Retention', () => {
  test('sBG: the regular customers of Fader and Hardie (2007), twelve years on', () => {
    const survival = [1, 0.62919797, 0.47214707, 0.3833276, 0.32546928, 0.28445109, 0.25368043, 0.22964333, 0.21028567, 0.19432187, 0.18090382, 0.16944812, 0.1595395];
    survival.forEach((share, period) => expect(sbgSurvival(sbg, period)).toBeCloseTo(share, 7));
    expect(survivalByMonth({ model: 'sbg', parameters: sbg }, 13)).toEqual(survival.map((_, period) => sbgSurvival(sbg, period)));
  });

  test('the retention of a cohort rises, though nobody changes', () => {
    const rates = [1, 2, 3, 10, 100].map((period) => sbgRetention(sbg, period));
    expect(rates).toEqual(rates.toSorted((a, b) => a - b));
    expect(rates[0]).toBeCloseTo(sbg.beta / (sbg.alpha + sbg.beta), 12);
  });

  test('survival starts at 1, never rises and stays a share', () => {
    const values = { churn: fc.record({ churnPerMonth: fc.double({ min: 0, max: 1, noNaN: true }) }), sbg: fc.record({ alpha: fc.double({ min: 1e-6, max: 1e6, noNaN: true }), beta: fc.double({ min: 1e-6, max: 1e6, noNaN: true }) }), power: fc.record({ exponent: fc.double({ min: 0, max: 20, noNaN: true }) }) };
    for (const model of Object.keys(RETENTIONS) as RetentionName[]) {
      fc.assert(
        fc.property(values[model], (parameters) => {
          const survival = survivalByMonth({ model, parameters }, 60);
          expect(survival[0]).toBe(1);
          survival.forEach((share, age) => expect(share >= 0 && share <= (survival[age - 1] ?? 1)).toBe(true));
        }),
        { seed: 1, numRuns: 200 },
      );
    }
  });
});

describe('Cohorts', () => {
  test('100 new a month of whom (age + 1)^−0.5 remain', () => {
    const { active } = cohorts(Array<number>(6).fill(100), survivalByMonth({ model: 'power', parameters: { exponent: 0.5 } }, 6));
    [100, 170.71067812, 228.44570504, 278.44570504, 323.16706459, 363.99189363].forEach((users, month) => expect(active[month]).toBeCloseTo(users, 7));
  });

  test('every column adds up to the active users, and under churn they are the stock', () => {
    const people = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 36 });
    fc.assert(
      fc.property(people, fc.double({ min: 0, max: 1, noNaN: true }), (newUsers, churnPerMonth) => {
        const { active, byCohort } = cohorts(newUsers, survivalByMonth({ model: 'churn', parameters: { churnPerMonth } }, newUsers.length));
        const stock = newUsers.length > 1 ? stockAndFlow({ usersNow: newUsers[0]!, churnPerMonth, newPerMonth: newUsers.slice(1) }, newUsers.length - 1) : newUsers;
        active.forEach((users, month) => {
          expect(byCohort.reduce((sum, cohort) => sum + cohort[month]!, 0)).toBe(users);
          expect(Math.abs(users - stock[month]!)).toBeLessThanOrEqual(1e-9 * (1 + users));
        });
      }),
      { seed: 2, numRuns: 300 },
    );
  });
});

describe('Stock and flow', () => {
  test('1,000 users, 5% churn, 200 new a month', () => {
    const series = [1000, 1150, 1292.5, 1427.875, 1556.48125, 1678.6571875, 1794.72432812, 1904.98811172, 2009.73870613, 2109.25177083, 2203.78918228, 2293.59972317, 2378.91973701];
    const got = stockAndFlow({ usersNow: 1000, churnPerMonth: 0.05, newPerMonth: 200 }, 12);
    expect(got).toHaveLength(13);
    series.forEach((users, month) => expect(got[month]).toBeCloseTo(users, 7));
    expect([steadyUsers(200, 0.05), lifetimeMonths(0.05)]).toEqual([4000, 20]);
  });

  test('the last of a list of new users goes on', () => {
    expect(stockAndFlow({ usersNow: 0, churnPerMonth: 0, newPerMonth: [1, 10] }, 4)).toEqual([0, 1, 11, 21, 31]);
  });

  test('a steady stock stays where it is; without churn there is none, without anyone it is 0', () => {
    expect(stockAndFlow({ usersNow: 4000, churnPerMonth: 0.05, newPerMonth: 200 }, 3)).toEqual([4000, 4000, 4000, 4000]);
    expect([steadyUsers(5, 0), steadyUsers(0, 0), lifetimeMonths(0)]).toEqual([Infinity, 0, Infinity]);
  });
});

describe('What cannot mean anything', () => {
  test.each([
    ['churn above 1', () => stockAndFlow({ usersNow: 1, churnPerMonth: 1.1, newPerMonth: 1 }, 3), 'stockAndFlow requires churn to be a share from 0 to 1, got 1.1'],
    ['negative new users', () => stockAndFlow({ usersNow: 1, churnPerMonth: 0.1, newPerMonth: -1 }, 3), 'stockAndFlow requires new users to be a finite number ≥ 0, got -1'],
    ['an empty list', () => stockAndFlow({ usersNow: 1, churnPerMonth: 0.1, newPerMonth: [] }, 3), 'stockAndFlow requires new users of at least one month, got none'],
    ['no months', () => stockAndFlow({ usersNow: 1, churnPerMonth: 0.1, newPerMonth: 1 }, 0), 'stockAndFlow requires months to be a whole number ≥ 1, got 0'],
    ['no cohort', () => cohorts([], []), 'cohorts requires new users of 1 to 240 months, got 0'],
    ['survival too short', () => cohorts([1, 2], [1]), 'cohorts requires survival at 2 ages, got 1'],
    ['survival above 1', () => cohorts([1], [1.5]), 'cohorts requires survival to be a share from 0 to 1, got 1.5'],
    ['alpha of 0', () => sbgSurvival({ alpha: 0, beta: 1 }, 1), 'sbgRetention requires alpha above 0, got 0'],
    ['half a period', () => sbgSurvival(sbg, 0.5), 'sbgSurvival requires periods to be a whole number ≥ 0, got 0.5'],
    ['an unknown model', () => survivalByMonth({ model: 'magic' as RetentionName, parameters: {} }, 2), 'survivalByMonth requires a retention (one of churn, sbg, power), got magic'],
    ['an exponent below 0', () => survivalByMonth({ model: 'power', parameters: { exponent: -1 } }, 2), 'power requires exponent of at least 0 and at most 20 as a power of age, got -1'],
  ])('%s', (_, act, message) => {
    expect(act).toThrow(expect.objectContaining({ code: 'bad-argument', message }));
  });
});
