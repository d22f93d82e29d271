import type { Command } from 'commander';
import { defaultScenario, FIELD_LIST, isQuote, readScenario, readTexts, run, type Problem, type Quote, type Refusal, type Scenario } from '../../index.ts';
import { en } from '../../words/en.ts';
import { enCli } from '../../words/en-cli.ts';
import { choiceText, exactUsd, expectedUsd, noticeTexts, priceData, sourceText, timesText } from '../figures.ts';
import { EXIT, readCatalogue, readJson, type Exit } from '../inputs.ts';
import { table } from '../table.ts';
import { bold, type Terminal } from '../terminal.ts';

type Flags = Readonly<Record<string, string | boolean | undefined>> & { readonly scenario?: string; readonly date?: string; readonly catalogue?: string; readonly json?: boolean };

/** Adds `run` to the program; its flags are the table of fields. */
export function runCommand(program: Command, terminal: Terminal, finish: (exit: Exit) => void): void {
  const command = program.command('run').description(enCli.commands.run).option('--scenario <file>', enCli.flags.scenario).option('--date <day>', enCli.flags.day);
  for (const { flag, kind, default: fallback } of FIELD_LIST) command.option(`${flag} <value>`, enCli.flags.field(fallback.unit, kind.write(fallback.value)));
  command
    .option('--catalogue <file>', enCli.flags.catalogue)
    .option('--json', enCli.flags.json)
    .addHelpText('after', help)
    .action(async (flags: Flags) => finish(await runScenario(terminal, flags, givenFlags(command))));
}

const help = `
${enCli.examples}
  model-cost run
  model-cost run --models openai/gpt-4o,anthropic/claude-opus-5@batch --input-tokens 2000 --cached-share 0.8
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
  const fromFile = flags.scenario === undefined ? { scenario: today, problems: [] } : readScenario(await readJson(terminal, flags.scenario), today);
  const { scenario, problems } = readTexts(texts, 'flag', fromFile.scenario);
  const all = [...fromFile.problems, ...problems];
  if (all.length > 0) {
    for (const problem of all) terminal.writeError(`${enCli.error(problemText(problem))}\n`);
    return EXIT.badInput;
  }
  const { quotes } = run(scenario, await readCatalogue(terminal, flags.catalogue));
  const priced = quotes.filter(isQuote);
  const refused = quotes.filter((entry): entry is Refusal => !isQuote(entry));
  if (flags.json) terminal.write(`${JSON.stringify({ scenario, quotes: quotes.map((entry) => (isQuote(entry) ? quoteData(entry) : entry)) }, undefined, 2)}\n`);
  else if (priced.length > 0) terminal.write(`${linesOf(scenario, priced, terminal).join('\n')}\n`);
  for (const { message } of refused) terminal.writeError(`${enCli.error(message)}\n`);
  return refused.length > 0 ? EXIT.badInput : EXIT.done;
}

/** Nothing is run over a problem, so nothing is said of a value that was kept. */
const problemText = (problem: Problem): string => (problem.code === 'bad-value' ? enCli.badField(problem.field, en.wanted(problem.wanted), problem.got) : en.problem(problem));

function quoteData({ option, offer, setting, cost, usdPerMonth, timesCheapest }: Quote) {
  return {
    option,
    offer: offer.id,
    name: offer.name,
    setting,
    expectedUsd: cost.expected,
    ...(cost.bill ? { exactUsd: cost.bill.total.toString() } : {}),
    usdPerMonth,
    timesCheapest: timesCheapest ?? null,
    weekly: cost.weekly,
    lines: cost.lines.map(({ dimension, count, rate, rateKey, amount }) => ({ dimension, count, rate: rate.toString(), rateKey, usd: amount })),
    ...priceData(offer, cost.entry, cost.notices),
  };
}

function linesOf({ date }: Scenario, priced: readonly Quote[], terminal: Terminal): readonly string[] {
  const heads = [
    { title: enCli.columns.offer, mayShrink: true },
    { title: enCli.columns.query, isNumber: true },
    { title: enCli.columns.thousand, isNumber: true },
    { title: enCli.columns.month, isNumber: true },
    { title: enCli.columns.times, isNumber: true },
    { title: enCli.columns.source, mayShrink: true },
  ];
  const rows = priced.map(({ offer, setting, cost, usdPerMonth, timesCheapest }) => {
    const exact = cost.bill?.total;
    const notes = [...noticeTexts(cost.notices), ...(cost.weekly ? [enCli.weekly] : []), sourceText(cost.entry)];
    return [choiceText(offer, setting), exact ? exactUsd(exact) : expectedUsd(cost.expected), exact ? exactUsd(exact.times(1_000)) : expectedUsd(cost.expected * 1_000), expectedUsd(usdPerMonth), timesText(timesCheapest), notes.join('; ')];
  });
  const [head = '', ...lines] = table(heads, rows, terminal.columns);
  return [bold(terminal, head), ...lines, '', `${en.estimate}; ${enCli.asOf(date)}`];
}
