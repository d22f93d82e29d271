import type { ServingConstants } from '../../src/core/hosting/constants.ts';
import { speedAt, throughputOf } from '../../src/core/hosting/throughput.ts';
import type { Run } from './run.ts';

/** A run beside what is predicted of it, in ms; a TTFT is predicted only where nothing queues. */
export interface Prediction {
  readonly run: Run;
  readonly tpot: number;
  readonly ttft?: number;
  readonly queued: number;
  /** Weights and one sequence are more than the memory. */
  readonly isTooLarge: boolean;
}

/** `undefined` for a replica that is refused. */
export function predict(run: Run, constants?: ServingConstants): Prediction | undefined {
  const throughput = throughputOf(run.replica, run.length, constants);
  if (throughput.status === 'refused') return undefined;
  const { tpotSeconds, ttftSeconds, queued } = speedAt(throughput, run.row.batch_or_concurrency);
  return { run, tpot: tpotSeconds * 1000, ...(ttftSeconds !== undefined && { ttft: ttftSeconds * 1000 }), queued, isTooLarge: throughput.memory.status === 'too-large' };
}

export const predictAll = (runs: readonly Run[], constants?: ServingConstants): readonly Prediction[] => runs.flatMap((run) => predict(run, constants) ?? []);

/** predicted/measured, where both are there. */
export const tpotRatio = ({ run, tpot }: Prediction): number | undefined => (run.row.tpot_ms ? tpot / run.row.tpot_ms : undefined);
export const ttftRatio = ({ run, ttft }: Prediction): number | undefined => (run.row.ttft_ms && ttft !== undefined ? ttft / run.row.ttft_ms : undefined);

/** Absolute errors of ratios predicted/measured. */
export interface Errors {
  readonly runs: number;
  readonly mean: number;
  readonly median: number;
}

export function errorsOf(ratios: readonly (number | undefined)[]): Errors {
  const errors = ratios.flatMap((ratio) => (ratio === undefined ? [] : Math.abs(ratio - 1))).toSorted((a, b) => a - b);
  const runs = errors.length;
  const median = ((errors[Math.floor((runs - 1) / 2)] ?? Number.NaN) + (errors[Math.floor(runs / 2)] ?? Number.NaN)) / 2;
  return { runs, mean: errors.reduce((sum, error) => sum + error, 0) / runs, median };
}

/** Share of measured values within a band around the predicted ones. */
export function heldBy([low, high]: readonly [number, number], ratios: readonly (number | undefined)[]): number {
  const known = ratios.filter((ratio) => ratio !== undefined);
  return known.filter((ratio) => 1 / ratio >= low && 1 / ratio <= high).length / known.length;
}
