import { TIER_WORDS } from '../../usage/surroundings.ts';
import { MODES } from '../../core/model/setting.ts';
import type { DimensionName } from '../../core/pricing/dimensions.ts';
import type { RateRow, RatesTable } from '../rates-table.ts';
import { DIALECTS, type Dialect, type DialectName } from './dialects.ts';
import { countColumn, countedLeaves, countSql, isBadSql, termsOf } from './leaf-counts.ts';
import type { LogColumns, Span } from './log-columns.ts';
import { ALWAYS, NO_CELL, priceCell } from './price-cell.ts';
import { editionOf, leafName, RATE_TABLES } from './rates-statements.ts';

/** What the result has a row for: days and months in UTC, the offer, or the values of a column. */
export type GroupBy = 'day' | 'month' | 'offer' | { readonly column: string };

/** What is to be priced. */
export interface PriceQuery {
  /** The log: what stands after FROM, as SQL. Names are quoted by `tableName`. */
  readonly from: string;
  readonly columns: LogColumns;
  readonly by: readonly GroupBy[];
  /** Whose prices there are; calls of other offers have `no-price`. Absent: all of the table. Fewer are faster. */
  readonly offers?: readonly string[];
  /** Where every call has a time: the first and the last. Absent: not known. Where no price changes between, times are not read. */
  readonly span?: Span;
}

/**
 * Why calls have no price: `no-time`, `no-model`, `bad-count` (negative, or beyond 2^53); `unknown-model`,
 * `several-offers` (a name that several sellers use); `no-price` (none known at that time); `unknown-rate` (no rate is
 * known for the setting, it is not offered, or there is none for something that was used).
 *
 * @example
 * UNPRICED_REASONS.length // => 7
 */
export const UNPRICED_REASONS = ['no-time', 'no-model', 'bad-count', 'unknown-model', 'several-offers', 'no-price', 'unknown-rate'] as const;

/** One of `UNPRICED_REASONS`. */
export type UnpricedReason = (typeof UNPRICED_REASONS)[number];

/**
 * A table's name of one or more parts, quoted.
 *
 * @example
 * tableName('duckdb', 'main.calls') // => "\"main\".\"calls\""
 */
export const tableName = (dialect: DialectName, name: string): string => name.split('.').map(DIALECTS[dialect].identifier).join('.');

/**
 * The query that prices a log in an engine that has the rates table of `ratesStatements`. Its rows are the groups, once
 * for the priced calls (`reason` is NULL) and once for each reason why calls are not; `units` is exact, in parts of a
 * dollar of which the table says how many, `usd` the same as a decimal text. The log is read once and without a join:
 * the counts are added up as they stand by name, setting and cell of alike charges, then the sums are priced. Leaves of
 * calls without a time or with a bad count are NULL. Throws nothing: an unknown column is the engine's to report.
 *
 * @example
 * const columns = { at: 'at', atUnit: 'timestamp', model: 'model', leaves: { input: { column: 'input' }, output: { column: 'output' } } }
 * priceQuery(ratesTable(catalogue), 'duckdb', { from: 'calls', columns, by: ['month'] }).startsWith('WITH counted AS (') // => true
 */
