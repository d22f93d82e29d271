import { requireArgument } from '../argument.ts';

/** Hours of a week. */
export const HOURS_PER_WEEK = 168;

/** How far the busiest minute of a week lies above its mean minute. */
export interface PeakShape {
  /** Hours of the week in which people ask: above 0, up to 168. */
  readonly activeHoursPerWeek: number;
  /** The busiest of those hours over their mean, at least 1. */
  readonly withinDayPeak: number;
  /** The busiest minute of an hour over its mean minute, at least 1. */
  readonly minuteBurst: number;
}

/**
 * Peaks where nobody measured them (assumptions): a service that is always on peaks at 2 to 3 times its mean, in the
 * busiest hour and in its busiest minute; office hours are 40 of 168, with minutes half above their mean; batch work
 * is spread almost evenly.
 */
export const PEAKS = {
  always: { activeHoursPerWeek: HOURS_PER_WEEK, withinDayPeak: 2, minuteBurst: 1.5 },
  office: { activeHoursPerWeek: 40, withinDayPeak: 1, minuteBurst: 1.5 },
  batch: { activeHoursPerWeek: HOURS_PER_WEEK, withinDayPeak: 1, minuteBurst: 1.2 },
} as const satisfies Record<string, PeakShape>;

/**
 * Queries of the busiest minute over those of the mean minute: 168/active hours × peak within the day × burst within
 * the hour. Throws `bad-argument` for hours outside 0 to 168 or a peak below 1.
 *
 * @example
 * peakFactor(PEAKS.always) // => 3
 * peakFactor(PEAKS.office).toFixed(1) // => "6.3"
 * peakFactor({ activeHoursPerWeek: 0, withinDayPeak: 2, minuteBurst: 1 }) // => Error: peakFactor requires active hours a week above 0 and up to 168, got 0
 */
export function peakFactor({ activeHoursPerWeek, withinDayPeak, minuteBurst }: PeakShape): number {
  requireArgument(activeHoursPerWeek > 0 && activeHoursPerWeek <= HOURS_PER_WEEK, 'peakFactor', `active hours a week above 0 and up to ${HOURS_PER_WEEK}`, activeHoursPerWeek);
  for (const [what, value] of Object.entries({ withinDayPeak, minuteBurst })) requireArgument(value >= 1 && value < Infinity, 'peakFactor', `a finite ${what} of at least 1`, value);
  return (HOURS_PER_WEEK / activeHoursPerWeek) * withinDayPeak * minuteBurst;
}
