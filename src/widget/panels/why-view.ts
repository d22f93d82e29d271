import { writeOption } from '../../scenario/option-text.ts';
import { explained, type Explained, type Reading } from '../../scenario/reading.ts';
import type { Quote } from '../../scenario/quote.ts';
import type { LaterContext as Context } from '../context.ts';
import { linked, withPage, type Part } from '../rich-text.ts';
import { markedParts, quoted } from '../marked-parts.ts';
import type { ReportedNumber } from '../report.ts';
import { optionName } from './options-view.ts';
import { timeText } from './time-text.ts';

/** How one number is worked out. */
export interface WhyView {
  readonly title: string;
  readonly formula: string;
  /** Who published the formula. */
  readonly published: readonly Part[] | undefined;
  readonly inputs: readonly { readonly name: string; readonly value: string }[];
  readonly result: string;
  readonly sources: readonly (readonly Part[])[];
  readonly assumptions: readonly string[];
  /** What is told of it where it looks wrong. */
  readonly report: { readonly label: string; readonly about: ReportedNumber };
}

/**
 * The formula behind one number of an option, with the values in it; `undefined` where the option has no such number.
 *
 * @example
 * whyView('usdPerMonth', quote, context).inputs.map(({ value }) => value) // => ["$0.0049975","1,000,000"]
 */
export function whyView(number: Explained, quote: Quote, context: Context): WhyView | undefined {
  const { scenario, catalogue, words } = context;
  const why = explained(number, quote, scenario, catalogue);
  if (!why) return undefined;
  const result = RESULTS[number](quote, context);
  const sources = why.sources.map((source) => sourceLine(source, number, context));
  return {
    title: words.explained[number],
    formula: words.formulas[why.formula],
    published: why.published === undefined ? undefined : [{ text: words.published }, ...publishedLine(why, context)],
    inputs: why.inputs.map(({ name, value, unit, of }) => ({ name: of === undefined || quote.kind !== 'combined' ? words.whyNames[name] : words.charts.entry(optionName(quote.members[of]!.option, context), words.whyNames[name]), value: words.whyUnits[unit](UNITS[unit](value, context)) })),
    result: words.result(result),
    sources,
    assumptions: [...why.assumptions.map((code) => words.whyAssumptions[code]), ...(number === 'cost' ? band(quote, context) : [])],
    report: { label: words.sharing.report, about: { number, option: writeOption(quote.option), value: result, source: sources.map((parts) => parts.map(({ text, href }) => href ?? text).join('')).join('; ') } },
  };
}

/** Digits a mean of doubles can answer for. */
const SIGNIFICANT = 6;

const UNITS: Readonly<Record<Reading['inputs'][number]['unit'], (value: number, context: Context) => string>> = {
  usd: (value, { formats }) => exact(value, formats),
  usdPerMillion: (value, { formats }) => exact(value, formats),
  tokens: (value, { formats }) => formats.number(value, 1),
  tokensPerSecond: (value, { formats }) => formats.number(value, 1),
  seconds: (value, { formats }) => formats.number(value, 2),
  share: (value, { formats }) => formats.share(value),
  count: (value, { formats }) => formats.number(value, 4),
  perSecond: (value, { formats }) => formats.number(value, 4),
};

/** The number itself, in the unit the formula gives. */
const RESULTS: Readonly<Record<Explained, (quote: Quote, context: Context) => string>> = {
  cost: ({ cost }, { words, formats }) => `${words.perQueryAmount('bill' in cost && cost.bill ? formats.exactUsd(cost.bill.total) : exact(cost.expected, formats))}, ${words.perThousandAmount(exact(cost.expected * 1_000, formats))}`,
  usdPerMonth: ({ usdPerMonth }, { words, formats }) => words.perMonthAmount(exact(usdPerMonth, formats)),
  firstWord: ({ latency }, context) => (latency?.firstWord ? timeText([latency.firstWord.p50Seconds, latency.firstWord.p95Seconds], context) : context.words.notMeasured),
  latency: ({ latency }, context) => (latency ? timeText([latency.time.p50Seconds, latency.time.p95Seconds], context) : context.words.notMeasured),
  reasoning: (quote, { words, formats }) => words.whyUnits.tokens(formats.number(quote.kind === 'offer' ? (quote.reasoning.tokens ?? 0) : 0, 0)),
  success: ({ success }, { words, formats }) => (success ? formats.share(success.rate) : words.notMeasured),
  costPerSuccess: ({ costPerSuccess }, { words, formats }) => (costPerSuccess?.status === 'finite' ? words.perRightAmount(exact(costPerSuccess.usd, formats)) : words.never),
};

/** An amount with six significant digits and no binary tail. */
const exact = (usd: number, formats: Context['formats']): string => formats.exactUsd(String(Number(usd.toPrecision(SIGNIFICANT))));

function sourceLine({ name, page, date, attribution }: Reading['sources'][number], number: Explained, { words, formats }: Context): readonly Part[] {
  if (number === 'cost') return withPage(markedParts(words.source(quoted(name), formats.date(date))), page);
  return withPage(markedParts(attribution === undefined ? words.measuredBy(quoted(name), formats.date(date)) : quoted(attribution)), page);
}

/** Who published the formula, in the words of the language where it has some. */
function publishedLine({ formula, published = '' }: Reading, { words: { whereFrom } }: Context): readonly Part[] {
  return whereFrom ? linked((whereFrom.formulas as Partial<Record<Reading['formula'], string>>)[formula] ?? published) : markedParts(quoted(published));
}

function band({ cost: { low, high } }: Quote, { words, formats }: Context): readonly string[] {
  return low === high ? [] : [words.between(exact(low, formats), words.perQueryAmount(exact(high, formats)))];
}
