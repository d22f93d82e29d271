import { FIELDS } from '../../scenario/fields.ts';
import type { Context } from '../context.ts';

/**
 * The services to choose from for a field that names one; `undefined` for other fields.
 *
 * @example
 * serviceChoices('operations.tracingPlan', context).map(({ value }) => value).slice(0, 2) // => ["none","helicone-free"]
 */
export function serviceChoices(path: string, { scenario: { operations }, catalogue, words }: Context): readonly { readonly value: string; readonly label: string }[] | undefined {
  if (path !== FIELDS.tracingPlan.path) return undefined;
  const known = catalogue.services.ofKind('tracing').map(({ id, name }) => ({ value: id, label: name }));
  const isKnown = operations.tracingPlan === 'none' || known.some(({ value }) => value === operations.tracingPlan);
  return [{ value: 'none', label: words.choices.benchmark.none }, ...known, ...(isKnown ? [] : [{ value: operations.tracingPlan, label: operations.tracingPlan }])];
}
