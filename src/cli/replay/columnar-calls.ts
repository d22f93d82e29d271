import { DIMENSION_NAMES, DIMENSIONS, type DimensionName } from '../../index.ts';
import { detectLogFormat, LOG_FORMATS } from '../../logs/formats.ts';
import type { LogField, LogFormat } from '../../logs/log-format.ts';
import { FAILED } from '../../logs/read-row.ts';
import { DIALECTS } from '../../logs/sql/dialects.ts';
import { logColumns } from '../../logs/sql/log-columns.ts';
import { SELLER_NAMES } from '../../usage/index.ts';
import type { Duckdb } from '../duckdb.ts';
import type { CallsTable, OtherColumn } from './calls.ts';
import { TEXT_LEAVES } from './what-if.ts';

const { text, identifier } = DIALECTS.duckdb;

/** Formats whose facts and counts are columns. */
const COLUMNAR = ['leaves', 'table-beside', 'table'];
const WHOLE = /^U?(?:TINY|SMALL|BIG)?INT(?:EGER)?$/u;
const NUMBER = /^(?:FLOAT|DOUBLE|DECIMAL.*|U?(?:TINY|SMALL|BIG)?INT(?:EGER)?)$/u;
const TIME = /^(?:TIMESTAMP.*|DATE)$/u;

/** What a fact is called in `calls`, and whether it is a number. */
const FACTS: Readonly<Partial<Record<LogField, { readonly column: OtherColumn; readonly perUnit?: number }>>> = {
  id: { column: 'id' },
  feature: { column: 'feature' },
  user: { column: 'user' },
  conversation: { column: 'conversation' },
  prefix: { column: 'prefix' },
  status: { column: 'status' },
  costUsd: { column: 'cost_usd', perUnit: 1 },
  latencySeconds: { column: 'latency_seconds', perUnit: 1 },
  latencyMilliseconds: { column: 'latency_seconds', perUnit: 1_000 },
  ttftSeconds: { column: 'ttft_seconds', perUnit: 1 },
  ttftMilliseconds: { column: 'ttft_seconds', perUnit: 1_000 },
};

/**
 * Makes `calls` a view of a source with plain columns: whole counts, and times or milliseconds that need no reading.
 * `undefined` for any other: it is read record by record. `is_bad` says of a row that it has no count at all, or another total.
 */
export async function columnarCalls(duckdb: Duckdb, source: string, format: LogFormat | undefined): Promise<Pick<CallsTable, 'columns' | 'others' | 'records' | 'span'> | undefined> {
  const described = await duckdb.rows(`DESCRIBE SELECT * FROM ${source}`);
  const types = Object.fromEntries(described.map(({ column_name: name, column_type: type }) => [String(name), String(type)]));
  const names = Object.keys(types);
  const detected = detectLogFormat(Object.fromEntries(names.map((name) => [name, true])));
  const known = format ?? (detected !== undefined && COLUMNAR.includes(detected) ? LOG_FORMATS[detected] : undefined);
  const columns = known && logColumns(known, names, 'milliseconds');
  if (!known || !columns || known.fields.gatewayCache) return undefined;

  const leaves = DIMENSION_NAMES.filter((name) => columns.leaves[name] !== undefined);
  const columnOf = (name: DimensionName): string => columns.leaves[name]!.column;
  const total = known.total?.find((path) => names.includes(path));
  const counts = [...leaves.map(columnOf), ...(total === undefined ? [] : [total])];
  if (!counts.every((column) => WHOLE.test(types[column]!)) || !leaves.every((name) => TEXT_LEAVES.includes(name) || !isToken(name))) return undefined;
  const at = timeOf(columns.at, types[columns.at]!);
  if (at === undefined) return undefined;

  const facts = Object.entries(FACTS).flatMap(([field, fact]) => {
    const found = known.fields[field as LogField]?.find((path) => names.includes(path));
    return found === undefined || (fact.perUnit !== undefined && !NUMBER.test(types[found]!)) ? [] : [{ ...fact, found }];
  });
  const once = facts.filter(({ column }, index) => facts.findIndex((other) => other.column === column) === index);
  const inOthers = new Set(leaves.flatMap((name) => columns.leaves[name]!.holds ?? []));
  const whole = leaves.filter((name) => isToken(name) && !inOthers.has(name));
  const isNone = [`(${leaves.map((name) => `${identifier(columnOf(name))} IS NULL`).join(' AND ')})`, ...(total === undefined ? [] : [`${identifier(total)} <> ${whole.map((name) => `coalesce(${identifier(columnOf(name))}::HUGEINT, 0)`).join(' + ')}`])].join(' OR ');
  const words = { seller: sellerSql, serviceTier: tierSql, region: regionSql, mode: wordSql } as const;
  const said = Object.entries(words).flatMap(([field, sql]) => {
    const column = columns[field as keyof typeof words];
    return column === undefined ? [] : [{ field, name: field === 'serviceTier' ? 'service_tier' : field, sql: sql(identifier(column)) }];
  });
  await duckdb.run(`CREATE VIEW calls AS SELECT ${[
    `${at} AS at_ms`,
    `trim(${identifier(columns.model)}::VARCHAR) AS model`,
    ...said.map(({ name, sql }) => `${sql} AS ${name}`),
    `(${isNone}) AS is_bad`,
    ...leaves.map((name) => `${identifier(columnOf(name))} AS ${identifier(name)}`),
    ...once.map(({ column, found, perUnit }) => `${perUnit === undefined ? factSql(column, identifier(found)) : `nullif(greatest(${identifier(found)}::DOUBLE, -1), -1) / ${perUnit}`} AS ${identifier(column)}`),
  ].join(', ')} FROM ${source}`);
  const { records, span } = await extentOf(duckdb, source, columns.at, types[columns.at]!);
  return {
    columns: { at: 'at_ms', atUnit: 'milliseconds', model: 'model', isBad: 'is_bad', ...Object.fromEntries(said.map(({ field, name }) => [field, name])), leaves: Object.fromEntries(leaves.map((name) => [name, { ...columns.leaves[name]!, column: name }])) },
    others: once.map(({ column }) => column),
    records,
    ...(span && { span }),
  };
}

