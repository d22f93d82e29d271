import { requireAmount, requireArgument, requireCount, requireShare } from '../argument.ts';
import { gridCdf, gridMaximum, gridMixture, gridOf, gridQuantile, gridSum, gridTimes, type GridDistribution } from '../stats/grid-distribution.ts';
import { logNormalCdf, logNormalExcess, logNormalPartialMoment, logNormalQuantile, type LogNormal } from '../stats/log-normal.ts';
import { sumOfTwoCdf, sumOfTwoQuantiles } from '../stats/sum-of-two.ts';
import type { Seconds, Share } from '../units.ts';
import { callTimeMean, type CallTime } from './call-time.ts';
import { retries } from './retries.ts';

/** Calls of one kind in a query; stages follow one another. */
export interface Stage {
  readonly time: Pick<CallTime, 'ttft' | 'generation'>;
  /** How often the stage runs, one after another; default 1. */
  readonly inSequence?: number;
  /** Calls made at once each time; the slowest counts. Default 1. */
  readonly atOnce?: number;
  /** Share of attempts that fail after taking as long as the others; default 0. */
  readonly failureShare?: Share;
  /** Most attempts at one call; default 1. */
  readonly mostAttempts?: number;
  /** Seconds that every run adds and that do not vary: a tool, a search. Default 0. */
  readonly fixedSeconds?: Seconds;
}

/** How long a query takes, from the first call sent to the last token of the last. */
export interface QueryTime {
  readonly meanSeconds: Seconds;
  readonly p50Seconds: Seconds;
  readonly p95Seconds: Seconds;
  /** What shares are read from. */
  readonly shape: QueryTimeShape;
}

/** One call (or several at once) as it is, the sum of several on a grid with the parts that make its far tail, or a choice of ways. */
export type QueryTimeShape =
  | { readonly kind: 'call'; readonly time: Stage['time']; readonly atOnce: number; readonly fixedSeconds: Seconds }
  | { readonly kind: 'sum'; readonly grid: GridDistribution; readonly parts: readonly Part[] }
  | { readonly kind: 'mixture'; readonly paths: readonly { readonly share: Share; readonly time: Pick<QueryTime, 'shape'> }[] };

interface Part {
  readonly quantity: LogNormal;
  /** Most often it can occur in a query. */
  readonly count: number;
}

/** Points of the grid on which times are added. */
const CELLS = 256;
/** Share of queries that may lie beyond the grid. */
const BEYOND = 0.004;

/**
 * How long the calls of a query take together: one after another they add, at once the slowest counts. Calls
 * are independent of each other (assumption; a slow hour of the seller makes them slow together, which widens
 * the total). One call is worked out by quadrature, several by adding their distributions on a grid of 256
 * points, never by adding percentiles. Against simulations of 400,000 to 1,000,000 draws over the 130 measured
 * offers with 300 and 2,000 output tokens the p95 of 1 to 10 calls is off by 0.1% on the mean and 1.3% at most,
 * the p50 by 1.2% at most. Throws `bad-argument` for no stage or counts below 1.
 *
 * @example
 * const row = { ttftSeconds: { p50: 1, p95: 3 }, outputTokensPerSecond: { p50: 100 }, includesHiddenReasoning: false }
 * const one = queryTime([{ time: callTime(row, { output: 201 }) }])
 * const ten = queryTime([{ time: callTime(row, { output: 201 }), inSequence: 10 }])
 * [one.p95Seconds, ten.p95Seconds, ten.meanSeconds / one.meanSeconds].map((value) => value.toFixed(1)) // => ["5.2","38.7","10.0"]
 */
