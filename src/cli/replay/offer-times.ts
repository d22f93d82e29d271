import type { OwnSeconds, OwnTimes } from '../../index.ts';
import type { Duckdb } from '../duckdb.ts';
import type { CallsTable } from './calls.ts';
import { measures, percentilesSql, TOLD_PERCENTILES } from './percentiles.ts';
import { withGroups } from './replay-log.ts';

/** The durations of a log, by what an option calls them. */
const TIMES: Readonly<Record<string, keyof OwnTimes>> = { latency_seconds: 'callSeconds', ttft_seconds: 'ttftSeconds' };

/**
 * How long a call of each offer took, as an option's own times: of every call that says so, one that failed too. Those
 * of a batch are left out, which nobody waits for.
 */
export async function offerTimes(duckdb: Duckdb, calls: CallsTable): Promise<ReadonlyMap<string, Partial<OwnTimes>>> {
  const { serviceTier } = calls.columns;
  const online = serviceTier === undefined ? '' : ` AND lower(coalesce(${serviceTier}, '')) <> 'batch'`;
  const times = new Map<string, Partial<OwnTimes>>();
  for (const measure of measures(calls)) {
    const name = TIMES[measure.name];
    if (name === undefined) continue;
    const values = `(SELECT offer, ${measure.value} AS value, count(*) AS calls FROM (${withGroups(calls, ['offer'], 'calls')}) WHERE ${measure.isTold}${online} GROUP BY ALL)`;
    for (const { offer, percentiles } of await duckdb.rows(percentilesSql(measure, ['offer'], values))) {
      const [p50, p95] = TOLD_PERCENTILES.map((_, place) => Number((percentiles as readonly unknown[])[place])) as [number, number];
      times.set(String(offer), { ...times.get(String(offer)), [name]: { p50, p95 } satisfies OwnSeconds });
    }
  }
  return times;
}
