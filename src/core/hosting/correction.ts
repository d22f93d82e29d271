import { requireArgument } from '../argument.ts';
import type { Seconds, Tokens } from '../units.ts';
import { speedAt, throughputOf, type BatchTimes, type Throughput } from './throughput.ts';

/** How far a point reaches, in doublings of batch, GPUs, input and output. Source: as `SERVING_CONSTANTS`. */
export const CORRECTION_REACH = 1.2;
/** How much of a point's deviation is believed: a power of measured/predicted. Source: as `SERVING_CONSTANTS`, with three points each. */
export const CORRECTION_TRUST = 0.7;

/** A speed somebody measured of these weights on these devices; what is absent is as predicted for. */
export interface MeasuredSpeed {
  /** Queries at a time. */
  readonly concurrency: number;
  readonly tpotSeconds: Seconds;
  readonly gpus?: number;
  readonly inputTokens?: Tokens;
  readonly outputTokens?: Tokens;
}

/**
 * The prediction corrected by measured points: its time per output token × (measured/predicted)^0.7, the mean of the
 * points' ratios weighted by a bell curve over how many doublings of batch, GPUs, input and output lie between. Times
 * to first token and the memory are left as predicted; without points nothing changes. Throws `bad-argument` for a
 * point that is no positive time at 1 or more at a time, or on GPUs that the replica could not have.
 *
 * @example
 * const weights = { layers: 80, hidden: 8192, heads: 64, kvHeads: 8, headDim: 128, intermediate: 28672, vocab: 128256, attention: 'grouped-query' }
 * const hardware = { id: 'h100-sxm', memoryGb: 80, bandwidthGbPerSecond: 3350, denseTflops: { bf16: 989, fp8: 1979 }, linkGbPerSecond: 450 }
 * const throughput = throughputOf({ weights, hardware, gpus: 4, precision: 'fp8' }, { inputTokens: 1024, outputTokens: 8192 })
 * const predicted = throughput.timesAt(64).tpotSeconds
 * const corrected = correctedBy(throughput, [{ concurrency: 64, tpotSeconds: 1.2 * predicted }])
 * (corrected.timesAt(64).tpotSeconds / predicted).toFixed(4) // => "1.1361"
 */
export function correctedBy(throughput: Throughput, points: readonly MeasuredSpeed[]): Throughput {
  if (points.length === 0) return throughput;
  const { replica, length } = throughput;
  const known = points.map((point) => {
    const at = { gpus: replica.gpus, ...length, ...point };
    requireArgument(point.tpotSeconds > 0 && Number.isFinite(point.tpotSeconds), 'correctedBy', 'tpotSeconds to be a finite number > 0', point.tpotSeconds);
    const predicted = throughputOf({ ...replica, gpus: at.gpus }, at);
    requireArgument(predicted.status === 'ready', 'correctedBy', 'points of a replica that can be reckoned', predicted.status);
    const { tpotSeconds } = speedAt(predicted, at.concurrency);
    return { at: [at.concurrency, at.gpus, at.inputTokens, at.outputTokens].map(doublings), logRatio: Math.log(point.tpotSeconds / tpotSeconds) };
  });
  const here = [replica.gpus, length.inputTokens, length.outputTokens].map(doublings);
  const timesAt = (batch: number): BatchTimes => {
    const { tpotSeconds, ttftSeconds } = throughput.timesAt(batch);
    const place = [doublings(batch), ...here];
    const corrected = tpotSeconds * Math.exp(CORRECTION_TRUST * meanAround(place, known));
    return { ttftSeconds, tpotSeconds: corrected, endToEndSeconds: ttftSeconds + (length.outputTokens - 1) * corrected };
  };
  return { ...throughput, timesAt };
}

const doublings = (value: number): number => Math.log2(Math.max(1, value));

interface Known {
  readonly at: readonly number[];
  readonly logRatio: number;
}

/** Weighted by nearness; against the nearest, so that far points still weigh something. */
function meanAround(place: readonly number[], known: readonly Known[]): number {
  const squares = known.map(({ at }) => at.reduce((sum, value, index) => sum + (value - (place[index] ?? value)) ** 2, 0));
  const nearest = Math.min(...squares);
  const weights = squares.map((square) => Math.exp((nearest - square) / (2 * CORRECTION_REACH ** 2)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return known.reduce((sum, { logRatio }, index) => sum + (logRatio * (weights[index] ?? 0)) / total, 0);
}
