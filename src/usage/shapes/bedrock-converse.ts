import type { Shape } from '../shape.ts';

/**
 * Amazon Bedrock's Converse: cached tokens stand beside the input.
 *
 * @example
 * bedrockConverse.counts.cacheRead?.at[0] // => "cache_read_input_tokens"
 */
export const bedrockConverse: Shape = {
  reports: 'Bedrock Converse: inputTokens and outputTokens',
  source:
    'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_TokenUsage.html, read 2026-11-22; totalTokens holds the cached tokens in recorded responses in pydantic/genai-prices tests/dataset/usages.json (https://github.com/pydantic/genai-prices), while the documentation says input and output only: both are taken',
  marks: [['inputTokens', '!cachedInputTokens', '!reasoningTokens', '!inputTokensDetails', '!inputTokenDetails', '!cacheCreationInputTokens']],
  mayBe: [['outputTokens', '!inputTokens']],
  counts: {
    input: { at: ['input_tokens'] },
    cacheRead: { at: ['cache_read_input_tokens', 'cache_read_input_token_count'] },
    cacheWrite: { at: ['cache_write_input_tokens', 'cache_write_input_token_count'], holds: ['cacheWrite1h'] },
    cacheWrite1h: { at: ['cache_details[ttl=1h].input_tokens'] },
    output: { at: ['output_tokens'] },
  },
  total: ['total_tokens'],
  totalMayBe: ['input_tokens + output_tokens'],
  checks: [
    {
      at: ['cache_details[ttl=5m].input_tokens? + cache_details[ttl=1h].input_tokens?'],
      leaves: ['cacheWrite', 'cacheWrite1h'],
    },
  ],
};
