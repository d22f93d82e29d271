import type { Usd } from '../units.ts';
import type { Alternative, Lacking } from './alternative.ts';
import { frontier } from './frontier.ts';
import { isTie } from './tie.ts';
import { costWithWait } from './total-cost.ts';

/** A cost and what it buys: a success rate, a score, a number of cases. All points of a ladder share both units. */
export interface CostEffect {
  readonly id: string;
  readonly cost: number;
  readonly effect: number;
}

/** A step of the ladder. */
export interface Rung {
  readonly id: string;
  readonly cost: number;
  readonly effect: number;
  /** Incremental cost-effectiveness ratio: what one more unit of effect costs from the rung below; the lowest has none. */
  readonly icer?: number;
  /** Others of the same cost and effect. */
  readonly sameAs: readonly string[];
}

/** Why a point is not a step. */
export type Dropped =
  /** Another costs no more and brings no less, and is better in one. */
  | { readonly id: string; readonly reason: 'dominated'; readonly by: readonly [string] }
  /** A mix of two others costs no more and brings no less. */
  | { readonly id: string; readonly reason: 'extended-dominated'; readonly by: readonly [string, string] };

/** The efficiency ladder, from the cheapest rung up. */
export interface Ladder {
  readonly rungs: readonly Rung[];
  readonly dropped: readonly Dropped[];
}

/**
 * The efficiency ladder of cost-effectiveness analysis: what is dominated is dropped, then, again and again, what
 * costs more for a unit of effect than the step above it; ratios strictly rise on what is left. Differences within
 * 1e-12 are none; of equals one stays and names the others. Throws `bad-argument` for a number that is not finite.
 *
 * Source: Karlsson and Johannesson, PharmacoEconomics 9 (1996) 113–120.
 *
 * @example
 * const points = [{ id: 'a', cost: 1, effect: 50 }, { id: 'b', cost: 2, effect: 60 }, { id: 'c', cost: 3, effect: 75 }, { id: 'd', cost: 4, effect: 70 }]
 * ladder(points).rungs.map(({ id, icer }) => [id, icer]) // => [["a",undefined],["c",0.08]]
 * ladder(points).dropped // => [{"id":"d","reason":"dominated","by":["c"]},{"id":"b","reason":"extended-dominated","by":["a","c"]}]
 */
export function ladder(points: readonly CostEffect[]): Ladder {
  const { on, dominated } = frontier(points, [({ cost }) => cost, ({ effect }) => -effect]);
  const dropped: Dropped[] = dominated.map(({ item, by }) => ({ id: item.id, reason: 'dominated', by: [by.id] }));
  const rungs: Rung[] = [];
  const passed: string[] = [];
  for (const { item, sameAs } of on) {
    let top = rungs.at(-1);
    let icer = top && ratio(top, item);
    while (top?.icer !== undefined && icer !== undefined && (top.icer >= icer || isTie(top.icer, icer))) {
      passed.push(top.id, ...top.sameAs);
      rungs.pop();
      top = rungs.at(-1)!;
      icer = ratio(top, item);
    }
    const { id, cost, effect } = item;
    rungs.push({ id, cost, effect, ...(icer === undefined ? {} : { icer }), sameAs: sameAs.map((same) => same.id) });
  }
  const costs = new Map(points.map(({ id, cost }) => [id, cost]));
  const extended = passed.map((id): Dropped => {
    const above = rungs.findIndex(({ cost }) => cost > costs.get(id)!);
    return { id, reason: 'extended-dominated', by: [rungs[above - 1]!.id, rungs[above]!.id] };
  });
  return { rungs, dropped: [...dropped, ...extended] };
}

/** Alternatives as points of a ladder. */
export interface CostEffects {
  readonly points: readonly CostEffect[];
  /** Those that have no point, and what nobody knows of them. */
  readonly unknown: readonly { readonly id: string; readonly lacks: readonly Lacking[] }[];
}

/**
 * What alternatives cost with waiting, c + w·t, against their success rates. Throws as `totalCost` does.
 *
 * @example
 * costEffects([{ id: 'a', usd: 0.03, seconds: 6, rate: 0.95 }, { id: 'b', usd: 0.01 }], 0.01) // => {"points":[{"id":"a","cost":0.09,"effect":0.95}],"unknown":[{"id":"b","lacks":["seconds","rate"]}]}
 */
export function costEffects(alternatives: readonly Alternative[], secondUsd: Usd): CostEffects {
  const points: CostEffect[] = [];
  const unknown: { id: string; lacks: readonly Lacking[] }[] = [];
  for (const alternative of alternatives) {
    const { id, rate } = alternative;
    const cost = costWithWait(alternative, secondUsd);
    if (cost !== undefined && rate !== undefined) points.push({ id, cost, effect: rate });
    else unknown.push({ id, lacks: [...(cost === undefined ? (['seconds'] as const) : []), ...(rate === undefined ? (['rate'] as const) : [])] });
  }
  return { points, unknown };
}

function ratio(below: CostEffect, above: CostEffect): number {
  return (above.cost - below.cost) / (above.effect - below.effect);
}
