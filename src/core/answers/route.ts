import { cascadeSaving } from '../routing/cascade.ts';
import { onlyKnown, type Range } from '../routing/member.ts';
import { oracle } from '../routing/oracle.ts';
import { DEFAULT_PHI } from '../query/joint-success.ts';
import type { BestOver } from '../tradeoff/net-benefit.ts';
import type { Share } from '../units.ts';
import { amount, field, list, name, option, type Answer, type ConfidenceLevel, type Value, type Working } from './answer.ts';
import { BASIS_ENDS, type Basis } from './basis.ts';
import type { RouteCodes } from './route/codes.ts';
import { isChecked, ofWay, said, totalOf, type RouteInputs, type RouteSaid, type Ways } from './route/inputs.ts';
import { foresightNeeded, neededCatches, phiTurns, turns, waysOf } from './route/turns.ts';
import { phiRangeOf, VOTERS, type Routing } from './route/ways.ts';

type Values = Readonly<Record<string, Value>>;

/**
 * Whether to combine two options: a cascade with a check, a router that foresees, another try, a vote, or one alone; at
 * the stake that was said or over all of them. It says what the check has to catch for that, and with unknown rates what
 * would have to be so. An oracle is a bound and no option. Throws `bad-argument` for shares outside 0–1 and negative
 * amounts.
 *
 * @example
 * const members = [{ id: 'a', usd: 0.001, rate: 0.8, basis: 'evaluation' }, { id: 'b', usd: 0.01, rate: 0.9, basis: 'evaluation' }]
 * const inputs = { members, check: { catches: 0.8, passes: 0.9, usd: 0.0005 }, isCheckAssumed: false, secondUsd: 0, queriesPerMonth: 1e6 }
 * const { verdict } = routeAnswer({ ...inputs, errorUsd: 0.1 })
 * [verdict.code, verdict.values.until.value.toFixed(3), verdict.values.needed.value.toFixed(2)] // => ["choose-cascade","0.221","0.25"]
 * routeAnswer({ ...inputs, members: [{ id: 'a', usd: 0.001 }, { id: 'b', usd: 0.01 }] }).verdict.values.share.value.toFixed(2) // => "0.85"
 */
export function routeAnswer(inputs: RouteInputs): Answer<RouteCodes> {
  const members = inputs.members.toSorted((a, b) => a.usd - b.usd || (a.id < b.id ? -1 : 1));
  // where waiting costs nothing nobody asks how long it is
  const given: RouteInputs = { ...inputs, members: inputs.secondUsd > 0 ? members : members.map((one) => ({ ...one, seconds: undefined })) };
  const missing = missingOf(given);
  if (members.length === 0) return answer(said('no-option'), { missing });
  if (members.some(({ rate }) => rate === undefined)) return withoutRates(given, missing);
  const known = waysOf(given);
  return known.winners.length === 0 ? answer(said('wait-unknown'), { missing }) : withRates(known, missing);
}

function withRates(known: Ways, missing: readonly RouteSaid[]): Answer<RouteCodes> {
  const { errorUsd, winners, ways, check } = known;
  const best = errorUsd === undefined ? undefined : winners.find(({ untilUsd = Infinity }) => errorUsd <= untilUsd)!;
  const winner = best && wayOf(known, best.id);
  const needed = winner && neededCatches(known, winner);
  const range = phiRangeOf(known.members);
  return answer(verdictOf(known, best, needed), {
    because: [...(best ? [] : winners.length > 1 ? winners.map((one) => bestStatement(known, one)) : []), ...ways.map((one) => brings(one)), ...cascadeAgainst(known), ...oracleBound(known), ...foresightNeeded(known, winner), said('alike', { phi: amount(DEFAULT_PHI, 'count'), ...phis(range) })],
    holdsWhile: [
      ...(needed === undefined ? [] : [said('while-catches', { needed: amount(needed, 'share'), passes: amount(check.passes, 'share') })]),
      ...(best ? stakeWhile(best) : []),
      said('while-phi', phis(range)),
      ...benchmarkWhile(known),
    ],
    wouldChange: best && winner ? turns(known, best, winner) : [],
    measureNext: nextOf(known, best),
    confidence: confidenceOf(known, best),
    missing,
    workings: ways.map((one) => workingOf(one, known)),
  });
}

const wayOf = ({ ways }: Pick<Ways, 'ways'>, id: string): Routing => ways.find((one) => one.id === id)!;
const phis = ([from, until]: Range): Values => ({ from: amount(from, 'count'), until: amount(until, 'count') });

function endOf({ members }: Pick<RouteInputs, 'members'>): (typeof BASIS_ENDS)[Basis] {
  const bases = members.map(({ basis = 'guess' }) => basis);
  return BASIS_ENDS[bases.includes('guess') ? 'guess' : bases.includes('benchmark') ? 'benchmark' : 'evaluation'];
}

