import { exact, explained, isFirstUntimed, type ExactUsd, type Explained, type OfferQuote, type Quote, type WhyInput } from '../index.ts';
import { en } from '../words/en/words.ts';
import { enCli } from '../words/en/cli.ts';
import { enLater } from '../words/en/later.ts';
import { countText, exactUsd, lineCells, shareText, timeText } from './figures.ts';
import { optionText, type RunContext } from './quote-cells.ts';
import { measuredText } from './quote-notes.ts';
import { table } from './table.ts';
import { bold, type Terminal } from './terminal.ts';
import { wrap } from './wrap.ts';

/** Digits a mean of doubles can answer for. */
const SIGNIFICANT = 6;

const significant = (usd: number | ExactUsd): ExactUsd => exact(Number(Number(usd).toPrecision(SIGNIFICANT)));
const meanUsd = (usd: number): string => exactUsd(significant(usd));
const numberText = (value: number): string => value.toLocaleString('en', { maximumSignificantDigits: SIGNIFICANT });

/** How an input is written, by its unit. */
const UNITS: Readonly<Record<WhyInput['unit'], (value: number) => string>> = {
  usd: meanUsd,
  usdPerMillion: meanUsd,
  tokens: numberText,
  tokensPerSecond: numberText,
  seconds: numberText,
  share: (share) => shareText(share, 2),
  count: numberText,
  perSecond: numberText,
};

/** The number itself; `undefined` where the quote has none. */
const RESULTS: Readonly<Record<Explained, (quote: Quote) => string | undefined>> = {
  cost: ({ cost }) => en.perQueryAmount('bill' in cost && cost.bill ? exactUsd(cost.bill.total) : meanUsd(cost.expected)),
  usdPerMonth: ({ usdPerMonth }) => en.perMonthAmount(meanUsd(usdPerMonth)),
  firstWord: ({ latency }) => latency?.firstWord && timeText(latency.firstWord.p50Seconds, latency.firstWord.p95Seconds),
  latency: ({ latency }) => latency && timeText(latency.time.p50Seconds, latency.time.p95Seconds),
  reasoning: (quote) => (quote.kind !== 'offer' || quote.reasoning.tokens === undefined ? undefined : enLater.whyUnits.tokens(countText(Math.round(quote.reasoning.tokens)))),
  success: ({ success }) => success && shareText(success.rate, 2),
  costPerSuccess: ({ costPerSuccess }) => costPerSuccess && (costPerSuccess.status === 'never' ? en.never : en.perRightAmount(meanUsd(costPerSuccess.usd))),
};

/** The numbers that a cost nobody knows whole is in. */
const OF_COST: readonly Explained[] = ['cost', 'usdPerMonth', 'costPerSuccess'];

/**
 * How one number of an option is worked out: formula, the values in it, sources and assumptions.
 *
 * @example
 * workings('usdPerMonth', quote, context, terminal)[0] // => "openai/gpt-4o  What a month costs"
 */
export function workings(number: Explained, quote: Quote, context: RunContext, terminal: Terminal): readonly string[] {
  const head = bold(terminal, `${optionText(quote)}  ${enLater.explained[number]}`);
  const why = explained(number, quote, context.scenario, context.catalogue);
  if (!why) return [head, ...indented([unexplained(number, quote)], terminal)];
  const result = RESULTS[number](quote) ?? en.notMeasured;
  const isOpen = quote.cost.missing.length > 0 && OF_COST.includes(number);
  const inputs = table([{ title: '' }, { title: '', isNumber: true }], why.inputs.map(({ name, value, unit }) => [enLater.whyNames[name], enLater.whyUnits[unit](UNITS[unit](value))]), terminal.columns - INDENT.length).slice(1);
  return [
    head,
    ...indented([enLater.formulas[why.formula]], terminal),
    ...inputs.map((line) => INDENT + line),
    ...(number === 'cost' && quote.kind === 'offer' ? costLines(quote, terminal) : []),
    ...indented(
      [
        en.result(isOpen ? en.atLeastSign(result) : result),
        ...(why.published === undefined ? [] : [en.published + why.published]),
        ...why.sources.map((source) => enCli.sourceNote(number === 'cost' ? [en.source(source.name, source.date), ...(source.page === undefined ? [] : [source.page])].join(', ') : measuredText(source))),
        ...why.assumptions.map((code) => enCli.assumedNote(enLater.whyAssumptions[code])),
        ...(number === 'cost' && quote.cost.low !== quote.cost.high ? [en.between(meanUsd(quote.cost.low), meanUsd(quote.cost.high))] : []),
      ],
      terminal,
    ),
  ];
}

const INDENT = '  ';

const indented = (texts: readonly string[], { columns }: Terminal): readonly string[] => texts.flatMap((text) => wrap(text, columns - INDENT.length, INDENT).map((line) => INDENT + line));

/** What stands where there is nothing to explain. */
function unexplained(number: Explained, quote: Quote): string {
  const { batchSeconds, latency } = quote;
  if (number === 'reasoning' && quote.kind === 'offer') return enCli.reasoningOrigins[quote.reasoning.origin];
  if (batchSeconds !== undefined && (number === 'firstWord' || number === 'latency')) return en.batchWait;
  return number === 'firstWord' && latency && !isFirstUntimed(latency) ? enCli.noFirstWord : en.notMeasured;
}

/** The charges of a query, itemised. */
function costLines({ cost }: OfferQuote, terminal: Terminal): readonly string[] {
  const rows = cost.lines.map((line) => {
    const [dimension = '', _count, ...rest] = lineCells({ ...line, rate: significant(line.rate), amount: significant(line.amount) });
    return [dimension, numberText(line.count), ...rest];
  });
  const heads = [{ title: en.dimension }, { title: en.count, isNumber: true }, { title: en.rate, isNumber: true }, { title: en.amount, isNumber: true }, { title: '', mayWrap: true }];
  return table(heads, rows, terminal.columns - INDENT.length).map((line) => INDENT + line);
}
