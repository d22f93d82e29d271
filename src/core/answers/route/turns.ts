import { winnersByStake, type BestOver } from '../../tradeoff/net-benefit.ts';
import type { Share } from '../../units.ts';
import { amount } from '../answer.ts';
import { nearestFirst, type Change } from '../nearest-first.ts';
import { isChecked, ofWay, said, totalOf, type RouteInputs, type RouteSaid, type Ways } from './inputs.ts';
import { phiRangeOf, routings, type RouteMembers, type RouteWay, type Routing } from './ways.ts';

/**
 * Every way to combine the options, and the best over which stakes.
 *
 * @example
 * const { winners } = waysOf({ members: [{ id: 'a', usd: 0.001, rate: 0.8 }], check: { catches: 0.8, passes: 0.9, usd: 0.0005 }, isCheckAssumed: false, secondUsd: 0, queriesPerMonth: 1 })
 * winners.map(({ id, fromUsd }) => `${id} ${fromUsd.toFixed(4)}`) // => ["alone a 0.0000","retry a 0.0132"]
 */
export function waysOf(given: RouteInputs): Ways {
  const ways = routings(given);
  return { ...given, ways, winners: winnersByStake(ways, given.secondUsd).winners };
}

/**
 * What would make another way the best, the nearest first: another stake, or another check.
 *
 * @example
 * const a = { id: 'a', usd: 0.001, rate: 0.8 }
 * const b = { id: 'b', usd: 0.01, rate: 0.9 }
 * const given = { members: [a, b], check: { catches: 0.8, passes: 0.9, usd: 0.0005 }, isCheckAssumed: false, errorUsd: 0.1, secondUsd: 0, queriesPerMonth: 1 }
 * const known = waysOf(given)
 * turns(known, known.winners.find(({ id }) => id === 'cascade a b'), known.ways[2]).map(({ code }) => code) // => ["flip-stake-below-retry","flip-catches-below-alone","flip-stake-above-retry"]
 */
export function turns(known: Ways, best: BestOver, winner: Routing): readonly RouteSaid[] {
  const { winners, errorUsd = 0, check } = known;
  const found: Change<RouteSaid>[] = [];
  const flip = (of: string, now: number, at: number, unit: 'usd' | 'share', then: Routing | undefined): void => void (then && found.push({ said: said(`flip-${of}-${then.way}`, { at: amount(at, unit), ...ofWay(then) }), now, at }));
  const place = winners.indexOf(best);
  const beside = (step: number): Routing | undefined => winners[place + step] && wayOf(known, winners[place + step]!.id);
  if (best.fromUsd > 0) flip('stake-below', errorUsd, best.fromUsd, 'usd', beside(-1));
  if (best.untilUsd !== undefined) flip('stake-above', errorUsd, best.untilUsd, 'usd', beside(1));
  const least = (ways: readonly Routing[]): Routing => ways.toSorted((a, b) => totalOf(a, known) - totalOf(b, known))[0]!;
  if (isChecked(winner)) {
    const at = neededCatches(known, winner) ?? 0;
    if (at > 0 && at < check.catches) flip('catches-below', check.catches, at, 'share', least(known.ways.filter(isUnchecked)));
  } else {
    const rival = least(recaught(known, 1));
    const at = rootOf((catches) => totalOf(winner, known) - totalOf(recaught(known, catches).find(({ id }) => id === rival.id)!, known));
    if (at !== undefined && at > check.catches && totalOf(rival, known) < totalOf(winner, known)) flip('catches-above', check.catches, at, 'share', rival);
  }
  return nearestFirst(found);
}

/**
 * From which share of the wrong answers caught a checked way beats all unchecked ones; `undefined` for an unchecked one.
 *
 * @example
 * const a = { id: 'a', usd: 0.001, rate: 0.8 }
 * const b = { id: 'b', usd: 0.01, rate: 0.9 }
 * const given = { members: [a, b], check: { catches: 0.8, passes: 0.9, usd: 0.0005 }, isCheckAssumed: false, errorUsd: 0.1, secondUsd: 0, queriesPerMonth: 1 }
 * const known = waysOf(given)
 * neededCatches(known, known.ways[2]).toFixed(4) // => "0.2500"
 */
