import { describe, expect, test } from 'vitest';
import { readUsage, type ApiShape } from '../../src/usage/index.ts';
import reports from './reports.json' with { type: 'json' };

interface Row {
  readonly id: string;
  readonly source: string;
  readonly shape: string;
  readonly readAs?: string;
  readonly provider: string;
  readonly raw_usage: unknown;
  readonly leaves: Readonly<Record<string, number>>;
}

const rows = reports as unknown as readonly Row[];

describe('reports that other projects recorded or test with', () => {
  test.each(rows)('$id ($provider, $shape)', ({ shape, readAs, provider, raw_usage, leaves }) => {
    const read = readUsage(raw_usage, { shape: shape as ApiShape, seller: provider });
    expect(read.leaves).toEqual(leaves);
    expect(read.shape).toBe(readAs ?? shape);
  });

  test.each(rows)('$id without a shape is read the same', ({ shape, readAs, provider, raw_usage, leaves }) => {
    const read = readUsage(raw_usage, { seller: provider });
    expect(read.leaves).toEqual(leaves);
    expect(read.shape).toBe(readAs ?? shape);
  });

  test('chat usage labelled as embeddings is read as chat, and the reader is told', () => {
    const { raw_usage, leaves } = rows.find(({ id }) => id === 'gp-147')!;
    const read = readUsage(raw_usage, { shape: 'openai-embeddings', seller: 'openai' });
    expect(read.leaves).toEqual(leaves);
    expect(read.notices).toContainEqual({ code: 'shape-from-report', named: 'openai-embeddings', shape: 'openai-chat' });
  });
});

