import type { GrowthCurve } from '../growth-curve.ts';
import { CEILING, HALFWAY_MONTH, SOME_USERS_NOW, USERS, requireHalfway } from '../quantity.ts';
import type { HalfwayForm } from './logistic.ts';

/** R's `SSgompertz(x, Asym, b2, b3)`. */
export type GompertzParameters = {
  /** Asym: the users it comes ever closer to. */
  readonly asymptote: number;
  /** How far below the asymptote month 0 lies: ln(asymptote/users now). */
  readonly b2: number;
  /** What remains of that distance, as a logarithm, after a month: above 0 and at most 1. */
  readonly b3: number;
};

/**
 * An S that grows fast early and slows down long: asymptote·e^(−b2·b3^month).
 *
 * Source: R, stats::SSgompertz, https://stat.ethz.ch/R-manual/R-devel/library/stats/html/SSgompertz.html
 *
 * @example
 * gompertz.at({ asymptote: 4.5, b2: 2.3, b3: 0.7 }, 3).toFixed(8) // => "2.04454935"
 * gompertz.solve({ usersNow: 100, ceiling: 1000, halfwayMonth: 12 }).b3.toFixed(6) // => "0.904796"
 */
export const gompertz: GrowthCurve<GompertzParameters, HalfwayForm> = {
  name: 'gompertz',
  words: 'gompertzCurve',
  parameters: {
    asymptote: { ...USERS, open: 'both', words: 'asymptote' },
    b2: { kind: 'number', unit: 'as a logarithm', least: 0, most: 1_000_000, words: 'gompertzB2' },
    b3: { kind: 'number', unit: 'a month', least: 0, most: 1, open: 'least', words: 'gompertzB3' },
  },
  form: { usersNow: SOME_USERS_NOW, ceiling: CEILING, halfwayMonth: HALFWAY_MONTH },
  solve: (form) => {
    requireHalfway(form, 'gompertz');
    const { usersNow, ceiling, halfwayMonth } = form;
    const b2 = Math.log(ceiling / usersNow);
    return { asymptote: ceiling, b2, b3: Math.min(1, (Math.LN2 / b2) ** (1 / halfwayMonth)) };
  },
  at: ({ asymptote, b2, b3 }, month) => asymptote * Math.exp(-b2 * b3 ** month),
  later: (parameters, months) => ({ ...parameters, b2: parameters.b2 * parameters.b3 ** months }),
};
