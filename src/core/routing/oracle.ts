import { requireArgument, requireShare } from '../argument.ts';
import type { Share, Usd } from '../units.ts';
import { allOptimism, longestOf, onlyKnown, requireMember, weighted, type Member, type Routed } from './member.ts';
import { meanOverOutcomes, optimismOf, outcomesOf, rangeOverPhi, ratesOf, type Outcomes, type Together, type UsedTogether } from './outcomes.ts';

/** What nobody who chooses among these members can exceed. */
export interface Oracle extends Routed {
  /** Share of the queries that each member answers, in the order given; absent where a rate is unknown. */
  readonly shares?: readonly Share[];
  readonly together?: UsedTogether;
}

/**
 * The oracle: somebody who knows beforehand which members will be right and asks the cheapest of them, or the
 * cheapest of all where none will be. Its rate, 1 − P(all wrong), bounds every router, cascade and choice among these
 * members, and that is what it is for: it is no option. Throws `bad-argument` for no member, negative costs and times,
 * shares outside 0–1, and a φ that the rates do not allow.
 *
 * Source: the oracle of RouterBench, https://arxiv.org/abs/2403.12031, section 3.
 *
 * @example
 * // weak and strong model on the items of MMLU, counted from RouteLLM's responses
 * const { rate, shares } = oracle([{ usd: 0.24 }, { usd: 24.7 }], { bothRight: 8818, onlyFirst: 742, onlySecond: 2497, neither: 1985 })
 * [rate, shares[1]].map((share) => share.toFixed(6)) // => ["0.858638","0.177824"]
 */
export function oracle(members: readonly Member[], together?: Together): Oracle {
  requireArgument(members.length > 0, 'oracle', 'at least one member', members.length);
  for (const member of members) requireMember(member, 'oracle');
  const costs = members.map(({ usd }) => usd);
  const bounds = { usdRange: [Math.min(...costs), Math.max(...costs)], optimistic: allOptimism(members, ['oracle']) } as const;
  const worst = onlyKnown({ worstSeconds: longestOf(members) });
  const rates = ratesOf(members, together);
  if (!rates.every((rate) => rate !== undefined)) return { ...bounds, ...worst };
  const outcomes = outcomesOf(rates, together);
  const shares = members.map((_, i) => meanOverOutcomes(outcomes, (given) => askedShare(given, costs, i)));
  const usd = weighted(shares, costs)!;
  return {
    usd,
    usdRange: [usd, usd],
    ...worst,
    ...onlyKnown({ seconds: weighted(shares, members.map(({ seconds }) => seconds)), rateRange: rangeOverPhi(outcomes, anyRight) }),
    rate: meanOverOutcomes(outcomes, anyRight),
    optimistic: allOptimism(members, ['oracle', ...optimismOf(outcomes)]),
    shares,
    together: outcomes.together,
  };
}

/**
 * The least share of the queries that an oracle sends to the second of two members to be right at this rate:
 * RouteLLM's call-performance threshold of a perfect router. 0 where the first alone is, `undefined` where even the
 * oracle is not. Throws `bad-argument` for outcomes of other than two members or a rate outside 0–1.
 *
 * @example
 * const outcomes = outcomesOf([], { bothRight: 8818, onlyFirst: 742, onlySecond: 2497, neither: 1985 })
 * oracleShareFor(outcomes, outcomes.rates[1]).toFixed(6) // => "0.124982"
 * oracleShareFor(outcomes, 0.9) // => undefined
 */
export function oracleShareFor({ rates, pair }: Outcomes, rate: Share): Share | undefined {
  requireArgument(pair !== undefined, 'oracleShareFor', 'outcomes of two members', rates.length);
  requireShare(rate, 'a rate', 'oracleShareFor');
  const share = Math.max(0, rate - rates[0]!);
  return share <= pair[2] + ROUNDING ? share : undefined;
}

/** Shares this near to the oracle's are it. */
const ROUNDING = 1e-12;

function noneRight(rates: readonly Share[]): Share {
  return rates.reduce((wrong, rate) => wrong * (1 - rate), 1);
}

function anyRight(rates: readonly Share[]): Share {
  return 1 - noneRight(rates);
}

/** Asked: right where all cheaper ones are wrong; the cheapest also where all are. Of equally dear ones the first. */
function askedShare(rates: readonly Share[], costs: readonly Usd[], asked: number): Share {
  const isCheaper = (i: number): boolean => costs[i]! < costs[asked]! || (costs[i] === costs[asked] && i < asked);
  const cheaper = rates.filter((_, i) => isCheaper(i));
  return noneRight(cheaper) * rates[asked]! + (cheaper.length > 0 ? 0 : noneRight(rates));
}
