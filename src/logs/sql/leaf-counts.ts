import { DIMENSION_NAMES, DIMENSIONS, type DimensionName } from '../../core/pricing/dimensions.ts';
import { LONGEST_PROMPT } from '../rates-table.ts';
import type { Dialect } from './dialects.ts';
import type { LogColumns } from './log-columns.ts';
import { leafName } from './rates-statements.ts';

/**
 * The leaves that a log counts, in the order of a bill.
 *
 * @example
 * countedLeaves({ output: { column: 'out' }, input: { column: 'in' } }) // => ["input","output"]
 */
export const countedLeaves = (leaves: LogColumns['leaves']): readonly DimensionName[] => DIMENSION_NAMES.filter((name) => leaves[name] !== undefined);

/**
 * What a count of the log is called once it is read: whole, NULL where it is none, with what is inside it.
 *
 * @example
 * countColumn('cacheRead') // => "cache_read_count"
 */
export const countColumn = (name: DimensionName): string => `${leafName(name)}_count`;

/**
 * A count of a row of `log` as a whole number to reckon with, in the grain of its leaf; NULL where there is none.
 *
 * @example
 * countSql(DIALECTS.duckdb, { leaves: { input: { column: 'prompt' } } }, 'input') // => "TRY_CAST(log.\"prompt\" AS BIGINT)"
 */
export function countSql(dialect: Dialect, { leaves }: LogColumns, name: DimensionName): string {
  const raw = `log.${dialect.identifier(leaves[name]!.column)}`;
  if (DIMENSIONS[name].grain === 1) return dialect.count(raw, mostOf(name));
  return `CASE WHEN ${raw} BETWEEN 0 AND ${mostOf(name)} THEN CAST(CAST(${raw} AS ${dialect.nullable('DECIMAL(18, 3)')}) * 1000 AS ${dialect.nullable(dialect.int64)}) END`;
}

/**
 * Whether a row of `log` says what is no count: negative, or beyond what is exact in every engine. NULL says nothing.
 *
 * @example
 * isBadSql(DIALECTS.duckdb, { leaves: { input: { column: 'prompt' } } }) // => "NOT (log.\"prompt\" BETWEEN 0 AND 9007199254740991)"
 */
export function isBadSql({ identifier }: Dialect, { leaves, isBad }: LogColumns): string {
  const inRange = countedLeaves(leaves).map((name) => `log.${identifier(leaves[name]!.column)} BETWEEN 0 AND ${mostOf(name)}`);
  return `${isBad === undefined ? '' : `log.${identifier(isBad)} OR `}NOT (${inRange.join(' AND ')})`;
}

const mostOf = (name: DimensionName): number => Math.floor(LONGEST_PROMPT * DIMENSIONS[name].grain);

/** Counts that are added up, and counts that are taken off. */
export interface Terms {
  readonly plus: readonly DimensionName[];
  readonly minus: readonly DimensionName[];
}

/**
 * Of which counts the sum of some leaves is made, none counted twice: a count that holds others is them and the rest.
 *
 * @example
 * const leaves = { input: { column: 'prompt', holds: ['cacheRead'] }, cacheRead: { column: 'cached' } }
 * termsOf(leaves, ['input']) // => {"plus":["input"],"minus":["cacheRead"]}
 * termsOf(leaves, ['input', 'cacheRead']) // => {"plus":["input"],"minus":[]}
 */
export function termsOf(leaves: LogColumns['leaves'], names: readonly DimensionName[]): Terms {
  const times = new Map<DimensionName, number>();
  const add = (name: DimensionName, sign: number): void => {
    times.set(name, (times.get(name) ?? 0) + sign);
    for (const part of leaves[name]?.holds ?? []) if (leaves[part]) add(part, -sign);
  };
  for (const name of names) add(name, 1);
  const repeated = (sign: number): readonly DimensionName[] => [...times].flatMap(([name, count]) => Array.from({ length: Math.max(0, count * sign) }, () => name));
  return { plus: repeated(1), minus: repeated(-1) };
}

/**
 * Whether what is added exceeds what is taken off by more than some tokens, as SQL over counts that may be NULL.
 *
 * @example
 * exceedsSql({ plus: ['input'], minus: [] }, 200_000) // => "input_count > 200000"
 */
export function exceedsSql({ plus, minus }: Terms, by = 0): string {
  // a comparison with NULL does not hold, so a count that stands alone on the left need not be filled
  const more = plus.length === 1 ? countColumn(plus[0]!) : added(plus);
  const less = [...minus.map(filled), ...(by > 0 ? [String(by)] : [])];
  return `${more} > ${less.join(' + ') || '0'}`;
}

const filled = (name: DimensionName): string => `coalesce(${countColumn(name)}, 0)`;
const added = (names: readonly DimensionName[]): string => names.map(filled).join(' + ') || '0';