export function queryTime(stages: readonly Stage[]): QueryTime {
  requireArgument(stages.length > 0, 'queryTime', 'at least one stage', stages.length);
  for (const stage of stages) checkStage(stage);
  const [first] = stages as readonly [Stage];
  const { time, inSequence = 1, atOnce = 1, failureShare = 0, mostAttempts = 1, fixedSeconds = 0 } = first;
  if (stages.length === 1 && inSequence === 1 && (failureShare === 0 || mostAttempts === 1)) {
    const shape = { kind: 'call', time, atOnce, fixedSeconds } as const;
    const [p50, p95] = sumOfTwoQuantiles(time.ttft, time.generation, [0.5 ** (1 / atOnce), 0.95 ** (1 / atOnce)]) as [Seconds, Seconds];
    const meanSeconds = atOnce === 1 ? fixedSeconds + callTimeMean(time) : onGrid(stages).meanSeconds;
    return { meanSeconds, p50Seconds: fixedSeconds + p50, p95Seconds: fixedSeconds + p95, shape };
  }
  return onGrid(stages);
}

/**
 * The share of queries that take at most `limit` seconds.
 *
 * @example
 * const row = { ttftSeconds: { p50: 1 }, outputTokensPerSecond: { p50: 100 }, includesHiddenReasoning: false }
 * const time = queryTime([{ time: callTime(row, { output: 201 }) }])
 * shareWithin(time, 5).toFixed(2) // => "0.99"
 * shareWithin(time, time.p95Seconds).toFixed(4) // => "0.9500"
 */
export function shareWithin({ shape }: Pick<QueryTime, 'shape'>, limit: Seconds): Share {
  if (shape.kind === 'mixture') return shape.paths.reduce((sum, { share, time }) => sum + share * shareWithin(time, limit), 0);
  if (shape.kind === 'call') return sumOfTwoCdf(shape.time.ttft, shape.time.generation, limit - shape.fixedSeconds) ** shape.atOnce;
  if (limit <= 0) return 0;
  const { grid, parts } = shape;
  const end = grid.from + (grid.shares.length - 0.5) * grid.step;
  if (limit <= end) return gridCdf(grid, limit);
  // beyond the grid one slow part makes the total slow, the others take what they usually take
  const usual = gridQuantile(grid, 0.5) ?? 0;
  const slow = (by: Seconds): Share => parts.reduce((sum, { quantity, count }) => sum + count * (1 - logNormalCdf(quantity, by - usual)), 0);
  const atEnd = slow(end);
  return atEnd === 0 ? 1 : 1 - (1 - gridCdf(grid, end)) * (slow(limit) / atEnd);
}

function onGrid(stages: readonly Stage[]): QueryTime {
  const parts = stages.flatMap(partsOf);
  const cap = 1 - BEYOND / parts.reduce((sum, { count }) => sum + count, 0);
  let range = rangeOf(stages, cap);
  let grid = addedUp(stages, range / CELLS);
  for (let wider = 0; wider < 8 && beyond(grid) > 2.5 * BEYOND; wider++) {
    range *= 2;
    grid = addedUp(stages, range / CELLS);
  }
  const [p50Seconds, p95Seconds] = [gridQuantile(grid, 0.5)!, gridQuantile(grid, 0.95)!];
  return { meanSeconds: meanOf(stages, range), p50Seconds, p95Seconds, shape: { kind: 'sum', grid, parts } };
}

function beyond({ shares }: GridDistribution): Share {
  let within = 0;
  for (let j = 0; j < shares.length; j++) within += shares[j]!;
  return 1 - within;
}

function addedUp(stages: readonly Stage[], step: Seconds): GridDistribution {
  const grids = stages.map((stage) => {
    const run = runOf(stage, step, CELLS);
    return gridTimes({ ...run, from: run.from + (stage.fixedSeconds ?? 0) }, stage.inSequence ?? 1);
  });
  return grids.reduce(gridSum);
}

