import { CalculatorError } from '../errors.ts';
import { firstInstant, instant } from '../instant.ts';
import type { Day, Offer, PriceEntry, Window } from '../model/offer.ts';
import type { Instant, Share } from '../units.ts';

const MINUTE = 60_000;
const DAY_MINUTES = 1_440;
/** Minutes in a week: what a table of weekly windows is as long as. */
export const WEEK_MINUTES = 7 * DAY_MINUTES;
/** 1970-01-01 was a Thursday; the week of the table starts on Monday. */
const EPOCH_MINUTE_OF_WEEK = 3 * DAY_MINUTES;
/** The days of a week, as price files write them. */
export const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const satisfies readonly Day[];

/** Something a reader of the price should know. */
export interface Notice {
  readonly code: 'single-source' | 'announced' | 'before-checked' | 'before-release' | 'retired';
  readonly date?: string;
}

/**
 * The price entry of an offer in force at an instant. Throws `no-price` when none is.
 *
 * @example
 * entryAt(catalogue.offer('openai/o3'), '2025-06-09').usdPerMillionTokens.input // => 10
 * entryAt(catalogue.offer('openai/o3'), '2025-06-10').usdPerMillionTokens.input // => 2
 */
export function entryAt(offer: Offer, at: string | number | Date): PriceEntry {
  const time = instant(at);
  const entry = offer.price.find(({ from, until }) => (from === undefined || instant(from) <= time) && (until === undefined || time < instant(until)));
  if (!entry) {
    const date = new Date(time).toISOString();
    throw new CalculatorError('no-price', `${offer.id} has no known price on ${date}`, { offer: offer.id, date });
  }
  return entry;
}

/**
 * What a reader should know about a price read for an instant: one source only, not yet in force when
 * it was read, or carried back before it was first read or before the model's release.
 *
 * @example
 * const offer = catalogue.offer('google/gemini-3.8-flash')
 * noticesAt(offer, entryAt(offer, '2027-02-01'), '2027-02-01').map((notice) => notice.code) // => ["single-source","announced"]
 */
export function noticesAt(offer: Offer, entry: PriceEntry, at: string | number | Date): readonly Notice[] {
  const time = instant(at);
  const notices: Notice[] = [];
  if (entry.confidence === 'single') notices.push({ code: 'single-source' });
  if (entry.from !== undefined && instant(entry.from) > instant(entry.checked)) notices.push({ code: 'announced', date: entry.from });
  if (entry.from === undefined && time < instant(entry.checked)) notices.push({ code: 'before-checked', date: entry.checked });
  if (offer.released !== undefined && time < firstInstant(offer.released)) notices.push({ code: 'before-release', date: offer.released });
  if (offer.retires !== undefined && time >= firstInstant(offer.retires)) notices.push({ code: 'retired', date: offer.retires });
  return notices;
}

/**
 * The minute of the week (Monday 00:00 UTC is 0) of an instant.
 *
 * @example
 * minuteOfWeek(Date.parse('2026-11-23T00:01:30Z')) // => 1
 */
export function minuteOfWeek(at: Instant): number {
  return mod(Math.floor(at / MINUTE) + EPOCH_MINUTE_OF_WEEK);
}

/**
 * For each minute of the UTC week, which window of the entry it lies in: its number plus one, or 0 for none.
 *
 * @example
 * const windows = [{ utcOffset: '+08:00', days: ['mon'], from: '09:00', until: '12:00' }]
 * const week = windowWeek(windows)
 * [week[59], week[60], week[239], week[240]] // => [0,1,1,0]
 */
export function windowWeek(windows: readonly Window[]): Uint8Array {
  const week = new Uint8Array(WEEK_MINUTES);
  windows.forEach((window, index) => {
    const offset = offsetMinutes(window.utcOffset);
    for (const day of window.days ?? DAYS) {
      const start = DAYS.indexOf(day) * DAY_MINUTES - offset;
      for (let minute = clockMinutes(window.from); minute < clockMinutes(window.until); minute++) week[mod(start + minute)] = index + 1;
    }
  });
  return week;
}

/**
 * The share of a week that lies in each window, in the numbering of `windowWeek` (0 is outside all of them),
 * for a load spread evenly over the hours of the week, or by `profile`: shares of 168 hours, Monday 00:00 UTC first.
 *
 * @example
 * windowShares([{ utcOffset: '+08:00', from: '00:00', until: '12:00' }]) // => [0.5,0.5]
 */
export function windowShares(windows: readonly Window[], profile?: readonly Share[]): readonly Share[] {
  const shares = Array.from({ length: windows.length + 1 }, () => 0);
  windowWeek(windows).forEach((window, minute) => {
    shares[window]! += profile ? profile[Math.floor(minute / 60)]! / 60 : 1;
  });
  return profile ? shares : shares.map((minutes) => minutes / WEEK_MINUTES);
}

function mod(minute: number): number {
  const rest = minute % WEEK_MINUTES;
  return rest < 0 ? rest + WEEK_MINUTES : rest + 0;
}

const clockMinutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

const offsetMinutes = (offset: string): number => (offset.startsWith('-') ? -1 : 1) * clockMinutes(offset.slice(1));
