import type { GrowthCurve } from '../growth-curve.ts';
import { MOST_USERS, USERS_NOW, type NumberQuantity } from '../quantity.ts';

/** As many users more (or fewer) every month. */
export type LinearParameters = { readonly usersNow: number; readonly usersPerMonth: number };

const USERS_PER_MONTH: NumberQuantity = { kind: 'number', unit: 'users a month', least: -MOST_USERS, most: MOST_USERS, open: 'both', words: 'usersPerMonth' };

/**
 * A straight line, never below 0: users now + users a month × months.
 *
 * @example
 * linear.at({ usersNow: 1000, usersPerMonth: 50 }, 12) // => 1600
 * linear.at({ usersNow: 1000, usersPerMonth: -100 }, 12) // => 0
 */
export const linear: GrowthCurve<LinearParameters, LinearParameters> = {
  name: 'linear',
  words: 'linearCurve',
  // a line fitted to a late start may begin below 0
  parameters: { usersNow: { ...USERS_NOW, least: -Infinity }, usersPerMonth: USERS_PER_MONTH },
  form: { usersNow: USERS_NOW, usersPerMonth: USERS_PER_MONTH },
  solve: (form) => form,
  at: ({ usersNow, usersPerMonth }, month) => Math.max(0, usersNow + usersPerMonth * month),
  later: (parameters, months) => ({ ...parameters, usersNow: parameters.usersNow + parameters.usersPerMonth * months }),
};
