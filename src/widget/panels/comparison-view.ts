import type { Explained } from '../../scenario/reading.ts';
import type { Quote } from '../../scenario/quote.ts';
import { isQuote, type Refusal } from '../../scenario/quotes.ts';
import { optionKeys } from '../../scenario/option-keys.ts';
import type { Context } from '../context.ts';
import type { Part } from '../rich-text.ts';
import type { BreakdownView } from './breakdown-view.ts';
import { isLowerBound } from './caveats.ts';
import { COLUMNS, columnDigits, type Cell, type Column, type ColumnKey } from './columns.ts';
import type { OptionFieldsView } from './option-fields-view.ts';
import { rowHead, type AsidesOf, type RowHead } from './row-head-view.ts';
import { sourceViews, type SourceView } from './sources-view.ts';
import type { WhyView } from './why-view.ts';

/** A column's head, in two lines. */
export interface HeadView {
  readonly key: ColumnKey;
  readonly priority: Column['priority'];
  readonly lines: readonly [string, string];
}

/** One option: its cells, or why it has none. What is folded is worked out when it is opened. */
export interface RowView extends RowHead {
  readonly key: string;
  readonly isCheapest: boolean;
  readonly cells: readonly (Cell & { readonly head: HeadView; readonly ask: string })[];
  readonly refusal?: Part;
  readonly breakdown?: () => BreakdownView | undefined;
  readonly fields?: () => OptionFieldsView | undefined;
  readonly why: (number: Explained) => WhyView | undefined;
}

/** What is worked out when it is opened, and what is said with the words that are loaded later. */
export interface Folded {
  readonly why: (number: Explained, quote: Quote) => WhyView | undefined;
  readonly breakdown: (quote: Quote) => BreakdownView;
  readonly fields: (quote: Quote) => OptionFieldsView;
  readonly refusal: (refused: Refusal) => Part;
  readonly asides: AsidesOf;
  /** What stands where a time of one's own would have a band. */
  readonly ownTiming: string;
}

/** The options side by side. */
export interface ComparisonView {
  readonly caption: string;
  readonly option: string;
  readonly heads: readonly HeadView[];
  readonly rows: readonly RowView[];
  readonly sources: readonly SourceView[];
}

/**
 * The table of options: one row each, in the order they were chosen. Without `folded`, nothing can be opened.
 *
 * @example
 * comparisonView(context).rows[1].cells.map((cell) => cell.text) // => ["$0.300","not measured","$299.85","not measured","1.3 / 6.9 s","4.5 / 13.7 s","Nov 10, 2026"]
 */
export function comparisonView(context: Context, folded?: Folded): ComparisonView {
  const { result, words } = context;
  const quotes = result.quotes.filter(isQuote);
  const digits = columnDigits(quotes, context.formats);
  const heads = COLUMNS.map(({ key, priority }) => ({ key, priority, lines: words.heads[key] }));
  const least = Math.min(...quotes.map(({ cost }) => cost.expected));
  const keys = optionKeys(result.quotes.map(({ option }) => option));
  const cells = (quote: Quote): RowView['cells'] =>
    COLUMNS.map(({ key, cell }, index) => ({ head: heads[index]!, ask: words.ask(heads[index]!.lines.join(' ')), ...cell(quote, { ...context, digits: digits[key] ?? 0, ownTiming: folded?.ownTiming }) }));
  return {
    caption: words.comparison,
    option: words.option,
    heads,
    rows: result.quotes.map((entry, index) => ({
      ...rowHead(entry, context, folded?.asides),
      key: keys[index]!,
      isCheapest: quotes.length > 1 && isQuote(entry) && entry.cost.expected === least && !isLowerBound(entry),
      cells: isQuote(entry) ? cells(entry) : [],
      why: (number) => (isQuote(entry) ? folded?.why(number, entry) : undefined),
      ...(isQuote(entry) ? { breakdown: () => folded?.breakdown(entry), fields: () => folded?.fields(entry) } : { refusal: folded?.refusal(entry) ?? { text: words.waits } }),
    })),
    sources: sourceViews(context),
  };
}
