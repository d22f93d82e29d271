import { levenbergMarquardt } from 'ml-levenberg-marquardt';

/** A function of the number of a row, given parameters. */
export type RowModel = (parameters: readonly number[]) => (row: number) => number;

/** The parameters that come nearest to the rows. */
export interface LeastSquares {
  readonly parameters: readonly number[];
  /** Sum of the squared differences. */
  readonly squares: number;
}

/** Starts that are worked out to the end; the others only have their distance looked at. */
const BEST_STARTS = 4;
/** Rounds of the library, each from the best so far: it takes steps that make things worse and may not come back. */
const ROUNDS = 15;
const DAMPINGS = [1e-3, 1, 1_000];
const STEP = 1e-6;
/** Scaled parameters and logarithms beyond this mean nothing any more. */
const LIMIT = 25;

/**
 * The parameters with the least sum of squared differences between `values` and the model of their rows, from the
 * best of several starts. Values and parameters are best of the order of 1: the library damps all alike, and left
 * to its own thresholds it gives back the start of many a series.
 *
 * @example
 * const { parameters } = leastSquares([1, 3, 5, 7], ([from, slope]) => (row) => from + slope * row, [[0, 0]])
 * parameters.map((value) => value.toFixed(6)) // => ["1.000000","2.000000"]
 */
export function leastSquares(values: readonly number[], model: RowModel, starts: readonly (readonly number[])[]): LeastSquares {
  const squaresOf = (parameters: readonly number[]): number => {
    const at = model(parameters);
    const squares = values.reduce((sum, value, row) => sum + (value - at(row)) ** 2, 0);
    return Number.isNaN(squares) ? Infinity : squares;
  };
  const begun = starts.map((parameters) => ({ parameters, squares: squaresOf(parameters) })).toSorted((a, b) => a.squares - b.squares);
  const ended = begun.slice(0, BEST_STARTS).map((start) => improved(start, values, model));
  return ended.reduce((best, found) => (found.squares < best.squares ? found : best));
}

function improved(start: LeastSquares, values: readonly number[], model: RowModel): LeastSquares {
  const data = { x: values.map((_, row) => row), y: [...values] };
  let best = start;
  for (let round = 0; round < ROUNDS; round++) {
    const before = best.squares;
    for (const damping of DAMPINGS) {
      const found = attempt(data, model, best.parameters, damping);
      if (found && found.squares < best.squares) best = found;
    }
    if (before - best.squares <= 1e-14 * before) break;
  }
  return best;
}

function attempt(data: { readonly x: number[]; readonly y: number[] }, model: RowModel, from: readonly number[], damping: number): LeastSquares | undefined {
  try {
    const { parameterValues, parameterError } = levenbergMarquardt(data, (parameters) => model(parameters), {
      initialValues: from,
      damping,
      maxIterations: 40,
      improvementThreshold: 1e-12,
      errorTolerance: 1e-30,
      centralDifference: true,
      gradientDifference: STEP,
      minValues: from.map(() => -LIMIT),
      maxValues: from.map(() => LIMIT),
    });
    return { parameters: parameterValues, squares: parameterError };
  } catch {
    // a step so far out that no slope can be computed: the library gives up, the best so far stands
    return undefined;
  }
}
