import { levenbergMarquardt } from 'ml-levenberg-marquardt';
import { SERVING_CONSTANTS, type ServingConstants } from '../../src/core/hosting/constants.ts';
import { predict, tpotRatio, ttftRatio, type Prediction } from './prediction.ts';
import type { Run } from './run.ts';

/** Constants by their place: those of a step and a prompt, then those of the first token alone. */
const OF_TOKENS: readonly string[] = [
  'bandwidthShare',
  'decodeFlopsShare',
  'kernelSeconds',
  'allReduceSeconds',
  'linkShare',
  'hostSecondsPerSequence',
  'prefillFlopsShare.bf16',
  'prefillFlopsShare.fp8',
  'prefillFlopsShare.fp4',
  'expertPrefillShare',
  'attentionFlopsShare',
];
const OF_FIRST_TOKEN: readonly string[] = ['arrivalSeconds', 'promptsAhead', 'stepsToFirstToken.vllm', 'stepsToFirstToken.trtllm', 'stepsToFirstToken.sglang'];
export const CONSTANT_NAMES: readonly string[] = [...OF_TOKENS, ...OF_FIRST_TOKEN];

/** Beyond this relative error a run counts by its size, not its square: some engines had a bad day (Huber). */
const OUTLIER = 0.1;
/** Runs that each architecture counts as, however many it has. */
const RUNS_PER_ARCHITECTURE = 100;
/** A constant is held to the one in force as if by one run, which a third more or less misses by `OUTLIER`; what no run tells stays. */
const PRIOR_SPREAD = 1 / 3;

/** Constants fitted to plain runs: least squares of the logarithms of predicted/measured, robust, each architecture with the same weight. */
export function fitConstants(runs: readonly Run[]): ServingConstants {
  const ofTokens = fitted(runs, OF_TOKENS, SERVING_CONSTANTS, tpotRatio);
  const inMemory = runs.filter((run) => predict(run, ofTokens)?.queued === 0);
  return fitted(inMemory, OF_FIRST_TOKEN, ofTokens, ttftRatio);
}

/** The constant of a name of `CONSTANT_NAMES`. */
export function constantOf(constants: ServingConstants, name: string): number {
  const [head = '', key] = name.split('.');
  const value = constants[head as keyof ServingConstants] as number | Readonly<Record<string, number>>;
  return typeof value === 'number' ? value : (value[key ?? ''] ?? Number.NaN);
}

function withConstant(constants: ServingConstants, name: string, value: number): ServingConstants {
  const [head = '', key] = name.split('.');
  return { ...constants, [head]: key === undefined ? value : { ...(constants[head as keyof ServingConstants] as object), [key]: value } };
}

/** The logarithms of what the constants are multiplied with are searched for; the last rows are those that hold them back. */
function fitted(runs: readonly Run[], names: readonly string[], start: ServingConstants, ratio: (prediction: Prediction) => number | undefined): ServingConstants {
  const sizes = new Map<string, number>();
  for (const { architecture } of runs) sizes.set(architecture, (sizes.get(architecture) ?? 0) + 1);
  const at = (logs: readonly number[]): ServingConstants => names.reduce((constants, name, index) => withConstant(constants, name, constantOf(start, name) * Math.exp(logs[index] ?? 0)), start);
  const row = (run: Run, constants: ServingConstants): number => {
    const prediction = predict(run, constants);
    const found = prediction && ratio(prediction);
    return found === undefined ? 0 : Math.sqrt(RUNS_PER_ARCHITECTURE / (sizes.get(run.architecture) ?? 1)) * huber(Math.log(found) / OUTLIER);
  };
  const model = (logs: number[]): ((index: number) => number) => {
    const constants = at(logs);
    return (index) => {
      const run = runs[index];
      return run ? row(run, constants) : (logs[index - runs.length] ?? 0) / PRIOR_SPREAD;
    };
  };
  const zeros = Array.from({ length: runs.length + names.length }, () => 0);
  const { parameterValues } = levenbergMarquardt({ x: zeros.map((_, index) => index), y: zeros }, model, {
    initialValues: names.map(() => 0),
    maxIterations: 6,
    gradientDifference: 1e-4,
    improvementThreshold: 1e-7,
    damping: 1e-3,
  });
  return at(parameterValues);
}

/** Its square is twice Huber's loss. */
const huber = (value: number): number => Math.sign(value) * Math.sqrt(Math.abs(value) <= 1 ? value * value : 2 * Math.abs(value) - 1);
