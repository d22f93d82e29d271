import { CalculatorError } from '../core/errors.ts';
import type { CatalogueData, OfferFile } from './catalogue-data.ts';
import { genaiPricesOffers } from './importers/genai-prices.ts';
import { importedOffer, type ImportedOffer, type ImportSource, type NotCarried } from './importers/imported-offer.ts';
import { litellmOffer } from './importers/litellm.ts';
import { llmPricesOffer } from './importers/llm-prices.ts';
import { isObject, type Json } from './importers/json.ts';
import { modelsDevOffer } from './importers/models-dev.ts';
import { openrouterOffer } from './importers/openrouter.ts';

/** The models of a list, or the names of what is none. */
type Models = readonly (ImportedOffer | { readonly notAModel: string })[];

/** What stands under each key of an object; in anything else there is nothing. */
const eachOf = (list: unknown, make: (key: string, model: Json) => Models): Models => Object.entries(isObject(list) ? list : {}).flatMap(([key, model]) => (isObject(model) ? make(key, model) : [{ notAModel: key }]));
/** The entries of a list, with what they are called where they are none. */
const listed = (list: unknown, name: string, make: (model: Json) => Models): Models => (Array.isArray(list) ? list : []).flatMap((model: unknown, index) => (isObject(model) ? make(model) : [{ notAModel: `${name}[${index}]` }]));
const inside = (list: unknown, key: string): unknown => (isObject(list) ? list[key] : undefined);

/**
 * The table of lists that can be imported, and how their models are found. Another one is a file and a row.
 *
 * @example
 * Object.keys(IMPORTERS) // => ["litellm","models-dev","llm-prices","genai-prices","openrouter"]
 */
export const IMPORTERS = {
  litellm: (list) => eachOf(list, (key, model) => (key === 'sample_spec' ? [] : [litellmOffer(key, model)])),
  'models-dev': (list) => eachOf(list, (seller, { models }) => (isObject(models) ? eachOf(models, (_, model) => [modelsDevOffer(seller, model)]) : [{ notAModel: seller }])),
  'llm-prices': (list) => listed(inside(list, 'prices'), 'prices', (price) => [llmPricesOffer(price)]),
  'genai-prices': (list) => listed(list, '', ({ id, models }) => listed(models, `${String(id)}.models`, (model) => genaiPricesOffers(String(id), model))),
  openrouter: (list) => listed(inside(list, 'data'), 'data', (model) => [openrouterOffer(model)]),
} as const satisfies Readonly<Record<string, (list: unknown) => Models>>;

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
  for (const model of IMPORTERS[from](list)) {
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
