import type { Command } from 'commander';
import { CalculatorError, GROWTH_FIELDS, isQuote, run, type Refusal, type Result, type Scenario } from '../../index.ts';
import { enCli } from '../../words/en/cli.ts';
import { enCliOverTime } from '../../words/en/cli-over-time.ts';
import { currencyNotes, estimateNotes } from '../estimate-notes.ts';
import { noticeTexts } from '../figures.ts';
import { growthFault } from '../growth-fault.ts';
import { continued, historyData, historyLines, type FittedHistory } from '../history.ts';
import { EXIT, readCatalogue, type Exit } from '../inputs.ts';
import type { ProjectedOption } from '../projected-option.ts';
import { projectionColumns } from '../projection-columns.ts';
import { projectionCsv } from '../projection-csv.ts';
import { projectionData } from '../projection-data.ts';
import { horizonNotes, lowerBoundNotes, projectionNotes } from '../projection-notes.ts';
import { optionText } from '../quote-cells.ts';
import { priceNotes } from '../quote-notes.ts';
import { flagOf, givenFlags, readScenarioInput, scenarioOptions, type ScenarioFlags } from '../scenario-input.ts';
import { tables } from '../table.ts';
import { bold, type Terminal } from '../terminal.ts';
import { wrap } from '../wrap.ts';

interface Flags extends ScenarioFlags {
  readonly history?: string;
  readonly adoptions?: boolean;
  readonly csv?: boolean;
  readonly json?: boolean;
}

/** Adds `project` to the program; its flags are the table of fields. */
export function projectCommand(program: Command, terminal: Terminal, finish: (exit: Exit) => void): void {
  const command = program.command('project').description(enCliOverTime.commands.project);
  scenarioOptions(command, enCliOverTime.flags.day);
  command
    .option('--history <file>', enCliOverTime.flags.history)
    .option('--adoptions', enCliOverTime.flags.adoptions)
    .option('--catalogue <file>', enCli.flags.catalogue)
    .option('--csv', enCliOverTime.flags.csv)
    .option('--json', enCli.flags.json)
    .addHelpText('after', help)
    .action(async (flags: Flags) => finish(await projectScenario(terminal, flags, givenFlags(command))));
}

const help = `
${enCli.examples}
  model-cost project --users 1000 --queries 5 --months 12
  model-cost project --users 1000 --growth logistic --growth-ceiling 50000 --growth-halfway-month 18 --budget 10000
  model-cost project --users 1000 --growth compound --growth-growth-per-month 0.1 --revenue 2 --plan 20
  model-cost project --history users.csv --growth logistic --months 24
  model-cost project --history new-users.csv --adoptions --growth bass --months 24
  model-cost project --models openai/gpt-4o --judged-share 0.05 --tracing-plan langfuse-core --months 24 --csv > months.csv

${enCli.exitCodes}`;

async function projectScenario(terminal: Terminal, flags: Flags, texts: Readonly<Record<string, string>>): Promise<Exit> {
  checkFlags(flags, texts);
  const catalogue = await readCatalogue(terminal, flags.catalogue);
  const { scenario: said, faults } = await readScenarioInput(terminal, flags.scenario, texts, catalogue);
  if (faults.length > 0) return refuse(terminal, faults);
  const history = flags.history === undefined ? undefined : continued(flags.history, await terminal.read(flags.history), said, flags.adoptions ? 'adoptions' : 'users');
  const scenario = history?.scenario ?? said;
  const fault = growthFault(scenario);
  if (fault !== undefined) return refuse(terminal, [fault]);
  const result = run(scenario, catalogue);
  const { projections } = result;
  const options = optionsOf(result, scenario);
  const refused = projections.filter((entry): entry is Refusal => !('projection' in entry));
  if (flags.json) terminal.write(`${JSON.stringify(dataOf(options, refused, scenario, history), undefined, 2)}\n`);
  else if (flags.csv) writeCsv(terminal, options, history);
  else if (options.length > 0) terminal.write(`${linesOf(options, result.users, history, terminal).join('\n')}\n`);
  return refused.length > 0 ? refuse(terminal, [...new Set(refused.map(({ message }) => message))]) : EXIT.done;
}

