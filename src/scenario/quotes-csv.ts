import type { Catalogue } from '../catalogue/catalogue.ts';
import { csvFile, csvNumber, csvText } from './csv.ts';
import { offersIn } from './offers-in.ts';
import { writeOption } from './option-text.ts';
import type { Quote } from './quote.ts';
import { isQuote } from './quotes-with.ts';
import type { Result } from './run-with.ts';

/** A column: its name, and what stands in it, safe for a spreadsheet. */
interface CsvColumn {
  readonly head: string;
  readonly cell: (quote: Quote, usdAtHorizon: number | undefined) => string;
}

/** Digits of a double that are not the binary tail of a decimal. */
const DIGITS = 12;

const COLUMNS: readonly CsvColumn[] = [
  { head: 'usd_per_query', cell: ({ cost }) => ('bill' in cost && cost.bill ? cost.bill.total : digits(cost.expected)) },
  { head: 'usd_per_month', cell: ({ usdPerMonth }) => digits(usdPerMonth) },
  { head: 'usd_per_month_at_horizon', cell: (_, usdAtHorizon) => digits(usdAtHorizon) },
  { head: 'times_cheapest', cell: ({ timesCheapest }) => digits(timesCheapest) },
  { head: 'not_in_cost', cell: ({ cost }) => csvText(cost.missing.join(' ')) },
  { head: 'first_word_p50_seconds', cell: ({ latency }) => digits(latency?.firstWord?.p50Seconds) },
  { head: 'first_word_p95_seconds', cell: ({ latency }) => digits(latency?.firstWord?.p95Seconds) },
  { head: 'answer_p50_seconds', cell: ({ latency }) => digits(latency?.time.p50Seconds) },
  { head: 'answer_p95_seconds', cell: ({ latency }) => digits(latency?.time.p95Seconds) },
  { head: 'seconds_band', cell: ({ latency }) => digits(latency?.band) },
  { head: 'success_rate', cell: ({ success }) => digits(success?.rate) },
  { head: 'success_rate_low', cell: ({ success }) => digits(success?.interval?.lower) },
  { head: 'success_rate_high', cell: ({ success }) => digits(success?.interval?.upper) },
  { head: 'success_rate_from', cell: ({ success }) => csvText(success?.benchmark ?? success?.origin ?? '') },
  { head: 'usd_per_success', cell: ({ costPerSuccess }) => digits(costPerSuccess?.status === 'finite' ? costPerSuccess.usd : undefined) },
  { head: 'cannot_serve', cell: ({ infeasible }) => csvText(infeasible.join(' ')) },
  { head: 'price_source', cell: (quote) => csvText(sourcesOf(quote).map(({ source }) => source).join('; ')) },
  { head: 'price_read', cell: (quote) => csvText(sourcesOf(quote).flatMap(({ checked }) => checked ?? []).toSorted()[0] ?? '') },
];

/**
 * The options of a result side by side as a CSV file: a row an option, numbers in the units of their heads, exact where
 * the bill is, shares from 0 to 1, and an empty cell for what nobody knows. An option without a price says why in the
 * last column.
 *
 * @example
 * const scenario = defaultScenario('2026-11-22')
 * quotesCsv(run(scenario, catalogue), catalogue).split('\r\n')[1].split(',').slice(0, 4) // => ["openai/gpt-4o","GPT-4o","0.0049975","4997.5"]
 */
export function quotesCsv({ quotes, atHorizon }: Pick<Result, 'quotes' | 'atHorizon'>, catalogue: Catalogue): string {
  const heads = ['option', 'name', ...COLUMNS.map(({ head }) => head), 'not_priced'];
  const rows = quotes.map((entry, index) => {
    const { option } = entry;
    const name = 'offer' in option && Object.hasOwn(catalogue.data.offers, option.offer) ? catalogue.offer(option.offer).name : '';
    return [csvText(writeOption(option)), csvText(name), ...COLUMNS.map(({ cell }) => (isQuote(entry) ? cell(entry, atHorizon[index]) : '')), isQuote(entry) ? '' : csvText(entry.message)];
  });
  return csvFile([heads, ...rows]);
}

const digits = (value: number | undefined): string => csvNumber(value === undefined ? undefined : Number(value.toPrecision(DIGITS)));

/** Where the prices of an option were read, and when. */
function sourcesOf(quote: Quote): readonly { readonly source: string; readonly checked?: string }[] {
  if (quote.kind === 'hosted') return quote.price ? [quote.price] : [];
  return offersIn(quote).map(({ cost: { entry } }) => entry);
}
