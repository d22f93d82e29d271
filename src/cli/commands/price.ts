import type { Command } from 'commander';
import { CalculatorError, Decimal, DIMENSION_NAMES, DIMENSIONS, exactTimes, MODES, SERVICE_TIERS, usage, type Bill, type DimensionName, type ExactUsd, type Leaves, type Offer, type Pricer, type Setting, type Usage } from '../../index.ts';
import { en } from '../../words/en/words.ts';
import { enCli } from '../../words/en/cli.ts';
import { billData, choiceText, countText, exactUsd, instantText, lineCells, noticeTexts, ratio, sourceText, timesText } from '../figures.ts';
import { EXIT, readCatalogue, readChoice, readCount, readInstant, type Exit, type SettingFlags } from '../inputs.ts';
import { table } from '../table.ts';
import { bold, type Terminal } from '../terminal.ts';
import { wrap } from '../wrap.ts';

type Flags = SettingFlags & Readonly<Partial<Record<DimensionName | 'queries' | 'promptTokensPerCall' | 'date' | 'catalogue', string>>> & { readonly json?: boolean };

interface Priced {
  readonly pricer: Pricer;
  readonly bill: Bill;
}

/** Adds `price` to the program; its flags for counts are the table of ways to charge. */
export function priceCommand(program: Command, terminal: Terminal, finish: (exit: Exit) => void): void {
  const command = program.command('price').argument('<offers...>', enCli.arguments.offers);
  for (const name of DIMENSION_NAMES) command.option(`${flagOf(name)} <n>`, DIMENSIONS[name].counts);
  command
    .description(enCli.commands.price)
    .option('--prompt-tokens-per-call <n>', enCli.flags.promptPerCall)
    .option('--queries <n>', enCli.flags.queries)
    .option('--service-tier <tier>', enCli.flags.serviceTier(SERVICE_TIERS.join(', ')))
    .option('--region <region>', enCli.flags.region)
    .option('--mode <mode>', enCli.flags.mode(MODES.join(', ')))
    .option('--date <date>', enCli.flags.date)
    .option('--catalogue <file>', enCli.flags.catalogue)
    .option('--json', enCli.flags.json)
    .addHelpText('after', help)
    .action(async (offers: readonly string[], flags: Flags) => finish(await price(terminal, offers, flags)));
}

const help = `
${enCli.examples}
  model-cost price openai/gpt-4o --input 1000 --output 500
  model-cost price gpt-4o claude-opus-5 --input 800 --cache-read 200 --output 500 --queries 1000000
  model-cost price openai/gpt-4o openai/gpt-4o@batch --input 1e6 --date 2026-11-22 --json

${enCli.exitCodes}`;

/**
 * The flag of a way to charge.
 *
 * @example
 * flagOf('cacheWrite1h') // => "--cache-write-1h"
 */
export function flagOf(name: DimensionName): string {
  return `--${name.replace(/(?<=[a-z])(?=[A-Z0-9])/gu, '-').toLowerCase()}`;
}

async function price(terminal: Terminal, texts: readonly string[], flags: Flags): Promise<Exit> {
  const used = usage(readLeaves(flags), flags.promptTokensPerCall === undefined ? undefined : readCount('--prompt-tokens-per-call', flags.promptTokensPerCall));
  const queries = flags.queries === undefined ? 1 : readCount('--queries', flags.queries);
  const at = readInstant(terminal, flags.date);
  const catalogue = await readCatalogue(terminal, flags.catalogue);
  const choices = texts.map((text) => readChoice(catalogue, text, flags));
  const entries = choices.map(({ offer, setting }) => tryPrice(() => catalogue.schedule(offer.id).pricer(at, setting), offer, setting, used));
  const priced = entries.filter((entry): entry is Priced => 'bill' in entry);
  const refused = entries.filter((entry): entry is Refused => 'error' in entry);
  const cheapest = Decimal.min(...priced.map(({ bill }) => bill.total), Infinity).toString();
  if (flags.json) {
    const data = {
      at: new Date(at).toISOString(),
      queries,
      offers: priced.map(({ pricer, bill }) => ({ ...billData(pricer, bill), queriesUsd: exactTimes(bill.total, queries), timesCheapest: ratio(bill.total, cheapest) ?? null })),
      refused: refused.map(({ offer, setting, error }) => ({ offer: offer.id, setting, code: error.code, message: error.message })),
    };
    terminal.write(`${JSON.stringify(data, undefined, 2)}\n`);
  } else {
    const blocks = priced.map((entry) => blockOf(entry, at, queries, terminal));
    if (priced.length > 1) blocks.push(comparison(priced, cheapest, queries, terminal));
    terminal.write(blocks.map((lines) => `${lines.join('\n')}\n`).join('\n'));
  }
  for (const { error } of refused) terminal.writeError(`${enCli.error(error.message)}\n`);
  return refused.length > 0 ? EXIT.badInput : EXIT.done;
}

