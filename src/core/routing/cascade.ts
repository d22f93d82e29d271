import { requireAmount, requireArgument } from '../argument.ts';
import type { Judge } from '../stats/judge.ts';
import type { Share, Usd } from '../units.ts';
import { optimismOfCheck, rejectedShare, requireCheck, type Check } from './check.ts';
import { allOptimism, onlyKnown, requireMember, weighted, worstOf, type Member, type Range, type Routed, type Step } from './member.ts';
import { meanOverOutcomes, optimismOf, outcomesOf, rangeOverPhi, ratesOf, type Outcomes, type Together, type UsedTogether } from './outcomes.ts';

/** A member whose answer is checked. */
export interface CheckedMember extends Member {
  readonly check: Check;
}

/** Who is asked in turn, and how alike they err. */
export interface CascadeInputs {
  /** Each answer is checked; a rejected one goes to the next. At least one; the same member twice is a retry. */
  readonly checked: readonly CheckedMember[];
  /** Answers what every check rejected; nobody checks it. */
  readonly last: Member;
  /** Absent: φ 0.5. Counts: of the one checked member and the last, whose rates they replace. */
  readonly together?: Together;
}

/** After the last member nothing is checked. */
const NO_CHECK: Step = { usd: 0, seconds: 0 };

/** Members asked in turn until a check accepts an answer. */
export interface Cascade extends Routed {
  /** Share of the queries that reach each member, from 1 at the first. */
  readonly reached: readonly Range[];
  /** Share of the queries that go beyond the first member; absent where its rate is unknown. */
  readonly escalatedShare?: Share;
  /** Absent where fewer than two rates are known. */
  readonly together?: UsedTogether;
  /** How far the copula is off the asked correlation in its worst pair; 0 for two members. */
  readonly mismatch: number;
}

/**
 * What a cascade costs, how long it takes and how often it is right. Of two members: accept = q1·passes +
 * (1 − q1)(1 − catches), cost c1 + c_check + (1 − accept)·c2, rate q1·passes + (1 − passes)·P11 +
 * catches·(q2 − P11). Every member and check that ran is paid. A check sees only whether an answer is right
 * (assumption). Without a rate the cost is a range, from what the check rejects at least to what it rejects at most.
 * Throws `bad-argument` for no checked member, negative costs and times, shares outside 0–1, and a φ that the
 * rates do not allow.
 *
 * Source: L. Chen, M. Zaharia and J. Zou, FrugalGPT, https://arxiv.org/abs/2305.05176; the algebra of an imperfect check.
 *
 * @example
 * const check = { usd: 0.001, catches: 0.5, passes: 0.5 }
 * const { usd, rate, escalatedShare, optimistic } = cascade({ checked: [{ usd: 0.01, rate: 0.9, check }], last: { usd: 0.03, rate: 0.95 }, together: 0 })
 * [usd.toFixed(6), rate.toFixed(6), escalatedShare, optimistic] // => ["0.026000","0.925000",0.5,["independent-errors"]]
 * cascade({ checked: [{ usd: 0.01, check: { usd: 0, catches: 0.75, passes: 0.75 } }], last: { usd: 0.04 } }).usdRange // => [0.02,0.04]
 */
