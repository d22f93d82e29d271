import type { Shape } from './shape.ts';
import { anthropic } from './shapes/anthropic.ts';
import { bedrockConverse } from './shapes/bedrock-converse.ts';
import { cohere } from './shapes/cohere.ts';
import { gemini } from './shapes/gemini.ts';
import { helicone } from './shapes/helicone.ts';
import { litellm } from './shapes/litellm.ts';
import { mistralAudio } from './shapes/mistral-audio.ts';
import { openaiAudio } from './shapes/openai-audio.ts';
import { openaiChat } from './shapes/openai-chat.ts';
import { openaiEmbeddings } from './shapes/openai-embeddings.ts';
import { openaiImages } from './shapes/openai-images.ts';
import { openaiResponses } from './shapes/openai-responses.ts';
import { openaiSpeech } from './shapes/openai-speech.ts';

/**
 * The table of usage reports: one row a shape of API, with what single sellers do otherwise inside it.
 * A new shape is one file and one line here.
 *
 * @example
 * API_SHAPES['openai-chat'].sellers?.xai?.reasoning // => "beside"
 */
export const API_SHAPES = {
  'openai-chat': openaiChat,
  'openai-responses': openaiResponses,
  'openai-embeddings': openaiEmbeddings,
  'openai-images': openaiImages,
  'openai-audio': openaiAudio,
  'openai-speech': openaiSpeech,
  anthropic,
  gemini,
  'bedrock-converse': bedrockConverse,
  'mistral-audio': mistralAudio,
  cohere,
  litellm,
  helicone,
} as const satisfies Record<string, Shape>;

/** The name of a row: `openai-chat`, `anthropic`, … */
export type ApiShape = keyof typeof API_SHAPES;

/**
 * All names, in the order of the table.
 *
 * @example
 * API_SHAPE_NAMES.length // => 13
 */
export const API_SHAPE_NAMES = Object.keys(API_SHAPES) as readonly ApiShape[];
