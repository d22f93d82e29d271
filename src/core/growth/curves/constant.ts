import type { GrowthCurve } from '../growth-curve.ts';
import { USERS_NOW } from '../quantity.ts';

/** As many users in every month. */
export type ConstantParameters = { readonly usersNow: number };

/**
 * The same users every month.
 *
 * @example
 * constant.at({ usersNow: 1000 }, 12) // => 1000
 */
export const constant: GrowthCurve<ConstantParameters, ConstantParameters> = {
  name: 'constant',
  words: 'constantCurve',
  parameters: { usersNow: USERS_NOW },
  form: { usersNow: USERS_NOW },
  solve: (form) => form,
  at: ({ usersNow }) => usersNow,
  later: (parameters) => parameters,
};
