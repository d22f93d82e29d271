import { DIMENSIONS, type DimensionName } from '../pricing/dimensions.ts';
import type { WorkloadCost } from '../query/workload-cost.ts';
import type { Usd } from '../units.ts';

/** What a model's bill is made of, coarse enough for a chart. */
export const MODEL_COMPONENTS = ['input', 'cache', 'output', 'reasoning', 'fees'] as const;
/** One of `MODEL_COMPONENTS`. */
export type ModelComponent = (typeof MODEL_COMPONENTS)[number];

const CACHE: readonly DimensionName[] = ['cacheRead', 'cacheWrite', 'cacheWrite1h', 'cacheReadAudio', 'cacheReadImage', 'cacheReadVideo', 'cacheStorage'];

/**
 * The component that a way to charge belongs to.
 *
 * @example
 * componentOf('cacheWrite1h') // => "cache"
 * componentOf('webSearch') // => "fees"
 */
export function componentOf(name: DimensionName): ModelComponent {
  if (CACHE.includes(name)) return 'cache';
  if (name === 'reasoning') return 'reasoning';
  const { side } = DIMENSIONS[name];
  return side === 'fee' ? 'fees' : side;
}

/**
 * USD a query by component; they add up to the expected cost.
 *
 * @example
 * const inputs = { schedule: catalogue.schedule('openai/gpt-4o'), setting: {}, workload: { ...blankWorkload, inputTokens: 1000, outputTokens: 100 }, at: Date.parse('2026-11-22'), arrivalsPerSecond: 0, reasons: false, tokenFactor: UNKNOWN_TOKEN_FACTOR, verbosity: 1 }
 * modelComponents(workloadCost(inputs)) // => {"input":0.0025,"cache":0,"output":0.001,"reasoning":0,"fees":0}
 */
export function modelComponents({ lines }: WorkloadCost): Record<ModelComponent, Usd> {
  const sums: Record<ModelComponent, Usd> = { input: 0, cache: 0, output: 0, reasoning: 0, fees: 0 };
  for (const { dimension, amount } of lines) sums[componentOf(dimension)] += amount;
  return sums;
}
