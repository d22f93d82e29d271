import { PROMPT_LEAVES } from '../parts.ts';
import type { Shape } from '../shape.ts';

/**
 * LiteLLM's normalised usage: the parts in the details are disjoint, text_tokens being the fresh text.
 *
 * @example
 * litellm.counts.input?.at // => ["prompt_tokens_details.text_tokens"]
 */
export const litellm: Shape = {
  reports: 'LiteLLM: prompt_tokens_details with text_tokens and cache_creation_tokens',
  source:
    'https://github.com/BerriAI/litellm tests/test_litellm/litellm_core_utils/llm_cost_calc/test_llm_cost_calc_utils.py (snapshot of 2026-02-09), read 2026-11-22: prompt_tokens there leaves cache_creation_tokens out; that other versions put them in: assumption, so both are taken',
  marks: [['prompt_tokens_details.text_tokens', 'prompt_tokens_details.cache_creation_tokens']],
  mayBe: [],
  counts: {
    input: { at: ['prompt_tokens_details.text_tokens'] },
    cacheRead: { at: ['prompt_tokens_details.cached_tokens', 'cache_read_input_tokens'] },
    cacheWrite: { at: ['prompt_tokens_details.cache_creation_tokens', 'cache_creation_input_tokens'], holds: ['cacheWrite1h'] },
    cacheWrite1h: { at: ['prompt_tokens_details.cache_creation_token_details.ephemeral_1h_input_tokens'] },
    inputAudio: { at: ['prompt_tokens_details.audio_tokens'] },
    inputImage: { at: ['prompt_tokens_details.image_tokens'] },
    inputVideo: { at: ['prompt_tokens_details.video_tokens'] },
    output: { at: ['completion_tokens'], holds: ['outputAudio', 'outputImage'] },
    reasoning: { at: ['completion_tokens_details.reasoning_tokens'] },
    outputAudio: { at: ['completion_tokens_details.audio_tokens'] },
    outputImage: { at: ['completion_tokens_details.image_tokens'] },
    webSearch: { at: ['prompt_tokens_details.web_search_requests || server_tool_use.web_search_requests'] },
  },
  reasoning: 'inside',
  total: ['total_tokens'],
  totalMayBe: ['prompt_tokens + completion_tokens'],
  checks: [{ at: ['prompt_tokens'], leaves: PROMPT_LEAVES, orWithout: ['cacheWrite', 'cacheWrite1h'] }],
  known: ['text_tokens', 'ephemeral_5m_input_tokens', 'accepted_prediction_tokens', 'rejected_prediction_tokens'],
};
