import type { Quote } from './quote.ts';

/** How many times the cheapest an option costs, and what the number is; absent where nothing can be said. */
export interface TimesCheapest {
  readonly times?: number;
  readonly is: 'exact' | 'at-least' | 'at-most' | 'not-known';
}

/**
 * Times the cheapest. Hidden reasoning that nobody knows makes a cost a lower bound, and the ratio one too: from
 * below where it is the option's own cost, from above where it is the cheapest one's, and nothing where it is both.
 *
 * @example
 * const { quotes } = run(defaultScenario('2026-11-22'), catalogue)
 * timesCheapest(quotes[1], quotes) // => {"times":1,"is":"exact"}
 */
export function timesCheapest(quote: Quote, priced: readonly Quote[]): TimesCheapest {
  const [cheapest = quote] = priced.toSorted((a, b) => a.cost.expected - b.cost.expected || a.cost.missing.length - b.cost.missing.length);
  const times = quote.timesCheapest;
  if (times === undefined) return { is: 'not-known' };
  const isOpen = (one: Quote): boolean => one.cost.missing.length > 0;
  if (isOpen(quote)) return isOpen(cheapest) && quote !== cheapest ? { is: 'not-known' } : { times, is: 'at-least' };
  return { times, is: isOpen(cheapest) ? 'at-most' : 'exact' };
}