/** How many calls there are, and from when to when: the statistics of the files say it, so that nothing is read. */
async function extentOf(duckdb: Duckdb, source: string, column: string, type: string): Promise<Pick<CallsTable, 'records' | 'span'>> {
  const at = identifier(column);
  const time = TIME.test(type) ? `epoch_ms(min(${at})::TIMESTAMP) AS first, epoch_ms(max(${at})::TIMESTAMP) AS last, count(${at})` : 'NULL AS first, NULL AS last, 0';
  const [row] = await duckdb.rows(`SELECT count(*) AS records, ${time} AS timed FROM ${source}`);
  const { records, first, last, timed } = row!;
  return { records: Number(records), ...(records === timed && first !== null && last !== null ? { span: { first: Number(first), last: Number(last) } } : {}) };
}

const isToken = (name: DimensionName): boolean => DIMENSIONS[name].rateKey === 'usdPerMillionTokens';

/** As a log's times are read: by their size seconds, milliseconds, microseconds or nanoseconds. */
function timeOf(column: string, type: string): string | undefined {
  const name = identifier(column);
  if (TIME.test(type)) return type === 'TIMESTAMP WITH TIME ZONE' ? `epoch_ms(${name})` : `epoch_ms(${name}::TIMESTAMP)`;
  if (!WHOLE.test(type)) return undefined;
  return `CASE WHEN ${name} < 0 THEN NULL WHEN ${name} < 100000000000 THEN ${name}::BIGINT * 1000 WHEN ${name} < 100000000000000 THEN ${name}::BIGINT WHEN ${name} < 100000000000000000 THEN ${name}::BIGINT // 1000 ELSE ${name}::BIGINT // 1000000 END`;
}

function factSql(name: OtherColumn, column: string): string {
  const said = `nullif(trim(${column}::VARCHAR), '')`;
  return name === 'status' ? `CASE WHEN regexp_matches(${said}, ${text(FAILED.source)}, 'i') THEN 'failed' WHEN ${said} IS NOT NULL THEN 'ok' END` : said;
}

const wordSql = (column: string): string => `coalesce(trim(${column}::VARCHAR), '')`;
const tierSql = (column: string): string => `CASE WHEN lower(${wordSql(column)}) = 'auto' THEN '' ELSE ${wordSql(column)} END`;
const regionSql = (column: string): string => `CASE WHEN lower(${wordSql(column)}) IN ('global', 'not_available', 'none', 'default') THEN '' ELSE ${wordSql(column)} END`;
const sellerSql = (column: string): string => `CASE lower(${wordSql(column)}) ${Object.entries(SELLER_NAMES).map(([word, seller]) => `WHEN ${text(word)} THEN ${text(seller)}`).join(' ')} ELSE lower(${wordSql(column)}) END`;