/** Flags that say the same thing twice, each its own way. Throws `bad-usage`. */
function checkFlags({ history, adoptions, scenario, csv, json }: Flags, texts: Readonly<Record<string, string>>): void {
  if (csv && json) throw new CalculatorError('bad-usage', enCliOverTime.oneOutput);
  if (adoptions && history === undefined) throw new CalculatorError('bad-usage', enCliOverTime.adoptionsOf);
  if (history === undefined) return;
  if (history === '-' && scenario === '-') throw new CalculatorError('bad-usage', enCliOverTime.oneStandardInput);
  const said = [...['load.users', 'growth.points'].map(flagOf), ...GROWTH_FIELDS.map(({ flag }) => flag)].filter((flag) => flag in texts);
  if (said.length > 0) throw new CalculatorError('bad-usage', enCliOverTime.historySays(said.join(', ')));
}

function refuse(terminal: Terminal, faults: readonly string[]): Exit {
  for (const fault of faults) terminal.writeError(`${enCli.error(fault)}\n`);
  return EXIT.badInput;
}

function optionsOf({ quotes, projections }: Result, scenario: Scenario): readonly ProjectedOption[] {
  return projections.flatMap((projected, index) => {
    const quote = quotes[index]!;
    return 'projection' in projected && isQuote(quote) ? [{ quote, projected, scenario }] : [];
  });
}

function dataOf(options: readonly ProjectedOption[], refused: readonly Refusal[], scenario: Scenario, history: FittedHistory | undefined) {
  return { scenario, ...(history ? { fit: historyData(history) } : {}), projections: options.map(projectionData), ...(refused.length > 0 ? { refused } : {}) };
}

/** The rows; what has to be known of them is said beside, so that what is piped stays a table. */
function writeCsv(terminal: Terminal, options: readonly ProjectedOption[], history: FittedHistory | undefined): void {
  if (options.length > 0) terminal.write(`${projectionCsv(options).join('\n')}\n`);
  const notes = options.flatMap((option) => lowerBoundNotes(option).map((note) => enCliOverTime.beside(optionText(option.quote), note)));
  for (const line of [...(history ? historyLines(history, terminal) : []), ...notes, ...(options[0] ? currencyNotes(options[0].scenario) : [])]) terminal.writeError(`${line}\n`);
}

function linesOf(options: readonly ProjectedOption[], users: readonly number[], history: FittedHistory | undefined, terminal: Terminal): readonly string[] {
  const { scenario } = options[0]!;
  const paragraph = (text: string): readonly string[] => wrap(text, terminal.columns, '  ');
  const about = [...horizonNotes(scenario, users, history !== undefined), ...priceNotes(options.map(({ quote }) => quote)), ...estimateNotes(scenario)];
  return [...(history ? [historyLines(history, terminal)] : []), ...options.flatMap((option) => partsOf(option, terminal)), about.flatMap(paragraph)].flatMap((part, index) => (index === 0 ? part : ['', ...part]));
}

/** The months of an option, in as many tables as it takes to fit, and what they add up to. */
function partsOf(option: ProjectedOption, terminal: Terminal): readonly (readonly string[])[] {
  const columns = projectionColumns(option);
  const rows = option.projected.projection.rows.map((row) => columns.map(({ text }) => text(row)));
  const name = wrap(optionText(option.quote), terminal.columns).map((line) => bold(terminal, line));
  const months = tables(columns, rows, terminal.columns).map(([head = '', ...lines], index) => [...(index === 0 ? name : []), bold(terminal, head), ...lines]);
  const notes = [...projectionNotes(option), ...(option.quote.kind === 'offer' ? noticeTexts(option.quote.cost.notices) : []).map(enCliOverTime.warning)];
  return [...months, notes.flatMap((note) => wrap(note, terminal.columns, '  '))];
}
