import { usedPhi } from '../../query/joint-success.ts';
import { cascade } from '../../routing/cascade.ts';
import type { Check } from '../../routing/check.ts';
import { onlyKnown, type Member, type Range, type Routed } from '../../routing/member.ts';
import { foreseeingRouter } from '../../routing/router.ts';
import { voteOfOne } from '../../routing/vote.ts';
import type { Alternative } from '../../tradeoff/alternative.ts';
import type { Share } from '../../units.ts';

/** Ways to serve a query with one or two options. */
export const ROUTE_WAYS = ['alone', 'cascade', 'router', 'retry', 'vote'] as const;
/** One of `ROUTE_WAYS`. */
export type RouteWay = (typeof ROUTE_WAYS)[number];

/** Answers asked for a vote (assumption: the fewest that can outvote one). */
export const VOTERS = 3;

/** What there is to combine. */
export interface RouteMembers {
  /** One or two, the cheaper first. */
  readonly members: readonly Alternative[];
  /** Of answers, in a cascade and between tries. */
  readonly check: Check;
  /** Somebody who foresees whether the first will be right; absent: nobody does. */
  readonly foresight?: Check | undefined;
}

/** One way, as an alternative. */
export interface Routing extends Alternative {
  readonly way: RouteWay;
  /** Of whom it is made, by id. */
  readonly of: readonly string[];
  /** Its rate over the correlations that are as likely as the one used. */
  readonly rateRange?: Range | undefined;
  /** Share of the queries that ask the second one too, or another time. */
  readonly furtherShare?: Share | undefined;
}

/**
 * Every way to serve a query with these options: each alone, the first checked and then the second, whichever is
 * foreseen to be right, each checked and asked again, each asked three times. `phi` is how alike they err; absent: as
 * alike as the default. Only the `wanted` ways are worked out. Throws `bad-argument` as `cascade` does.
 *
 * @example
 * const members = [{ id: 'a', usd: 0.001, rate: 0.8 }, { id: 'b', usd: 0.01, rate: 0.9 }]
 * const ways = routings({ members, check: { catches: 0.8, passes: 0.9, usd: 0.0005 } })
 * ways.map(({ id, usd, rate }) => `${id} ${usd.toFixed(4)} ${rate.toFixed(3)}`) // => ["alone a 0.0010 0.800","alone b 0.0100 0.900","cascade a b 0.0039 0.894","retry a 0.0017 0.856","retry b 0.0122 0.931","vote a 0.0030 0.816","vote b 0.0300 0.912"]
 */
export function routings({ members, check, foresight }: RouteMembers, phi?: number, wanted: readonly RouteWay[] = ROUTE_WAYS): readonly Routing[] {
  const together = phi === undefined ? {} : { together: phi };
  const [first, second] = members;
  const made: Readonly<Record<RouteWay, () => readonly Routing[]>> = {
    alone: () => members.map((one) => ({ ...one, id: `alone ${one.id}`, way: 'alone', of: [one.id] })),
    cascade: () => (first && second ? [routing('cascade', [first, second], cascade({ checked: [{ ...memberOf(first), check }], last: memberOf(second), ...together }))] : []),
    router: () => (first && second && foresight ? [routing('router', [first, second], foreseeingRouter({ first: memberOf(first), second: memberOf(second), classifier: foresight, ...together }))] : []),
    retry: () => members.map((one) => routing('retry', [one], cascade({ checked: [{ ...memberOf(one), check }], last: memberOf(one), ...together }))),
    vote: () => members.map((one) => routing('vote', [one], voteOfOne(memberOf(one), VOTERS, phi === undefined ? {} : { phi }))),
  };
  return wanted.flatMap((way) => made[way]());
}

/**
 * The correlations from the least to the most that are as likely as the one used between these options.
 *
 * @example
 * phiRangeOf([{ id: 'a', usd: 1, rate: 0.8 }, { id: 'b', usd: 2, rate: 0.9 }]).map((phi) => phi.toFixed(2)) // => ["0.40","0.67"]
 */
export function phiRangeOf(members: readonly Alternative[]): Range {
  return usedPhi(members.flatMap(({ rate }) => rate ?? [])).range;
}

const memberOf = ({ usd, seconds, rate }: Alternative): Member => ({ usd, ...onlyKnown({ seconds, rate }) });

function routing(way: RouteWay, of: readonly Alternative[], { usd, usdRange, seconds, rate, rateRange, ...routed }: Routed & { readonly escalatedShare?: Share }): Routing {
  const ids = of.map(({ id }) => id);
  return { id: [way, ...ids].join(' '), way, of: ids, usd: usd ?? usdRange[0], seconds, rate: usd === undefined ? undefined : rate, rateRange, furtherShare: routed.escalatedShare };
}
