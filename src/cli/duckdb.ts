import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CalculatorError } from '../index.ts';
import { enCliReplay } from '../words/en/cli-logs-replay.ts';

/** The optional package with DuckDB in it. */
export const DUCKDB_MODULE = '@duckdb/node-api';

/** How often a running statement is interrupted, once the user has asked for it: often enough to feel at once. */
const INTERRUPT_MS = 50;

/** A row of a result, or of a file, by its columns: whole numbers are bigints, times are Dates. */
export type Row = Readonly<Record<string, unknown>>;

/** Adds rows to a table, value by value. */
export interface Appender {
  readonly appendVarchar: (value: string) => void;
  readonly appendBigInt: (value: bigint) => void;
  readonly appendDouble: (value: number) => void;
  readonly appendNull: () => void;
  readonly endRow: () => void;
  readonly closeSync: () => void;
}

/** DuckDB with a database of its own on disk. Whatever it has to say against a statement is a `bad-report`. */
export interface Duckdb {
  readonly run: (sql: string) => Promise<void>;
  readonly rows: (sql: string) => Promise<readonly Row[]>;
  /** Rows as they come, some at a time. */
  readonly stream: (sql: string) => AsyncIterable<readonly Row[]>;
  readonly appender: (table: string) => Promise<Appender>;
  /** Throws where the user has stopped the command: for work between statements. */
  readonly goOn: () => void;
  /** How far the statement is that is running: 0–100, and rows read. */
  readonly progress: () => { readonly percent: number; readonly rows: number };
  /** Removes the database. */
  readonly close: () => Promise<void>;
}

interface Result {
  readonly getRowObjectsJS: () => Promise<readonly Row[]>;
  readonly yieldRowObjectJs: () => AsyncIterable<readonly Row[]>;
}
interface Connection {
  readonly run: (sql: string) => Promise<Result>;
  readonly stream: (sql: string) => Promise<Result>;
  readonly createAppender: (table: string) => Promise<Appender>;
  readonly interrupt: () => void;
  readonly progress: { readonly percentage: number; readonly rows_processed: bigint };
  readonly closeSync: () => void;
}
interface Instance {
  readonly connect: () => Promise<Connection>;
  readonly closeSync: () => void;
}
interface DuckdbModule {
  readonly DuckDBInstance: { readonly create: (path: string, options: Readonly<Record<string, string>>) => Promise<Instance> };
}

/**
 * Opens DuckDB from the optional package, with a database in a temporary folder and no more memory than is said (such
 * as `1GB`); what does not fit goes to that folder. Ctrl-C stops the running statement, which then throws `bad-report`;
 * a second one ends the process. Throws `bad-argument` where the package is not installed or the memory is no size.
 */
export async function openDuckdb(memory: string, module: string = DUCKDB_MODULE): Promise<Duckdb> {
  // the name is a variable, so that no bundler and no type check needs the package
  const { DuckDBInstance } = (await import(module).catch((error: unknown) => missing(module, error))) as DuckdbModule;
  const folder = await mkdtemp(join(tmpdir(), 'model-cost-'));
  const removed = (): Promise<void> => rm(folder, { recursive: true, force: true });
  const instance = await DuckDBInstance.create(join(folder, 'calls.duckdb'), { memory_limit: memory, temp_directory: join(folder, 'spilled'), preserve_insertion_order: 'false' }).catch(async (error: unknown) => {
    await removed();
    throw new CalculatorError('bad-argument', enCliReplay.badMemory(memory, firstLine(error)));
  });
  const connection = await instance.connect();
  await connection.run("SET enable_progress_bar = true; SET enable_progress_bar_print = false; SET TimeZone = 'UTC'");
  let isStopped = false;
  let again: ReturnType<typeof setInterval> | undefined;
  const stop = (): void => {
    isStopped = true;
    connection.interrupt();
    // a statement that was sent and has not begun is not interrupted by one call
    again = setInterval(() => connection.interrupt(), INTERRUPT_MS);
  };
  process.once('SIGINT', stop);
  const fail = (error: unknown): never => {
    throw new CalculatorError('bad-report', isStopped ? enCliReplay.stopped : firstLine(error));
  };
  const goOn = (): void => {
    if (isStopped) fail(undefined);
  };
  return {
    goOn,
    run: async (sql) => {
      goOn();
      await connection.run(sql).catch(fail);
    },
    rows: async (sql) => {
      goOn();
      return (await connection.run(sql).catch(fail)).getRowObjectsJS();
    },
    stream: async function* (sql) {
      try {
        yield* (await connection.stream(sql)).yieldRowObjectJs();
      } catch (error) {
        fail(error);
      }
    },
    appender: async (table) => guarded(await connection.createAppender(table), fail),
    progress: () => ({ percent: connection.progress.percentage, rows: Number(connection.progress.rows_processed) }),
    close: async () => {
      process.off('SIGINT', stop);
      clearInterval(again);
      connection.closeSync();
      instance.closeSync();
      await removed();
    },
  };
}

/** The same, where what goes wrong when rows are written, on a full disk for one, fails as a statement does. */
function guarded(appender: Appender, fail: (error: unknown) => never): Appender {
  const attempt = (write: () => void): void => {
    try {
      write();
    } catch (error) {
      fail(error);
    }
  };
  return {
    appendVarchar: (value) => appender.appendVarchar(value),
    appendBigInt: (value) => appender.appendBigInt(value),
    appendDouble: (value) => appender.appendDouble(value),
    appendNull: () => appender.appendNull(),
    endRow: () => attempt(() => appender.endRow()),
    closeSync: () => attempt(() => appender.closeSync()),
  };
}

const firstLine = (error: unknown): string => (error instanceof Error ? error.message : String(error)).split('\n')[0]!;

function missing(module: string, error: unknown): never {
  if (!['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND'].includes(String((error as { code?: unknown }).code))) throw error;
  throw new CalculatorError('bad-argument', enCliReplay.noPackage(module));
}
