import type { Share } from '../units.ts';
import { logNormalAt, logNormalCdf, logNormalQuantile, type LogNormal } from './log-normal.ts';
import { normalCdf, normalCdfFrom, normalDensity, normalQuantile } from './normal.ts';

/** Nodes and weights that integrate polynomials times the half-normal density on 0 to ∞ up to degree 11. */
const HALF_NORMAL = [
  [0.11115811855347155, 0.22212107287084637],
  [0.5469321191088984, 0.39397832710512404],
  [1.225316309692502, 0.29028628356444],
  [2.072810060177939, 0.08577164087535696],
  [3.072672833504901, 0.00773156223123715],
  [4.294712269944556, 0.00011111335299547487],
] as const;

/** Slices that a half-normal quantity is cut into. */
const COARSE = 18;
const FINE = 30;

/** The slices by their number, made when first needed. */
const slicesOf = new Map<number, readonly (readonly [number, Share])[]>();

/** Slices of a half-normal quantity up to 4.5 standard deviations, each at its mean. */
function slices(count: number): readonly (readonly [number, Share])[] {
  const known = slicesOf.get(count);
  if (known) return known;
  const made = Array.from({ length: count }, (_, slice) => {
    const [from, to] = [(slice * 4.5) / count, ((slice + 1) * 4.5) / count];
    const share = normalCdf(to) - normalCdf(from);
    return [(normalDensity(from) - normalDensity(to)) / share, share / (normalCdf(4.5) - 0.5)] as const;
  });
  slicesOf.set(count, made);
  return made;
}

/**
 * P(X + Y ≤ value) of two independent log-normal quantities: the wider one's share is averaged over
 * points of the narrower one (Gauss quadrature on each side of its median, even slices where σ is above 0.5). Against simulations of a
 * million draws over 130 measured offers its share at the p95 is off by less than 0.002, at the median by less than 0.006.
 *
 * @example
 * const part = { median: 1, sigmaBelow: 0.5, sigmaAbove: 0.5 }
 * sumOfTwoCdf(part, { median: 2, sigmaBelow: 0, sigmaAbove: 0 }, 3) // => 0.5
 */
export function sumOfTwoCdf(first: LogNormal, second: LogNormal, value: number): Share {
  const [wide, points] = conditioned(first, second);
  return shareBelow(wide, points, value);
}

/**
 * The value that `share` of X + Y does not exceed. Percentiles don't add: this is less than the sum of the two.
 *
 * @example
 * const part = { median: 1, sigmaBelow: 0.5, sigmaAbove: 0.5 }
 * sumOfTwoQuantile(part, part, 0.95).toFixed(2) // => "3.85"
 * (2 * logNormalQuantile(part, 0.95)).toFixed(2) // => "4.55"
 */
export function sumOfTwoQuantile(first: LogNormal, second: LogNormal, share: Share): number {
  return sumOfTwoQuantiles(first, second, [share])[0]!;
}

/**
 * Several of them, of one sum: a median and a 95th percentile in about the time of one.
 *
 * @example
 * const part = { median: 1, sigmaBelow: 0.5, sigmaAbove: 0.5 }
 * sumOfTwoQuantiles(part, part, [0.5, 0.95])[1] === sumOfTwoQuantile(part, part, 0.95) // => true
 */
export function sumOfTwoQuantiles(first: LogNormal, second: LogNormal, shares: readonly Share[]): readonly number[] {
  const [wide, points] = conditioned(first, second);
  return shares.map((share) => {
    if (share === 0 || share === 1) return logNormalQuantile(first, share) + logNormalQuantile(second, share);
    if (points.length === 1) return points[0]!.value + logNormalQuantile(wide, share);
    // both stay below these with probability `share`, and both exceed those with probability 1 − share
    const bound = (z: number): number => logNormalAt(first, z) + logNormalAt(second, z);
    const [low, high] = [bound(normalQuantile(1 - Math.sqrt(1 - share))), bound(normalQuantile(Math.sqrt(share)))];
    if (!(high > low)) return high;
    const z = normalQuantile(share);
    // what they are off their medians adds up like two sides of a right angle, nearly
    const off = (of: LogNormal): number => logNormalAt(of, z) - of.median;
    const start = first.median + second.median + Math.sign(z) * Math.hypot(off(first), off(second));
    const range = [Math.max(low, high * 1e-9), high] as const;
    return newton(wide, points, z, start, range) ?? Math.exp(illinois((log) => zOf(shareBelow(wide, points, Math.exp(log))) - z, Math.log(range[0]), Math.log(range[1])));
  });
}

