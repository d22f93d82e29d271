// The engines that price a log in tests, each holding one table of calls.
import { writeFile } from 'node:fs/promises';
import { DIMENSION_NAMES } from '../../src/core/pricing/dimensions.ts';
import type { DialectName } from '../../src/logs/sql/dialects.ts';
import type { RandomCall } from './random-calls.ts';

export interface Engine {
  readonly dialect: DialectName;
  readonly run: (statement: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** Makes the table `calls` of a CSV file with a header. */
  readonly load: (file: string, csv: () => string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export const CALL_COLUMNS = ['at', 'model', 'seller', 'service_tier', 'region', 'mode', 'feature', ...DIMENSION_NAMES];
const isSeconds = (name: string): boolean => name.endsWith('Seconds');
const typed = (time: string, text: string, whole: string, seconds: string, nullable = (type: string) => type): string =>
  CALL_COLUMNS.map((name, index) => `${JSON.stringify(name)} ${index === 0 ? nullable(time) : index < 7 ? text : nullable(isSeconds(name) ? seconds : whole)}`).join(', ');

export const csvLine = ({ at, counts, ...call }: RandomCall): string =>
  [at === undefined ? '' : new Date(at).toISOString().replace('T', ' ').replace('Z', ''), ...CALL_COLUMNS.slice(1, 7).map((name) => `"${call[name as keyof typeof call].replaceAll('"', '""')}"`), ...DIMENSION_NAMES.map((name) => counts[name] ?? '')].join(',');

export async function duckdb(): Promise<Engine> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const run = async (statement: string) => (await connection.runAndReadAll(statement)).getRowObjects();
  return {
    dialect: 'duckdb',
    run,
    load: async (file) => {
      await run(`CREATE TABLE calls (${typed('TIMESTAMP', 'VARCHAR', 'BIGINT', 'DECIMAL(18, 3)')})`);
      await run(`INSERT INTO calls SELECT * FROM read_csv('${file}', header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', columns = {${CALL_COLUMNS.map((name, index) => `'${name}': '${index === 0 ? 'TIMESTAMP' : index < 7 ? 'VARCHAR' : isSeconds(name) ? 'DECIMAL(18, 3)' : 'BIGINT'}'`).join(', ')}})`);
    },
    close: async () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

export async function postgres(): Promise<Engine> {
  const { PGlite } = await import('@electric-sql/pglite');
  const database = await PGlite.create();
  return {
    dialect: 'postgres',
    run: async (statement) => (await database.query<Record<string, unknown>>(statement)).rows,
    load: async (_, csv) => {
      await database.exec(`CREATE TABLE calls (${typed('timestamp', 'text', 'bigint', 'numeric(18, 3)')})`);
      await database.query("COPY calls FROM '/dev/blob' WITH (FORMAT csv, HEADER)", [], { blob: new Blob([csv()]) });
    },
    close: () => database.close(),
  };
}

/** ClickHouse in this process, from where `npm run test:warehouse` installed it. */
export async function clickhouse(directory: string): Promise<Engine> {
  const { Session } = (await import(/* @vite-ignore */ `${directory}/node_modules/chdb/index.mjs`)) as { Session: new (path?: string) => { query: (sql: string, format?: string) => string; cleanup: () => void } };
  const session = new Session();
  session.query('SET output_format_json_quote_64bit_integers = 1');
  const run = async (statement: string) => {
    const text = session.query(statement, 'JSONEachRow');
    return text.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Record<string, unknown>);
  };
  return {
    dialect: 'clickhouse',
    run,
    load: async (file) => {
      const columns = typed("DateTime64(3, 'UTC')", 'String', 'Int64', 'Decimal(18, 3)', (type) => `Nullable(${type})`).replaceAll('"', '`');
      await run(`CREATE TABLE calls (${columns}) ENGINE = MergeTree ORDER BY tuple()`);
      await run(`INSERT INTO calls SELECT * FROM file('${file}', CSVWithNames, '${columns.replaceAll("'", "\\'")}')`);
    },
    close: async () => session.cleanup(),
  };
}

export const writeCalls = (file: string, lines: readonly string[]): Promise<void> => writeFile(file, `${CALL_COLUMNS.join(',')}\n${lines.join('\n')}\n`);
