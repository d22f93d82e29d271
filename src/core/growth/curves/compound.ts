import { requireArgument } from '../../argument.ts';
import type { GrowthCurve } from '../growth-curve.ts';
import { USERS_NOW, type NumberQuantity } from '../quantity.ts';

/** The same growth every month. */
export type CompoundParameters = {
  readonly usersNow: number;
  /** 0.1 is 10% more every month; −1 is everyone gone in a month. */
  readonly growthPerMonth: number;
};

const GROWTH_PER_MONTH: NumberQuantity = { kind: 'number', unit: 'more a month', least: -1, most: 10, words: 'growthPerMonth' };

/**
 * Compound growth: users now × (1 + growth a month)^months. It has no ceiling: over a few years use a curve that
 * has one.
 *
 * @example
 * compound.at({ usersNow: 1000, growthPerMonth: 0.1 }, 12).toFixed(2) // => "3138.43"
 */
export const compound: GrowthCurve<CompoundParameters, CompoundParameters> = {
  name: 'compound',
  words: 'compoundCurve',
  parameters: { usersNow: USERS_NOW, growthPerMonth: GROWTH_PER_MONTH },
  form: { usersNow: USERS_NOW, growthPerMonth: GROWTH_PER_MONTH },
  solve: (form) => form,
  at: ({ usersNow, growthPerMonth }, month) => usersNow * (1 + growthPerMonth) ** month,
  later: (parameters, months) => ({ ...parameters, usersNow: compound.at(parameters, months) }),
};

/**
 * The growth a month that turns `from` users into `to` in `months`: (to/from)^(1/months) − 1, often called the
 * compound monthly growth rate. Throws `bad-argument` unless from, to and months are finite, from and months above 0
 * and to at least 0.
 *
 * @example
 * compoundGrowth(1000, 3000, 12).toFixed(8) // => "0.09587269"
 * compoundGrowth(0, 3000, 12) // => Error: compoundGrowth requires users above 0 to start from, got 0
 */
export function compoundGrowth(from: number, to: number, months: number): number {
  requireArgument(from > 0 && from < Infinity, 'compoundGrowth', 'users above 0 to start from', from);
  requireArgument(to >= 0 && to < Infinity, 'compoundGrowth', 'users of at least 0 to end with', to);
  requireArgument(months > 0 && months < Infinity, 'compoundGrowth', 'months above 0', months);
  return (to / from) ** (1 / months) - 1;
}
