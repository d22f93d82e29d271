import { requireArgument } from '../argument.ts';
import type { Seconds, Share } from '../units.ts';
import { shareWithin, type QueryTime } from './query-time.ts';

/** Halvings of the range in which the percentile lies: to a millionth of it. */
const HALVINGS = 40;
/** Doublings of the 95th percentile in search of one beyond it: more than any share that can be told from 1. */
const DOUBLINGS = 40;

/**
 * The seconds that `share` of the queries do not exceed, from the shape of their times. Throws `bad-argument` for a
 * share that is not between 0 and 1.
 *
 * @example
 * const row = { ttftSeconds: { p50: 1 }, outputTokensPerSecond: { p50: 100 }, includesHiddenReasoning: false }
 * const time = queryTime([{ time: callTime(row, { output: 201 }) }])
 * timePercentile(time, 0.25) < time.p50Seconds // => true
 * shareWithin(time, timePercentile(time, 0.25)).toFixed(6) // => "0.250000"
 * timePercentile(time, 1) // => Error: timePercentile requires a share between 0 and 1, got 1
 */
export function timePercentile(time: QueryTime, share: Share): Seconds {
  requireArgument(share > 0 && share < 1, 'timePercentile', 'a share between 0 and 1', share);
  let [low, high] = [0, time.p95Seconds];
  for (let doubling = 0; doubling < DOUBLINGS && shareWithin(time, high) < share; doubling++) [low, high] = [high, 2 * high];
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2;
    if (shareWithin(time, middle) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
