import { requireArgument } from '../argument.ts';

/** A quantity known by its least, most likely and largest value. */
export interface ThreePoint {
  readonly least: number;
  readonly likely: number;
  readonly most: number;
}

/** A PERT distribution: a beta distribution stretched from the least to the largest value. */
export interface Pert {
  readonly mean: number;
  readonly variance: number;
  /** Parameters of the beta distribution. */
  readonly a: number;
  readonly b: number;
}

/**
 * The PERT distribution of a three-point estimate, its mean (least + 4·likely + most)/6. Throws `bad-argument` unless
 * least ≤ likely ≤ most and least < most.
 *
 * Source: D. G. Malcolm and others, Operations Research 7 (1959) 646–669.
 *
 * @example
 * const { mean, a, b } = pert({ least: 1, likely: 2, most: 6 })
 * [mean, a, b] // => [2.5,1.8,4.2]
 */
export function pert({ least, likely, most }: ThreePoint): Pert {
  requireOrder({ least, likely, most }, 'pert');
  const width = most - least;
  const [a, b] = [1 + (4 * (likely - least)) / width, 1 + (4 * (most - likely)) / width];
  return { mean: (least + 4 * likely + most) / 6, variance: (width * width * a * b) / 252, a, b };
}

/**
 * Mean and variance of the triangular distribution of a three-point estimate. Throws as `pert` does.
 *
 * Source: Johnson, Kotz, Balakrishnan, Continuous Univariate Distributions 2 (1995), section 26.9.
 *
 * @example
 * triangular({ least: 1, likely: 2, most: 6 }).mean // => 3
 */
export function triangular({ least, likely, most }: ThreePoint): { readonly mean: number; readonly variance: number } {
  requireOrder({ least, likely, most }, 'triangular');
  const [below, above] = [likely - least, most - likely];
  return { mean: (least + likely + most) / 3, variance: (below * below + below * above + above * above) / 18 };
}

function requireOrder({ least, likely, most }: ThreePoint, name: string): void {
  const ordered = Number.isFinite(least) && Number.isFinite(most) && least <= likely && likely <= most && least < most;
  requireArgument(ordered, name, 'least ≤ likely ≤ most, not all alike', `${least}, ${likely}, ${most}`);
}
