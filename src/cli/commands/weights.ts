import type { Command } from 'commander';
import { kvCache, licenceStanding, parameterParts, type OpenWeights, type Weights } from '../../index.ts';
import { enCli } from '../../words/en/cli.ts';
import { enCliHosting } from '../../words/en/cli-hosting.ts';
import { countText } from '../figures.ts';
import { EXIT, readCatalogue, type Exit } from '../inputs.ts';
import { table } from '../table.ts';
import { bold, type Terminal } from '../terminal.ts';
import { wrap } from '../wrap.ts';

interface Flags {
  readonly catalogue?: string;
  readonly json?: boolean;
}

/** Adds `weights` to the program. */
export function weightsCommand(program: Command, terminal: Terminal, finish: (exit: Exit) => void): void {
  program
    .command('weights')
    .argument('[text...]', enCliHosting.arguments.weights)
    .description(enCliHosting.commands.weights)
    .option('--catalogue <file>', enCli.flags.catalogue)
    .option('--json', enCli.flags.json)
    .addHelpText('after', help)
    .action(async (words: readonly string[], flags: Flags) => finish(await showWeights(terminal, words, flags)));
}

const help = `
${enCli.examples}
  model-cost weights
  model-cost weights llama
  model-cost weights gpt-oss --json

${enCli.exitCodes}`;

async function showWeights(terminal: Terminal, words: readonly string[], flags: Flags): Promise<Exit> {
  const { weights: open } = await readCatalogue(terminal, flags.catalogue);
  const found = matching(open, words);
  if (flags.json) terminal.write(`${JSON.stringify(found.map((one) => dataOf(one, open)), undefined, 2)}\n`);
  else if (found.length === 0) terminal.writeError(`${enCliHosting.noWeights(words.join(' '))}\n`);
  else terminal.write(`${linesOf(found, open, terminal).join('\n')}\n`);
  return EXIT.done;
}

/** Those whose id, name and licence hold every word, in any case. */
function matching({ all }: OpenWeights, words: readonly string[]): readonly Weights[] {
  const asked = words.flatMap((word) => word.toLowerCase().split(/\s+/u));
  return all.filter(({ id, name, licence = '' }) => asked.every((word) => `${id} ${name} ${licence}`.toLowerCase().includes(word)));
}

/** What the file says, and what follows from the shape. */
function dataOf(weights: Weights, { offersOf }: OpenWeights) {
  return { ...weights, parameters: parameterParts(weights), kvCache: kvCache(weights), offers: offersOf(weights.id) };
}

function linesOf(found: readonly Weights[], open: OpenWeights, terminal: Terminal): readonly string[] {
  const { columns: titles } = enCliHosting;
  const heads = [
    { title: titles.weights },
    { title: titles.parameters, isNumber: true },
    { title: titles.active, isNumber: true },
    { title: titles.format },
    { title: titles.cache },
    { title: titles.context, isNumber: true },
    { title: titles.licence, mayWrap: true },
    { title: titles.sellers, mayWrap: true },
  ];
  const rows = found.map((one) => [one.id, countText(one.totalBillionParameters), activeText(one), formatText(one), cacheText(one), contextText(one), one.licence ?? enCli.none, sellersText(open.offersOf(one.id))]);
  const [head = '', ...lines] = table(heads, rows, terminal.columns);
  const notes = [enCliHosting.key, ...new Set(found.flatMap(noteTexts))].flatMap((note) => wrap(note, terminal.columns, '  '));
  return [bold(terminal, head), ...lines, '', ...notes];
}

const activeText = ({ activeBillionParameters: active }: Weights): string => (active === undefined ? enCli.none : countText(active));

const formatText = ({ nativeFormat, nativeOtherFormat }: Weights): string => (nativeFormat === undefined ? enCli.none : enCliHosting.formats(nativeFormat, nativeOtherFormat));

function cacheText(weights: Weights): string {
  const cache = kvCache(weights);
  if (!cache) return enCliHosting.underivable;
  const windows = (cache.windowBytesPerToken * cache.windowTokens) / 1e6;
  return enCliHosting.cache(roundText(cache.bytesPerToken / 1e3), windows > 0 ? roundText(windows) : undefined);
}

const roundText = (amount: number): string => amount.toLocaleString('en', { maximumSignificantDigits: 3 });

const contextText = ({ contextTokens }: Weights): string => (contextTokens === undefined ? enCli.none : countText(contextTokens));

const sellersText = (offers: readonly string[]): string => (offers.length === 0 ? enCli.none : offers.map((id) => id.slice(0, id.indexOf('/'))).join(', '));

/** What the licence limits, and why nothing can be sized. */
function noteTexts(weights: Weights): readonly string[] {
  const { id, licence = id, licenceLimits, licencePage = '', underivable } = weights;
  const why = underivable?.parameters ?? underivable?.kvCache;
  const limits = { free: [], limited: [licenceLimits ?? ''], unread: [enCliHosting.limitsUnread], unknown: [enCliHosting.licenceUnknown] }[licenceStanding(weights)];
  return [...limits.map((text) => enCliHosting.licence(licence, text, licencePage).trimEnd()), ...(why === undefined ? [] : [enCliHosting.unsizable(id, why)])];
}
