import { requireArgument } from '../argument.ts';
import { hull } from './hull.ts';
import type { CostEffect } from './ladder.ts';

/** The area under what options reach at each cost, and that area over two denominators, which give other numbers. */
export interface AverageImprovement {
  readonly area: number;
  readonly fromCost: number;
  readonly toCost: number;
  /** Area over `toCost` − `fromCost`, as the paper defines it; absent where the costs span nothing. */
  readonly overRange?: number;
  /** Area over `toCost`, as the benchmark's own program computes it; absent where that is 0. */
  readonly overMaxCost?: number;
}

/**
 * Average improvement in quality (AIQ): the mean height of the non-decreasing convex hull from the cheapest cost
 * to `maxCost` (absent: the dearest point's), flat after its best point. Always say which denominator a number has.
 * Throws `bad-argument` for no point or a `maxCost` below the cheapest.
 *
 * Source: RouterBench, arXiv:2403.12031, section 3, divides by the range; evaluation/AIQ.py of
 * https://github.com/withmartian/routerbench by the largest cost.
 *
 * @example
 * const points = [{ id: 'a', cost: 1, effect: 50 }, { id: 'b', cost: 3, effect: 70 }]
 * aiq(points, 5) // => {"area":260,"fromCost":1,"toCost":5,"overRange":65,"overMaxCost":52}
 */
export function aiq(points: readonly CostEffect[], maxCost?: number): AverageImprovement {
  requireArgument(points.length > 0, 'aiq', 'at least one point', points.length);
  const vertices = hull(points);
  const fromCost = vertices[0]!.cost;
  const toCost = maxCost ?? Math.max(...points.map(({ cost }) => cost));
  requireArgument(toCost >= fromCost && toCost < Infinity, 'aiq', `a largest cost of at least ${fromCost}`, toCost);
  let area = 0;
  for (const [index, { cost, effect }] of vertices.entries()) {
    const next = vertices[index + 1] ?? { cost: Infinity, effect };
    const width = Math.max(0, Math.min(next.cost, toCost) - cost);
    const slope = (next.effect - effect) / (next.cost - cost);
    area += width * (effect + (width * slope) / 2);
  }
  const range = toCost - fromCost;
  return { area, fromCost, toCost, ...(range > 0 ? { overRange: area / range } : {}), ...(toCost > 0 ? { overMaxCost: area / toCost } : {}) };
}
