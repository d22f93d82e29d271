import { requireArgument, requireCount } from '../argument.ts';
import { DEFAULT_ALPHA } from '../stats/interval.ts';
import { normalQuantile } from '../stats/normal.ts';
import type { Share, Usd } from '../units.ts';

/** One item that an option answered: what it cost (with the value of the wait, where that counts) and how well. */
export interface AnsweredItem {
  readonly usd: Usd;
  /** 1 right, 0 wrong, or a score between. */
  readonly score: number;
}

/** By how much one option costs more and is right more often than the other, and how sure both are. */
export interface MeasuredGap {
  /** Δc: cost of the first less cost of the second, per query. */
  readonly usd: Usd;
  /** Δq: success rate of the first less that of the second. */
  readonly rate: number;
  /** Variances of the two estimates (squared standard errors), and their covariance. */
  readonly usdVariance: number;
  readonly rateVariance: number;
  readonly covariance: number;
}

/**
 * Break-even stakes that the data don't rule out, USD a wrong answer. `between` two stakes · `from` a stake upwards ·
 * `outside` two stakes: from 0 to `lower` and from `upper` upwards · `every` stake: neither difference is certain ·
 * `none`: no stake ≥ 0 is a break-even, one option is ahead at all of them.
 */
export type StakeInterval =
  | { readonly status: 'between' | 'outside'; readonly lower: Usd; readonly upper: Usd }
  | { readonly status: 'from'; readonly lower: Usd }
  | { readonly status: 'every' | 'none' };

/**
 * Fieller's interval of the break-even stake L* = Δc/Δq: every L ≥ 0 at which the two options' totals don't differ
 * significantly, (Δq² − z²·v_q)L² − 2(ΔqΔc − z²·v_qc)L + (Δc² − z²·v_c) ≤ 0. Exchanging the options changes nothing.
 * Throws `bad-argument` for numbers that are not finite, negative variances, a covariance they don't allow, or α
 * outside 0–1.
 *
 * Source: E. C. Fieller, J. R. Stat. Soc. B 16 (1954) 175–185.
 *
 * @example
 * const gap = { usd: 0.04, rate: 0.1, usdVariance: 0.000004, rateVariance: 0.0004, covariance: 0 }
 * const { status, lower, upper } = stakeInterval(gap)
 * [status, lower.toFixed(4), upper.toFixed(4)] // => ["between","0.2825","0.6627"]
 * stakeInterval({ ...gap, rateVariance: 0.01 }).status // => "from"
 */
export function stakeInterval(gap: MeasuredGap, alpha: Share = DEFAULT_ALPHA): StakeInterval {
  requireGap(gap, alpha);
  const z2 = normalQuantile(1 - alpha / 2) ** 2;
  const a = gap.rate ** 2 - z2 * gap.rateVariance;
  const b = gap.rate * gap.usd - z2 * gap.covariance;
  const c = gap.usd ** 2 - z2 * gap.usdVariance;
  const discriminant = b * b - a * c;
  if (a > 0) return between(roots(a, b, c, Math.max(0, discriminant)));
  if (a < 0) return discriminant > 0 ? outside(roots(a, b, c, discriminant)) : { status: 'every' };
  if (b === 0) return { status: c <= 0 ? 'every' : 'none' };
  return b > 0 ? from(c / (2 * b)) : between([-Infinity, c / (2 * b)]);
}

/**
 * The gap of two options on the same items, item by item: costs and scores of an item go together, within an option
 * and across them. Throws `bad-argument` for fewer than two items or lists of different length.
 *
 * @example
 * const first = [{ usd: 0.3, score: 1 }, { usd: 0.1, score: 1 }]
 * const second = [{ usd: 0.1, score: 1 }, { usd: 0.1, score: 0 }]
 * const { usd, rate, covariance } = pairedGap(first, second)
 * [usd, rate, covariance].map((value) => value.toFixed(4)) // => ["0.1000","0.5000","-0.0500"]
 */
