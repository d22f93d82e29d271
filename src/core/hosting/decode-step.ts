import { BF16_BYTES, parameterParts } from '../model/weight-shapes.ts';
import type { Seconds } from '../units.ts';
import { INDEXED_TOKENS, KERNELS, SERVING_CONSTANTS, type ServingConstants } from './constants.ts';
import { cacheBytes, weightBytes } from './memory.ts';
import { DEFAULT_ATTENTION_GROUPS, servedFormats, type QueryLength, type Replica } from './replica.ts';

/**
 * The time of one step, in which each running sequence gets its next token, for any batch. It is the sum of
 *
 * - reading the weights, or multiplying with them where that takes longer: once for what every token passes, and for
 *   the experts that at least one token asks for, 1 − (1 − topK/experts)^tokens of them
 * - reading the caches of the sequences, half of the answer written; at most `INDEXED_TOKENS` of them with an indexer
 * - starting the kernels of each layer
 * - exchanging between GPUs what each layer made
 * - the host's work for each sequence
 *
 * With speculative decoding the accepted tokens of a sequence pass at once; what was drafted in vain, and the drafting,
 * are not in it. Needs a replica that `refusalOf` doesn't refuse. Source of the form: see `SERVING_CONSTANTS`.
 *
 * @example
 * const weights = { layers: 32, hidden: 4096, heads: 32, kvHeads: 8, headDim: 128, intermediate: 14336, vocab: 128256, attention: 'grouped-query' }
 * const hardware = { memoryGb: 80, bandwidthGbPerSecond: 3350, denseTflops: { bf16: 989 } }
 * const step = decodeStep({ weights, hardware, gpus: 1, precision: 'bf16' }, { inputTokens: 1000, outputTokens: 1000 })
 * [1, 64].map((batch) => (step(batch) * 1000).toFixed(3)) // => ["6.783","12.923"]
 */
export function decodeStep(replica: Replica, length: QueryLength, constants: ServingConstants = SERVING_CONSTANTS): (batch: number) => Seconds {
  const { weights, hardware, gpus, attentionGroups = DEFAULT_ATTENTION_GROUPS, acceptedTokensPerStep = 1 } = replica;
  const bytes = weightBytes(replica);
  const parts = parameterParts(weights);
  const bytesPerSecond = constants.bandwidthShare * (hardware.bandwidthGbPerSecond ?? 0) * 1e9;
  const flopsPerSecond = constants.decodeFlopsShare * gpus * peakFlops(replica);
  const { moe } = weights;
  const missed = moe ? Math.log1p(-moe.topK / moe.experts) : Number.NEGATIVE_INFINITY;
  const expertActive = moe ? ((parts?.expert ?? 0) * moe.topK) / moe.experts : 0;

  const readOther = bytes.other / bytesPerSecond;
  const readExperts = bytes.expert / bytesPerSecond;
  const multiplyOther = (2 * (parts?.other ?? 0)) / flopsPerSecond;
  const multiplyExperts = (2 * expertActive) / flopsPerSecond;
  const perSequence = (readBytes(replica, length) / bytesPerSecond + constants.hostSecondsPerSequence) / attentionGroups;
  const perToken = exchangeTime(replica, constants) / attentionGroups;
  const fixed = weights.layers * (constants.kernelSeconds * kernelsPerLayer(replica) + (gpus > 1 ? constants.allReduceSeconds : 0));

  return (batch) => {
    const sequences = Math.max(1, batch);
    const tokens = sequences * acceptedTokensPerStep;
    const asked = -Math.expm1(missed * tokens);
    return Math.max(readOther, multiplyOther * tokens) + Math.max(readExperts * asked, multiplyExperts * tokens) + perSequence * sequences + perToken * tokens + fixed;
  };
}

/**
 * Operations a second of one device in the arithmetic that the weights are multiplied in, without sparsity.
 *
 * @example
 * peakFlops({ weights: {}, hardware: { denseTflops: { bf16: 989, fp8: 1979 } }, precision: 'fp8' }) // => 1979000000000000
 * peakFlops({ weights: {}, hardware: { denseTflops: { bf16: 312 } }, precision: 'fp8' }) // => 312000000000000
 */
export function peakFlops(replica: Pick<Replica, 'weights' | 'hardware' | 'precision'>): number {
  return (replica.hardware.denseTflops[servedFormats(replica).arithmetic] ?? 0) * 1e12;
}

/**
 * The time that one token's pass keeps each GPU's link busy: two all-reduces a layer, each 2(n − 1)/n of a hidden vector
 * in bf16. 0 on one GPU.
 *
 * @example
 * const hardware = { linkGbPerSecond: 450 }
 * (exchangeTime({ weights: { layers: 80, hidden: 8192 }, hardware, gpus: 4 }) * 1e6).toFixed(3) // => "15.888"
 * exchangeTime({ weights: { layers: 80, hidden: 8192 }, hardware, gpus: 1 }) // => 0
 */
export function exchangeTime({ weights, hardware, gpus }: Pick<Replica, 'weights' | 'hardware' | 'gpus'>, constants: ServingConstants = SERVING_CONSTANTS): Seconds {
  if (gpus === 1) return 0;
  const bytes = (2 * weights.layers * weights.hidden * BF16_BYTES * 2 * (gpus - 1)) / gpus;
  return bytes / (constants.linkShare * (hardware.linkGbPerSecond ?? 0) * 1e9);
}

/**
 * Kernels that an average layer starts in a step, from the table `KERNELS`.
 *
 * @example
 * kernelsPerLayer({ weights: { layers: 80 }, precision: 'fp8' }) // => 10
 * kernelsPerLayer({ weights: { layers: 62, moe: {}, qkNorm: true }, precision: 'fp8' }) // => 21
 */
export function kernelsPerLayer({ weights, precision }: Pick<Replica, 'weights' | 'precision'>): number {
  const { layers, moe, attention, qkNorm, linearLayers = 0, sparseIndexer } = weights;
  const expertShare = moe ? (layers - (moe.firstDenseLayers ?? 0)) / (moe.interleave ?? 1) / layers : 0;
  const shared = (moe?.sharedExperts ?? 0) > 0 ? KERNELS.sharedExpert : 0;
  const ofExperts = KERNELS.experts + shared + (precision === 'fp8' ? KERNELS.expertsInFp8 : 0);
  return (
    KERNELS.layer +
    expertShare * ofExperts +
    (attention === 'mla' ? KERNELS.mla : 0) +
    (qkNorm ? KERNELS.queryKeyNorm : 0) +
    (linearLayers / layers) * KERNELS.linear +
    (sparseIndexer ? KERNELS.sparseIndexer : 0) +
    (precision === 'fp4' && !moe ? KERNELS.denseInFp4 : 0) +
    (precision === 'int4' ? KERNELS.int4 : 0)
  );
}

/** Of one sequence's cache, on each GPU of its group; a state is read and written. */
function readBytes(replica: Replica, { inputTokens, outputTokens }: QueryLength): number {
  const { perToken, indexPerToken, windowPerToken, windowTokens, state } = cacheBytes(replica);
  const tokens = inputTokens + outputTokens / 2;
  const attended = replica.weights.sparseIndexer ? Math.min(tokens, INDEXED_TOKENS) : tokens;
  return attended * perToken + tokens * indexPerToken + Math.min(windowTokens, inputTokens + outputTokens) * windowPerToken + 2 * state;
}
