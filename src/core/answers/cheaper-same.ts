import { requireAmount } from '../argument.ts';
import { breakEvenStake } from '../tradeoff/break-even.ts';
import type { Difference } from '../tradeoff/difference.ts';
import { probabilityBetter } from '../tradeoff/posterior.ts';
import { winnerAt } from '../tradeoff/rank.ts';
import { mcnemarSize } from '../tradeoff/sample-size.ts';
import { switching, type Switching } from '../tradeoff/switching.ts';
import type { Share, Usd } from '../units.ts';
import { amount, field, list, name, option, type Answer, type Statement, type Value } from './answer.ts';
import type { CheaperSameCodes } from './cheaper-same/codes.ts';
import { rivalry, type Beating, type Costed, type Rival, type Rivalry } from './cheaper-same/rivals.ts';
import { nearestFirst, type Change } from './nearest-first.ts';

/** What the same for less, and more for the same, are looked for with. */
export interface CheaperSameInputs {
  /** The offer in use; absent: it has no price. */
  readonly mine: Rival | undefined;
  /** Everything else that passed the limits. */
  readonly rivals: readonly Rival[];
  /** How many did not pass. */
  readonly excluded: number;
  /** The benchmark that all rates are of; absent: none stands for the task. */
  readonly benchmark?: string | undefined;
  readonly secondUsd: Usd;
  /** L, what a wrong answer loses; absent: nobody said. */
  readonly errorUsd?: Usd | undefined;
  readonly queriesPerMonth: number;
  /** How long the winner would be used. */
  readonly months: number;
  /** What changing costs once. */
  readonly switchUsd: Usd;
}

type Said = Statement<CheaperSameCodes>;

/** A difference of rates that an evaluation should show where the measured one is smaller (assumption). */
export const LEAST_POINTS: Share = 0.05;
/** How often an offer is right that nobody measured, for the size of an evaluation only (assumption). */
const ASSUMED_RATE: Share = 0.8;
/** So many are named. */
const MOST_NAMED = 3;

/**
 * Which offers give the same for less or more for the same: no dearer than the one in use on this workload, and at
 * least as often right on one benchmark. The cheapest of them is named with what it saves, how sure its lead is, and
 * when changing has paid. Throws as `rivalry` and `switching` do.
 *
 * @example
 * const mine = { id: 'mine', usd: 0.02, rate: 0.7, right: { successes: 140, items: 200 } }
 * const rivals = [{ id: 'good', usd: 0.01, rate: 0.9, right: { successes: 180, items: 200 } }]
 * const inputs = { mine, rivals, excluded: 0, benchmark: 'B', secondUsd: 0, queriesPerMonth: 1000, months: 12, switchUsd: 0 }
 * const { verdict } = cheaperSameAnswer(inputs)
 * [verdict.code, verdict.values.saving.value] // => ["beaten-surely",10]
 * cheaperSameAnswer({ ...inputs, switchUsd: 500 }).verdict.code // => "beaten-not-worth"
 */
export function cheaperSameAnswer(inputs: CheaperSameInputs): Answer<CheaperSameCodes> {
  for (const [what, value] of Object.entries({ 'queries a month': inputs.queriesPerMonth, 'months': inputs.months, 'what changing costs': inputs.switchUsd })) requireAmount(value, what, 'cheaperSameAnswer');
  const found = inputs.mine && rivalry(inputs.mine, inputs.rivals, inputs.secondUsd);
  if (!found) return answer({ code: 'no-price', values: {} }, inputs, {});
  const [winner] = found.beating;
  return winner && inputs.benchmark !== undefined ? beaten(winner, found, inputs, inputs.benchmark) : unbeaten(found, inputs);
}

