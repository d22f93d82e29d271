import type { Command } from 'commander';
import { defaultScenario, FIELD_LIST, isQuote, nearest, PRESETS, readScenario, readTexts, run, type Catalogue, type Problem, type Refusal, type Scenario } from '../../index.ts';
import { en } from '../../words/en.ts';
import { enCli } from '../../words/en-cli.ts';
import { choice, EXIT, readCatalogue, readJson, type Exit } from '../inputs.ts';
import { optionText, QUOTE_COLUMNS, type RunContext } from '../quote-cells.ts';
import { quoteData } from '../quote-data.ts';
import { assumptionNotes, optionNotes, sourceNotes } from '../quote-notes.ts';
import { tables } from '../table.ts';
import { bold, type Terminal } from '../terminal.ts';
import { EXPLAINED } from '../whys.ts';
import { workings } from '../workings.ts';
import { wrap } from '../wrap.ts';

type Flags = Readonly<Record<string, string | boolean | undefined>> & { readonly scenario?: string; readonly date?: string; readonly catalogue?: string; readonly why?: string; readonly json?: boolean };

/** Adds `run` to the program; its flags are the table of fields. */
export function runCommand(program: Command, terminal: Terminal, finish: (exit: Exit) => void): void {
  const command = program.command('run').description(enCli.commands.run).option('--scenario <file>', enCli.flags.scenario).option('--date <day>', enCli.flags.day);
  for (const { flag, kind, default: fallback } of FIELD_LIST) command.option(`${flag} <value>`, enCli.flags.field(fallback.unit, kind.write(fallback.value)));
  command
    .option('--why <number>', enCli.flags.why(EXPLAINED.join(', ')))
    .option('--catalogue <file>', enCli.flags.catalogue)
    .option('--json', enCli.flags.json)
    .addHelpText('after', help)
    .action(async (flags: Flags) => finish(await runScenario(terminal, flags, givenFlags(command))));
}

const help = `
${enCli.examples}
  model-cost run
  model-cost run --models openai/gpt-4o,anthropic/claude-opus-5@batch --input-tokens 2000 --cached-share 0.8
  model-cost run --workload rag-question --models openai/gpt-5@low,openai/gpt-4o@176of200 --latency-limit 10
  model-cost run --workload code-completion --why costPerSuccess
  model-cost run --scenario scenario.json --queries-per-month 5e6 --json

${enCli.exitCodes}`;

/** The texts of the field flags that were typed, by their flags. */
function givenFlags(command: Command): Readonly<Record<string, string>> {
  const known = new Set(['--date', ...FIELD_LIST.map(({ flag }) => flag)]);
  return Object.fromEntries(
    command.options.flatMap((option) => {
      const value: unknown = command.getOptionValue(option.attributeName());
      return option.long && known.has(option.long) && typeof value === 'string' ? [[option.long, value]] : [];
    }),
  );
}

async function runScenario(terminal: Terminal, flags: Flags, texts: Readonly<Record<string, string>>): Promise<Exit> {
  const today = defaultScenario(terminal.now().toISOString().slice(0, 10));
  const why = flags.why === undefined ? undefined : choice('--why', EXPLAINED, flags.why);
  const fromFile = flags.scenario === undefined ? { scenario: today, problems: [] } : readScenario(await readJson(terminal, flags.scenario), today);
  const { scenario, problems } = readTexts(texts, 'flag', fromFile.scenario);
  const catalogue = await readCatalogue(terminal, flags.catalogue);
  const faults = [...[...fromFile.problems, ...problems].map(problemText), ...unknownNames(scenario, catalogue)];
  if (faults.length > 0) {
    for (const fault of faults) terminal.writeError(`${enCli.error(fault)}\n`);
    return EXIT.badInput;
  }
  const { quotes } = run(scenario, catalogue);
  const context: RunContext = { scenario, catalogue, priced: quotes.filter(isQuote) };
  const refused = quotes.filter((entry): entry is Refusal => !isQuote(entry));
  if (flags.json) terminal.write(`${JSON.stringify({ scenario, quotes: quotes.map((entry) => (isQuote(entry) ? quoteData(entry, context) : entry)) }, undefined, 2)}\n`);
  else if (why) terminal.write(context.priced.map((quote) => `${workings(why, quote, context, terminal).join('\n')}\n`).join('\n'));
  else if (context.priced.length > 0) terminal.write(`${linesOf(context, terminal).join('\n')}\n`);
  for (const { message } of refused) terminal.writeError(`${enCli.error(message)}\n`);
  return refused.length > 0 ? EXIT.badInput : EXIT.done;
}

/** Nothing is run over a problem, so nothing is said of a value that was kept. */
const problemText = (problem: Problem): string => (problem.code === 'bad-value' ? enCli.badField(problem.field, en.wanted(problem.wanted), problem.got) : en.problem(problem));

/** Names of tables that grow: a scenario keeps them, so that one of a newer version still opens, but nothing can be run with them. */
function unknownNames({ workload, quality }: Scenario, { measurements }: Catalogue): readonly string[] {
  const tablesOfNames = [
    { field: 'workload.preset', name: workload.preset, known: PRESETS.map(({ id }) => id) },
    { field: 'quality.benchmark', name: quality.benchmark, known: ['none', ...measurements.benchmarks.map(({ id }) => id)] },
  ];
  return tablesOfNames.filter(({ name, known }) => !known.includes(name)).map(({ field, name, known }) => enCli.unknownName(field, name, nearest(name, known)));
}

function linesOf(context: RunContext, terminal: Terminal): readonly string[] {
  const { columns: width } = terminal;
  const rows = context.priced.map((quote) => QUOTE_COLUMNS.map(({ text }) => text(quote, context)));
  const parts = tables(QUOTE_COLUMNS, rows, width).map(([head = '', ...lines]) => [bold(terminal, head), ...lines]);
  const paragraph = (text: string): readonly string[] => wrap(text, width, '  ');
  const about = context.priced.flatMap((quote) => {
    const notes = optionNotes(quote, context);
    return notes.length === 0 ? [] : paragraph(`${optionText(quote)}: ${notes.join('; ')}`);
  });
  return [...parts, about, assumptionNotes(context).flatMap(paragraph), sourceNotes(context).flatMap(paragraph), paragraph(`${en.estimate}; ${enCli.asOf(context.scenario.date)}`)]
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : ['', ...part]));
}
