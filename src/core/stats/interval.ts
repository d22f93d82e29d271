import { requireArgument, requireCount } from '../argument.ts';
import type { Share } from '../units.ts';
import { betaQuantile } from './beta.ts';
import { normalQuantile } from './normal.ts';

/** Miss rate of an interval that names none: 95% intervals (assumption: the convention). */
export const DEFAULT_ALPHA = 0.05;

/** How an interval of a share was worked out. */
export type IntervalMethod = 'wilson' | 'exact' | 'agresti-coull' | 'judge-corrected' | 'posterior';

/** Where a share lies, with how sure one can be. */
export interface ShareInterval {
  readonly lower: Share;
  readonly upper: Share;
  readonly method: IntervalMethod;
  /** 1 − α, such as 0.95. */
  readonly confidence: Share;
  /** Set where the interval covers more often than it says, so it is wider than it need be. */
  readonly conservative?: true;
}

/**
 * Wilson's score interval of a share seen `successes` times in `items`, two-sided. At none of `items` it starts
 * at 0, at all of them it ends at 1; swapping successes and failures mirrors it exactly. Throws `bad-argument`
 * for no items, more successes than items, counts that are not whole, or α outside 0–1.
 *
 * Source: E. B. Wilson, JASA 22 (1927) 209–212, written without its subtraction.
 *
 * @example
 * const { lower, upper } = wilsonInterval(325, 500)
 * [lower.toFixed(8), upper.toFixed(8)] // => ["0.60719287","0.69051983"]
 * wilsonInterval(3, 2) // => Error: wilsonInterval requires successes of at most 2 items, got 3
 */
export function wilsonInterval(successes: number, items: number, alpha: Share = DEFAULT_ALPHA): ShareInterval {
  requireCounts(successes, items, alpha, 'wilsonInterval');
  const z = normalQuantile(1 - alpha / 2);
  const spread = z * Math.sqrt(z * z + (4 * successes * (items - successes)) / items);
  const bound = (count: number): Share => (2 * count * count) / (items * (2 * count + z * z + spread));
  return { lower: bound(successes), upper: 1 - bound(items - successes), method: 'wilson', confidence: 1 - alpha };
}

/**
 * Clopper and Pearson's interval, called exact: it covers at least as often as it says for every share, mostly
 * more often, so it is labelled conservative. Throws as `wilsonInterval` does.
 *
 * Source: C. J. Clopper and E. S. Pearson, Biometrika 26 (1934) 404–413.
 *
 * @example
 * const { lower, upper, conservative } = exactInterval(81, 263)
 * [lower.toFixed(8), upper.toFixed(8), conservative] // => ["0.25273675","0.36762192",true]
 */
export function exactInterval(successes: number, items: number, alpha: Share = DEFAULT_ALPHA): ShareInterval {
  requireCounts(successes, items, alpha, 'exactInterval');
  const bound = (count: number): Share => (count === 0 ? 0 : betaQuantile(alpha / 2, count, items - count + 1));
  return { lower: bound(successes), upper: 1 - bound(items - successes), method: 'exact', confidence: 1 - alpha, conservative: true };
}

/**
 * Agresti and Coull's interval: z²/2 successes and failures are added, then a normal interval is cut to 0–1.
 * A little wider than Wilson's. Throws as `wilsonInterval` does.
 *
 * Source: A. Agresti and B. A. Coull, The American Statistician 52 (1998) 119–126.
 *
 * @example
 * const { lower, upper } = agrestiCoullInterval(10, 100)
 * [lower.toFixed(8), upper.toFixed(8)] // => ["0.05348475","0.17611005"]
 */
export function agrestiCoullInterval(successes: number, items: number, alpha: Share = DEFAULT_ALPHA): ShareInterval {
  requireCounts(successes, items, alpha, 'agrestiCoullInterval');
  const z = normalQuantile(1 - alpha / 2);
  const total = items + z * z;
  const bound = (count: number): Share => {
    const centre = (count + (z * z) / 2) / total;
    return Math.max(0, centre - z * Math.sqrt((centre * (1 - centre)) / total));
  };
  return { lower: bound(successes), upper: 1 - bound(items - successes), method: 'agresti-coull', confidence: 1 - alpha };
}

/** A one-sided bound of a share; the other side is open. */
export interface OneSidedBound {
  readonly side: 'upper' | 'lower';
  readonly bound: Share;
  readonly confidence: Share;
}

/**
 * The exact one-sided bound where nothing or everything succeeded: with 0 of n the share is at most
 * 1 − α^(1/n), with n of n at least α^(1/n). `undefined` in between. Throws as `wilsonInterval` does.
 *
 * Source: solves (1 − q)^n = α. "Three over n" is its approximation for α 0.05.
 *
 * @example
 * oneSidedBound(0, 20).bound.toFixed(8) // => "0.13910834"
 * oneSidedBound(20, 20).side // => "lower"
 * oneSidedBound(7, 20) // => undefined
 */
export function oneSidedBound(successes: number, items: number, alpha: Share = DEFAULT_ALPHA): OneSidedBound | undefined {
  requireCounts(successes, items, alpha, 'oneSidedBound');
  const exponent = Math.log(alpha) / items;
  if (successes === 0) return { side: 'upper', bound: -Math.expm1(exponent), confidence: 1 - alpha };
  if (successes === items) return { side: 'lower', bound: Math.exp(exponent), confidence: 1 - alpha };
  return undefined;
}

/** What a Beta distribution says of a share after an evaluation. */
export interface BetaPosterior {
  /** First parameter: successes + 1. */
  readonly a: number;
  /** Second parameter: failures + 1. */
  readonly b: number;
  readonly mean: Share;
  /** The middle 1 − α of it. */
  readonly interval: ShareInterval;
}

/**
 * What is believed of a share after `successes` of `items` when every share was as likely before: Beta(k + 1,
 * n − k + 1), from a prior Beta(1, 1). No items leave the prior. Throws as `wilsonInterval` does otherwise.
 *
 * Source: Bayes, T. (1763); the prior is the uniform one (assumption).
 *
 * @example
 * betaPosterior(3, 4).mean.toFixed(6) // => "0.666667"
 * betaPosterior(0, 0).mean // => 0.5
 */
export function betaPosterior(successes: number, items: number, alpha: Share = DEFAULT_ALPHA): BetaPosterior {
  if (items !== 0 || successes !== 0) requireCounts(successes, items, alpha, 'betaPosterior');
  const [a, b] = [successes + 1, items - successes + 1];
  const lower = betaQuantile(alpha / 2, a, b);
  return { a, b, mean: a / (a + b), interval: { lower, upper: 1 - betaQuantile(alpha / 2, b, a), method: 'posterior', confidence: 1 - alpha } };
}

function requireCounts(successes: number, items: number, alpha: Share, name: string): void {
  requireCount(items, 1, 'items', name);
  requireCount(successes, 0, 'successes', name);
  requireArgument(successes <= items, name, `successes of at most ${items} items`, successes);
  requireArgument(alpha > 0 && alpha < 1, name, 'alpha between 0 and 1', alpha);
}
