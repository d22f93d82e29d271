import type { Hardware } from '../model/hardware.ts';
import { kvCache, parameterParts } from '../model/weight-shapes.ts';
import type { Tokens } from '../units.ts';
import { ENGINE_BYTES, ENGINE_MEMORY_SHARE, INDEX_BYTES_PER_TOKEN, LINEAR_KEY_WIDTH, LINEAR_STATE_BYTES, WRITTEN_SHARE } from './constants.ts';
import { BYTES_PER_PARAMETER, cacheBytesPerNumber, DEFAULT_ATTENTION_GROUPS, refusalOf, requireLength, servedFormats, type QueryLength, type Refusal, type Replica } from './replica.ts';

/** What a replica's memory holds, in bytes on one GPU. */
export type Memory =
  | Refusal
  | {
      /** `too-large`: weights, program and one sequence are more than programs can use. */
      readonly status: 'fits' | 'too-large';
      readonly weightBytes: number;
      /** Of one sequence at its full length. */
      readonly sequenceBytes: number;
      /** Weights, program and one sequence. */
      readonly neededBytes: number;
      readonly usableBytes: number;
      /** Sequences of average progress that run at once on the whole replica, ≥ 1, a mean; more of them wait. */
      readonly largestBatch: number;
    };

/**
 * Whether a replica fits into its GPUs' memory, and how many sequences run at once. The largest batch is groups ×
 * (0.9 × memory − weights − 3.5 GB) / one sequence with three quarters of its answer, with the memory as sold (10^9
 * bytes a GB), as the speeds were fitted with it; whether it fits at all is held against what programs can use where
 * that is known. Throws `bad-argument` as `refusalOf` does, or for lengths below 0 in or 1 out.
 *
 * @example
 * const weights = { layers: 80, hidden: 8192, heads: 64, kvHeads: 8, headDim: 128, intermediate: 28672, vocab: 128256, attention: 'grouped-query' }
 * const hardware = { memoryGb: 141, bandwidthGbPerSecond: 4800, denseTflops: { bf16: 989, fp8: 1979 } }
 * const length = { inputTokens: 8192, outputTokens: 1024 }
 * memoryOf({ weights, hardware, gpus: 1, precision: 'fp8', engine: 'trtllm' }, length).largestBatch.toFixed(1) // => "36.7"
 * memoryOf({ weights, hardware, gpus: 1, precision: 'bf16' }, length).status // => "too-large"
 */
export function memoryOf(replica: Replica, length: QueryLength): Memory {
  requireLength(length, 'memoryOf');
  const refusal = refusalOf(replica);
  if (refusal) return refusal;
  const { hardware, attentionGroups = DEFAULT_ATTENTION_GROUPS } = replica;
  const { inputTokens, outputTokens } = length;
  const { other, expert, embedding } = weightBytes(replica);
  const cache = cacheBytes(replica);
  const total = inputTokens + outputTokens;
  const sequenceBytes = cache.heldBytes(total, total);
  const neededBytes = other + expert + embedding + ENGINE_BYTES + sequenceBytes;
  const available = usableBytes(hardware);
  const free = ENGINE_MEMORY_SHARE * hardware.memoryGb * 1e9 - other - expert - ENGINE_BYTES;
  return {
    status: neededBytes <= available ? 'fits' : 'too-large',
    weightBytes: other + expert + embedding,
    sequenceBytes,
    neededBytes,
    usableBytes: available,
    largestBatch: Math.max(1, (attentionGroups * free) / cache.heldBytes(inputTokens + WRITTEN_SHARE * outputTokens, total)),
  };
}

/**
 * Memory of a device that programs can use: as read from one where known, else as sold, in bytes.
 *
 * @example
 * usableBytes({ memoryGb: 80, usableMib: 81559 }) // => 85520809984
 * usableBytes({ memoryGb: 141 }) // => 141000000000
 */
export function usableBytes({ memoryGb, usableMib }: Pick<Hardware, 'memoryGb' | 'usableMib'>): number {
  return usableMib === undefined ? memoryGb * 1e9 : usableMib * 2 ** 20;
}

