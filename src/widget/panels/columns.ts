import type { Explained } from '../../scenario/reading.ts';
import { offersIn } from '../../scenario/offers-in.ts';
import type { Quote } from '../../scenario/quote.ts';
import type { Words } from '../../words/language.ts';
import type { Context } from '../context.ts';
import { sharedDigits } from '../formats.ts';
import { isLowerBound } from './caveats.ts';
import { timeText } from './time-text.ts';

/** What stands in one cell. */
export interface Cell {
  readonly text: string;
  /** Nobody measured it. */
  readonly isUnknown?: boolean;
  /** Quieter lines below. */
  readonly notes?: readonly string[];
  /** Something to beware of. */
  readonly warning?: string;
  /** The number that opens its workings. */
  readonly asks?: Explained;
}

/** One column of the comparison. */
export interface Column {
  readonly key: ColumnKey;
  /** The least important go first where there is no room: 1 always stays. */
  readonly priority: 1 | 2 | 3;
  readonly cell: (quote: Quote, context: Sized) => Cell;
  /** The amounts that share unit and decimals down the column. */
  readonly usd?: (quote: Quote) => number | undefined;
}

/** The names of the columns. */
export type ColumnKey = keyof Words['heads'];

/** The columns beside the option's name, in order: a new one is a row here. */
export const COLUMNS: readonly Column[] = [
  { ...money('perThousand', 'cost', ({ cost }) => cost.expected * 1_000, timesCheapest), priority: 1 },
  { ...money('perRight', 'costPerSuccess', rightAnswers, rightAnswersRange), priority: 1 },
  { ...money('perMonth', 'usdPerMonth', ({ usdPerMonth }) => usdPerMonth, atHorizon), priority: 1 },
  { key: 'right', priority: 1, cell: right },
  { key: 'firstWord', priority: 2, cell: firstWord },
  { key: 'wholeAnswer', priority: 1, cell: wholeAnswer },
  { key: 'priceRead', priority: 3, cell: priceRead },
];

/**
 * The decimals of each column of money, from all of its amounts.
 *
 * @example
 * columnDigits(run(defaultScenario('2026-11-22'), catalogue).quotes, formatsOf('en')).perThousand // => 3
 */
export function columnDigits(quotes: readonly Quote[], { currency }: Pick<Context['formats'], 'currency'>): Partial<Record<ColumnKey, number>> {
  return Object.fromEntries(COLUMNS.flatMap(({ key, usd }) => (usd ? [[key, sharedDigits(quotes.flatMap((quote) => usd(quote) ?? []), currency)]] : [])));
}

/** The decimals of the column, and, once it is loaded, what stands where a time of one's own would have a band. */
type Sized = Context & { readonly digits: number; readonly ownTiming?: string | undefined };

function money(key: ColumnKey, asks: Explained, usd: NonNullable<Column['usd']>, notes: (quote: Quote, context: Sized) => readonly string[] = () => []): Omit<Column, 'priority'> {
  const cell: Column['cell'] = (quote, context) => {
    const { words, formats, digits } = context;
    const value = usd(quote);
    if (value === undefined) return quote.costPerSuccess ? { text: words.never, asks } : notMeasured(words);
    const amount = formats.usd(value, value === 0 ? 0 : digits);
    return { text: isLowerBound(quote) ? words.atLeastSign(amount) : amount, notes: notes(quote, context), asks };
  };
  return { key, usd, cell };
}

function timesCheapest(quote: Quote, { words, formats }: Sized): readonly string[] {
  return quote.timesCheapest === undefined ? [] : [words.units.times(formats.ratio(quote.timesCheapest))];
}

/** The same at the end of the horizon. */
function atHorizon(quote: Quote, { scenario, result, words, formats, digits }: Sized): readonly string[] {
  const usd = result.atHorizon[result.quotes.indexOf(quote)];
  if (usd === undefined || scenario.growth.months === 1) return [];
  const amount = formats.usd(usd, usd === 0 ? 0 : digits);
  return [words.atHorizon(isLowerBound(quote) ? words.atLeastSign(amount) : amount)];
}

function rightAnswers({ costPerSuccess }: Quote): number | undefined {
  return costPerSuccess?.status === 'finite' ? costPerSuccess.usd * 1_000 : undefined;
}

function rightAnswersRange({ costPerSuccessInterval: interval }: Quote, { words, formats, digits }: Sized): readonly string[] {
  if (!interval) return [];
  const text = (end: typeof interval.lower): string => (end.status === 'finite' ? formats.usd(end.usd * 1_000, digits) : words.never);
  return [words.range(text(interval.lower), text(interval.upper))];
}

function right({ success }: Quote, context: Sized): Cell {
  if (!success) return notMeasured(context.words);
  return { text: context.formats.share(success.rate, 1), notes: [...rangeText(success, context), originText(success, context)], asks: 'success' };
}

/** The 95% interval in percent, where there is one. */
function rangeText({ interval }: NonNullable<Quote['success']>, { words, formats }: Context): readonly string[] {
  return interval ? [words.range(formats.number(interval.lower * 100, 1), formats.number(interval.upper * 100, 1))] : [];
}

function originText({ origin, benchmark }: NonNullable<Quote['success']>, { words, catalogue }: Context): string {
  if (origin !== 'proxy') return words.origins[origin];
  return catalogue.measurements.benchmarks.find(({ id }) => id === benchmark)?.name ?? benchmark ?? '';
}

function firstWord({ latency, batchSeconds }: Quote, context: Sized): Cell {
  const { words } = context;
  if (batchSeconds !== undefined) return { text: words.batchWait };
  if (!latency?.firstWord) return notMeasured(words);
  const { p50Seconds, p95Seconds } = latency.firstWord;
  return { text: timeText([p50Seconds, p95Seconds], context), notes: bandNotes(latency, context), asks: 'firstWord' };
}

function wholeAnswer({ latency, batchSeconds }: Quote, context: Sized): Cell {
  const { words, formats, scenario } = context;
  if (batchSeconds !== undefined) return { text: words.batchWait };
  if (!latency) return notMeasured(words);
  const { time, withinLimit } = latency;
  const limit = scenario.limits.latencySeconds;
  const within = withinLimit === undefined || limit === null ? undefined : ([formats.share(withinLimit, withinLimit > 0.99 ? 1 : 0), timeText([limit], context)] as const);
  const isOutside = limit !== null && time.p95Seconds > limit;
  return {
    text: timeText([time.p50Seconds, time.p95Seconds], context),
    notes: [...bandNotes(latency, context), ...('row' in latency && latency.row.scope === 'hosts' ? [words.hostsMedian] : []), ...(within && !isOutside ? [words.withinLimit(...within)] : [])],
    ...(within && isOutside ? { warning: words.overLimit(...within) } : {}),
    asks: 'latency',
  };
}

function bandNotes({ band }: NonNullable<Quote['latency']>, { words, formats, ownTiming }: Sized): readonly string[] {
  if (band !== undefined) return [words.band(formats.share(band, 0))];
  return ownTiming === undefined ? [] : [ownTiming];
}

function priceRead(quote: Quote, { words, formats }: Sized): Cell {
  // of several the price that was read first
  const [entry] = offersIn(quote).map(({ cost }) => cost.entry).toSorted((a, b) => (a.checked < b.checked ? -1 : 1));
  if (!entry) return { text: words.noneSaid };
  const text = formats.day(entry.checked);
  return entry.confidence === 'single' ? { text, warning: words.oneSource } : { text, notes: [words.severalSources(entry.source.split(',').length)] };
}

const notMeasured = (words: Words): Cell => ({ text: words.notMeasured, isUnknown: true });
