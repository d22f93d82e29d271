import { requireArgument, requireShare } from '../argument.ts';
import type { Share } from '../units.ts';
import { DEFAULT_ALPHA } from './interval.ts';
import { normalQuantile } from './normal.ts';

/**
 * How many items an evaluation needs for an interval of about ± `halfWidth` around a share near `expected`:
 * z²·p(1 − p)/w², rounded up. A plan, not an interval: near 0 or 1 the interval afterwards is not symmetric.
 * Throws `bad-argument` for shares outside 0–1 or a half width outside 0–1.
 *
 * Source: W. G. Cochran, Sampling Techniques (1977), chapter 4.
 *
 * @example
 * sampleSizeForPrecision(0.1, 0.02) // => 865
 */
export function sampleSizeForPrecision(expected: Share, halfWidth: Share, alpha: Share = DEFAULT_ALPHA): number {
  requireShare(expected, 'the expected share', 'sampleSizeForPrecision');
  requireArgument(halfWidth > 0 && halfWidth <= 1, 'sampleSizeForPrecision', 'a half width above 0, at most 1', halfWidth);
  requireArgument(alpha > 0 && alpha < 1, 'sampleSizeForPrecision', 'alpha between 0 and 1', alpha);
  const z = normalQuantile(1 - alpha / 2);
  const exact = (z * z * expected * (1 - expected)) / (halfWidth * halfWidth);
  // a whole number must not be rounded up for its last digit
  return Math.max(1, Math.ceil(exact * (1 - 1e-12)));
}
