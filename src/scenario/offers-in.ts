import type { OfferQuote } from './offer-quote.ts';
import type { Quote } from './quote.ts';

/**
 * The quotes of offers in a quote: itself, or those of its members.
 *
 * @example
 * const scenario = readTexts({ models: 'vote(openai/gpt-4o-mini)' }, 'attribute', defaultScenario('2026-11-22')).scenario
 * run(scenario, catalogue).quotes.flatMap(offersIn).map(({ offer }) => offer.id) // => ["openai/gpt-4o-mini"]
 */
export function offersIn(quote: Quote): readonly OfferQuote[] {
  if (quote.kind === 'offer') return [quote];
  return quote.kind === 'combined' ? quote.members.flatMap(offersIn) : [];
}