export function neededCatches(known: Ways, winner: Routing): Share | undefined {
  if (!isChecked(winner)) return undefined;
  const rival = Math.min(...known.ways.filter(isUnchecked).map((one) => totalOf(one, known)));
  return rootOf((catches) => rival - totalOf(recaught(known, catches).find(({ id }) => id === winner.id)!, known)) ?? 0;
}

/**
 * What a router would have to foresee to be better than the best of the others, its own cost left out.
 *
 * @example
 * const a = { id: 'a', usd: 0.001, rate: 0.8 }
 * const b = { id: 'b', usd: 0.01, rate: 0.9 }
 * const given = { members: [a, b], check: { catches: 0.8, passes: 0.9, usd: 0.0005 }, isCheckAssumed: false, errorUsd: 0.1, secondUsd: 0, queriesPerMonth: 1 }
 * const known = waysOf(given)
 * foresightNeeded(known, known.ways[2]).map(({ code }) => code) // => ["foresight-needed"]
 */
export function foresightNeeded(known: Ways, winner: Routing | undefined): readonly RouteSaid[] {
  const { members, check, foresight } = known;
  if (members.length < 2 || foresight || !winner) return [];
  const lead = (catches: Share): number => totalOf(winner, known) - totalOf(routings({ members, check, foresight: { catches, passes: check.passes, usd: 0, seconds: 0 } }, undefined, ['router'])[0]!, known);
  const at = lead(1) > 0 ? Math.max(0, rootOf(lead) ?? 0) : undefined;
  return [at === undefined ? said('foresight-never') : said('foresight-needed', { needed: amount(at, 'share'), passes: amount(check.passes, 'share') })];
}

/**
 * Whether another correlation that is as likely makes another way the best.
 *
 * @example
 * const a = { id: 'a', usd: 0.001, rate: 0.8 }
 * const b = { id: 'b', usd: 0.01, rate: 0.9 }
 * const given = { members: [a, b], check: { catches: 0.8, passes: 0.9, usd: 0.0005 }, isCheckAssumed: false, errorUsd: 0.1, secondUsd: 0, queriesPerMonth: 1 }
 * const known = waysOf(given)
 * phiTurns(known, known.winners.find(({ id }) => id === 'cascade a b')) // => false
 */
export function phiTurns(known: Ways, best: BestOver | undefined): boolean {
  const { errorUsd, secondUsd } = known;
  if (!best || errorUsd === undefined) return false;
  return phiRangeOf(known.members).some((phi) => winnersByStake(routings(known, phi), secondUsd).winners.find(({ untilUsd = Infinity }) => errorUsd <= untilUsd)?.id !== best.id);
}

/** Where a line from 0 to 1 is 0; `undefined`: nowhere. */
function rootOf(line: (x: number) => number): number | undefined {
  const [from, to] = [line(0), line(1)];
  const at = from / (from - to);
  return at >= 0 && at <= 1 ? at : undefined;
}

/** The same way with another check; every total is a line over what it catches. */
function recaught(known: Ways, catches: Share): readonly Routing[] {
  const { check, foresight } = known;
  const changed: RouteMembers = { ...known, check: { ...check, catches }, ...(foresight ? { foresight: { ...foresight, catches } } : {}) };
  return routings(changed, undefined, CHECKED);
}

/** The ways that hang on what is caught. */
const CHECKED: readonly RouteWay[] = ['cascade', 'router', 'retry'];

const isUnchecked = (one: Routing): boolean => !isChecked(one);

const wayOf = ({ ways }: Pick<Ways, 'ways'>, id: string): Routing => ways.find((one) => one.id === id)!;
