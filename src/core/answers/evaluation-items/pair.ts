import { bothRight, usedPhi } from '../../query/joint-success.ts';
import type { Alternative } from '../../tradeoff/alternative.ts';
import { breakEvenStake } from '../../tradeoff/break-even.ts';
import { pairedDifferenceOfCounts, unpairedDifference, type Difference, type RightOf } from '../../tradeoff/difference.ts';
import { sampleInformation, type BenefitBelief } from '../../tradeoff/information.ts';
import { winnersByStake } from '../../tradeoff/net-benefit.ts';
import { uniformPosterior, widened, type RateBelief } from '../../tradeoff/posterior.ts';
import { rank } from '../../tradeoff/rank.ts';
import { costWithWait } from '../../tradeoff/total-cost.ts';
import type { Share, Usd } from '../../units.ts';
import type { Basis } from '../basis.ts';

/** An option, and how well its rate is known. */
export interface EvaluatedOption extends Alternative {
  readonly basis?: Basis | undefined;
  /** Right answers and items behind the rate; absent: not stated. */
  readonly right?: RightOf | undefined;
}

/** What is asked of the items. */
export interface EvaluationItemsInputs {
  readonly options: readonly EvaluatedOption[];
  /** What people call the benchmark that rates are of, if they are. */
  readonly benchmark?: string | undefined;
  readonly errorUsd?: Usd | undefined;
  readonly secondUsd: Usd;
  readonly queriesPerMonth: number;
  /** The months that the choice is kept. */
  readonly months: number;
  /** What an item costs beside the answers; absent: nobody said. */
  readonly itemUsd?: Usd | undefined;
  /** Items of one evaluation that only this option had right, by the ids of two options; absent: not counted. */
  readonly onlyRight?: Readonly<Record<string, number>> | undefined;
}

/** The two options between which items decide: `first` is right at least as often. */
export interface Pair {
  readonly first: EvaluatedOption & { readonly rate: Share };
  readonly second: EvaluatedOption & { readonly rate: Share };
  /** q of the first less that of the second, at least 0. */
  readonly points: number;
  /** c + w·t of the first less that of the second. */
  readonly extraUsd: Usd;
  /** Share of the items that only one of them has right. */
  readonly discordant: Share;
  readonly isCounted: boolean;
  /** Of the rates, with its interval; absent: nobody stated the items. */
  readonly difference?: Difference | undefined;
  /** Above it the first is the better; absent: it is the better, or the worse, at every stake. */
  readonly flipUsd?: Usd | undefined;
}

/**
 * The two options between which more items would decide: the best two at the stake, or without one the two around the
 * first stake at which the best changes. `undefined` where fewer than two are known.
 *
 * @example
 * const options = [{ id: 'a', usd: 0.03, rate: 0.95 }, { id: 'b', usd: 0.01, rate: 0.9 }, { id: 'c', usd: 0.5, rate: 0.96 }]
 * const { first, second, points, discordant, flipUsd } = pairOf({ options, secondUsd: 0 })
 * [first.id, second.id, points.toFixed(3), discordant.toFixed(4), flipUsd.toFixed(3)] // => ["a","b","0.050","0.0746","0.400"]
 * pairOf({ options: options.slice(0, 1), secondUsd: 0 }) // => undefined
 */
export function pairOf({ options, errorUsd, secondUsd, onlyRight }: Pick<EvaluationItemsInputs, 'options' | 'errorUsd' | 'secondUsd' | 'onlyRight'>): Pair | undefined {
  const known = options.filter((one): one is Pair['first'] => one.rate !== undefined && (secondUsd === 0 || one.seconds !== undefined));
  const [one, other] = nearestTwo(known, errorUsd, secondUsd);
  if (!one || !other) return undefined;
  const [first, second] = one.rate > other.rate || (one.rate === other.rate && one.id < other.id) ? [one, other] : [other, one];
  const counted = countsOf(first, second, onlyRight);
  const points = first.rate - second.rate;
  const assumed = first.rate + second.rate - 2 * bothRight(first.rate, second.rate, usedPhi([first.rate, second.rate]).phi);
  const flip = breakEvenStake(first, second, secondUsd);
  return {
    first,
    second,
    points,
    extraUsd: costWithWait(first, secondUsd)! - costWithWait(second, secondUsd)!,
    discordant: Math.min(1, Math.max(points, counted ? (counted.onlyFirst + counted.onlySecond) / first.right!.items : assumed)),
    isCounted: counted !== undefined,
    difference: counted ? pairedDifferenceOfCounts(counted) : first.right && second.right && first.right.items > 0 && second.right.items > 0 ? unpairedDifference(first.right, second.right) : undefined,
    flipUsd: flip.status === 'break-even' ? flip.stake : undefined,
  };
}

