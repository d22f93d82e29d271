import type { Catalogue } from '../catalogue/catalogue.ts';
import { quoteData } from './quote-data.ts';
import { isQuote } from './quotes-with.ts';
import type { Result } from './run-with.ts';
import type { Scenario } from './scenario.ts';

/**
 * A scenario and its result as plain data for JSON: every option with its numbers, why they are what they are and where
 * they were read, or why it has no price; and the answer, or `null`.
 *
 * @example
 * const scenario = defaultScenario('2026-11-22')
 * const { quotes, answer } = resultData(run(scenario, catalogue), scenario, catalogue)
 * [quotes[0].exactUsd, quotes[0].why.usdPerMonth.formula, answer.question] // => ["0.0049975","usdPerMonth","compare"]
 */
export function resultData({ quotes, answer }: Pick<Result, 'quotes' | 'answer'>, scenario: Scenario, catalogue: Catalogue) {
  const priced = quotes.filter(isQuote);
  return { scenario, quotes: quotes.map((entry) => (isQuote(entry) ? quoteData(entry, { scenario, catalogue, priced }) : entry)), answer: answer ?? null };
}
