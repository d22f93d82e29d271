import { TIER_WORDS } from '../../usage/surroundings.ts';
import { MODES } from '../../core/model/setting.ts';
import { DIMENSION_NAMES, DIMENSIONS, type DimensionName } from '../../core/pricing/dimensions.ts';
import { WEEK_MINUTES } from '../../core/pricing/entry.ts';
import { FIRST_INSTANT, LAST_INSTANT, LONGEST_PROMPT, type RatesTable } from '../rates-table.ts';
import { DIALECTS, type Dialect, type DialectName, type TimeUnit } from './dialects.ts';
import { editionOf, leafName, RATE_TABLES } from './rates-statements.ts';

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
}

/** What the result has a row for: days and months in UTC, the offer, or the values of a column. */
export type GroupBy = 'day' | 'month' | 'offer' | { readonly column: string };

/** What is to be priced. */
export interface PriceQuery {
  /** The log: what stands after FROM, as SQL. Names are quoted by `tableName`. */
  readonly from: string;
  readonly columns: LogColumns;
  readonly by: readonly GroupBy[];
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
 * it is added up by what decides a price (name, setting, stretch of time, minutes of the week, length of prompt, which
 * leaves are used), then the sums are priced. Throws nothing: an unknown column is the engine's to report.
 *
 * @example
 * const columns = { at: 'at', atUnit: 'timestamp', model: 'model', leaves: { input: { column: 'input' }, output: { column: 'output' } } }
 * priceQuery(ratesTable(catalogue), 'duckdb', { from: 'calls', columns, by: ['month'] }).startsWith('WITH counted AS (') // => true
 */
export function priceQuery(table: RatesTable, dialectName: DialectName, { from, columns, by }: PriceQuery): string {
  const dialect = DIALECTS[dialectName];
  const { lower, int64, nullable } = dialect;
  const whole = (sql: string): string => `CAST(${sql} AS ${nullable(int64)})`;
  const edition = dialect.text(editionOf(table));
  const leaves = DIMENSION_NAMES.filter((name) => columns.leaves[name] !== undefined);
  const keys = by.flatMap((group, index) => (group === 'offer' ? [] : [{ group, key: `by_${index + 1}` }]));
  const names = keys.map(({ key }) => key);
  const texts = textColumns(dialect, columns);
  const asked = dialect.repeatsExpressions ? `SELECT DISTINCT ${texts['model']} AS model, ${texts['seller'] ?? `''`} AS seller FROM ${from} AS log` : 'SELECT DISTINCT model, seller FROM grouped';
  const groupKeys = [...names, ...Object.keys(texts), 'since', 'minute', 'prompt_above', 'used'];
  const unsaid = TEXTS.filter((name) => !(name in texts)).map((name) => `'' AS ${name}`);
  const sums = leaves.map(sumColumn);
  const results = by.map((group, index) => ({ sql: resultOf(dialect, group, `g.by_${index + 1}`), as: dialect.identifier(typeof group === 'string' ? group : group.column) }));
  // without a rate for what is used the sum is NULL, as one with NULL is
  const amount = leaves.map((name) => `CASE WHEN g.${sumColumn(name)} = 0 THEN 0 ELSE g.${sumColumn(name)} * r.${unitsColumn(name)} END`).join(' + ');

  return `WITH counted AS (
  SELECT ${listed([...keys.map(({ group, key }) => `${keyOf(dialect, columns, group)} AS ${key}`), `${timeOf(dialect, columns)} AS at_ms`, ...Object.entries(texts).map(([name, sql]) => `${sql} AS ${name}`), ...leaves.map((name) => `${leafOf(dialect, columns, name)} AS ${countColumn(name)}`)])}
  FROM ${from} AS log
), grouped AS (
  SELECT ${listed([...names, ...Object.keys(texts), ...unsaid, `${whole(sinceOf(table))} AS since`, `${whole(minuteOf(dialect, table))} AS minute`, `${whole(promptOf(table, leaves))} AS prompt_above`, `${whole(usedOf(leaves))} AS used`, 'count(*) AS group_calls', ...leaves.map((name) => `${dialect.sum(countColumn(name))} AS ${sumColumn(name)}`)])}
  FROM counted
  GROUP BY ${groupKeys.join(', ')}
), asked AS (
  SELECT a.model, a.seller, p.place, ${lower("CASE WHEN p.place = 1 THEN concat(a.seller, '/', a.model) ELSE a.model END")} AS name
  FROM (${asked}) AS a CROSS JOIN (SELECT 1 AS place UNION ALL SELECT 2 AS place) AS p
  WHERE a.model <> '' AND (p.place = 2 OR a.seller <> '')
), matched AS (
  SELECT a.model, a.seller, a.place, e.offer AS by_name,
    CASE WHEN e.offer IS NULL THEN ${patternCount(dialect, table)} ELSE 0 END AS patterns,
    CASE WHEN e.offer IS NULL THEN ${patternOffer(dialect, table)} END AS by_pattern
  FROM asked AS a LEFT JOIN (SELECT name, offer FROM ${RATE_TABLES.names} WHERE edition = ${edition}) AS e ON e.name = a.name
), named AS (
  SELECT model, seller,
    max(CASE WHEN by_name IS NOT NULL OR patterns > 0 THEN 1 END) AS is_known,
    coalesce(max(CASE WHEN place = 1 THEN offer END), max(CASE WHEN place = 2 THEN offer END)) AS offer
  FROM (SELECT model, seller, place, by_name, patterns, nullif(CASE WHEN patterns = 1 THEN by_pattern ELSE by_name END, '') AS offer FROM matched) AS found
  GROUP BY model, seller
), told AS (
  SELECT ${listed([...results.map(({ sql }, index) => `${sql} AS result_${index + 1}`), `${reasonOf(`(${amount})`)} AS reason`, 'g.group_calls', `${amount} AS group_units`, ...sums.map((sum) => `g.${sum}`)])}
  FROM grouped AS g
  LEFT JOIN named AS n ON n.model = g.model AND n.seller = g.seller
  LEFT JOIN (SELECT DISTINCT offer, valid_from, valid_until FROM ${RATE_TABLES.rates} WHERE edition = ${edition}) AS p ON p.offer = n.offer AND p.valid_from <= g.since AND g.since < p.valid_until
  LEFT JOIN (SELECT * FROM ${RATE_TABLES.rates} WHERE edition = ${edition}) AS r ON r.offer = n.offer AND r.service_tier = ${tierSql(dialect)} AND r.region = g.region
    AND r.valid_from <= g.since AND g.since < r.valid_until AND r.minute_from <= g.minute AND g.minute < r.minute_until
    AND r.above <= g.prompt_above AND g.prompt_above < r.up_to AND (r.mode = g.mode OR (r.mode = '*' AND g.mode IN (${['', ...MODES].map(dialect.text).join(', ')})))
)
SELECT ${listed([...results.map(({ as }, index) => `result_${index + 1} AS ${as}`), 'reason', 'sum(group_calls) AS calls', ...leaves.map((name) => `sum(${sumColumn(name)}) AS ${leafName(name)}`), 'sum(CASE WHEN reason IS NULL THEN group_units END) AS units', ...usdOf(dialect, table)])}
FROM told
GROUP BY ${[...results.map((_, index) => `result_${index + 1}`), 'reason'].join(', ')}
ORDER BY ${[...results.map((_, index) => `result_${index + 1}`), 'reason'].join(', ')}${dialect.settings}`;
}

/** Sellers' words for the service tiers, as usage reports have them. */
const tierSql = ({ text, lower }: Dialect): string => `CASE ${lower('g.service_tier')} WHEN '' THEN 'standard' ${Object.entries(TIER_WORDS).map(([word, tier]) => `WHEN ${text(word)} THEN ${text(tier)}`).join(' ')} ELSE g.service_tier END`;

const listed = (expressions: readonly string[]): string => expressions.join(',\n    ');
const countColumn = (name: DimensionName): string => `${leafName(name)}_count`;
const sumColumn = (name: DimensionName): string => `${leafName(name)}_sum`;
const unitsColumn = (name: DimensionName): string => `${leafName(name)}_units`;
/** Few patterns and few names: each is tried, and two that match are as good as none. */
const patternCount = ({ matches, text }: Dialect, { patterns }: RatesTable): string => patterns.map(({ pattern }) => `CASE WHEN ${matches('a.name', text(pattern))} THEN 1 ELSE 0 END`).join(' + ') || '0';
const patternOffer = ({ matches, text }: Dialect, { patterns }: RatesTable): string => `CASE ${patterns.map(({ pattern, offer }) => `WHEN ${matches('a.name', text(pattern))} THEN ${text(offer)}`).join(' ')} WHEN 1 = 0 THEN '' END`;

const reasonOf = (amount: string): string => `CASE
      WHEN g.since IS NULL THEN 'no-time'
      WHEN g.model = '' THEN 'no-model'
      WHEN g.used < 0 THEN 'bad-count'
      WHEN n.is_known IS NULL THEN 'unknown-model'
      WHEN n.offer IS NULL THEN 'several-offers'
      WHEN p.offer IS NULL THEN 'no-price'
      WHEN r.offer IS NULL OR ${amount} IS NULL THEN 'unknown-rate'
    END`;

/** What tells calls apart. */
const TEXTS = ['model', 'seller', 'service_tier', 'region', 'mode'] as const;

/** Empty where a row does not say; a column that the log has not got is no key. */
function textColumns({ identifier, textType, nullable }: Dialect, { model, seller, serviceTier, region, mode }: LogColumns): Readonly<Record<string, string>> {
  const columns = [model, seller, serviceTier, region, mode];
  return Object.fromEntries(TEXTS.flatMap((name, index) => (columns[index] === undefined ? [] : [[name, `coalesce(CAST(log.${identifier(columns[index])} AS ${nullable(textType)}), '')`]])));
}

function timeOf({ identifier, milliseconds, int64, nullable }: Dialect, { at, atUnit }: LogColumns): string {
  const column = `log.${identifier(at)}`;
  return { timestamp: milliseconds(column), milliseconds: `CAST(${column} AS ${nullable(int64)})`, seconds: `CAST(CAST(${column} AS ${nullable('DECIMAL(18, 3)')}) * 1000 AS ${nullable(int64)})` }[atUnit];
}

/** Days are counted while the log is read and named when the sums are told. */
const keyOf = (dialect: Dialect, columns: LogColumns, group: Exclude<GroupBy, 'offer'>): string => (typeof group === 'string' ? dialect.quotient(timeOf(dialect, columns), '86400000') : `log.${dialect.identifier(group.column)}`);

function resultOf({ day }: Dialect, group: GroupBy, key: string): string {
  if (typeof group !== 'string') return key;
  return { day: day(key), month: `substring(${day(key)}, 1, 7)`, offer: 'n.offer' }[group];
}

/** A count, −1 where it is none, less what is inside it. Nothing overflows: each is below 2^53. */
function leafOf(dialect: Dialect, columns: LogColumns, name: DimensionName): string {
  const { column, holds = [] } = columns.leaves[name]!;
  const raw = `log.${dialect.identifier(column)}`;
  const [most, whole] = DIMENSIONS[name].grain === 1 ? [LONGEST_PROMPT, raw] : [Math.floor(LONGEST_PROMPT / 1_000), `CAST(${raw} AS ${dialect.nullable('DECIMAL(18, 3)')}) * 1000`];
  const count = `CASE WHEN ${raw} IS NULL THEN 0 WHEN ${raw} BETWEEN 0 AND ${most} THEN CAST(${whole} AS ${dialect.nullable(dialect.int64)}) ELSE -1 END`;
  const inside = holds.filter((part) => columns.leaves[part] !== undefined);
  return inside.length === 0 ? count : `${count} - ${inside.map((part) => `(${leafOf(dialect, columns, part)})`).join(' - ')}`;
}

/** The last change of any price before the call. */
function sinceOf({ rates }: RatesTable): string {
  const changes = distinct(rates.flatMap(({ from, until }) => [from, until])).filter((change) => change > FIRST_INSTANT && change < LAST_INSTANT);
  return `CASE WHEN at_ms IS NULL THEN NULL ${changes.map((change) => `WHEN at_ms >= ${change} THEN ${change}`).join(' ')} ELSE ${FIRST_INSTANT} END`;
}

/**
 * The first minute of the week that is charged like the call's: a list has it for every stretch of the week as long as
 * all windows allow, so that a week of calls adds up to a few groups. Before there were windows, 0.
 */
function minuteOf({ quotient, element }: Dialect, { rates }: RatesTable): string {
  const windowed = rates.filter(({ minuteFrom, minuteUntil }) => minuteUntil - minuteFrom < WEEK_MINUTES);
  if (windowed.length === 0) return '0';
  const step = windowed.flatMap(({ minuteFrom, minuteUntil }) => [minuteFrom, minuteUntil]).reduce(greatestDivisor, WEEK_MINUTES);
  const starts = Array.from({ length: WEEK_MINUTES / step }, (_, index) => index * step);
  const charged = starts.map((minute) => windowed.flatMap(({ minuteFrom, minuteUntil, ...rest }) => (minuteFrom <= minute && minute < minuteUntil ? [spelled(rest)] : [])).join());
  const alike = starts.map((_, index) => starts[charged.indexOf(charged[index]!)]!);
  const stretch = quotient(`((${quotient('at_ms', '60000')} + 4320) % ${WEEK_MINUTES})`, String(step));
  return `CASE WHEN at_ms >= ${Math.min(...windowed.map(({ from }) => from))} THEN ${element(alike, `${stretch} + 1`)} ELSE 0 END`;
}

const spelled = (value: unknown): string => JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? part.toString() : part));

