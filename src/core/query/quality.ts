import { requireArgument, requireCount, requireShare } from '../argument.ts';
import type { Direction } from '../model/measurement.ts';
import { DEFAULT_ALPHA, oneSidedBound, wilsonInterval, type OneSidedBound, type ShareInterval } from '../stats/interval.ts';
import type { Share } from '../units.ts';

/** Where a success rate comes from, the most trusted first; `derived`: worked out from the rates of the options it is made of. */
export const SUCCESS_RATE_ORIGINS = ['own-evaluation', 'proxy', 'guess', 'derived'] as const;
/** One of `SUCCESS_RATE_ORIGINS`. */
export type SuccessRateOrigin = (typeof SUCCESS_RATE_ORIGINS)[number];

/** How often an option is right, and how sure that is. A rate that nobody knows is `undefined`, never 0. */
export interface SuccessRate {
  readonly origin: SuccessRateOrigin;
  readonly rate: Share;
  /** Only where the number of items is known. */
  readonly interval?: ShareInterval;
  /** Where nothing or everything succeeded. */
  readonly oneSided?: OneSidedBound;
  readonly items?: number;
  /** The benchmark that stands for the task. */
  readonly benchmark?: string;
  /** Where the rates it is derived from come from, all of them; absent: from different places. */
  readonly madeOf?: SuccessRateOrigin;
}

/**
 * The success rate of the user's own evaluation: k of n with Wilson's interval, and the one-sided bound where
 * nothing or everything succeeded. Throws `bad-argument` for counts that cannot be.
 *
 * @example
 * const { rate, interval } = ownEvaluation(81, 263)
 * [rate, interval.lower, interval.upper].map((value) => value.toFixed(4)) // => ["0.3080","0.2553","0.3662"]
 */
export function ownEvaluation(successes: number, items: number, alpha: Share = DEFAULT_ALPHA): SuccessRate {
  const interval = wilsonInterval(successes, items, alpha);
  const oneSided = oneSidedBound(successes, items, alpha);
  return { origin: 'own-evaluation', rate: successes / items, interval, items, ...(oneSided ? { oneSided } : {}) };
}

/** A benchmark score that stands for the task. */
export interface ProxyScore {
  readonly benchmark: string;
  /** 0–1. */
  readonly score: Share;
  /** `lower`: the score counts what went wrong, so 1 − score succeeds. */
  readonly direction: Direction;
  /** Cases of which the score is a share; absent: not stated, so no interval. */
  readonly items?: number;
}

/**
 * The success rate that a named benchmark suggests. Its interval is the benchmark's sampling error, not how well
 * the benchmark stands for the task. Throws `bad-argument` for a score outside 0–1.
 *
 * @example
 * proxyRate({ benchmark: 'vectara-hallucination', score: 0.25, direction: 'lower' }) // => {"origin":"proxy","rate":0.75,"benchmark":"vectara-hallucination"}
 * proxyRate({ benchmark: 'aider-polyglot', score: 0.5, direction: 'higher', items: 224 }).interval.lower.toFixed(4) // => "0.4351"
 */
export function proxyRate({ benchmark, score, direction, items }: ProxyScore, alpha: Share = DEFAULT_ALPHA): SuccessRate {
  requireShare(score, 'a score', 'proxyRate');
  const rate = direction === 'higher' ? score : 1 - score;
  if (items === undefined) return { origin: 'proxy', rate, benchmark };
  requireCount(items, 1, 'items', 'proxyRate');
  // published scores are rounded: the count behind them is the nearest whole one
  return { origin: 'proxy', rate, interval: wilsonInterval(Math.round(rate * items), items, alpha), items, benchmark };
}

/**
 * A success rate that somebody guessed: no interval, whatever it is based on.
 *
 * @example
 * guessedRate(0.9) // => {"origin":"guess","rate":0.9}
 */
export function guessedRate(rate: Share): SuccessRate {
  requireShare(rate, 'a rate', 'guessedRate');
  return { origin: 'guess', rate };
}

/**
 * The success rate of several options together, worked out from theirs: no interval. On a benchmark where all theirs are.
 *
 * @example
 * derivedRate(0.93, [guessedRate(0.9), guessedRate(0.8)]) // => {"origin":"derived","rate":0.93,"madeOf":"guess"}
 * derivedRate(0.93, [guessedRate(0.9), ownEvaluation(40, 50)]) // => {"origin":"derived","rate":0.93}
 */
export function derivedRate(rate: Share, from: readonly (SuccessRate | undefined)[]): SuccessRate {
  requireShare(rate, 'a rate', 'derivedRate');
  const [first] = from;
  if (!first || !from.every((one) => one && areComparable(first, one))) return { origin: 'derived', rate };
  return { origin: 'derived', rate, madeOf: baseOrigin(first), ...(first.benchmark === undefined ? {} : { benchmark: first.benchmark }) };
}

const baseOrigin = ({ origin, madeOf }: SuccessRate): SuccessRateOrigin => madeOf ?? origin;

/**
 * The rate to use: an own evaluation before a proxy, a proxy before a guess; `undefined` where none is known.
 *
 * @example
 * mostTrusted([guessedRate(0.9), undefined, ownEvaluation(40, 50)]).rate // => 0.8
 * mostTrusted([undefined]) // => undefined
 */
export function mostTrusted(rates: readonly (SuccessRate | undefined)[]): SuccessRate | undefined {
  for (const origin of SUCCESS_RATE_ORIGINS) {
    const found = rates.find((rate) => rate?.origin === origin);
    if (found) return found;
  }
  return undefined;
}

/**
 * Whether two rates may be compared: both from an own evaluation, both guessed, or both on one benchmark.
 *
 * @example
 * areComparable(guessedRate(0.9), guessedRate(0.8)) // => true
 * areComparable(guessedRate(0.9), ownEvaluation(40, 50)) // => false
 */
export function areComparable(first: SuccessRate, second: SuccessRate): boolean {
  requireArgument(first.origin !== 'proxy' || first.benchmark !== undefined, 'areComparable', 'a proxy with its benchmark', 'none');
  return baseOrigin(first) === baseOrigin(second) && first.benchmark === second.benchmark;
}
