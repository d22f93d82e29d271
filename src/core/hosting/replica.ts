import { requireAmount, requireArgument, requireCount } from '../argument.ts';
import type { ArithmeticFormat, Hardware } from '../model/hardware.ts';
import type { Engine, Precision } from '../model/serving.ts';
import { headWidths, kvCache, parameterParts } from '../model/weight-shapes.ts';
import type { WeightFormat, Weights } from '../model/weights.ts';
import type { Tokens } from '../units.ts';

/** The engine where nobody says one (assumption: the most used open one). */
export const DEFAULT_ENGINE: Engine = 'vllm';
/** Groups of attention where nobody says (assumption, and the engines' own default): all GPUs share every sequence. */
export const DEFAULT_ATTENTION_GROUPS = 1;

/** One copy of a model at work: weights, the devices they are spread over, and how they are served. */
export interface Replica {
  readonly weights: Weights;
  readonly hardware: Hardware;
  readonly gpus: number;
  readonly precision: Precision;
  /** Default `DEFAULT_ENGINE`. */
  readonly engine?: Engine;
  /** Attention data-parallelism: groups of GPUs, each with sequences of its own; divides `gpus`. Default `DEFAULT_ATTENTION_GROUPS`. */
  readonly attentionGroups?: number;
  /** Of a number in the cache of keys and values: 2 in bf16, 1 in fp8. Default: what the engine does, see `cacheBytesPerNumber`. */
  readonly cacheBytesPerNumber?: number;
  /** Tokens that one step of speculative decoding settles on average, ≥ 1, measured on the task. Default 1: plain decoding. */
  readonly acceptedTokensPerStep?: number;
}

/** Length of a query to a replica; `outputTokens` includes reasoning. */
export interface QueryLength {
  readonly inputTokens: Tokens;
  readonly outputTokens: Tokens;
}

/** Why a replica cannot be reckoned. */
export const REFUSALS = {
  'parameters-underivable': 'the weights have an attention whose parameters are not derived',
  'cache-underivable': 'the weights keep a cache whose size is not derived',
  'no-bandwidth': 'the memory bandwidth of the device is not known',
  'no-flops': 'the arithmetic peak of the device is not known',
  'no-link': 'the link between the devices is not known',
} as const;
/** One of `REFUSALS`. */
export type RefusalReason = keyof typeof REFUSALS;
/** Why servers of one's own cannot serve: they cannot be reckoned, do not hold the weights, are slower than asked, or take less than the load. */
export type HostRefusal = RefusalReason | 'too-large' | 'too-slow' | 'overloaded';

/** A replica that cannot be reckoned; `detail` is what the weights say of it. */
export interface Refusal {
  readonly status: 'refused';
  readonly reason: RefusalReason;
  readonly detail?: string;
}

/**
 * Why this replica cannot be reckoned; `undefined` if it can. Throws `bad-argument` for GPUs that are not a whole
 * number ≥ 1, groups that do not divide them, or fewer than 1 accepted token.
 *
 * @example
 * const weights = { layers: 32, hidden: 4096, heads: 32, kvHeads: 8, headDim: 128, intermediate: 14336, vocab: 128256, attention: 'grouped-query' }
 * refusalOf({ weights, hardware: { memoryGb: 94, denseTflops: {} }, gpus: 1, precision: 'bf16' }) // => {"status":"refused","reason":"no-bandwidth"}
 * refusalOf({ weights, hardware: { memoryGb: 80, denseTflops: { bf16: 989 }, bandwidthGbPerSecond: 3350 }, gpus: 1, precision: 'bf16' }) // => undefined
 */
export function refusalOf(replica: Replica): Refusal | undefined {
  const { weights, hardware, gpus, attentionGroups = DEFAULT_ATTENTION_GROUPS, acceptedTokensPerStep = 1 } = replica;
  requireCount(gpus, 1, 'gpus', 'refusalOf');
  requireCount(attentionGroups, 1, 'attentionGroups', 'refusalOf');
  requireArgument(gpus % attentionGroups === 0, 'refusalOf', `attentionGroups that divide ${gpus} gpus`, attentionGroups);
  requireArgument(acceptedTokensPerStep >= 1 && Number.isFinite(acceptedTokensPerStep), 'refusalOf', 'acceptedTokensPerStep to be a finite number ≥ 1', acceptedTokensPerStep);
  const unknown: readonly (readonly [RefusalReason, boolean, (string | undefined)?])[] = [
    ['parameters-underivable', parameterParts(weights) === undefined, weights.underivable?.parameters],
    ['cache-underivable', kvCache(weights) === undefined || headWidths(weights) === undefined, weights.underivable?.kvCache],
    ['no-bandwidth', !known(hardware.bandwidthGbPerSecond)],
    ['no-flops', !known(hardware.denseTflops.bf16)],
    ['no-link', gpus > 1 && !known(hardware.linkGbPerSecond)],
  ];
  const [found] = unknown.filter(([, isUnknown]) => isUnknown);
  return found && { status: 'refused', reason: found[0], ...(found[2] !== undefined && { detail: found[2] }) };
}

