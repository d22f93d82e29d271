import { requireAmount, requireArgument } from '../argument.ts';
import type { Share } from '../units.ts';

/** Hours of a week. */
const HOURS = 168;

/**
 * When in the week people ask, by a clock of their own: `always`: every hour alike; `office`: Monday to Friday, 9 to 17
 * o'clock; `business-days`: Monday to Friday, every hour; `evenings`: every day, 18 to 24 o'clock.
 */
export const WEEK_PROFILES = {
  always: () => true,
  office: (hour: number) => hour < 5 * 24 && hour % 24 >= 9 && hour % 24 < 17,
  'business-days': (hour: number) => hour < 5 * 24,
  evenings: (hour: number) => hour % 24 >= 18,
} as const satisfies Record<string, (hour: number) => boolean>;

/** One of `WEEK_PROFILES`. */
export type WeekProfileName = keyof typeof WEEK_PROFILES;

/** Shares of a week's queries by hour, Monday 00:00 UTC first; they add up to 1. */
export type WeekProfile = readonly Share[];

/** How a day and a week go, in any unit: only the proportions count. */
export interface WeekShares {
  /** 24 from midnight; none: every hour alike. */
  readonly hours: readonly number[];
  /** 7 from Monday; none: every day alike. */
  readonly days: readonly number[];
}

/** More profiles than a page tries; beyond them all are made again. */
const MOST_KNOWN = 200;
const made = new Map<string, WeekProfile>();

/**
 * The shares of a week's queries by hour of the UTC week, for people whose clock is `utcOffsetHours` ahead of UTC.
 * The same profile is the same list, so that what is worked out of it is found again. Throws `bad-argument` for an
 * offset that is not whole or outside −12 to 14.
 *
 * @example
 * weekProfile('always', 0)[0] === 1 / 168 // => true
 * weekProfile('office', 8).findIndex((share) => share > 0) // => 1
 * weekProfile('office', 0).filter((share) => share > 0).length // => 40
 */
export function weekProfile(name: WeekProfileName, utcOffsetHours: number): WeekProfile {
  return profileOf(name, (hour) => Number(WEEK_PROFILES[name](hour)), utcOffsetHours, 'weekProfile');
}

/**
 * The same from the shares of the hours of a day and of the days of a week: every day goes alike, and has more or
 * less of the week. Throws `bad-argument` for other counts than 24 and 7 or none, for negative shares and for shares
 * that are all 0, and as `weekProfile` does.
 *
 * @example
 * const noon = Array.from({ length: 24 }, (_, hour) => (hour === 12 ? 1 : 0))
 * const profile = typedWeekProfile({ hours: noon, days: [3, 0, 0, 0, 0, 1, 0] }, 2)
 * profile.flatMap((share, hour) => (share > 0 ? [[hour, share]] : [])) // => [[10,0.75],[130,0.25]]
 * typedWeekProfile({ hours: [1, 2], days: [] }, 0) // => Error: typedWeekProfile requires 24 hours or none, got 2
 */
export function typedWeekProfile({ hours, days }: WeekShares, utcOffsetHours: number): WeekProfile {
  for (const [what, shares, count] of [['hours', hours, 24], ['days', days, 7]] as const) {
    requireArgument(shares.length === 0 || shares.length === count, 'typedWeekProfile', `${count} ${what} or none`, shares.length);
    for (const value of shares) requireAmount(value, `a share of the ${what}`, 'typedWeekProfile');
    requireArgument(shares.length === 0 || shares.some((value) => value > 0), 'typedWeekProfile', `${what} with a share above 0`, 0);
  }
  const [ofHours, ofDays] = [parts(hours), parts(days)];
  return profileOf(JSON.stringify([hours, days]), (hour) => (ofHours[hour % 24] ?? 1) * (ofDays[Math.floor(hour / 24)] ?? 1), utcOffsetHours, 'typedWeekProfile');
}

/** Of the largest, so that no product of two is lost. */
function parts(shares: readonly number[]): readonly number[] {
  const most = Math.max(...shares);
  return shares.map((value) => value / most);
}

function profileOf(name: string, weightOf: (hour: number) => number, utcOffsetHours: number, caller: string): WeekProfile {
  requireArgument(Number.isInteger(utcOffsetHours) && utcOffsetHours >= -12 && utcOffsetHours <= 14, caller, 'a whole offset from -12 to 14 hours', utcOffsetHours);
  const key = `${name} ${utcOffsetHours}`;
  const known = made.get(key);
  if (known) return known;
  const weights = Array.from({ length: HOURS }, (_, hour) => weightOf((hour + utcOffsetHours + HOURS) % HOURS));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const profile = weights.map((weight) => weight / sum);
  if (made.size >= MOST_KNOWN) made.clear();
  made.set(key, profile);
  return profile;
}
