import { logNormalFromMean, logNormalPartialMoment } from '../stats/log-normal.ts';
import type { Share, Tokens } from '../units.ts';

/** A stretch of prompt lengths, and how much of the traffic lies in it. */
export interface LengthShare {
  /** Lengths above this many tokens, up to the next start. */
  readonly from: Tokens;
  readonly shareOfCalls: Share;
  readonly shareOfTokens: Share;
}

/** A stretch that fewer calls than this reach is left out: no bill would show it (assumption). */
const NEGLIGIBLE_SHARE = 1e-9;
/** Beyond this many standard deviations lies less than `NEGLIGIBLE_SHARE`. */
const NEGLIGIBLE_SIGMAS = 6;

/**
 * How calls and their prompt tokens divide over context tiers that start above `starts` (rising, the first −1),
 * when prompts are log-normal with this mean and coefficient of variation: σ² = ln(1 + CV²), μ = ln mean − σ²/2,
 * and the tokens below T are Φ((ln T − μ − σ²)/σ) of all (partial expectation).
 *
 * @example
 * lengthShares(100_000, 0, [-1, 200_000]) // => [{"from":-1,"shareOfCalls":1,"shareOfTokens":1}]
 * lengthShares(200_000, 1, [-1, 200_000]).map(({ shareOfCalls }) => shareOfCalls.toFixed(4)) // => ["0.6614","0.3386"]
 */
export function lengthShares(mean: Tokens, cv: number, starts: readonly Tokens[]): readonly LengthShare[] {
  if (cv === 0 || mean === 0 || starts.length === 1) {
    return [{ from: starts.findLast((start) => mean > start) ?? -1, shareOfCalls: 1, shareOfTokens: 1 }];
  }
  const lengths = logNormalFromMean(mean, cv);
  // the first tier lies so many standard deviations off that nothing of note reaches it, nor of its tokens
  const farOff = Math.log((starts[1] ?? Infinity) / lengths.median) / lengths.sigmaAbove - lengths.sigmaAbove > NEGLIGIBLE_SIGMAS;
  if (farOff) return [{ from: starts[0] ?? -1, shareOfCalls: 1, shareOfTokens: 1 }];
  const below = (order: number, length: Tokens): Share => logNormalPartialMoment(lengths, order, length) / mean ** order;
  return starts
    .map((from, index) => {
      const end = starts[index + 1] ?? Infinity;
      return { from, shareOfCalls: below(0, end) - below(0, from), shareOfTokens: below(1, end) - below(1, from) };
    })
    .filter(({ shareOfCalls, shareOfTokens }) => shareOfCalls > NEGLIGIBLE_SHARE || shareOfTokens > NEGLIGIBLE_SHARE);
}
