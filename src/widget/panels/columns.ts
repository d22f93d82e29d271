import type { Quote } from '../../scenario/run.ts';
import type { Words } from '../../words/en.ts';
import type { Context } from '../context.ts';
import { sharedDigits } from '../formats.ts';

/** What stands in one cell. */
export interface Cell {
  readonly text: string;
  /** A second, quieter line. */
  readonly note?: string;
  /** Something to beware of. */
  readonly warning?: string;
}

/** One column of the comparison. */
export interface Column {
  readonly key: ColumnKey;
  readonly head: (words: Words) => string;
  readonly cell: (quote: Quote, context: Context & { readonly digits: number }) => Cell;
  /** The amounts that share unit and decimals down the column. */
  readonly usd?: (quote: Quote) => number;
}

export type ColumnKey = 'perQuery' | 'perThousand' | 'perMonth' | 'times' | 'priceRead';

/** The columns beside the option's name, in order: a new one is a row here. */
export const COLUMNS: readonly Column[] = [
  money('perQuery', (words) => words.perQuery, ({ cost }) => cost.expected),
  money('perThousand', (words) => words.perThousand, ({ cost }) => cost.expected * 1_000),
  money('perMonth', (words) => words.perMonth, ({ usdPerMonth }) => usdPerMonth),
  {
    key: 'times',
    head: (words) => words.timesCheapest,
    cell: ({ timesCheapest }, { words, formats }) => ({ text: timesCheapest === undefined ? '–' : words.times(formats.ratio(timesCheapest)) }),
  },
  {
    key: 'priceRead',
    head: (words) => words.priceRead,
    cell: ({ cost: { entry } }, { words, formats }) => ({
      text: formats.day(entry.checked),
      ...(entry.confidence === 'single' ? { warning: words.oneSource } : { note: words.severalSources(entry.source.split(',').length) }),
    }),
  },
];

/**
 * The decimals of each column of money, from all of its amounts.
 *
 * @example
 * columnDigits(run(defaultScenario('2026-11-22'), catalogue).quotes).perThousand // => 3
 */
export function columnDigits(quotes: readonly Quote[]): Partial<Record<ColumnKey, number>> {
  return Object.fromEntries(COLUMNS.flatMap(({ key, usd }) => (usd ? [[key, sharedDigits(quotes.map(usd))]] : [])));
}

/**
 * Whether something that is charged is not known, and so not in the cost.
 *
 * @example
 * run(defaultScenario('2026-11-22'), catalogue).quotes.some(isLowerBound) // => false
 */
export function isLowerBound({ cost }: Quote): boolean {
  return cost.missing.length > 0;
}

function money(key: ColumnKey, head: Column['head'], usd: NonNullable<Column['usd']>): Column {
  const cell: Column['cell'] = (quote, { words, formats, digits }) => {
    const amount = formats.usd(usd(quote), usd(quote) === 0 ? 0 : digits);
    return { text: isLowerBound(quote) ? words.atLeastSign(amount) : amount };
  };
  return { key, head, usd, cell };
}
