import { CACHED_MEDIA } from '../parts.ts';
import type { Shape } from '../shape.ts';

/**
 * Image generation and editing by token-billed image models.
 *
 * @example
 * openaiImages.counts.outputImage?.at // => ["output_tokens"]
 */
export const openaiImages: Shape = {
  reports: 'images: input_tokens with input_tokens_details.image_tokens',
  source:
    'https://github.com/openai/openai-python src/openai/types/images_response.py ("The number of image tokens in the output image") and https://docs.rs/crate/openai-client-base/latest/source/docs/ImageGenOutputTokensDetails.md, read 2026-11-22: output is images but for the text_tokens of output_tokens_details; cached parts: assumption by analogy with responses',
  marks: [
    ['input_tokens', 'input_tokens_details.image_tokens', '!input_tokens_details.cached_tokens', '!output_tokens_details.reasoning_tokens', '!^object=response'],
    ['input_tokens', 'output_tokens_details.image_tokens', '!input_tokens_details.cached_tokens', '!output_tokens_details.reasoning_tokens', '!^object=response'],
  ],
  mayBe: [['input_tokens', 'total_tokens', '!cache_read_input_tokens', '!input_token_details']],
  counts: {
    input: { at: ['input_tokens'], holds: ['cacheRead', 'inputImage', 'cacheReadImage'] },
    cacheRead: { at: ['input_tokens_details.cached_tokens'], holds: CACHED_MEDIA },
    inputImage: { at: ['input_tokens_details.image_tokens'], holds: ['cacheReadImage'] },
    cacheReadImage: { at: ['input_tokens_details.cached_tokens_details.image_tokens'] },
    output: { at: ['output_tokens_details.text_tokens'] },
    outputImage: { at: ['output_tokens'], holds: ['output'] },
  },
  total: ['total_tokens'],
  checks: [{ at: ['output_tokens_details.image_tokens'], leaves: ['outputImage'] }],
  known: ['text_tokens'],
};