function beaten(winner: Beating, found: Rivalry, inputs: CheaperSameInputs, benchmark: string): Answer<CheaperSameCodes> {
  const { mine, beating } = found;
  const { queriesPerMonth, months, switchUsd: onceUsd } = inputs;
  const gainUsd = mine.cost - winner.cost;
  const change = switching({ onceUsd, gainUsd, queriesPerMonth, months });
  const values = { winner: option(winner.id), mine: option(mine.id), saving: amount(gainUsd * queriesPerMonth, 'usd-per-month'), rate: rateOf(winner), myRate: rateOf(mine), benchmark: name(benchmark) };
  const isWorth = onceUsd === 0 || change.pays;
  const verdict = (): Said => {
    if (!isWorth) return { code: 'beaten-not-worth', values: { ...values, once: amount(onceUsd, 'usd'), months: amount(months, 'months') } };
    return { code: winner.isShown ? 'beaten-surely' : 'beaten', values };
  };
  const most = beating.toSorted((one, other) => other.rate - one.rate || one.cost - other.cost)[0]!;
  const others = beating.filter((one) => one !== winner && one !== most).slice(0, MOST_NAMED);
  const slower = winner.seconds === undefined || mine.seconds === undefined ? 0 : winner.seconds - mine.seconds;
  return answer(verdict(), inputs, {
    because: [
      { code: 'costs', values: { winner: option(winner.id), mine: option(mine.id), usd: amount(winner.cost, 'usd-per-query'), myUsd: amount(mine.cost, 'usd-per-query') } },
      ...(winner.difference ? [{ code: 'difference' as const, values: { winner: option(winner.id), mine: option(mine.id), points: pointsOf(winner.difference), benchmark: name(benchmark) } }] : []),
      ...(winner.isSameWeights ? [{ code: 'shares-weights' as const, values: { winner: option(winner.id), mine: option(mine.id) } }] : []),
      ...(most === winner ? [] : [{ code: 'more-for-same' as const, values: { option: option(most.id), rate: rateOf(most), saving: amount((mine.cost - most.cost) * queriesPerMonth, 'usd-per-month') } }]),
      ...(others.length > 0 ? [{ code: 'others' as const, values: { options: list(others.map(({ id }) => option(id))) } }] : []),
      ...(slower > 0 ? [{ code: 'slower' as const, values: { winner: option(winner.id), seconds: amount(slower, 'seconds') } }] : []),
      ...paidBack(change, onceUsd),
      ...atStake(found, inputs, winner.id, benchmark),
      ...countsOf(found, inputs, benchmark),
      ...singleSources([winner, most]),
    ],
    holdsWhile: [
      { code: 'like-benchmark', values: { benchmark: name(benchmark) } },
      ...(winner.isUnchecked ? [{ code: 'unchecked' as const, values: { winner: option(winner.id) } }] : []),
      ...(onceUsd > 0 ? [{ code: 'change-below' as const, values: { usd: amount(change.worthUsd, 'usd'), months: amount(months, 'months') } }] : []),
      ...mayBeWorse(winner, mine, inputs),
    ],
    wouldChange: nearestFirst(changesOf(winner, found, inputs, change)),
    measureNext: [{ code: 'evaluate-both', values: { winner: option(winner.id), mine: option(mine.id), ...itemsFor(winner, mine) } }],
    confidence: confidenceOf(winner, found, benchmark),
    workings: [
      ...[winner, mine].map((one) => ({ formula: 'cost-with-wait', option: one.id, inputs: { cost: amount(one.usd, 'usd-per-query'), wait: amount(one.seconds ?? 0, 'seconds'), secondUsd: amount(inputs.secondUsd, 'usd') }, result: amount(one.cost, 'usd-per-query') })),
      { formula: 'switching', inputs: { gain: amount(gainUsd, 'usd-per-query'), queries: amount(queriesPerMonth, 'queries-per-month'), months: amount(months, 'months') }, result: amount(change.worthUsd, 'usd') },
    ],
  });
}

