import { CURVES } from '../core/growth/curve.ts';
import type { CompoundParameters } from '../core/growth/curves/compound.ts';
import type { GompertzParameters } from '../core/growth/curves/gompertz.ts';
import type { LinearParameters } from '../core/growth/curves/linear.ts';
import type { LogisticParameters } from '../core/growth/curves/logistic.ts';
import type { CurvePoint } from '../core/growth/quantity.ts';
import { requireArgument } from '../core/argument.ts';
import { CalculatorError } from '../core/errors.ts';
import type { Fit } from './fit.ts';
import { leastSquares, type RowModel } from './least-squares.ts';
import { standardErrors } from './standard-errors.ts';

/** The curves whose users are fitted as they stand; Bass is fitted on adoptions by `fitBass`. */
export type FittedCurveName = keyof typeof FITTINGS;

/** How the rows are brought to the order of 1: month = from + span·x, users = top·y. */
interface Scale {
  readonly from: number;
  readonly span: number;
  readonly top: number;
}

interface Row {
  readonly x: number;
  readonly y: number;
}

/** A curve as the search sees it: mostly logarithms, which keep what is positive so and steps alike. */
interface Fitting<P> {
  readonly names: readonly (keyof P & string)[];
  readonly starts: (rows: readonly Row[]) => readonly (readonly number[])[];
  /** Users at x, in units of the highest, of what is searched for. */
  readonly model: (searched: readonly number[]) => (x: number) => number;
  readonly parameters: (searched: readonly number[], scale: Scale) => P;
  readonly at: (parameters: P, month: number) => number;
}

/** Ceilings to start from, in units of the highest users so far. */
const CEILINGS = [1.01, 1.1, 1.5, 3, 10];
/** From here a ceiling is a guess: so many times the highest users so far. */
const FAR_CEILING = 20;

const linear: Fitting<LinearParameters> = {
  names: ['usersNow', 'usersPerMonth'],
  starts: (rows) => [lineThrough(rows)],
  model: ([from, slope]) => (x) => from! + slope! * x,
  parameters: ([from, slope], { from: month, span, top }) => ({ usersNow: top * (from! - (slope! * month) / span), usersPerMonth: (top * slope!) / span }),
  at: ({ usersNow, usersPerMonth }, month) => usersNow + usersPerMonth * month,
};

const compound: Fitting<CompoundParameters> = {
  names: ['usersNow', 'growthPerMonth'],
  starts: (rows) => [lineThrough(rows.filter(({ y }) => y > 0).map(({ x, y }) => ({ x, y: Math.log(y) }))), [0, 0], [-3, 3]],
  model: ([log, growth]) => (x) => Math.exp(log! + growth! * x),
  parameters: ([log, growth], { from, span, top }) => ({ usersNow: top * Math.exp(log! - (growth! * from) / span), growthPerMonth: Math.expm1(growth! / span) }),
  at: CURVES.compound.at,
};

const logistic: Fitting<LogisticParameters> = {
  names: ['asymptote', 'midpoint', 'scale'],
  starts: (rows) =>
    CEILINGS.map((ceiling) => {
      const [from, slope] = lineThrough(rows.map(({ x, y }) => ({ x, y: logit(y / ceiling) })));
      return slope > 0.01 ? [Math.log(ceiling), -from / slope, -Math.log(slope)] : [Math.log(ceiling), 0.5, -1.5];
    }),
  model: ([log, midpoint, scale]) => (x) => Math.exp(log!) / (1 + Math.exp((midpoint! - x) / Math.exp(scale!))),
  parameters: ([log, midpoint, scale], { from, span, top }) => ({ asymptote: top * Math.exp(log!), midpoint: from + span * midpoint!, scale: span * Math.exp(scale!) }),
  at: CURVES.logistic.at,
};

const gompertz: Fitting<GompertzParameters> = {
  names: ['asymptote', 'b2', 'b3'],
  starts: (rows) =>
    CEILINGS.map((ceiling) => {
      const [from, slope] = lineThrough(rows.map(({ x, y }) => ({ x, y: Math.log(-Math.log(Math.min(Math.max(y / ceiling, 1e-9), 0.999))) })));
      return [Math.log(ceiling), from, Math.log(Math.max(-slope, 0.01))];
    }),
  model: ([log, b2, speed]) => (x) => Math.exp(log! - Math.exp(b2! - Math.exp(speed!) * x)),
  parameters: ([log, b2, speed], { from, span, top }) => {
    const perMonth = Math.exp(speed!) / span;
    return { asymptote: top * Math.exp(log!), b2: Math.exp(b2! + perMonth * from), b3: Math.exp(-perMonth) };
  },
  at: CURVES.gompertz.at,
};

