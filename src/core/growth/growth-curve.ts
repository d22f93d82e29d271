import type { Quantities, Values } from './quantity.ts';

/**
 * How users grow, as a declaration: what it is given (`P`), what people are asked (`F`) and how one leads to the
 * other. Its functions take checked values, so they throw only where values contradict each other.
 */
export interface GrowthCurve<P extends Values = Values, F extends Values = Values> {
  /** Its key in `CURVES`. */
  readonly name: string;
  /** Its name in `words`. */
  readonly words: string;
  readonly parameters: Quantities<P>;
  readonly form: Quantities<F>;
  /** The parameters that a filled-in form means. */
  solve(this: void, form: F): P;
  /** Users in a month; 0 is now. A fraction of a month is allowed. */
  at(this: void, parameters: P, month: number): number;
  /** The same curve seen `months` later: what was month `months` becomes month 0. */
  later(this: void, parameters: P, months: number): P;
  /** Throws where parameters, each in its range, contradict each other. */
  check?(this: void, parameters: P): void;
}