/** Worked by hand from what the row of the table cites. */
const documented: readonly [name: string, report: unknown, options: Parameters<typeof readUsage>[1], leaves: object, codes: readonly string[]][] = [
  [
    'OpenAI embeddings',
    { object: 'list', data: [], model: 'text-embedding-3-small', usage: { prompt_tokens: 8, total_tokens: 8 } },
    {},
    { input: 8 },
    [],
  ],
  ['Voyage embeddings state a total only', { usage: { total_tokens: 10 } }, { seller: 'voyage' }, { input: 10 }, []],
  [
    'OpenAI images: all output is image tokens',
    { created: 1, data: [{}], usage: { total_tokens: 100, input_tokens: 50, output_tokens: 50, input_tokens_details: { text_tokens: 10, image_tokens: 40 } } },
    {},
    { input: 10, inputImage: 40, outputImage: 50 },
    [],
  ],
  [
    'OpenAI images that also write text',
    { input_tokens: 50, output_tokens: 60, total_tokens: 110, input_tokens_details: { text_tokens: 50, image_tokens: 0 }, output_tokens_details: { text_tokens: 20, image_tokens: 40 } },
    {},
    { input: 50, output: 20, outputImage: 40 },
    [],
  ],
  [
    'OpenAI transcription by tokens',
    { text: 'hi', usage: { type: 'tokens', input_tokens: 14, input_token_details: { text_tokens: 0, audio_tokens: 14 }, output_tokens: 45, total_tokens: 59 } },
    {},
    { inputAudio: 14, output: 45 },
    [],
  ],
  ['OpenRouter transcription with tenths of a second', { text: 'hi', usage: { type: 'duration', seconds: 9.2 } }, {}, { audioSeconds: 9.2 }, []],
  ['OpenAI transcription by duration', { text: 'hi', usage: { type: 'duration', seconds: 9 } }, {}, { audioSeconds: 9 }, []],
  [
    'OpenAI speech',
    { type: 'speech.audio.done', usage: { input_tokens: 14, output_tokens: 101, total_tokens: 115 } },
    {},
    { input: 14, outputAudio: 101 },
    [],
  ],
  ['speech under the name of audio', { input_tokens: 14, output_tokens: 101, total_tokens: 115 }, { shape: 'openai-audio' }, { input: 14, outputAudio: 101 }, []],
  ['speech by characters', { characters: 420 }, {}, { characters: 420 }, []],
  [
    'OpenAI realtime, some of the sound cached',
    {
      type: 'response.done',
      response: {
        object: 'realtime.response',
        usage: {
          total_tokens: 253,
          input_tokens: 132,
          output_tokens: 121,
          input_token_details: { text_tokens: 100, audio_tokens: 32, cached_tokens: 84, cached_tokens_details: { text_tokens: 64, audio_tokens: 20 } },
          output_token_details: { text_tokens: 30, audio_tokens: 91 },
        },
      },
    },
    {},
    { input: 36, cacheRead: 64, inputAudio: 12, cacheReadAudio: 20, output: 30, outputAudio: 91 },
    [],
  ],
  [
    'Gemini: thoughts beside the candidates, tools beside the prompt',
    { usageMetadata: { promptTokenCount: 17, toolUsePromptTokenCount: 119, candidatesTokenCount: 201, thoughtsTokenCount: 213, totalTokenCount: 550 }, modelVersion: 'gemini-2.5-pro' },
    {},
    { input: 136, output: 201, reasoning: 213 },
    [],
  ],
  [
    'Gemini in snake case, with the modalities of tools',
    {
      prompt_token_count: 100,
      prompt_tokens_details: [{ modality: 'TEXT', token_count: 60 }, { modality: 'MediaModality.AUDIO', token_count: 40 }],
      tool_use_prompt_token_count: 30,
      tool_use_prompt_tokens_details: [{ modality: 'IMAGE', token_count: 20 }, { modality: 'TEXT', token_count: 10 }],
      candidates_token_count: 5,
      candidates_tokens_details: null,
      thoughts_token_count: null,
      total_token_count: 135,
    },
    {},
    { input: 70, inputAudio: 40, inputImage: 20, output: 5 },
    [],
  ],
  ['Gemini embeddings', { usageMetadata: { promptTokenCount: 7, promptTokenDetails: [{ modality: 'TEXT', tokenCount: 7 }] } }, {}, { input: 7 }, ['no-output']],
  [
    'Gemini live names its answer response',
    { usageMetadata: { promptTokenCount: 10, responseTokenCount: 25, totalTokenCount: 35, responseTokensDetails: [{ modality: 'AUDIO', tokenCount: 25 }] } },
    {},
    { input: 10, outputAudio: 25 },
    [],
  ],
  [
    'Bedrock Converse with caches of both lifetimes',
    { output: {}, usage: { inputTokens: 3, outputTokens: 288, cacheReadInputTokens: 100, cacheWriteInputTokens: 2074, cacheDetails: [{ ttl: '1h', inputTokens: 74 }, { ttl: '5m', inputTokens: 2000 }], totalTokens: 2465 } },
    {},
    { input: 3, cacheRead: 100, cacheWrite: 2000, cacheWrite1h: 74, output: 288 },
    [],
  ],
  ['Bedrock total as the documentation has it', { inputTokens: 10, outputTokens: 5, cacheReadInputTokens: 90, totalTokens: 15 }, {}, { input: 10, cacheRead: 90, output: 5 }, ['total-of-parts']],
  ['Cohere bills less than it processes', { usage: { billed_units: { input_tokens: 13, output_tokens: 61 }, tokens: { input_tokens: 542, output_tokens: 63 } } }, {}, { input: 13, output: 61 }, []],
  ['Cohere version 1', { text: '', meta: { api_version: { version: '1' }, billed_units: { input_tokens: 5, output_tokens: 7 } } }, {}, { input: 5, output: 7 }, []],
  ['Cohere rerank', { results: [], meta: { billed_units: { search_units: 2 } } }, {}, { request: 2 }, []],
  ['Cohere processed tokens where none are billed apart', { tokens: { input_tokens: 10, output_tokens: 4 } }, {}, { input: 10, output: 4 }, []],
  ['Mistral names its cached tokens at the top', { prompt_tokens: 70, completion_tokens: 12, num_cached_tokens: 69, total_tokens: 82 }, { seller: 'mistral' }, { input: 1, cacheRead: 69, output: 12 }, []],
  ['Mistral transcription', { usage: { prompt_audio_seconds: 5, prompt_tokens: 5, total_tokens: 404, completion_tokens: 24 } }, { shape: 'openai-chat', seller: 'mistral' }, { input: 5, output: 24, audioSeconds: 5 }, ['shape-from-report']],
  ['DeepSeek hit and miss without a prompt', { prompt_cache_hit_tokens: 12, prompt_cache_miss_tokens: 28, completion_tokens: 24, total_tokens: 64 }, { seller: 'deepseek' }, { input: 28, cacheRead: 12, output: 24 }, []],
  [
    'xAI chat: reasoning beside the completion, searched sources',
    { prompt_tokens: 32, completion_tokens: 9, total_tokens: 135, prompt_tokens_details: { text_tokens: 32, cached_tokens: 8 }, completion_tokens_details: { reasoning_tokens: 94 }, num_sources_used: 3, cost_in_usd_ticks: 37_756_000 },
    { seller: 'x-ai' },
    { input: 24, cacheRead: 8, output: 9, reasoning: 94, webSearch: 3 },
    [],
  ],
  ['the total proves reasoning beside for a seller nobody listed', { prompt_tokens: 32, completion_tokens: 9, total_tokens: 135, completion_tokens_details: { reasoning_tokens: 94 } }, { seller: 'new-host' }, { input: 32, output: 9, reasoning: 94 }, ['reasoning-beside']],
  ['the total proves reasoning inside even at xAI', { prompt_tokens: 32, completion_tokens: 109, total_tokens: 141, completion_tokens_details: { reasoning_tokens: 94 } }, { seller: 'xai' }, { input: 32, output: 15, reasoning: 94 }, ['reasoning-inside']],
  [
    'xAI responses count their searches',
    { object: 'response', usage: { input_tokens: 11716, output_tokens: 2393, total_tokens: 14109, num_sources_used: 0, num_server_side_tools_used: 4, server_side_tool_usage_details: { web_search_calls: 2, x_search_calls: 1, file_search_calls: 1 } } },
    { seller: 'xai' },
    { input: 11716, output: 2393, webSearch: 3, fileSearch: 1 },
    [],
  ],
  [
    'Perplexity deep research: reasoning beyond the completion stands beside it',
    { prompt_tokens: 33, completion_tokens: 11395, total_tokens: 11428, citation_tokens: 19028, num_search_queries: 21, reasoning_tokens: 193947, cost: { total_cost: 0.816 } },
    { seller: 'perplexity' },
    { input: 19061, output: 11395, reasoning: 193947, webSearch: 21 },
    ['reasoning-beside', 'total-of-parts'],
  ],
  ['Together and Moonshot name cached tokens at the top', { prompt_tokens: 20, completion_tokens: 2, total_tokens: 22, cached_tokens: 8 }, {}, { input: 12, cacheRead: 8, output: 2 }, []],
  ['vLLM without details', { prompt_tokens: 20, completion_tokens: 2, total_tokens: 22, prompt_tokens_details: null, completion_tokens_details: null }, {}, { input: 20, output: 2 }, []],
  ['the same in camel case', { promptTokens: 20, completionTokens: 2, totalTokens: 22, promptTokensDetails: { cachedTokens: 5 } }, {}, { input: 15, cacheRead: 5, output: 2 }, []],
  [
    'LiteLLM with cache writes inside the prompt count',
    { prompt_tokens: 450, completion_tokens: 10, total_tokens: 460, prompt_tokens_details: { text_tokens: 100, cached_tokens: 200, cache_creation_tokens: 150, audio_tokens: null } },
    {},
    { input: 100, cacheRead: 200, cacheWrite: 150, output: 10 },
    [],
  ],
  ['Helicone with every part', { input: 5, output: 6, thinking: 7, web_search: 2, audio: { input: 1, cachedInput: 2, output: 3 }, cacheDetails: { cachedInput: 4 } }, {}, { input: 5, cacheRead: 4, inputAudio: 1, cacheReadAudio: 2, output: 6, reasoning: 7, outputAudio: 3, webSearch: 2 }, []],
  ['two shapes that read alike', { input_tokens: 9, output_tokens: 4 }, {}, { input: 9, output: 4 }, ['shape-ambiguous']],
  ['everything 0', { prompt_tokens: 0, completion_tokens: 0, total_tokens: 0 }, {}, {}, []],
  ['a number nobody reads is named', { prompt_tokens: 1, completion_tokens: 2, odd: { extra_tokens: 3 } }, {}, { input: 1, output: 2 }, ['unread']],
];

