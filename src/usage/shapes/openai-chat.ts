import { CACHED_MEDIA, INSIDE_PROMPT } from '../parts.ts';
import type { Shape } from '../shape.ts';

/**
 * Chat Completions, at OpenAI and at every host that speaks it.
 *
 * @example
 * openaiChat.counts.output?.at // => ["completion_tokens"]
 */
export const openaiChat: Shape = {
  reports: 'chat completions: prompt_tokens and completion_tokens',
  source:
    'https://docs.litellm.ai/docs/completion/prompt_caching, https://openrouter.ai/docs/use-cases/usage-accounting and https://api-docs.deepseek.com/guides/kv_cache/, read 2026-11-22, and 409 recorded responses in pydantic/genai-prices tests/dataset/usages.json (https://github.com/pydantic/genai-prices): cached, cache-write, audio, image and video tokens are inside prompt_tokens, reasoning and audio inside completion_tokens, hit and miss make the prompt; ' +
    'num_cached_tokens (Mistral) and cached_tokens at the top (hosts of DeepSeek-R1) inside prompt_tokens: the same responses, Moonshot likewise: assumption; cache_*_input_tokens beside prompt_tokens names (gateways) inside it, parts by cached modality and one-hour writes: assumption from gateway code (LiteLLM, Helicone)',
  marks: [
    ['prompt_tokens', 'completion_tokens', '!prompt_tokens_details.cache_creation_tokens', '!prompt_audio_seconds>0'],
    ['prompt_tokens', 'completion_tokens', '!prompt_tokens_details.text_tokens', '!prompt_audio_seconds>0'],
    ['prompt_tokens', 'prompt_tokens_details', '!completion_tokens', '!prompt_tokens_details.cache_creation_tokens'],
    ['prompt_tokens', 'prompt_tokens_details', '!completion_tokens', '!prompt_tokens_details.text_tokens'],
    ['prompt_tokens', 'completion_tokens_details', '!completion_tokens'],
    ['prompt_cache_hit_tokens', '!prompt_tokens'],
    ['promptTokens', 'completionTokens'],
    ['completion_tokens', '!prompt_tokens'],
  ],
  mayBe: [['prompt_tokens'], ['completion_tokens']],
  counts: {
    input: { at: ['prompt_tokens', 'prompt_cache_hit_tokens + prompt_cache_miss_tokens'], holds: INSIDE_PROMPT },
    cacheRead: {
      at: [
        'prompt_tokens_details.cached_tokens',
        'prompt_cache_hit_tokens',
        'cached_tokens',
        'num_cached_tokens',
        'cache_read_input_tokens',
      ],
      holds: CACHED_MEDIA,
    },
    cacheWrite: {
      at: [
        'prompt_tokens_details.cache_write_tokens',
        'prompt_tokens_details.cache_creation_tokens',
        'prompt_tokens_details.cache_creation_input_tokens',
        'cache_creation_input_tokens',
      ],
      holds: ['cacheWrite1h'],
    },
    cacheWrite1h: {
      at: [
        'prompt_tokens_details.cache_write_details.write_1h_tokens',
        'prompt_tokens_details.cache_creation_token_details.ephemeral_1h_input_tokens',
        'cache_creation.ephemeral_1h_input_tokens',
      ],
    },
    inputAudio: { at: ['prompt_tokens_details.audio_tokens'], holds: ['cacheReadAudio'] },
    cacheReadAudio: { at: ['prompt_tokens_details.cached_tokens_details.audio_tokens'] },
    inputImage: { at: ['prompt_tokens_details.image_tokens'], holds: ['cacheReadImage'] },
    cacheReadImage: { at: ['prompt_tokens_details.cached_tokens_details.image_tokens'] },
    inputVideo: { at: ['prompt_tokens_details.video_tokens'], holds: ['cacheReadVideo'] },
    cacheReadVideo: { at: ['prompt_tokens_details.cached_tokens_details.video_tokens'] },
    output: { at: ['completion_tokens'], holds: ['outputAudio', 'outputImage'] },
    reasoning: { at: ['completion_tokens_details.reasoning_tokens', 'reasoning_tokens'] },
    outputAudio: { at: ['completion_tokens_details.audio_tokens'] },
    outputImage: { at: ['completion_tokens_details.image_tokens'] },
    webSearch: {
      at: [
        'server_tool_use.web_search_requests || prompt_tokens_details.web_search_requests || num_search_queries || num_sources_used',
      ],
    },
  },
  reasoning: 'inside',
  total: ['total_tokens'],
  known: [
    'accepted_prediction_tokens',
    'rejected_prediction_tokens',
    'text_tokens',
    'ephemeral_5m_input_tokens',
    'write_5m_tokens',
    'tool_calls_requested',
    'tool_calls_executed',
  ],
  sellers: {
    xai: {
      source:
        'https://docs.x.ai/developers/tools/tool-usage-details, https://docs.x.ai/developers/rate-limits and https://github.com/vercel/ai/pull/12425 (quotes xAI: reasoning is counted apart from completion_tokens and inside total_tokens), read 2026-11-22; ' +
        'fields: https://docs.rs/crate/xai-openapi/latest/source/src/usage.rs; flat names of the gRPC SDK: prices/providers/x_ai.yml of https://github.com/pydantic/genai-prices',
      reasoning: 'beside',
      counts: {
        cacheRead: {
          at: ['prompt_tokens_details.cached_tokens', 'cached_prompt_text_tokens', 'cached_tokens'],
          holds: CACHED_MEDIA,
        },
        inputImage: { at: ['prompt_tokens_details.image_tokens', 'prompt_image_tokens'], holds: ['cacheReadImage'] },
        webSearch: {
          at: [
            'num_sources_used || server_side_tool_usage_details.web_search_calls? + server_side_tool_usage_details.x_search_calls?',
          ],
        },
        fileSearch: {
          at: [
            'server_side_tool_usage_details.file_search_calls? + server_side_tool_usage_details.document_search_calls?',
          ],
        },
      },
      known: ['text_tokens', 'prompt_text_tokens', 'num_server_side_tools_used', 'accepted_prediction_tokens', 'rejected_prediction_tokens'],
    },
    google: {
      source:
        'https://discuss.ai.google.dev/t/question-with-usage-in-openai-compatibility/98760, read 2026-11-22: the compatible endpoint reports thinking tokens in total_tokens only',
      hidesReasoning: true,
    },
    perplexity: {
      source:
        'https://docs.perplexity.ai/getting-started/pricing, read 2026-11-22: Sonar Deep Research charges citation tokens (at its input rate) and reasoning apart; both stand outside total_tokens in https://github.com/bgeneto/open-webui-cost-tracker/issues/6 (3,256 completion, 73,248 reasoning); ' +
        'that reasoning no greater than the completion is inside it: assumption after https://github.com/BerriAI/litellm/pull/30488',
      reasoning: 'by-size',
      totalMayBe: ['prompt_tokens + completion_tokens'],
      counts: { input: { at: ['prompt_tokens + citation_tokens?'], holds: INSIDE_PROMPT } },
    },
  },
};
