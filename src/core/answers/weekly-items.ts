import { itemsPerWeek } from '../tradeoff/sample-size.ts';
import type { Share } from '../units.ts';

/** A smaller rise is not looked for: it would take all the answers there are (assumption). */
export const LEAST_RISE: Share = 0.001;

/**
 * Answers to judge a week, to notice within one that a share rises by `rise`; `undefined` for a rise that is too small
 * to look for or beyond all answers. Throws `bad-argument` for a share outside 0–1.
 *
 * @example
 * weeklyItems(0.1, 0.05) // => 540
 * weeklyItems(0.99, 0.05) // => undefined
 */
export function weeklyItems(share: Share, rise: Share): number | undefined {
  return rise >= LEAST_RISE && share + rise <= 1 ? itemsPerWeek(share, share + rise, 1) : undefined;
}
