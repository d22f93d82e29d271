import { isQuote, type Quote, type Refusal } from '../../scenario/run.ts';
import { writeOption } from '../../scenario/option-text.ts';
import type { Words } from '../../words/en.ts';
import type { Context } from '../context.ts';
import { breakdownView, type BreakdownView } from './breakdown-view.ts';
import { COLUMNS, columnDigits, isLowerBound, type Cell, type ColumnKey } from './columns.ts';
import { optionName } from './options-view.ts';

/** A column's head. */
export interface HeadView {
  readonly key: ColumnKey;
  readonly text: string;
}

/** One option: its cells, or why it has none. */
export interface RowView {
  readonly key: string;
  readonly name: string;
  readonly seller: string;
  readonly notices: readonly string[];
  /** What the cost leaves out: it is a lower bound. */
  readonly missing: readonly string[];
  readonly isCheapest: boolean;
  readonly expand: string;
  readonly cells: readonly (Cell & { readonly key: ColumnKey; readonly head: string })[];
  readonly refusal?: string;
  readonly breakdown?: BreakdownView;
}

/** The options side by side. */
export interface ComparisonView {
  readonly caption: string;
  readonly option: string;
  readonly heads: readonly HeadView[];
  readonly rows: readonly RowView[];
}

/**
 * The table of options: one row each, in the order they were chosen.
 *
 * @example
 * comparisonView(context).rows[1].cells.map((cell) => cell.text) // => ["$0.000300","$0.300","$299.85","1.0×","Nov 10, 2026"]
 */
export function comparisonView(context: Context): ComparisonView {
  const { result, words } = context;
  const quotes = result.quotes.filter(isQuote);
  const digits = columnDigits(quotes);
  const heads = COLUMNS.map(({ key, head }) => ({ key, text: head(words) }));
  const least = Math.min(...quotes.map(({ cost }) => cost.expected));
  return {
    caption: words.comparison,
    option: words.option,
    heads,
    rows: result.quotes.map((entry) => ({
      ...rowHead(entry, context),
      isCheapest: quotes.length > 1 && isQuote(entry) && entry.cost.expected === least && !isLowerBound(entry),
      cells: isQuote(entry) ? COLUMNS.map(({ key, cell }, index) => ({ key, head: heads[index]!.text, ...cell(entry, { ...context, digits: digits[key] ?? 0 }) })) : [],
      ...(isQuote(entry) ? { breakdown: breakdownView(entry, context) } : { refusal: refusalText(entry, words) }),
    })),
  };
}

function rowHead(entry: Quote | Refusal, { catalogue, words, formats }: Context): Pick<RowView, 'key' | 'name' | 'seller' | 'notices' | 'missing' | 'expand'> {
  const name = optionName(entry.option, catalogue);
  const notices = isQuote(entry) ? entry.cost.notices.filter(({ code }) => code !== 'single-source').map(({ code, date }) => words.notices[code](date === undefined ? '' : dated(date, formats))) : [];
  const weekly = isQuote(entry) && entry.cost.weekly ? [words.changesWithinWeek] : [];
  const offer = catalogue.data.offers[entry.option.offer];
  const seller = isQuote(entry) ? entry.offer.seller.name : offer ? catalogue.offer(entry.option.offer).seller.name : '';
  return { key: writeOption(entry.option), name, seller, notices: [...notices, ...weekly], missing: isQuote(entry) ? entry.cost.missing.map((what) => words.missing[what]) : [], expand: words.showLines(name) };
}

const dated = (date: string, formats: Context['formats']): string => (date.length === 7 ? formats.month(date) : formats.day(date));

/** The sentence of the code; an error without one of its own says its message. */
function refusalText({ code, details, message }: Refusal, words: Words): string {
  const say = (words.refusals as Partial<Record<string, (facts: Refusal['details']) => string>>)[code];
  return say ? say(details) : message;
}