interface Point {
  readonly value: number;
  readonly weight: Share;
}

function conditioned(first: LogNormal, second: LogNormal): readonly [LogNormal, readonly Point[]] {
  const [wide, narrow] = width(first) >= width(second) ? [first, second] : [second, first];
  const { median, sigmaBelow, sigmaAbove } = narrow;
  if (median === 0 || (sigmaBelow === 0 && sigmaAbove === 0)) return [wide, [{ value: median, weight: 1 }]];
  const side = (sigma: number): Point[] =>
    nodes(Math.abs(sigma), median / wide.median / Math.min(wide.sigmaBelow, wide.sigmaAbove)).map(([z, weight]) => ({ value: median * Math.exp(sigma * z), weight: weight / 2 }));
  return [wide, [...side(-sigmaBelow), ...side(sigmaAbove)]];
}

/**
 * Six nodes where the quantity spreads little; otherwise it is looked at evenly, and finely where the wide one
 * has a side so steep that few would show as steps.
 */
function nodes(sigma: number, steepness: number): readonly (readonly [number, Share])[] {
  if (sigma * steepness > 3) return slices(FINE);
  return sigma <= 0.5 && sigma * steepness <= 1.5 ? HALF_NORMAL : slices(COARSE);
}

/** About two standard deviations each side, in the quantity's own unit. */
function width({ median, sigmaBelow, sigmaAbove }: LogNormal): number {
  return median * (Math.exp(2 * sigmaAbove) - Math.exp(-2 * sigmaBelow));
}

function shareBelow(wide: LogNormal, points: readonly Point[], value: number): Share {
  let share = 0;
  for (const point of points) share += point.weight * logNormalCdf(wide, value - point.value);
  return Math.min(1, share);
}

/** A share in standard deviations: by the logarithm of the value this curve is nearly straight. */
const zOf = (share: Share): number => normalQuantile(Math.min(Math.max(share, 1e-15), 1 - 1e-15));

/** Standard deviations a quantile may be off: a thousandth of the error of the quadrature. */
const CLOSE = 1e-5;
/** Standard deviations from which one more tangent leads to within `CLOSE`. */
const ONE_STEP = 2e-4;

/** The value at `z` by tangents of that curve; `undefined` when they leave the range or the curve has a step. */
function newton({ median, sigmaBelow, sigmaAbove }: LogNormal, points: readonly Point[], z: number, start: number, [from, to]: readonly [number, number]): number | undefined {
  let value = start;
  for (let step = 0; step < 8 && value > from && value < to; step++) {
    let [share, density] = [0, 0];
    for (const point of points) {
      const rest = value - point.value;
      if (rest <= 0) continue;
      const sigma = rest < median ? sigmaBelow : sigmaAbove;
      const at = Math.log(rest / median) / sigma;
      const height = normalDensity(at);
      share += point.weight * normalCdfFrom(at, height);
      density += (point.weight * height) / (sigma * rest);
    }
    const off = z - zOf(share);
    const along = (off * normalDensity(z - off)) / (density * value);
    value *= Math.exp(along);
    if (Math.abs(off) < ONE_STEP && Math.abs(along) < 10 * ONE_STEP) return value;
  }
  return undefined;
}

/** A root of a rising function, by false position with the Illinois correction and a halving now and then. */
function illinois(f: (x: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  let [atLow, atHigh] = [f(low), f(high)];
  if (atLow >= 0) return low;
  if (atHigh <= 0) return high;
  let last = 0;
  for (let step = 1; step < 100 && high - low > 1e-12; step++) {
    const x = step % 6 === 0 ? (low + high) / 2 : (low * atHigh - high * atLow) / (atHigh - atLow);
    const y = f(x);
    if (Math.abs(y) < CLOSE) return x;
    if (y < 0) {
      [low, atLow] = [x, y];
      if (last < 0) atHigh /= 2;
    } else {
      [high, atHigh] = [x, y];
      if (last > 0) atLow /= 2;
    }
    last = Math.sign(y);
  }
  return (low + high) / 2;
}
