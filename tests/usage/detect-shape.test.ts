import { describe, expect, test } from 'vitest';
import { API_SHAPE_NAMES, API_SHAPES, detectShape, readUsage, type ApiShape } from '../../src/usage/index.ts';

describe('detectShape', () => {
  test.each<[ApiShape, unknown]>([
    ['openai-chat', { prompt_tokens: 1, completion_tokens: 2 }],
    ['openai-chat', { prompt_tokens: 1, total_tokens: 1, prompt_tokens_details: { cached_tokens: 0 } }],
    ['openai-chat', { prompt_tokens: 1, completion_tokens: 0, total_tokens: 1 }],
    ['openai-chat', { prompt_tokens: 9, completion_tokens: 1, cache_read_input_tokens: 3 }],
    ['openai-responses', { input_tokens: 1, output_tokens: 2, input_tokens_details: { cached_tokens: 0 } }],
    ['openai-responses', { object: 'response', usage: { input_tokens: 1, output_tokens: 2, total_tokens: 3 } }],
    ['openai-embeddings', { prompt_tokens: 1, total_tokens: 1 }],
    ['openai-images', { input_tokens: 1, output_tokens: 2, input_tokens_details: { image_tokens: 0, text_tokens: 1 } }],
    ['openai-audio', { type: 'duration', seconds: 1 }],
    ['openai-speech', { type: 'speech.audio.done', usage: { input_tokens: 1, output_tokens: 2, total_tokens: 3 } }],
    ['anthropic', { input_tokens: 1, output_tokens: 2, cache_creation_input_tokens: 0 }],
    ['anthropic', { type: 'message', usage: { input_tokens: 1, output_tokens: 2 } }],
    ['gemini', { usage_metadata: { prompt_token_count: 1 } }],
    ['bedrock-converse', { metrics: {}, usage: { inputTokens: 1, outputTokens: 2, totalTokens: 3 } }],
    ['mistral-audio', { prompt_audio_seconds: 3, prompt_tokens: 1, completion_tokens: 1, total_tokens: 50 }],
    ['openai-chat', { prompt_audio_seconds: 0, prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 }],
    ['cohere', { meta: { billed_units: { search_units: 1 } } }],
    ['litellm', { prompt_tokens: 3, prompt_tokens_details: { text_tokens: 1, cache_creation_tokens: 2 } }],
    ['helicone', { input: 1, output: 2 }],
  ])('%s', (shape, report) => {
    expect(detectShape(report)).toBe(shape);
  });

  test('keys that several shapes share are an error that lists them', () => {
    expect(() => detectShape({ input_tokens: 1, output_tokens: 2, total_tokens: 3 })).toThrow(
      'detectShape requires a shape for input_tokens, output_tokens, total_tokens (openai-responses, openai-images or openai-speech), got none',
    );
  });

  test('reading them is an error only where they would be read differently', () => {
    expect(() => readUsage({ input_tokens: 1, output_tokens: 2, total_tokens: 3 })).toThrow(/openai-responses, openai-images or openai-speech/);
    expect(readUsage({ input_tokens: 1, output_tokens: 2, total_tokens: 3 }, { shape: 'openai-responses' }).leaves).toEqual({ input: 1, output: 2 });
    expect(readUsage({ input_tokens: 1, output_tokens: 2, total_tokens: 3 }, { shape: 'openai-images' }).leaves).toEqual({ input: 1, outputImage: 2 });
  });

  test.each([
    ['keys of no shape', { tokens: 5 }],
    ['counts of another kind of report', { inputTokens: 1, cachedInputTokens: 1, outputTokens: 1 }],
    ['null', null],
    ['an array', [{ prompt_tokens: 1 }]],
    ['text', 'prompt_tokens'],
    ['nothing', undefined],
    ['an empty object', {}],
    ['a body whose usage is null', { model: 'm', usage: null }],
  ])('%s is an error that lists every shape', (_, report) => {
    for (const read of [detectShape, readUsage]) {
      expect(() => read(report)).toThrow(expect.objectContaining({ code: 'bad-report', message: expect.stringContaining(API_SHAPES.anthropic.reports) }));
    }
  });

  test('a shape that is not in the table names the nearest', () => {
    expect(() => readUsage({ prompt_tokens: 1 }, { shape: 'openai-chta' as ApiShape })).toThrow(/got "openai-chta"; did you mean "openai-chat"\?$/);
    expect(() => readUsage({ prompt_tokens: 1 }, { shape: 'constructor' as ApiShape })).toThrow(/requires shape to be one of/);
  });

  test('a named shape that the keys exclude is an error when they fit no other', () => {
    expect(() => readUsage({ input_tokens: 1, output_tokens: 2 }, { shape: 'gemini' })).toThrow(/requires a shape for input_tokens, output_tokens \(.*\), got gemini/);
  });
});

describe('the table', () => {
  test.each(API_SHAPE_NAMES)('%s says where it was read', (shape) => {
    const row = API_SHAPES[shape];
    const sources = [row.source, ...Object.values('sellers' in row ? row.sellers : {}).map(({ source }: { source: string }) => source)];
    for (const source of sources) expect(source).toMatch(/https:\/\/\S+/);
  });
});