/** One run of a stage: a call, its retries, and the slowest of those made at once. */
function runOf({ time, atOnce = 1, failureShare = 0, mostAttempts = 1 }: Stage, step: Seconds, cells: number): GridDistribution {
  const [ttft, generation] = [time.ttft, time.generation].map((quantity) => gridOf(quantity, lowest(quantity, step), step, cells)) as [GridDistribution, GridDistribution];
  const call = gridSum(ttft, generation);
  const attempts: { weight: Share; grid: GridDistribution }[] = [];
  let grid = call;
  for (let number = 1; number <= mostAttempts; number++) {
    attempts.push({ weight: failureShare ** (number - 1) * (number === mostAttempts ? 1 : 1 - failureShare), grid });
    if (failureShare === 0) break;
    grid = gridSum(grid, call);
  }
  return gridMaximum(failureShare === 0 ? call : gridMixture(attempts), atOnce);
}

/** A whole number of steps that the quantity hardly ever falls below. */
function lowest(quantity: LogNormal, step: Seconds): Seconds {
  return Math.max(0, Math.floor(logNormalQuantile(quantity, 1e-6) / step) - 1) * step;
}

/** How far the grid reaches above the lowest total: mean and 4.5 standard deviations of parts cut at their share `cap`. */
function rangeOf(stages: readonly Stage[], cap: Share): Seconds {
  let [length, variance] = [0, 0];
  for (const { time, inSequence = 1, atOnce = 1, failureShare = 0, mostAttempts = 1 } of stages) {
    let [mean, square, low] = [0, 0, 0];
    for (const quantity of [time.ttft, time.generation]) {
      const limit = logNormalQuantile(quantity, cap);
      const m = logNormalPartialMoment(quantity, 1, limit);
      mean += m;
      square += Math.max(0, logNormalPartialMoment(quantity, 2, limit) - m * m);
      low += logNormalQuantile(quantity, 1e-6);
    }
    const attempts = failureShare === 0 ? 1 : mostAttempts;
    // the mean of a maximum is at most σ(n − 1)/√(2n − 1) above the mean (Hartley and David, 1954)
    const slowest = (Math.sqrt(square) * (atOnce - 1)) / Math.sqrt(2 * atOnce - 1);
    length += inSequence * (mean * attempts + slowest - low);
    variance += inSequence * square * attempts;
  }
  return Math.max(length + 4.5 * Math.sqrt(variance), 1e-9);
}

/** Means add exactly; only of a maximum the grid is asked. */
function meanOf(stages: readonly Stage[], range: Seconds): Seconds {
  let sum = 0;
  for (const stage of stages) {
    const { time, inSequence = 1, atOnce = 1, failureShare = 0, mostAttempts = 1, fixedSeconds = 0 } = stage;
    const attempts = retries(failureShare, mostAttempts).expectedAttempts;
    const run = atOnce === 1 ? callTimeMean(time) * attempts : meanOfSlowest(runOf(stage, range / CELLS, CELLS), partsOf(stage));
    sum += inSequence * (run + fixedSeconds);
  }
  return sum;
}

function meanOfSlowest({ from, step, shares }: GridDistribution, parts: readonly Part[]): Seconds {
  let [within, mean] = [0, 0];
  for (let j = 0; j < shares.length; j++) {
    within += shares[j]!;
    mean += shares[j]! * (from + j * step);
  }
  const end = from + shares.length * step;
  return mean + (1 - within) * end + parts.reduce((sum, { quantity, count }) => sum + count * logNormalExcess(quantity, end), 0);
}

function partsOf({ time, inSequence = 1, atOnce = 1, failureShare = 0, mostAttempts = 1 }: Stage): Part[] {
  const count = inSequence * atOnce * (failureShare === 0 ? 1 : mostAttempts);
  return [time.ttft, time.generation].map((quantity) => ({ quantity, count }));
}

function checkStage({ inSequence = 1, atOnce = 1, failureShare = 0, mostAttempts = 1, fixedSeconds = 0 }: Stage): void {
  requireCount(inSequence, 1, 'calls in sequence', 'queryTime');
  requireCount(atOnce, 1, 'calls at once', 'queryTime');
  requireShare(failureShare, 'failure share', 'queryTime');
  requireCount(mostAttempts, 1, 'attempts', 'queryTime');
  requireAmount(fixedSeconds, 'fixed seconds', 'queryTime');
}
