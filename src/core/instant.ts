import { CalculatorError } from './errors.ts';
import type { Instant } from './units.ts';

/** A bare date is 00:00 UTC; a date-time carries `Z` or an offset. */
const ISO = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2}))?$/;

/** Dates that were read already: a catalogue has a few hundred and asks for them with every quote. */
const known = new Map<string, Instant>();
const MOST_KNOWN = 4_096;

/**
 * Milliseconds since 1970 of a date (`2026-11-22`, 00:00 UTC), a date-time with offset, a `Date`
 * or a number that already is one. Throws `bad-date` for anything else, impossible days included.
 *
 * @example
 * instant('2026-08-23') // => 1787443200000
 * instant('2026-08-23T09:00:00+08:00') // => 1787446800000
 * instant('2026-02-30') // => Error: instant requires a date like 2026-11-22 or a date-time with offset, got "2026-02-30"
 */
export function instant(at: string | number | Date): Instant {
  const read = typeof at === 'string' ? known.get(at) : undefined;
  if (read !== undefined) return read;
  if ((typeof at === 'number' || at instanceof Date) && !Number.isNaN(new Date(at).getTime())) return Number(at);
  const match = typeof at === 'string' ? ISO.exec(at) : null;
  const time = match ? Date.parse(match[0]) : Number.NaN;
  if (!match || Number.isNaN(time) || !isRealDay(match[1]!)) {
    throw new CalculatorError(
      'bad-date',
      `instant requires a date like 2026-11-22 or a date-time with offset, got ${JSON.stringify(String(at))}`,
    );
  }
  if (known.size < MOST_KNOWN) known.set(match[0], time);
  return time;
}

/**
 * The first instant of a day or of a month, for facts that are dated to the month only.
 *
 * @example
 * firstInstant('2025-04') === instant('2025-04-01') // => true
 */
export function firstInstant(dayOrMonth: string): Instant {
  return instant(dayOrMonth.length === 7 ? `${dayOrMonth}-01` : dayOrMonth);
}

function isRealDay(day: string): boolean {
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
