import { DIMENSION_NAMES, DIMENSIONS, type DimensionName } from '../core/pricing/dimensions.ts';

const isToken = (name: DimensionName): boolean => DIMENSIONS[name].rateKey === 'usdPerMillionTokens';

/**
 * Leaves counted in tokens: what a report's total adds up.
 *
 * @example
 * TOKEN_LEAVES.includes('webSearch') // => false
 */
export const TOKEN_LEAVES: readonly DimensionName[] = DIMENSION_NAMES.filter(isToken);

/**
 * Leaves that are part of the prompt.
 *
 * @example
 * PROMPT_LEAVES.includes('cacheReadAudio') // => true
 */
export const PROMPT_LEAVES: readonly DimensionName[] = DIMENSION_NAMES.filter((name) => DIMENSIONS[name].prompt);

/**
 * Leaves inside an inclusive prompt count: all of the prompt but the fresh text.
 *
 * @example
 * INSIDE_PROMPT.includes('input') // => false
 */
export const INSIDE_PROMPT: readonly DimensionName[] = PROMPT_LEAVES.filter((name) => name !== 'input');

/** A kind of prompt token: its fresh leaf and the leaf of what was read from the cache. */
export interface Medium {
  readonly fresh: DimensionName;
  readonly cached: DimensionName;
}

/**
 * The kinds of prompt token other than text.
 *
 * @example
 * MEDIA.map((medium) => medium.fresh) // => ["inputAudio","inputImage","inputVideo"]
 */
export const MEDIA: readonly Medium[] = [
  { fresh: 'inputAudio', cached: 'cacheReadAudio' },
  { fresh: 'inputImage', cached: 'cacheReadImage' },
  { fresh: 'inputVideo', cached: 'cacheReadVideo' },
];

/**
 * Leaves inside an inclusive cached count.
 *
 * @example
 * CACHED_MEDIA // => ["cacheReadAudio","cacheReadImage","cacheReadVideo"]
 */
export const CACHED_MEDIA: readonly DimensionName[] = MEDIA.map((medium) => medium.cached);