const known = (value: number | undefined): boolean => value !== undefined && value > 0;

/** Bytes of one parameter, scales of blocks included: 4 bits and a byte per 16 (nvfp4) or per 32 (mxfp4), or about two bytes per 64 (int4). */
export const BYTES_PER_PARAMETER: Readonly<Record<WeightFormat, number>> = { bf16: 2, fp8: 1, nvfp4: 0.5625, mxfp4: 0.53125, int4: 0.53 };

/** How the weights lie in memory, and the arithmetic their kernels use. */
export interface ServedFormats {
  readonly expert: WeightFormat;
  readonly other: WeightFormat;
  readonly arithmetic: Exclude<ArithmeticFormat, 'int8'>;
}

/**
 * The formats behind a precision. Weights that are published as mxfp4 are served so, with all but the experts in
 * bf16; int4 mixtures keep all but the experts in bf16 too, as the published ones do (Kimi K2 Thinking). Arithmetic
 * is done in the format of the weights where the device can, else in bf16; mxfp4 is multiplied in fp8 on devices with
 * 4-bit arithmetic, int4 in bf16.
 *
 * @example
 * const hopper = { denseTflops: { bf16: 989, fp8: 1979 } }
 * servedFormats({ weights: {}, hardware: hopper, precision: 'fp8' }) // => {"expert":"fp8","other":"fp8","arithmetic":"fp8"}
 * servedFormats({ weights: { nativeFormat: 'mxfp4', nativeOtherFormat: 'bf16' }, hardware: hopper, precision: 'fp4' }) // => {"expert":"mxfp4","other":"bf16","arithmetic":"bf16"}
 */
export function servedFormats({ weights, hardware, precision }: Pick<Replica, 'weights' | 'hardware' | 'precision'>): ServedFormats {
  const { fp8, fp4 } = hardware.denseTflops;
  const eight = fp8 === undefined ? 'bf16' : 'fp8';
  if (precision === 'bf16') return { expert: 'bf16', other: 'bf16', arithmetic: 'bf16' };
  if (precision === 'fp8') return { expert: 'fp8', other: 'fp8', arithmetic: eight };
  if (precision === 'int4') return { expert: 'int4', other: weights.moe ? 'bf16' : 'int4', arithmetic: 'bf16' };
  if (weights.nativeFormat === 'mxfp4') return { expert: 'mxfp4', other: weights.nativeOtherFormat ?? 'bf16', arithmetic: fp4 === undefined ? 'bf16' : eight };
  return { expert: 'nvfp4', other: 'nvfp4', arithmetic: fp4 === undefined ? 'bf16' : 'fp4' };
}

/**
 * Bytes of a number in the cache unless a replica says: 1 (fp8) with TensorRT-LLM, and with quantised weights on
 * devices with 4-bit arithmetic, where the engines' recipes choose it; else 2 (bf16).
 *
 * @example
 * cacheBytesPerNumber({ hardware: { denseTflops: { bf16: 989 } }, precision: 'fp8', engine: 'vllm' }) // => 2
 * cacheBytesPerNumber({ hardware: { denseTflops: { bf16: 989 } }, precision: 'fp8', engine: 'trtllm' }) // => 1
 */
export function cacheBytesPerNumber(replica: Pick<Replica, 'hardware' | 'precision' | 'engine' | 'cacheBytesPerNumber'>): number {
  const { hardware, precision, engine = DEFAULT_ENGINE, cacheBytesPerNumber: typed } = replica;
  if (typed !== undefined) {
    requireArgument(typed > 0 && typed <= 4, 'cacheBytesPerNumber', 'cacheBytesPerNumber above 0, at most 4', typed);
    return typed;
  }
  return engine === 'trtllm' || (hardware.denseTflops.fp4 !== undefined && precision !== 'bf16') ? 1 : 2;
}

/**
 * Throws `bad-argument` unless a length is ≥ 0 tokens in and ≥ 1 token out.
 *
 * @example
 * requireLength({ inputTokens: 1024, outputTokens: 0 }, 'memoryOf') // => Error: memoryOf requires outputTokens to be at least 1, got 0
 */
export function requireLength({ inputTokens, outputTokens }: QueryLength, name: string): void {
  requireAmount(inputTokens, 'inputTokens', name);
  requireAmount(outputTokens, 'outputTokens', name);
  requireArgument(outputTokens >= 1, name, 'outputTokens to be at least 1', outputTokens);
}