export function priceQuery(table: RatesTable, dialectName: DialectName, { from, columns, by, offers, span }: PriceQuery): string {
  const dialect = DIALECTS[dialectName];
  const { identifier, lower, text } = dialect;
  const leaves = countedLeaves(columns.leaves);
  const cell = priceCell(dialect, ratesOf(table, columns, offers, span), columns, span);
  const texts = textColumns(dialect, columns);
  const read = [...new Set([...by.flatMap((group) => (group === 'offer' ? [] : [keyOf(dialect, columns, group)])), ...Object.values(texts)])];
  const key = (sql: string): string => `key_${read.indexOf(sql) + 1}`;
  const keys = read.map(key);
  const results = by.map((group) => ({ sql: group === 'offer' ? 'n.offer' : resultOf(dialect, group, `g.${key(keyOf(dialect, columns, group))}`), as: identifier(typeof group === 'string' ? group : group.column) }));
  const asked = dialect.repeatsExpressions ? `SELECT DISTINCT ${textSql(dialect, texts['model'])} AS model, ${textSql(dialect, texts['seller'])} AS seller FROM ${from} AS log` : 'SELECT DISTINCT model, seller FROM grouped';
  const edition = `edition = ${text(editionOf(table))}`;
  const known = offers === undefined ? edition : `${edition} AND offer IN (${['', ...offers].map(text).join(', ')})`;
  // without a rate for what is used the sum is NULL, as one with NULL is
  const amount = leaves.map((name) => `CASE WHEN g.${sumColumn(name)} = 0 THEN 0 ELSE g.${sumColumn(name)} * r.${unitsColumn(name)} END`).join(' + ');

  return `WITH counted AS (
  SELECT ${listed([...read.map((sql) => `${sql} AS ${key(sql)}`), `${timeOf(dialect, columns)} AS at_ms`, `${isBadSql(dialect, columns)} AS is_bad`, ...leaves.map((name) => `${countSql(dialect, columns, name)} AS ${countColumn(name)}`)])}
  FROM ${from} AS log
), celled AS (
  SELECT ${listed([...keys, `${cell.sql} AS cell`, 'count(*) AS group_calls', ...leaves.map((name) => `${dialect.sum(countColumn(name))} AS ${totalColumn(name)}`)])}
  FROM counted
  GROUP BY ${[...keys, 'cell'].join(', ')}
), grouped AS (
  SELECT ${listed([...keys, 'cell', ...TEXTS.map((name) => `${textSql(dialect, texts[name] && key(texts[name]))} AS ${name}`), `${cell.since} AS since`, `${cell.minute} AS minute`, `${cell.promptAbove} AS prompt_above`, 'group_calls', ...leaves.map((name) => `${leafSql(dialect, columns, name)} AS ${sumColumn(name)}`)])}
  FROM celled
), asked AS (
  SELECT a.model, a.seller, p.place, ${lower("CASE WHEN p.place = 1 THEN concat(a.seller, '/', a.model) ELSE a.model END")} AS name
  FROM (${asked}) AS a CROSS JOIN (SELECT 1 AS place UNION ALL SELECT 2 AS place) AS p
  WHERE a.model <> '' AND (p.place = 2 OR a.seller <> '')
), matched AS (
  SELECT a.model, a.seller, a.place, e.offer AS by_name,
    CASE WHEN e.offer IS NULL THEN ${patternCount(dialect, table)} ELSE 0 END AS patterns,
    CASE WHEN e.offer IS NULL THEN ${patternOffer(dialect, table)} END AS by_pattern
  FROM asked AS a LEFT JOIN (SELECT name, offer FROM ${RATE_TABLES.names} WHERE ${edition}) AS e ON e.name = a.name
), named AS (
  SELECT model, seller,
    max(CASE WHEN by_name IS NOT NULL OR patterns > 0 THEN 1 END) AS is_known,
    coalesce(max(CASE WHEN place = 1 THEN offer END), max(CASE WHEN place = 2 THEN offer END)) AS offer
  FROM (SELECT model, seller, place, by_name, patterns, nullif(CASE WHEN patterns = 1 THEN by_pattern ELSE by_name END, '') AS offer FROM matched) AS found
  GROUP BY model, seller
), told AS (
  SELECT ${listed([...results.map(({ sql }, index) => `${sql} AS result_${index + 1}`), `${reasonOf(`(${amount})`)} AS reason`, 'g.group_calls', `${amount} AS group_units`, ...leaves.map((name) => `g.${sumColumn(name)}`)])}
  FROM grouped AS g
  LEFT JOIN named AS n ON n.model = g.model AND n.seller = g.seller
  LEFT JOIN (SELECT DISTINCT offer, valid_from, valid_until FROM ${RATE_TABLES.rates} WHERE ${known}) AS p ON p.offer = n.offer AND p.valid_from <= g.since AND g.since < p.valid_until
  LEFT JOIN (SELECT * FROM ${RATE_TABLES.rates} WHERE ${known}) AS r ON r.offer = n.offer AND r.service_tier = ${tierSql(dialect)} AND r.region = g.region
    AND r.valid_from <= g.since AND g.since < r.valid_until AND r.minute_from <= g.minute AND g.minute < r.minute_until
    AND r.above <= g.prompt_above AND g.prompt_above < r.up_to AND (r.mode = g.mode OR (r.mode = '*' AND g.mode IN (${['', ...MODES].map(text).join(', ')})))
)
SELECT ${listed([...results.map(({ as }, index) => `result_${index + 1} AS ${as}`), 'reason', 'sum(group_calls) AS calls', ...leaves.map((name) => `sum(${sumColumn(name)}) AS ${leafName(name)}`), 'sum(CASE WHEN reason IS NULL THEN group_units END) AS units', ...usdOf(dialect, table)])}
FROM told
GROUP BY ${[...results.map((_, index) => `result_${index + 1}`), 'reason'].join(', ')}
ORDER BY ${[...results.map((_, index) => `result_${index + 1}`), 'reason'].join(', ')}${dialect.settings}`;
}

/** The rates that calls of the log may meet: a setting that it has no column for is none. */
const ratesOf = ({ rates }: RatesTable, { serviceTier, region, mode }: LogColumns, offers: readonly string[] | undefined, { first, last }: Span = ALWAYS): readonly RateRow[] =>
  rates.filter(
    (row) =>
      (offers?.includes(row.offer) ?? true) &&
      (row.from <= last && first < row.until) &&
      (serviceTier !== undefined || row.serviceTier === 'standard') &&
      (region !== undefined || row.region === '') &&
      (mode !== undefined || row.mode === '' || row.mode === '*'),
  );

