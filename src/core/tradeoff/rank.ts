import type { Usd } from '../units.ts';
import type { Alternative, Lacking, Stakes } from './alternative.ts';
import { isTie } from './tie.ts';
import { totalCost } from './total-cost.ts';

/** Alternatives by their expected total cost. */
export interface Ranking {
  /** The recommended one first; of those that tie with the lowest total, the cheapest. */
  readonly ranked: readonly Ranked[];
  /** Others whose total is the lowest too, but for rounding. */
  readonly tied: readonly string[];
  readonly unknown: readonly Unranked[];
}

/** An alternative whose total is known. */
export interface Ranked {
  readonly id: string;
  /** c. */
  readonly usd: Usd;
  /** T. */
  readonly totalUsd: Usd;
}

/** An alternative whose total nobody knows. */
export interface Unranked {
  readonly id: string;
  readonly lacks: readonly Lacking[];
  /** Its total is at least this. */
  readonly leastUsd: Usd;
  /** Whether it could still turn out to be the best. */
  readonly canWin: boolean;
}

/**
 * Ranks alternatives by T = c + w·t + (1 − q)·L, lowest first. Those of which too little is known are listed apart,
 * and whether what is known already excludes them. Throws as `totalCost` does.
 *
 * @example
 * const alternatives = [{ id: 'accurate', usd: 0.03, rate: 0.95 }, { id: 'cheap', usd: 0.01, rate: 0.9 }, { id: 'new', usd: 0.02 }]
 * rank(alternatives, { errorUsd: 2, secondUsd: 0 }).ranked.map(({ id, totalUsd }) => [id, totalUsd.toFixed(2)]) // => [["accurate","0.13"],["cheap","0.21"]]
 * rank(alternatives, { errorUsd: 2, secondUsd: 0 }).unknown // => [{"id":"new","lacks":["rate"],"leastUsd":0.02,"canWin":true}]
 * rank(alternatives, { errorUsd: 0.4, secondUsd: 0 }).tied // => ["accurate"]
 */
export function rank(alternatives: readonly Alternative[], stakes: Stakes): Ranking {
  const known: Ranked[] = [];
  const unknown: Omit<Unranked, 'canWin'>[] = [];
  for (const alternative of alternatives) {
    const { id, usd } = alternative;
    const total = totalCost(alternative, stakes);
    if (total.status === 'known') known.push({ id, usd, totalUsd: total.usd });
    else unknown.push({ id, lacks: total.lacks, leastUsd: total.leastUsd });
  }
  const least = known.reduce((lowest, { totalUsd }) => Math.min(lowest, totalUsd), Infinity);
  const isLowest = ({ totalUsd }: Ranked): boolean => isTie(totalUsd, least);
  const lowest = known.filter(isLowest).toSorted((a, b) => a.usd - b.usd || byId(a, b));
  const others = known.filter((one) => !isLowest(one)).toSorted((a, b) => a.totalUsd - b.totalUsd || byId(a, b));
  return {
    ranked: [...lowest, ...others],
    tied: lowest.slice(1).map(({ id }) => id),
    unknown: unknown.map((one) => ({ ...one, canWin: one.leastUsd < least && !isTie(one.leastUsd, least) })),
  };
}

/**
 * The recommended one of a ranking alone, by its id, in a fraction of the time: for questions that are asked a
 * thousand times. `undefined` where no total is known. Throws as `totalCost` does.
 *
 * @example
 * const alternatives = [{ id: 'accurate', usd: 0.03, rate: 0.95 }, { id: 'cheap', usd: 0.01, rate: 0.9 }]
 * [0.1, 0.4, 2].map((errorUsd) => winnerAt(alternatives, { errorUsd, secondUsd: 0 })) // => ["cheap","cheap","accurate"]
 * winnerAt([{ id: 'new', usd: 0.02 }], { errorUsd: 2, secondUsd: 0 }) // => undefined
 */
export function winnerAt(alternatives: readonly Alternative[], stakes: Stakes): string | undefined {
  const totals = alternatives.map((alternative) => {
    const total = totalCost(alternative, stakes);
    return total.status === 'known' ? total.usd : Infinity;
  });
  const least = Math.min(...totals);
  let best: Alternative | undefined;
  for (const [index, one] of alternatives.entries()) {
    if (totals[index]! < Infinity && isTie(totals[index]!, least) && (!best || one.usd < best.usd || (one.usd === best.usd && one.id < best.id))) best = one;
  }
  return best?.id;
}

function byId({ id: first }: Ranked, { id: second }: Ranked): number {
  return Number(first > second) - Number(first < second);
}
