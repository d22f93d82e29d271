import type { Catalogue } from '../../catalogue/catalogue.ts';
import { fieldValue, FIELDS } from '../../scenario/fields.ts';
import type { Context } from '../context.ts';

type Named = { readonly id: string; readonly name: string };

/** What the fields that name a service, or an embedding, choose from. */
const NAMED: Readonly<Record<string, (catalogue: Catalogue) => readonly Named[]>> = {
  [FIELDS.tracingPlan.path]: ({ services }) => services.ofKind('tracing'),
  [FIELDS.vectorStore.path]: ({ services }) => services.ofKind('vector-store'),
  [FIELDS.reranker.path]: ({ services }) => services.ofKind('reranker'),
  [FIELDS.trainingService.path]: ({ services }) => services.ofKind('training'),
  [FIELDS.embeddingOffer.path]: ({ ids, data, offer }) => ids.filter((id) => data.offers[id]!.tier === 'embedding').map(offer),
};

/**
 * The services or embeddings to choose from for a field that names one; `undefined` for other fields.
 *
 * @example
 * serviceChoices('operations.tracingPlan', context).map(({ value }) => value).slice(0, 2) // => ["none","helicone-free"]
 */
export function serviceChoices(path: string, { scenario, catalogue, words }: Context): readonly { readonly value: string; readonly label: string }[] | undefined {
  const named = NAMED[path]?.(catalogue);
  if (!named) return undefined;
  const chosen = fieldValue(scenario, path) as string;
  const known = [{ value: 'none', label: words.choices.benchmark.none }, ...named.map(({ id, name }) => ({ value: id, label: name }))];
  return known.some(({ value }) => value === chosen) ? known : [...known, { value: chosen, label: chosen }];
}
