import { exactTimes, isFirstUntimed, timesCheapest, writeOption, type Catalogue, type Quote, type Scenario, type SuccessRate, type TimesCheapest } from '../index.ts';
import { en } from '../words/en/words.ts';
import { enCli } from '../words/en/cli.ts';
import { exactUsd, expectedUsd, shareText, timesText, timeText } from './figures.ts';
import type { Column } from './table.ts';

/** What a run is shown with. */
export interface RunContext {
  readonly scenario: Scenario;
  readonly catalogue: Catalogue;
  /** Every option that has a price. */
  readonly priced: readonly Quote[];
}

interface QuoteColumn extends Column {
  readonly text: (quote: Quote, context: RunContext) => string;
}

/** The columns of a comparison, in order: a new one is a row here. */
export const QUOTE_COLUMNS: readonly QuoteColumn[] = ([
  { title: enCli.columns.offer, text: optionText },
  { title: enCli.columns.thousand, isNumber: true, text: (quote) => bounded(quote, thousandText(quote)) },
  { title: enCli.columns.month, isNumber: true, text: (quote) => bounded(quote, expectedUsd(quote.usdPerMonth)) },
  { title: enCli.columns.times, isNumber: true, text: (quote, { priced }) => timesCheapestText(timesCheapest(quote, priced)) },
  { title: enCli.columns.firstWord, isNumber: true, text: firstWordText },
  { title: enCli.columns.wholeAnswer, isNumber: true, text: wholeAnswerText },
  { title: enCli.columns.right, text: rightText },
  { title: enCli.columns.thousandRight, isNumber: true, text: rightAnswersText },
] satisfies readonly QuoteColumn[]).map((column) => ({ ...column, mayWrap: true }));

/**
 * An option as its text says it, at the setting its price is taken at.
 *
 * @example
 * optionText(quote) // => "openai/gpt-5@high@176of200"
 */
export function optionText(quote: Quote): string {
  return writeOption(quote.kind === 'offer' ? { ...quote.option, offer: quote.offer.id, setting: quote.setting } : quote.option);
}

function timesCheapestText({ times, is }: TimesCheapest): string {
  if (times === undefined) return enCli.none;
  if (is === 'at-least') return en.atLeastSign(timesText(times));
  return is === 'at-most' ? enCli.atMostSign(timesText(times)) : timesText(times);
}

/** What a query costs, or the least it costs where hidden reasoning is not known. */
const bounded = ({ cost }: Quote, text: string): string => (cost.missing.length > 0 ? en.atLeastSign(text) : text);

function thousandText({ cost }: Quote): string {
  const { expected } = cost;
  const bill = 'bill' in cost ? cost.bill : undefined;
  return bill ? exactUsd(exactTimes(bill.total, 1_000)) : expectedUsd(expected * 1_000);
}

function firstWordText({ latency, batchSeconds }: Quote): string {
  if (batchSeconds !== undefined) return en.batchWait;
  if (!latency || isFirstUntimed(latency)) return en.notMeasured;
  return latency.firstWord ? timeText(latency.firstWord.p50Seconds, latency.firstWord.p95Seconds) : enCli.none;
}

function wholeAnswerText({ latency, batchSeconds }: Quote): string {
  if (batchSeconds !== undefined) return en.batchWait;
  if (!latency) return en.notMeasured;
  const band = latency.band === undefined ? `(${en.timed.own})` : en.band(shareText(latency.band, 0));
  return `${timeText(latency.time.p50Seconds, latency.time.p95Seconds)} ${band}`;
}

function rightText({ success }: Quote, context: RunContext): string {
  if (!success) return en.notMeasured;
  const range = success.interval ? [`(${en.range(shareText(success.interval.lower), shareText(success.interval.upper))})`] : [];
  return [[shareText(success.rate), ...range].join(' '), originText(success, context)].join(', ');
}

/**
 * Where a success rate comes from: the user's evaluation, a guess, or the name of a benchmark.
 *
 * @example
 * originText({ origin: 'guess', rate: 0.9 }, context) // => "a guess"
 */
export function originText({ origin, benchmark }: SuccessRate, { catalogue }: Pick<RunContext, 'catalogue'>): string {
  return origin === 'proxy' ? benchmarkName(benchmark ?? '', catalogue) : en.origins[origin];
}

/** A benchmark as people call it. */
export const benchmarkName = (id: string, { measurements }: Catalogue): string => measurements.benchmarks.find((benchmark) => benchmark.id === id)?.name ?? id;

function rightAnswersText(quote: Quote): string {
  const { costPerSuccess } = quote;
  if (!costPerSuccess) return en.notMeasured;
  return costPerSuccess.status === 'never' ? en.never : bounded(quote, expectedUsd(costPerSuccess.usd * 1_000));
}
