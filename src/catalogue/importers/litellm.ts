import type { DimensionName } from '../../core/pricing/dimensions.ts';
import type { ImportedCharge, ImportedOffer } from './imported-offer.ts';

/** Keys of a charge per token → what it charges. */
const CHARGES: Readonly<Record<string, DimensionName>> = {
  input_cost_per_token: 'input',
  output_cost_per_token: 'output',
  cache_read_input_token_cost: 'cacheRead',
  cache_creation_input_token_cost: 'cacheWrite',
  cache_creation_input_token_cost_above_1hr: 'cacheWrite1h',
  output_cost_per_reasoning_token: 'reasoning',
  input_cost_per_audio_token: 'inputAudio',
  output_cost_per_audio_token: 'outputAudio',
};
const TIERS = { batches: 'batch', flex: 'flex', priority: 'priority' } as const;
const CHARGE = /^(?<base>.+?)(?:_above_(?<thousands>\d{1,6})k_tokens)?(?:_(?<tier>batches|flex|priority))?$/u;
const KINDS = { embedding: 'embedding', rerank: 'rerank' } as const;

/**
 * A model of LiteLLM's `model_prices_and_context_window.json` (USD per token), as the file itself and its `sample_spec` have it in
 * https://github.com/BerriAI/litellm (read at commit 00035b6). The seller’s prefix of a model's name is left out.
 *
 * @example
 * litellmOffer('gemini/gemini-x', { litellm_provider: 'gemini', input_cost_per_token: 3e-7 }).model // => "gemini-x"
 */
export function litellmOffer(key: string, model: Readonly<Record<string, unknown>>): ImportedOffer {
  const seller = typeof model['litellm_provider'] === 'string' ? model['litellm_provider'] : '';
  const charges: ImportedCharge[] = [];
  const otherCharges: string[] = [];
  for (const [name, value] of Object.entries(model)) {
    if (!/cost/u.test(name) || value === null || value === 0) continue;
    const { base = name, thousands, tier } = Object.hasOwn(CHARGES, name) ? { base: name } : (CHARGE.exec(name)?.groups ?? {});
    if (!Object.hasOwn(CHARGES, base)) otherCharges.push(name);
    else charges.push({ dimension: CHARGES[base]!, value, perTokens: 1, ...(thousands === undefined ? {} : { above: Number(thousands) * 1_000 }), ...(tier === undefined ? {} : { serviceTier: TIERS[tier as keyof typeof TIERS] }) });
  }
  const kind = model['mode'];
  const bare = key.startsWith(`${seller}/`) ? key.slice(seller.length + 1) : key;
  return {
    seller,
    model: bare,
    name: bare,
    charges,
    otherCharges,
    ...(kind === 'embedding' || kind === 'rerank' ? { tier: KINDS[kind] } : {}),
    reasoning: model['supports_reasoning'],
    minCachePrefixTokens: model['prompt_cache_min_tokens'],
    contextTokens: model['max_input_tokens'],
    maxOutputTokens: model['max_output_tokens'],
  };
}
