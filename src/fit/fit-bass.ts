import { bass, bassRate, type BassParameters } from '../core/growth/curves/bass.ts';
import type { CurvePoint } from '../core/growth/quantity.ts';
import { requirePoints } from './fit-curve.ts';
import type { Fit, FitStep } from './fit.ts';
import { leastSquares, type RowModel } from './least-squares.ts';
import { standardErrors } from './standard-errors.ts';

/** What is searched for: logarithms of the market above those already in, of p and of q. */
const NAMES = ['market', 'innovation', 'imitation'] as const;
/** Rows that a fit of three parameters needs. */
const LEAST_ROWS = 4;
/** Starts: market over what adopted in the rows; p + q over the length of the rows; q/p. */
const MARKETS = [1.05, 1.3, 2, 5];
const RATES = [2, 4, 8, 16];
const RATIOS = [3, 12, 60, 300];
/** From here the market is a guess: so many times what has adopted. */
const FAR_MARKET = 20;

/** How rows are compared with a Bass curve. */
interface Comparison {
  readonly values: readonly number[];
  readonly adopted: number;
  readonly span: number;
  readonly full: (three: readonly number[]) => BassParameters;
  readonly predicted: (parameters: BassParameters) => (row: number) => number;
  readonly already: number;
  readonly done: readonly FitStep[];
}

/**
 * Fits a Bass diffusion to the people who adopted in each period, as R's `nls` of the literature does: the rate at
 * month t is compared with the adoptions of the row of month t, and month 0 is the launch. Throws `bad-argument` for
 * fewer than four rows, months that do not rise, or adoptions that are negative or all 0.
 *
 * Source: V. Srinivasan and C. H. Mason, Marketing Science 5 (1986) 169–178; the VCR series and its R code,
 * https://rstudio-pubs-static.s3.amazonaws.com/439328_a0fdf31c1b6b4afdbe928f353b17b83f.html
 *
 * @example
 * const sales = [840, 1470, 2110, 4000, 7590, 10950, 10530, 9470, 7790, 5890]
 * const { market, innovation, imitation } = fitBassAdoptions(sales.map((users, index) => ({ month: index + 1, users }))).parameters
 * [market.toFixed(0), innovation.toFixed(5), imitation.toFixed(4)] // => ["67981","0.00659","0.6381"]
 */
export function fitBassAdoptions(adoptions: readonly CurvePoint[]): Fit<'bass'> {
  requirePoints(adoptions, LEAST_ROWS, 'fitBassAdoptions');
  const first = adoptions[0]!;
  return fitted({
    values: adoptions.map(({ users }) => users),
    adopted: adoptions.reduce((sum, { users }) => sum + users, 0),
    span: adoptions.at(-1)!.month - first.month,
    full: ([market, innovation, imitation]) => ({ market: market!, innovation: innovation!, imitation: imitation!, age: 0 }),
    predicted: (parameters) => (row) => bassRate(parameters, adoptions[row]!.month),
    already: 0,
    done: ['least-squares', 'adoptions-as-given'],
  });
}

/**
 * Fits a Bass diffusion to everyone who is there in each month: the rows are differenced and the adoptions between
 * two rows compared with M·(F(t) − F(t − 1)); how long the launch is past follows from the users of the first row.
 * Users who leave are no part of the model, and the fit says where users fall. Throws as `fitBassAdoptions` does,
 * with one row more, and where nobody came after the first row.
 *
 * @example
 * const points = [0, 2, 4, 6, 8, 10].map((month) => ({ month, users: 1000 - 1000 / (1 + month) }))
 * fitBass(points).done // => ["least-squares","cumulative-differenced"]
 */
export function fitBass(points: readonly CurvePoint[]): Fit<'bass'> {
  requirePoints(points, LEAST_ROWS + 1, 'fitBass');
  const [first, ...later] = points as readonly [CurvePoint, ...CurvePoint[]];
  const values = later.map(({ users }, index) => users - points[index]!.users);
  const adopted = Math.max(...points.map(({ users }) => users)) - first.users;
  requirePoints([{ month: 0, users: adopted }], 1, 'fitBass');
  const full: Comparison['full'] = ([market, innovation, imitation]) => {
    const share = first.users / market!;
    const age = Math.log((1 + (imitation! / innovation!) * share) / (1 - share)) / (innovation! + imitation!);
    return { market: market!, innovation: innovation!, imitation: imitation!, age: age - first.month };
  };
  return fitted({
    values,
    adopted,
    span: points.at(-1)!.month - first.month,
    full,
    predicted: (parameters) => (row) => bass.at(parameters, later[row]!.month) - bass.at(parameters, points[row]!.month),
    already: first.users,
    done: ['least-squares', 'cumulative-differenced', ...(values.some((value) => value < 0) ? ['users-fall' as const] : [])],
  });
}

function fitted({ values, adopted, span, full, predicted, already, done }: Comparison): Fit<'bass'> {
  const top = Math.max(...values.map(Math.abs));
  const three = ([more, innovation, imitation]: readonly number[]): number[] => [already + adopted * Math.exp(more!), Math.exp(innovation!) / span, Math.exp(imitation!) / span];
  const model: RowModel = (searched) => {
    const at = predicted(full(three(searched)));
    return (row) => at(row) / top;
  };
  const starts = MARKETS.flatMap((market) => RATES.flatMap((rates) => RATIOS.map((ratio) => [Math.log(market), Math.log(rates / (1 + ratio)), Math.log((rates * ratio) / (1 + ratio))])));
  const found = leastSquares(values.map((value) => value / top), model, starts);
  const best = three(found.parameters);
  const squares = found.squares * top ** 2;
  const errors = standardErrors((given) => predicted(full(given)), best, values.length, squares);
  const far = best[0]! > already + FAR_MARKET * adopted || errors === undefined || errors[0]! >= best[0]!;
  return {
    curve: 'bass',
    parameters: full(best),
    standardErrors: errors && Object.fromEntries(NAMES.map((name, index) => [name, errors[index]!])),
    rootMeanSquare: Math.sqrt(squares / values.length),
    residualError: Math.sqrt(squares / (values.length - NAMES.length)),
    rows: values.length,
    done: far ? [...done, 'ceiling-undetermined'] : done,
  };
}
