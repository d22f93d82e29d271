import type { LatentAttention, MixtureOfExperts, Weights } from './weights.ts';

/** Bytes of one number in bf16, by definition; a cache is kept in it unless one says otherwise (assumption). */
export const BF16_BYTES = 2;

/** Parameters by what happens to them at each token; norms, biases and what is outside the shape are left out. */
export interface ParameterParts {
  /** The table that reads tokens: kept in memory, and one row of it read a token. 0 where the head is the same table. */
  readonly embedding: number;
  /** All that every token passes: attention, dense layers, shared experts, routers and the head. */
  readonly other: number;
  /** The table that writes tokens, a part of `other`. */
  readonly head: number;
  /** The experts a router picks from. */
  readonly expert: number;
  /** embedding + other + expert. */
  readonly total: number;
  /** What one token passes: other + the share topK/experts of the experts. */
  readonly active: number;
}

/**
 * Parameters re-derived from the shape of weights, as numbers; `undefined` where `underivable.parameters` says why
 * not. Linear layers count as attention layers of the same width.
 *
 * @example
 * const qwen = { layers: 28, hidden: 3584, heads: 28, kvHeads: 4, headDim: 128, intermediate: 18944, vocab: 152064, tiedEmbeddings: false, attention: 'grouped-query' }
 * parameterParts(qwen).total // => 7615283200
 * parameterParts(qwen).active // => 7070285824
 * parameterParts({ ...qwen, underivable: { parameters: 'another attention' } }) // => undefined
 */
export function parameterParts(weights: Weights): ParameterParts | undefined {
  const attention = attentionParameters(weights);
  if (weights.underivable?.parameters !== undefined || attention === undefined) return undefined;
  const { layers, hidden, intermediate = 0, vocab, tiedEmbeddings, moe } = weights;
  const expertLayers = moe ? (layers - (moe.firstDenseLayers ?? 0)) / (moe.interleave ?? 1) : 0;
  const head = vocab * hidden;
  const embedding = tiedEmbeddings ? 0 : head;
  const expert = moe ? expertLayers * moe.experts * feedForward(hidden, moe.expertIntermediate) : 0;
  const beside = moe ? expertLayers * besideExperts(hidden, moe) : 0;
  const other = layers * attention + (layers - expertLayers) * feedForward(hidden, intermediate) + beside + head;
  return { embedding, other, head, expert, total: embedding + other + expert, active: other + (moe ? (expert * moe.topK) / moe.experts : 0) };
}

/** Gate, up and down. */
const feedForward = (hidden: number, width: number): number => 3 * hidden * width;

/** Router, shared experts and the dense part of one layer of experts. */
const besideExperts = (hidden: number, { experts, sharedExperts, sharedIntermediate = 0, parallelDense = 0 }: MixtureOfExperts): number =>
  hidden * experts + sharedExperts * feedForward(hidden, sharedIntermediate) + feedForward(hidden, parallelDense);

/** Query, key, value and output of one layer. */
function attentionParameters({ hidden, heads, kvHeads, headDim, attention, mla }: Weights): number | undefined {
  if (attention === 'mla' && mla) return latentParameters(hidden, heads, mla);
  if (attention !== 'grouped-query' || kvHeads === undefined || headDim === undefined) return undefined;
  return 2 * hidden * heads * headDim + 2 * hidden * kvHeads * headDim;
}

function latentParameters(hidden: number, heads: number, { qLoraRank, kvLoraRank, qkNopeHeadDim, qkRopeHeadDim, vHeadDim }: LatentAttention): number {
  const query = qLoraRank * (hidden + heads * (qkNopeHeadDim + qkRopeHeadDim));
  const keyValue = hidden * (kvLoraRank + qkRopeHeadDim) + kvLoraRank * heads * (qkNopeHeadDim + vHeadDim);
  return query + keyValue + heads * vHeadDim * hidden;
}

/** What one sequence keeps while it is answered. */
export interface KvCache {
  /** Of every token of prompt and answer. */
  readonly bytesPerToken: number;
  /** Of each token a window holds: times min(window, tokens so far). 0 without windows. */
  readonly windowBytesPerToken: number;
  /** Tokens of a window; 0 without. */
  readonly windowTokens: number;
  /** Into how many parts the cache splits between GPUs at most: the heads that keep keys and values, 1 for MLA, whose one vector every GPU holds. */
  readonly parts: number;
}

/**
 * The cache of one sequence on all GPUs together, in `bytesPerNumber` (2 in bf16, 1 in fp8); `undefined` where
 * `underivable.kvCache` says why not. Full layers keep 2 × kvHeads × headDim numbers a token, MLA layers
 * kvLoraRank + qkRopeHeadDim, linear layers none; an indexer's keys are left out.
 *
 * @example
 * const llama = { layers: 80, hidden: 8192, heads: 64, kvHeads: 8, headDim: 128, fullAttentionLayers: 80, attention: 'grouped-query' }
 * kvCache(llama).bytesPerToken // => 327680
 * const deepseek = { layers: 61, hidden: 7168, heads: 128, attention: 'mla', mla: { kvLoraRank: 512, qkRopeHeadDim: 64 }, fullAttentionLayers: 61 }
 * kvCache(deepseek, 1) // => {"bytesPerToken":35136,"windowBytesPerToken":0,"windowTokens":0,"parts":1}
 */
export function kvCache(weights: Weights, bytesPerNumber = BF16_BYTES): KvCache | undefined {
  const { layers, attention, mla, kvHeads, headDim, fullAttentionLayers = layers, slidingLayers = 0, slidingWindow = 0, underivable } = weights;
  if (underivable?.kvCache !== undefined) return undefined;
  if (attention === 'mla' && mla) {
    return { bytesPerToken: fullAttentionLayers * (mla.kvLoraRank + mla.qkRopeHeadDim) * bytesPerNumber, windowBytesPerToken: 0, windowTokens: 0, parts: 1 };
  }
  if (attention !== 'grouped-query' || kvHeads === undefined || headDim === undefined) return undefined;
  const perLayer = 2 * kvHeads * headDim * bytesPerNumber;
  return { bytesPerToken: fullAttentionLayers * perLayer, windowBytesPerToken: slidingLayers * perLayer, windowTokens: slidingLayers > 0 ? slidingWindow : 0, parts: kvHeads };
}

/**
 * Widths of one head that a prompt's attention multiplies: of queries and keys, and of values.
 *
 * @example
 * headWidths({ headDim: 128, attention: 'grouped-query' }) // => {"queryKey":128,"value":128}
 * headWidths({ attention: 'mla', mla: { qkNopeHeadDim: 128, qkRopeHeadDim: 64, vHeadDim: 128 } }) // => {"queryKey":192,"value":128}
 */
export function headWidths({ headDim, mla }: Weights): { readonly queryKey: number; readonly value: number } | undefined {
  if (mla) return { queryKey: mla.qkNopeHeadDim + mla.qkRopeHeadDim, value: mla.vHeadDim };
  return headDim === undefined ? undefined : { queryKey: headDim, value: headDim };
}
