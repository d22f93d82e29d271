import type { GrowthCurve } from '../growth-curve.ts';
import { CEILING, HALFWAY_MONTH, MOST_MONTHS, USERS_NOW, requireHalfway, type NumberQuantity } from '../quantity.ts';
import type { HalfwayForm } from './logistic.ts';

/** Bass's diffusion of an innovation; rates are per month. */
export type BassParameters = {
  /** M: everyone who will ever adopt. */
  readonly market: number;
  /** p: share of those left that adopts a month on its own. */
  readonly innovation: number;
  /** q: share of those left that adopts a month by example once everyone else has. */
  readonly imitation: number;
  /** Months from the launch, with nobody, to month 0; negative while the launch lies ahead. */
  readonly age: number;
};

/** What people know of an adoption, and how much of it is by example. */
export type BassForm = HalfwayForm & {
  /** q/p. */
  readonly imitationRatio: number;
};

/** A rate of adoption per month. */
export const ADOPTION_RATE: NumberQuantity = { kind: 'number', unit: 'a month', least: 0, most: 1_000_000, words: 'imitation' };

/** How much stronger example is than innovation, q/p. A ratio of rates, so it is the same in months and years. */
export const IMITATION_RATIO: NumberQuantity = {
  kind: 'number',
  unit: 'times the rate of innovation',
  least: 0,
  most: 10_000,
  words: 'imitationRatio',
  default: { value: 0.38 / 0.03, source: 'Sultan, Farley and Lehmann, J. Marketing Research 27 (1990) 70–77: mean p 0.03 and q 0.38 a year over 213 applications' },
};

/**
 * Bass diffusion in continuous time: M·F(month + age), F(t) = (1 − e^(−(p+q)t))/(1 + (q/p)·e^(−(p+q)t)). Never
 * above M.
 *
 * Source: F. M. Bass, A new product growth for model consumer durables, Management Science 15 (1969) 215–227.
 *
 * @example
 * bass.at({ market: 10000, innovation: 0.03, imitation: 0.38, age: 0 }, 5).toFixed(8) // => "3311.98642491"
 * bass.solve({ usersNow: 0, ceiling: 10000, halfwayMonth: 12, imitationRatio: 10 }).innovation.toFixed(6) // => "0.018825"
 */
export const bass: GrowthCurve<BassParameters, BassForm> = {
  name: 'bass',
  words: 'bassCurve',
  parameters: {
    market: { ...CEILING, words: 'market' },
    innovation: { ...ADOPTION_RATE, open: 'least', words: 'innovation' },
    imitation: ADOPTION_RATE,
    age: { kind: 'number', unit: 'months since launch', least: -Infinity, most: Infinity, words: 'age', default: { value: 0, assumption: 'month 0 is the launch until you say so' } },
  },
  form: { usersNow: USERS_NOW, ceiling: CEILING, halfwayMonth: { ...HALFWAY_MONTH, most: MOST_MONTHS }, imitationRatio: IMITATION_RATIO },
  solve: (form) => {
    requireHalfway(form, 'bass');
    const { usersNow, ceiling, halfwayMonth, imitationRatio } = form;
    const reached = timesRates(usersNow / ceiling, imitationRatio);
    const rates = (timesRates(0.5, imitationRatio) - reached) / halfwayMonth;
    const innovation = rates / (1 + imitationRatio);
    return { market: ceiling, innovation, imitation: imitationRatio * innovation, age: reached / rates };
  },
  at: ({ market, innovation, imitation, age }, month) => {
    const rates = innovation + imitation;
    const since = Math.max(0, month + age);
    return (market * innovation * -Math.expm1(-rates * since)) / (innovation + imitation * Math.exp(-rates * since));
  },
  later: (parameters, months) => ({ ...parameters, age: parameters.age + months }),
};

/** When a Bass diffusion is fastest, and how fast. */
export interface BassPeak {
  /** Months from month 0; negative when it is past. */
  readonly month: number;
  readonly usersPerMonth: number;
}

/**
 * The month in which most people adopt: ln(q/p)/(p + q) after the launch, M(p + q)²/(4q) of them a month. Where
 * innovation is at least as strong as imitation that is the launch itself.
 *
 * @example
 * bassPeak({ market: 10000, innovation: 0.03, imitation: 0.38, age: 0 }).month.toFixed(6) // => "6.192619"
 */
export function bassPeak({ market, innovation, imitation, age }: BassParameters): BassPeak {
  if (imitation <= innovation) return { month: -age, usersPerMonth: market * innovation };
  const rates = innovation + imitation;
  return { month: Math.log(imitation / innovation) / rates - age, usersPerMonth: (market * rates * rates) / (4 * imitation) };
}

/**
 * Adoptions a month at an instant, the slope of a Bass curve: M·(p + q)²/p·e/(1 + (q/p)·e)² with
 * e = e^(−(p+q)(month + age)); none before the launch.
 *
 * @example
 * bassRate({ market: 10000, innovation: 0.03, imitation: 0.38, age: 0 }, 0) // => 300
 */
export function bassRate({ market, innovation, imitation, age }: BassParameters, month: number): number {
  if (month + age < 0) return 0;
  const rates = innovation + imitation;
  const left = Math.exp(-rates * (month + age));
  const share = (rates / (innovation + imitation * left)) ** 2;
  return market * innovation * left * share;
}

/** (p + q)·t at which a share of the market is reached. */
function timesRates(share: number, ratio: number): number {
  return Math.log((1 + ratio * share) / (1 - share));
}