function verdictOf(known: Ways, best: BestOver | undefined, needed: Share | undefined): RouteSaid {
  const { winners, errorUsd = 0, benchmark = '' } = known;
  const end = endOf(known);
  const [first] = winners as readonly [BestOver, ...BestOver[]];
  // nothing costs less than the cheaper one alone: it is the only one that can be the best at every stake
  if (!best) return first.untilUsd === undefined ? said(`always-alone${end}`, { ...ofWay(wayOf(known, first.id)), benchmark: name(benchmark) }) : said(`stake-decides${end}`, { ...decided(known, first), benchmark: name(benchmark) });
  const winner = wayOf(known, best.id);
  const others = known.ways.filter(({ way, id }) => (winner.way === 'alone' ? true : way === 'alone') && id !== winner.id);
  const saves = Math.max(0, Math.min(...others.map((one) => totalOf(one, known))) - totalOf(winner, known));
  const values = { stake: amount(errorUsd, 'usd'), from: amount(best.fromUsd, 'usd'), saves: amount(Number.isFinite(saves) ? saves : 0, 'usd-per-query'), benchmark: name(benchmark), ...ofWay(winner), ...(isChecked(winner) ? { needed: amount(needed ?? 0, 'share') } : {}) };
  return best.untilUsd === undefined ? said(`choose-above-${winner.way}${end}`, values) : said(`choose-${winner.way}${end}`, { ...values, until: amount(best.untilUsd, 'usd') });
}

const decided = (known: Ways, first: BestOver): Values => ({ first: option(wayOf(known, first.id).of[0]!), until: amount(first.untilUsd ?? 0, 'usd') });

function bestStatement(known: Ways, { id, fromUsd, untilUsd }: BestOver): RouteSaid {
  const one = wayOf(known, id);
  const values = { from: amount(fromUsd, 'usd'), ...ofWay(one) };
  return untilUsd === undefined ? said(`best-above-${one.way}`, values) : said(`best-${one.way}`, { ...values, until: amount(untilUsd, 'usd') });
}

const rateOf = ({ rate = 0, rateRange }: Routing): Value => amount(rate, 'share', rateRange);

function brings(one: Routing): RouteSaid {
  const values = { usd: amount(one.usd, 'usd-per-query'), rate: rateOf(one), ...ofWay(one) };
  if (one.way === 'vote') return said('vote', { ...values, voters: amount(VOTERS, 'count') });
  return said(one.way, one.way === 'cascade' ? { ...values, share: amount(one.furtherShare ?? 0, 'share') } : values);
}

/** What a cascade saves and loses against its second member alone. */
function cascadeAgainst({ ways, members: [, second] }: Ways): readonly RouteSaid[] {
  const found = ways.find(({ way }) => way === 'cascade');
  if (!found || !second) return [];
  const [saved, points] = [1 - found.usd / second.usd, (found.rate ?? 0) - (second.rate ?? 0)];
  if (!Number.isFinite(saved)) return [];
  const range: readonly [number, number] | undefined = found.rateRange && (points < 0 ? [(second.rate ?? 0) - found.rateRange[1], (second.rate ?? 0) - found.rateRange[0]] : [found.rateRange[0] - (second.rate ?? 0), found.rateRange[1] - (second.rate ?? 0)]);
  const values = { second: option(second.id), points: amount(Math.abs(points), 'points', range) };
  if (saved >= 0) return [said(points < 0 ? 'cascade-saves' : 'cascade-saves-and-gains', { ...values, saved: amount(saved, 'share') })];
  return [said(points < 0 ? 'cascade-adds-and-loses' : 'cascade-adds', { ...values, added: amount(-saved, 'share') })];
}

function oracleBound({ members: [first, second] }: Ways): readonly RouteSaid[] {
  if (!first || !second) return [];
  const { rate, rateRange } = oracle([first, second].map(({ usd, rate: right }) => ({ usd, ...onlyKnown({ rate: right }) })));
  return rate === undefined ? [] : [said('oracle', { first: option(first.id), second: option(second.id), rate: amount(rate, 'share', rateRange) })];
}

function stakeWhile({ fromUsd, untilUsd }: BestOver): readonly RouteSaid[] {
  const from = amount(fromUsd, 'usd');
  return [untilUsd === undefined ? said('while-stake-above', { from }) : said('while-stake', { from, until: amount(untilUsd, 'usd') })];
}

const benchmarkWhile = (known: Ways): readonly RouteSaid[] => (endOf(known) === BASIS_ENDS.benchmark ? [said('while-benchmark', { benchmark: name(known.benchmark ?? '') })] : []);

function overlap({ members: [first, second] }: Ways): boolean {
  const [a, b] = [first?.interval, second?.interval];
  return a !== undefined && b !== undefined && a[0] <= b[1] && b[0] <= a[1];
}

