import { requireAmount, requireArgument, requireShare } from '../argument.ts';
import { isTie } from '../tradeoff/tie.ts';
import type { Share, Usd } from '../units.ts';
import { optimismOfCheck, rejectedShare, requireCheck, type Check } from './check.ts';
import { allOptimism, longestOf, onlyKnown, requireMember, weighted, type Member, type Range, type Routed, type Step } from './member.ts';
import { oracle } from './oracle.ts';
import { meanOverOutcomes, optimismOf, outcomesOf, rangeOverPhi, ratesOf, type Together, type UsedTogether } from './outcomes.ts';

/** A member and the queries that are sent to it. */
export interface Route extends Member {
  /** Of all queries; the shares of the routes add up to 1. */
  readonly share: Share;
  /** Share it answers right of the queries that are sent to it; absent: its `rate`, as if they were drawn blindly. */
  readonly routedRate?: Share;
}

/** Queries sent to one member each, before anybody answers. */
export interface Router extends Routed {
  /** Share of the queries sent to each member, in the order given. */
  readonly shares: readonly Range[];
  /** Set where the rates by route were more than an oracle reaches: the rate is the oracle's. */
  readonly isCut: boolean;
  /** Absent where a rate is unknown, or the shares were given. */
  readonly together?: UsedTogether;
}

/** A part of 1 this small is rounding. */
const ROUNDING = 1e-9;

/**
 * What a router with known shares costs, how long it takes and how often it is right: its classifier on every query,
 * each member on its share. No member is right more often than its own rate, and all of them not more often than their
 * oracle, as far as their rates are known; with the default φ the oracle's rate is taken at the φ that leaves most.
 * Throws `bad-argument` for no route, shares that do not add up to 1, negative costs and times, or shares outside 0–1.
 *
 * @example
 * const routes = [{ usd: 0.01, rate: 0.9, routedRate: 0.96, share: 0.75 }, { usd: 0.03, rate: 0.95, routedRate: 0.84, share: 0.25 }]
 * const { usd, rate, isCut } = router({ classifier: { usd: 0.001 }, routes })
 * [usd.toFixed(6), rate.toFixed(6), isCut] // => ["0.016000","0.930000",false]
 */
export function router({ classifier, routes, together }: { readonly classifier: Step; readonly routes: readonly Route[]; readonly together?: Together }): Router {
  requireMember(classifier, 'router');
  for (const route of routes) {
    requireMember(route, 'router');
    requireShare(route.share, 'every share', 'router');
    requireShare(route.routedRate ?? 0, 'a rate by route', 'router');
  }
  const shares = routes.map(({ share }) => share);
  const all = shares.reduce((sum, share) => sum + share, 0);
  requireArgument(Math.abs(all - 1) <= ROUNDING, 'router', 'shares that add up to 1', all);
  const rates = ratesOf(routes, together);
  const typed = weighted(shares, routes.map(({ routedRate }, i) => routedRate ?? rates[i]));
  const bound = boundOf(routes, rates, together);
  const isCut = typed !== undefined && typed > bound + ROUNDING;
  return {
    ...around(classifier, routes, shares.map((share) => [share, share])),
    ...onlyKnown({ rate: typed === undefined ? undefined : Math.min(typed, bound) }),
    optimistic: allOptimism(routes, isCut ? ['oracle'] : []),
    isCut,
  };
}

/** Two members, and somebody who foresees whether the first will be right. */
export interface ForeseeingRouterInputs {
  readonly first: Member;
  readonly second: Member;
  /** `passes`: share of the queries the first would answer right that it gets; `catches`: of those it would answer wrong that go to the second. */
  readonly classifier: Check;
  readonly together?: Together;
}

/**
 * What a router costs and brings whose classifier foresees, with errors, whether the first member will be right: rate
 * q1·passes + (1 − passes)·P11 + catches·(q2 − P11), as of a cascade with that check, but only one member is paid.
 * Without the first's rate the cost is a range. Throws `bad-argument` for negative costs and times, shares outside 0–1,
 * and a φ that the rates do not allow.
 *
 * @example
 * const members = { first: { usd: 0.01, rate: 0.9 }, second: { usd: 0.03, rate: 0.95 } }
 * const { usd, rate } = foreseeingRouter({ ...members, classifier: { usd: 0.001, catches: 0.5, passes: 0.9 }, together: 0 })
 * [usd.toFixed(6), rate.toFixed(6)] // => ["0.013800","0.943000"]
 */
