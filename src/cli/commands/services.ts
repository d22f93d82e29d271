import type { Command } from 'commander';
import { attempt, mayBeDefault, rateOf, SERVICE_KINDS, type PriceBand, type Service, type ServicePrice, type Services } from '../../index.ts';
import { enCli } from '../../words/en/cli.ts';
import { enCliOverTime } from '../../words/en/cli-over-time.ts';
import { serviceUnits, strengths } from '../../words/en/over-time.ts';
import { countText, exactNumberUsd } from '../figures.ts';
import { EXIT, readCatalogue, readInstant, type Exit } from '../inputs.ts';
import { table } from '../table.ts';
import { bold, type Terminal } from '../terminal.ts';

interface Flags {
  readonly date?: string;
  readonly catalogue?: string;
  readonly json?: boolean;
}

interface Found {
  readonly service: Service;
  /** Absent where no price is known on the day. */
  readonly price?: ServicePrice;
}

/** Adds `services` to the program. */
export function servicesCommand(program: Command, terminal: Terminal, finish: (exit: Exit) => void): void {
  program
    .command('services')
    .argument('[text...]', enCliOverTime.arguments.service)
    .description(enCliOverTime.commands.services)
    .option('--date <date>', enCliOverTime.flags.servicesDay)
    .option('--catalogue <file>', enCli.flags.catalogue)
    .option('--json', enCli.flags.json)
    .addHelpText('after', help)
    .action(async (words: readonly string[], flags: Flags) => finish(await showServices(terminal, words, flags)));
}

const help = `
${enCli.examples}
  model-cost services
  model-cost services tracing
  model-cost services langfuse --json

${enCli.exitCodes}`;

async function showServices(terminal: Terminal, words: readonly string[], flags: Flags): Promise<Exit> {
  const at = readInstant(terminal, flags.date);
  const { services } = await readCatalogue(terminal, flags.catalogue);
  const found = matching(services, words).map((service) => ({ service, ...pricedAt(services, service.id, at) }));
  if (flags.json) terminal.write(`${JSON.stringify(found.map(dataOf), undefined, 2)}\n`);
  else if (found.length === 0) terminal.writeError(`${enCliOverTime.noService(words.join(' '))}\n`);
  else terminal.write(`${linesOf(found, terminal).join('\n')}\n`);
  return EXIT.done;
}

/** Those whose id, name and kind hold every word, in any case. */
function matching({ ids, service }: Services, words: readonly string[]): readonly Service[] {
  const asked = words.flatMap((word) => word.toLowerCase().split(/\s+/u));
  return ids.map(service).filter(({ id, name, kind }) => {
    const said = `${id} ${name} ${kind} ${SERVICE_KINDS[kind]}`.toLowerCase();
    return asked.every((word) => said.includes(word));
  });
}

function pricedAt({ priceAt }: Services, id: string, at: number): Pick<Found, 'price'> {
  const price = attempt(() => priceAt(id, at));
  return 'code' in price ? {} : { price };
}

function dataOf({ service: { price: _all, ...service }, price }: Found) {
  return { ...service, ...(price ? { price, mayBeDefault: mayBeDefault(price.strength) } : {}) };
}

function linesOf(found: readonly Found[], terminal: Terminal): readonly string[] {
  const { columns: titles } = enCliOverTime;
  const heads = [
    { title: titles.service },
    { title: titles.price, mayWrap: true },
    { title: titles.unit },
    { title: titles.strength, mayWrap: true },
    { title: titles.source, mayWrap: true },
    { title: titles.read },
  ];
  const rows = found.map(({ service, price }) => {
    const said = price ? [priceText(price, service), strengthText(price), price.source, price.checked] : [enCliOverTime.noPriceInForce, enCli.none, enCli.none, enCli.none];
    const [text = '', ...rest] = said;
    return [service.id, text, serviceUnits[service.unit], ...rest];
  });
  const [head = '', ...lines] = table(heads, rows, terminal.columns);
  return [bold(terminal, head), ...lines];
}

const strengthText = ({ strength }: ServicePrice): string => (mayBeDefault(strength) ? strengths[strength] : enCliOverTime.neverDefault(strengths[strength]));

function priceText(price: ServicePrice, { unit }: Service): string {
  const { usdPerMonth, minimumUsdPerMonth, includedUnits, billedInUnits, band, usdPerUnitRange: range, tunedUsdPerMillionTokens: tuned } = price;
  const parts = [
    ...(usdPerMonth === undefined ? [] : [enCliOverTime.planPrice(exactNumberUsd(usdPerMonth))]),
    ...(includedUnits === undefined ? [] : [enCliOverTime.included(countText(includedUnits), serviceUnits[unit])]),
    ...(band ?? []).map(bandText),
    ...(includedUnits !== undefined && !band ? [enCliOverTime.unitsBeyond] : []),
    ...(billedInUnits === undefined ? [] : [enCliOverTime.blocks(countText(billedInUnits))]),
    ...(minimumUsdPerMonth === undefined ? [] : [enCliOverTime.minimum(exactNumberUsd(minimumUsdPerMonth))]),
    ...(range ? [enCliOverTime.range(exactNumberUsd(range.low), exactNumberUsd(range.high))] : []),
    ...(tuned ? [enCliOverTime.tuned(exactNumberUsd(tuned.input), exactNumberUsd(tuned.output))] : []),
  ];
  return parts.join('; ');
}

function bandText(band: PriceBand): string {
  const { rate, usdPerRate } = rateOf(band);
  return enCliOverTime.band(exactNumberUsd(usdPerRate), rate === 1 ? enCliOverTime.one : countText(rate), band.upToUnits === undefined ? undefined : countText(band.upToUnits));
}
