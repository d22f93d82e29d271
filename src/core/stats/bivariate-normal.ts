import { requireArgument } from '../argument.ts';
import type { Share } from '../units.ts';
import { integrate } from './integrate.ts';
import { normalCdf, normalQuantile } from './normal.ts';

/**
 * P(X ≤ x and Y ≤ y) of two standard normal quantities with this correlation, −1 to 1. Absolute error below
 * 1e-12. Throws `bad-argument` for another correlation.
 *
 * Source: Plackett's identity in the form of Z. Drezner and G. O. Wesolowsky, J. Stat. Comput. Simul. 35 (1990)
 * 101–107.
 *
 * @example
 * bivariateNormalCdf(0, 0, 0.5).toFixed(12) // => "0.333333333333"
 */
export function bivariateNormalCdf(x: number, y: number, correlation: number): Share {
  requireArgument(correlation >= -1 && correlation <= 1, 'bivariateNormalCdf', 'a correlation from −1 to 1', correlation);
  const [px, py] = [normalCdf(x), normalCdf(y)];
  if (correlation === 1) return Math.min(px, py);
  if (correlation === -1) return Math.max(0, px + py - 1);
  if (correlation === 0 || !Number.isFinite(x) || !Number.isFinite(y)) return px * py;
  return cut(px * py + excess(x, y, 0, Math.asin(correlation)), px, py);
}

/**
 * The correlation of two standard normal quantities that fall below the thresholds of `first` and `second`
 * together with probability `both`: the latent correlation of two yes-or-no outcomes (tetrachoric). 0 where an
 * outcome is certain. Throws `bad-argument` for a `both` that the two shares do not allow.
 *
 * @example
 * latentCorrelation(0.5, 0.5, 1 / 3).toFixed(10) // => "0.5000000000"
 */
export function latentCorrelation(first: Share, second: Share, both: Share): number {
  const [least, most] = [Math.max(0, first + second - 1), Math.min(first, second)];
  const allowed = both >= least - ROUNDING && both <= most + ROUNDING;
  requireArgument(allowed, 'latentCorrelation', `a joint share from ${least} to ${most}`, both);
  if (least === most) return 0;
  if (both >= most - ROUNDING) return 1;
  if (both <= least + ROUNDING) return -1;
  const [x, y] = [normalQuantile(first), normalQuantile(second)];
  let [low, high] = [-Math.PI / 2, Math.PI / 2];
  let angle = 0;
  let value = first * second;
  for (let step = 0; step < 100; step++) {
    if (value < both) low = angle;
    else high = angle;
    const newton = angle + ((both - value) * 2 * Math.PI) / density(x, y, angle);
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    value = cut(first * second + excess(x, y, 0, next), first, second);
    const done = Math.abs(next - angle) < 1e-14;
    angle = next;
    if (done) break;
  }
  return Math.sin(angle);
}

/** Joint shares this near to a bound are at it. */
const ROUNDING = 1e-13;

function excess(x: number, y: number, from: number, to: number): number {
  return integrate((angle) => density(x, y, angle), from, to) / (2 * Math.PI);
}

/** 2π times the derivative of the joint share by the angle whose sine is the correlation. */
function density(x: number, y: number, angle: number): number {
  const cosine = Math.cos(angle);
  const exponent = (x * x + y * y - 2 * x * y * Math.sin(angle)) / (2 * cosine * cosine);
  return cosine === 0 ? 0 : Math.exp(-exponent);
}

function cut(joint: Share, px: Share, py: Share): Share {
  return Math.min(Math.max(joint, Math.max(0, px + py - 1)), Math.min(px, py));
}
