import { requireAmount, requireArgument, requireShare } from '../argument.ts';
import { usedPhi } from '../query/joint-success.ts';
import { meanOverFactor, oneFactorCopula } from '../stats/one-factor-copula.ts';
import type { Seconds, Share, Usd } from '../units.ts';
import { allOptimism, onlyKnown, requireMember, weighted, worstOf, type Member, type Routed } from './member.ts';

/** Correlation of two sellers' outages where nobody gives one. Assumption, and an optimistic one: they fail at different times. */
export const OUTAGE_PHI = 0;

/** A member that is not always there. */
export interface FallbackMember extends Member {
  /** Share of the queries it answers in time. */
  readonly availability: Share;
  /** How long a query waits for it in vain: the time limit, or less where it refuses at once. Absent: unknown. */
  readonly timeoutSeconds?: Seconds;
  /** What a call in vain is billed; absent: nothing, as overloads and server errors (429, 5xx) are not. */
  readonly failedUsd?: Usd;
}

/** Members of which the next is asked where one does not answer. */
export interface Fallback extends Routed {
  /** Share of the queries that somebody answers. */
  readonly servedShare: Share;
  /** Share of the queries that each member answers, in the order asked. */
  readonly shares: readonly Share[];
}

/**
 * What members cost and bring of which each is asked when those before it are out: calls in vain take their time
 * and, if they are billed, their cost. A query that nobody answers counts as wrong. `outagePhi` is the correlation
 * of two members' outages, 0 to 1 (default 0: an optimistic bound). Throws `bad-argument` for no member, shares
 * outside 0–1, negative costs and times, and a correlation that the availabilities do not allow.
 *
 * @example
 * const [first, second] = [{ usd: 0.01, seconds: 2, rate: 0.9, availability: 0.9, timeoutSeconds: 10 }, { usd: 0.03, seconds: 4, rate: 0.8, availability: 0.5, timeoutSeconds: 10 }]
 * const { usd, seconds, worstSeconds, rate, servedShare } = fallback([first, second])
 * [usd, seconds, rate, servedShare].map((value) => value.toFixed(4)) // => ["0.0105","3.5000","0.8500","0.9500"]
 * worstSeconds // => 20
 */
export function fallback(members: readonly FallbackMember[], outagePhi: number = OUTAGE_PHI): Fallback {
  requireArgument(members.length > 0, 'fallback', 'at least one member', members.length);
  for (const member of members) {
    requireMember(member, 'fallback');
    requireShare(member.availability, 'an availability', 'fallback');
    requireAmount(member.timeoutSeconds ?? 0, 'a time limit', 'fallback');
    requireAmount(member.failedUsd ?? 0, 'the cost of a call in vain', 'fallback');
  }
  const out = outagesInTurn(members.map(({ availability }) => availability), outagePhi, 'fallback');
  const shares = members.map((_, i) => Math.max(0, out[i]! - out[i + 1]!));
  const inVain = out.slice(1);
  const timeouts = members.map(({ timeoutSeconds, availability }) => (availability === 1 ? 0 : timeoutSeconds));
  // nobody is asked after a member that always answers
  const asked = out.indexOf(0) < 0 ? members.length : out.indexOf(0);
  const usd = weighted(shares, members.map((member) => member.usd))! + weighted(inVain, members.map(({ failedUsd = 0 }) => failedUsd))!;
  const answering = weighted(shares, members.map(({ seconds }) => seconds));
  return {
    usd,
    usdRange: [usd, usd],
    ...onlyKnown({
      seconds: weighted([1, 1], [answering, weighted(inVain, timeouts)]),
      worstSeconds: longestWay(members.slice(0, asked).map(worstOf), timeouts.slice(0, asked)),
      rate: weighted(shares, members.map(({ rate }) => rate)),
    }),
    optimistic: allOptimism(members, members.length > 1 && outagePhi === 0 ? ['independent-outages'] : []),
    servedShare: 1 - out.at(-1)!,
    shares,
  };
}

/**
 * Availability of parts that are all needed: Π a where outages are independent, more where they come together
 * (`outagePhi`, default 0: here a bound from below). Throws `bad-argument` as `fallback` does.
 *
 * @example
 * availabilityInSeries([0.99, 0.9]).toFixed(4) // => "0.8910"
 */
export function availabilityInSeries(availabilities: readonly Share[], outagePhi: number = OUTAGE_PHI): Share {
  requireArgument(availabilities.length > 0, 'availabilityInSeries', 'at least one part', availabilities.length);
  for (const availability of availabilities) requireShare(availability, 'an availability', 'availabilityInSeries');
  // P(all up): the same as all out, of what is not out
  return outagesInTurn(availabilities.map((availability) => 1 - availability), outagePhi, 'availabilityInSeries').at(-1)!;
}

/**
 * Availability of parts of which one is enough: 1 − Π(1 − a) where outages are independent, less where they come
 * together (`outagePhi`, default 0: an optimistic bound). Throws `bad-argument` as `fallback` does.
 *
 * @example
 * availabilityInParallel([0.99, 0.9]).toFixed(4) // => "0.9990"
 * availabilityInParallel([0.99, 0.99], 1).toFixed(4) // => "0.9900"
 */
export function availabilityInParallel(availabilities: readonly Share[], outagePhi: number = OUTAGE_PHI): Share {
  requireArgument(availabilities.length > 0, 'availabilityInParallel', 'at least one part', availabilities.length);
  for (const availability of availabilities) requireShare(availability, 'an availability', 'availabilityInParallel');
  return 1 - outagesInTurn(availabilities, outagePhi, 'availabilityInParallel').at(-1)!;
}

/** P(the first i are out), for i from none to all. */
function outagesInTurn(availabilities: readonly Share[], outagePhi: number, name: string): readonly Share[] {
  requireArgument(outagePhi >= 0 && outagePhi <= 1, name, 'a correlation of outages from 0 to 1', outagePhi);
  const outages = availabilities.map((availability) => 1 - availability);
  const copula = oneFactorCopula(outages, usedPhi(outages, outagePhi).phi);
  return [1, ...outages.map((_, i) => meanOverFactor(copula, (given) => given.slice(0, i + 1).reduce((all, out) => all * out, 1)))];
}

/** Every limit before a member runs out, and that member answers or runs out too. */
function longestWay(ways: readonly (Seconds | undefined)[], timeouts: readonly (Seconds | undefined)[]): Seconds | undefined {
  if (![...ways, ...timeouts].every((time) => time !== undefined)) return undefined;
  const inVain = timeouts.map((_, i) => weighted(timeouts.slice(0, i).map(() => 1), timeouts)!);
  return Math.max(...inVain.map((before, i) => before + Math.max(ways[i]!, timeouts[i]!)));
}
