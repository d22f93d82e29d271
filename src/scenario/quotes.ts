import type { Catalogue } from '../catalogue/catalogue.ts';
import type { QuotedWith } from './offer-quote.ts';
import type { Quote } from './quote.ts';
import { quoters } from './quoters.ts';
import { quoteAllWith, quoteOptionWith, type Refusal } from './quotes-with.ts';
import type { OptionSpec, Scenario } from './scenario.ts';

export { attempt, isQuote, type Refusal } from './quotes-with.ts';

/**
 * The quotes of a scenario without its months: what `run` begins with.
 *
 * @example
 * quoteAll(defaultScenario('2026-11-22'), catalogue).length // => 2
 */
export function quoteAll(scenario: Scenario, catalogue: Catalogue): readonly (Quote | Refusal)[] {
  return quoteAllWith(scenario, catalogue, quoters);
}

/**
 * Quotes one option, however it is served. Throws what its kind throws.
 *
 * @example
 * const scenario = defaultScenario('2026-11-22')
 * quoteOption(scenario.options[0], { scenario, catalogue, load: { queriesPerMonth: 1e6, peakFactor: 3 }, at: Date.parse('2026-11-22'), workload: blankWorkload }).kind // => "offer"
 */
export function quoteOption(option: OptionSpec, given: QuotedWith): Quote {
  return quoteOptionWith(option, given, quoters);
}
