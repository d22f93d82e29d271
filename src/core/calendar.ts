import { requireArgument, requireCount } from './argument.ts';
import type { Instant, Share } from './units.ts';

/** Days of an undated month: a twelfth of 365.25. */
export const DAYS_PER_MONTH = 365.25 / 12;
/** Hours of an undated month: 730.5. */
export const HOURS_PER_MONTH = DAYS_PER_MONTH * 24;
/** Seconds of an undated month. */
export const SECONDS_PER_MONTH = HOURS_PER_MONTH * 3_600;

const MILLISECONDS_PER_DAY = 86_400_000;
/** More months than anyone plans: four hundred years. */
const MOST_MONTHS = 4_800;

/** A month of the calendar, in UTC. */
export interface CalendarMonth {
  /** Such as `2026-11`. */
  readonly label: string;
  /** Its first instant. */
  readonly from: Instant;
  /** The first instant of the next month. */
  readonly until: Instant;
  /** 28 to 31. */
  readonly days: number;
}

/**
 * The month of the calendar (UTC) that holds `at`, or the one `later` months after it; `later` is whole and may
 * be negative. Throws `bad-argument` for an instant or a distance that no calendar has.
 *
 * @example
 * const { label, days } = calendarMonth(instant('2026-11-22'), 3)
 * [label, days] // => ["2027-02",28]
 */
export function calendarMonth(at: Instant, later = 0): CalendarMonth {
  requireArgument(Number.isSafeInteger(later) && Math.abs(later) <= MOST_MONTHS, 'calendarMonth', `a whole number of months up to ${MOST_MONTHS}`, later);
  const year = new Date(at).getUTCFullYear();
  requireArgument(year >= 1000 && year <= 9000, 'calendarMonth', 'an instant from the year 1000 to 9000', at);
  const month = new Date(at).getUTCMonth() + later;
  const from = Date.UTC(year, month);
  const until = Date.UTC(year, month + 1);
  return { label: new Date(from).toISOString().slice(0, 7), from, until, days: (until - from) / MILLISECONDS_PER_DAY };
}

/**
 * `count` months of the calendar one after another, beginning with the one that holds `start`. Throws
 * `bad-argument` for no month or more than 4,800.
 *
 * @example
 * calendarMonths(instant('2027-12-31'), 3).map(({ label, days }) => `${label}: ${days}`) // => ["2027-12: 31","2028-01: 31","2028-02: 29"]
 */
export function calendarMonths(start: Instant, count: number): readonly CalendarMonth[] {
  requireCount(count, 1, 'months', 'calendarMonths');
  requireArgument(count <= MOST_MONTHS, 'calendarMonths', `at most ${MOST_MONTHS} months`, count);
  return Array.from({ length: count }, (_, index) => calendarMonth(start, index));
}

/** A part of a month in which nothing changes. */
export interface MonthPart {
  readonly from: Instant;
  readonly until: Instant;
  /** Of the month's length; the parts of a month add up to 1. */
  readonly share: Share;
}

/**
 * A month cut at the `changes` inside it, each part with its share of the month's days: what a price change in
 * mid-month is weighted by. Changes outside the month, at its first instant or twice cut nothing.
 *
 * @example
 * const parts = monthParts(calendarMonth(instant('2026-11-22')), [instant('2026-11-16'), instant('2027-01-01')])
 * parts.map(({ share }) => share) // => [0.5,0.5]
 */
export function monthParts(month: CalendarMonth, changes: readonly Instant[]): readonly MonthPart[] {
  const inside = changes.filter((change) => change > month.from && change < month.until);
  const cuts = [month.from, ...new Set(inside.toSorted((a, b) => a - b)), month.until];
  return cuts.slice(0, -1).map((from, index) => {
    const until = cuts[index + 1]!;
    return { from, until, share: (until - from) / (month.until - month.from) };
  });
}