interface Refused {
  readonly offer: Offer;
  readonly setting: Setting;
  readonly error: CalculatorError;
}

function tryPrice(compile: () => Pricer, offer: Offer, setting: Setting, used: Usage): Priced | Refused {
  try {
    const pricer = compile();
    return { pricer, bill: pricer.bill(used) };
  } catch (error) {
    if (!(error instanceof CalculatorError)) throw error;
    return { offer, setting, error };
  }
}

function readLeaves(flags: Flags): Leaves {
  const leaves: Partial<Record<DimensionName, number>> = {};
  for (const name of DIMENSION_NAMES) {
    const text = flags[name];
    if (text !== undefined) leaves[name] = readCount(flagOf(name), text, { whole: DIMENSIONS[name].grain === 1 });
  }
  if (Object.keys(leaves).length === 0) throw new CalculatorError('bad-usage', enCli.noCounts(flagOf('input')));
  return leaves;
}

function blockOf({ pricer, bill }: Priced, at: number, queries: number, terminal: Terminal): readonly string[] {
  const rows = bill.lines.map(lineCells);
  const hasReasons = rows.some((row) => row[4] !== '');
  const heads = [{ title: en.dimension }, { title: en.count, isNumber: true }, { title: en.rate, isNumber: true }, { title: en.amount, isNumber: true }, ...(hasReasons ? [{ title: '', mayShrink: true }] : [])];
  const windows = pricer.entry.window ? [enCli.changesWithinWeek] : [];
  return [
    ...wrap(`${pricer.offer.name}  ${choiceText(pricer.offer, pricer.setting)}  ${enCli.asOf(instantText(at, pricer.entry))}`, terminal.columns, '  ').map((line) => bold(terminal, line)),
    ...table(heads, [...rows, [enCli.total, '', '', exactUsd(bill.total), '']], terminal.columns),
    ...[
      ...(queries === 1 ? [] : [`${enCli.forQueries(countText(queries))}: ${exactUsd(exactTimes(bill.total, queries))}`]),
      sourceText(pricer.entry),
      ...[...noticeTexts(bill.notices), ...windows].map((notice) => `! ${notice}`),
    ].flatMap((text) => wrap(text, terminal.columns, '  ')),
  ];
}

function comparison(priced: readonly Priced[], cheapest: ExactUsd, queries: number, terminal: Terminal): readonly string[] {
  const heads = [
    { title: enCli.columns.offer, mayShrink: true },
    { title: enCli.columns.query, isNumber: true },
    { title: enCli.columns.times, isNumber: true },
    ...(queries === 1 ? [] : [{ title: enCli.columns.total(countText(queries)), isNumber: true }]),
  ];
  const rows = priced.map(({ pricer, bill }) => [choiceText(pricer.offer, pricer.setting), exactUsd(bill.total), timesText(ratio(bill.total, cheapest)), exactUsd(exactTimes(bill.total, queries))]);
  const [head = '', ...lines] = table(heads, rows, terminal.columns);
  return [bold(terminal, head), ...lines];
}
