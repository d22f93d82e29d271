import { requireCount } from '../argument.ts';
import { logNormalQuantile } from '../stats/log-normal.ts';
import { seededRandom } from '../stats/random.ts';
import type { Seconds } from '../units.ts';
import type { Stage } from './query-time.ts';

/** Times of a query that was drawn many times. */
export interface SimulatedTime {
  readonly meanSeconds: Seconds;
  readonly p50Seconds: Seconds;
  readonly p95Seconds: Seconds;
  /** Every draw, from the fastest to the slowest. */
  readonly sortedSeconds: readonly Seconds[];
}

/**
 * Draws a query's time `draws` times and sorts it: what `queryTime` is checked against. The same seed gives
 * the same draws. Throws `bad-argument` for a seed or number of draws that is not whole.
 *
 * @example
 * const row = { ttftSeconds: { p50: 1 }, outputTokensPerSecond: { p50: 100 }, includesHiddenReasoning: false }
 * const stages = [{ time: callTime(row, { output: 201 }), inSequence: 3 }]
 * simulateTime(stages, 7, 100).p95Seconds === simulateTime(stages, 7, 100).p95Seconds // => true
 */
export function simulateTime(stages: readonly Stage[], seed: number, draws: number): SimulatedTime {
  requireCount(draws, 1, 'draws', 'simulateTime');
  const random = seededRandom(seed);
  const sorted = Array.from({ length: draws }, () => stages.reduce((sum, stage) => sum + drawStage(stage, random), 0)).toSorted((a, b) => a - b);
  const at = (share: number): Seconds => sorted[Math.min(draws - 1, Math.floor(share * draws))]!;
  return { meanSeconds: sorted.reduce((sum, seconds) => sum + seconds, 0) / draws, p50Seconds: at(0.5), p95Seconds: at(0.95), sortedSeconds: sorted };
}

function drawStage({ time, inSequence = 1, atOnce = 1, failureShare = 0, mostAttempts = 1, fixedSeconds = 0 }: Stage, random: () => number): Seconds {
  let total = 0;
  for (let run = 0; run < inSequence; run++) {
    let slowest = 0;
    for (let call = 0; call < atOnce; call++) {
      let seconds = 0;
      for (let attempt = 0; attempt < mostAttempts; attempt++) {
        seconds += logNormalQuantile(time.ttft, random()) + logNormalQuantile(time.generation, random());
        if (failureShare === 0 || random() >= failureShare) break;
      }
      slowest = Math.max(slowest, seconds);
    }
    total += slowest + fixedSeconds;
  }
  return total;
}
