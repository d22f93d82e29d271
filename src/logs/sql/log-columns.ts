import { DIMENSION_NAMES, type DimensionName } from '../../core/pricing/dimensions.ts';
import type { Instant } from '../../core/units.ts';
import type { LogFormat, Paths } from '../log-format.ts';
import type { TimeUnit } from './dialects.ts';

/** A column of counts and the leaves whose counts are inside it. */
export interface LeafColumn {
  readonly column: string;
  readonly holds?: readonly DimensionName[];
}

/** The columns of a log that is a table. Counts are of a type of whole numbers (seconds may be decimals); a NULL count is 0. */
export interface LogColumns {
  readonly at: string;
  readonly atUnit: TimeUnit;
  readonly model: string;
  /** The seller's id as the catalogue has it: `seller/model` is tried before the bare name. */
  readonly seller?: string;
  readonly serviceTier?: string;
  readonly region?: string;
  readonly mode?: string;
  readonly leaves: Readonly<Partial<Record<DimensionName, LeafColumn>>>;
  /** Whether the counts of a row are none, beside what they say themselves: a column of truth values. */
  readonly isBad?: string;
}

/** From one instant to another, both included. */
export interface Span {
  readonly first: Instant;
  readonly last: Instant;
}

/** The facts of a row that a price query reads. */
const READ = ['at', 'model', 'seller', 'serviceTier', 'region', 'mode'] as const;

/**
 * The columns of a table that is written in a format: of each fact and leaf the first name that is among `columns` (all
 * names of the table), or `undefined` where the model, the time or every count is missing. Facts inside an object, like
 * a provider's usage report, are no columns: such a log is read row by row.
 *
 * @example
 * logColumns(LOG_FORMATS.table, ['model', 'input_tokens', 'cached_tokens', 'output_tokens', 'timestamp'], 'timestamp').leaves.cacheRead // => {"column":"cached_tokens"}
 * logColumns(LOG_FORMATS.table, ['model', 'input_tokens'], 'timestamp') // => undefined
 */
export function logColumns(format: LogFormat, columns: readonly string[], atUnit: TimeUnit): LogColumns | undefined {
  const column = (paths: Paths | undefined): string | undefined => paths?.find((path) => columns.includes(path));
  const facts = Object.fromEntries(READ.flatMap((field) => (column(format.fields[field]) === undefined ? [] : [[field, column(format.fields[field])!]]))) as Partial<Record<(typeof READ)[number], string>>;
  const leaves = Object.fromEntries(
    DIMENSION_NAMES.flatMap((name): [DimensionName, LeafColumn][] => {
      const count = format.counts?.[name];
      const found = column(count?.at);
      return count === undefined || found === undefined ? [] : [[name, { column: found, ...(count.holds === undefined ? {} : { holds: count.holds }) }]];
    }),
  );
  const { at, model } = facts;
  return at === undefined || model === undefined || Object.keys(leaves).length === 0 ? undefined : { ...facts, at, model, atUnit, leaves };
}