/** The longest threshold that the prompt exceeds. */
function promptOf({ rates }: RatesTable, leaves: readonly DimensionName[]): string {
  const prompt = leaves.filter((name) => DIMENSIONS[name].prompt).map(countColumn);
  const thresholds = distinct(rates.map(({ above }) => above)).filter((above) => above >= 0);
  if (prompt.length === 0 || thresholds.length === 0) return '-1';
  return `CASE ${thresholds.map((above) => `WHEN ${prompt.join(' + ')} > ${above} THEN ${above}`).join(' ')} ELSE -1 END`;
}

/** Which leaves are used, a bit each; −1 where a count is none. */
function usedOf(leaves: readonly DimensionName[]): string {
  const bits = leaves.map((name, index) => `CASE WHEN ${countColumn(name)} > 0 THEN ${2 ** index} ELSE 0 END`);
  return `CASE WHEN ${leaves.map((name) => `${countColumn(name)} < 0`).join(' OR ')} THEN -1 ELSE ${bits.join(' + ')} END`;
}

/** The exact decimal, where a dollar is a power of ten of units. */
function usdOf({ quotient, padded, int128, textType, nullable }: Dialect, { unitsPerUsd }: RatesTable): readonly string[] {
  const digits = unitsPerUsd.toString().length - 1;
  if (unitsPerUsd !== 10n ** BigInt(digits)) return [];
  const one = `CAST(${unitsPerUsd} AS ${int128})`;
  const units = 'sum(group_units)';
  return [`CASE WHEN reason IS NULL THEN concat(CAST(${quotient(units, one)} AS ${nullable(textType)}), '.', ${padded(`${units} % ${one}`, digits)}) END AS usd`];
}

const distinct = (numbers: readonly number[]): readonly number[] => [...new Set(numbers)].toSorted((a, b) => b - a);

const greatestDivisor = (a: number, b: number): number => (b === 0 ? a : greatestDivisor(b, a % b));
