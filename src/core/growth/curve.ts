import { requireArgument, requireCount } from '../argument.ts';
import { nearest } from '../nearest.ts';
import { bassDiscrete } from './curves/bass-discrete.ts';
import { bass } from './curves/bass.ts';
import { compound } from './curves/compound.ts';
import { constant } from './curves/constant.ts';
import { custom } from './curves/custom.ts';
import { gompertz } from './curves/gompertz.ts';
import { linear } from './curves/linear.ts';
import { logistic } from './curves/logistic.ts';
import type { GrowthCurve } from './growth-curve.ts';
import { MOST_MONTHS, readValues, type Values } from './quantity.ts';

/** Every curve by its name: a new one is a file in `curves/` and a line here. */
export const CURVES = { constant, linear, compound, logistic, gompertz, bass, 'bass-discrete': bassDiscrete, custom } as const;

/** The name of a curve. */
export type CurveName = keyof typeof CURVES;

/** A curve with the values that make it one course of users. */
export interface Growth {
  readonly curve: CurveName;
  readonly parameters: Values;
}

/**
 * The curve of a name. Throws `bad-argument` for a name that none has.
 *
 * @example
 * Object.keys(curveNamed('logistic').form) // => ["usersNow","ceiling","halfwayMonth"]
 * curveNamed('logistics') // => Error: curveNamed requires a curve (did you mean "logistic"?), got "logistics"
 */
export function curveNamed(name: string): GrowthCurve {
  if (!Object.hasOwn(CURVES, name)) {
    const names = Object.keys(CURVES);
    const meant = nearest(name, names);
    requireArgument(false, 'curveNamed', `a curve (${meant === undefined ? `one of ${names.join(', ')}` : `did you mean "${meant}"?`})`, JSON.stringify(name));
  }
  return CURVES[name as CurveName];
}

/**
 * The course that a filled-in form means, defaults filled in; in month 0 it has exactly the users now. Throws
 * `bad-argument` for values that are missing, unknown, out of range or contradict each other.
 *
 * @example
 * const growth = solveGrowth('gompertz', { usersNow: 1000, ceiling: 50000, halfwayMonth: 18 })
 * [0, 18].map((month) => Math.round(usersAt(growth, month))) // => [1000,25000]
 * solveGrowth('compound', { usersNow: 1000, growthPerMonth: -1.2 }) // => Error: compound requires growthPerMonth of at least -1 and at most 10 more a month, got -1.2
 */
export function solveGrowth(curve: CurveName, form: Values): Growth {
  const declared = curveNamed(curve);
  return { curve, parameters: declared.solve(readValues(declared.form, form, curve)) };
}

/**
 * Users in a month; 0 is now and fractions of a month are allowed. Throws `bad-argument` for parameters that the
 * curve does not take or a month outside 0–240.
 *
 * @example
 * usersAt({ curve: 'compound', parameters: { usersNow: 1000, growthPerMonth: 0.2 } }, 2) // => 1440
 * usersAt({ curve: 'constant', parameters: { usersNow: 1000 } }, -1) // => Error: usersAt requires a month from 0 to 240, got -1
 */
export function usersAt(growth: Growth, month: number): number {
  requireArgument(month >= 0 && month <= MOST_MONTHS, 'usersAt', `a month from 0 to ${MOST_MONTHS}`, month);
  const { curve, parameters } = checked(growth);
  return curve.at(parameters, month);
}

/**
 * Users in months 0 to `months` − 1. Throws as `usersAt` does, and for no month or more than 240.
 *
 * @example
 * usersByMonth({ curve: 'linear', parameters: { usersNow: 100, usersPerMonth: 10 } }, 3) // => [100,110,120]
 */
export function usersByMonth(growth: Growth, months: number): readonly number[] {
  requireCount(months, 1, 'months', 'usersByMonth');
  requireArgument(months <= MOST_MONTHS, 'usersByMonth', `at most ${MOST_MONTHS} months`, months);
  const { curve, parameters } = checked(growth);
  return Array.from({ length: months }, (_, month) => curve.at(parameters, month));
}

/**
 * The same course seen `months` later: what was month `months` becomes month 0, as when a curve fitted to past
 * months goes on from the last of them. Throws as `usersAt` does.
 *
 * @example
 * growthLater({ curve: 'linear', parameters: { usersNow: 100, usersPerMonth: 10 } }, 5).parameters.usersNow // => 150
 */
export function growthLater(growth: Growth, months: number): Growth {
  requireArgument(months >= 0 && months <= MOST_MONTHS, 'growthLater', `months from 0 to ${MOST_MONTHS}`, months);
  const { curve, parameters } = checked(growth);
  return { curve: growth.curve, parameters: curve.later(parameters, months) };
}

function checked(growth: Growth): { readonly curve: GrowthCurve; readonly parameters: Values } {
  const curve = curveNamed(growth.curve);
  const parameters = readValues(curve.parameters, growth.parameters, growth.curve);
  curve.check?.(parameters);
  return { curve, parameters };
}
