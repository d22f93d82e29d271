import { requireAmount, requireArgument } from '../argument.ts';
import type { Seconds } from '../units.ts';
import { TTFT_BAND } from './constants.ts';
import { speedAt, type ServingSpeed, type Throughput } from './throughput.ts';

/** What users need of a replica; absent: no limit. */
export interface ServingLimits {
  readonly tokensPerSecondPerUser?: number;
  /** Held against the near end of the band of the time to first token: its middle is too uncertain to decide. */
  readonly ttftSeconds?: Seconds;
}

/** What keeps a batch from being larger. */
export type LimitedBy = 'memory' | 'speed' | 'first-token';

/** The most a replica takes within limits. */
export type OperatingPoint =
  | {
      readonly status: 'serves';
      /** Sequences that run at once. */
      readonly batch: number;
      /** Queries a second that keep so many running: the most it takes. */
      readonly queriesPerSecond: number;
      readonly limitedBy: LimitedBy;
      /** Whether the predicted time to first token keeps to its limit; if not, only its band does. */
      readonly ttftHolds: boolean;
      readonly speed: ServingSpeed;
    }
  | {
      /** Even one query at a time misses a limit. */
      readonly status: 'too-slow';
      readonly limitedBy: Exclude<LimitedBy, 'memory'>;
      readonly speed: ServingSpeed;
    }
  | {
      /** Weights, program and one sequence are more than the memory that programs can use. */
      readonly status: 'too-large';
      readonly neededBytes: number;
      readonly usableBytes: number;
    };

/**
 * The largest whole batch within memory and limits, and the queries a second that it means by Little's law, batch /
 * end-to-end time. Throws `bad-argument` for a limit of 0, negative or infinite.
 *
 * @example
 * const weights = { layers: 80, hidden: 8192, heads: 64, kvHeads: 8, headDim: 128, intermediate: 28672, vocab: 128256, attention: 'grouped-query' }
 * const hardware = { id: 'h100-sxm', memoryGb: 80, bandwidthGbPerSecond: 3350, denseTflops: { bf16: 989, fp8: 1979 }, linkGbPerSecond: 450 }
 * const throughput = throughputOf({ weights, hardware, gpus: 4, precision: 'fp8' }, { inputTokens: 1024, outputTokens: 512 })
 * const { batch, queriesPerSecond, limitedBy } = operatingPoint(throughput, { tokensPerSecondPerUser: 40 })
 * [batch, queriesPerSecond.toFixed(2), limitedBy] // => [81,"6.16","speed"]
 * operatingPoint(throughput, { tokensPerSecondPerUser: 500 }).status // => "too-slow"
 */
export function operatingPoint(throughput: Throughput, limits: ServingLimits = {}): OperatingPoint {
  for (const [what, value] of Object.entries(limits)) requireArgument(value > 0 && Number.isFinite(value), 'operatingPoint', `${what} to be a finite number > 0`, value);
  const { memory } = throughput;
  if (memory.status === 'too-large') return { status: 'too-large', neededBytes: memory.neededBytes, usableBytes: memory.usableBytes };
  const missedAt = (batch: number): Exclude<LimitedBy, 'memory'> | undefined => missed(throughput, batch, limits);
  const atOne = missedAt(1);
  if (atOne) return { status: 'too-slow', limitedBy: atOne, speed: speedAt(throughput, 1) };
  let [batch, tooMany] = [1, Math.floor(memory.largestBatch) + 1];
  let limitedBy: LimitedBy = 'memory';
  // Straight to memory's own batch where no limit is missed there, else by halves
  for (let next = tooMany - 1; next > batch; next = (batch + tooMany) >> 1) {
    const miss = missedAt(next);
    if (miss) [tooMany, limitedBy] = [next, miss];
    else batch = next;
  }
  const speed = speedAt(throughput, batch);
  const ttftHolds = (speed.ttftSeconds ?? 0) <= (limits.ttftSeconds ?? Number.POSITIVE_INFINITY);
  return { status: 'serves', batch, queriesPerSecond: speed.queriesPerSecond, limitedBy, ttftHolds, speed };
}

function missed(throughput: Throughput, batch: number, { tokensPerSecondPerUser = 0, ttftSeconds = Number.POSITIVE_INFINITY }: ServingLimits): Exclude<LimitedBy, 'memory'> | undefined {
  const times = throughput.timesAt(batch);
  if (times.tpotSeconds * tokensPerSecondPerUser > 1) return 'speed';
  return times.ttftSeconds * TTFT_BAND[0] > ttftSeconds ? 'first-token' : undefined;
}

/** A replica under a load: how many queries run at once, or that they become ever more. */
export type LoadPoint =
  | { readonly status: 'stable'; readonly batch: number; readonly ttftSeconds: Seconds; readonly tpotSeconds: Seconds; readonly endToEndSeconds: Seconds }
  | { readonly status: 'overloaded'; readonly mostQueriesPerSecond: number };

/**
 * What happens at so many queries a second: the smallest batch b ≥ 0 with b = queries a second × end-to-end time at b
 * (Little's law), within memory; if there is none, the queries that wait become ever more. Throws `bad-argument` for a
 * load that is negative or infinite.
 *
 * @example
 * const weights = { layers: 32, hidden: 4096, heads: 32, kvHeads: 8, headDim: 128, intermediate: 14336, vocab: 128256, attention: 'grouped-query' }
 * const hardware = { id: 'h100-sxm', memoryGb: 80, bandwidthGbPerSecond: 3350, denseTflops: { bf16: 989 } }
 * const throughput = throughputOf({ weights, hardware, gpus: 1, precision: 'bf16' }, { inputTokens: 1024, outputTokens: 256 })
 * loadPoint(throughput, 5).batch.toFixed(2) // => "11.39"
 * loadPoint(throughput, 500).status // => "overloaded"
 */
export function loadPoint(throughput: Throughput, queriesPerSecond: number): LoadPoint {
  requireAmount(queriesPerSecond, 'queriesPerSecond', 'loadPoint');
  const { memory } = throughput;
  const takes = (batch: number): number => batch / throughput.timesAt(batch).endToEndSeconds;
  const most = takes(memory.largestBatch);
  if (queriesPerSecond > most) return { status: 'overloaded', mostQueriesPerSecond: most };
  let [low, high] = [0, memory.largestBatch];
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2;
    if (takes(middle) < queriesPerSecond) low = middle;
    else high = middle;
  }
  return { status: 'stable', batch: high, ...throughput.timesAt(high) };
}

/** Enough to tell two doubles apart. */
const HALVINGS = 52;