const FITTINGS = { linear, compound, logistic, gompertz } as const;

/**
 * Fits a curve to the users of at least as many months as it has parameters, and one more. Parameters and standard
 * errors are R's: `logistic` gives what `nls(users ~ SSlogis(month, Asym, xmid, scal))` gives, `gompertz` what
 * `SSgompertz` gives. Throws `bad-argument` for too few rows, months that do not rise, or users that are negative,
 * not finite or all 0.
 *
 * @example
 * const points = [0, 1, 2, 3].map((month) => ({ month, users: 100 * 1.5 ** month }))
 * const { parameters, rows, done } = fitCurve('compound', points)
 * [parameters.growthPerMonth.toFixed(6), rows, done] // => ["0.500000",4,["least-squares"]]
 */
export function fitCurve<Name extends FittedCurveName>(curve: Name, points: readonly CurvePoint[]): Fit<Name> {
  requireArgument(Object.hasOwn(FITTINGS, curve), 'fitCurve', `a curve (one of ${Object.keys(FITTINGS).join(', ')})`, curve);
  const { names, starts, model, parameters, at } = FITTINGS[curve] as unknown as Fitting<Readonly<Record<string, number>>>;
  requirePoints(points, names.length + 1, 'fitCurve');
  const scale = scaleOf(points);
  const rows = points.map(({ month, users }) => ({ x: (month - scale.from) / scale.span, y: users / scale.top }));
  const byRow: RowModel = (searched) => {
    const users = model(searched);
    return (row) => users(rows[row]!.x);
  };
  const found = leastSquares(rows.map(({ y }) => y), byRow, starts(rows));
  const fitted = parameters(found.parameters, scale);
  const squares = found.squares * scale.top ** 2;
  const natural: RowModel = (values) => {
    const given = Object.fromEntries(names.map((name, index) => [name, values[index]!]));
    return (row) => at(given, points[row]!.month);
  };
  const errors = standardErrors(natural, names.map((name) => fitted[name]!), points.length, squares);
  const far = fitted.asymptote !== undefined && (fitted.asymptote > FAR_CEILING * scale.top || errors === undefined || errors[0]! >= fitted.asymptote);
  return {
    curve,
    parameters: fitted,
    standardErrors: errors && Object.fromEntries(names.map((name, index) => [name, errors[index]!])),
    rootMeanSquare: Math.sqrt(squares / points.length),
    residualError: points.length > names.length ? Math.sqrt(squares / (points.length - names.length)) : undefined,
    rows: points.length,
    done: far ? ['least-squares', 'ceiling-undetermined'] : ['least-squares'],
  };
}

/**
 * Throws `bad-argument` unless there are `least` rows with rising months and users that are finite, not negative and
 * not all 0.
 *
 * @example
 * requirePoints([{ month: 0, users: 5 }], 3, 'fitCurve') // => Error: fitCurve requires at least 3 rows, got 1
 */
export function requirePoints(points: readonly CurvePoint[], least: number, name: string): void {
  if (points.length < least) throw new CalculatorError('bad-argument', `${name} requires at least ${least} rows, got ${points.length}`, { reason: 'few', got: least });
  points.forEach(({ month, users }, index) => {
    requireArgument(Number.isFinite(month) && (index === 0 || month > points[index - 1]!.month), name, 'months that rise', month);
    requireArgument(users >= 0 && users < Infinity, name, 'users of at least 0', users);
  });
  requireArgument(points.some(({ users }) => users > 0), name, 'users above 0 in some row', 0);
}

function scaleOf(points: readonly CurvePoint[]): Scale {
  const from = points[0]!.month;
  return { from, span: points.at(-1)!.month - from, top: Math.max(...points.map(({ users }) => users)) };
}

/** Height at x = 0 and slope of the straight line nearest to the rows. */
function lineThrough(rows: readonly Row[]): [number, number] {
  const mean = (of: (row: Row) => number): number => rows.reduce((sum, row) => sum + of(row), 0) / rows.length;
  const [x, y] = [mean((row) => row.x), mean((row) => row.y)];
  const spread = mean((row) => (row.x - x) ** 2);
  const slope = spread === 0 ? 0 : mean((row) => (row.x - x) * (row.y - y)) / spread;
  return [y - slope * x, slope];
}

function logit(share: number): number {
  const inside = Math.min(Math.max(share, 0.001), 0.999);
  return Math.log(inside / (1 - inside));
}
