import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstInstant, instant } from '../../src/core/instant.ts';

const SEED = 20_261_122;

describe('An instant', () => {
  test.each([
    ['a bare date is midnight in UTC', '2026-11-22', Date.UTC(2026, 10, 22)],
    ['a leap day', '2024-02-29', Date.UTC(2024, 1, 29)],
    ['the leap day of a fourth century', '2000-02-29', Date.UTC(2000, 1, 29)],
    ['an offset ahead', '2026-08-23T00:00:00+08:00', Date.UTC(2026, 7, 22, 16)],
    ['an offset behind, over midnight', '2026-08-23T20:00-09:30', Date.UTC(2026, 7, 24, 5, 30)],
    ['an offset that leaves the year', '2026-01-01T00:30+14:00', Date.UTC(2025, 11, 31, 10, 30)],
    ['the end of a day', '2026-08-23T24:00Z', Date.UTC(2026, 7, 24)],
    ['milliseconds', '2026-08-23T00:00:00.123Z', Date.UTC(2026, 7, 23, 0, 0, 0, 123)],
    ['before 1970', '1969-12-31T23:59:59Z', -1_000],
  ])('%s', (_, text, time) => {
    expect(instant(text)).toBe(time);
  });

  test.each([
    '2026-02-29', '1900-02-29', '2026-02-30', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '2026-02-30T10:00Z', '2026-1-1', '26-01-01', '20260101', '2026-11',
    '2026-11-22T10:00', '2026-11-22T10:00:00', '2026-11-22 10:00Z', '2026-11-22T25:00Z', '2026-11-22T24:01Z', '2026-11-22T10:60Z', '2026-11-22T23:59:60Z', '2026-11-22T10:00+0800',
    '2026-11-22T10:00:00.1234Z', ' 2026-11-22', '2026-11-22\n', '２０２６-11-22', 'today', '', 'NaN',
  ])('%j is none', (text) => {
    expect(() => instant(text)).toThrow(expect.objectContaining({ code: 'bad-date', message: `instant requires a date like 2026-11-22 or a date-time with offset, got ${JSON.stringify(text)}` }));
  });

  test.each([NaN, Infinity, -Infinity, 8.64e15 + 1, 1e300, new Date(NaN), undefined, null, true, {}, []])('%s is none', (value) => {
    expect(() => instant(value as number)).toThrow(expect.objectContaining({ code: 'bad-date' }));
  });

  test('a number or a Date is what it is', () => {
    expect(instant(1.5)).toBe(1.5);
    expect(instant(8.64e15)).toBe(8.64e15);
    expect(instant(new Date(5))).toBe(5);
  });

  test(`every day there is reads back, and no other (seed ${SEED})`, () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }), (year, month, day) => {
        const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
        const days = [0, 31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month] ?? 0;
        if (day >= 1 && day <= days) expect(new Date(instant(text)).toISOString()).toBe(`${text}T00:00:00.000Z`);
        else expect(() => instant(text)).toThrow(expect.objectContaining({ code: 'bad-date' }));
      }),
      { seed: SEED, numRuns: 3_000 },
    );
  });

  test('a month begins on its first day', () => {
    expect(firstInstant('2025-04')).toBe(Date.UTC(2025, 3, 1));
    expect(firstInstant('2025-04-16')).toBe(Date.UTC(2025, 3, 16));
    expect(() => firstInstant('2025-13')).toThrow(expect.objectContaining({ code: 'bad-date' }));
    expect(() => firstInstant('2025')).toThrow(expect.objectContaining({ code: 'bad-date' }));
  });
});
