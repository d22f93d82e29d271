import { rename, rm } from 'node:fs/promises';
import type { Command } from 'commander';
import { CalculatorError } from '../../index.ts';
import { LOG_FORMAT_NAMES, LOG_FORMATS } from '../../logs/formats.ts';
import type { LogFormat } from '../../logs/log-format.ts';
import { mappedFormat } from '../../logs/mapped-format.ts';
import { enCli } from '../../words/en/cli.ts';
import { enCliReplay } from '../../words/en/cli-logs-replay.ts';
import { openDuckdb, type Duckdb } from '../duckdb.ts';
import { choice, EXIT, readCatalogue, readChoice, readCount, type Exit } from '../inputs.ts';
import type { CallsTable } from '../replay/calls.ts';
import { callsTable } from '../replay/calls-table.ts';
import { logScenario } from '../replay/log-scenario.ts';
import { groupsSql, replayData, replayLines } from '../replay/replay-output.ts';
import { REPLAY_GROUPS, replayLog, type ReplayGroup } from '../replay/replay-log.ts';
import { showProgress } from '../replay/show-progress.ts';
import type { Terminal } from '../terminal.ts';

interface Flags {
  readonly whatIf: readonly string[];
  readonly by: string;
  readonly format?: string;
  readonly column: readonly string[];
  readonly memory: string;
  readonly limit: string;
  readonly out?: string;
  readonly scenarioOut?: string;
  readonly catalogue?: string;
  readonly json?: boolean;
}

const collect = (one: string, others: readonly string[]): readonly string[] => [...others, one];

/** Adds `replay` to the program. */
export function replayCommand(program: Command, terminal: Terminal, finish: (exit: Exit) => void): void {
  program
    .command('replay')
    .argument('<files>', enCliReplay.files)
    .description(enCliReplay.command)
    .option('--what-if <offer>', enCliReplay.flags.whatIf, collect, [])
    .option('--by <groups>', enCliReplay.flags.by(REPLAY_GROUPS.join(', ')), 'model')
    .option('--format <format>', enCliReplay.flags.format(LOG_FORMAT_NAMES.join(', ')))
    .option('--column <name=column>', enCliReplay.flags.column, collect, [])
    .option('--memory <size>', enCliReplay.flags.memory, '1GB')
    .option('--limit <groups>', enCliReplay.flags.limit, '30')
    .option('--out <file>', enCliReplay.flags.out)
    .option('--scenario-out <file>', enCliReplay.flags.scenarioOut)
    .option('--catalogue <file>', enCli.flags.catalogue)
    .option('--json', enCliReplay.flags.json)
    .addHelpText('after', help)
    .action(async (files: string, flags: Flags) => finish(await replay(terminal, files, flags)));
}

const help = `
${enCli.examples}
  model-cost replay spend.jsonl
  model-cost replay 'logs/*.parquet' --what-if anthropic/claude-haiku-4-5 --by model,day,feature
  model-cost replay calls.csv --column model=llm --column at=when --column prompt=in --column generated=out --out groups.parquet

${enCli.exitCodes}`;

async function replay(terminal: Terminal, files: string, flags: Flags): Promise<Exit> {
  const by = [...new Set(flags.by.split(',').filter(Boolean))].map((word) => choice('--by', REPLAY_GROUPS, word) satisfies ReplayGroup);
  const format = formatOf(flags);
  const limit = readCount('--limit', flags.limit);
  const writer = flags.out === undefined ? undefined : writerOf(flags.out);
  const catalogue = await readCatalogue(terminal, flags.catalogue);
  const whatIfs = flags.whatIf.map((name) => readChoice(catalogue, name, {}));
  const duckdb = await openDuckdb(flags.memory);
  const progress = showProgress(terminal, duckdb);
  try {
    const calls = await callsTable(duckdb, files, format, progress.read);
    checkGroups(calls, by);
    const found = await replayLog(duckdb, calls, catalogue, { whatIfs, by, groupPercentiles: flags.json === true || writer !== undefined });
    progress.end();
    if (writer) await writer(duckdb, groupsSql(found));
    if (flags.scenarioOut !== undefined) await terminal.save(flags.scenarioOut, `${JSON.stringify(await logScenario(duckdb, calls, catalogue), undefined, 2)}\n`);
    if (flags.json) terminal.write(`${JSON.stringify(await replayData(duckdb, calls, found), undefined, 2)}\n`);
    else terminal.write(`${(await replayLines(duckdb, calls, found, { terminal, limit, out: flags.out })).join('\n')}\n`);
    return EXIT.done;
  } finally {
    progress.end();
    await duckdb.close();
  }
}

function formatOf({ format, column }: Flags): LogFormat | undefined {
  if (column.length > 0) return mappedFormat(Object.fromEntries(column.map(readColumn)));
  return format === undefined ? undefined : LOG_FORMATS[choice('--format', LOG_FORMAT_NAMES, format)];
}

function readColumn(text: string): readonly [string, string] {
  const at = text.indexOf('=');
  if (at < 1 || at === text.length - 1) throw new CalculatorError('bad-argument', enCliReplay.badColumn(JSON.stringify(text)));
  return [text.slice(0, at), text.slice(at + 1)];
}

/** A view of Parquet has only the columns that its files have. */
function checkGroups({ columns, others }: CallsTable, by: readonly ReplayGroup[]): void {
  const said: Readonly<Partial<Record<ReplayGroup, boolean>>> = {
    seller: columns.seller !== undefined,
    service_tier: columns.serviceTier !== undefined,
    region: columns.region !== undefined,
    feature: others.includes('feature'),
    user: others.includes('user'),
    conversation: others.includes('conversation'),
    status: others.includes('status'),
  };
  const missing = by.find((name) => said[name] === false);
  if (missing !== undefined) throw new CalculatorError('bad-argument', enCliReplay.noGroup(missing));
}

const COPY_OPTIONS = { parquet: 'FORMAT parquet, COMPRESSION zstd', csv: 'FORMAT csv, HEADER', json: 'FORMAT json, ARRAY true' } as const;

/** Writes beside the file and then renames, so that there is a whole file or none. */
function writerOf(file: string): (duckdb: Duckdb, groups: (kind: 'parquet' | 'csv' | 'json') => string) => Promise<void> {
  const kind = (['parquet', 'csv', 'json'] as const).find((ending) => file.endsWith(`.${ending}`));
  if (kind === undefined) throw new CalculatorError('bad-argument', enCliReplay.badOut(file));
  const partial = `${file}.${process.pid}.part`;
  return async (duckdb, groups) => {
    try {
      await duckdb.run(`COPY (${groups(kind)}) TO '${partial.replaceAll("'", "''")}' (${COPY_OPTIONS[kind]})`);
      duckdb.goOn();
      await rename(partial, file);
    } finally {
      await rm(partial, { force: true });
    }
  };
}
