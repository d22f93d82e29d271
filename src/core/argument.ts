import { CalculatorError } from './errors.ts';

/**
 * Throws `bad-argument` unless `holds`: "<name> requires <what>, got <value>".
 *
 * @example
 * requireArgument(2 > 1, 'wilsonInterval', 'items of at least 1', 2) // => undefined
 * requireArgument(0 > 1, 'wilsonInterval', 'items of at least 1', 0) // => Error: wilsonInterval requires items of at least 1, got 0
 */
export function requireArgument(holds: boolean, name: string, what: string, got: unknown): asserts holds {
  if (!holds) throw badArgument(name, what, got);
}

/**
 * Throws `bad-argument` unless `value` is a share, 0–1.
 *
 * @example
 * requireShare(1.2, 'passes', 'judgeCorrection') // => Error: judgeCorrection requires passes to be a share from 0 to 1, got 1.2
 */
export function requireShare(value: number, what: string, name: string): void {
  if (!(value >= 0 && value <= 1)) throw badArgument(name, `${what} to be a share from 0 to 1`, value);
}

/**
 * Throws `bad-argument` unless `value` is a finite number ≥ 0.
 *
 * @example
 * requireAmount(-1, 'cost', 'costPerSuccess') // => Error: costPerSuccess requires cost to be a finite number ≥ 0, got -1
 */
export function requireAmount(value: number, what: string, name: string): void {
  if (!(Number.isFinite(value) && value >= 0)) throw badArgument(name, `${what} to be a finite number ≥ 0`, value);
}

/**
 * Throws `bad-argument` unless `value` is a whole number of at least `least`.
 *
 * @example
 * requireCount(0.5, 1, 'items', 'wilsonInterval') // => Error: wilsonInterval requires items to be a whole number ≥ 1, got 0.5
 */
export function requireCount(value: number, least: number, what: string, name: string): void {
  if (!(Number.isSafeInteger(value) && value >= least)) throw badArgument(name, `${what} to be a whole number ≥ ${least}`, value);
}

// made only to be thrown: numbers are checked far more often than they are written
const badArgument = (name: string, what: string, got: unknown): CalculatorError => new CalculatorError('bad-argument', `${name} requires ${what}, got ${String(got)}`);
