import { requireAmount } from '../argument.ts';
import { reviewCost } from '../operations/review.ts';
import { DEFAULT_PHI } from '../query/joint-success.ts';
import { sampleSizeForPrecision } from '../stats/precision.ts';
import { abstainBelow } from '../tradeoff/abstain.ts';
import { changes } from '../tradeoff/changes.ts';
import { detection } from '../tradeoff/detection.ts';
import { totalCost } from '../tradeoff/total-cost.ts';
import type { Usd } from '../units.ts';
import { amount, name, type Answer, type Working } from './answer.ts';
import { BASIS_ENDS } from './basis.ts';
import { bestStatement, otherOf, said, type HallucinationCodes, type HallucinationStatement } from './hallucination/codes.ts';
import { bestAt, situationOf, type Chosen, type HallucinationInputs, type Situation } from './hallucination/inputs.ts';
import { isChecked, mitigations, type Mitigated } from './hallucination/mitigations.ts';
import { FIRST_PRECISION, missingOf, nextOf, surenessOf } from './hallucination/sureness.ts';
import { ratesAround, turns } from './hallucination/turns.ts';

/**
 * What to do about wrong answers: what they cost, which mitigation is the best at which stake, what it leaves and takes,
 * and what would turn that. Without a rate it says from which one on something is better than nothing; `undefined`: no option has a price. Throws `bad-argument` for
 * shares outside 0–1 and negative amounts.
 *
 * @example
 * const inputs = { wrongRate: 0.1, items: 200, basis: 'evaluation', errorUsd: 2, secondUsd: 0, now: { usd: 0.01 }, check: { catches: 0.8, passes: 0.9, usd: 0.002 }, review: { usd: 0.5, fixes: 1 }, others: [], isCheckAssumed: false, queriesPerMonth: 100000, minutesPerReview: 1, reviewer: { usdPerHour: 30, hoursPerMonth: 160, utilisation: 1 }, noticedRise: 0.05 }
 * const { verdict, confidence } = hallucinationAnswer(inputs)
 * [verdict.code, verdict.values.from.value.toFixed(2), confidence.level] // => ["choose-above-review","1.72","low"]
 * hallucinationAnswer({ ...inputs, wrongRate: undefined }).verdict.code // => "rate-unknown-retry"
 */
export function hallucinationAnswer(inputs: HallucinationInputs | undefined): Answer<HallucinationCodes> {
  if (inputs === undefined) return NO_OPTION;
  requireAmount(inputs.queriesPerMonth, 'queries a month', 'hallucinationAnswer');
  return inputs.wrongRate === undefined ? withoutRate(inputs) : withRate(situationOf({ ...inputs, wrongRate: inputs.wrongRate }));
}

function withRate(situation: Situation): Answer<HallucinationCodes> {
  const { inputs, all, chosen } = situation;
  const { catches, passes } = inputs.check;
  return {
    question: 'hallucination',
    verdict: verdictOf(situation),
    because: [said('wrong-a-month', wrongAMonth(situation)), ...(chosen ? reasonsFor(situation, chosen) : reasonsByStake(situation))],
    holdsWhile: chosen ? [...ratesThatHold(inputs.wrongRate, chosen), ...(isChecked(chosen.winner.kind) ? [said('while-check-catches', { catches: amount(catches, 'share'), passes: amount(passes, 'share') })] : [])] : [],
    wouldChange: chosen ? turns(situation, chosen) : [],
    measureNext: nextOf(situation),
    confidence: surenessOf(situation),
    missing: missingOf(inputs, situation),
    workings: all.map((one) => workingOf(one, inputs)),
  };
}

function verdictOf({ winners, all, chosen, inputs: { basis, benchmark } }: Situation): HallucinationStatement {
  const [first] = winners;
  if (!first) return said('wait-unknown');
  const { code, values } = chosen ? bestStatement('choose', chosen.best, all, { stake: amount(chosen.errorUsd, 'usd') }) : first.untilUsd === undefined ? bestStatement('best', first, all) : said('stake-decides', { until: amount(first.untilUsd, 'usd') });
  return said(`${code}${BASIS_ENDS[basis]}` as keyof HallucinationCodes, { ...values, ...(basis === 'benchmark' ? { benchmark: name(benchmark ?? '') } : {}) });
}

function wrongAMonth({ inputs: { queriesPerMonth, wrongRate }, found }: Situation) {
  const ends = found && ([found.interval.lower, found.interval.upper] as const);
  return { count: amount(queriesPerMonth * wrongRate, 'count', ends && [queriesPerMonth * ends[0], queriesPerMonth * ends[1]]), rate: amount(wrongRate, 'share', ends) };
}

function reasonsByStake({ winners, all, inputs }: Situation): readonly HallucinationStatement[] {
  const used = all.filter(({ id }) => winners.some((one) => one.id === id));
  return [...(winners.length > 1 ? winners.map((one) => bestStatement('best', one, all)) : []), ...alongWith(used, inputs)];
}

