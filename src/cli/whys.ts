import { explained, type Explained, type Quote, type Reading } from '../index.ts';
import { enLater } from '../words/en/later.ts';
import type { RunContext } from './quote-cells.ts';

/** The numbers that can be asked about. */
export const EXPLAINED = Object.keys(enLater.explained) as readonly Explained[];

/**
 * Why every number of a quote is what it is, by its name.
 *
 * @example
 * Object.keys(whysOf(quote, context)) // => ["cost","usdPerMonth"]
 */
export function whysOf(quote: Quote, { scenario, catalogue }: Omit<RunContext, 'priced'>): Readonly<Partial<Record<Explained, Reading>>> {
  return Object.fromEntries(
    EXPLAINED.flatMap((number) => {
      const why = explained(number, quote, scenario, catalogue);
      return why ? [[number, why]] : [];
    }),
  );
}