/** Nothing beats mine, or nobody can tell. */
function unbeaten(found: Rivalry, inputs: CheaperSameInputs): Answer<CheaperSameCodes> {
  const { mine, unmeasured, worse } = found;
  const { benchmark, queriesPerMonth } = inputs;
  const saving = (one: Costed): Value => amount((mine.cost - one.cost) * queriesPerMonth, 'usd-per-month');
  const [same, cheapest, best] = [unmeasured.find(({ isSameWeights }) => isSameWeights), unmeasured[0], worse[0]];
  const isTold = mine.rate !== undefined && benchmark !== undefined;
  const flip = best && breakEvenStake(mine, best, inputs.secondUsd);
  const verdict = (): Said => {
    if (same) return { code: 'same-weights', values: { winner: option(same.id), mine: option(mine.id), saving: saving(same) } };
    if (isTold) return { code: 'unbeaten', values: { mine: option(mine.id), benchmark: name(benchmark), compared: amount(found.compared.length, 'count') } };
    if (!cheapest) return { code: 'nothing-cheaper', values: { mine: option(mine.id) } };
    const values = { mine: option(mine.id), count: amount(unmeasured.length, 'count'), cheapest: option(cheapest.id), saving: saving(cheapest) };
    return benchmark === undefined ? { code: 'no-benchmark', values } : { code: 'mine-unmeasured', values: { ...values, benchmark: name(benchmark) } };
  };
  const candidate = isTold ? (best ?? cheapest) : (same ?? cheapest);
  return answer(verdict(), inputs, {
    because: [...(isTold ? atStake(found, inputs, mine.id, benchmark) : []), ...countsOf(found, inputs, isTold ? benchmark : undefined), ...singleSources(candidate ? [candidate] : [])],
    holdsWhile: [...(isTold ? [{ code: 'like-benchmark' as const, values: { benchmark: name(benchmark) } }] : []), ...(candidate ? mayBeWorse(candidate, mine, inputs) : [])],
    wouldChange: [
      ...(flip?.status === 'break-even' ? [{ code: 'cheaper-but-worse' as const, values: { option: option(best!.id), saving: saving(best!), points: amount(mine.rate! - best!.rate!, 'points'), stake: amount(flip.stake, 'usd') } }] : []),
      ...(candidate && !isTold ? [{ code: 'price-turns' as const, values: { winner: option(candidate.id), usd: amount(mine.cost, 'usd-per-query') } }] : []),
    ],
    measureNext: [
      ...(candidate ? [{ code: 'evaluate-both' as const, values: { winner: option(candidate.id), mine: option(mine.id), ...itemsFor(candidate, mine) } }] : []),
      ...(benchmark === undefined ? [{ code: 'name-benchmark' as const, values: {} }] : []),
      ...(inputs.errorUsd === undefined ? [{ code: 'name-stake' as const, values: {} }] : []),
    ],
    confidence: isTold ? { level: 'medium', because: [{ code: 'only-benchmark', values: { benchmark: name(benchmark) } }] } : { level: 'unknown', because: [{ code: 'not-measured', values: {} }] },
  });
}

function confidenceOf(winner: Beating, { mine, compared }: Rivalry, benchmark: string): Answer<CheaperSameCodes>['confidence'] {
  const [of, on] = [option(winner.id), name(benchmark)];
  const isBandClear = (winner.usdHigh ?? winner.usd) <= mine.usd;
  return {
    level: winner.isShown && isBandClear && !winner.isUnchecked ? 'medium' : 'low',
    because: [
      ...(winner.difference ? [] : [{ code: 'no-items' as const, values: { benchmark: on } }]),
      ...(winner.isShown ? [{ code: 'shown' as const, values: { winner: of, benchmark: on, compared: amount(compared.length, 'count') } }] : []),
      ...(winner.difference && !winner.isShown ? [{ code: 'not-told-apart' as const, values: { winner: of, mine: option(mine.id), points: pointsOf(winner.difference) } }] : []),
      { code: 'only-benchmark', values: { benchmark: on } },
      ...(winner.right && mine.right ? [{ code: 'probability-on' as const, values: { probability: amount(probabilityBetter(winner.right, mine.right), 'share'), benchmark: on } }] : []),
      ...(isBandClear ? [] : [{ code: 'token-band' as const, values: { winner: of, usd: amount(winner.usdHigh ?? winner.usd, 'usd-per-query') } }]),
    ],
  };
}

function changesOf(winner: Beating, { mine }: Rivalry, { errorUsd, switchUsd, queriesPerMonth, months }: CheaperSameInputs, { worthUsd }: Switching): readonly Change<Said>[] {
  const gain = mine.cost - winner.cost;
  const lead = winner.rate - (mine.rate ?? 0) + (errorUsd === undefined || errorUsd === 0 ? 0 : gain / errorUsd);
  const volume = gain > 0 && months > 0 ? switchUsd / (gain * months) : 0;
  return [
    { said: { code: 'price-turns', values: { winner: option(winner.id), usd: amount(mine.cost, 'usd-per-query') } }, now: winner.cost, at: mine.cost },
    ...(lead > 0 && lead <= winner.rate ? [{ said: { code: 'rate-turns' as const, values: { winner: option(winner.id), points: amount(lead, 'points') } }, now: winner.rate, at: winner.rate - lead }] : []),
    ...(volume > 0 ? [{ said: { code: 'volume-turns' as const, values: { queries: amount(volume, 'queries-per-month'), once: amount(switchUsd, 'usd') } }, now: queriesPerMonth, at: volume }] : []),
    ...(switchUsd > 0 && worthUsd > 0 ? [{ said: { code: 'change-below' as const, values: { usd: amount(worthUsd, 'usd'), months: amount(months, 'months') } }, now: switchUsd, at: worthUsd }] : []),
  ];
}

