import type { Command } from 'commander';
import { CalculatorError, Decimal, SERVICE_TIERS, usage, type Bill, type Pricer, type Setting } from '../../index.ts';
import { API_SHAPE_NAMES, readUsage, type Notice, type ReadUsage } from '../../usage/index.ts';
import { en } from '../../words/en/words.ts';
import { enCli } from '../../words/en/cli.ts';
import { billData, choiceText, exactUsd, instantText, lineCells, noticeTexts, sourceText } from '../figures.ts';
import { choice, EXIT, readCatalogue, readChoice, readInstant, readJson, type Exit, type SettingFlags } from '../inputs.ts';
import { table } from '../table.ts';
import { bold, type Terminal } from '../terminal.ts';
import { wrap } from '../wrap.ts';

interface Flags extends SettingFlags {
  readonly offer?: string;
  readonly shape?: string;
  readonly date?: string;
  readonly catalogue?: string;
  readonly json?: boolean;
}

/** Adds `usage` to the program. */
export function usageCommand(program: Command, terminal: Terminal, finish: (exit: Exit) => void): void {
  program
    .command('usage')
    .argument('<report>', enCli.arguments.report)
    .description(enCli.commands.usage)
    .option('--offer <offer>', enCli.flags.offer)
    .option('--shape <shape>', enCli.flags.shape(API_SHAPE_NAMES.join(', ')))
    .option('--service-tier <tier>', enCli.flags.serviceTier(SERVICE_TIERS.join(', ')))
    .option('--region <region>', enCli.flags.region)
    .option('--date <date>', enCli.flags.date)
    .option('--catalogue <file>', enCli.flags.catalogue)
    .option('--json', enCli.flags.json)
    .addHelpText('after', help)
    .action(async (report: string, flags: Flags) => finish(await priceReport(terminal, report, flags)));
}

const help = `
${enCli.examples}
  model-cost usage response.json --offer openai/gpt-4o
  curl … | model-cost usage - --offer anthropic/claude-opus-5 --json

${enCli.exitCodes}`;

async function priceReport(terminal: Terminal, file: string, flags: Flags): Promise<Exit> {
  const report = await readJson(terminal, file);
  const at = readInstant(terminal, flags.date);
  const catalogue = await readCatalogue(terminal, flags.catalogue);
  const shape = flags.shape === undefined ? {} : { shape: choice('--shape', API_SHAPE_NAMES, flags.shape) };
  const name = flags.offer ?? readUsage(report, shape).model;
  if (name === undefined) throw new CalculatorError('unknown-offer', enCli.noOffer);
  const { offer, setting } = readChoice(catalogue, name, flags);
  const read = readUsage(report, { ...shape, seller: offer.seller.id });
  const pricer = catalogue.schedule(offer.id).pricer(at, withReportedTier(setting, read));
  const bill = pricer.bill(usage(read.leaves));
  if (flags.json) terminal.write(`${JSON.stringify(dataOf(pricer, bill, read, at), undefined, 2)}\n`);
  else terminal.write(`${linesOf(pricer, bill, read, at, terminal).join('\n')}\n`);
  return EXIT.done;
}

const isKnownTier = (word: string | undefined): word is NonNullable<Setting['serviceTier']> => (SERVICE_TIERS as readonly (string | undefined)[]).includes(word);

/** The tier the report says it was served in, unless somebody said otherwise. */
function withReportedTier(setting: Setting, { serviceTier }: ReadUsage): Setting {
  return setting.serviceTier === undefined && isKnownTier(serviceTier) && serviceTier !== 'standard' ? { ...setting, serviceTier } : setting;
}

function dataOf(pricer: Pricer, bill: Bill, read: ReadUsage, at: number) {
  const reported = read.reportedCostUsd === undefined ? undefined : new Decimal(read.reportedCostUsd);
  return {
    at: new Date(at).toISOString(),
    shape: read.shape,
    leaves: read.leaves,
    ...billData(pricer, bill),
    reportedUsd: reported?.toString() ?? null,
    reportedMoreUsd: reported?.minus(bill.total).toString() ?? null,
    ...(read.model === undefined ? {} : { reportedModel: read.model }),
    ...(read.serviceTier === undefined ? {} : { reportedServiceTier: read.serviceTier }),
    usageNotices: read.notices,
  };
}

function linesOf(pricer: Pricer, bill: Bill, read: ReadUsage, at: number, terminal: Terminal): readonly string[] {
  const heads = [{ title: en.dimension }, { title: en.count, isNumber: true }, { title: en.rate, isNumber: true }, { title: en.amount, isNumber: true }, { title: '', mayShrink: true }];
  const tier = read.serviceTier === undefined || isKnownTier(read.serviceTier) || pricer.setting.serviceTier !== undefined ? [] : [enCli.unknownServiceTier(read.serviceTier)];
  return [
    ...wrap(`${pricer.offer.name}  ${choiceText(pricer.offer, pricer.setting)}  ${enCli.asOf(instantText(at, pricer.entry))}  ${enCli.readAs(read.shape)}`, terminal.columns, '  ').map((line) => bold(terminal, line)),
    ...table(heads, [...bill.lines.map(lineCells), [enCli.total, '', '', exactUsd(bill.total), '']], terminal.columns),
    ...[comparisonText(bill, read), sourceText(pricer.entry), ...[...noticeTexts(bill.notices), ...read.notices.map(noticeText), ...tier].map((notice) => `! ${notice}`)].flatMap((text) => wrap(text, terminal.columns, '  ')),
  ];
}

/** A provider's cost is a double, so it agrees when the exact total is nearest to it. */
function comparisonText({ total }: Bill, { reportedCostUsd }: ReadUsage): string {
  if (reportedCostUsd === undefined) return enCli.unstated;
  const reported = new Decimal(reportedCostUsd);
  const more = reported.minus(total);
  const isSame = more.isZero() || Number(total) === reportedCostUsd;
  const difference = isSame ? enCli.same : more.isPositive() ? enCli.dearer(exactUsd(more)) : enCli.cheaper(exactUsd(more.abs()));
  return `${enCli.reported(exactUsd(reported))}: ${difference}.`;
}

const noticeText = (notice: Notice): string => (enCli.usageNotices satisfies Record<Notice['code'], unknown>)[notice.code](notice);
