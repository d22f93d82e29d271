import { requireArgument } from '../../argument.ts';
import type { GrowthCurve } from '../growth-curve.ts';
import { CEILING, HALFWAY_MONTH, USERS_NOW, requireHalfway } from '../quantity.ts';
import { IMITATION_RATIO, type BassForm } from './bass.ts';

/** Bass's diffusion counted month by month. */
export type BassDiscreteParameters = {
  /** M: everyone who will ever adopt. */
  readonly market: number;
  /** p: share of those left that adopts a month on its own. */
  readonly innovation: number;
  /** q: share of those left that adopts a month by example once everyone else has; p + q is at most 1. */
  readonly imitation: number;
  readonly usersNow: number;
};

const RATE = { kind: 'number', unit: 'a month', least: 0, most: 1, words: 'imitation' } as const;

/**
 * Bass diffusion in whole months: N(t) = N(t−1) + (p + q·N(t−1)/M)·(M − N(t−1)), straight between them. Not the
 * continuous curve read off at whole months: its rates mean a little less growth.
 *
 * Source: F. M. Bass, Management Science 15 (1969) 215–227, the discrete analogue.
 *
 * @example
 * bassDiscrete.at({ market: 10000, innovation: 0.03, imitation: 0.38, usersNow: 0 }, 2).toFixed(2) // => "701.58"
 * bassDiscrete.solve({ usersNow: 0, ceiling: 10000, halfwayMonth: 12, imitationRatio: 10 }).innovation.toFixed(6) // => "0.019735"
 */
export const bassDiscrete: GrowthCurve<BassDiscreteParameters, BassForm> = {
  name: 'bass-discrete',
  words: 'bassDiscreteCurve',
  parameters: {
    market: { ...CEILING, words: 'market' },
    innovation: { ...RATE, words: 'innovation' },
    imitation: RATE,
    usersNow: { ...USERS_NOW, default: { value: 0, assumption: 'month 0 is the launch until you say so' } },
  },
  form: { usersNow: USERS_NOW, ceiling: CEILING, halfwayMonth: { ...HALFWAY_MONTH, least: 0 }, imitationRatio: IMITATION_RATIO },
  solve: (form) => {
    requireArgument(2 * form.usersNow <= form.ceiling || form.ceiling <= form.usersNow, 'bass-discrete', `at most half of ${form.ceiling} users now, as it does not run backwards`, form.usersNow);
    requireHalfway(form, 'bass-discrete');
    const { usersNow, ceiling, halfwayMonth, imitationRatio } = form;
    const withRates = (rates: number): BassDiscreteParameters => {
      const innovation = rates / (1 + imitationRatio);
      return { market: ceiling, innovation, imitation: rates - innovation, usersNow };
    };
    const reached = (rates: number): number => bassDiscrete.at(withRates(rates), halfwayMonth);
    requireArgument(reached(1) >= ceiling / 2, 'bass-discrete', 'a half-way month that can be reached in whole months', halfwayMonth);
    let [slow, fast] = [0, 1];
    // halving until the two are neighbouring doubles
    for (let middle = 0.5; middle > slow && middle < fast; middle = (slow + fast) / 2) {
      if (reached(middle) < ceiling / 2) slow = middle;
      else fast = middle;
    }
    return withRates(fast);
  },
  at: ({ market, innovation, imitation, usersNow }, month) => {
    const step = (users: number): number => Math.min(market, users + (innovation + imitation * (users / market)) * (market - users));
    let users = usersNow;
    for (let whole = 1; whole <= month; whole++) users = step(users);
    const rest = month - Math.floor(month);
    return rest === 0 ? users : users + rest * (step(users) - users);
  },
  later: (parameters, months) => ({ ...parameters, usersNow: bassDiscrete.at(parameters, months) }),
  check: ({ market, innovation, imitation, usersNow }) => {
    requireArgument(innovation + imitation <= 1 + 1e-12, 'bass-discrete', 'innovation and imitation of at most 1 together', innovation + imitation);
    requireArgument(usersNow <= market, 'bass-discrete', `a market of at least the ${usersNow} users now`, market);
  },
};