/** Sellers' words for the service tiers, as usage reports have them. */
const tierSql = ({ text, lower }: Dialect): string => `CASE ${lower('g.service_tier')} WHEN '' THEN 'standard' ${Object.entries(TIER_WORDS).map(([word, tier]) => `WHEN ${text(word)} THEN ${text(tier)}`).join(' ')} ELSE g.service_tier END`;

const listed = (expressions: readonly string[]): string => expressions.join(',\n    ');
/** What a column of the log adds up to, and the leaf that is counted in it. */
const totalColumn = (name: DimensionName): string => `${leafName(name)}_total`;
const sumColumn = (name: DimensionName): string => `${leafName(name)}_sum`;
const unitsColumn = (name: DimensionName): string => `${leafName(name)}_units`;
/** Few patterns and few names: each is tried, and two that match are as good as none. */
const patternCount = ({ matches, text }: Dialect, { patterns }: RatesTable): string => patterns.map(({ pattern }) => `CASE WHEN ${matches('a.name', text(pattern))} THEN 1 ELSE 0 END`).join(' + ') || '0';
const patternOffer = ({ matches, text }: Dialect, { patterns }: RatesTable): string => `CASE ${patterns.map(({ pattern, offer }) => `WHEN ${matches('a.name', text(pattern))} THEN ${text(offer)}`).join(' ')} WHEN 1 = 0 THEN '' END`;

const reasonOf = (amount: string): string => `CASE
      WHEN g.cell = ${NO_CELL.noTime} THEN 'no-time'
      WHEN g.model = '' THEN 'no-model'
      WHEN g.cell = ${NO_CELL.badCount} THEN 'bad-count'
      WHEN n.is_known IS NULL THEN 'unknown-model'
      WHEN n.offer IS NULL THEN 'several-offers'
      WHEN p.offer IS NULL THEN 'no-price'
      WHEN r.offer IS NULL OR ${amount} IS NULL THEN 'unknown-rate'
    END`;

/** What tells calls apart. */
const TEXTS = ['model', 'seller', 'service_tier', 'region', 'mode'] as const;

/** The columns of the log that have them. */
function textColumns({ identifier }: Dialect, { model, seller, serviceTier, region, mode }: LogColumns): Readonly<Partial<Record<(typeof TEXTS)[number], string>>> {
  const columns = [model, seller, serviceTier, region, mode];
  return Object.fromEntries(TEXTS.flatMap((name, index) => (columns[index] === undefined ? [] : [[name, `log.${identifier(columns[index])}`]])));
}

/** Empty where a row does not say. */
const textSql = ({ textType, nullable }: Dialect, column: string | undefined): string => (column === undefined ? `''` : `coalesce(CAST(${column} AS ${nullable(textType)}), '')`);

function timeOf({ identifier, milliseconds, int64, nullable }: Dialect, { at, atUnit }: LogColumns): string {
  const column = `log.${identifier(at)}`;
  return { timestamp: milliseconds(column), milliseconds: `CAST(${column} AS ${nullable(int64)})`, seconds: `CAST(CAST(${column} AS ${nullable('DECIMAL(18, 3)')}) * 1000 AS ${nullable(int64)})` }[atUnit];
}

/** Days are counted while the log is read and named when the sums are told. */
const keyOf = (dialect: Dialect, columns: LogColumns, group: Exclude<GroupBy, 'offer'>): string => (typeof group === 'string' ? dialect.quotient(timeOf(dialect, columns), '86400000') : `log.${dialect.identifier(group.column)}`);

function resultOf({ day }: Dialect, group: Exclude<GroupBy, 'offer'>, key: string): string {
  if (typeof group !== 'string') return key;
  return { day: day(key), month: `substring(${day(key)}, 1, 7)` }[group];
}

/** The sum of a leaf: that of its column, less what is inside it. */
function leafSql({ int128, nullable }: Dialect, { leaves }: LogColumns, name: DimensionName): string {
  const { plus, minus } = termsOf(leaves, [name]);
  const sum = (part: DimensionName): string => `coalesce(CAST(${totalColumn(part)} AS ${nullable(int128)}), 0)`;
  return `CASE WHEN cell >= 0 THEN ${[plus.map(sum).join(' + '), ...minus.map(sum)].join(' - ')} END`;
}

/** The exact decimal, where a dollar is a power of ten of units. */
function usdOf({ quotient, padded, int128, textType, nullable }: Dialect, { unitsPerUsd }: RatesTable): readonly string[] {
  const digits = unitsPerUsd.toString().length - 1;
  if (unitsPerUsd !== 10n ** BigInt(digits)) return [];
  const one = `CAST(${unitsPerUsd} AS ${int128})`;
  const units = 'sum(group_units)';
  return [`CASE WHEN reason IS NULL THEN concat(CAST(${quotient(units, one)} AS ${nullable(textType)}), '.', ${padded(`${units} % ${one}`, digits)}) END AS usd`];
}
