import { randomLcg } from 'd3-random';
import { requireArgument } from '../argument.ts';

/** Half a step of the generator: it keeps its numbers off 0 and 1, where quantiles are infinite. */
const HALF_STEP = 2 ** -33;

/**
 * A generator of numbers evenly spread between 0 and 1, both excluded: the same seed gives the same numbers
 * everywhere. The seed is a whole number; only its lower 32 bits count. Throws `bad-argument` for another.
 *
 * Source: the linear congruential generator of d3-random 3, https://d3js.org/d3-random#randomLcg.
 *
 * @example
 * const random = seededRandom(42)
 * random().toFixed(9) // => "0.252345175"
 * seededRandom(42)() === seededRandom(42)() // => true
 */
export function seededRandom(seed: number): () => number {
  requireArgument(Number.isSafeInteger(seed) && seed >= 0, 'seededRandom', 'a whole seed ≥ 0', seed);
  const next = randomLcg(seed);
  return () => next() + HALF_STEP;
}
