import type { DimensionName } from '../../core/pricing/dimensions.ts';
import type { ImportedCharge, ImportedOffer } from './imported-offer.ts';

/** Keys of `cost` → what they charge. */
const CHARGES: Readonly<Record<string, DimensionName>> = { input: 'input', output: 'output', reasoning: 'reasoning', cache_read: 'cacheRead', cache_write: 'cacheWrite', input_audio: 'inputAudio', output_audio: 'outputAudio' };
const OVER = /^context_over_(\d{1,6})k$/u;

/**
 * A model of models.dev's `api.json` (USD per million tokens). Documented in
 * https://github.com/anomalyco/models.dev README, "Model fields";
 * the page was not opened: the names of fields are an assumption.
 *
 * @example
 * modelsDevOffer('openai', { id: 'x', name: 'X', cost: { input: 1, context_over_200k: { input: 2 } } }).charges.map(({ above }) => above ?? 0) // => [0,200000]
 */
export function modelsDevOffer(seller: string, model: Readonly<Record<string, unknown>>): ImportedOffer {
  const { charges, others } = chargesOf(objectOf(model['cost']));
  const limit = objectOf(model['limit']);
  const id = typeof model['id'] === 'string' ? model['id'] : '';
  return { seller, model: id, name: typeof model['name'] === 'string' ? model['name'] : id, charges, otherCharges: others, reasoning: model['reasoning'], contextTokens: limit['context'], maxOutputTokens: limit['output'] };
}

function chargesOf(cost: Readonly<Record<string, unknown>>, above?: number): { readonly charges: readonly ImportedCharge[]; readonly others: readonly string[] } {
  const charges: ImportedCharge[] = [];
  const others: string[] = [];
  for (const [key, value] of Object.entries(cost)) {
    const over = above === undefined ? OVER.exec(key)?.[1] : undefined;
    if (over !== undefined) {
      const inner = chargesOf(objectOf(value), Number(over) * 1_000);
      charges.push(...inner.charges);
      others.push(...inner.others.map((name) => `${key}.${name}`));
    } else if (Object.hasOwn(CHARGES, key)) charges.push({ dimension: CHARGES[key]!, value, perTokens: 1_000_000, ...(above === undefined ? {} : { above }) });
    else others.push(key);
  }
  return { charges, others };
}

const objectOf = (value: unknown): Readonly<Record<string, unknown>> => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : {});
