import { requireArgument, requireShare } from '../argument.ts';
import type { Seconds, Share } from '../units.ts';
import { shareWithin, type QueryTime } from './query-time.ts';

/** One way a query may go, and how long it then takes. */
export interface TimePath {
  /** Share of the queries that go this way; together 1. */
  readonly share: Share;
  readonly time: QueryTime;
}

/** Shares this near to 1 in sum are all. */
const ROUNDING = 1e-9;
/** Halvings of the range in which a percentile lies: to a millionth of it. */
const HALVINGS = 40;

/**
 * How long queries take that go one of several ways, like those a cascade escalates: shares within a time are
 * weighted, percentiles are found from them, never averaged. Throws `bad-argument` for no way, or shares that do not
 * add up to 1.
 *
 * @example
 * const row = { ttftSeconds: { p50: 1 }, outputTokensPerSecond: { p50: 100 }, includesHiddenReasoning: false }
 * const fast = queryTime([{ time: callTime(row, { output: 101 }) }])
 * const slow = queryTime([{ time: callTime(row, { output: 101 }), inSequence: 3 }])
 * const mixed = mixedTime([{ share: 0.5, time: fast }, { share: 0.5, time: slow }])
 * Math.abs(mixed.meanSeconds - (fast.meanSeconds + slow.meanSeconds) / 2) < 1e-9 // => true
 * mixed.p50Seconds > fast.p50Seconds && mixed.p95Seconds < slow.p95Seconds // => true
 */
export function mixedTime(paths: readonly TimePath[]): QueryTime {
  requireArgument(paths.length > 0, 'mixedTime', 'at least one way', paths.length);
  for (const { share } of paths) requireShare(share, 'every share', 'mixedTime');
  const all = paths.reduce((sum, { share }) => sum + share, 0);
  requireArgument(Math.abs(all - 1) <= ROUNDING, 'mixedTime', 'shares that add up to 1', all);
  const taken = paths.filter(({ share }) => share > 0);
  const [only] = taken;
  if (taken.length === 1 && only) return only.time;
  const meanSeconds = taken.reduce((sum, { share, time }) => sum + share * time.meanSeconds, 0);
  const mixed: Pick<QueryTime, 'shape'> = { shape: { kind: 'mixture', paths: taken } };
  const quantile = (share: Share, of: (time: QueryTime) => Seconds): Seconds => {
    // no way has more than `share` below the least of their percentiles, nor less below the greatest
    let [low, high] = [Math.min(...taken.map(({ time }) => of(time))), Math.max(...taken.map(({ time }) => of(time)))];
    for (let step = 0; step < HALVINGS && high - low > 1e-9 * high; step++) {
      const middle = (low + high) / 2;
      if (shareWithin(mixed, middle) < share) low = middle;
      else high = middle;
    }
    return (low + high) / 2;
  };
  return { meanSeconds, p50Seconds: quantile(0.5, ({ p50Seconds }) => p50Seconds), p95Seconds: quantile(0.95, ({ p95Seconds }) => p95Seconds), ...mixed };
}
