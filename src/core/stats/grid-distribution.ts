import type { Share } from '../units.ts';
import { logNormalPartialMoment, type LogNormal } from './log-normal.ts';

/**
 * A quantity on a grid: `shares[j]` of it lies at `from + j·step`. What lies beyond the grid is missing, so the
 * shares may add up to less than 1.
 */
export interface GridDistribution {
  readonly from: number;
  readonly step: number;
  readonly shares: readonly number[];
}

/**
 * A log-normal quantity on a grid of `cells` points from `from` on, each value divided between its two
 * neighbours so that the mean is kept.
 *
 * Source: H. U. Gerber, Insurance: Mathematics and Economics 1 (1982) 13–18.
 *
 * @example
 * gridOf({ median: 1.25, sigmaBelow: 0, sigmaAbove: 0 }, 1, 1, 3).shares // => [0.75,0.25,0]
 */
export function gridOf(quantity: LogNormal, from: number, step: number, cells: number): GridDistribution {
  // H(x) = E[max(0, x − X)]; its second difference is the share of a grid point
  const belowAt = (index: number): number => {
    const x = from + index * step;
    return x <= 0 ? 0 : x * logNormalPartialMoment(quantity, 0, x) - logNormalPartialMoment(quantity, 1, x);
  };
  const shares: number[] = [];
  let [before, at] = [belowAt(-1), belowAt(0)];
  for (let index = 0; index < cells; index++) {
    const after = belowAt(index + 1);
    shares.push(Math.max(0, (after - 2 * at + before) / step));
    [before, at] = [at, after];
  }
  return { from, step, shares };
}

/**
 * The sum of two independent quantities on grids of one step, cut to the length of the first.
 *
 * @example
 * const coin = { from: 0, step: 1, shares: [0.5, 0.5, 0] }
 * gridSum(coin, coin) // => {"from":0,"step":1,"shares":[0.25,0.5,0.25]}
 */
export function gridSum(first: GridDistribution, second: GridDistribution): GridDistribution {
  const cells = first.shares.length;
  const sum = first.shares.map(() => 0);
  for (let i = 0; i < cells; i++) {
    const share = first.shares[i]!;
    const room = Math.min(second.shares.length, cells - i);
    if (share > 0) for (let j = 0; j < room; j++) sum[i + j]! += share * second.shares[j]!;
  }
  return { from: first.from + second.from, step: first.step, shares: sum };
}

/**
 * The sum of `times` independent quantities like this one, `times` ≥ 1.
 *
 * @example
 * gridTimes({ from: 0, step: 1, shares: [0.5, 0.5, 0, 0] }, 3).shares // => [0.125,0.375,0.375,0.125]
 */
export function gridTimes(one: GridDistribution, times: number): GridDistribution {
  if (times === 1) return one;
  const half = gridTimes(one, Math.floor(times / 2));
  const twice = gridSum(half, half);
  return times % 2 === 0 ? twice : gridSum(twice, one);
}

/**
 * The largest of `count` independent quantities like this one: P(max ≤ t) = F(t)^count.
 *
 * @example
 * gridMaximum({ from: 0, step: 1, shares: [0.5, 0.5] }, 2).shares // => [0.25,0.75]
 */
export function gridMaximum(one: GridDistribution, count: number): GridDistribution {
  let before = 0;
  let below = 0;
  const shares = one.shares.map((share) => {
    below += share;
    const at = below ** count;
    const difference = at - before;
    before = at;
    return difference;
  });
  return { ...one, shares };
}

/**
 * A mixture: with probability `weight` the quantity of that grid. Grids have one step; the first says where it
 * starts and how long it is.
 *
 * @example
 * gridMixture([{ weight: 0.5, grid: { from: 0, step: 1, shares: [1, 0] } }, { weight: 0.5, grid: { from: 1, step: 1, shares: [1, 0] } }]).shares // => [0.5,0.5]
 */
export function gridMixture(parts: readonly { readonly weight: Share; readonly grid: GridDistribution }[]): GridDistribution {
  const first = parts[0]!.grid;
  const shares = first.shares.map(() => 0);
  for (const { weight, grid } of parts) {
    const shift = Math.round((grid.from - first.from) / first.step);
    for (let j = 0; j + shift < shares.length; j++) shares[j + shift]! += weight * (grid.shares[j] ?? 0);
  }
  return { ...first, shares };
}

/**
 * The share at or below `value`; between grid points the share of a point is spread evenly over its cell.
 *
 * @example
 * gridCdf({ from: 0, step: 1, shares: [0.5, 0.5] }, 1) // => 0.75
 */
export function gridCdf({ from, step, shares }: GridDistribution, value: number): Share {
  const cells = (value - from) / step + 0.5;
  let below = 0;
  for (let j = 0; j < shares.length && j < cells; j++) below += shares[j]! * Math.min(1, cells - j);
  return Math.min(1, below);
}

/**
 * The value that `share` does not exceed; `undefined` when it lies beyond the grid.
 *
 * @example
 * gridQuantile({ from: 0, step: 1, shares: [0.5, 0.5] }, 0.75) // => 1
 * gridQuantile({ from: 0, step: 1, shares: [0.5, 0.25] }, 0.95) // => undefined
 */
export function gridQuantile({ from, step, shares }: GridDistribution, share: Share): number | undefined {
  let below = 0;
  for (let j = 0; j < shares.length; j++) {
    const here = shares[j]!;
    if (here > 0 && below + here >= share) return Math.max(0, from + (j - 0.5 + (share - below) / here) * step);
    below += here;
  }
  return undefined;
}
