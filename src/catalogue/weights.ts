import type { Weights } from '../core/model/weights.ts';
import { byId } from './by-id.ts';
import type { CatalogueData } from './catalogue-data.ts';

/** The open weights that one can serve oneself. */
export interface OpenWeights {
  readonly ids: readonly string[];
  readonly all: readonly Weights[];
  /** The weights of an exact id. Throws `unknown-offer` naming the nearest. */
  readonly weights: (id: string) => Weights;
  /** The ids of the offers that sell these weights; none where nobody in the catalogue does. */
  readonly offersOf: (id: string) => readonly string[];
}

/**
 * Opens the weights of catalogue data.
 *
 * @example
 * const open = weightsOf(catalogue.data)
 * open.weights('llama-3.3-70b').layers // => 80
 * open.offersOf('llama-3.3-70b') // => ["groq/llama-3.3-70b-versatile","together/llama-3.3-70b-instruct-turbo"]
 * open.weights('llama-3.3-7b') // => Error: catalogue has no weights "llama-3.3-7b"; did you mean "llama-3.3-70b"?
 */
export function weightsOf({ weights: files, offers }: CatalogueData): OpenWeights {
  const { one: weights, ...open } = byId('weights', files);
  const sellable = Object.keys(offers);
  return { ...open, weights, offersOf: (id) => sellable.filter((offer) => offers[offer]!.weights === id) };
}