export function pairedGap(first: readonly AnsweredItem[], second: readonly AnsweredItem[]): MeasuredGap {
  requireArgument(first.length === second.length, 'pairedGap', `${first.length} items of the second option`, second.length);
  return meanOf(first.map(({ usd, score }, i) => ({ usd: usd - second[i]!.usd, score: score - second[i]!.score })), 'pairedGap');
}

/**
 * The gap of two options on different items. Throws `bad-argument` for fewer than two items on a side.
 *
 * @example
 * const sure = [{ usd: 0.3, score: 1 }, { usd: 0.1, score: 1 }]
 * const { usd, rate, rateVariance } = unpairedGap(sure, [{ usd: 0.1, score: 1 }, { usd: 0.1, score: 0 }])
 * [usd, rate, rateVariance].map((value) => value.toFixed(4)) // => ["0.1000","0.5000","0.2500"]
 */
export function unpairedGap(first: readonly AnsweredItem[], second: readonly AnsweredItem[]): MeasuredGap {
  const [a, b] = [meanOf(first, 'unpairedGap'), meanOf(second, 'unpairedGap')];
  return {
    usd: a.usd - b.usd,
    rate: a.rate - b.rate,
    usdVariance: a.usdVariance + b.usdVariance,
    rateVariance: a.rateVariance + b.rateVariance,
    covariance: a.covariance + b.covariance,
  };
}

/** Means with their variances and covariance, n − 1 in each. */
function meanOf(items: readonly AnsweredItem[], name: string): MeasuredGap {
  const n = items.length;
  requireCount(n, 2, 'the number of items', name);
  const usd = items.reduce((sum, item) => sum + item.usd, 0) / n;
  const rate = items.reduce((sum, item) => sum + item.score, 0) / n;
  const spread = (product: (item: AnsweredItem) => number): number => items.reduce((sum, item) => sum + product(item), 0) / (n * (n - 1));
  return {
    usd,
    rate,
    usdVariance: spread((item) => (item.usd - usd) ** 2),
    rateVariance: spread((item) => (item.score - rate) ** 2),
    covariance: spread((item) => (item.usd - usd) * (item.score - rate)),
  };
}

/** The roots of ax² − 2bx + c in order, each without a difference of near numbers. */
function roots(a: number, b: number, c: number, discriminant: number): readonly [number, number] {
  const sum = b + (b < 0 ? -1 : 1) * Math.sqrt(discriminant);
  const [one, other] = [sum / a, sum === 0 ? 0 : c / sum];
  return one < other ? [one, other] : [other, one];
}

function between([lower, upper]: readonly [number, number]): StakeInterval {
  if (upper < 0) return { status: 'none' };
  return upper === Infinity ? from(lower) : { status: 'between', lower: Math.max(0, lower), upper };
}

function outside([lower, upper]: readonly [number, number]): StakeInterval {
  return lower > 0 ? { status: 'outside', lower, upper } : from(upper);
}

function from(lower: number): StakeInterval {
  if (lower === Infinity) return { status: 'none' };
  return lower > 0 ? { status: 'from', lower } : { status: 'every' };
}

function requireGap({ usd, rate, usdVariance, rateVariance, covariance }: MeasuredGap, alpha: Share): void {
  const finite = [usd, rate, usdVariance, rateVariance, covariance].find((value) => !Number.isFinite(value));
  requireArgument(finite === undefined, 'stakeInterval', 'finite numbers', finite);
  requireArgument(usdVariance >= 0 && rateVariance >= 0, 'stakeInterval', 'variances of at least 0', Math.min(usdVariance, rateVariance));
  const most = Math.sqrt(usdVariance * rateVariance);
  requireArgument(Math.abs(covariance) <= most * (1 + ROUNDING), 'stakeInterval', `a covariance up to ${most} either way`, covariance);
  requireArgument(alpha > 0 && alpha < 1, 'stakeInterval', 'alpha between 0 and 1', alpha);
}

/** A covariance this much beyond what its variances allow is at the bound. */
const ROUNDING = 1e-9;
