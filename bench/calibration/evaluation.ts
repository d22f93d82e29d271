import type { ServingConstants } from '../../src/core/hosting/constants.ts';
import { correctedBy } from '../../src/core/hosting/correction.ts';
import { speedAt, throughputOf } from '../../src/core/hosting/throughput.ts';
import { fitConstants } from './fit.ts';
import { predictAll, type Prediction } from './prediction.ts';
import type { Run } from './run.ts';

/**
 * The textbook: bytes at full bandwidth or operations at full rate, whichever takes longer, and nothing else. The 60%
 * and more that it misses are why published calculators promise too much.
 */
const PLAIN_ROOFLINE: ServingConstants = {
  bandwidthShare: 1,
  decodeFlopsShare: 1,
  kernelSeconds: 0,
  allReduceSeconds: 0,
  linkShare: Number.POSITIVE_INFINITY,
  hostSecondsPerSequence: 0,
  prefillFlopsShare: { bf16: 1, fp8: 1, fp4: 1 },
  expertPrefillShare: 1,
  attentionFlopsShare: 1,
  arrivalSeconds: 0,
  promptsAhead: 0,
  stepsToFirstToken: { vllm: 1, trtllm: 1, sglang: 1 },
};

/** The same runs predicted in several ways. */
export interface Evaluation {
  /** With constants fitted to the runs of the other architectures. */
  readonly leftOut: readonly Prediction[];
  /** With constants fitted to the runs on other devices. */
  readonly leftOutDevice: readonly Prediction[];
  readonly inForce: readonly Prediction[];
  /** In force, corrected by the `POINTS` nearest other runs of the same weights, device, precision and engine. */
  readonly corrected: readonly Prediction[];
  readonly roofline: readonly Prediction[];
  /** Fitted to all of them. */
  readonly fitted: ServingConstants;
}

/** Predicts plain runs with the constants in force, with those fitted to other runs, and by the plain roofline. */
export function evaluate(runs: readonly Run[]): Evaluation {
  return {
    leftOut: leaveOut(runs, ({ architecture }) => architecture),
    leftOutDevice: leaveOut(runs, ({ replica }) => replica.hardware.id),
    inForce: predictAll(runs),
    corrected: runs.flatMap((run) => corrected(run, runs) ?? []),
    roofline: predictAll(runs, PLAIN_ROOFLINE),
    fitted: fitConstants(runs),
  };
}

function leaveOut(runs: readonly Run[], groupOf: (run: Run) => string): readonly Prediction[] {
  return [...new Set(runs.map(groupOf))].flatMap((group) => {
    const constants = fitConstants(runs.filter((run) => groupOf(run) !== group));
    return predictAll(runs.filter((run) => groupOf(run) === group), constants);
  });
}

/** Points that a user may have measured. */
export const POINTS = 3;

function corrected(run: Run, runs: readonly Run[]): Prediction | undefined {
  const others = runs.filter((other) => other !== run && servedAs(other) === servedAs(run) && other.row.tpot_ms !== run.row.tpot_ms);
  const throughput = throughputOf(run.replica, run.length);
  if (others.length < POINTS || throughput.status === 'refused') return undefined;
  const chosen = others.toSorted((a, b) => doublingsBetween(a, run) - doublingsBetween(b, run)).slice(0, POINTS);
  const points = chosen.map(({ row, replica, length }) => ({ ...length, gpus: replica.gpus, concurrency: row.batch_or_concurrency, tpotSeconds: (row.tpot_ms ?? 0) / 1000 }));
  const { tpotSeconds, queued } = speedAt(correctedBy(throughput, points), run.row.batch_or_concurrency);
  return { run, tpot: tpotSeconds * 1000, queued, isTooLarge: throughput.memory.status === 'too-large' };
}

const servedAs = ({ replica: { weights, hardware, precision, engine, attentionGroups } }: Run): string => [weights.id, hardware.id, precision, engine, attentionGroups].join(' ');

const placeOf = ({ row, replica, length }: Run): readonly number[] => [row.batch_or_concurrency, replica.gpus, length.inputTokens, length.outputTokens];

function doublingsBetween(a: Run, b: Run): number {
  const there = placeOf(b);
  return placeOf(a).reduce((sum, value, index) => sum + Math.abs(Math.log2(value / (there[index] ?? value))), 0);
}
