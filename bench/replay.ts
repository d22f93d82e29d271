// npm run bench:replay: a log as long as a company's, replayed on this machine: rows a second, memory, and the ratio to a bare
// scan of the same columns in the same run, each the quickest of a few in turns. By day beside by model: the files say that no
// price changes in their time, which spares reading the times unless days are asked for.
// `npm run bench:replay -- 1000000 10000000` takes logs of other lengths.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { openDuckdb } from '../src/cli/duckdb.ts';
import { printAim, printTable } from './report.ts';

const ROWS = process.argv.slice(2).map(Number);
const LENGTHS = ROWS.length > 0 ? ROWS : [1_000_000, 10_000_000, 100_000_000];
const MEMORY = '1GB';
const AIMS = { bytes: 2e9, ratio: 0.5, linear: 1.3 } as const;
const FOLDER = resolve('node_modules/.cache/model-cost-calculator/replay');
const LOOK_MS = 50;
const ROUNDS = 3;
const GROUPS = ['model', 'day'] as const;

/** The quickest of some runs, and the most memory of any. */
interface Run {
  readonly seconds: number;
  readonly bytes: number;
}
interface Measured {
  readonly rows: number;
  readonly bareSeconds: number;
  readonly by: Readonly<Record<(typeof GROUPS)[number], Run>>;
}

/** A log of calls of five models over a month, with tokens, times and features: whole numbers by a fixed recipe. */
async function makeLog(rows: number, file: string): Promise<void> {
  if (existsSync(file)) return;
  mkdirSync(FOLDER, { recursive: true });
  const duckdb = await openDuckdb(MEMORY);
  await duckdb.run(`COPY (SELECT make_timestamp_ms(1793491200000 + range * 2592000000 // ${rows}) AS "timestamp", ['gpt-4o', 'gpt-4o-mini', 'gpt-4.1', 'claude-haiku-4-5', 'claude-sonnet-4-5'][1 + range % 5] AS model, (200 + hash(range) % 4000)::BIGINT AS input_tokens, (hash(range + 1) % 200)::BIGINT AS cached_tokens, (20 + hash(range + 2) % 800)::BIGINT AS output_tokens, concat('feature ', hash(range + 3) % 8) AS feature FROM range(${rows})) TO '${file}.part' (FORMAT parquet, COMPRESSION zstd)`);
  await duckdb.close();
  renameSync(`${file}.part`, file);
}

/** What reading the columns and adding them up takes at least. */
async function bareSeconds(file: string): Promise<number> {
  const duckdb = await openDuckdb(MEMORY);
  const began = performance.now();
  await duckdb.rows(`SELECT count("timestamp"), count(model), sum(input_tokens), sum(cached_tokens), sum(output_tokens) FROM '${file}'`);
  const seconds = (performance.now() - began) / 1_000;
  await duckdb.close();
  return seconds;
}

/** The whole command, from its start to its end, and the most memory it ever had. */
function replayRun(file: string, by: string): Promise<Run> {
  const began = performance.now();
  const child = spawn(process.execPath, ['dist/cli/model-cost.js', 'replay', file, '--by', by, '--memory', MEMORY], { stdio: ['ignore', 'ignore', 'inherit'] });
  let bytes = 0;
  const look = setInterval(() => {
    const status = readFileSync(`/proc/${child.pid}/status`, { encoding: 'utf8', flag: 'r' });
    bytes = Math.max(bytes, Number(/VmHWM:\s+(\d+) kB/u.exec(status)?.[1] ?? 0) * 1_024);
  }, LOOK_MS);
  return new Promise((done, fail) => {
    child.once('exit', (status) => {
      clearInterval(look);
      if (status === 0) done({ seconds: (performance.now() - began) / 1_000, bytes });
      else fail(new Error(`replay of ${file} ended with ${status}`));
    });
  });
}

async function measured(rows: number, file: string): Promise<Measured> {
  let bare = Infinity;
  const by = { model: UNMEASURED, day: UNMEASURED };
  for (let round = 0; round < ROUNDS; round++) {
    bare = Math.min(bare, await bareSeconds(file));
    for (const group of GROUPS) {
      const run = await replayRun(file, group);
      by[group] = { seconds: Math.min(by[group].seconds, run.seconds), bytes: Math.max(by[group].bytes, run.bytes) };
    }
  }
  return { rows, bareSeconds: bare, by };
}

const UNMEASURED: Run = { seconds: Infinity, bytes: 0 };

const found: Measured[] = [];
for (const rows of LENGTHS) {
  const file = `${FOLDER}/calls-${rows}.parquet`;
  await makeLog(rows, file);
  console.log(`${rows.toLocaleString('en')} rows, ${(statSync(file).size / 1e6).toFixed(0)} MB`);
  found.push(await measured(rows, file));
}
printTable(
  ['rows', 'by', 's', 'rows/s', 'memory', 'bare scan, s', 'bare / replay'],
  found.flatMap(({ rows, by, bareSeconds: bare }) =>
    GROUPS.map((group) => {
      const { seconds, bytes } = by[group];
      return [rows.toLocaleString('en'), group, seconds.toFixed(1), Math.round(rows / seconds).toLocaleString('en'), `${(bytes / 1e9).toFixed(2)} GB`, bare.toFixed(2), (bare / seconds).toFixed(2)];
    }),
  ),
);
const last = found.at(-1)!;
const { seconds: lastSeconds, bytes: lastBytes } = last.by.model;
printAim(`memory ≤ ${AIMS.bytes / 1e9} GB: ${(lastBytes / 1e9).toFixed(2)}`, lastBytes <= AIMS.bytes);
printAim(`bare scan over replay ≥ ${AIMS.ratio}: ${(last.bareSeconds / lastSeconds).toFixed(2)}`, last.bareSeconds / lastSeconds >= AIMS.ratio);
for (const [index, { rows, by }] of found.slice(1).entries()) {
  const before = found[index]!;
  const times = by.model.seconds / before.by.model.seconds / (rows / before.rows);
  printAim(`time grows no faster than rows (≤ ${AIMS.linear}×) from ${before.rows.toLocaleString('en')} to ${rows.toLocaleString('en')}: ${times.toFixed(2)}`, times <= AIMS.linear);
}
if (process.env['KEEP_LOGS'] === undefined) rmSync(FOLDER, { recursive: true });
