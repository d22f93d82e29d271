import type { Quote } from '../../scenario/quote.ts';
import { isQuote } from '../../scenario/quotes.ts';
import type { Context } from '../context.ts';
import { sharedDigits } from '../formats.ts';
import type { Part } from '../rich-text.ts';
import { isLowerBound, leftOut } from './caveats.ts';
import { optionName } from './options-view.ts';

/** What the options cost in a sentence, and what it leaves open. */
export interface HeadlineView {
  readonly sentence: readonly Part[];
  readonly notes: readonly string[];
}

/** What a comparison is made in: a month, or 1,000 queries where no month is known. */
interface Period {
  readonly usd: (quote: Quote) => number;
  readonly amount: (usd: number) => string;
}

/**
 * The cheapest against the dearest by price: what is said until the question is answered.
 *
 * @example
 * headlineView(context).sentence.map((part) => part.text).join('') // => "GPT-4o mini costs $299.85 a month, 16.7× less than GPT-4o."
 */
export function headlineView(context: Context): HeadlineView {
  const { scenario, result, words } = context;
  if (scenario.options.length === 0) return { sentence: [{ text: words.noOptions }], notes: [] };
  const quotes = result.quotes.filter(isQuote).toSorted((a, b) => a.cost.expected - b.cost.expected);
  const sentence = said(quotes, context);
  const unbounded = quotes.filter(isLowerBound).map(({ option }) => optionName(option, context));
  const bounds = unbounded.length > 0 ? [words.lowerBounds(new Intl.ListFormat(words.locale).format(unbounded))] : [];
  const whole = bounds.length > 0 ? words.headline.beforeReasoning(sentence) : sentence;
  return { sentence: whole.map((part) => (typeof part === 'string' ? { text: part } : part)), notes: [...bounds, ...leftOut(context)] };
}

function said(quotes: readonly Quote[], context: Context): readonly (Part | string)[] {
  const { words, formats } = context;
  const say = words.headline;
  const [cheapest, dearest] = [quotes[0], quotes.at(-1)];
  if (!cheapest || !dearest) return say.none();
  const { usd, amount } = period(quotes, context);
  const name = (quote: Quote): Part => ({ text: optionName(quote.option, context), mark: 'other' });
  const cheap: Part = { ...name(cheapest), mark: 'name' };
  const money = (quote: Quote): Part => ({ text: amount(usd(quote)), mark: 'amount' });
  if (quotes.length === 1) return say.single(cheap, money(cheapest));
  if (cheapest.cost.expected === dearest.cost.expected) {
    const names: Part = { text: new Intl.ListFormat(words.locale).format(quotes.map((quote) => name(quote).text)), mark: 'name' };
    return say.equal(names, money(cheapest));
  }
  if (dearest.timesCheapest === undefined) return say.free(cheap, name(dearest), money(dearest));
  return say.cheaper(cheap, money(cheapest), { text: words.units.times(formats.ratio(dearest.timesCheapest)) }, name(dearest));
}

function period(quotes: readonly Quote[], { scenario, words, formats }: Context): Period {
  const isMonthly = scenario.load.queriesPerMonth > 0;
  const usd = (quote: Quote): number => (isMonthly ? quote.usdPerMonth : quote.cost.expected * 1_000);
  const digits = sharedDigits(quotes.map(usd), formats.currency);
  const say = isMonthly ? words.perMonthAmount : words.perThousandAmount;
  return { usd, amount: (value) => say(formats.usd(value, digits)) };
}
