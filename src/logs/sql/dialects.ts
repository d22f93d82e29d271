/**
 * How a log may write when a call was made: the engine's own timestamp (UTC where it has no zone), or a count since 1970.
 *
 * @example
 * TIME_UNITS // => ["timestamp","seconds","milliseconds"]
 */
export const TIME_UNITS = ['timestamp', 'seconds', 'milliseconds'] as const;

/** One of `TIME_UNITS`. */
export type TimeUnit = (typeof TIME_UNITS)[number];

/** What the engines spell differently. Every function takes and gives SQL. */
export interface Dialect {
  /** What it is, for messages and docs. */
  readonly name: string;
  /** An identifier that says exactly this text. */
  readonly identifier: (name: string) => string;
  /** A literal that says exactly this text. */
  readonly text: (value: string) => string;
  /** A type of whole numbers of 64 bits, and one of at least 128 that sums of products fit. */
  readonly int64: string;
  readonly int128: string;
  readonly textType: string;
  /** A type that holds NULL too. */
  readonly nullable: (type: string) => string;
  /** What stands after the columns of a table. */
  readonly storage: string;
  /** Milliseconds since 1970 of a timestamp. */
  readonly milliseconds: (timestamp: string) => string;
  /** A quotient of whole numbers ≥ 0, without its remainder. */
  readonly quotient: (dividend: string, divisor: string) => string;
  /** One of a list of whole numbers, the first at index 1. */
  readonly element: (list: readonly number[], index: string) => string;
  /** A whole number padded with zeros on the left. */
  readonly padded: (value: string, digits: number) => string;
  /** `2026-11-22` of a number of days since 1970. */
  readonly day: (days: string) => string;
  /** A count as a whole number to reckon with, NULL where it is beyond 64 bits; no more than `most` is a count. */
  readonly count: (value: string, most: number) => string;
  /** A sum of counts that cannot overflow. */
  readonly sum: (value: string) => string;
  /** Whether a text matches an anchored regular expression. */
  readonly matches: (text: string, pattern: string) => string;
  readonly lower: (text: string) => string;
  /** Whether a common table expression is run anew wherever it is named: then the log is not read through one twice. */
  readonly repeatsExpressions: boolean;
  /** What stands at the end of a query. */
  readonly settings: string;
}

const same = (type: string): string => type;
const doubled = (quotation: string) => (value: string): string => quotation + value.replaceAll(quotation, quotation + quotation) + quotation;
/** ClickHouse reads backslashes in texts and in identifiers. */
const escaped = (quotation: string) => (value: string): string => quotation + value.replaceAll('\\', '\\\\').replaceAll(quotation, `\\${quotation}`) + quotation;

/**
 * The table of dialects: a new engine is one row. Where each is documented (pages not opened for this table): https://duckdb.org/docs/stable/sql/functions/timestamp
 * and …/data_types/numeric (HUGEINT), https://clickhouse.com/docs/sql-reference/data-types/int-uint (Int128) and
 * …/functions/type-conversion-functions, https://www.postgresql.org/docs/current/functions-datetime.html and …/datatype-numeric.html;
 * each is run in tests.
 *
 * @example
 * DIALECTS.duckdb.text("it's") // => "'it''s'"
 * DIALECTS.clickhouse.identifier('a`b') // => "`a\\`b`"
 */
export const DIALECTS = {
  duckdb: {
    name: 'DuckDB',
    identifier: doubled('"'),
    text: doubled("'"),
    int64: 'BIGINT',
    int128: 'HUGEINT',
    textType: 'VARCHAR',
    nullable: same,
    storage: '',
    milliseconds: (timestamp) => `epoch_ms(${timestamp})`,
    quotient: (dividend, divisor) => `${dividend} // ${divisor}`,
    element: (list, index) => `([${list.join(', ')}])[${index}]`,
    padded: (value, digits) => `lpad(CAST(${value} AS VARCHAR), ${digits}, '0')`,
    day: (days) => `CAST(DATE '1970-01-01' + CAST(${days} AS INTEGER) AS VARCHAR)`,
    count: (value) => `TRY_CAST(${value} AS BIGINT)`,
    sum: (value) => `sum(${value})`,
    matches: (text, pattern) => `regexp_matches(${text}, ${pattern})`,
    lower: (text) => `lower(trim(${text}))`,
    repeatsExpressions: false,
    settings: '',
  },
  clickhouse: {
    name: 'ClickHouse',
    identifier: escaped('`'),
    text: escaped("'"),
    int64: 'Int64',
    int128: 'Int128',
    textType: 'String',
    nullable: (type) => `Nullable(${type})`,
    storage: ' ENGINE = MergeTree ORDER BY tuple()',
    milliseconds: (timestamp) => `toUnixTimestamp64Milli(toDateTime64(${timestamp}, 3, 'UTC'))`,
    quotient: (dividend, divisor) => `intDiv(${dividend}, ${divisor})`,
    element: (list, index) => `arrayElement([${list.join(', ')}], ${index})`,
    padded: (value, digits) => `leftPad(toString(${value}), ${digits}, '0')`,
    day: (days) => `toString(addDays(toDate32('1970-01-01'), ${days}))`,
    count: (value) => value,
    sum: (value) => `sum(toInt128(${value}))`,
    matches: (text, pattern) => `match(${text}, ${pattern})`,
    lower: (text) => `lowerUTF8(trimBoth(${text}))`,
    repeatsExpressions: true,
    settings: '\nSETTINGS join_use_nulls = 1',
  },
  postgres: {
    name: 'PostgreSQL',
    identifier: doubled('"'),
    text: doubled("'"),
    int64: 'bigint',
    int128: 'numeric(39, 0)',
    textType: 'text',
    nullable: same,
    storage: '',
    milliseconds: (timestamp) => `CAST(floor(extract(epoch FROM ${timestamp}) * 1000) AS bigint)`,
    quotient: (dividend, divisor) => `div(${dividend}, ${divisor})`,
    element: (list, index) => `(ARRAY[${list.join(', ')}])[CAST(${index} AS integer)]`,
    padded: (value, digits) => `lpad(CAST(${value} AS text), ${digits}, '0')`,
    day: (days) => `to_char(DATE '1970-01-01' + CAST(${days} AS integer), 'YYYY-MM-DD')`,
    count: (value, most) => `CASE WHEN ${value} BETWEEN 0 AND ${most} THEN CAST(${value} AS bigint) END`,
    sum: (value) => `sum(${value})`,
    matches: (text, pattern) => `${text} ~ ${pattern}`,
    lower: (text) => `lower(trim(${text}))`,
    repeatsExpressions: false,
    settings: '',
  },
} as const satisfies Record<string, Dialect>;

/** The name of a row: `duckdb`, `clickhouse` or `postgres`. */
export type DialectName = keyof typeof DIALECTS;

/**
 * All names, in the order of the table.
 *
 * @example
 * DIALECT_NAMES // => ["duckdb","clickhouse","postgres"]
 */
export const DIALECT_NAMES = Object.keys(DIALECTS) as readonly DialectName[];
