import { winnersByStake, type BestOver, type WinnersByStake } from '../../tradeoff/net-benefit.ts';
import { rank, type Ranking } from '../../tradeoff/rank.ts';
import type { ComparedOption, CompareInputs } from './inputs.ts';

/** The options that keep the limits, weighed: what the parts of an answer are worked out from. */
export interface Weighed extends CompareInputs {
  /** Those that keep the limits, by id; without rates where these were not judged alike. */
  readonly survivors: readonly ComparedOption[];
  /** From a stake of 0 up. */
  readonly winners: readonly BestOver[];
  readonly dropped: WinnersByStake['dropped'];
  /** Survivors of which too little is known to weigh them. */
  readonly unknown: readonly ComparedOption[];
  /** By expected total cost, where the stake is known. */
  readonly ranking?: Ranking;
  /** The best at the stake, where it and enough rates are known. */
  readonly winner?: ComparedOption;
}

/**
 * Weighs options over all stakes and at the one that was said.
 *
 * @example
 * const options = [{ id: 'accurate', usd: 0.03, rate: 0.95 }, { id: 'cheap', usd: 0.01, rate: 0.9 }]
 * const { winner, winners } = weighed(options, { options, limits: {}, errorUsd: 2, secondUsd: 0, queriesPerMonth: 1e6, months: 12, switchUsd: 0, judged: { by: 'guess' } })
 * [winner.id, winners.map(({ id }) => id)] // => ["accurate",["cheap","accurate"]]
 */
export function weighed(options: readonly ComparedOption[], inputs: CompareInputs): Weighed {
  const survivors = options.map((one) => (inputs.judged ? one : unjudged(one))).toSorted((a, b) => Number(a.id > b.id) - Number(a.id < b.id));
  const { winners, dropped, unknown } = winnersByStake(survivors, inputs.secondUsd);
  const ranking = inputs.errorUsd === undefined ? undefined : rank(survivors, { errorUsd: inputs.errorUsd, secondUsd: inputs.secondUsd });
  const best = ranking?.ranked[0];
  const isWeighed = best !== undefined && ranking!.ranked.length > 1;
  return {
    ...inputs,
    survivors,
    // a gain too small for any stake is none
    winners: winners.filter(({ fromUsd }) => fromUsd < Infinity).map(({ untilUsd, ...one }) => (untilUsd === undefined || untilUsd === Infinity ? one : { ...one, untilUsd })),
    dropped,
    unknown: survivors.filter(({ id }) => unknown.some((one) => one.id === id)),
    ...(ranking ? { ranking } : {}),
    ...(isWeighed ? { winner: survivors.find(({ id }) => id === best.id)! } : {}),
  };
}

/** Rates that were judged differently do not compare, so nobody knows them. */
function unjudged({ rate: _rate, evaluated: _evaluated, ...rest }: ComparedOption): ComparedOption {
  return rest;
}

/**
 * A survivor by its id.
 *
 * @example
 * survivor({ survivors: [{ id: 'a', usd: 1 }] }, 'a').usd // => 1
 */
export function survivor({ survivors }: Pick<Weighed, 'survivors'>, id: string): ComparedOption {
  return survivors.find((one) => one.id === id)!;
}

/**
 * The two options an answer hangs on: the winner and the next best at the stake, else the first two that take turns, or the one winner and who is right
 * nearly as often.
 *
 * @example
 * const options = [{ id: 'accurate', usd: 0.03, rate: 0.95 }, { id: 'cheap', usd: 0.01, rate: 0.9 }]
 * const inputs = { options, limits: {}, secondUsd: 0, queriesPerMonth: 1, months: 12, switchUsd: 0, judged: { by: 'guess' } }
 * rivals(weighed(options, inputs)).map(({ id }) => id) // => ["cheap","accurate"]
 */
export function rivals(known: Weighed): readonly [ComparedOption, ComparedOption] | undefined {
  const { winner, ranking, winners, survivors, unknown } = known;
  if (winner) {
    const second = ranking!.ranked.find(({ id }) => id !== winner.id);
    return second && [winner, survivor(known, second.id)];
  }
  const [first, second] = winners;
  if (!first) return undefined;
  const others = survivors.filter((one) => one.id !== first.id && !unknown.includes(one));
  const other = second?.id ?? others.toSorted((a, b) => b.rate! - a.rate! || a.usd - b.usd)[0]?.id;
  return other === undefined ? undefined : [survivor(known, first.id), survivor(known, other)];
}
