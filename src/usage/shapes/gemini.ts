import { CACHED_MEDIA, INSIDE_PROMPT } from '../parts.ts';
import type { Shape } from '../shape.ts';

/**
 * Gemini's own API, at Google AI and Vertex AI. Documents are counted as images.
 *
 * @example
 * gemini.counts.reasoning?.at // => ["thoughts_token_count"]
 */
export const gemini: Shape = {
  reports: 'generateContent: promptTokenCount and candidatesTokenCount',
  source:
    'https://firebase.google.com/docs/reference/js/ai.usagemetadata and https://hexdocs.pm/geminix/Geminix.V1beta.UsageMetadata.html (Google’s descriptions: promptTokenCount includes the cached content), read 2026-11-22; ' +
    'thoughts beside the candidates, tool prompts beside the prompt, all inside totalTokenCount: each of 440 recorded responses in pydantic/genai-prices tests/dataset/usages.json (https://github.com/pydantic/genai-prices); documents counted as images: the same project’s tests; live responses: https://googleapis.github.io/kotlin-genai/',
  marks: [
    ['promptTokenCount'],
    ['candidatesTokenCount'],
    ['totalTokenCount'],
    ['prompt_token_count'],
    ['candidates_token_count'],
    ['total_token_count'],
  ],
  mayBe: [],
  counts: {
    input: { at: ['prompt_token_count + tool_use_prompt_token_count?'], holds: INSIDE_PROMPT },
    cacheRead: { at: ['cached_content_token_count'], holds: CACHED_MEDIA },
    inputAudio: { at: prompt('AUDIO'), holds: ['cacheReadAudio'] },
    cacheReadAudio: { at: sum('cache_tokens_details', 'AUDIO') },
    inputImage: { at: prompt('IMAGE', 'DOCUMENT'), holds: ['cacheReadImage'] },
    cacheReadImage: { at: sum('cache_tokens_details', 'IMAGE', 'DOCUMENT') },
    inputVideo: { at: prompt('VIDEO'), holds: ['cacheReadVideo'] },
    cacheReadVideo: { at: sum('cache_tokens_details', 'VIDEO') },
    output: { at: ['candidates_token_count', 'response_token_count'], holds: ['outputAudio', 'outputImage'] },
    reasoning: { at: ['thoughts_token_count'] },
    outputAudio: { at: [...sum('candidates_tokens_details', 'AUDIO'), ...sum('response_tokens_details', 'AUDIO')] },
    outputImage: { at: [...sum('candidates_tokens_details', 'IMAGE'), ...sum('response_tokens_details', 'IMAGE')] },
  },
  reasoning: 'beside',
  total: ['total_token_count'],
};

/** Prompt tokens of some modalities, those of tools included; embeddings name the list in the singular. */
function prompt(...modalities: readonly string[]): readonly string[] {
  const tools = sum('tool_use_prompt_tokens_details', ...modalities).join('');
  return ['prompt_tokens_details', 'prompt_token_details'].map((list) => `${sum(list, ...modalities).join('')} + ${tools}`);
}

function sum(list: string, ...modalities: readonly string[]): readonly string[] {
  return [modalities.map((modality) => `${list}[modality=${modality}].token_count?`).join(' + ')];
}