/** The best of all at the stake, where it is another. */
function atStake({ mine, compared }: Rivalry, { errorUsd, secondUsd }: CheaperSameInputs, said: string, benchmark: string): readonly Said[] {
  if (errorUsd === undefined) return [];
  const best = winnerAt([mine, ...compared], { errorUsd, secondUsd });
  return best === undefined || best === said ? [] : [{ code: 'best-at-stake', values: { option: option(best), stake: amount(errorUsd, 'usd'), benchmark: name(benchmark) } }];
}

function countsOf({ compared, unmeasured, lowerBounds, untimed }: Rivalry, { rivals, excluded }: CheaperSameInputs, benchmark: string | undefined): readonly Said[] {
  const count = (of: number): Value => amount(of, 'count');
  return [
    ...(benchmark === undefined ? [] : [{ code: 'counted' as const, values: { offers: count(rivals.length), compared: count(compared.length), benchmark: name(benchmark) } }]),
    ...(benchmark === undefined || unmeasured.length === 0 ? [] : [{ code: 'unmeasured-cheaper' as const, values: { count: count(unmeasured.length), benchmark: name(benchmark) } }]),
    ...(lowerBounds > 0 ? [{ code: 'lower-bounds' as const, values: { count: count(lowerBounds) } }] : []),
    ...(untimed > 0 ? [{ code: 'untimed' as const, values: { count: count(untimed) } }] : []),
    ...(excluded > 0 ? [{ code: 'excluded' as const, values: { count: count(excluded) } }] : []),
  ];
}

function singleSources(named: readonly Rival[]): readonly Said[] {
  const single = [...new Set(named.filter(({ isSingleSource }) => isSingleSource).map(({ id }) => id))];
  return single.length > 0 ? [{ code: 'single-source', values: { options: list(single.map(option)) } }] : [];
}

/** Points of success rate that what is saved a query pays for. */
function mayBeWorse({ id, cost }: Costed, mine: Costed, { errorUsd = 0 }: CheaperSameInputs): readonly Said[] {
  const points = (mine.cost - cost) / errorUsd;
  return errorUsd > 0 && points > 0 && points <= 1 ? [{ code: 'may-be-worse', values: { option: option(id), points: amount(points, 'points'), stake: amount(errorUsd, 'usd') } }] : [];
}

const paidBack = ({ pays, paysAfterMonths }: Switching, onceUsd: Usd): readonly Said[] => (onceUsd > 0 && pays && paysAfterMonths.status === 'after' ? [{ code: 'paid-back', values: { months: amount(paysAfterMonths.count, 'months'), once: amount(onceUsd, 'usd') } }] : []);

/** Shared items that show the measured difference, or one that matters; the options agree as independent ones would (assumption: the most items). */
function itemsFor({ rate: one = ASSUMED_RATE }: Rival, { rate: other = ASSUMED_RATE }: Rival): { readonly items: Value; readonly points: Value } {
  const points = Math.max(LEAST_POINTS, Math.abs(one - other));
  const discordant = Math.max(points, one * (1 - other) + other * (1 - one));
  return { items: amount(mcnemarSize(discordant, points).items, 'count'), points: amount(points, 'points') };
}

const rateOf = ({ rate = 0 }: Rival): Value => amount(rate, 'share');

const pointsOf = ({ difference, lower, upper }: Difference): Value => amount(difference, 'points', [lower, upper]);

function answer(verdict: Said, { mine, benchmark, errorUsd }: CheaperSameInputs, rest: Partial<Answer<CheaperSameCodes>>): Answer<CheaperSameCodes> {
  const lacks = (path: string): Said => ({ code: 'lacks', values: { field: field(path) } });
  const missing: Said[] = [...(benchmark === undefined ? [lacks('quality.benchmark')] : []), ...(errorUsd === undefined ? [lacks('stakes.errorUsd')] : []), ...(mine?.isLowerBound ? [{ code: 'mine-lower-bound' as const, values: { mine: option(mine.id) } }] : [])];
  return { question: 'cheaper-same', verdict, because: [], holdsWhile: [], wouldChange: [], measureNext: [], confidence: { level: 'unknown', because: [] }, missing, workings: [], ...rest };
}
