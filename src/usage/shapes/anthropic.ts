import type { Shape } from '../shape.ts';

/**
 * The Messages API, at Anthropic and at clouds that serve it: every prompt count stands beside the others.
 *
 * @example
 * anthropic.counts.input?.holds // => undefined
 */
export const anthropic: Shape = {
  reports: 'messages: input_tokens with cache_creation_input_tokens or cache_read_input_tokens',
  source:
    'https://github.com/anthropics/anthropic-sdk-python src/anthropic/types/usage.py ("output_tokens remains the inclusive, authoritative total"), https://www.rubydoc.info/gems/anthropic/Anthropic/Models/CacheCreation and https://github.com/maximhq/bifrost/pull/908 (quotes the prompt caching page: total input = cache read + cache creation + input), read 2026-11-22, and 226 recorded responses in pydantic/genai-prices tests/dataset/usages.json (https://github.com/pydantic/genai-prices); ' +
    'web fetches are not billed, and a total that holds the cached tokens: assumption',
  marks: [
    ['cache_read_input_tokens', '!prompt_tokens', '!completion_tokens'],
    ['cache_creation_input_tokens', '!prompt_tokens', '!completion_tokens'],
    ['cache_creation', '!prompt_tokens', '!completion_tokens'],
    ['input_tokens', 'output_tokens_details.thinking_tokens'],
    ['input_tokens', 'inference_geo'],
    ['input_tokens', 'server_tool_use', '!input_tokens_details', '!output_tokens_details.reasoning_tokens'],
    ['input_tokens', 'service_tier', '!input_tokens_details', '!output_tokens_details.reasoning_tokens'],
    ['input_tokens', '^type=message', '!input_tokens_details'],
    ['inputTokens', 'cacheCreationInputTokens'],
  ],
  mayBe: [['input_tokens', '!total_tokens', '!input_tokens_details'], ['output_tokens', '!input_tokens', '!total_tokens']],
  counts: {
    input: { at: ['input_tokens'] },
    cacheRead: { at: ['cache_read_input_tokens'] },
    cacheWrite: {
      at: ['cache_creation_input_tokens ?? cache_creation.ephemeral_5m_input_tokens? + cache_creation.ephemeral_1h_input_tokens?'],
      holds: ['cacheWrite1h'],
    },
    cacheWrite1h: { at: ['cache_creation.ephemeral_1h_input_tokens'] },
    output: { at: ['output_tokens'] },
    reasoning: { at: ['output_tokens_details.thinking_tokens'] },
    webSearch: { at: ['server_tool_use.web_search_requests'] },
  },
  reasoning: 'inside',
  total: ['total_tokens'],
  checks: [
    {
      at: ['cache_creation.ephemeral_5m_input_tokens? + cache_creation.ephemeral_1h_input_tokens?'],
      leaves: ['cacheWrite', 'cacheWrite1h'],
    },
  ],
  known: ['web_fetch_requests', 'ephemeral_5m_input_tokens'],
};
