import type { Engine, Precision } from '../model/serving.ts';

/** What a replica's speed is reckoned with; efficiencies are shares of a device's published peak. */
export interface ServingConstants {
  /** Of the memory's bandwidth. */
  readonly bandwidthShare: number;
  /** Of the arithmetic peak, while tokens are written. */
  readonly decodeFlopsShare: number;
  /** From the end of one kernel to the end of the next, where none has work to do. */
  readonly kernelSeconds: number;
  /** Both all-reduces of one layer, without their bytes. */
  readonly allReduceSeconds: number;
  /** Of the link's bandwidth. */
  readonly linkShare: number;
  /** Work of the host for one sequence in a step: sampling, scheduling, turning tokens into text. */
  readonly hostSecondsPerSequence: number;
  /** Of the arithmetic peak, while prompts are read; by the format of the arithmetic. */
  readonly prefillFlopsShare: Readonly<Record<'bf16' | 'fp8' | 'fp4', number>>;
  /** What experts reach of that: their matrices are small and unevenly asked for. */
  readonly expertPrefillShare: number;
  /** Of the bf16 peak, by the attention of a prompt. */
  readonly attentionFlopsShare: number;
  /** Before a prompt is looked at. */
  readonly arrivalSeconds: number;
  /** Of the prompts of the other running sequences, how many a new one waits for. */
  readonly promptsAhead: number;
  /** Steps from the arrival to the first token. */
  readonly stepsToFirstToken: Readonly<Record<Engine, number>>;
}

/**
 * The constants in force. Source: fitted on plain decoding of NVIDIA's measured runs (bench/data/serving-runs.json,
 * https://github.com/ai-dynamo/aiconfigurator, Apache-2.0) and rounded. docs/calibration.md has their error, and
 * what a fit of today's form to all of those runs says beside them.
 */
export const SERVING_CONSTANTS: ServingConstants = {
  bandwidthShare: 0.87,
  decodeFlopsShare: 0.45,
  kernelSeconds: 4.8e-6,
  allReduceSeconds: 12.5e-6,
  linkShare: 0.55,
  hostSecondsPerSequence: 30e-6,
  prefillFlopsShare: { bf16: 0.65, fp8: 0.55, fp4: 0.4 },
  expertPrefillShare: 0.26,
  attentionFlopsShare: 0.45,
  arrivalSeconds: 0.05,
  promptsAhead: 0.075,
  stepsToFirstToken: { vllm: 2.5, trtllm: 10, sglang: 27 },
};

/** Share of a device's memory that an engine takes: the default of vLLM. Source: `gpu_memory_utilization`, https://docs.vllm.ai/en/latest/configuration/engine_args.html. */
export const ENGINE_MEMORY_SHARE = 0.9;
/** Memory of one device for the program, its buffers and its graphs. Source: as the constants. */
export const ENGINE_BYTES = 3.5e9;
/** Share of the answer that a running sequence has written, as far as memory goes: more than half, as engines keep some room. Source: as the constants. */
export const WRITTEN_SHARE = 0.75;

/** A time per output token lies within these multiples of the predicted one in 90% of the runs of a model that was left out. Source: as the constants. */
export const TPOT_BAND: readonly [number, number] = [0.7, 1.42];
/** The same of a time to first token. Source: as the constants. */
export const TTFT_BAND: readonly [number, number] = [0.4, 3];

/** Devices, by id, that the constants were fitted on. */
export const MEASURED_HARDWARE: readonly string[] = ['h100-sxm', 'h200-sxm', 'b200-sxm', 'b300-sxm'];
/** Formats of weights that the constants were fitted on. */
export const MEASURED_PRECISIONS: readonly Precision[] = ['bf16', 'fp8', 'fp4'];

/**
 * Kernels that one layer starts in a step, counted in the open engines' sources and then checked against the runs.
 * `sparseIndexer` and `int4` are guesses: no run had them.
 */
export const KERNELS = {
  layer: 10,
  experts: 4,
  sharedExpert: 3,
  mla: 6,
  queryKeyNorm: 1,
  linear: 3,
  sparseIndexer: 10,
  expertsInFp8: 6,
  denseInFp4: 3,
  int4: 10,
} as const;

/** Tokens that attention reads with a sparse indexer. Source: index_topk of DeepSeek-V3.2 and GLM-5 (https://huggingface.co/deepseek-ai/DeepSeek-V3.2/blob/main/config.json). */
export const INDEXED_TOKENS = 2048;
/** Bytes a layer keeps of a token to pick by: 128 numbers in fp8 and their scale (source: `index_head_dim` of the same file). */
export const INDEX_BYTES_PER_TOKEN = 132;
/** Numbers of the state of a linear layer for each number its heads write: the width of its keys. Source: `linear_key_head_dim` of https://huggingface.co/Qwen/Qwen3.5-397B-A17B/blob/main/config.json. */
export const LINEAR_KEY_WIDTH = 128;
/** Bytes of each of them, kept in fp32 (source: `mamba_ssm_dtype` of the same file). */
export const LINEAR_STATE_BYTES = 4;
