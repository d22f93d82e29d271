import { ladder, type CostEffect } from './ladder.ts';

/** Doing nothing: no cost, no effect. */
const NOTHING = { id: '', cost: 0, effect: 0 } as const;

/**
 * The non-decreasing convex hull, from the cheapest point to the best: what mixes of the points can reach at each
 * cost. Points on a straight line between others are left out. With `origin`, doing nothing for nothing may be
 * mixed in too, and the hull begins at the first point after it. Throws as `ladder` does.
 *
 * Source: RouterBench, arXiv:2403.12031, section 3; with the origin as HAL does, https://hal.cs.princeton.edu.
 *
 * @example
 * const points = [{ id: 'a', cost: 10, effect: 1 }, { id: 'b', cost: 20, effect: 4 }, { id: 'c', cost: 30, effect: 5 }]
 * hull(points).map(({ id }) => id) // => ["a","b","c"]
 * hull(points, 'origin').map(({ id }) => id) // => ["b","c"]
 */
export function hull(points: readonly CostEffect[], from: 'cheapest' | 'origin' = 'cheapest'): readonly CostEffect[] {
  const start = from === 'origin' ? [NOTHING] : [];
  const onHull = ladder([...start, ...points]).rungs.filter((rung) => rung.id !== NOTHING.id);
  return onHull.map(({ id, cost, effect }) => ({ id, cost, effect }));
}
