import type { Command } from 'commander';
import { cheapestPrice, priceStanding, RENTALS, type Devices, type Hardware, type HardwarePrice, type Rental } from '../../index.ts';
import { enCli } from '../../words/en/cli.ts';
import { enCliHosting } from '../../words/en/cli-hosting.ts';
import { countText, exactNumberUsd } from '../figures.ts';
import { EXIT, readCatalogue, readInstant, type Exit } from '../inputs.ts';
import { table } from '../table.ts';
import { bold, type Terminal } from '../terminal.ts';

interface Flags {
  readonly date?: string;
  readonly catalogue?: string;
  readonly prices?: boolean;
  readonly json?: boolean;
}

/** What is bought by the hour, the rest only in the list of every price. */
const BY_THE_HOUR: readonly Rental[] = ['on-demand'];

/** Adds `hardware` to the program. */
export function hardwareCommand(program: Command, terminal: Terminal, finish: (exit: Exit) => void): void {
  program
    .command('hardware')
    .argument('[text...]', enCliHosting.arguments.hardware)
    .description(enCliHosting.commands.hardware)
    .option('--prices', enCliHosting.flags.prices)
    .option('--date <date>', enCliHosting.flags.day)
    .option('--catalogue <file>', enCli.flags.catalogue)
    .option('--json', enCli.flags.json)
    .addHelpText('after', help)
    .action(async (words: readonly string[], flags: Flags) => finish(await showHardware(terminal, words, flags)));
}

const help = `
${enCli.examples}
  model-cost hardware
  model-cost hardware h100-sxm --prices
  model-cost hardware amd --json

${enCli.exitCodes}`;

async function showHardware(terminal: Terminal, words: readonly string[], flags: Flags): Promise<Exit> {
  const at = readInstant(terminal, flags.date);
  const { hardware } = await readCatalogue(terminal, flags.catalogue);
  const found = matching(hardware, words);
  if (flags.json) terminal.write(`${JSON.stringify(found.map((device) => dataOf(device, at)), undefined, 2)}\n`);
  else if (found.length === 0) terminal.writeError(`${enCliHosting.noDevice(words.join(' '))}\n`);
  else terminal.write(`${(flags.prices ? priceLines : deviceLines)(found, at, terminal).join('\n')}\n`);
  return EXIT.done;
}

/** Those whose id, name and maker hold every word, in any case. */
function matching({ all }: Devices, words: readonly string[]): readonly Hardware[] {
  const asked = words.flatMap((word) => word.toLowerCase().split(/\s+/u));
  return all.filter(({ id, name, vendor }) => asked.every((word) => `${id} ${name} ${vendor}`.toLowerCase().includes(word)));
}

/** What the file says, with how each price stands on the day and the cheapest usable one of each kind. */
function dataOf(device: Hardware, at: number) {
  const cheapest = RENTALS.flatMap((kind) => cheapestPrice(device, [kind], at) ?? []);
  return { ...device, price: (device.price ?? []).map((price) => ({ ...price, standing: priceStanding(price, at) })), cheapest };
}

function deviceLines(found: readonly Hardware[], at: number, terminal: Terminal): readonly string[] {
  const { columns: titles } = enCliHosting;
  const heads = [
    { title: titles.device },
    { title: titles.memory, isNumber: true },
    { title: titles.bandwidth, isNumber: true },
    { title: titles.peaks, isNumber: true },
    { title: titles.link, isNumber: true },
    { title: titles.cheapest, mayWrap: true },
  ];
  const rows = found.map((device) => [device.id, enCliHosting.memory(countText(device.memoryGb)), perSecondText(device.bandwidthGbPerSecond), peaksText(device), perSecondText(device.linkGbPerSecond), cheapestText(device, at)]);
  return lines(heads, rows, terminal);
}

const perSecondText = (gigabytes: number | undefined): string => (gigabytes === undefined ? enCli.none : enCliHosting.perSecond(countText(gigabytes)));

const peaksText = ({ denseTflops: { bf16, fp8, fp4 } }: Hardware): string => [bf16, fp8, fp4].map((peak) => (peak === undefined ? enCli.none : countText(peak))).join(' / ');

function cheapestText(device: Hardware, at: number): string {
  const price = cheapestPrice(device, BY_THE_HOUR, at);
  if (!price) return enCliHosting.noPrice;
  return enCliHosting.cheapest(exactNumberUsd(price.usdPerGpuHour), price.seller, enCliHosting.rentals[price.kind], price.includesHost);
}

function priceLines(found: readonly Hardware[], at: number, terminal: Terminal): readonly string[] {
  const { columns: titles } = enCliHosting;
  const heads = [
    { title: titles.device },
    { title: titles.seller },
    { title: titles.kind },
    { title: titles.price, isNumber: true },
    { title: titles.sku, mayWrap: true },
    { title: titles.read },
    { title: titles.source, mayWrap: true },
    { title: titles.note, mayWrap: true },
  ];
  const rows = found.flatMap(({ id, price = [] }) =>
    price.length === 0
      ? [[id, enCli.none, enCli.none, enCli.none, enCli.none, enCli.none, enCli.none, enCliHosting.noPrice]]
      : price.map((one) => [id, one.seller, enCliHosting.rentals[one.kind], exactNumberUsd(one.usdPerGpuHour), placeText(one), one.checked ?? enCli.none, one.source, noteText(one, at)]),
  );
  return lines(heads, rows, terminal);
}

const placeText = ({ sku = enCli.none, region }: HardwarePrice): string => (region === undefined ? sku : enCliHosting.place(sku, region));

/** Why it is only shown first, then what it leaves out, then what its file says. */
function noteText(price: HardwarePrice, at: number): string {
  const parts = [enCliHosting.standings[priceStanding(price, at)], price.includesHost ? '' : enCliHosting.hostExtra, price.note ?? ''];
  return parts.filter((part) => part !== '').join('; ');
}

function lines(heads: Parameters<typeof table>[0], rows: Parameters<typeof table>[1], terminal: Terminal): readonly string[] {
  const [head = '', ...rest] = table(heads, rows, terminal.columns);
  return [bold(terminal, head), ...rest];
}
