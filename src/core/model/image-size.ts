import type { Tokens } from '../units.ts';

/** Width and height of an image in pixels, whole and ≥ 1. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Squares of `edge` pixels that cover an image; the last may reach beyond it.
 *
 * @example
 * patchesOf({ width: 1024, height: 1000 }, 32) // => 1024
 */
export function patchesOf({ width, height }: Size, edge: number): number {
  return Math.ceil(width / edge) * Math.ceil(height / edge);
}

/**
 * An image made small enough that no edge is longer than `most` pixels, in whole pixels; never enlarged.
 *
 * @example
 * scaledDown({ width: 4096, height: 2048 }, 2048) // => {"width":2048,"height":1024}
 */
export function scaledDown({ width, height }: Size, most: number): Size {
  const scale = Math.min(1, most / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/**
 * Patches of `edge` pixels after OpenAI's resizing to a budget: the image shrinks to the budget's area, then once
 * more until one side is a whole number of patches.
 * Source: https://developers.openai.com/api/docs/guides/images-vision#patch-based-image-tokenization (read 2026-11-22).
 *
 * @example
 * fitPatches({ width: 1800, height: 2400 }, 32, 1536) // => 1452
 */
export function fitPatches(size: Size, edge: number, budget = Infinity): number {
  const covering = patchesOf(size, edge);
  if (covering <= budget) return covering;
  const shrink = Math.sqrt((edge * edge * budget) / (size.width * size.height));
  const [across, down] = [(size.width * shrink) / edge, (size.height * shrink) / edge];
  const scale = shrink * Math.min(Math.floor(across) / across, Math.floor(down) / down);
  // a side thinner than one patch floors to 0: it keeps its one patch, and the other side the budget
  if (scale === 0) return budget;
  return patchesOf({ width: Math.floor(size.width * scale), height: Math.floor(size.height * scale) }, edge);
}

/**
 * Visual tokens of 28 × 28 pixels after Anthropic's resizing: the largest size of the same shape within the longest
 * edge and the token budget, found by halving along the long edge, halves rounded to even.
 * Source: https://platform.claude.com/docs/en/build-with-claude/vision-coordinates#how-claude-resizes-and-pads-images
 * (read 2026-11-22).
 *
 * @example
 * visualPatches({ width: 1920, height: 1080 }, 1568, 1568) // => 1560
 */
export function visualPatches({ width, height }: Size, mostEdge: number, mostTokens: Tokens): Tokens {
  const [long, short] = [Math.max(width, height), Math.min(width, height)];
  const shape = long / short;
  const at = (edge: number): Size => ({ width: edge, height: edge === long ? short : Math.max(1, roundHalfEven(edge / shape)) });
  const fits = (edge: number): boolean => edge <= mostEdge && patchesOf(at(edge), 28) <= mostTokens;
  if (fits(long)) return patchesOf(at(long), 28);
  let [fitting, tooLong] = [1, long];
  while (fitting + 1 < tooLong) {
    const middle = Math.floor((fitting + tooLong) / 2);
    if (fits(middle)) fitting = middle;
    else tooLong = middle;
  }
  return patchesOf(at(fitting), 28);
}

function roundHalfEven(value: number): number {
  const floor = Math.floor(value);
  if (value - floor !== 0.5) return Math.round(value);
  return floor % 2 === 0 ? floor : floor + 1;
}
