import { requireAmount, requireArgument } from '../argument.ts';
import type { Seconds, Share } from '../units.ts';

/** Time in a queue with one server: `overloaded` when as much arrives as can be served. */
export type QueueTime = { readonly status: 'stable'; readonly meanSeconds: Seconds } | { readonly status: 'overloaded' };

/**
 * Mean time from arrival to end of service with one server, random arrivals and exponential service (M/M/1):
 * 1/(μ − λ). Throws `bad-argument` for rates that are negative or infinite.
 *
 * Source: L. Kleinrock, Queueing Systems 1 (1975), section 3.2.
 *
 * @example
 * queueTime(8, 10) // => {"status":"stable","meanSeconds":0.5}
 * queueTime(10, 10) // => {"status":"overloaded"}
 */
export function queueTime(arrivalsPerSecond: number, servedPerSecond: number): QueueTime {
  requireAmount(arrivalsPerSecond, 'arrivals per second', 'queueTime');
  requireAmount(servedPerSecond, 'served per second', 'queueTime');
  return arrivalsPerSecond < servedPerSecond ? { status: 'stable', meanSeconds: 1 / (servedPerSecond - arrivalsPerSecond) } : { status: 'overloaded' };
}

/**
 * The time that `share` of the requests do not exceed in that queue: −ln(1 − share)/(μ − λ), as the time is
 * exponential. `undefined` when it is overloaded. Throws `bad-argument` for a share outside 0 to below 1.
 *
 * @example
 * queueTimeQuantile(8, 10, 0.95).toFixed(8) // => "1.49786614"
 * queueTimeQuantile(10, 8, 0.95) // => undefined
 */
export function queueTimeQuantile(arrivalsPerSecond: number, servedPerSecond: number, share: Share): Seconds | undefined {
  requireArgument(share >= 0 && share < 1, 'queueTimeQuantile', 'a share from 0 to below 1', share);
  const time = queueTime(arrivalsPerSecond, servedPerSecond);
  return time.status === 'stable' ? -Math.log1p(-share) * time.meanSeconds : undefined;
}
