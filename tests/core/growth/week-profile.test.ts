import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typedWeekProfile, WEEK_PROFILES, weekProfile, type WeekProfileName } from '../../../src/core/growth/week-profile.ts';

const active = (profile: readonly number[]): number[] => profile.flatMap((share, hour) => (share > 0 ? [hour] : []));
const offsets = fc.integer({ min: -12, max: 14 });
const shares = (length: number): fc.Arbitrary<number[]> => fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: length, maxLength: length }).filter((values) => values.some((value) => value > 0));

describe('When in the week people ask', () => {
  test.each([
    ['always', 168, 0, 167],
    ['office', 40, 9, 112],
    ['business-days', 120, 0, 119],
    ['evenings', 42, 18, 167],
  ] as const)('%s: %i hours, from hour %i of the week to %i', (name, count, first, last) => {
    const hours = active(weekProfile(name, 0));
    expect([hours.length, hours[0], hours.at(-1)]).toEqual([count, first, last]);
  });

  test('evenings east of UTC come earlier in UTC, and Monday’s wraps no day', () => {
    expect(active(weekProfile('evenings', 1)).slice(0, 6)).toEqual([17, 18, 19, 20, 21, 22]);
    expect(active(weekProfile('evenings', -8)).slice(0, 7)).toEqual([2, 3, 4, 5, 6, 7, 26]);
  });

  test('the same profile is the same list', () => {
    expect(weekProfile('evenings', 3)).toBe(weekProfile('evenings', 3));
    expect(typedWeekProfile({ hours: [], days: [1, 1, 1, 1, 1, 0, 0] }, 3)).toBe(typedWeekProfile({ hours: [], days: [1, 1, 1, 1, 1, 0, 0] }, 3));
  });
});

describe('Typed hours and days', () => {
  test('by hand: twice as much from 12 to 24 and twice as much on Sunday', () => {
    const hours = Array.from({ length: 24 }, (_, hour) => (hour < 12 ? 1 : 2));
    const profile = typedWeekProfile({ hours, days: [1, 1, 1, 1, 1, 1, 2] }, 0);
    // a week is 8 days of 36 parts
    expect([profile[0], profile[12], profile[6 * 24], profile[6 * 24 + 12]].map((share) => share! * 8 * 36)).toEqual([1, 2, 2, 4].map((part) => expect.closeTo(part, 12)));
  });

  test.each(Object.keys(WEEK_PROFILES) as WeekProfileName[])('%s can be typed', (name) => {
    const isActive = (hour: number): number => Number(WEEK_PROFILES[name](hour));
    const typed = { hours: Array.from({ length: 24 }, (_, hour) => isActive(hour)), days: Array.from({ length: 7 }, (_, day) => isActive(day * 24 + 20) || isActive(day * 24 + 10)) };
    expect(typedWeekProfile(typed, 5)).toEqual(weekProfile(name, 5));
  });

  test('nothing typed is every hour alike', () => {
    expect(typedWeekProfile({ hours: [], days: [] }, 0)).toEqual(weekProfile('always', 0));
  });

  test('shares add up to 1, whatever their unit, and a clock moves them and changes none', () => {
    fc.assert(
      fc.property(shares(24), shares(7), offsets, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (hours, days, offset, unit) => {
        const profile = typedWeekProfile({ hours, days }, offset);
        expect(profile.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        const other = typedWeekProfile({ hours: hours.map((value) => value * unit), days }, 0);
        profile.forEach((share, hour) => expect(other[(hour + offset + 168) % 168]).toBeCloseTo(share, 9));
      }),
      { seed: 5, numRuns: 50 },
    );
  });

  test.each([
    ['23 hours', { hours: Array<number>(23).fill(1), days: [] }, 'typedWeekProfile requires 24 hours or none, got 23'],
    ['8 days', { hours: [], days: Array<number>(8).fill(1) }, 'typedWeekProfile requires 7 days or none, got 8'],
    ['no active day', { hours: [], days: Array<number>(7).fill(0) }, 'typedWeekProfile requires days with a share above 0, got 0'],
    ['a negative share', { hours: [], days: [-1, 1, 1, 1, 1, 1, 1] }, 'typedWeekProfile requires a share of the days to be a finite number ≥ 0, got -1'],
  ])('%s is refused', (_, typed, message) => {
    expect(() => typedWeekProfile(typed, 0)).toThrow(expect.objectContaining({ code: 'bad-argument', message }));
  });

  test('a clock of half hours is refused', () => {
    expect(() => weekProfile('office', 5.5)).toThrow('weekProfile requires a whole offset from -12 to 14 hours, got 5.5');
  });
});
