import { requireArgument } from '../argument.ts';
import type { Share } from '../units.ts';
import { hull } from './hull.ts';
import type { CostEffect } from './ladder.ts';
import { isTie } from './tie.ts';

/** Queries spread over at most two options at random, which needs no router. */
export type Mix =
  | {
      readonly status: 'mix';
      /** The cheaper first; shares add up to 1. One entry: that option alone. */
      readonly shares: readonly { readonly id: string; readonly share: Share }[];
      readonly cost: number;
      readonly effect: number;
    }
  /** Even the cheapest costs more than the budget. */
  | { readonly status: 'unaffordable'; readonly cheapest: string; readonly cost: number }
  /** Even the best brings less than what was asked for. */
  | { readonly status: 'unreachable'; readonly best: string; readonly effect: number };

/**
 * The best mix for a budget (cost of one query): two neighbours on the hull, in shares that spend all of it, or
 * the best option alone where that costs less. Throws `bad-argument` for no point or numbers that are not finite.
 *
 * Source: the random baseline of RouterBench (arXiv:2403.12031) and RouteLLM (arXiv:2406.18665).
 *
 * @example
 * const points = [{ id: 'cheap', cost: 0.01, effect: 0.9 }, { id: 'accurate', cost: 0.03, effect: 0.95 }]
 * const { shares, effect } = mixForBudget(points, 0.016)
 * shares.map(({ id, share }) => [id, share.toFixed(6)]) // => [["cheap","0.700000"],["accurate","0.300000"]]
 * effect.toFixed(6) // => "0.915000"
 * mixForBudget(points, 0.001) // => {"status":"unaffordable","cheapest":"cheap","cost":0.01}
 */
export function mixForBudget(points: readonly CostEffect[], budget: number): Mix {
  const onHull = hullOf(points, budget, 'mixForBudget');
  const [cheapest] = onHull as readonly [CostEffect];
  if (budget < cheapest.cost && !isTie(budget, cheapest.cost)) return { status: 'unaffordable', cheapest: cheapest.id, cost: cheapest.cost };
  return mixAt(onHull, ({ cost }) => cost, budget);
}

/**
 * The cheapest mix that brings at least `effect`: two neighbours on the hull, or the cheapest option alone where
 * that suffices. Throws as `mixForBudget` does.
 *
 * @example
 * const points = [{ id: 'cheap', cost: 0.01, effect: 0.9 }, { id: 'accurate', cost: 0.03, effect: 0.95 }]
 * mixForEffect(points, 0.915).cost.toFixed(6) // => "0.016000"
 * mixForEffect(points, 0.99) // => {"status":"unreachable","best":"accurate","effect":0.95}
 */
export function mixForEffect(points: readonly CostEffect[], effect: number): Mix {
  const onHull = hullOf(points, effect, 'mixForEffect');
  const best = onHull.at(-1)!;
  if (effect > best.effect && !isTie(effect, best.effect)) return { status: 'unreachable', best: best.id, effect: best.effect };
  return mixAt(onHull, (point) => point.effect, effect);
}

/**
 * The mix of two points, sensible or not, that costs `budget`: on their chord, at its ends where the budget lies
 * beyond them. Of two that cost the same, the better alone. Throws `bad-argument` for a budget that is not finite.
 *
 * @example
 * mixOfTwo({ id: 'a', cost: 3, effect: 0.8 }, { id: 'b', cost: 1, effect: 0.9 }, 2) // => {"status":"mix","shares":[{"id":"b","share":0.5},{"id":"a","share":0.5}],"cost":2,"effect":0.8500000000000001}
 */
export function mixOfTwo(first: CostEffect, second: CostEffect, budget: number): Mix {
  requireArgument(Number.isFinite(budget), 'mixOfTwo', 'a finite budget', budget);
  const isSame = first.cost === second.cost;
  const [low, high] = (isSame ? first.effect <= second.effect : first.cost < second.cost) ? [first, second] : [second, first];
  return mixOf(low, high, isSame ? 1 : (budget - low.cost) / (high.cost - low.cost));
}

function hullOf(points: readonly CostEffect[], wanted: number, name: string): readonly CostEffect[] {
  requireArgument(points.length > 0, name, 'at least one point', points.length);
  requireArgument(Number.isFinite(wanted), name, 'a finite wish', wanted);
  return hull(points);
}

/** On the hull, where `axis`, which rises along it, reaches `value`; at its ends beyond them. */
function mixAt(onHull: readonly CostEffect[], axis: (point: CostEffect) => number, value: number): Mix {
  const next = onHull.findIndex((point) => axis(point) >= value);
  const high = onHull.at(next)!;
  const low = onHull[next - 1];
  return low ? mixOf(low, high, (value - axis(low)) / (axis(high) - axis(low))) : mixOf(high, high, 1);
}

function mixOf(low: CostEffect, high: CostEffect, wanted: Share): Mix {
  const share = Math.max(0, Math.min(1, wanted));
  const between = (from: number, to: number): number => (share === 1 ? to : from + share * (to - from));
  const shares = [{ id: low.id, share: 1 - share }, { id: high.id, share }].filter((part) => part.share > 0);
  return { status: 'mix', shares, cost: between(low.cost, high.cost), effect: between(low.effect, high.effect) };
}