function nearestTwo(known: readonly Pair['first'][], errorUsd: Usd | undefined, secondUsd: Usd): readonly (Pair['first'] | undefined)[] {
  const find = (id: string | undefined): Pair['first'] | undefined => known.find((one) => one.id === id);
  if (errorUsd !== undefined) return rank(known, { errorUsd, secondUsd }).ranked.slice(0, 2).map(({ id }) => find(id));
  const { winners } = winnersByStake(known, secondUsd);
  if (winners.length > 1) return winners.slice(0, 2).map(({ id }) => find(id));
  const best = find(winners[0]?.id);
  return [best, known.filter((one) => one !== best).toSorted((one, other) => other.rate - one.rate || (one.id < other.id ? -1 : 1))[0]];
}

/** Counts of one evaluation that both answered; none where they do not fit together. */
function countsOf({ id: firstId, right: first }: EvaluatedOption, { id: secondId, right: second }: EvaluatedOption, onlyRight: EvaluationItemsInputs['onlyRight']) {
  const [onlyFirst, onlySecond] = [onlyRight?.[firstId], onlyRight?.[secondId]];
  if (onlyFirst === undefined || onlySecond === undefined || !first || !second || first.items !== second.items || first.items < 2) return undefined;
  const both = first.successes - onlyFirst;
  const neither = first.items - first.successes - onlySecond;
  return both >= 0 && neither >= 0 && both === second.successes - onlySecond ? { bothRight: both, onlyFirst, onlySecond, bothWrong: neither } : undefined;
}

/**
 * What is believed of the net benefit of the first over the second at a stake: from an evaluation's own counts, or from a
 * benchmark's with the spread between it and the user's task added. `undefined` where a rate has no items or is a guess.
 *
 * @example
 * const options = [{ id: 'a', usd: 0.03, rate: 0.95, basis: 'evaluation', right: { successes: 95, items: 100 } }, { id: 'b', usd: 0.01, rate: 0.9, basis: 'evaluation', right: { successes: 90, items: 100 } }]
 * const { meanUsd, errorUsd } = beliefOf(pairOf({ options, errorUsd: 2, secondUsd: 0 }), 2)
 * [meanUsd.toFixed(4), errorUsd.toFixed(4)] // => ["0.0780","0.0767"]
 */
export function beliefOf({ first, second, extraUsd, isCounted, difference }: Pair, stakeUsd: Usd): BenefitBelief | undefined {
  const [one, other] = [beliefIn(first), beliefIn(second)];
  if (!one || !other) return undefined;
  const spread = isCounted && difference ? difference.standardError : Math.hypot(one.spread, other.spread);
  return { meanUsd: stakeUsd * (one.mean - other.mean) - extraUsd, errorUsd: stakeUsd * spread };
}

function beliefIn({ basis, right }: EvaluatedOption): { readonly mean: Share; readonly spread: number } | undefined {
  if (!right || basis === undefined || basis === 'guess') return undefined;
  const { a, b }: RateBelief = basis === 'benchmark' ? widened(uniformPosterior(right)) : uniformPosterior(right);
  const mean = a / (a + b);
  return { mean, spread: Math.sqrt((mean * (1 - mean)) / (a + b + 1)) };
}

/**
 * What `items` shared items are worth before choosing, USD a query.
 *
 * @example
 * valueOfItems({ meanUsd: 0.005, errorUsd: 0.02 }, { discordant: 0.065, points: 0.05 }, 1, 100).toFixed(6) // => "0.002878"
 */
export function valueOfItems(belief: BenefitBelief, { discordant, points }: Pick<Pair, 'discordant' | 'points'>, stakeUsd: Usd, items: number): Usd {
  return sampleInformation(belief, stakeUsd * Math.sqrt(Math.max(0, discordant - points * points)), items);
}
