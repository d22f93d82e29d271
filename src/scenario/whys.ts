import type { Catalogue } from '../catalogue/catalogue.ts';
import { EXPLAINED, type Explained } from '../core/query/explain.ts';
import type { Quote } from './quote.ts';
import { explained, type Reading } from './reading.ts';
import type { Scenario } from './scenario.ts';

/**
 * Why every number of a quote is what it is, by its name.
 *
 * @example
 * const scenario = defaultScenario('2026-11-22')
 * const [quoted] = run(scenario, catalogue).quotes
 * Object.keys(whysOf(quoted, { scenario, catalogue })) // => ["cost","usdPerMonth","firstWord","latency"]
 */
export function whysOf(quote: Quote, { scenario, catalogue }: { readonly scenario: Scenario; readonly catalogue: Catalogue }): Readonly<Partial<Record<Explained, Reading>>> {
  return Object.fromEntries(
    EXPLAINED.flatMap((number) => {
      const why = explained(number, quote, scenario, catalogue);
      return why ? [[number, why]] : [];
    }),
  );
}
