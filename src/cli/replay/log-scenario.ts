import { CalculatorError, workloadFromTotals } from '../../index.ts';
import { leafName } from '../../logs/sql/rates-statements.ts';
import { enCliReplay } from '../../words/en/cli-logs-replay.ts';
import type { Duckdb } from '../duckdb.ts';
import type { CallsTable } from './calls.ts';

const MILLISECONDS_A_DAY = 86_400_000;
/** Below a call a minute the busiest one says nothing of a peak. Assumption. */
const LEAST_A_MINUTE = 1;
/** What a scenario takes for a peak factor. */
const MOST_PEAK = 1_000;

/**
 * A scenario of what `priced` adds up to, each call one query: tokens of a call, cached share, queries a month, and the
 * busiest minute over the mean one where there is a call a minute. Throws `bad-report` where no call has a price.
 */
export async function logScenario(duckdb: Duckdb, { columns }: CallsTable): Promise<Readonly<Record<string, unknown>>> {
  const sum = (...names: readonly (keyof typeof columns.leaves)[]): string =>
    names.filter((name) => columns.leaves[name] !== undefined).map((name) => `coalesce(sum(${leafName(name)}), 0)`).join(' + ') || '0';
  const [totals] = await duckdb.rows(
    `SELECT coalesce(sum(calls), 0)::BIGINT AS calls, (${sum('input', 'cacheRead', 'cacheWrite', 'cacheWrite1h')})::BIGINT AS input, (${sum('cacheRead')})::BIGINT AS read, (${sum('cacheWrite', 'cacheWrite1h')})::BIGINT AS written, (${sum('output')})::BIGINT AS output, (${sum('reasoning')})::BIGINT AS reasoning FROM priced WHERE reason IS NULL`,
  );
  const of = (name: string): number => Number(totals![name]);
  if (of('calls') === 0) throw new CalculatorError('bad-report', enCliReplay.noScenario);
  const [times] = await duckdb.rows('SELECT max(n) AS busiest, sum(n)::BIGINT AS calls, min(minute) AS first, max(minute) AS last FROM (SELECT at_ms // 60000 AS minute, count(*) AS n FROM calls WHERE at_ms IS NOT NULL GROUP BY minute)');
  const minutes = Number(times!['last']) - Number(times!['first']) + 1;
  const aMinute = Number(times!['calls']) / minutes;
  const peak = Number(times!['busiest']) / aMinute;
  const patch = workloadFromTotals({ calls: of('calls'), input: of('input'), cacheRead: of('read'), cacheWrite: of('written'), output: of('output'), reasoning: of('reasoning'), days: (minutes * 60_000) / MILLISECONDS_A_DAY });
  const groups: Record<string, Record<string, unknown>> = {};
  const values = [...Object.entries(patch).map(([path, { value }]) => [path, value] as const), ...(aMinute >= LEAST_A_MINUTE && peak <= MOST_PEAK ? [['load.peakFactor', peak] as const] : [])];
  for (const [path, value] of values) {
    const [group = '', name = ''] = path.split('.');
    groups[group] = { ...groups[group], [name]: value };
  }
  return { version: 1, ...groups };
}
