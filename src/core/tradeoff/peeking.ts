import { requireArgument, requireCount } from '../argument.ts';
import { DEFAULT_ALPHA } from '../stats/interval.ts';
import { normalDensity, normalQuantile, normalTail } from '../stats/normal.ts';
import type { Share } from '../units.ts';

/** More looks than this take seconds to work out. */
export const MOST_LOOKS = 100;

/**
 * How often a test that is repeated after each of `looks` equal lots of items finds a difference at least once where
 * there is none, each time at `alpha` (two-sided). Absolute error below 1e-6. Throws `bad-argument` for α outside 0–1
 * or looks outside 1–100.
 *
 * Source: P. Armitage, C. K. McPherson, B. C. Rowe, J. R. Stat. Soc. A 132 (1969) 235–244, by their recursion.
 *
 * @example
 * [1, 2, 5, 10].map((looks) => peekingError(looks).toFixed(3)) // => ["0.050","0.083","0.142","0.193"]
 */
export function peekingError(looks: number, alpha: Share = DEFAULT_ALPHA): Share {
  requireLooks(looks, alpha, 'peekingError');
  return errorAt(looks, normalQuantile(1 - alpha / 2));
}

/**
 * The α to test at on each of `looks` looks that keeps all of them together at `alpha` (Pocock's boundary). Throws as
 * `peekingError` does.
 *
 * Source: S. J. Pocock, Biometrika 64 (1977) 191–199.
 *
 * @example
 * [1, 2, 5, 10].map((looks) => peekingAlpha(looks).toFixed(4)) // => ["0.0500","0.0294","0.0158","0.0106"]
 */
export function peekingAlpha(looks: number, alpha: Share = DEFAULT_ALPHA): Share {
  requireLooks(looks, alpha, 'peekingAlpha');
  if (looks === 1) return alpha;
  // between no correction and Bonferroni's
  let [low, high] = [normalQuantile(1 - alpha / 2), normalQuantile(1 - alpha / (2 * looks))];
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (low + high) / 2;
    if (errorAt(looks, middle) > alpha) low = middle;
    else high = middle;
  }
  return 2 * normalTail((low + high) / 2);
}

/** Halvings of the bracket of a limit, at most 4 wide: to 1e-7. */
const HALVINGS = 25;
/** Largest distance of the points at which the density of the sum is kept, in standard deviations of one lot. */
const STEP = 0.1;
/** One lot moves the sum no further than this, but for 1e-15. */
const REACH = 8;

/** P(|sum of i lots| > limit·√i for some i up to `looks`), lots being standard normal. */
function errorAt(looks: number, limit: number): Share {
  let sum: Grid = gridTo(limit);
  let inside = sum.weights.map((weight, i) => weight * normalDensity(i * sum.step - limit));
  for (let look = 2; look <= looks; look++) {
    const next = gridTo(limit * Math.sqrt(look));
    const [before, shares] = [sum, inside];
    inside = next.weights.map((weight, i) => weight * densityAt(i * next.step - next.limit, before, shares));
    sum = next;
  }
  return Math.max(0, 1 - inside.reduce((total, share) => total + share, 0));
}

/** The density at `value` one lot later. */
function densityAt(value: number, { limit, step }: Grid, shares: Float64Array): number {
  const last = Math.min(shares.length - 1, Math.floor((value + REACH + limit) / step));
  let density = 0;
  for (let i = Math.max(0, Math.ceil((value - REACH + limit) / step)); i <= last; i++) density += shares[i]! * normalDensity(value - i * step + limit);
  return density;
}

/** Points from −limit to limit, a step apart, with the weights of Simpson's rule. */
interface Grid {
  readonly limit: number;
  readonly step: number;
  readonly weights: Float64Array;
}

function gridTo(limit: number): Grid {
  const cells = 2 * Math.ceil(limit / STEP);
  const step = (2 * limit) / cells;
  return { limit, step, weights: Float64Array.from({ length: cells + 1 }, (_, i) => ((i === 0 || i === cells ? 1 : i % 2 === 1 ? 4 : 2) * step) / 3) };
}

function requireLooks(looks: number, alpha: Share, name: string): void {
  requireCount(looks, 1, 'looks', name);
  requireArgument(looks <= MOST_LOOKS, name, `looks up to ${MOST_LOOKS}`, looks);
  requireArgument(alpha > 0 && alpha < 1, name, 'alpha between 0 and 1', alpha);
}
