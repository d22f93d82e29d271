import { DIMENSION_NAMES, type DimensionName } from '../../core/pricing/dimensions.ts';
import type { RateRow, RatesTable } from '../rates-table.ts';
import { DIALECTS, type Dialect, type DialectName } from './dialects.ts';

/**
 * The tables that a price query joins. `rates`: one row an offer, setting, stretch of time, minutes of the week and
 * length of prompt, a column of units a leaf. `names`: which offer a
 * name stands for; patterns of names stand in the query.
 *
 * @example
 * RATE_TABLES.rates // => "model_cost_rates"
 */
export const RATE_TABLES = { rates: 'model_cost_rates', names: 'model_cost_names' } as const;

/** Rows in one INSERT: engines take far more, people read far less. */
const ROWS_A_STATEMENT = 200;

/**
 * The statements that make the rates table in an engine, replacing an older one. Each row carries the edition, and a
 * query takes rows of its own edition only: a query and a table of different catalogues price nothing, instead of wrongly.
 *
 * @example
 * ratesStatements(ratesTable(catalogue), 'postgres')[0] // => "DROP TABLE IF EXISTS model_cost_rates"
 */
export function ratesStatements(table: RatesTable, dialectName: DialectName): readonly string[] {
  const dialect = DIALECTS[dialectName];
  const edition = dialect.text(editionOf(table));
  return [...tableStatements(dialect, RATE_TABLES.rates, rateColumns(dialect), table.rates.map((row) => rateValues(dialect, edition, row))), ...tableStatements(dialect, RATE_TABLES.names, nameColumns(dialect), nameValues(dialect, edition, table))];
}

/**
 * How columns of a leaf begin. Seconds are counted, and charged, in milliseconds.
 *
 * @example
 * leafName('cacheWrite1h') // => "cache_write_1h"
 * leafName('audioSeconds') // => "audio_milliseconds"
 */
export const leafName = (name: DimensionName): string => name.replaceAll(/[A-Z]+|\d+/gu, (part) => `_${part.toLowerCase()}`).replace(/seconds$/u, 'milliseconds');

/**
 * A mark of everything a rates table says: two tables that price differently have different editions (64 bits, FNV-1a,
 * http://www.isthe.com/chongo/tech/comp/fnv/).
 *
 * @example
 * editionOf(ratesTable(catalogue)).length // => 16
 */
export function editionOf(table: RatesTable): string {
  const text = JSON.stringify(table, (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value));
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
  return hash.toString(16).padStart(16, '0');
}

function tableStatements(dialect: Dialect, name: string, columns: readonly string[], rows: readonly string[]): readonly string[] {
  const inserts = Array.from({ length: Math.ceil(rows.length / ROWS_A_STATEMENT) }, (_, index) => rows.slice(index * ROWS_A_STATEMENT, (index + 1) * ROWS_A_STATEMENT));
  return [`DROP TABLE IF EXISTS ${name}`, `CREATE TABLE ${name} (\n  ${columns.join(',\n  ')}\n)${dialect.storage}`, ...inserts.map((some) => `INSERT INTO ${name} VALUES\n${some.join(',\n')}`)];
}

function rateColumns({ int64, int128, textType, nullable }: Dialect): readonly string[] {
  const texts = ['edition', 'offer', 'service_tier', 'region', 'mode'].map((column) => `${column} ${textType}`);
  const bounds = ['valid_from', 'valid_until', 'minute_from', 'minute_until', 'above', 'up_to'].map((column) => `${column} ${int64}`);
  return [...texts, ...bounds, ...DIMENSION_NAMES.map((name) => `${leafName(name)}_units ${nullable(int128)}`)];
}

function rateValues({ text }: Dialect, edition: string, { offer, serviceTier, region, mode, from, until, minuteFrom, minuteUntil, above, upTo, units }: RateRow): string {
  const texts = [edition, ...[offer, serviceTier, region, mode].map(text)];
  return `(${[...texts, from, until, minuteFrom, minuteUntil, above, upTo, ...DIMENSION_NAMES.map((name) => units[name] ?? 'NULL')].join(', ')})`;
}

/** A name without an offer is several offers'. */
const nameColumns = ({ textType }: Dialect): readonly string[] => ['edition', 'name', 'offer'].map((column) => `${column} ${textType}`);

const nameValues = ({ text }: Dialect, edition: string, { names }: RatesTable): readonly string[] => names.map(({ name, offer = '' }) => `(${edition}, ${text(name)}, ${text(offer)})`);
