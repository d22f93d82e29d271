import type { Quote } from '../../scenario/run.ts';
import type { Context } from '../context.ts';
import { httpsOnly, linked, type Part } from '../rich-text.ts';

/** One line of a price. */
export interface LineView {
  readonly dimension: string;
  readonly count: string;
  readonly rate: string;
  readonly rateUnit: string;
  readonly amount: string;
  /** What to know about the rate: a rule it is assumed by, a long prompt. */
  readonly notes: readonly (readonly Part[])[];
}

/** How one query's price adds up. */
export interface BreakdownView {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly lines: readonly LineView[];
  readonly total: { readonly label: string; readonly amount: string; readonly note: string };
  readonly notes: readonly (readonly Part[])[];
}

/**
 * The lines of one query: exact where there is a bill, else an expectation that says so.
 *
 * @example
 * breakdownView(quote, context).total // => {"label":"One query","amount":"$0.0049975","note":"Exact to the last digit for these counts."}
 */
export function breakdownView(quote: Quote, context: Context): BreakdownView {
  const { words, formats } = context;
  const { bill, expected, lines, weekly } = quote.cost;
  const written = bill
    ? bill.lines.map((line) => ({ line, amount: formats.exactUsd(line.amount.toString()) }))
    : lines.map((line) => ({ line, amount: formats.exactUsd(significant(line.amount)) }));
  return {
    caption: words.lines(quote.offer.name),
    heads: [words.dimension, words.count, words.rate, words.amount],
    lines: written.map(({ line, amount }) => ({
      dimension: words.dimensions[line.dimension],
      count: formats.number(line.count),
      rate: formats.exactUsd(line.rate.toString()),
      rateUnit: words.rateUnits[line.rateKey],
      amount,
      notes: [
        ...(line.assumed ? [linked(words.assumedRate(words.dimensions[line.assumed.as].toLowerCase(), line.assumed.source))] : []),
        ...(line.above === undefined ? [] : [linked(words.aboveTokens(formats.number(line.above)))]),
      ],
    })),
    total: {
      label: words.perQueryTotal,
      amount: formats.exactUsd(bill ? bill.total.toString() : significant(expected)),
      note: totalNote(bill !== undefined, weekly, words),
    },
    notes: sources(quote, context),
  };
}

/** Digits a mean of doubles can answer for. */
const EXPECTED_DIGITS = 6;

function significant(usd: number): string {
  const decimals = usd > 0 ? Math.max(2, EXPECTED_DIGITS - 1 - Math.floor(Math.log10(usd))) : 2;
  return usd.toFixed(Math.min(decimals, 20));
}

function totalNote(isExact: boolean, weekly: boolean, words: Context['words']): string {
  if (isExact) return words.exact;
  return weekly ? words.weeklyMean : words.expectation;
}

/** Where the price was read and what is remarked of it. */
function sources({ cost: { entry }, offer }: Quote, { words, formats }: Context): readonly (readonly Part[])[] {
  const page = httpsOnly(offer.seller.page);
  const read = linked(words.source(entry.source, formats.day(entry.checked)));
  const seller: readonly Part[] = page === undefined ? [] : [{ text: ' · ' }, { text: words.sellerPage(offer.seller.name), href: page }];
  return [[...read, ...seller], ...[entry.note, offer.note].flatMap((note) => (note === undefined ? [] : [linked(note)]))];
}
