import { requireArgument } from '../argument.ts';
import type { Seconds } from '../units.ts';
import { MEASURED_HARDWARE, MEASURED_PRECISIONS, SERVING_CONSTANTS, TPOT_BAND, TTFT_BAND, type ServingConstants } from './constants.ts';
import { decodeStep } from './decode-step.ts';
import { memoryOf, type Memory } from './memory.ts';
import { prefillTime } from './prefill.ts';
import { DEFAULT_ENGINE, type QueryLength, type Refusal, type Replica } from './replica.ts';

/** What of a replica no run had that the constants were fitted on. */
export type Extrapolation = 'hardware' | 'precision' | 'speculative-decoding';

/** Times of one query while `batch` sequences run, as means. */
export interface BatchTimes {
  /** To the first token. */
  readonly ttftSeconds: Seconds;
  /** For each token of the answer, prompts of others that are read meanwhile included. */
  readonly tpotSeconds: Seconds;
  /** From its start to its last token: ttft + (output tokens − 1) × tpot. */
  readonly endToEndSeconds: Seconds;
}

/** A replica that answers queries of one length, ready for any batch. */
export interface Throughput {
  readonly status: 'ready';
  readonly replica: Replica;
  readonly length: QueryLength;
  readonly memory: Exclude<Memory, Refusal>;
  readonly extrapolated: readonly Extrapolation[];
  /** Reading one prompt, with nothing else running. */
  readonly prefillSeconds: Seconds;
  /** One step, in which each of `batch` sequences gets its next token, no prompt being read. */
  stepSeconds(batch: number): Seconds;
  /** Sequences below 1 count as 1. */
  timesAt(batch: number): BatchTimes;
}

/**
 * How fast a replica answers queries of one length, for any batch; what does not depend on the batch is reckoned once.
 * A `Refusal` where weights or device lack what it takes. A replica that is too large for its memory is reckoned too:
 * see `memory.status`. Throws `bad-argument` as `memoryOf` does.
 *
 * While a query writes, the others' prompts are read in between: with T = steps + (batch − 1) × prefill × T/(T + TTFT),
 * solved for T, the time to write it all. No replica does more than a second's work in a second: where that formula
 * leaves work over, the first token waits for it. Source of the form: see `SERVING_CONSTANTS`.
 *
 * @example
 * const weights = { layers: 80, hidden: 8192, heads: 64, kvHeads: 8, headDim: 128, intermediate: 28672, vocab: 128256, attention: 'grouped-query' }
 * const hardware = { id: 'h100-sxm', memoryGb: 80, bandwidthGbPerSecond: 3350, denseTflops: { bf16: 989, fp8: 1979 }, linkGbPerSecond: 450 }
 * const throughput = throughputOf({ weights, hardware, gpus: 4, precision: 'fp8' }, { inputTokens: 1024, outputTokens: 8192 })
 * (throughput.timesAt(64).tpotSeconds * 1000).toFixed(2) // => "23.33"
 * throughput.memory.largestBatch.toFixed(1) // => "87.1"
 */
export function throughputOf(replica: Replica, length: QueryLength, constants: ServingConstants = SERVING_CONSTANTS): Throughput | Refusal {
  const memory = memoryOf(replica, length);
  if (memory.status === 'refused') return memory;
  const stepSeconds = decodeStep(replica, length, constants);
  const prefillSeconds = prefillTime(replica, length.inputTokens, constants);
  const steps = length.outputTokens / (replica.acceptedTokensPerStep ?? 1);
  const stepsToFirst = constants.stepsToFirstToken[replica.engine ?? DEFAULT_ENGINE];

  const timesAt = (batch: number): BatchTimes => {
    const step = stepSeconds(batch);
    const others = Math.max(0, batch - 1);
    const first = constants.arrivalSeconds + prefillSeconds * (1 + constants.promptsAhead * others) + stepsToFirst * step;
    const tpotSeconds = writingTime(steps * step, others * prefillSeconds, first) / length.outputTokens;
    const writtenAfterFirst = (length.outputTokens - 1) * tpotSeconds;
    const work = (1 + others) * prefillSeconds + steps * step;
    const ttftSeconds = Math.max(first, work - writtenAfterFirst);
    return { ttftSeconds, tpotSeconds, endToEndSeconds: ttftSeconds + writtenAfterFirst };
  };
  return { status: 'ready', replica, length, memory, extrapolated: extrapolationOf(replica), prefillSeconds, stepSeconds, timesAt };
}

/** The T of T = own + others × T/(T + first). */
function writingTime(own: Seconds, others: Seconds, first: Seconds): Seconds {
  const half = (own + others - first) / 2;
  return half + Math.sqrt(half * half + own * first);
}

