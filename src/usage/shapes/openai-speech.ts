import type { Shape } from '../shape.ts';

/**
 * Speech made from text: tokens at the end of a stream, or characters.
 *
 * @example
 * openaiSpeech.counts.outputAudio?.at // => ["output_tokens"]
 */
export const openaiSpeech: Shape = {
  reports: 'speech: the usage of a speech.audio.done event, or characters',
  source:
    'https://docs.rs/crate/openai-client-base/0.12.0/source/docs/SpeechAudioDoneEventUsage.md (OpenAI’s specification 2.3.0), read 2026-11-22: input_tokens, output_tokens, total_tokens; that all of the output is audio, and a field named characters: assumption',
  marks: [['^type=speech.audio.done'], ['characters'], ['input_characters']],
  mayBe: [['input_tokens', 'output_tokens', 'total_tokens', '!input_tokens_details', '!input_token_details', '!cache_read_input_tokens']],
  counts: {
    input: { at: ['input_tokens'] },
    outputAudio: { at: ['output_tokens'] },
    characters: { at: ['characters', 'input_characters'] },
  },
  total: ['total_tokens'],
};
