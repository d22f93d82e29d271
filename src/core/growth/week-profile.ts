import { requireArgument } from '../argument.ts';
import type { Share } from '../units.ts';

/** Hours of a week. */
const HOURS = 168;

/** When in the week people ask: `always`: every hour alike; `office`: Monday to Friday, 9 to 17 o'clock. */
export const WEEK_PROFILES = {
  always: () => true,
  office: (hour: number) => hour < 5 * 24 && hour % 24 >= 9 && hour % 24 < 17,
} as const satisfies Record<string, (hour: number) => boolean>;

/** One of `WEEK_PROFILES`. */
export type WeekProfileName = keyof typeof WEEK_PROFILES;

/** Shares of a week's queries by hour, Monday 00:00 UTC first; they add up to 1. */
export type WeekProfile = readonly Share[];

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
  requireArgument(Number.isInteger(utcOffsetHours) && utcOffsetHours >= -12 && utcOffsetHours <= 14, 'weekProfile', 'a whole offset from -12 to 14 hours', utcOffsetHours);
  const key = `${name} ${utcOffsetHours}`;
  const known = made.get(key);
  if (known) return known;
  const active = Array.from({ length: HOURS }, (_, hour) => WEEK_PROFILES[name]((hour + utcOffsetHours + HOURS) % HOURS));
  const count = active.filter(Boolean).length;
  const profile = active.map((isActive) => (isActive ? 1 / count : 0));
  made.set(key, profile);
  return profile;
}
