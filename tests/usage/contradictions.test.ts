import { describe, expect, test } from 'vitest';
import { readUsage, type ReadUsageOptions } from '../../src/usage/index.ts';

/** Each contradiction with the two numbers that exclude each other. */
const contradictions: readonly [name: string, report: unknown, first: number, second: number, options?: ReadUsageOptions][] = [
  ['chat: total', { prompt_tokens: 10, completion_tokens: 5, total_tokens: 16 }, 16, 15],
  ['chat: total below the parts', { prompt_tokens: 10, completion_tokens: 5, total_tokens: 14 }, 14, 15],
  ['chat: total beyond reasoning', { prompt_tokens: 10, completion_tokens: 5, total_tokens: 18, completion_tokens_details: { reasoning_tokens: 2 } }, 18, 15],
  ['chat: hidden reasoning at a seller that reports it', { prompt_tokens: 66, completion_tokens: 6, total_tokens: 100 }, 100, 72, { seller: 'openai' }],
  ['chat: hidden reasoning that is also reported', { prompt_tokens: 66, completion_tokens: 6, total_tokens: 100, completion_tokens_details: { reasoning_tokens: 5 } }, 100, 72, { seller: 'google' }],
  ['chat: cached above the prompt', { prompt_tokens: 10, completion_tokens: 5, prompt_tokens_details: { cached_tokens: 11 } }, 10, 11],
  ['chat: cached and written above the prompt', { prompt_tokens: 10, completion_tokens: 5, prompt_tokens_details: { cached_tokens: 6, cache_write_tokens: 7 } }, 10, 13],
  ['chat: sound above the prompt', { prompt_tokens: 10, completion_tokens: 5, prompt_tokens_details: { audio_tokens: 12 } }, 10, 12],
  ['chat: reasoning above the output', { prompt_tokens: 10, completion_tokens: 5, completion_tokens_details: { reasoning_tokens: 6 } }, 5, 6],
  ['chat: reasoning and sound above the output', { prompt_tokens: 10, completion_tokens: 5, completion_tokens_details: { reasoning_tokens: 3, audio_tokens: 4 } }, 5, 7],
  ['chat: two names of the cached tokens', { prompt_tokens: 10, completion_tokens: 5, cached_tokens: 3, prompt_tokens_details: { cached_tokens: 4 } }, 4, 3],
  ['DeepSeek: hit and miss are not the prompt', { prompt_tokens: 976, completion_tokens: 61, prompt_cache_hit_tokens: 896, prompt_cache_miss_tokens: 79 }, 976, 975, { seller: 'deepseek' }],
  ['xAI: total with half the reasoning', { prompt_tokens: 10, completion_tokens: 5, total_tokens: 17, completion_tokens_details: { reasoning_tokens: 4 } }, 17, 19, { seller: 'xai' }],
  ['Perplexity: total', { prompt_tokens: 10, completion_tokens: 5, citation_tokens: 3, total_tokens: 16 }, 16, 18, { seller: 'perplexity' }],
  ['responses: total', { input_tokens: 10, output_tokens: 5, total_tokens: 14, input_tokens_details: { cached_tokens: 0 } }, 14, 15],
  ['responses: cached', { input_tokens: 10, output_tokens: 5, input_tokens_details: { cached_tokens: 12 } }, 10, 12],
  ['responses: reasoning', { input_tokens: 10, output_tokens: 5, output_tokens_details: { reasoning_tokens: 8 } }, 5, 8],
  ['embeddings: total', { prompt_tokens: 10, total_tokens: 12 }, 12, 10],
  ['images: total', { input_tokens: 10, output_tokens: 5, total_tokens: 16, input_tokens_details: { text_tokens: 10, image_tokens: 0 } }, 16, 15],
  ['images: image part above the input', { input_tokens: 10, output_tokens: 5, input_tokens_details: { image_tokens: 11 } }, 10, 11],
  ['audio: total', { type: 'tokens', input_tokens: 10, output_tokens: 5, total_tokens: 16 }, 16, 15],
  ['audio: sound above the input', { type: 'tokens', input_tokens: 10, output_tokens: 5, input_token_details: { audio_tokens: 11 } }, 10, 11],
  ['realtime: cached sound above the sound', { input_tokens: 10, output_tokens: 5, input_token_details: { audio_tokens: 3, cached_tokens: 5, cached_tokens_details: { audio_tokens: 4 } } }, 3, 4],
  ['speech: total', { type: 'speech.audio.done', usage: { input_tokens: 10, output_tokens: 5, total_tokens: 16 } }, 16, 15],
  ['Anthropic: lifetimes are not the cache creation', { input_tokens: 1, output_tokens: 1, cache_creation_input_tokens: 300, cache_creation: { ephemeral_5m_input_tokens: 200, ephemeral_1h_input_tokens: 99 } }, 299, 300],
  ['Anthropic: one hour above the cache creation', { input_tokens: 1, output_tokens: 1, cache_creation_input_tokens: 300, cache_creation: { ephemeral_1h_input_tokens: 301 } }, 300, 301],
  ['Anthropic: lifetimes of a creation of 0', { input_tokens: 1, output_tokens: 1, cache_creation_input_tokens: 300, cache_creation: { ephemeral_5m_input_tokens: 0, ephemeral_1h_input_tokens: 0 } }, 0, 300],
  ['Anthropic: thinking above the output', { input_tokens: 1, output_tokens: 5, output_tokens_details: { thinking_tokens: 6 } }, 5, 6],
  ['Anthropic: total', { input_tokens: 1, output_tokens: 5, cache_read_input_tokens: 10, total_tokens: 20 }, 20, 16],
  ['Gemini: total', { promptTokenCount: 10, candidatesTokenCount: 5, thoughtsTokenCount: 3, totalTokenCount: 17 }, 17, 18],
  ['Gemini: cached', { promptTokenCount: 10, cachedContentTokenCount: 11, candidatesTokenCount: 5 }, 10, 11],
  ['Gemini: a modality above the prompt', { promptTokenCount: 10, candidatesTokenCount: 5, promptTokensDetails: [{ modality: 'VIDEO', tokenCount: 11 }] }, 10, 11],
  ['Gemini: cached sound above the sound', { promptTokenCount: 10, cachedContentTokenCount: 6, candidatesTokenCount: 5, promptTokensDetails: [{ modality: 'AUDIO', tokenCount: 4 }], cacheTokensDetails: [{ modality: 'AUDIO', tokenCount: 5 }] }, 4, 5],
  ['Gemini: picture above the candidates', { promptTokenCount: 10, candidatesTokenCount: 5, candidatesTokensDetails: [{ modality: 'IMAGE', tokenCount: 6 }] }, 5, 6],
  ['Bedrock: total', { inputTokens: 10, outputTokens: 5, cacheReadInputTokens: 20, totalTokens: 36 }, 36, 35],
  ['Bedrock: lifetimes', { inputTokens: 10, outputTokens: 5, cacheWriteInputTokens: 20, cacheDetails: [{ ttl: '5m', inputTokens: 19 }] }, 19, 20],
  ['LiteLLM: parts are not the prompt', { prompt_tokens: 1000, prompt_tokens_details: { text_tokens: 700, cached_tokens: 200, cache_creation_tokens: 150 } }, 1000, 1050],
  ['LiteLLM: total', { prompt_tokens: 850, completion_tokens: 5, total_tokens: 856, prompt_tokens_details: { text_tokens: 700, cache_creation_tokens: 150 } }, 856, 855],
];

describe('a report that contradicts itself is refused with both numbers', () => {
  test.each(contradictions)('%s', (_, report, first, second, options) => {
    const read = (): unknown => readUsage(report, options);
    expect(read).toThrow(expect.objectContaining({ code: 'contradictory-usage' }));
    expect(read).toThrow(new RegExp(`\\b${first}\\b`));
    expect(read).toThrow(new RegExp(`\\b${second}\\b`));
    expect(read).toThrow(expect.objectContaining({ details: expect.objectContaining({ stated: expect.any(Number), summed: expect.any(Number) }) }));
  });

  test('the message names both paths', () => {
    expect(() => readUsage({ usage: { prompt_tokens: 10, completion_tokens: 5, completion_tokens_details: { reasoning_tokens: 6 } } })).toThrow(
      'readUsage requires "usage.completion_tokens" to hold its parts ("usage.completion_tokens_details.reasoning_tokens" 6: 6), got 5',
    );
  });
});
