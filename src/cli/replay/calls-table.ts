import { CalculatorError, DIMENSION_NAMES, DIMENSIONS, type DimensionName } from '../../index.ts';
import { faultTally } from '../../logs/fault-tally.ts';
import type { LogFormat } from '../../logs/log-format.ts';
import type { LogRow } from '../../logs/log-row.ts';
import { readLogRow } from '../../logs/read-row.ts';
import { DIALECTS } from '../../logs/sql/dialects.ts';
import { sellerName } from '../../usage/index.ts';
import { enCliReplay } from '../../words/en/cli-logs-replay.ts';
import type { Appender, Duckdb, Row } from '../duckdb.ts';
import { OTHER_COLUMNS, type CallsTable } from './calls.ts';
import { columnarCalls } from './columnar-calls.ts';
import { jsonRecords } from './json-records.ts';

const { text, identifier } = DIALECTS.duckdb;

const TEXTS = {
  model: (row) => row.model,
  seller: ({ seller }) => (seller === undefined ? undefined : sellerName(seller)),
  service_tier: (row) => row.setting.serviceTier,
  region: (row) => row.setting.region,
  mode: (row) => row.setting.mode,
  id: (row) => row.id,
  feature: (row) => row.feature,
  user: (row) => row.user,
  conversation: (row) => row.conversation,
  prefix: (row) => row.prefix,
  status: (row) => row.status,
} as const satisfies Readonly<Record<string, (row: LogRow) => string | undefined>>;

const NUMBERS = {
  cost_usd: (row) => row.reportedCostUsd,
  latency_seconds: (row) => row.latencySeconds,
  ttft_seconds: (row) => row.ttftSeconds,
} as const satisfies Readonly<Record<string, (row: LogRow) => number | undefined>>;

const isWhole = (name: DimensionName): boolean => DIMENSIONS[name].grain === 1;

/**
 * Makes `calls` of the files a pattern names: JSON lines, CSV or Parquet, each may be packed. Parquet with plain columns
 * stays where it is; everything else is read record by record into the database. Throws `bad-report` for a file that
 * can't be read.
 */
export async function callsTable(duckdb: Duckdb, pattern: string, format: LogFormat | undefined, read: (records: number) => void): Promise<CallsTable> {
  const files = (await duckdb.rows(`SELECT file FROM glob(${text(pattern)}) ORDER BY file`)).map(({ file }) => String(file));
  if (files.length === 0) throw new CalculatorError('bad-report', enCliReplay.noFiles(pattern));
  if (files.every(isParquet)) {
    const columnar = await columnarCalls(duckdb, `read_parquet(${listOf(files)}, union_by_name = true)`, format);
    if (columnar) return { ...columnar, faults: [], damaged: 0 };
  }
  return stagedCalls(duckdb, files, format, read);
}

const isParquet = (file: string): boolean => file.endsWith('.parquet');
const listOf = (files: readonly string[]): string => `[${files.map(text).join(', ')}]`;

async function stagedCalls(duckdb: Duckdb, files: readonly string[], format: LogFormat | undefined, read: (records: number) => void): Promise<CallsTable> {
  const typed = [...Object.keys(TEXTS).map((name) => `${identifier(name)} VARCHAR`), ...Object.keys(NUMBERS).map((name) => `${name} DOUBLE`), ...DIMENSION_NAMES.map((name) => `${identifier(name)} ${isWhole(name) ? 'BIGINT' : 'DOUBLE'}`)];
  await duckdb.run(`CREATE TABLE calls (at_ms BIGINT, ${typed.join(', ')})`);
  const appender = await duckdb.appender('calls');
  const tally = faultTally();
  const used = new Set<DimensionName>();
  const told = new Set<string>();
  let records = 0;
  let damaged = 0;
  for (const file of files) {
    for await (const { record, isDamaged } of recordsOf(duckdb, file)) {
      records += 1;
      if (isDamaged) damaged += 1;
      if (records % RECORDS_A_LOOK === 0) {
        duckdb.goOn();
        read(records);
      }
      const found = readLogRow(record, format);
      if ('fault' in found) tally.add(found.fault, records);
      else append(appender, found.row, used, told);
    }
  }
  appender.closeSync();
  const leaves = DIMENSION_NAMES.filter((name) => used.has(name));
  return {
    // a log of calls that used nothing is one all the same
    columns: { at: 'at_ms', atUnit: 'milliseconds', model: 'model', seller: 'seller', serviceTier: 'service_tier', region: 'region', mode: 'mode', leaves: Object.fromEntries((leaves.length === 0 ? ['input'] : leaves).map((name) => [name, { column: name }])) },
    others: OTHER_COLUMNS.filter((name) => told.has(name)),
    records,
    faults: tally.counts(),
    damaged,
  };
}

/** Records between two looks at whether to go on. */
const RECORDS_A_LOOK = 10_000;

function append(appender: Appender, row: LogRow, used: Set<DimensionName>, told: Set<string>): void {
  appender.appendBigInt(BigInt(row.at));
  for (const [name, of] of Object.entries(TEXTS)) {
    const value = of(row);
    if (value === undefined) appender.appendNull();
    else appender.appendVarchar(value);
    if (value !== undefined) told.add(name);
  }
  for (const [name, of] of Object.entries(NUMBERS)) {
    const value = of(row);
    if (value === undefined) appender.appendNull();
    else appender.appendDouble(value);
    if (value !== undefined) told.add(name);
  }
  for (const name of DIMENSION_NAMES) {
    const value = row.leaves[name] ?? 0;
    if (value > 0) used.add(name);
    if (isWhole(name)) appender.appendBigInt(BigInt(value));
    else appender.appendDouble(value);
  }
  appender.endRow();
}

async function* recordsOf(duckdb: Duckdb, file: string): AsyncGenerator<{ readonly record: unknown; readonly isDamaged: boolean }> {
  if (isParquet(file)) yield* streamed(duckdb, `SELECT * FROM read_parquet(${text(file)})`);
  else if (/\.[ct]sv(?:\.gz|\.zst)?$/u.test(file)) yield* csvRecords(duckdb, file);
  else yield* jsonRecords(file);
}

async function* streamed(duckdb: Duckdb, sql: string): AsyncGenerator<{ readonly record: Row; readonly isDamaged: boolean }> {
  for await (const rows of duckdb.stream(sql)) for (const record of rows) yield { record, isDamaged: false };
}

/** Bytes a line of a CSV file may have; what is read at once is several of them. */
const LONGEST_CSV_LINE = 16_000_000;

/** All columns are texts: what they mean is the format's to say. Lines that are none come as their text. */
async function* csvRecords(duckdb: Duckdb, file: string): AsyncGenerator<{ readonly record: unknown; readonly isDamaged: boolean }> {
  yield* streamed(duckdb, `SELECT * FROM read_csv(${text(file)}, header = true, all_varchar = true, store_rejects = true, max_line_size = ${LONGEST_CSV_LINE}, buffer_size = ${4 * LONGEST_CSV_LINE}, parallel = false)`);
  const rejects = await duckdb.rows('SELECT DISTINCT line, csv_line FROM reject_errors ORDER BY line');
  for (const { csv_line: line } of rejects) yield { record: line, isDamaged: false };
  await duckdb.run('DROP TABLE IF EXISTS reject_errors; DROP TABLE IF EXISTS reject_scans');
}