/**
 * What of a replica no run had that the constants were fitted on; speculative decoding never, as its gain is given and
 * its drafting is not reckoned.
 *
 * @example
 * extrapolationOf({ hardware: { id: 'mi300x' }, precision: 'int4' }) // => ["hardware","precision"]
 * extrapolationOf({ hardware: { id: 'h100-sxm' }, precision: 'fp8' }) // => []
 */
export function extrapolationOf({ hardware, precision, acceptedTokensPerStep = 1 }: Pick<Replica, 'hardware' | 'precision' | 'acceptedTokensPerStep'>): readonly Extrapolation[] {
  const found: readonly (readonly [Extrapolation, boolean])[] = [
    ['hardware', !MEASURED_HARDWARE.includes(hardware.id)],
    ['precision', !MEASURED_PRECISIONS.includes(precision)],
    ['speculative-decoding', acceptedTokensPerStep > 1],
  ];
  return found.filter(([, isNew]) => isNew).map(([what]) => what);
}

/** How fast queries are answered that are always `concurrency` at a time: as one ends the next arrives. */
export interface ServingSpeed {
  readonly concurrency: number;
  /** Those that run. */
  readonly batch: number;
  /** Those that wait for room in memory; above 0 there is no time to first token, as it is mostly theirs. */
  readonly queued: number;
  readonly tpotSeconds: Seconds;
  /** Where the measured one of a model lies that no constant was fitted on, in 90% of runs. */
  readonly tpotBand: readonly [Seconds, Seconds];
  readonly ttftSeconds?: Seconds;
  readonly ttftBand?: readonly [Seconds, Seconds];
  /** 1/tpot: what one user sees. */
  readonly tokensPerSecondPerUser: number;
  /** Of all users together. */
  readonly outputTokensPerSecond: number;
  readonly queriesPerSecond: number;
}

/**
 * The speed at a fixed number of queries at a time; those above the largest batch queue. Throws `bad-argument` for
 * fewer than 1.
 *
 * @example
 * const weights = { layers: 80, hidden: 8192, heads: 64, kvHeads: 8, headDim: 128, intermediate: 28672, vocab: 128256, attention: 'grouped-query' }
 * const hardware = { id: 'h200-sxm', memoryGb: 141, bandwidthGbPerSecond: 4800, denseTflops: { bf16: 989, fp8: 1979 } }
 * const throughput = throughputOf({ weights, hardware, gpus: 1, precision: 'fp8', engine: 'trtllm' }, { inputTokens: 8192, outputTokens: 1024 })
 * const { queued, tpotSeconds, ttftSeconds } = speedAt(throughput, 64)
 * [queued.toFixed(1), (tpotSeconds * 1000).toFixed(1), ttftSeconds] // => ["27.3","74.4",undefined]
 */
export function speedAt(throughput: Throughput, concurrency: number): ServingSpeed {
  requireArgument(concurrency >= 1 && Number.isFinite(concurrency), 'speedAt', 'concurrency to be a finite number ≥ 1', concurrency);
  const { memory, length } = throughput;
  const batch = Math.min(concurrency, memory.largestBatch);
  const { tpotSeconds, ttftSeconds, endToEndSeconds } = throughput.timesAt(batch);
  const queriesPerSecond = batch / endToEndSeconds;
  return {
    concurrency,
    batch,
    queued: concurrency - batch,
    tpotSeconds,
    tpotBand: band(tpotSeconds, TPOT_BAND),
    ...(concurrency <= memory.largestBatch && { ttftSeconds, ttftBand: band(ttftSeconds, TTFT_BAND) }),
    tokensPerSecondPerUser: 1 / tpotSeconds,
    outputTokensPerSecond: queriesPerSecond * length.outputTokens,
    queriesPerSecond,
  };
}

const band = (value: Seconds, [low, high]: readonly [number, number]): readonly [Seconds, Seconds] => [value * low, value * high];

/**
 * Speed against the queries at a time: 1, 2, 4, … up to the largest batch, and it; at most `most`.
 *
 * @example
 * const weights = { layers: 32, hidden: 4096, heads: 32, kvHeads: 8, headDim: 128, intermediate: 14336, vocab: 128256, attention: 'grouped-query' }
 * const hardware = { id: 'h100-sxm', memoryGb: 80, bandwidthGbPerSecond: 3350, denseTflops: { bf16: 989 } }
 * const throughput = throughputOf({ weights, hardware, gpus: 1, precision: 'bf16' }, { inputTokens: 1024, outputTokens: 256 })
 * throughputCurve(throughput, 100).map(({ concurrency }) => concurrency) // => [1,2,4,8,16,32,64,100]
 */
export function throughputCurve(throughput: Throughput, most = Number.POSITIVE_INFINITY): readonly ServingSpeed[] {
  const last = Math.max(1, Math.floor(Math.min(most, throughput.memory.largestBatch)));
  const doublings = Array.from({ length: Math.ceil(Math.log2(last)) }, (_, k) => 2 ** k);
  return [...doublings, last].map((concurrency) => speedAt(throughput, concurrency));
}
