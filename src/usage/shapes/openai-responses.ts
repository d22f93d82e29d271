import { CACHED_MEDIA, INSIDE_PROMPT } from '../parts.ts';
import type { Shape } from '../shape.ts';

/**
 * The Responses API, at OpenAI and at hosts that speak it.
 *
 * @example
 * openaiResponses.counts.cacheRead?.at // => ["input_tokens_details.cached_tokens"]
 */
export const openaiResponses: Shape = {
  reports: 'responses: input_tokens with input_tokens_details.cached_tokens',
  source:
    'https://docs.x.ai/developers/advanced-api-usage/prompt-caching/usage-and-pricing and https://learn.microsoft.com/javascript/api/@azure/ai-projects/responseusageinputtokensdetails, read 2026-11-22, and 254 recorded responses in pydantic/genai-prices tests/dataset/usages.json (https://github.com/pydantic/genai-prices); ' +
    'searches: https://docs.x.ai/developers/tools/tool-usage-details (successful calls are billed); audio and image parts inside their parent: assumption by analogy with chat completions',
  marks: [
    ['input_tokens', 'input_tokens_details.cached_tokens'],
    ['input_tokens', 'input_tokens_details.cache_write_tokens'],
    ['input_tokens', 'output_tokens_details.reasoning_tokens'],
    ['input_tokens', 'server_side_tool_usage_details', '!prompt_tokens'],
    ['input_tokens', '^object=response'],
    ['inputTokens', 'inputTokensDetails'],
  ],
  mayBe: [['input_tokens', '!cache_read_input_tokens', '!cache_creation_input_tokens']],
  counts: {
    input: { at: ['input_tokens'], holds: INSIDE_PROMPT },
    cacheRead: { at: ['input_tokens_details.cached_tokens'], holds: CACHED_MEDIA },
    cacheWrite: { at: ['input_tokens_details.cache_write_tokens'], holds: ['cacheWrite1h'] },
    inputAudio: { at: ['input_tokens_details.audio_tokens'], holds: ['cacheReadAudio'] },
    cacheReadAudio: { at: ['input_tokens_details.cached_tokens_details.audio_tokens'] },
    inputImage: { at: ['input_tokens_details.image_tokens'], holds: ['cacheReadImage'] },
    cacheReadImage: { at: ['input_tokens_details.cached_tokens_details.image_tokens'] },
    output: { at: ['output_tokens'], holds: ['outputAudio', 'outputImage'] },
    reasoning: { at: ['output_tokens_details.reasoning_tokens'] },
    outputAudio: { at: ['output_tokens_details.audio_tokens'] },
    outputImage: { at: ['output_tokens_details.image_tokens'] },
    webSearch: {
      at: [
        'server_side_tool_usage_details.web_search_calls? + server_side_tool_usage_details.x_search_calls? || num_sources_used || server_tool_use.web_search_requests',
      ],
    },
    fileSearch: {
      at: ['server_side_tool_usage_details.file_search_calls? + server_side_tool_usage_details.document_search_calls?'],
    },
  },
  reasoning: 'inside',
  total: ['total_tokens'],
  known: ['text_tokens', 'num_server_side_tools_used', 'context_details'],
};
