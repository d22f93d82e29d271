import type { Catalogue } from '../catalogue/catalogue.ts';
import { memoryOf, type Memory } from '../core/hosting/memory.ts';
import type { Precision } from '../core/model/serving.ts';
import type { WeightFormat } from '../core/model/weights.ts';
import { FIELDS } from '../scenario/fields.ts';
import type { AssumedCode } from './asked.ts';

/** Accelerators of own servers where none is named (assumption: the most rented one). */
export const DEFAULT_GPU = 'h100-sxm';
/** Numbers of accelerators that servers are built with (assumption). */
const GPU_COUNTS = [1, 2, 4, 8, 16] as const;
/** Sequences at once that a replica should have room for (assumption: below, a GPU mostly idles). */
const LEAST_BATCH = 8;
/** What each published format is served in. */
const SERVED_AS: Readonly<Record<WeightFormat, Precision>> = { bf16: 'bf16', fp8: 'fp8', nvfp4: 'fp4', mxfp4: 'fp4', int4: 'int4' };

/** What was said of own servers. */
export interface HostedSaid {
  readonly gpu?: string;
  readonly gpus?: number;
  readonly precision?: Precision;
}

/** How weights are served, and what of it nobody said. */
export interface HostedChoice {
  readonly gpu: string;
  readonly gpus: number;
  readonly precision: Precision;
  readonly assumed: readonly { readonly code: AssumedCode; readonly value: unknown }[];
}

/**
 * Servers for weights: what was said, and for the rest the published format, the accelerator most rented, and the
 * fewest of them that hold the weights and some sequences of the default workload; `undefined` where the device is
 * not in the catalogue.
 *
 * @example
 * hostedChoice('llama-3.3-70b', { gpu: 'h100-sxm', precision: 'fp8' }, catalogue).gpus // => 2
 * hostedChoice('llama-3.3-70b', { gpu: 'h100-sxm', precision: 'fp8' }, catalogue).assumed // => [{"code":"gpus","value":2}]
 */
export function hostedChoice(id: string, said: HostedSaid, catalogue: Catalogue): HostedChoice | undefined {
  const gpu = said.gpu ?? DEFAULT_GPU;
  if (!catalogue.hardware.ids.includes(gpu)) return undefined;
  const [weights, hardware] = [catalogue.weights.weights(id), catalogue.hardware.device(gpu)];
  const precision = said.precision ?? SERVED_AS[weights.nativeFormat ?? 'fp8'];
  const length = { inputTokens: FIELDS.inputTokens.default.value, outputTokens: FIELDS.outputTokens.default.value };
  const holds = (memory: Memory): boolean => memory.status === 'fits' && memory.largestBatch >= LEAST_BATCH;
  const gpus = said.gpus ?? GPU_COUNTS.find((count) => holds(memoryOf({ weights, hardware, gpus: count, precision }, length))) ?? GPU_COUNTS[3];
  const assumed = [
    ...(said.gpu === undefined ? [{ code: 'accelerator', value: gpu } as const] : []),
    ...(said.gpus === undefined ? [{ code: 'gpus', value: gpus } as const] : []),
    ...(said.precision === undefined ? [{ code: 'precision', value: precision } as const] : []),
  ];
  return { gpu, gpus, precision, assumed };
}