function nextOf(known: Ways, best: BestOver | undefined): readonly RouteSaid[] {
  const { isCheckAssumed, check, members, winners } = known;
  const judged = { catches: amount(check.catches, 'share'), passes: amount(check.passes, 'share') };
  const options = { options: list(members.map(({ id }) => option(id))) };
  const [first] = winners as readonly [BestOver, ...BestOver[]];
  return [
    ...(best || first.untilUsd === undefined ? [] : [said('find-stake', { until: amount(first.untilUsd, 'usd') })]),
    ...(isCheckAssumed ? [said('measure-check', judged)] : []),
    ...(endOf(known) !== BASIS_ENDS.evaluation || overlap(known) ? [said('evaluate', options)] : []),
    ...(members.length > 1 && phiTurns(known, best) ? [said('measure-together', options)] : []),
  ];
}

function confidenceOf(known: Ways, best: BestOver | undefined): Answer<RouteCodes>['confidence'] {
  const { isCheckAssumed, check, benchmark = '', members } = known;
  const end = endOf(known);
  const [isTurned, isOverlapping] = [phiTurns(known, best), overlap(known)];
  const rests = { [BASIS_ENDS.evaluation]: said('sure-evaluation'), [BASIS_ENDS.benchmark]: said('only-benchmark', { benchmark: name(benchmark) }), [BASIS_ENDS.guess]: said('by-guess') }[end];
  const isLow = end === BASIS_ENDS.guess || isTurned || isOverlapping;
  const hasIntervals = members.every(({ interval }) => interval !== undefined);
  const level: ConfidenceLevel = isLow ? 'low' : isCheckAssumed || end !== BASIS_ENDS.evaluation || !best || !hasIntervals ? 'medium' : 'high';
  const isPerfect = check.catches === 1 || check.passes === 1;
  return {
    level,
    because: [
      rests,
      ...(isOverlapping ? [said('rates-overlap')] : []),
      ...(isCheckAssumed ? [said('check-assumed', { catches: amount(check.catches, 'share'), passes: amount(check.passes, 'share') })] : []),
      ...(isPerfect ? [said('check-perfect')] : []),
      ...(isTurned ? [said('phi-turns', phis(phiRangeOf(members)))] : []),
    ],
  };
}

/** Without rates only cost can be told: a cascade saves against its second while few enough are rejected. */
function withoutRates(given: RouteInputs, missing: readonly RouteSaid[]): Answer<RouteCodes> {
  const { members: [first, second], check } = given;
  const confidence = { level: 'unknown' as const, because: [said('not-measured')] };
  const measureNext = [said('evaluate', { options: list(given.members.map(({ id }) => option(id))) }), ...(given.isCheckAssumed ? [said('measure-check', { catches: amount(check.catches, 'share'), passes: amount(check.passes, 'share') })] : [])];
  if (!second) return answer(said('needs-rate', { first: option(first!.id) }), { missing, confidence, measureNext });
  const saving = cascadeSaving(first!.usd, check.usd, second.usd);
  const both = { first: option(first!.id), second: option(second.id) };
  const verdict = saving.status === 'never' ? said('needs-rates-never', both) : said('needs-rates', { ...both, share: amount(saving.belowEscalatedShare, 'share'), catches: amount(check.catches, 'share'), passes: amount(check.passes, 'share') });
  return answer(verdict, { missing, confidence, measureNext, workings: saving.status === 'never' ? [] : [{ formula: 'cascade-saving', inputs: { first: amount(first!.usd, 'usd-per-query'), check: amount(check.usd, 'usd-per-query'), second: amount(second.usd, 'usd-per-query') }, result: amount(saving.belowEscalatedShare, 'share') }] });
}

function missingOf({ members, errorUsd, secondUsd }: RouteInputs): readonly RouteSaid[] {
  return [
    ...members.flatMap(({ id, rate }) => (rate === undefined ? [said('lacks-rate', { option: option(id) })] : [])),
    ...members.flatMap(({ id, seconds }) => (seconds === undefined && secondUsd > 0 ? [said('lacks-wait', { option: option(id) })] : [])),
    ...(errorUsd === undefined ? [said('lacks', { field: field('stakes.errorUsd') })] : []),
    ...(members.length === 1 ? [said('lacks-second')] : []),
  ];
}

function workingOf(one: Routing, known: Ways): Working {
  const { errorUsd = 0, secondUsd } = known;
  const total = totalOf(one, known);
  return { formula: 'total-cost', option: one.of.join(' + '), inputs: { cost: amount(one.usd, 'usd-per-query'), wait: amount(one.seconds ?? 0, 'seconds'), secondUsd: amount(secondUsd, 'usd'), rate: amount(one.rate ?? 0, 'share'), stake: amount(errorUsd, 'usd') }, result: amount(Number.isFinite(total) ? total : one.usd, 'usd-per-query') };
}

const answer = (verdict: RouteSaid, rest: Partial<Answer<RouteCodes>>): Answer<RouteCodes> => ({ question: 'route', verdict, because: [], holdsWhile: [], wouldChange: [], measureNext: [], confidence: { level: 'unknown', because: [] }, missing: [], workings: [], ...rest });
