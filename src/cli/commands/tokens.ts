import type { Command } from 'commander';
import { CalculatorError, countTokens, DETAILS, UNKNOWN_TOKEN_FACTOR, type CountText, type Offer, type TextTokens, type TokenFactor } from '../../index.ts';
import { enCli } from '../../words/en/cli.ts';
import { whyAssumptions } from '../../words/en/workings.ts';
import { countText } from '../figures.ts';
import { choice, EXIT, readCatalogue, type Exit } from '../inputs.ts';
import { mediaLines, mediumTokens, readMedia, type MediaFlags, type Medium, type MediumTokens } from '../media-tokens.ts';
import type { Terminal } from '../terminal.ts';
import { loadTokenizer } from '../tokenizer.ts';
import { wrap } from '../wrap.ts';

/** The ways to count: the optional package, or the estimate that needs none. */
export const WAYS = ['o200k', 'estimate'] as const;

interface Flags extends MediaFlags {
  readonly tokenizer?: string;
  readonly offer?: string;
  readonly catalogue?: string;
  readonly json?: boolean;
}

/** Adds `tokens` to the program. */
export function tokensCommand(program: Command, terminal: Terminal, finish: (exit: Exit) => void): void {
  program
    .command('tokens')
    .argument('[file]', enCli.arguments.textFile)
    .description(enCli.commands.tokens)
    .option('--tokenizer <way>', enCli.flags.tokenizer(WAYS.join(', ')))
    .option('--offer <offer>', enCli.flags.ownTokens)
    .option('--image <width>x<height>', enCli.flags.image, (size: string, sizes: readonly string[] | undefined) => [...(sizes ?? []), size])
    .option('--audio <seconds>', enCli.flags.audio)
    .option('--video <seconds>', enCli.flags.video)
    .option('--pages <n>', enCli.flags.pages)
    .option('--detail <detail>', enCli.flags.detail(DETAILS.join(', ')))
    .option('--catalogue <file>', enCli.flags.catalogue)
    .option('--json', enCli.flags.json)
    .addHelpText('after', help)
    .action(async (file: string | undefined, flags: Flags) => finish(await showTokens(terminal, file, flags)));
}

const help = `
${enCli.examples}
  model-cost tokens prompt.txt
  model-cost tokens prompt.txt --offer anthropic/claude-opus-5
  model-cost tokens --image 1024x768 --image 640x480 --offer openai/gpt-4o
  pbpaste | model-cost tokens - --tokenizer estimate --json

${enCli.exitCodes}`;

async function showTokens(terminal: Terminal, file: string | undefined, flags: Flags): Promise<Exit> {
  const way = flags.tokenizer === undefined ? undefined : choice('--tokenizer', WAYS, flags.tokenizer);
  const media = readMedia(flags);
  const catalogue = await readCatalogue(terminal, flags.catalogue);
  const offer = flags.offer === undefined ? undefined : catalogue.resolve(flags.offer);
  const counted = media.map((medium) => mediumTokens(medium, offer ?? noOffer(medium)));
  const text = file === undefined && media.length > 0 ? undefined : countTokens(await terminal.read(file ?? '-'), await tokenizerOf(way));
  const own = offer && text && ownTokens(offer, text);
  if (flags.json) terminal.write(`${JSON.stringify(dataOf(text, own, counted), undefined, 2)}\n`);
  else {
    const lines = [...(text ? [textLine(text)] : []), ...(own ? [ownLine(own)] : []), ...mediaLines(counted)];
    for (const line of lines) terminal.write(`${wrap(line, terminal.columns, '  ').join('\n')}\n`);
  }
  return EXIT.done;
}

function noOffer({ kind }: Medium): never {
  throw new CalculatorError('bad-usage', enCli.mediaWithoutOffer(kind));
}

function dataOf(text: TextTokens | undefined, own: OwnTokens | undefined, media: readonly MediumTokens[]) {
  return { ...(text ? { text: { tokenizer: 'o200k', ...text, ...(own ? { own } : {}) } } : {}), ...(media.length > 0 ? { media } : {}) };
}

/**
 * The tokenizer of a way to count; without one named, the optional package where it is installed, else nothing, so
 * that the tokens are estimated.
 *
 * @example
 * await tokenizerOf('estimate') // => undefined
 */
export async function tokenizerOf(way: (typeof WAYS)[number] | undefined, load: () => Promise<CountText> = loadTokenizer): Promise<CountText | undefined> {
  if (way === 'estimate') return undefined;
  try {
    return await load();
  } catch (error) {
    if (way === undefined && error instanceof CalculatorError) return undefined;
    throw error;
  }
}

/** What an offer makes of a text in its own tokens. */
interface OwnTokens {
  readonly offer: string;
  readonly tokens: number;
  readonly low: number;
  readonly high: number;
  readonly factor: TokenFactor;
}

function ownTokens({ id, seller, tokenFactor }: Offer, counted: TextTokens): OwnTokens {
  const factor = tokenFactor ?? seller.tokenFactor ?? UNKNOWN_TOKEN_FACTOR;
  const { tokens, low = tokens, high = tokens } = { low: undefined, high: undefined, ...counted };
  return { offer: id, tokens: Math.round(tokens * factor.typical), low: Math.floor(low * factor.low), high: Math.ceil(high * factor.high), factor };
}

const textLine = (counted: TextTokens): string => (counted.known === 'counted' ? enCli.countedTokens(countText(counted.tokens)) : enCli.estimatedTokens(countText(counted.tokens), countText(counted.low), countText(counted.high)));

function ownLine({ offer, tokens, low, high, factor }: OwnTokens): string {
  const text = low === high ? countText(tokens) : enCli.aboutCount(countText(tokens), countText(low), countText(high));
  return `${offer}: ${enCli.ownTokens(text)}; ${factor.source ?? whyAssumptions['token-factor-unknown']}`;
}