export function foreseeingRouter({ first, second, classifier, together }: ForeseeingRouterInputs): Router {
  const members = [first, second];
  for (const member of members) requireMember(member, 'foreseeingRouter');
  requireCheck(classifier, 'foreseeingRouter');
  const rates = ratesOf(members, together);
  const [least, most] = rejectedShare(classifier, rates[0]);
  const cost = around(classifier, members, [[1 - most, 1 - least], [least, most]]);
  const own = optimismOfCheck(classifier);
  if (!rates.every((rate) => rate !== undefined)) return { ...cost, optimistic: allOptimism(members, own), isCut: false };
  const outcomes = outcomesOf(rates, together);
  const right = ([q1, q2]: readonly Share[]): Share => q1! * classifier.passes + rejectedShare(classifier, q1)[0] * q2!;
  return {
    ...cost,
    rate: meanOverOutcomes(outcomes, right),
    ...onlyKnown({ rateRange: rangeOverPhi(outcomes, right) }),
    optimistic: allOptimism(members, [...optimismOf(outcomes), ...own]),
    isCut: false,
    together: outcomes.together,
  };
}

/**
 * Which member to send one query to: the one with the most q̂ − λ·ĉ, of its foreseen rate and cost; of equal ones the
 * cheaper, then the first. λ is what a USD is worth in right answers: 1/L where a wrong one loses L. Returns its place.
 * Throws `bad-argument` for no member, rates outside 0–1, negative costs or λ.
 *
 * Source: the routing objective of RouterBench, https://arxiv.org/abs/2403.12031.
 *
 * @example
 * const foreseen = [{ usd: 0.01, rate: 0.9 }, { usd: 0.03, rate: 0.95 }]
 * [chooseRoute(foreseen, 1), chooseRoute(foreseen, 10)] // => [1,0]
 */
export function chooseRoute(foreseen: readonly { readonly usd: Usd; readonly rate: Share }[], lambda: number): number {
  requireArgument(foreseen.length > 0, 'chooseRoute', 'at least one member', foreseen.length);
  requireAmount(lambda, 'lambda', 'chooseRoute');
  let best = 0;
  for (const [i, member] of foreseen.entries()) {
    requireMember(member, 'chooseRoute');
    const [better, dearer] = [member.rate - foreseen[best]!.rate, lambda * (member.usd - foreseen[best]!.usd)];
    if (isTie(better, dearer) ? member.usd < foreseen[best]!.usd : better > dearer) best = i;
  }
  return best;
}

/** Cost and times of a classifier and of the members it sends shares to. */
function around(classifier: Step, members: readonly Member[], shares: readonly Range[]): Pick<Router, 'usd' | 'usdRange' | 'seconds' | 'worstSeconds' | 'shares'> {
  const exact = shares.every(([least, most]) => least === most) ? shares.map(([least]) => least) : undefined;
  const costs = members.map(({ usd }) => usd);
  // where shares are ranges there are two members, and one gets what the other doesn't
  const ends = [0, 1].map((end) => weighted(shares.map((range, i) => range[i === 0 ? 1 - end : end]!), costs)!);
  return {
    usdRange: [classifier.usd + Math.min(...ends), classifier.usd + Math.max(...ends)],
    ...onlyKnown({
      usd: exact && classifier.usd + ends[0]!,
      seconds: weighted([1, 1], [classifier.seconds, weighted(exact, members.map(({ seconds }) => seconds))]),
      worstSeconds: weighted([1, 1], [classifier.seconds, longestOf(members.filter((_, i) => shares[i]![1] > 0))]),
    }),
    shares,
  };
}

/** The most that routes with these shares can be right: no member beyond its own rate, all of them not beyond the oracle. */
function boundOf(routes: readonly Route[], rates: readonly (Share | undefined)[], together?: Together): Share {
  const byRoute = routes.reduce((sum, { share, routedRate }, i) => sum + Math.min(share * (routedRate ?? rates[i] ?? 1), rates[i] ?? 1), 0);
  const { rate = 1, rateRange } = oracle(routes, together);
  return Math.min(byRoute, rateRange?.[1] ?? rate);
}
