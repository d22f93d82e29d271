import type { Shape } from '../shape.ts';

/**
 * Cohere's own API: what was billed, else what was processed.
 *
 * @example
 * cohere.counts.input?.at // => ["billed_units.input_tokens ?? tokens.input_tokens ?? input_tokens"]
 */
export const cohere: Shape = {
  reports: 'Cohere: billed_units or tokens',
  source:
    'https://schemas.apis.io/schemas/cohere/cohere-usage/ and https://docs.cohere.com/v2/docs/how-does-cohere-pricing-work.md, read 2026-11-22; cached_tokens are part of tokens, not of billed_units (2,928 cached, 2,406 billed in recorded responses in pydantic/genai-prices tests/dataset/usages.json (https://github.com/pydantic/genai-prices)), so they are noted, not split off; ' +
    'a search unit is one query: https://docs.aws.amazon.com/bedrock/latest/userguide/rerank-pricing.html, its leaf and image_tokens beside input_tokens: assumption',
  marks: [['billed_units'], ['tokens.input_tokens'], ['tokens.output_tokens'], ['billedUnits'], ['search_units']],
  mayBe: [['input_tokens', '!total_tokens', '!input_tokens_details', '!cache_read_input_tokens', '!cache_creation_input_tokens']],
  counts: {
    input: { at: ['billed_units.input_tokens ?? tokens.input_tokens ?? input_tokens'] },
    inputImage: { at: ['billed_units.image_tokens'] },
    output: { at: ['billed_units.output_tokens ?? tokens.output_tokens ?? output_tokens'] },
    request: { at: ['billed_units.search_units ?? search_units'] },
    images: { at: ['billed_units.images'] },
  },
  known: ['input_tokens', 'output_tokens'],
};
