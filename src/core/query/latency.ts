import { requireAmount } from '../argument.ts';
import type { Seconds, Share } from '../units.ts';
import { queryTime, shareWithin, type QueryTime, type Stage } from './query-time.ts';

/** How long a batch may take: 24 hours (assumption: what sellers commonly promise). */
export const BATCH_SECONDS = 86_400;
/** How far off a measured latency may be for you, without its load and limits: ± this share (assumption). */
export const LATENCY_BAND = 0.3;
/** By how much that band grows in a year (assumption). */
export const LATENCY_BAND_PER_YEAR = 0.1;
/** The band of a median over several hosts, which is not this seller (assumption). */
export const HOSTS_LATENCY_BAND = 0.5;

/** Days of a mean year. */
const YEAR_DAYS = 365.25;

/** The latency of one query: `batch` has none, and `not-measured` is unknown, never 0. */
export type Latency =
  | { readonly status: 'estimated'; readonly time: QueryTime }
  | { readonly status: 'batch'; readonly mostSeconds: Seconds }
  | { readonly status: 'not-measured' };

/**
 * The latency of a query made of these stages; `undefined` where one of them was not measured. In a batch it
 * has none, whatever was measured.
 *
 * @example
 * latency(undefined, false) // => {"status":"not-measured"}
 * latency(undefined, true) // => {"status":"batch","mostSeconds":86400}
 */
export function latency(stages: readonly Stage[] | undefined, isBatch: boolean): Latency {
  if (isBatch) return { status: 'batch', mostSeconds: BATCH_SECONDS };
  return stages === undefined ? { status: 'not-measured' } : { status: 'estimated', time: queryTime(stages) };
}

/**
 * The share of queries answered within `limit` seconds: 0 of a batch, which a latency limit excludes, and
 * `undefined` where nothing was measured.
 *
 * @example
 * latencyWithin({ status: 'batch', mostSeconds: 86400 }, 30) // => 0
 * latencyWithin({ status: 'not-measured' }, 30) // => undefined
 */
export function latencyWithin(of: Latency, limit: Seconds): Share | undefined {
  requireAmount(limit, 'the limit', 'latencyWithin');
  if (of.status === 'estimated') return shareWithin(of.time, limit);
  return of.status === 'batch' ? 0 : undefined;
}

/**
 * How far off a measured latency may be: ±30%, for a median over several hosts ±50%, and 10 points more for every
 * year of its age.
 *
 * @example
 * latencyBand(0, false) // => 0.3
 * latencyBand(365.25, false).toFixed(2) // => "0.40"
 * latencyBand(0, true) // => 0.5
 */
export function latencyBand(ageDays: number, isHostsMedian: boolean): Share {
  requireAmount(ageDays, 'the age', 'latencyBand');
  return (isHostsMedian ? HOSTS_LATENCY_BAND : LATENCY_BAND) + (LATENCY_BAND_PER_YEAR * ageDays) / YEAR_DAYS;
}
