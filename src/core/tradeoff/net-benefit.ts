import type { Usd } from '../units.ts';
import type { Alternative, Lacking, Stakes } from './alternative.ts';
import { costEffects, ladder, type Dropped } from './ladder.ts';
import { totalCost } from './total-cost.ts';

/**
 * Net benefit of one query, L·q − c − w·t: highest where the expected total cost is lowest. `undefined` where the
 * rate, or a wait that costs, is unknown. Throws as `totalCost` does.
 *
 * @example
 * netBenefit({ id: 'a', usd: 0.03, seconds: 6, rate: 0.95 }, { errorUsd: 2, secondUsd: 0.002 }).toFixed(3) // => "1.858"
 * netBenefit({ id: 'a', usd: 0.03 }, { errorUsd: 2, secondUsd: 0 }) // => undefined
 */
export function netBenefit(alternative: Alternative, stakes: Stakes): Usd | undefined {
  const total = totalCost(alternative, stakes);
  return total.status === 'known' ? stakes.errorUsd - total.usd : undefined;
}

/** Over which stakes an alternative is the best: above `fromUsd`, the first from 0, up to `untilUsd`. */
export interface BestOver {
  readonly id: string;
  /** Others of the same cost and success. */
  readonly sameAs: readonly string[];
  readonly fromUsd: Usd;
  /** Absent: however high the stake. */
  readonly untilUsd?: Usd;
}

/** The best alternative at every stake. */
export interface WinnersByStake {
  /** Without gaps, from a stake of 0 up. */
  readonly winners: readonly BestOver[];
  /** The best at no stake. */
  readonly dropped: readonly Dropped[];
  readonly unknown: readonly { readonly id: string; readonly lacks: readonly Lacking[] }[];
}

/**
 * Which alternative is the best at which stake L, from 0 to any: the rungs of the efficiency ladder, each from the
 * stake that equals its incremental ratio. At a boundary both cost the same all told, and the cheaper is
 * recommended. Throws as `totalCost` does.
 *
 * @example
 * const alternatives = [{ id: 'accurate', usd: 0.03, rate: 0.95 }, { id: 'cheap', usd: 0.01, rate: 0.9 }, { id: 'poor', usd: 0.02, rate: 0.8 }]
 * const { winners, dropped } = winnersByStake(alternatives, 0)
 * winners.map(({ id, fromUsd, untilUsd }) => [id, fromUsd.toFixed(2), untilUsd?.toFixed(2)]) // => [["cheap","0.00","0.40"],["accurate","0.40",undefined]]
 * dropped // => [{"id":"poor","reason":"dominated","by":["cheap"]}]
 */
export function winnersByStake(alternatives: readonly Alternative[], secondUsd: Usd): WinnersByStake {
  const { points, unknown } = costEffects(alternatives, secondUsd);
  const { rungs, dropped } = ladder(points);
  const winners = rungs.map(({ id, sameAs, icer = 0 }, index): BestOver => {
    const untilUsd = rungs[index + 1]?.icer;
    return { id, sameAs, fromUsd: icer, ...(untilUsd === undefined ? {} : { untilUsd }) };
  });
  return { winners, dropped, unknown };
}
