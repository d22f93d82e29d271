/** Which part of a query a charge belongs to. */
export type Side = 'input' | 'output' | 'fee';

/** The keys under which a price file writes rates: the unit is in the name. */
export type RateKey = keyof typeof RATE_KEYS;

/** One way to charge. `prompt` counts toward the context tier. */
export interface Dimension {
  readonly side: Side;
  readonly rateKey: RateKey;
  readonly prompt: boolean;
  /** Smallest part of one that is counted: 1 where counts are whole, 0.001 for seconds, which are billed to the millisecond. */
  readonly grain: 1 | 0.001;
  /** What it counts, for messages, schemas and docs. */
  readonly counts: string;
}

/** Rate key → how many leaf units the written price buys. */
export const RATE_KEYS = {
  usdPerMillionTokens: 1_000_000,
  usdPerThousandCalls: 1_000,
  usdPerImage: 1,
  usdPerMillionPixels: 1_000_000,
  usdPerMillionCharacters: 1_000_000,
  usdPerMinute: 60,
  usdPerMillionTokenHours: 1_000_000,
} as const;

const prompt = (counts: string): Dimension => ({ side: 'input', rateKey: 'usdPerMillionTokens', prompt: true, grain: 1, counts });
const generated = (counts: string): Dimension => ({ side: 'output', rateKey: 'usdPerMillionTokens', prompt: false, grain: 1, counts });
const fee = (rateKey: RateKey, counts: string): Dimension => ({ side: 'fee', rateKey, prompt: false, grain: rateKey === 'usdPerMinute' ? 0.001 : 1, counts });

/**
 * The table of ways to charge. Usage is split into these disjoint leaves, so a new way to charge is
 * one row here. The order is the order of lines in a bill.
 */
export const DIMENSIONS = {
  input: prompt('prompt tokens that are neither cached nor of another modality'),
  cacheRead: prompt('prompt tokens read from the cache'),
  cacheWrite: prompt('prompt tokens written to the cache for its short lifetime (5 minutes)'),
  cacheWrite1h: prompt('prompt tokens written to the cache for one hour'),
  inputAudio: prompt('audio prompt tokens'),
  cacheReadAudio: prompt('audio prompt tokens read from the cache'),
  inputImage: prompt('image and document prompt tokens'),
  cacheReadImage: prompt('image and document prompt tokens read from the cache'),
  inputVideo: prompt('video prompt tokens'),
  cacheReadVideo: prompt('video prompt tokens read from the cache'),
  output: generated('generated text tokens that are not reasoning'),
  reasoning: generated('hidden reasoning tokens'),
  outputAudio: generated('generated audio tokens'),
  outputImage: generated('generated image tokens'),
  request: fee('usdPerThousandCalls', 'requests that carry a fee of their own'),
  webSearch: fee('usdPerThousandCalls', 'web searches'),
  fileSearch: fee('usdPerThousandCalls', 'searches of stored files'),
  images: fee('usdPerImage', 'images made or read, charged by the piece'),
  pixels: fee('usdPerMillionPixels', 'pixels of generated images'),
  characters: fee('usdPerMillionCharacters', 'characters turned into speech or translated'),
  audioSeconds: fee('usdPerMinute', 'seconds of audio, charged by time'),
  videoSeconds: fee('usdPerMinute', 'seconds of video, charged by time'),
  cacheStorage: fee('usdPerMillionTokenHours', 'token-hours kept in an explicit cache'),
} as const satisfies Record<string, Dimension>;

/** The name of a way to charge: `input`, `cacheRead`, … */
export type DimensionName = keyof typeof DIMENSIONS;

/** All names, in the order of a bill. */
export const DIMENSION_NAMES = Object.keys(DIMENSIONS) as readonly DimensionName[];

/**
 * Whether a word names a way to charge.
 *
 * @example
 * isDimension('cacheRead') // => true
 * isDimension('toString') // => false
 */
export function isDimension(name: string): name is DimensionName {
  return Object.hasOwn(DIMENSIONS, name);
}
