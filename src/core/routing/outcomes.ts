import { requireArgument, requireCount } from '../argument.ts';
import { bothRight, usedPhi, type UsedPhi } from '../query/joint-success.ts';
import { meanOverFactor, oneFactorCopula, type OneFactorCopula } from '../stats/one-factor-copula.ts';
import type { Share } from '../units.ts';
import type { Member, Optimism, Range } from './member.ts';

/** How two models answered the same items. */
export interface PairedCounts {
  readonly bothRight: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
  readonly neither: number;
}

/** How alike models err: φ between any two of them, −1 to 1, or the counts of two that answered the same items. */
export type Together = number | PairedCounts;

/** A correlation as it is used; `measured` where it comes from counts. */
export interface UsedTogether extends Omit<UsedPhi, 'origin'> {
  readonly origin: UsedPhi['origin'] | 'measured';
}

/** How often which of several models are right at the same query. */
export interface Outcomes {
  readonly rates: readonly Share[];
  readonly together: UsedTogether;
  /** Of two: both right, only the first, only the second, neither; they add up to 1. */
  readonly pair?: readonly [Share, Share, Share, Share];
  /** Of three or more that are correlated. */
  readonly copula?: OneFactorCopula;
}

/**
 * How often which of several models are right together: of two by P11 = q1·q2 + φ·√(q1(1 − q1)q2(1 − q2)) or by
 * their counts, of more by a one-factor Gaussian copula. Absent `together`: the default φ of 0.5, cut to what the
 * rates allow. Counts bring their own rates. Throws `bad-argument` for rates outside 0–1, a typed φ that two of
 * them do not allow or that is below 0 between three, and counts of other than two models or of no item.
 *
 * @example
 * outcomesOf([0.8, 0.8]).pair.map((share) => share.toFixed(2)) // => ["0.72","0.08","0.08","0.12"]
 * outcomesOf([], { bothRight: 50, onlyFirst: 10, onlySecond: 30, neither: 10 }).rates // => [0.6,0.8]
 */
export function outcomesOf(rates: readonly Share[], together?: Together): Outcomes {
  if (typeof together === 'object') return measured(together);
  const used = usedPhi(rates, together);
  const [first, second] = rates as readonly [Share, Share];
  if (rates.length < 2) return { rates, together: used };
  if (rates.length > 2) return used.phi === 0 ? { rates, together: used } : { rates, together: used, copula: oneFactorCopula(rates, used.phi) };
  const both = bothRight(first, second, used.phi);
  return { rates, together: used, pair: [both, Math.max(0, first - both), Math.max(0, second - both), Math.max(0, 1 - first - second + both)] };
}

/**
 * The mean of a share that hangs on who is right. `f` sees models that are right independently of each other and
 * must be linear in each rate: a sum of products in which a rate or its complement occurs once.
 *
 * @example
 * const anyRight = ([first, second]) => 1 - (1 - first) * (1 - second)
 * meanOverOutcomes(outcomesOf([0.8, 0.8], 0), anyRight).toFixed(2) // => "0.96"
 * meanOverOutcomes(outcomesOf([0.8, 0.8], 0.5), anyRight).toFixed(2) // => "0.88"
 */
export function meanOverOutcomes({ rates, pair, copula }: Outcomes, f: (rates: readonly Share[]) => Share): Share {
  if (copula) return cut(meanOverFactor(copula, f));
  if (!pair) return cut(f(rates));
  return cut(pair[0] * f([1, 1]) + pair[1] * f([1, 0]) + pair[2] * f([0, 1]) + pair[3] * f([0, 0]));
}

/**
 * The same over the correlations that the default one is shown for, 0.4 to 0.7; `undefined` where φ was typed or
 * measured, or there is only one model.
 *
 * @example
 * const anyRight = ([first, second]) => 1 - (1 - first) * (1 - second)
 * rangeOverPhi(outcomesOf([0.8, 0.8]), anyRight).map((rate) => rate.toFixed(3)) // => ["0.848","0.896"]
 * rangeOverPhi(outcomesOf([0.8, 0.8], 0.5), anyRight) // => undefined
 */
export function rangeOverPhi(outcomes: Outcomes, f: (rates: readonly Share[]) => Share): Range | undefined {
  const { rates, together } = outcomes;
  if (together.origin !== 'default' || rates.length < 2) return undefined;
  const values = [together.phi, ...together.range].map((phi) => meanOverOutcomes(phi === together.phi ? outcomes : outcomesOf(rates, phi), f));
  return [Math.min(...values), Math.max(...values)];
}

/**
 * The rates of members, or those of their counts; `undefined` for each that nobody knows.
 *
 * @example
 * ratesOf([{ usd: 1, rate: 0.9 }, { usd: 2 }]) // => [0.9,undefined]
 * ratesOf([{ usd: 1 }, { usd: 2 }], { bothRight: 5, onlyFirst: 1, onlySecond: 3, neither: 1 }) // => [0.6,0.8]
 */
export function ratesOf(members: readonly Member[], together?: Together): readonly (Share | undefined)[] {
  if (typeof together !== 'object') return members.map(({ rate }) => rate);
  requireArgument(members.length === 2, 'ratesOf', 'two members to go with counts', members.length);
  return measured(together).rates;
}

/**
 * What makes these outcomes a bound: a φ of 0 that nobody measured.
 *
 * @example
 * optimismOf(outcomesOf([0.9, 0.8], 0)) // => ["independent-errors"]
 * optimismOf(outcomesOf([0.9, 0.8], 0.3)) // => []
 */
export function optimismOf({ rates, together: { phi, origin } }: Outcomes): readonly Optimism[] {
  // rates of 0 and 1 leave nothing to correlate: the default is then as good as any
  return rates.length > 1 && phi === 0 && origin === 'typed' ? ['independent-errors'] : [];
}

function measured(counts: PairedCounts): Outcomes {
  const all = [counts.bothRight, counts.onlyFirst, counts.onlySecond, counts.neither] as const;
  for (const count of all) requireCount(count, 0, 'every count', 'outcomesOf');
  const items = all.reduce((sum, count) => sum + count, 0);
  requireCount(items, 1, 'items', 'outcomesOf');
  const [first, second] = [(all[0] + all[1]) / items, (all[0] + all[2]) / items];
  const spread = Math.sqrt(first * (1 - first) * second * (1 - second));
  const phi = spread === 0 ? 0 : (all[0] / items - first * second) / spread;
  return {
    rates: [first, second],
    together: { phi, origin: 'measured', isCut: false, range: [phi, phi] },
    pair: [all[0] / items, all[1] / items, all[2] / items, all[3] / items],
  };
}

/** Rounding does not make a share of more than all, or of less than none. */
function cut(share: number): Share {
  return Math.max(0, Math.min(1, share));
}
