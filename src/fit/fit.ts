import type { CurveName } from '../core/growth/curve.ts';

/** What was done to get from rows to parameters, as codes that `words` turns into sentences. */
export type FitStep =
  /** Least squares on the users of each row. */
  | 'least-squares'
  /** Maximum likelihood. */
  | 'maximum-likelihood'
  /** Rows were taken as everyone who came so far, and what came between them was fitted. */
  | 'cumulative-differenced'
  /** Rows were taken as people who came in a period. */
  | 'adoptions-as-given'
  /** The users fall somewhere, which no adoption does. */
  | 'users-fall'
  /** Rows are missing; the ones there were fitted and nothing was filled in. */
  | 'gaps-left-out'
  /** The rows do not say how high the ceiling is: take it as a guess. */
  | 'ceiling-undetermined'
  /** Everyone is as likely to leave as everyone else, so the two parameters have no limit. */
  | 'no-differences';

/** A curve fitted to rows. Month 0 is the month the rows count from. */
export interface Fit<Name extends CurveName = CurveName> {
  readonly curve: Name;
  readonly parameters: Readonly<Record<string, number>>;
  /** One for each parameter that was fitted; `undefined` where the rows do not determine them all. */
  readonly standardErrors: Readonly<Record<string, number>> | undefined;
  /** Root of the mean squared difference from the rows fitted, in users. */
  readonly rootMeanSquare: number;
  /** Residual standard error: the same over rows less parameters; `undefined` with no more rows than parameters. */
  readonly residualError: number | undefined;
  /** Rows fitted. */
  readonly rows: number;
  readonly done: readonly FitStep[];
}
