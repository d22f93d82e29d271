import type { DimensionName } from '../../src/core/pricing/dimensions.ts';
import type { Leaves } from '../../src/core/pricing/usage.ts';
import type { ApiShape } from '../../src/usage/index.ts';

/** How a provider would report some leaves: the inverse of reading, written apart from the table. */
export interface Writer {
  readonly name: string;
  readonly shape: ApiShape;
  readonly seller?: string;
  /** The leaves this shape can tell. */
  readonly leaves: readonly DimensionName[];
  readonly write: (leaves: Full) => object;
}

type Full = Readonly<Record<DimensionName, number>>;

const sum = (...counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
const prompt = (l: Full): number =>
  sum(l.input, l.cacheRead, l.cacheWrite, l.cacheWrite1h, l.inputAudio, l.cacheReadAudio, l.inputImage, l.cacheReadImage, l.inputVideo, l.cacheReadVideo);
const cached = (l: Full): number => sum(l.cacheRead, l.cacheReadAudio, l.cacheReadImage, l.cacheReadVideo);
const completion = (l: Full): number => sum(l.output, l.reasoning, l.outputAudio, l.outputImage);

const modalities = (counts: Readonly<Record<string, number>>): object[] =>
  Object.entries(counts).map(([modality, tokenCount]) => ({ modality, tokenCount }));

const PROMPT = ['input', 'cacheRead', 'inputAudio', 'cacheReadAudio', 'inputImage', 'cacheReadImage'] as const;

const chatInput = (l: Full): object => ({
  prompt_tokens: prompt(l),
  prompt_tokens_details: {
    cached_tokens: cached(l),
    cache_write_tokens: l.cacheWrite,
    audio_tokens: l.inputAudio + l.cacheReadAudio,
    image_tokens: l.inputImage + l.cacheReadImage,
    cached_tokens_details: { audio_tokens: l.cacheReadAudio, image_tokens: l.cacheReadImage },
  },
});

export const WRITERS: readonly Writer[] = [
  {
    name: 'chat completions',
    shape: 'openai-chat',
    leaves: [...PROMPT, 'cacheWrite', 'output', 'reasoning', 'outputAudio', 'outputImage'],
    write: (l) => ({
      ...chatInput(l),
      completion_tokens: completion(l),
      completion_tokens_details: { reasoning_tokens: l.reasoning, audio_tokens: l.outputAudio, image_tokens: l.outputImage },
      total_tokens: prompt(l) + completion(l),
    }),
  },
  {
    name: 'chat completions at xAI, reasoning beside',
    shape: 'openai-chat',
    seller: 'xai',
    leaves: [...PROMPT, 'cacheWrite', 'output', 'reasoning', 'webSearch'],
    write: (l) => ({
      ...chatInput(l),
      completion_tokens: l.output,
      completion_tokens_details: { reasoning_tokens: l.reasoning },
      num_sources_used: l.webSearch,
    }),
  },
  {
    name: 'chat completions anywhere, reasoning beside and a total',
    shape: 'openai-chat',
    seller: 'a-new-host',
    leaves: [...PROMPT, 'cacheWrite', 'output', 'reasoning'],
    write: (l) => ({
      ...chatInput(l),
      completion_tokens: l.output,
      completion_tokens_details: { reasoning_tokens: l.reasoning },
      total_tokens: prompt(l) + completion(l),
    }),
  },
  {
    name: 'chat completions at Google, reasoning in the total only',
    shape: 'openai-chat',
    seller: 'google',
    leaves: ['input', 'output', 'reasoning'],
    write: (l) => ({ prompt_tokens: l.input, completion_tokens: l.output, total_tokens: l.input + l.output + l.reasoning }),
  },
  {
    name: 'chat completions at DeepSeek',
    shape: 'openai-chat',
    seller: 'deepseek',
    leaves: ['input', 'cacheRead', 'output', 'reasoning'],
    write: (l) => ({
      prompt_tokens: prompt(l),
      prompt_cache_hit_tokens: l.cacheRead,
      prompt_cache_miss_tokens: l.input,
      completion_tokens: completion(l),
      completion_tokens_details: { reasoning_tokens: l.reasoning },
      total_tokens: prompt(l) + completion(l),
    }),
  },
  {
    name: 'responses',
    shape: 'openai-responses',
    leaves: [...PROMPT, 'cacheWrite', 'output', 'reasoning', 'outputImage'],
    write: (l) => ({
      input_tokens: prompt(l),
      input_tokens_details: {
        cached_tokens: cached(l),
        cache_write_tokens: l.cacheWrite,
        audio_tokens: l.inputAudio + l.cacheReadAudio,
        image_tokens: l.inputImage + l.cacheReadImage,
        cached_tokens_details: { audio_tokens: l.cacheReadAudio, image_tokens: l.cacheReadImage },
      },
      output_tokens: completion(l),
      output_tokens_details: { reasoning_tokens: l.reasoning, image_tokens: l.outputImage },
      total_tokens: prompt(l) + completion(l),
    }),
  },
  { name: 'embeddings', shape: 'openai-embeddings', leaves: ['input'], write: (l) => ({ prompt_tokens: l.input, total_tokens: l.input }) },
  {
    name: 'images',
    shape: 'openai-images',
    leaves: ['input', 'inputImage', 'output', 'outputImage'],
    write: (l) => ({
      input_tokens: l.input + l.inputImage,
      input_tokens_details: { text_tokens: l.input, image_tokens: l.inputImage },
      output_tokens: l.output + l.outputImage,
      output_tokens_details: { text_tokens: l.output, image_tokens: l.outputImage },
      total_tokens: sum(l.input, l.inputImage, l.output, l.outputImage),
    }),
  },
  {
    name: 'realtime and transcription by tokens',
    shape: 'openai-audio',
    leaves: [...PROMPT, 'output', 'outputAudio'],
    write: (l) => ({
      input_tokens: prompt(l),
      input_token_details: {
        cached_tokens: cached(l),
        audio_tokens: l.inputAudio + l.cacheReadAudio,
        image_tokens: l.inputImage + l.cacheReadImage,
        cached_tokens_details: { audio_tokens: l.cacheReadAudio, image_tokens: l.cacheReadImage },
      },
      output_tokens: completion(l),
      output_token_details: { audio_tokens: l.outputAudio },
      total_tokens: prompt(l) + completion(l),
    }),
  },
  { name: 'transcription by duration', shape: 'openai-audio', leaves: ['audioSeconds'], write: (l) => ({ type: 'duration', seconds: l.audioSeconds }) },
  {
    name: 'speech',
    shape: 'openai-speech',
    leaves: ['input', 'outputAudio'],
    write: (l) => ({ type: 'speech.audio.done', usage: { input_tokens: l.input, output_tokens: l.outputAudio, total_tokens: l.input + l.outputAudio } }),
  },
  {
    name: 'Anthropic messages',
    shape: 'anthropic',
    leaves: ['input', 'cacheRead', 'cacheWrite', 'cacheWrite1h', 'output', 'reasoning', 'webSearch'],
    write: (l) => ({
      input_tokens: l.input,
      cache_read_input_tokens: l.cacheRead,
      cache_creation_input_tokens: l.cacheWrite + l.cacheWrite1h,
      cache_creation: { ephemeral_5m_input_tokens: l.cacheWrite, ephemeral_1h_input_tokens: l.cacheWrite1h },
      output_tokens: completion(l),
      output_tokens_details: { thinking_tokens: l.reasoning },
      server_tool_use: { web_search_requests: l.webSearch },
    }),
  },
  {
    name: 'Gemini',
    shape: 'gemini',
    leaves: [...PROMPT, 'inputVideo', 'cacheReadVideo', 'output', 'reasoning', 'outputAudio', 'outputImage'],
    write: (l) => ({
      promptTokenCount: prompt(l),
      promptTokensDetails: modalities({
        TEXT: l.input + l.cacheRead,
        AUDIO: l.inputAudio + l.cacheReadAudio,
        IMAGE: l.inputImage,
        DOCUMENT: l.cacheReadImage,
        VIDEO: l.inputVideo + l.cacheReadVideo,
      }),
      cachedContentTokenCount: cached(l),
      cacheTokensDetails: modalities({ TEXT: l.cacheRead, AUDIO: l.cacheReadAudio, DOCUMENT: l.cacheReadImage, VIDEO: l.cacheReadVideo }),
      candidatesTokenCount: completion(l) - l.reasoning,
      candidatesTokensDetails: modalities({ TEXT: l.output, AUDIO: l.outputAudio, IMAGE: l.outputImage }),
      thoughtsTokenCount: l.reasoning,
      totalTokenCount: prompt(l) + completion(l),
    }),
  },
  {
    name: 'Bedrock Converse',
    shape: 'bedrock-converse',
    leaves: ['input', 'cacheRead', 'cacheWrite', 'cacheWrite1h', 'output'],
    write: (l) => ({
      inputTokens: l.input,
      cacheReadInputTokens: l.cacheRead,
      cacheWriteInputTokens: l.cacheWrite + l.cacheWrite1h,
      cacheDetails: [{ ttl: '1h', inputTokens: l.cacheWrite1h }, { ttl: '5m', inputTokens: l.cacheWrite }],
      outputTokens: l.output,
      totalTokens: prompt(l) + l.output,
    }),
  },
  {
    name: 'Mistral on audio',
    shape: 'mistral-audio',
    leaves: ['input', 'output', 'audioSeconds'],
    // without a second of sound the report is one of chat
    write: (l) => ({ prompt_tokens: l.input, completion_tokens: l.output, prompt_audio_seconds: l.audioSeconds, total_tokens: l.input + l.output + (l.audioSeconds > 0 ? 2625 : 0) }),
  },
  {
    name: 'Cohere',
    shape: 'cohere',
    leaves: ['input', 'output', 'request', 'images'],
    write: (l) => ({
      meta: { billed_units: { input_tokens: l.input, output_tokens: l.output, search_units: l.request, images: l.images }, tokens: { input_tokens: l.input + 500, output_tokens: l.output + 2 } },
    }),
  },
  {
    name: 'LiteLLM',
    shape: 'litellm',
    leaves: ['input', 'cacheRead', 'cacheWrite', 'inputAudio', 'inputImage', 'output', 'reasoning', 'outputAudio'],
    write: (l) => ({
      prompt_tokens: prompt(l) - l.cacheWrite,
      prompt_tokens_details: { text_tokens: l.input, cached_tokens: l.cacheRead, cache_creation_tokens: l.cacheWrite, audio_tokens: l.inputAudio, image_tokens: l.inputImage },
      completion_tokens: completion(l),
      completion_tokens_details: { reasoning_tokens: l.reasoning, audio_tokens: l.outputAudio },
      total_tokens: prompt(l) - l.cacheWrite + completion(l),
    }),
  },
  {
    name: 'Helicone',
    shape: 'helicone',
    leaves: ['input', 'cacheRead', 'cacheWrite', 'cacheWrite1h', 'inputAudio', 'cacheReadAudio', 'output', 'reasoning', 'outputAudio', 'webSearch'],
    write: (l) => ({
      input: l.input,
      output: l.output,
      cacheDetails: { cachedInput: l.cacheRead, write5m: l.cacheWrite, write1h: l.cacheWrite1h },
      audio: { input: l.inputAudio, cachedInput: l.cacheReadAudio, output: l.outputAudio },
      thinking: l.reasoning,
      web_search: l.webSearch,
    }),
  },
];

/** Leaves without those of 0, as reading returns them. */
export const aboveZero = (leaves: Leaves): Leaves => Object.fromEntries(Object.entries(leaves).filter(([, count]) => count > 0));
