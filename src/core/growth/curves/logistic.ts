import type { GrowthCurve } from '../growth-curve.ts';
import { CEILING, HALFWAY_MONTH, SOME_USERS_NOW, USERS, requireHalfway } from '../quantity.ts';

/** R's `SSlogis(input, Asym, xmid, scal)`. */
export type LogisticParameters = {
  /** Asym: the users it comes ever closer to. */
  readonly asymptote: number;
  /** xmid: the month in which half of them are reached, where it grows fastest. */
  readonly midpoint: number;
  /** scal: months from half of them to 73%. */
  readonly scale: number;
};

/** What people know of a logistic curve. */
export type HalfwayForm = { readonly usersNow: number; readonly ceiling: number; readonly halfwayMonth: number };

/**
 * A symmetric S: asymptote/(1 + e^((midpoint − month)/scale)).
 *
 * Source: R, stats::SSlogis, https://stat.ethz.ch/R-manual/R-devel/library/stats/html/SSlogis.html
 *
 * @example
 * logistic.at({ asymptote: 368, midpoint: 14, scale: 6 }, 0).toFixed(8) // => "32.53108121"
 * logistic.solve({ usersNow: 100, ceiling: 1000, halfwayMonth: 12 }).scale.toFixed(6) // => "5.461435"
 */
export const logistic: GrowthCurve<LogisticParameters, HalfwayForm> = {
  name: 'logistic',
  words: 'logisticCurve',
  parameters: {
    asymptote: { ...USERS, open: 'both', words: 'asymptote' },
    midpoint: { kind: 'number', unit: 'months from now', least: -Infinity, most: Infinity, words: 'midpoint' },
    scale: { kind: 'number', unit: 'months', least: 1e-6, most: Infinity, words: 'scale' },
  },
  form: { usersNow: SOME_USERS_NOW, ceiling: CEILING, halfwayMonth: HALFWAY_MONTH },
  solve: (form) => {
    requireHalfway(form, 'logistic');
    const { usersNow, ceiling, halfwayMonth } = form;
    return { asymptote: ceiling, midpoint: halfwayMonth, scale: halfwayMonth / Math.log((ceiling - usersNow) / usersNow) };
  },
  at: ({ asymptote, midpoint, scale }, month) => asymptote / (1 + Math.exp((midpoint - month) / scale)),
  later: (parameters, months) => ({ ...parameters, midpoint: parameters.midpoint - months }),
};
