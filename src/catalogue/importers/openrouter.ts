import type { DimensionName } from '../../core/pricing/dimensions.ts';
import type { ImportedOffer } from './imported-offer.ts';
import { isObject, type Json } from './json.ts';

/** Keys of `pricing` (texts, USD a token) → what they charge; those of which 0 is a price. */
const CHARGES: Readonly<Record<string, DimensionName>> = { prompt: 'input', completion: 'output', internal_reasoning: 'reasoning', input_cache_read: 'cacheRead', input_cache_write: 'cacheWrite' };
const MAY_BE_FREE: readonly string[] = ['prompt', 'completion'];

/**
 * A model of OpenRouter's `GET /api/v1/models` (texts, USD a token), as sold by OpenRouter: its names are
 * author/model. The fields are those that genai-prices reads of it (https://github.com/pydantic/genai-prices,
 * `source_openrouter.py`); −1, a price that depends on the request, is none, and 0 of anything but prompt and completion
 * is not charged apart.
 *
 * @example
 * openrouterOffer({ id: 'openai/x', name: 'OpenAI: X', pricing: { prompt: '0.0000025', completion: '0.00001', request: '0' } }).charges.map(({ value }) => value) // => [0.0000025,0.00001]
 */
export function openrouterOffer(model: Json): ImportedOffer {
  const id = typeof model['id'] === 'string' ? model['id'] : '';
  const pricing = Object.entries(isObject(model['pricing']) ? model['pricing'] : {})
    .map(([key, value]) => ({ key, value: typeof value === 'string' && value.trim() !== '' ? Number(value) : value }))
    .filter(({ key, value }) => value !== null && (value !== 0 || MAY_BE_FREE.includes(key)));
  const limits = isObject(model['top_provider']) ? model['top_provider'] : {};
  return {
    seller: 'openrouter',
    model: id,
    name: typeof model['name'] === 'string' ? model['name'] : id,
    charges: pricing.flatMap(({ key, value }) => (Object.hasOwn(CHARGES, key) ? [{ dimension: CHARGES[key]!, value, perTokens: 1 as const }] : [])),
    otherCharges: pricing.flatMap(({ key }) => (Object.hasOwn(CHARGES, key) ? [] : [key])),
    contextTokens: model['context_length'],
    maxOutputTokens: limits['max_completion_tokens'],
  };
}
