import { CACHED_MEDIA, INSIDE_PROMPT } from '../parts.ts';
import type { Shape } from '../shape.ts';

/**
 * Transcription (by tokens or by duration) and realtime conversations.
 *
 * @example
 * openaiAudio.counts.audioSeconds?.at // => ["seconds"]
 */
export const openaiAudio: Shape = {
  reports: 'transcription and realtime: input_token_details, or type "duration" with seconds',
  source:
    'https://developers.openai.com/api/docs/guides/realtime-costs and https://docs.rs/crate/openai-client-base/0.12.0/source/src/models/realtime_response_usage.rs (OpenAI’s specification 2.3.0), read 2026-11-22; ' +
    'transcription: https://learn.microsoft.com/javascript/api/@azure/ai-projects/createtranscriptionresponsejsonusage and the openai-python types; reasoning inside output_tokens: https://github.com/BerriAI/litellm/pull/39850',
  marks: [['type=tokens'], ['type=duration'], ['input_token_details'], ['seconds', '!prompt_tokens', '!input_tokens']],
  mayBe: [['seconds']],
  also: ['openai-speech'],
  counts: {
    input: { at: ['input_tokens'], holds: INSIDE_PROMPT },
    cacheRead: { at: ['input_token_details.cached_tokens'], holds: CACHED_MEDIA },
    inputAudio: { at: ['input_token_details.audio_tokens'], holds: ['cacheReadAudio'] },
    cacheReadAudio: { at: ['input_token_details.cached_tokens_details.audio_tokens'] },
    inputImage: { at: ['input_token_details.image_tokens'], holds: ['cacheReadImage'] },
    cacheReadImage: { at: ['input_token_details.cached_tokens_details.image_tokens'] },
    output: { at: ['output_tokens'], holds: ['outputAudio'] },
    reasoning: { at: ['output_token_details.reasoning_tokens'] },
    outputAudio: { at: ['output_token_details.audio_tokens'] },
    audioSeconds: { at: ['seconds'] },
  },
  reasoning: 'inside',
  total: ['total_tokens'],
  known: ['text_tokens'],
};