/** Bytes of weights on one GPU. */
export interface WeightBytes {
  /** What every token passes: all but the experts and the table that reads tokens. */
  readonly other: number;
  readonly expert: number;
  /** The table that reads tokens, in bf16: kept, but a step reads only rows of it. */
  readonly embedding: number;
}

/**
 * Weights on one GPU: experts are spread over all of them, the rest over those of one attention group, so that each
 * group has its copy. Everything is 0 for weights that `refusalOf` refuses.
 *
 * @example
 * const weights = { layers: 80, hidden: 8192, heads: 64, kvHeads: 8, headDim: 128, intermediate: 28672, vocab: 128256, attention: 'grouped-query' }
 * weightBytes({ weights, hardware: { denseTflops: {} }, gpus: 4, precision: 'fp8' }) // => {"other":17375428608,"expert":0,"embedding":525336576}
 */
export function weightBytes(replica: Replica): WeightBytes {
  const { weights, gpus, attentionGroups = DEFAULT_ATTENTION_GROUPS } = replica;
  const { other, expert, embedding } = parameterParts(weights) ?? { other: 0, expert: 0, embedding: 0 };
  const formats = servedFormats(replica);
  const groupGpus = gpus / attentionGroups;
  return {
    other: (other * BYTES_PER_PARAMETER[formats.other]) / groupGpus,
    expert: (expert * BYTES_PER_PARAMETER[formats.expert]) / gpus,
    embedding: (embedding * BYTES_PER_PARAMETER.bf16) / groupGpus,
  };
}

/** What a sequence keeps on each GPU of its group. */
export interface CacheBytes {
  /** Bytes of each token, in full layers. */
  readonly perToken: number;
  /** Bytes of each token, of the keys an indexer picks by. */
  readonly indexPerToken: number;
  /** Bytes of each token in layers with a window. */
  readonly windowPerToken: number;
  readonly windowTokens: Tokens;
  /** Bytes of linear layers' state, however long the sequence. */
  readonly state: number;
  /** All of it with `tokens` so far, of `total` at the end. */
  heldBytes(tokens: Tokens, total: Tokens): number;
}

/**
 * What a sequence keeps on each GPU of its group. The heads that keep keys and values are split between GPUs, so there
 * are max(1, GPUs/heads) copies; the one vector of MLA is on each of them, so there are as many copies as GPUs.
 * Everything is 0 for weights that `refusalOf` refuses.
 *
 * @example
 * const weights = { layers: 80, kvHeads: 8, headDim: 128, attention: 'grouped-query' }
 * const hardware = { denseTflops: {} }
 * [4, 8, 16].map((gpus) => cacheBytes({ weights, hardware, gpus, precision: 'bf16' }).perToken) // => [81920,40960,40960]
 * const latent = { layers: 61, attention: 'mla', mla: { kvLoraRank: 512, qkRopeHeadDim: 64 } }
 * [1, 8].map((gpus) => cacheBytes({ weights: latent, hardware, gpus, precision: 'bf16' }).perToken) // => [70272,70272]
 */
export function cacheBytes(replica: Replica): CacheBytes {
  const { weights, gpus, attentionGroups = DEFAULT_ATTENTION_GROUPS } = replica;
  const { layers, heads, headDim = 0, linearLayers = 0, sparseIndexer } = weights;
  const { bytesPerToken, windowBytesPerToken, windowTokens, parts } = kvCache(weights, cacheBytesPerNumber(replica)) ?? NO_CACHE;
  const groupGpus = gpus / attentionGroups;
  const split = Math.min(groupGpus, parts);
  const [perToken, windowPerToken] = [bytesPerToken / split, windowBytesPerToken / split];
  const indexPerToken = sparseIndexer ? layers * INDEX_BYTES_PER_TOKEN : 0;
  const state = linearLayers > 0 ? (linearLayers * heads * headDim * LINEAR_KEY_WIDTH * LINEAR_STATE_BYTES) / groupGpus : 0;
  const heldBytes = (tokens: Tokens, total: Tokens): number => tokens * (perToken + indexPerToken) + Math.min(windowTokens, total) * windowPerToken + state;
  return { perToken, indexPerToken, windowPerToken, windowTokens, state, heldBytes };
}

const NO_CACHE = { bytesPerToken: 0, windowBytesPerToken: 0, windowTokens: 0, parts: 1 };
