import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAYS_PER_MONTH, calendarMonth, calendarMonths, monthParts } from '../../../src/core/calendar.ts';
import { PRICE_DECLINES, declinePerYear, halvingMonths, priceLeft } from '../../../src/core/growth/price-decline.ts';
import { SEASON_LENGTHS, season, seasonOf, seasonal } from '../../../src/core/growth/season.ts';
import { REPORTED_STICKINESS, dailyActives, queriesPerMonth } from '../../../src/core/growth/stickiness.ts';
import { TOKEN_GROWTHS, tokensGrown } from '../../../src/core/growth/token-growth.ts';
import { instant } from '../../../src/core/instant.ts';

describe('Months of the calendar', () => {
  test.each([
    ['2026-11-22', 0, '2026-11', 30],
    ['2026-11-30T23:59:59Z', 0, '2026-11', 30],
    ['2026-12-01', 0, '2026-12', 31],
    ['2026-12-01T00:30:00+02:00', 0, '2026-11', 30],
    ['2026-12-31', 2, '2027-02', 28],
    ['2026-12-31', 14, '2028-02', 29],
    ['2026-01-15', -11, '2025-02', 28],
    ['2099-12-31', 3, '2100-03', 31],
  ])('%s and %i months: %s with %i days', (date, later, label, days) => {
    const month = calendarMonth(instant(date), later);
    expect(month).toEqual({ label, days, from: instant(`${label}-01`), until: month.from + days * 86_400_000 });
  });

  test('months follow one another without a gap, and 400 years of them have 146,097 days', () => {
    const months = calendarMonths(instant('2000-05-05'), 4_800);
    months.slice(1).forEach((month, index) => expect(month.from).toBe(months[index]!.until));
    expect(months.reduce((sum, { days }) => sum + days, 0)).toBe(146_097);
    expect(DAYS_PER_MONTH).toBe(30.4375);
  });

  test('a change in mid-month weighs both sides by their days', () => {
    const september = calendarMonth(instant('2026-09-03'));
    const parts = monthParts(september, [instant('2026-09-11'), instant('2026-09-01'), instant('2026-10-01'), instant('2026-09-11'), instant('2026-09-05')]);
    expect(parts.map(({ from, share }) => [new Date(from).toISOString().slice(0, 10), share * 30])).toEqual([['2026-09-01', 4], ['2026-09-05', 6], ['2026-09-11', expect.closeTo(20, 12)]]);
  });

  test('the parts of a month add up to 1', () => {
    const month = calendarMonth(instant('2028-02-10'));
    fc.assert(fc.property(fc.array(fc.integer({ min: month.from - 1e9, max: month.until + 1e9 }), { maxLength: 20 }), (changes) => {
      expect(monthParts(month, changes).reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    }), { seed: 1 });
  });

  test.each([
    ['half a month later', () => calendarMonth(0, 0.5), 'calendarMonth requires a whole number of months up to 4800, got 0.5'],
    ['no instant', () => calendarMonth(Number.NaN), 'calendarMonth requires an instant from the year 1000 to 9000, got NaN'],
    ['no month', () => calendarMonths(0, 0), 'calendarMonths requires months to be a whole number ≥ 1, got 0'],
    ['too many months', () => calendarMonths(0, 4_801), 'calendarMonths requires at most 4800 months, got 4801'],
  ])('%s is refused', (_, act, message) => {
    expect(act).toThrow(expect.objectContaining({ code: 'bad-argument', message }));
  });
});

describe('Season', () => {
  test('factors with a mean of 1 are used as they stand', () => {
    expect(seasonal([100, 110, 121], [1.1, 1, 0.9]).map((value) => value.toFixed(6))).toEqual(['110.000000', '110.000000', '108.900000']);
  });

  test('the mean of a season is 1, so a whole year of it adds nobody', () => {
    for (const kind of ['year', 'week'] as const) {
      const length = SEASON_LENGTHS[kind];
      fc.assert(
        fc.property(fc.array(fc.double({ min: 0.001, max: 1_000, noNaN: true }), { minLength: length, maxLength: length }), fc.integer({ min: 0, max: 100 }), (factors, first) => {
          expect(seasonOf(kind, factors).reduce((sum, factor) => sum + factor, 0) / length).toBeCloseTo(1, 12);
          expect(seasonal(Array<number>(length).fill(100), factors, first).reduce((sum, value) => sum + value, 0)).toBeCloseTo(100 * length, 8);
        }),
        { seed: 2 },
      );
    }
  });

  test.each([
    ['no factors', () => season([]), 'season requires at least one factor, got 0'],
    ['all 0', () => season([0, 0]), 'season requires factors with a mean above 0, got 0'],
    ['a negative factor', () => season([2, -1]), 'season requires factor to be a finite number ≥ 0, got -1'],
    ['no number', () => season([2, Number.NaN]), 'season requires factor to be a finite number ≥ 0, got NaN'],
    ['a year of eleven', () => seasonOf('year', Array<number>(11).fill(1)), 'seasonOf requires 12 factors, got 11'],
    ['half a place', () => seasonal([1], [1], 0.5), 'seasonal requires a first place that is a whole number ≥ 0, got 0.5'],
  ])('%s is refused', (_, act, message) => {
    expect(act).toThrow(expect.objectContaining({ code: 'bad-argument', message }));
  });
});

describe('Users and their queries', () => {
  test('100,000 monthly users of whom a fifth come daily and ask 4 times', () => {
    expect(queriesPerMonth({ counted: 'monthly', users: 100_000, stickiness: 0.2 }, 4)).toBe(2_435_000);
  });

  test('a February has fewer queries than an undated month', () => {
    expect(queriesPerMonth({ counted: 'daily', users: 1_000 }, 10, calendarMonth(instant('2027-02-01')).days)).toBe(280_000);
    expect(queriesPerMonth({ counted: 'daily', users: 1_000 }, 10)).toBe(304_375);
  });

  test('stickiness has no default, and reported ones are shares with a source', () => {
    expect(() => dailyActives({ counted: 'monthly', users: 5 } as never)).toThrow('dailyActives requires stickiness to be a share from 0 to 1, got undefined');
    for (const { share, source, year } of REPORTED_STICKINESS) expect([share > 0 && share < 1, source !== '', year]).toEqual([true, true, expect.any(Number)]);
  });

  test.each([
    [() => dailyActives({ counted: 'monthly', users: 5, stickiness: 20 }), 'dailyActives requires stickiness to be a share from 0 to 1, got 20'],
    [() => queriesPerMonth({ counted: 'daily', users: -5 }, 1), 'dailyActives requires users to be a finite number ≥ 0, got -5'],
    [() => queriesPerMonth({ counted: 'daily', users: 5 }, 1, 0), 'queriesPerMonth requires days above 0, got 0'],
  ])('%s is refused', (act, message) => {
    expect(act).toThrow(expect.objectContaining({ code: 'bad-argument', message }));
  });
});

describe('Prices and tokens from year to year', () => {
  test('falls of 3, 9, 10, 40 and 900 times a year (Epoch AI) halve in', () => {
    const months = [7.57115704, 3.78557852, 3.61235995, 2.2548219, 1.22277028];
    [3, 9, 10, 40, 900].forEach((times, index) => expect(halvingMonths(times)).toBeCloseTo(months[index]!, 8));
  });

  test('halvings in 1.99, 2.37, 1.67 (WeirdML) and 2.6 months (arXiv:2504.13359) are falls of', () => {
    const times = [65.35160457, 33.43509101, 145.57600239, 24.51146172];
    [1.99, 2.37, 1.67, 2.6].forEach((months, index) => expect(declinePerYear(months)).toBeCloseTo(times[index]!, 7));
  });

  test('half is left after the halving time, and one over the factor after a year', () => {
    for (const { timesPerYear } of PRICE_DECLINES) {
      expect(priceLeft(timesPerYear, halvingMonths(timesPerYear))).toBeCloseTo(0.5, 12);
      expect(priceLeft(timesPerYear, 12)).toBeCloseTo(1 / timesPerYear, 12);
      expect(declinePerYear(halvingMonths(timesPerYear))).toBeCloseTo(timesPerYear, 9);
    }
    expect([priceLeft(1, 50), halvingMonths(1), tokensGrown(2.2, 0)]).toEqual([1, Infinity, 1]);
  });

  test('the scenarios are 5, 10 and 40 times a year for prices, 5 and 2.2 for tokens, each with its page', () => {
    expect(PRICE_DECLINES.map(({ timesPerYear }) => timesPerYear)).toEqual([5, 10, 40]);
    expect(TOKEN_GROWTHS.map(({ timesPerYear }) => timesPerYear)).toEqual([5, 2.2]);
    for (const { page, date } of [...PRICE_DECLINES, ...TOKEN_GROWTHS]) expect([page, date]).toEqual([expect.stringMatching(/^https:/u), expect.stringMatching(/^\d{4}-\d{2}/u)]);
  });

  test.each([
    [() => priceLeft(0.5, 3), 'priceLeft requires a fall of 1 to 1000000 times a year, got 0.5'],
    [() => priceLeft(10, -3), 'priceLeft requires months of at least 0, got -3'],
    [() => declinePerYear(-3), 'declinePerYear requires halving months above 0, got -3'],
    [() => tokensGrown(5, -1), 'tokensGrown requires months from 0 to 240, got -1'],
  ])('%s is refused', (act, message) => {
    expect(act).toThrow(expect.objectContaining({ code: 'bad-argument', message }));
  });
});
