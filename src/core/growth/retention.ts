import { requireArgument, requireCount, requireShare } from '../argument.ts';
import type { Share } from '../units.ts';
import { MOST_MONTHS, readValues, type NumberQuantity, type Quantities, type Values } from './quantity.ts';

/** How long people stay, as a declaration: what it is given and the share still there at an age. */
export interface RetentionModel<P extends Values = Values> {
  readonly words: string;
  readonly parameters: Quantities<P>;
  /** The share of a cohort still active `age` whole months after it came; 1 at age 0. */
  survival(this: void, parameters: P, age: number): Share;
}

/** A retention model with its values. */
export interface Retention {
  readonly model: RetentionName;
  readonly parameters: Values;
}

/** The name of a retention model. */
export type RetentionName = keyof typeof RETENTIONS;

const SHAPE: NumberQuantity = { kind: 'number', unit: 'of the beta distribution', least: 0, most: 1_000_000_000, open: 'least', words: 'shape' };

/** Every retention model by its name: a new one is an entry here. */
export const RETENTIONS = {
  /** The same share leaves every month. */
  churn: declared<{ readonly churnPerMonth: Share }>({
    words: 'churnRetention',
    parameters: { churnPerMonth: { kind: 'number', unit: 'of the users a month', least: 0, most: 1, words: 'churnPerMonth' } },
    survival: ({ churnPerMonth }, age) => (1 - churnPerMonth) ** age,
  }),
  /** Everyone has a churn of their own: the loyal remain, so that a cohort loses ever fewer. */
  sbg: declared<SbgParameters>({
    words: 'sbgRetention',
    parameters: { alpha: { ...SHAPE, words: 'sbgAlpha' }, beta: { ...SHAPE, words: 'sbgBeta' } },
    survival: sbgSurvival,
  }),
  /** A power of age: falls fast at first and hardly at last. */
  power: declared<{ readonly exponent: number }>({
    words: 'powerRetention',
    parameters: { exponent: { kind: 'number', unit: 'as a power of age', least: 0, most: 20, words: 'powerExponent' } },
    survival: ({ exponent }, age) => (age + 1) ** -exponent,
  }),
} as const;

/** The beta distribution of people's churn in the shifted beta-geometric model; mean churn α/(α + β). */
export type SbgParameters = { readonly alpha: number; readonly beta: number };

/**
 * The shares of a cohort still active at ages 0 to `months` − 1; the first is 1. Throws `bad-argument` for values
 * the model does not take, no month or more than 240.
 *
 * @example
 * survivalByMonth({ model: 'churn', parameters: { churnPerMonth: 0.5 } }, 4) // => [1,0.5,0.25,0.125]
 */
export function survivalByMonth({ model, parameters }: Retention, months: number): readonly Share[] {
  requireArgument(Object.hasOwn(RETENTIONS, model), 'survivalByMonth', `a retention (one of ${Object.keys(RETENTIONS).join(', ')})`, model);
  requireCount(months, 1, 'months', 'survivalByMonth');
  requireArgument(months <= MOST_MONTHS, 'survivalByMonth', `at most ${MOST_MONTHS} months`, months);
  const retention = RETENTIONS[model] as RetentionModel;
  const values = readValues(retention.parameters, parameters, model);
  return Array.from({ length: months }, (_, age) => retention.survival(values, age));
}

/**
 * The share still there after `periods` renewals in the shifted beta-geometric model:
 * S(t) = S(t − 1)·(β + t − 1)/(α + β + t − 1). Throws `bad-argument` unless α and β are above 0 and periods whole.
 *
 * Source: P. S. Fader and B. G. S. Hardie, How to project customer retention, J. Interactive Marketing 21 (2007)
 * 76–90.
 *
 * @example
 * sbgSurvival({ alpha: 0.668, beta: 3.806 }, 1).toFixed(4) // => "0.8507"
 */
export function sbgSurvival(parameters: SbgParameters, periods: number): Share {
  requireCount(periods, 0, 'periods', 'sbgSurvival');
  let survival = 1;
  for (let period = 1; period <= periods; period++) survival *= sbgRetention(parameters, period);
  return survival;
}

/**
 * The share of those still there that renews in a period, from 1: r(t) = (β + t − 1)/(α + β + t − 1). It rises
 * with t, though nobody changes. Throws as `sbgSurvival` does.
 *
 * @example
 * sbgRetention({ alpha: 1, beta: 1 }, 1) // => 0.5
 */
export function sbgRetention({ alpha, beta }: SbgParameters, period: number): Share {
  requireArgument(alpha > 0 && alpha < Infinity, 'sbgRetention', 'alpha above 0', alpha);
  requireArgument(beta > 0 && beta < Infinity, 'sbgRetention', 'beta above 0', beta);
  requireCount(period, 1, 'period', 'sbgRetention');
  return (beta + period - 1) / (alpha + beta + period - 1);
}

/**
 * Months a user stays on average when the same share leaves every month: 1/churn, ∞ where nobody leaves. Throws
 * `bad-argument` unless churn is a share.
 *
 * @example
 * lifetimeMonths(0.05) // => 20
 */
export function lifetimeMonths(churnPerMonth: Share): number {
  requireShare(churnPerMonth, 'churn', 'lifetimeMonths');
  return 1 / churnPerMonth;
}

function declared<P extends Values>(model: RetentionModel<P>): RetentionModel<P> {
  return model;
}