describe('reports as documented', () => {
  test.each(documented)('%s', (_, report, options, leaves, codes) => {
    const read = readUsage(report, options);
    expect(read.leaves).toEqual(leaves);
    expect(read.notices.map(({ code }) => code)).toEqual(codes);
  });
});

describe('cached tokens of unknown modality', () => {
  const report = (prompt: number, cached: number, ...details: readonly (readonly [string, number])[]) => ({
    promptTokenCount: prompt,
    cachedContentTokenCount: cached,
    candidatesTokenCount: 1,
    promptTokensDetails: details.map(([modality, tokenCount]) => ({ modality, tokenCount })),
  });

  test.each([
    ['are text while the text lasts', report(100, 30, ['TEXT', 40], ['AUDIO', 60]), { input: 10, cacheRead: 30, inputAudio: 60, output: 1 }, ['cached-as-text']],
    ['then of the one other modality', report(100, 70, ['TEXT', 40], ['AUDIO', 60]), { cacheRead: 40, inputAudio: 30, cacheReadAudio: 30, output: 1 }, ['cached-as-text']],
    ['are all when all is cached', report(100, 100, ['TEXT', 40], ['AUDIO', 50], ['IMAGE', 10]), { cacheRead: 40, cacheReadAudio: 50, cacheReadImage: 10, output: 1 }, []],
  ])('%s', (_, given, leaves, codes) => {
    const read = readUsage(given);
    expect(read.leaves).toEqual(leaves);
    expect(read.notices.map(({ code }) => code)).toEqual(codes);
  });

  test('are refused when they could be of several', () => {
    expect(() => readUsage(report(100, 70, ['TEXT', 40], ['AUDIO', 50], ['IMAGE', 10]))).toThrow(/text of the prompt \(40\), got "cachedContentTokenCount" 70 alone/);
  });
});