export function cascade({ checked, last, together }: CascadeInputs): Cascade {
  requireArgument(checked.length > 0, 'cascade', 'at least one checked member', checked.length);
  const members = [...checked, last];
  const checks = checked.map(({ check }) => check);
  const steps: readonly Step[] = [...checks, NO_CHECK];
  for (const member of members) requireMember(member, 'cascade');
  for (const check of checks) requireCheck(check, 'cascade');
  const known = upToUnknown(ratesOf(members, together));
  const outcomes = outcomesOf(known, together);
  const reached = reachedShares(outcomes, checks);
  const exact = reached.every(([least, most]) => least === most) ? reached.map(([least]) => least) : undefined;
  const costs = members.map(({ usd }, i) => usd + steps[i]!.usd);
  const times = members.map(({ seconds }, i) => weighted([1, 1], [seconds, steps[i]!.seconds]));
  const longest = members.map((member, i) => weighted([1, 1], [worstOf(member), steps[i]!.seconds]));
  const usdAt = (end: 0 | 1): Usd => weighted(reached.map((range) => range[end]), costs)!;
  const right = (given: readonly Share[]): Share => rightShare(given, checks);
  const isKnown = known.length === members.length;
  return {
    usdRange: [usdAt(0), usdAt(1)],
    ...onlyKnown({
      usd: weighted(exact, costs),
      seconds: weighted(exact, times),
      worstSeconds: weighted(members.map(() => 1), longest),
      rate: isKnown ? meanOverOutcomes(outcomes, right) : undefined,
      rateRange: isKnown ? rangeOverPhi(outcomes, right) : undefined,
      escalatedShare: reached[1]![0] === reached[1]![1] ? reached[1]![0] : undefined,
      together: known.length > 1 ? outcomes.together : undefined,
    }),
    optimistic: allOptimism(members, [...optimismOf(outcomes), ...checks.flatMap(optimismOfCheck)]),
    reached,
    mismatch: outcomes.copula?.mismatch ?? 0,
  };
}

/** When a cascade of two costs less than its second member alone. */
export type CascadeSaving =
  | {
      readonly status: 'saves';
      /** It saves while a smaller share of the queries is escalated. */
      readonly belowEscalatedShare: Share;
    }
  | { readonly status: 'never' };

/**
 * When a cascade saves money against always asking its second member: while less than 1 − (c1 + c_check)/c2 of the
 * queries are escalated; `never` where the first member and its check cost as much as the second. (Against the first
 * member alone it always costs more: it pays by being right more often.) Throws `bad-argument` for negative costs.
 *
 * @example
 * cascadeSaving(0.01, 0.001, 0.03).belowEscalatedShare.toFixed(6) // => "0.633333"
 * cascadeSaving(0.03, 0, 0.03) // => {"status":"never"}
 */
export function cascadeSaving(firstUsd: Usd, checkUsd: Usd, secondUsd: Usd): CascadeSaving {
  requireAmount(firstUsd, 'the first cost', 'cascadeSaving');
  requireAmount(checkUsd, 'the cost of the check', 'cascadeSaving');
  requireAmount(secondUsd, 'the second cost', 'cascadeSaving');
  const tried = firstUsd + checkUsd;
  return tried < secondUsd ? { status: 'saves', belowEscalatedShare: 1 - tried / secondUsd } : { status: 'never' };
}

/** Up to the first unknown rate the shares are known; from there each check narrows the range. */
function reachedShares(outcomes: Outcomes, checks: readonly Check[]): readonly Range[] {
  const reached: Range[] = [[1, 1]];
  for (const [i, check] of checks.entries()) {
    if (i < outcomes.rates.length) {
      // whom the first rejects hangs on its own rate alone
      const share = i === 0 ? rejectedShare(check, outcomes.rates[0])[0] : meanOverOutcomes(outcomes, (given) => rejectedByAll(given, checks.slice(0, i + 1)));
      // rounding lets nobody reach a member who did not reach the one before
      const known = Math.min(share, reached[i]![0]);
      reached.push([known, known]);
    } else {
      const [least, most] = rejectedShare(check);
      reached.push([reached[i]![0] * least, reached[i]![1] * most]);
    }
  }
  return reached;
}

function rejectedByAll(rates: readonly Share[], checks: readonly Judge[]): Share {
  return checks.reduce((all, check, i) => all * rejectedShare(check, rates[i])[0], 1);
}

/** Right and accepted on the way, or right in the end. */
function rightShare(rates: readonly Share[], checks: readonly Judge[]): Share {
  const onTheWay = checks.reduce((sum, { passes }, i) => sum + rejectedByAll(rates, checks.slice(0, i)) * rates[i]! * passes, 0);
  return onTheWay + rejectedByAll(rates, checks) * rates.at(-1)!;
}

function upToUnknown(rates: readonly (Share | undefined)[]): readonly Share[] {
  const unknown = rates.indexOf(undefined);
  return (unknown < 0 ? rates : rates.slice(0, unknown)) as readonly Share[];
}
