import { cascade } from '../core/routing/cascade.ts';
import { personAnswers, type Person } from '../core/routing/escalation.ts';
import { fallback } from '../core/routing/fallback.ts';
import type { Member, Range, Routed } from '../core/routing/member.ts';
import { foreseeingRouter, router } from '../core/routing/router.ts';
import { voteOfOne } from '../core/routing/vote.ts';
import type { SharedStep } from '../core/projection/shared-serving.ts';
import type { Seconds, Share } from '../core/units.ts';
import { paramsOf, type WayName } from './ways.ts';

/** One way a query may go through members that work together. */
export interface Passage {
  readonly share: Share;
  /** Places of the members asked, one after another. */
  readonly members: readonly number[];
  readonly fixedSeconds: Seconds;
  /** Calls of the same member at once; the slowest counts. */
  readonly atOnce?: number;
}

/** What members bring together, and what is asked of each. */
export interface Together {
  readonly routed: Routed;
  /** How often each member is asked a query, from least to most where it hangs on an unknown rate. */
  readonly times: readonly Range[];
  /** What every query pays beside the members, on the mean. */
  readonly steps: readonly SharedStep[];
  /** Absent where it hangs on an unknown rate. */
  readonly passages?: readonly Passage[];
}

const SECONDS_PER_MINUTE = 60;

type Params = Readonly<Record<string, number>>;

/** How each way brings its members together: one row a way. Own servers with overflow hang on the load and are quoted apart. */
export const TOGETHER: Readonly<Record<Exclude<WayName, 'hybrid'>, (members: readonly Member[], said: Params) => Together>> = {
  cascade: (members, said) => {
    const { catches = 0, passes = 1, checkUsd = 0, checkSeconds = 0, phi } = paramsOf('cascade', said);
    const check = { catches, passes, usd: checkUsd, seconds: checkSeconds };
    const routed = cascade({ checked: members.slice(0, -1).map((member) => ({ ...member, check })), last: members.at(-1)!, ...(phi === undefined ? {} : { together: phi }) });
    return inTurn(routed, routed.reached, checkUsd, checkSeconds);
  },
  retry: ([member], said) => {
    const { attempts = 2, catches = 0, passes = 1, checkUsd = 0, checkSeconds = 0, phi } = paramsOf('retry', said);
    const check = { catches, passes, usd: checkUsd, seconds: checkSeconds };
    if (attempts === 1) return inTurn({ ...member!, usdRange: [member!.usd, member!.usd], optimistic: [] }, [[1, 1]], 0, 0);
    const routed = cascade({ checked: Array.from({ length: attempts - 1 }, () => ({ ...member!, check })), last: member!, ...(phi === undefined ? {} : { together: phi }) });
    const { times, ...rest } = inTurn(routed, routed.reached, checkUsd, checkSeconds);
    const [least, most] = [0, 1].map((end) => times.reduce((sum, range) => sum + range[end as 0 | 1], 0));
    return { ...rest, times: [[least!, most!]], ...(rest.passages ? { passages: rest.passages.map((passage) => ({ ...passage, members: passage.members.map(() => 0) })) } : {}) };
  },
  review: ([member], said) => {
    const { catches = 0, passes = 1, checkUsd = 0, checkSeconds = 0, minutes = 0, usdPerHour = 0, waitMinutes = 0, personRate, phi } = paramsOf('review', said);
    const person: Person = { minutes, usdPerHour, utilisation: 1, waitSeconds: waitMinutes * SECONDS_PER_MINUTE };
    const people = personAnswers(person, personRate);
    const routed = cascade({ checked: [{ ...member!, check: { catches, passes, usd: checkUsd, seconds: checkSeconds } }], last: people, ...(phi === undefined ? {} : { together: phi }) });
    const asked = routed.reached[1]!;
    const { passages, steps } = inTurn(routed, routed.reached, checkUsd, checkSeconds);
    return {
      routed,
      times: [[1, 1]],
      steps: [...steps, { id: 'review', usd: people.usd * asked[0] }],
      ...(passages ? { passages: passages.map(({ share, fixedSeconds }, index) => ({ share, members: [0], fixedSeconds: checkSeconds + (index === 0 ? 0 : fixedSeconds - checkSeconds + (people.seconds ?? 0)) })) } : {}),
    };
  },
  router: ([first, second], said) => {
    const { share, catches = 0, passes = 1, routerUsd = 0, routerSeconds = 0, phi } = paramsOf('router', said);
    const together = phi === undefined ? {} : { together: phi };
    const classifier = { usd: routerUsd, seconds: routerSeconds };
    const routed =
      share === undefined
        ? foreseeingRouter({ first: first!, second: second!, classifier: { ...classifier, catches, passes }, ...together })
        : router({ classifier, routes: [{ ...first!, share }, { ...second!, share: 1 - share }], ...together });
    return { routed, times: routed.shares, steps: [{ id: 'router', usd: routerUsd }], ...oneEach(routed.shares, routerSeconds) };
  },
  vote: ([member], said) => {
    const { voters = 3, phi } = paramsOf('vote', said);
    const routed = voteOfOne(member!, voters, phi === undefined ? {} : { phi });
    return { routed, times: [[voters, voters]], steps: [], passages: [{ share: 1, members: [0], fixedSeconds: 0, atOnce: voters }] };
  },
  fallback: (members, said) => {
    const { available = 1, timeoutSeconds = 0 } = paramsOf('fallback', said);
    const routed = fallback(members.map((member) => ({ ...member, availability: available, timeoutSeconds })));
    // a query that nobody serves has no time
    const passages = routed.shares.map((share, index): Passage => ({ share: share / routed.servedShare, members: [index], fixedSeconds: index * timeoutSeconds }));
    return { routed, times: routed.shares.map((share) => [share, share]), steps: [], passages };
  },
};

/** Members asked in turn, each but the last with a check after it. */
function inTurn(routed: Routed, reached: readonly Range[], checkUsd: number, checkSeconds: number): Together {
  const shares = reached.map(([least]) => least);
  const checked = shares.slice(0, -1).reduce((sum, share) => sum + share, 0);
  const isKnown = reached.every(([least, most]) => least === most);
  const passages = shares.map((share, index): Passage => ({
    share: share - (shares[index + 1] ?? 0),
    members: shares.slice(0, index + 1).map((_, place) => place),
    fixedSeconds: Math.min(index + 1, shares.length - 1) * checkSeconds,
  }));
  return { routed, times: reached, steps: [{ id: 'check', usd: checked * checkUsd }], ...(isKnown ? { passages } : {}) };
}

/** Every query asks one member. */
function oneEach(shares: readonly Range[], fixedSeconds: Seconds): Pick<Together, 'passages'> {
  if (!shares.every(([least, most]) => least === most)) return {};
  return { passages: shares.map(([share], member) => ({ share, members: [member], fixedSeconds })) };
}
