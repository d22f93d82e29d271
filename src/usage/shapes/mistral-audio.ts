import type { Shape } from '../shape.ts';

/**
 * Mistral on audio: the sound is billed by the second and its tokens stand in no count but the total.
 *
 * @example
 * mistralAudio.counts.audioSeconds?.at // => ["prompt_audio_seconds"]
 */
export const mistralAudio: Shape = {
  reports: 'Mistral transcription and audio chat: prompt_audio_seconds',
  source:
    'fields: https://docs.rs/crate/rig-core/latest/source/src/providers/mistral/transcription.rs, read 2026-11-22; the total holds tokens that no field reports in responses quoted in public code (5 s, 5 prompt, 24 completion, 404 total; 12 s, 3, 41, 419), so it is not checked; cached_tokens there may count sound and are noted, not split off: assumption',
  marks: [['prompt_audio_seconds>0']],
  mayBe: [],
  counts: {
    input: { at: ['prompt_tokens'] },
    output: { at: ['completion_tokens'] },
    audioSeconds: { at: ['prompt_audio_seconds'] },
  },
  known: ['total_tokens', 'request_count'],
};
