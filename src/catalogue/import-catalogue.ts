import { CalculatorError } from '../core/errors.ts';
import type { CatalogueData, OfferFile } from './catalogue-data.ts';
import { importedOffer, type ImportedOffer, type ImportSource, type NotCarried } from './importers/imported-offer.ts';
import { litellmOffer } from './importers/litellm.ts';
import { llmPricesOffer } from './importers/llm-prices.ts';
import { modelsDevOffer } from './importers/models-dev.ts';

type Json = Readonly<Record<string, unknown>>;
/** The models of a list, or the names of what is none. */
type Models = readonly (ImportedOffer | { readonly notAModel: string })[];

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const eachOf = (object: Json, make: (key: string, model: Json) => ImportedOffer): Models => Object.entries(object).map(([key, model]) => (isObject(model) ? make(key, model) : { notAModel: key }));

/**
 * The table of lists that can be imported, and how their models are found. Another one is a file and a row.
 *
 * @example
 * Object.keys(IMPORTERS) // => ["litellm","models-dev","llm-prices"]
 */
export const IMPORTERS = {
  litellm: (list: Json): Models => eachOf(Object.fromEntries(Object.entries(list).filter(([key]) => key !== 'sample_spec')), litellmOffer),
  'models-dev': (list: Json): Models =>
    Object.entries(list).flatMap(([seller, provider]) => (isObject(provider) && isObject(provider['models']) ? eachOf(provider['models'], (_, model) => modelsDevOffer(seller, model)) : [{ notAModel: seller }])),
  'llm-prices': ({ prices }: Json): Models => (Array.isArray(prices) ? prices : []).map((price: unknown, index) => (isObject(price) ? llmPricesOffer(price) : { notAModel: `prices[${index}]` })),
} as const;

/** The name of a row. */
export type ImporterName = keyof typeof IMPORTERS;

/** A catalogue made of another list, and everything of it that is not in there. */
export interface ImportedCatalogue {
  readonly data: CatalogueData;
  readonly notCarried: readonly NotCarried[];
}

/**
 * Makes a catalogue of another list of prices. Prices of one model at different times become its price history. Nothing is
 * taken for granted: what could not be carried over is named. Sellers keep the names of `known`. Throws `bad-catalogue` where the list has no models at all.
 *
 * @example
 * const list = { 'gpt-x': { litellm_provider: 'openai', input_cost_per_token: 2.5e-6, output_cost_per_token: 1e-5 } }
 * const { data } = importCatalogue('litellm', list, { source: 'litellm', checked: '2026-11-22' })
 * data.offers['openai/gpt-x'].price[0].usdPerMillionTokens // => {"input":2.5,"output":10}
 */
export function importCatalogue(from: ImporterName, list: unknown, source: ImportSource, known: CatalogueData['sellers'] = {}): ImportedCatalogue {
  const offers = new Map<string, OfferFile>();
  const notCarried: NotCarried[] = [];
  const models = isObject(list) ? IMPORTERS[from](list) : [];
  for (const model of models) {
    if ('notAModel' in model) {
      notCarried.push({ reason: 'not-a-model', name: model.notAModel });
      continue;
    }
    const made = importedOffer(model, source);
    notCarried.push(...made.notCarried);
    if (made.id === undefined || made.offer === undefined) continue;
    const earlier = offers.get(made.id);
    offers.set(made.id, earlier ? { ...earlier, price: [...earlier.price, ...made.offer.price] } : made.offer);
  }
  if (offers.size === 0) throw new CalculatorError('bad-catalogue', `importCatalogue requires a list of ${from} with at least one price, got none`);
  const sellers = [...new Set([...offers.keys()].map((id) => id.slice(0, id.indexOf('/'))))];
  return { data: { version: 1, sellers: Object.fromEntries(sellers.map((seller) => [seller, { name: known[seller]?.name ?? seller }])), offers: Object.fromEntries(offers) }, notCarried };
}
