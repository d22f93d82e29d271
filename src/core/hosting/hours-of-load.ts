import { requireAmount, requireArgument } from '../argument.ts';
import type { WeekProfile } from '../growth/week-profile.ts';
import { hourlyLoad } from './capacity.ts';
import { PEAKS } from './peak-factor.ts';

const HOURS_PER_DAY = 24;

/**
 * Queries a second in each hour: of the week where its profile is known, else of a day that swells and ebbs like a
 * sine (assumption), so far that its busiest hour and a burst of 1.5 within the hour make the peak factor, and at most
 * to twice the mean. Throws `bad-argument` for a negative mean or a peak below 1.
 *
 * @example
 * const hours = hoursOfLoad(10, 3)
 * [hours.length, Math.max(...hours), Math.min(...hours)] // => [24,20,0]
 * (hours.reduce((sum, rate) => sum + rate, 0) / 24).toFixed(6) // => "10.000000"
 */
export function hoursOfLoad(mean: number, peakFactor: number, profile?: WeekProfile): readonly number[] {
  requireAmount(mean, 'the mean load', 'hoursOfLoad');
  requireArgument(peakFactor >= 1 && peakFactor < Infinity, 'hoursOfLoad', 'a finite peak factor of at least 1', peakFactor);
  if (profile) return hourlyLoad(mean, profile);
  const swell = Math.min(1, Math.max(0, peakFactor / PEAKS.always.minuteBurst - 1));
  return Array.from({ length: HOURS_PER_DAY }, (_, hour) => mean * (1 + swell * Math.sin((2 * Math.PI * hour) / HOURS_PER_DAY)));
}

/**
 * What a fleet has to take in each hour over the mean load: that of `hoursOfLoad` in its busiest minute. Without a
 * profile the busiest of them is the peak factor; where the hours are known, minutes burst 1.5 times above their hour
 * (assumption), or as far as the peak factor says if that is more. Throws `bad-argument` for a peak below 1.
 *
 * @example
 * [1, 2, 3, 8].map((peakFactor) => Math.max(...busyHours(peakFactor))) // => [1,2,3,8]
 * busyHours(3, [0, 0.5, 0.25]) // => [0,126,63]
 */
export function busyHours(peakFactor: number, profile?: WeekProfile): readonly number[] {
  const hours = hoursOfLoad(1, peakFactor, profile);
  const most = Math.max(...hours);
  const burst = Math.max(peakFactor / most, profile ? PEAKS.always.minuteBurst : 1);
  return hours.map((rate) => rate * burst);
}
