import { requireArgument, requireShare } from '../argument.ts';
import type { Share } from '../units.ts';

/**
 * Correlation of two models' successes where nobody measured it (assumption; 0.43–0.66 were measured on four
 * pairs of models).
 */
export const DEFAULT_PHI = 0.5;
/** Over this range a result that rests on the default is shown (assumption). */
export const PHI_RANGE: readonly [number, number] = [0.4, 0.7];

/** From where to where a correlation can lie. */
export interface PhiBounds {
  readonly least: number;
  readonly most: number;
}

/**
 * The correlations that two success rates allow, as P11 must lie between max(0, q1 + q2 − 1) and min(q1, q2). Where
 * a rate is 0 or 1 the correlation has no meaning and all are allowed. Throws `bad-argument` for rates outside 0–1.
 *
 * @example
 * const { least, most } = phiBounds(0.9, 0.6)
 * [least.toFixed(4), most.toFixed(4)] // => ["-0.2722","0.4082"]
 */
export function phiBounds(first: Share, second: Share): PhiBounds {
  requireShare(first, 'the first rate', 'phiBounds');
  requireShare(second, 'the second rate', 'phiBounds');
  const [a, b] = [first * (1 - second), second * (1 - first)];
  const spread = Math.sqrt(a * b);
  if (spread === 0) return { least: -1, most: 1 };
  // q1·q2 − max(0, q1 + q2 − 1) is the smaller of q1·q2 and (1 − q1)(1 − q2)
  return { least: Math.max(-1, -Math.min(first * second, (1 - first) * (1 - second)) / spread), most: Math.min(1, Math.min(a, b) / spread) };
}

/** A correlation as it is used, and where it comes from. */
export interface UsedPhi {
  readonly phi: number;
  /** `typed` by the user, or the `default`. */
  readonly origin: 'typed' | 'default';
  /** Set when the default was more than the rates allow. */
  readonly isCut: boolean;
  /** The range a default is shown over, cut the same way; a typed one is its own range. */
  readonly range: readonly [number, number];
}

/**
 * The correlation to use between options with these rates: a typed one, or the default of 0.5 cut to what every
 * pair of rates allows. Throws `bad-argument` for a typed one that some pair does not allow.
 *
 * @example
 * usedPhi([0.9, 0.85]) // => {"phi":0.5,"origin":"default","isCut":false,"range":[0.4,0.7]}
 * usedPhi([0.9, 0.6]).isCut // => true
 * usedPhi([0.9, 0.6], 0.5) // => Error: usedPhi requires phi between -0.272 and 0.408 for these rates, got 0.5
 */
export function usedPhi(rates: readonly Share[], typed?: number): UsedPhi {
  let [least, most] = [-1, 1];
  for (const [i, first] of rates.entries()) {
    for (const second of rates.slice(i + 1)) {
      const bounds = phiBounds(first, second);
      [least, most] = [Math.max(least, bounds.least), Math.min(most, bounds.most)];
    }
  }
  if (typed !== undefined) {
    const allowed = typed >= least - ROUNDING && typed <= most + ROUNDING;
    requireArgument(allowed, 'usedPhi', `phi between ${least.toFixed(3)} and ${most.toFixed(3)} for these rates`, typed);
    return { phi: cut(typed, least, most), origin: 'typed', isCut: false, range: [typed, typed] };
  }
  const phi = cut(DEFAULT_PHI, least, most);
  return { phi, origin: 'default', isCut: phi !== DEFAULT_PHI, range: [cut(PHI_RANGE[0], least, most), cut(PHI_RANGE[1], least, most)] };
}

/**
 * P11, the share of queries that both get right: q1·q2 + φ·√(q1(1 − q1)q2(1 − q2)). φ 0 is independence. Throws
 * `bad-argument` for rates outside 0–1 or a φ they do not allow.
 *
 * @example
 * bothRight(0.8, 0.8, 0.5).toFixed(6) // => "0.720000"
 * bothRight(0.8, 0.8, 0).toFixed(6) // => "0.640000"
 */
export function bothRight(first: Share, second: Share, phi: number): Share {
  const { least, most } = phiBounds(first, second);
  const allowed = phi >= least - ROUNDING && phi <= most + ROUNDING;
  requireArgument(allowed, 'bothRight', `phi between ${least.toFixed(3)} and ${most.toFixed(3)} for these rates`, phi);
  const joint = first * second + phi * Math.sqrt(first * (1 - first) * second * (1 - second));
  return cut(joint, Math.max(0, first + second - 1), Math.min(first, second));
}

/** A typed correlation this near to its bound is at it. */
const ROUNDING = 1e-9;

function cut(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
