import { DIMENSION_NAMES, type DimensionName } from '../../index.ts';
import { LONGEST_PROMPT } from '../../logs/rates-table.ts';
import { DIALECTS } from '../../logs/sql/dialects.ts';
import type { Duckdb, Row } from '../duckdb.ts';
import type { CallsTable } from './calls.ts';

const { identifier } = DIALECTS.duckdb;

/** The percentiles that are told, of a hundred. */
export const TOLD_PERCENTILES = [50, 95] as const;

/** Durations are told to the millisecond, in whole numbers of which few calls differ. */
const DURATIONS = ['latency_seconds', 'ttft_seconds'] as const;
const MILLISECONDS = 1_000;

const PROMPT = /^(?:input|cacheRead|cacheWrite)/u;
const GENERATED = /^(?:output|reasoning)/u;

/** What percentiles are told of. */
interface Measure {
  readonly name: string;
  /** A whole number, of which one is as much as `perUnit` say; SQL over `calls`. */
  readonly value: string;
  readonly perUnit: number;
  /** Which calls have one. */
  readonly isTold: string;
}

/** What percentiles are told of: tokens of the prompt and of the answer, and times. Calls that don't say are left out. */
export function measures({ columns, others }: CallsTable): readonly Measure[] {
  const held = new Set(Object.values(columns.leaves).flatMap(({ holds = [] }) => holds));
  const tokens = (name: string, side: RegExp): readonly Measure[] => {
    const counts = DIMENSION_NAMES.filter((leaf) => side.test(leaf) && columns.leaves[leaf] !== undefined && !held.has(leaf)).map((leaf: DimensionName) => identifier(leaf));
    const filled = counts.length === 1 ? counts : counts.map((count) => `coalesce(${count}, 0)`);
    const isTold = [...(counts.length === 1 ? [] : [`coalesce(${counts.join(', ')}) IS NOT NULL`]), ...filled.map((count) => `${count} BETWEEN 0 AND ${LONGEST_PROMPT}`)];
    return counts.length === 0 ? [] : [{ name, value: filled.map((count) => `${count}::BIGINT`).join(' + '), perUnit: 1, isTold: isTold.join(' AND ') }];
  };
  const durations = DURATIONS.filter((name) => others.includes(name)).map((name): Measure => ({ name, value: `TRY_CAST(round(${name} * ${MILLISECONDS}) AS BIGINT)`, perUnit: MILLISECONDS, isTold: `isfinite(${name})` }));
  return [...tokens('prompt_tokens', PROMPT), ...tokens('output_tokens', GENERATED), ...durations];
}

/** The table of the values of a measure: each with how many calls have it, by whatever they are grouped by. */
export const valuesOf = (name: string): string => `values_${name}`;

/**
 * Counts the calls by value, measure by measure: percentiles are then exact, whatever the length of the log, and a table
 * of values is short. With groups it has a row for each of them; a time is that of the beginning of its day.
 */
export async function countValues(duckdb: Duckdb, calls: CallsTable, groups: readonly string[]): Promise<void> {
  const { seller } = calls.columns;
  const keys = new Set(groups.flatMap((group) => ({ day: [DAY], month: [DAY], offer: ['model', ...(seller === undefined ? [] : ['seller'])] })[group] ?? [identifier(group)]));
  for (const { name, value, isTold } of measures(calls)) {
    await duckdb.run(`CREATE TABLE ${valuesOf(name)} AS SELECT ${[...keys, `${value} AS value`, 'count(*) AS calls'].join(', ')} FROM calls WHERE ${isTold} GROUP BY ALL`);
  }
}

const DAY = 'at_ms // 86400000 * 86400000 AS at_ms';

/** A row a group of a source of values with its percentiles, by nearest rank. */
export function percentilesSql({ perUnit }: Measure, groups: readonly string[], from: string): string {
  const keys = groups.map((group) => `${identifier(group)}, `).join('');
  const within = groups.length === 0 ? '' : `PARTITION BY ${keys.slice(0, -2)}`;
  const ranks = TOLD_PERCENTILES.map((percentile) => `min(value) FILTER (100 * reached >= ${percentile} * told)${perUnit === 1 ? '' : ` / ${perUnit}`}`);
  return `SELECT ${keys}[${ranks.join(', ')}] AS percentiles FROM (SELECT ${keys}value, sum(calls) OVER (${within} ORDER BY value) AS reached, sum(calls) OVER (${within}) AS told FROM (SELECT ${keys}value, sum(calls) AS calls FROM ${from} GROUP BY ALL)) GROUP BY ALL`;
}

/** The percentiles of all calls, by the name of what they are of. */
export async function percentilesOf(duckdb: Duckdb, calls: CallsTable): Promise<Readonly<Record<string, readonly (number | undefined)[]>>> {
  const told = async (measure: Measure): Promise<readonly (number | undefined)[]> => {
    const [row] = await duckdb.rows(percentilesSql(measure, [], valuesOf(measure.name)));
    return TOLD_PERCENTILES.map((_, index) => numberOf(row, index));
  };
  const found: [string, readonly (number | undefined)[]][] = [];
  for (const measure of measures(calls)) found.push([measure.name, await told(measure)]);
  return Object.fromEntries(found);
}

const numberOf = (row: Row | undefined, index: number): number | undefined => {
  const value = (row?.['percentiles'] as readonly unknown[] | undefined)?.[index] ?? undefined;
  return value === undefined ? undefined : Number(value);
};
