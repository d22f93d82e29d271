import type { Command } from 'commander';
import { CalculatorError } from '../../index.ts';
import { mappedFormat } from '../../logs/mapped-format.ts';
import { ratesTable } from '../../logs/rates-table.ts';
import { DIALECT_NAMES, DIALECTS, TIME_UNITS, type DialectName, type TimeUnit } from '../../logs/sql/dialects.ts';
import { logColumns } from '../../logs/sql/log-columns.ts';
import { priceQuery, tableName, type GroupBy } from '../../logs/sql/price-query.ts';
import { editionOf, ratesStatements } from '../../logs/sql/rates-statements.ts';
import { enCli } from '../../words/en/cli.ts';
import { enCliLogs } from '../../words/en/cli-logs.ts';
import { countText } from '../figures.ts';
import { choice, EXIT, readCatalogue, type Exit } from '../inputs.ts';
import type { Terminal } from '../terminal.ts';

interface Flags {
  readonly dialect: string;
  readonly rates?: boolean;
  readonly query?: boolean;
  readonly table: string;
  readonly column: readonly string[];
  readonly atUnit: string;
  readonly by: string;
  readonly catalogue?: string;
  readonly json?: boolean;
}

/** The columns of a table of calls as a warehouse best keeps it: disjoint leaves. */
const DEFAULT_COLUMNS: Readonly<Record<string, string>> = { at: 'at', model: 'model', input: 'input', cacheRead: 'cache_read', cacheWrite: 'cache_write', output: 'output', reasoning: 'reasoning' };

const collect = (one: string, others: readonly string[]): readonly string[] => [...others, one];

/** Adds `sql` to the program. */
export function sqlCommand(program: Command, terminal: Terminal, finish: (exit: Exit) => void): void {
  program
    .command('sql')
    .description(enCliLogs.command)
    .requiredOption('--dialect <engine>', enCliLogs.flags.dialect(DIALECT_NAMES.join(', ')))
    .option('--rates', enCliLogs.flags.rates)
    .option('--query', enCliLogs.flags.query)
    .option('--table <name>', enCliLogs.flags.table, 'calls')
    .option('--column <name=column>', enCliLogs.flags.column, collect, [])
    .option('--at-unit <unit>', enCliLogs.flags.atUnit(TIME_UNITS.join(', ')), 'timestamp')
    .option('--by <groups>', enCliLogs.flags.by, 'month,offer')
    .option('--catalogue <file>', enCli.flags.catalogue)
    .option('--json', enCliLogs.flags.json)
    .addHelpText('after', help)
    .action(async (flags: Flags) => finish(await printSql(terminal, flags)));
}

const help = `
${enCliLogs.defaultColumns(Object.entries(DEFAULT_COLUMNS).map((pair) => pair.join('=')).join(', '))}

${enCli.examples}
  model-cost sql --dialect duckdb > rates-and-query.sql
  model-cost sql --dialect clickhouse --query --table logs.calls --by day,feature
  model-cost sql --dialect postgres --column model=model --column at=startTime --column prompt=prompt_tokens --column generated=completion_tokens --table LiteLLM_SpendLogs

${enCli.exitCodes}`;

async function printSql(terminal: Terminal, flags: Flags): Promise<Exit> {
  const dialect = choice('--dialect', DIALECT_NAMES, flags.dialect) satisfies DialectName;
  const atUnit = choice('--at-unit', TIME_UNITS, flags.atUnit) satisfies TimeUnit;
  const mapping = flags.column.length === 0 ? DEFAULT_COLUMNS : Object.fromEntries(flags.column.map(readColumn));
  const columns = logColumns(mappedFormat(mapping), Object.values(mapping), atUnit)!;
  const catalogue = await readCatalogue(terminal, flags.catalogue);
  const table = ratesTable(catalogue);
  const isWhole = flags.rates === flags.query;
  const statements = isWhole || flags.rates ? ratesStatements(table, dialect) : undefined;
  const query = isWhole || flags.query ? priceQuery(table, dialect, { from: tableName(dialect, flags.table), columns, by: flags.by.split(',').filter(Boolean).map(groupOf) }) : undefined;
  if (flags.json) {
    terminal.write(`${JSON.stringify({ dialect, edition: editionOf(table), unitsPerUsd: table.unitsPerUsd.toString(), ...(statements && { rates: statements }), ...(query === undefined ? {} : { query }) }, undefined, 2)}\n`);
    return EXIT.done;
  }
  const title = enCliLogs.ratesTitle(DIALECTS[dialect].name, countText(catalogue.ids.length), catalogue.checked.newest);
  if (statements) terminal.write(`-- ${title}\n-- ${enCliLogs.units(countText(Number(table.unitsPerUsd)))}\n${statements.map((statement) => `${statement};\n`).join('\n')}\n`);
  if (query !== undefined) terminal.write(`-- ${enCliLogs.queryTitle}\n${query};\n`);
  return EXIT.done;
}

function readColumn(text: string): readonly [string, string] {
  const at = text.indexOf('=');
  if (at < 1 || at === text.length - 1) throw new CalculatorError('bad-argument', enCliLogs.badColumn(JSON.stringify(text)));
  return [text.slice(0, at), text.slice(at + 1)];
}

const groupOf = (word: string): GroupBy => (word === 'day' || word === 'month' || word === 'offer' ? word : { column: word });
