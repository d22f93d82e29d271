import type { Command } from 'commander';
import { CalculatorError, priceData, type Catalogue, type Hit, type Offer, type OfferTier, type Pricer } from '../../index.ts';
import { en } from '../../words/en/words.ts';
import { enCli } from '../../words/en/cli.ts';
import { coverageLines, coverageOf } from '../coverage-lines.ts';
import { countText, noticeTexts, sourceText } from '../figures.ts';
import { choice, EXIT, readCatalogue, readCount, readInstant, type Exit } from '../inputs.ts';
import { table } from '../table.ts';
import { bold, type Terminal } from '../terminal.ts';

/** Hits that are shown when nobody says how many. */
const SHOWN = 20;
/** The kinds of models. */
export const TIERS: readonly OfferTier[] = ['frontier', 'balanced', 'small', 'embedding', 'rerank'];

interface Flags {
  readonly seller?: string;
  readonly tier?: string;
  readonly limit?: string;
  readonly date?: string;
  readonly catalogue?: string;
  readonly coverage?: boolean;
  readonly json?: boolean;
}

interface Found {
  readonly offer: Offer;
  /** Absent where everything is listed. */
  readonly hit?: Hit;
  /** Absent where no price is known on the day. */
  readonly pricer?: Pricer;
}

/** Adds `models` to the program. */
export function modelsCommand(program: Command, terminal: Terminal, finish: (exit: Exit) => void): void {
  program
    .command('models')
    .argument('[text...]', enCli.arguments.text)
    .description(enCli.commands.models)
    .option('--seller <seller>', enCli.flags.seller)
    .option('--tier <tier>', enCli.flags.tier(TIERS.join(', ')))
    .option('--limit <n>', enCli.flags.limit)
    .option('--coverage', enCli.flags.coverage)
    .option('--date <date>', enCli.flags.date)
    .option('--catalogue <file>', enCli.flags.catalogue)
    .option('--json', enCli.flags.json)
    .addHelpText('after', help)
    .action(async (words: readonly string[], flags: Flags) => finish(await models(terminal, words.join(' '), flags)));
}

const help = `
${enCli.examples}
  model-cost models gpt
  model-cost models 4o mini
  model-cost models --coverage gpt-5
  model-cost models --seller anthropic --tier frontier --json

${enCli.exitCodes}`;

async function models(terminal: Terminal, text: string, flags: Flags): Promise<Exit> {
  const at = readInstant(terminal, flags.date);
  const catalogue = await readCatalogue(terminal, flags.catalogue);
  const seller = flags.seller === undefined ? undefined : choice('--seller', catalogue.sellers.map(({ id }) => id), flags.seller);
  const tier = flags.tier === undefined ? undefined : choice('--tier', TIERS, flags.tier);
  const most = flags.limit === undefined ? (text === '' ? Infinity : SHOWN) : readCount('--limit', flags.limit);
  const hits = find(catalogue, text)
    .filter(({ offer }) => (seller === undefined || offer.seller.id === seller) && (tier === undefined || offer.tier === tier))
    .slice(0, most);
  if (hits.length === 0 && !flags.json) terminal.writeError(`${en.noMatch(text)}\n`);
  else if (flags.coverage) {
    const covered = coverageOf(hits.map(({ offer }) => offer.id), catalogue, at);
    terminal.write(flags.json ? `${JSON.stringify(covered, undefined, 2)}\n` : `${coverageLines(covered, catalogue, terminal).join('\n')}\n`);
  } else {
    const found = hits.map((hit) => ({ ...hit, ...pricedOn(catalogue, hit.offer.id, at) }));
    terminal.write(flags.json ? `${JSON.stringify(found.map(dataOf), undefined, 2)}\n` : `${linesOf(found, terminal).join('\n')}\n`);
  }
  return EXIT.done;
}

function find(catalogue: Catalogue, text: string): readonly Found[] {
  if (text === '') return catalogue.ids.map((id) => ({ offer: catalogue.offer(id) }));
  return catalogue.search(text, catalogue.ids.length).map((hit) => ({ offer: catalogue.offer(hit.id), hit }));
}

function pricedOn(catalogue: Catalogue, id: string, at: number): Pick<Found, 'pricer'> {
  try {
    return { pricer: catalogue.schedule(id).pricer(at, {}) };
  } catch (error) {
    if (error instanceof CalculatorError && error.code === 'no-price') return {};
    throw error;
  }
}

function rateOf({ pricer }: Found, name: 'input' | 'output'): string | undefined {
  const rate = pricer?.levels[0]?.rates[name];
  return rate && 'usd' in rate ? rate.usd : undefined;
}

function dataOf(found: Found) {
  const { offer, hit, pricer } = found;
  return {
    id: offer.id,
    name: offer.name,
    seller: offer.seller.id,
    tier: offer.tier,
    ...(hit ? { reason: hit.reason, matched: hit.matched, score: hit.score, sameWeights: hit.sameWeights } : {}),
    usdPerMillionTokens: { input: rateOf(found, 'input') ?? null, output: rateOf(found, 'output') ?? null },
    contextTokens: offer.contextTokens ?? null,
    ...(pricer ? { changesWithinWeek: pricer.entry.window !== undefined, ...priceData(offer, pricer.entry, pricer.notices) } : {}),
  };
}

function linesOf(found: readonly Found[], terminal: Terminal): readonly string[] {
  const heads = [
    { title: enCli.columns.offer },
    ...(found.some(({ hit }) => hit) ? [{ title: enCli.columns.why, mayShrink: true }] : []),
    { title: enCli.columns.input, isNumber: true },
    { title: enCli.columns.output, isNumber: true },
    { title: enCli.columns.context, isNumber: true },
    { title: enCli.columns.source, mayShrink: true },
  ];
  const rows = found.map((entry) => {
    const { offer, hit, pricer } = entry;
    const mark = pricer?.entry.window ? enCli.changesMark.trim() : '';
    const rates = (['input', 'output'] as const).map((name) => (rateOf(entry, name) ?? enCli.none) + mark);
    const source = pricer ? [...noticeTexts(pricer.notices), sourceText(pricer.entry)].join('; ') : en.allUnknown;
    return [offer.id, ...(hit ? [reasonText(hit)] : []), ...rates, offer.contextTokens === undefined ? enCli.none : countText(offer.contextTokens), source];
  });
  const weekly = found.some(({ pricer }) => pricer?.entry.window) ? [enCli.changesMark + enCli.changesWithinWeek] : [];
  const [head = '', ...lines] = table(heads, rows, terminal.columns);
  return [bold(terminal, head), ...lines, '', enCli.perMillion, ...weekly];
}

const reasonText = ({ reason, matched }: Hit): string => (en.hitReasons as Readonly<Record<Hit['reason'], (matched: string) => string>>)[reason](matched);