function reasonsFor(situation: Situation, { winner, errorUsd }: Chosen): readonly HallucinationStatement[] {
  const { inputs } = situation;
  const { count: { value, low, high } } = wrongAMonth(situation);
  const loses = amount(value * errorUsd, 'usd-per-month', low === undefined || high === undefined ? undefined : [low * errorUsd, high * errorUsd]);
  return [
    said('loses-a-month', { usd: loses, stake: amount(errorUsd, 'usd') }),
    ...(winner.kind === 'nothing' ? [] : [leavesOf(winner, errorUsd, inputs)]),
    ...alongWith([winner], inputs),
    ...(winner.kind === 'abstain' ? [said('answer-above', { confidence: amount(abstainBelow(inputs.abstainUsd!, errorUsd), 'share') })] : []),
  ];
}

function leavesOf(winner: Mitigated, errorUsd: Usd, { now, secondUsd, wrongRate, queriesPerMonth }: Situation['inputs']): HallucinationStatement {
  const left = 1 - winner.rate!;
  const extra = winner.usd - now.usd;
  const waited = secondUsd > 0 ? secondUsd * (winner.seconds! - now.seconds!) : 0;
  const month = (usd: Usd) => amount(queriesPerMonth * usd, 'usd-per-month');
  const about = { rate: amount(left, 'share'), saves: month((wrongRate - left) * errorUsd - extra - waited) };
  return extra < 0 ? said('leaves-wrong-for-less', { ...about, less: month(-extra) }) : said('leaves-wrong', { ...about, extra: month(extra) });
}

/** People for a review, and what asking again takes for granted. */
function alongWith(used: readonly Mitigated[], { wrongRate, check, review, queriesPerMonth, minutesPerReview, reviewer }: Situation['inputs']): readonly HallucinationStatement[] {
  const { flaggedShare } = detection(wrongRate, { ...CHECK_ALONE, catches: check.catches, passes: check.passes, fixes: review.fixes });
  const flagged = Math.min(1, flaggedShare);
  const { people, reviewedQueries } = reviewCost({ queries: queriesPerMonth, reviewedShare: flagged, minutesPerReview, ...reviewer, staffing: 'hours' });
  return [
    ...(used.some(({ kind }) => kind === 'review') ? [said('review-staff', { flagged: amount(flagged, 'share'), answers: amount(reviewedQueries, 'count'), people: amount(people, 'count') })] : []),
    ...(used.some(({ kind }) => kind === 'retry' || kind === 'escalate') ? [said('again-alike', { phi: amount(DEFAULT_PHI, 'count') })] : []),
  ];
}

const CHECK_ALONE = { checkUsd: 0, reviewUsd: 0 } as const;

function ratesThatHold(wrongRate: number, chosen: Chosen): readonly HallucinationStatement[] {
  const { below, above } = ratesAround(chosen, wrongRate);
  const ends = { ...(below ? { from: amount(below.at, 'share') } : {}), ...(above ? { until: amount(above.at, 'share') } : {}) };
  if (!below && !above) return [];
  return [said(below && above ? 'while-rate-between' : below ? 'while-rate-above' : 'while-rate-below', ends)];
}

function workingOf(one: Mitigated, { errorUsd, secondUsd }: Situation['inputs']): Working {
  const inputs = { usd: amount(one.usd, 'usd-per-query'), ...(one.rate === undefined ? {} : { wrongRate: amount(1 - one.rate, 'share') }), ...(errorUsd === undefined ? {} : { errorUsd: amount(errorUsd, 'usd') }) };
  const total = totalCost(one, { errorUsd: errorUsd ?? 0, secondUsd });
  return { formula: `mitigation-${one.kind}`, ...(one.other === undefined ? {} : { option: one.other }), inputs, result: amount(total.status === 'known' ? total.usd : total.leastUsd, 'usd-per-query') };
}

const NO_OPTION: Answer<HallucinationCodes> = { question: 'hallucination', verdict: said('no-option'), because: [], holdsWhile: [], wouldChange: [], measureNext: [], confidence: { level: 'unknown', because: [] }, missing: [], workings: [] };

/** Without a rate: from which one on something is better than nothing. */
function withoutRate(inputs: HallucinationInputs): Answer<HallucinationCodes> {
  const { errorUsd: stakeUsd, check } = inputs;
  const items = amount(sampleSizeForPrecision(0.5, FIRST_PRECISION), 'count');
  return {
    question: 'hallucination',
    verdict: stakeUsd === undefined ? said('rate-and-stake-unknown') : paysFrom(stakeUsd),
    because: [],
    holdsWhile: stakeUsd === undefined ? [] : [said('while-check-catches', { catches: amount(check.catches, 'share'), passes: amount(check.passes, 'share') })],
    wouldChange: [],
    measureNext: [said('count-items', { items, precision: amount(FIRST_PRECISION, 'points') })],
    confidence: { level: 'unknown', because: [said('not-counted')] },
    missing: missingOf(inputs),
    workings: [],
  };

  function paysFrom(errorUsd: Usd): HallucinationStatement {
    const stake = amount(errorUsd, 'usd');
    const [first] = changes((rate) => bestAt(inputs, rate, errorUsd), { from: 0, to: 1, scale: 'linear' });
    const then = mitigations(0.5, inputs).find(({ id }) => id === first?.after);
    return first && then ? said(`rate-unknown-${then.kind}`, { stake, share: amount(first.at, 'share'), ...otherOf(then) }) : said('rate-unknown-never', { stake });
  }
}
