import type { Shape } from '../shape.ts';

/**
 * Embeddings, at OpenAI and at hosts that speak it: a prompt and nothing else.
 *
 * @example
 * openaiEmbeddings.counts.output // => undefined
 */
export const openaiEmbeddings: Shape = {
  reports: 'embeddings: prompt_tokens and total_tokens alone',
  source:
    'recorded responses in pydantic/genai-prices tests/dataset/usages.json (https://github.com/pydantic/genai-prices), read 2026-11-22; total_tokens alone (Voyage): assumption',
  marks: [
    ['total_tokens', '!completion_tokens', '!prompt_tokens_details', '!completion_tokens_details', '!input_tokens', '!reasoning_tokens', '!prompt_cache_hit_tokens', '!output_tokens', '!prompt_audio_seconds>0'],
  ],
  mayBe: [['prompt_tokens', '!completion_tokens', '!prompt_tokens_details', '!completion_tokens_details']],
  counts: { input: { at: ['prompt_tokens ?? total_tokens'] } },
  total: ['total_tokens'],
};
