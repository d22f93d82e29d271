import type { Command } from 'commander';
import { EXPLAINED, isQuote, quoteData, run, type Refusal } from '../../index.ts';
import { enCli } from '../../words/en/cli.ts';
import { blockedNotes, currencyNotes, estimateNotes } from '../estimate-notes.ts';
import { choice, EXIT, readCatalogue, type Exit } from '../inputs.ts';
import { optionText, QUOTE_COLUMNS, type RunContext } from '../quote-cells.ts';
import { assumptionNotes, optionNotes, sourceNotes } from '../quote-notes.ts';
import { givenFlags, readScenarioInput, scenarioOptions, type ScenarioFlags } from '../scenario-input.ts';
import { tables } from '../table.ts';
import { bold, type Terminal } from '../terminal.ts';
import { workings } from '../workings.ts';
import { wrap } from '../wrap.ts';

interface Flags extends ScenarioFlags {
  readonly why?: string;
  readonly json?: boolean;
}

/** Adds `run` to the program; its flags are the table of fields. */
export function runCommand(program: Command, terminal: Terminal, finish: (exit: Exit) => void): void {
  const command = program.command('run').description(enCli.commands.run);
  scenarioOptions(command, enCli.flags.day);
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
  model-cost run --workload rag-question --models openai/gpt-5@low,openai/gpt-4o@176of200@2.4-9.8s --latency-limit 10
  model-cost run --workload code-completion --why costPerSuccess
  model-cost run --scenario scenario.json --queries-per-month 5e6 --json

${enCli.exitCodes}`;

async function runScenario(terminal: Terminal, flags: Flags, texts: Readonly<Record<string, string>>): Promise<Exit> {
  const why = flags.why === undefined ? undefined : choice('--why', EXPLAINED, flags.why);
  const catalogue = await readCatalogue(terminal, flags.catalogue);
  const { scenario, faults } = await readScenarioInput(terminal, flags.scenario, texts, catalogue);
  if (faults.length > 0) {
    for (const fault of faults) terminal.writeError(`${enCli.error(fault)}\n`);
    return EXIT.badInput;
  }
  const { quotes } = run(scenario, catalogue);
  const context: RunContext = { scenario, catalogue, priced: quotes.filter(isQuote) };
  const refused = quotes.filter((entry): entry is Refusal => !isQuote(entry));
  if (flags.json) terminal.write(`${JSON.stringify({ scenario, quotes: quotes.map((entry) => (isQuote(entry) ? quoteData(entry, context) : entry)) }, undefined, 2)}\n`);
  else if (why) terminal.write([...context.priced.map((quote) => workings(why, quote, context, terminal)), ...currencyNotes(scenario).map((note) => wrap(note, terminal.columns))].map((lines) => `${lines.join('\n')}\n`).join('\n'));
  else if (context.priced.length > 0) terminal.write(`${linesOf(context, terminal).join('\n')}\n`);
  for (const { message } of refused) terminal.writeError(`${enCli.error(message)}\n`);
  return refused.length > 0 ? EXIT.badInput : EXIT.done;
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
  return [...parts, about, assumptionNotes(context).flatMap(paragraph), sourceNotes(context).flatMap(paragraph), [...blockedNotes(context.scenario), ...estimateNotes(context.scenario)].flatMap(paragraph)]
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : ['', ...part]));
}
