import type { ImportedOffer } from './imported-offer.ts';

/**
 * A price of simonw/llm-prices, `current-v1.json` or `historical-v1.json` (USD per million tokens), as the README of
 * https://github.com/simonw/llm-prices has them: `from_date` is the first day, `to_date` the first after. `input_cached`
 * null is no price of reads from a cache.
 *
 * @example
 * llmPricesOffer({ id: 'x', vendor: 'openai', name: 'X', input: 1, output: 2, input_cached: null }).charges.length // => 2
 */
export function llmPricesOffer(price: Readonly<Record<string, unknown>>): ImportedOffer {
  const text = (key: string): string => (typeof price[key] === 'string' ? price[key] : '');
  const dimensions = { input: 'input', output: 'output', input_cached: 'cacheRead' } as const;
  const charges = Object.entries(dimensions).flatMap(([key, dimension]) => (price[key] === null || price[key] === undefined ? [] : [{ dimension, value: price[key], perTokens: 1_000_000 as const }]));
  return { seller: text('vendor'), model: text('id'), name: text('name') || text('id'), charges, from: price['from_date'], until: price['to_date'] };
}
