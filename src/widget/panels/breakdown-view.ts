import type { CombinedQuote, HostedQuote } from '../../scenario/quote.ts';
import type { OfferQuote } from '../../scenario/offer-quote.ts';
import type { Quote } from '../../scenario/quote.ts';
import type { LaterContext as Context } from '../context.ts';
import { httpsOnly, linked, type Part } from '../rich-text.ts';
import { markedParts, quoted } from '../marked-parts.ts';
import { optionName } from './options-view.ts';

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
  if (quote.kind === 'hosted') return billLines(quote, context);
  return quote.kind === 'offer' ? offerLines(quote, context) : memberLines(quote, context);
}

/** A month of own servers, line by line; what a replica of them takes at most, and what the licence of the weights limits. */
function billLines({ option, month: { bill }, usdPerMonth, price, hardware, point, weights: { licence = '', licenceLimits } }: HostedQuote, context: Context): BreakdownView {
  const { words, formats } = context;
  const usd = (value: number): string => formats.exactUsd(String(Number(value.toPrecision(EXPECTED_DIGITS))));
  return {
    caption: words.lines(optionName(option, context)),
    heads: [words.dimension, words.count, words.rate, words.amount],
    lines: bill.monthly.filter((line) => line.usd > 0).map(({ id, usd: amount, basis }) => ({ dimension: words.components[id], count: formats.number(basis.count, 1), rate: usd(basis.usdEach), rateUnit: '', amount: usd(amount), notes: [] })),
    total: { label: words.perMonthTotal, amount: usd(usdPerMonth), note: bill.unpriced.length > 0 ? words.whyAssumptions['hosting-unpriced'] : words.expectation },
    notes: [
      ...(price ? [markedParts(words.source(quoted(`${hardware.name}, ${price.seller}: ${price.source}`), price.checked === undefined ? words.allUnknown : formats.day(price.checked)))] : []),
      linked(words.replica(formats.number(point.batch), formats.number(point.speed.tokensPerSecondPerUser, 0))),
      ...(licenceLimits === undefined ? [] : [markedParts(words.licenceLimits(quoted(licence), quoted(licenceLimits)))]),
    ],
  };
}

/** Options that serve together: each with how often it is asked, and what every query pays beside. */
function memberLines({ option, members, together: { times, steps }, cost }: CombinedQuote, context: Context): BreakdownView {
  const { words, formats } = context;
  const usd = (value: number): string => formats.exactUsd(String(Number(value.toPrecision(EXPECTED_DIGITS))));
  const line = (dimension: string, count: number, rate: number): BreakdownView['lines'][number] => ({ dimension, count: formats.number(count, 4), rate: usd(rate), rateUnit: words.perQuery, amount: usd(count * rate), notes: [] });
  return {
    caption: words.lines(optionName(option, context)),
    heads: [words.option, words.count, words.rate, words.amount],
    lines: [
      ...members.map((member, index) => line(optionName(member.option, context), times[index]![0], member.cost.expected)),
      ...steps.filter((step) => step.usd > 0).map((step) => line(words.charts.parts[step.id as keyof typeof words.charts.parts] ?? step.id, 1, step.usd)),
    ],
    total: { label: words.perQueryTotal, amount: usd(cost.expected), note: words.expectation },
    notes: [],
  };
}

function offerLines(quote: OfferQuote, context: Context): BreakdownView {
  const { words, formats } = context;
  const { bill, weekly } = quote.cost;
  const { lines, total } = writtenAmounts(quote);
  const digits = Math.max(...[total, ...lines.map(({ amount }) => amount)].map(decimals));
  const rateDigits = Math.max(...lines.map(({ rate }) => decimals(rate)));
  return {
    caption: words.lines(quote.offer.name),
    heads: [words.dimension, words.count, words.rate, words.amount],
    lines: lines.map(({ line, rate, amount }) => ({
      dimension: words.dimensions[line.dimension],
      count: formats.number(line.count),
      rate: formats.exactUsd(rate, rateDigits),
      rateUnit: words.rateUnits[line.rateKey],
      amount: formats.exactUsd(amount, digits),
      notes: [
        ...(line.assumed ? [markedParts(words.assumedRate(words.dimensions[line.assumed.as].toLowerCase(), quoted(line.assumed.source)))] : []),
        ...(line.above === undefined ? [] : [linked(words.aboveTokens(formats.number(line.above)))]),
      ],
    })),
    total: {
      label: words.perQueryTotal,
      amount: formats.exactUsd(total, digits),
      note: totalNote(bill !== undefined, weekly, words),
    },
    notes: sources(quote, context),
  };
}

/** Digits a mean of doubles can answer for. */
const EXPECTED_DIGITS = 6;

/** A line with its rate and amount as decimal texts. */
interface WrittenLine {
  readonly line: Omit<OfferQuote['cost']['lines'][number], 'amount'>;
  readonly rate: string;
  readonly amount: string;
}

/** Amounts as decimal texts: those of the bill, or the expectation's to six digits of its total; a line too small for those is left out. */
function writtenAmounts({ cost: { bill, expected, lines } }: OfferQuote): { lines: readonly WrittenLine[]; total: string } {
  if (bill) return { lines: bill.lines.map((line) => ({ line, rate: line.rate, amount: line.amount })), total: bill.total };
  const places = expected > 0 ? Math.min(20, Math.max(2, EXPECTED_DIGITS - 1 - Math.floor(Math.log10(expected)))) : 2;
  const written = lines.map((line) => ({ line, rate: line.rate, amount: line.amount.toFixed(places), isNothing: line.amount > 0 && line.amount < 10 ** -places / 2 }));
  return { lines: written.filter(({ isNothing }) => !isNothing), total: expected.toFixed(places) };
}

const decimals = (decimal: string): number => decimal.split('.')[1]?.length ?? 0;

function totalNote(isExact: boolean, weekly: boolean, words: Context['words']): string {
  if (isExact) return words.exact;
  return weekly ? words.weeklyMean : words.expectation;
}

/** Where the price was read and what is remarked of it. */
function sources({ cost: { entry }, offer }: OfferQuote, { words, formats }: Context): readonly (readonly Part[])[] {
  const page = httpsOnly(offer.seller.page);
  const read = markedParts(words.source(quoted(entry.source), formats.day(entry.checked)));
  const seller: readonly Part[] = page === undefined ? [] : [{ text: ' · ' }, { text: words.sellerPage(offer.seller.name), href: page }];
  return [[...read, ...seller], ...[entry.note, offer.note].flatMap((note) => (note === undefined ? [] : [markedParts(quoted(note))]))];
}
