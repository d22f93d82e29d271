import { requireAmount, requireShare } from '../argument.ts';
import { DAYS_PER_MONTH } from '../calendar.ts';
import type { Judge } from '../stats/judge.ts';
import { sampleSizeForPrecision } from '../stats/precision.ts';
import { detection } from '../tradeoff/detection.ts';
import { wrongRateFound } from '../tradeoff/mitigation.ts';
import type { Share, Usd } from '../units.ts';
import { amount, field, name, type Answer, type ConfidenceLevel, type Value } from './answer.ts';
import { BASIS_ENDS, type Basis } from './basis.ts';
import { said, type MonitoringCodes, type MonitoringStatement } from './monitoring/codes.ts';
import { nearestFirst, type Change } from './nearest-first.ts';
import { weeklyItems } from './weekly-items.ts';

const WEEKS_PER_MONTH = DAYS_PER_MONTH / 7;
/** How near a first count should come (assumption). */
const FIRST_PRECISION: Share = 0.05;
/** Answers that people judge to know a judge (assumption: a share of 200 is known to 7 points either way). */
const CHECK_ITEMS = 200;

/** What is known of what a feature's answers are watched with. */
export interface MonitoringQuestion {
  /** What a month costs now; absent: not worked out. */
  readonly bill?: { readonly evaluationUsd: Usd; readonly monitoringUsd: Usd; readonly totalUsd: Usd } | undefined;
  /** Set where some of it has no price: the bill is a lower bound. */
  readonly isLowerBound?: boolean | undefined;
  readonly queriesPerMonth: number;
  /** Usual share of wrong answers; absent: nobody counted. */
  readonly wrongRate?: Share | undefined;
  readonly items?: number | undefined;
  readonly basis: Basis;
  readonly benchmark?: string | undefined;
  /** More wrong answers than usual, to be noticed within a week. */
  readonly noticedRise: Share;
  readonly judge: Judge & { /** Of one answer. */ readonly usd: Usd };
  readonly isJudgeAssumed: boolean;
  /** That a person judges one answer; absent: nobody said. */
  readonly labelUsd?: Usd | undefined;
}

/** So many answers a week, judged in one way. */
interface Sample {
  readonly items: number;
  /** Of a week's answers; above 1 there are too few. */
  readonly share: number;
  /** A month; absent: no price. */
  readonly usd?: Usd | undefined;
}

/**
 * What evaluation and monitoring cost a month, and what share of the answers to sample so that a rise of the wrong ones
 * is noticed within a week: by a judge, whose errors make it look at more, or by people. Throws `bad-argument` for shares
 * outside 0–1 and negative amounts.
 *
 * @example
 * const inputs = { queriesPerMonth: 100000, wrongRate: 0.1, items: 500, basis: 'evaluation', noticedRise: 0.05, judge: { catches: 0.7, passes: 0.9, usd: 0.005 }, isJudgeAssumed: false, labelUsd: 1 }
 * const { verdict, confidence } = monitoringAnswer(inputs)
 * [verdict.code, verdict.values.items.value, verdict.values.price.value.toFixed(4), confidence.level] // => ["judge",1983,"0.0184","high"]
 * monitoringAnswer({ ...inputs, labelUsd: 0.001 }).verdict.code // => "people"
 */
export function monitoringAnswer(inputs: MonitoringQuestion): Answer<MonitoringCodes> {
  const { wrongRate, noticedRise, queriesPerMonth, basis, benchmark } = inputs;
  requireAmount(queriesPerMonth, 'queries a month', 'monitoringAnswer');
  requireShare(noticedRise, 'the rise', 'monitoringAnswer');
  const people = wrongRate === undefined ? undefined : peopleSample(wrongRate, inputs);
  const judge = wrongRate === undefined ? undefined : judgeSample(wrongRate, inputs);
  const chosen = people && choose(people, judge, inputs);
  const isRated = chosen !== undefined;
  return {
    question: 'monitoring',
    verdict: chosen ? said(`${chosen.verdict.code}${BASIS_ENDS[basis]}` as keyof MonitoringCodes, { ...chosen.verdict.values, ...(basis === 'benchmark' ? { benchmark: name(benchmark ?? '') } : {}) }) : withoutSample(inputs),
    because: [...billOf(inputs, chosen?.sample), ...(isRated ? compared(wrongRate!, judge, people!, chosen.by, inputs) : [])],
    holdsWhile: isRated ? [said('while-usual', { rate: amount(wrongRate!, 'share') }), ...(chosen.by === 'judge' ? [said('while-judge', judgeShares(inputs))] : [])] : [],
    wouldChange: isRated ? nearestFirst(changesOf(chosen, people!, judge, inputs)) : [],
    measureNext: [
      ...(wrongRate === undefined || basis !== 'evaluation' ? [said('count-items', { items: amount(sampleSizeForPrecision(wrongRate ?? 0.5, FIRST_PRECISION), 'count') })] : []),
      ...(isRated && chosen.sample.share <= 1 ? [said(chosen.by === 'judge' ? 'judge-weekly' : 'read-weekly', { items: amount(chosen.sample.items, 'count') })] : []),
      ...(chosen?.by === 'judge' && inputs.isJudgeAssumed ? [said('measure-judge', { answers: amount(CHECK_ITEMS, 'count') })] : []),
    ],
    confidence: confidenceOf(inputs, chosen?.by),
    missing: missingOf(inputs),
    workings: [
      ...(people ? [{ formula: 'items-per-week', inputs: { usual: amount(wrongRate!, 'share'), rise: amount(noticedRise, 'points') }, result: amount(people.items, 'count') }] : []),
      ...(judge ? [{ formula: 'items-per-week-judged', inputs: { usual: amount(wrongRate!, 'share'), rise: amount(noticedRise, 'points'), ...judgeShares(inputs) }, result: amount(judge.items, 'count') }] : []),
    ],
  };
}

function sampled(items: number | undefined, usdEach: Usd | undefined, { queriesPerMonth }: MonitoringQuestion): Sample | undefined {
  const share = items === undefined ? NaN : (items * WEEKS_PER_MONTH) / queriesPerMonth;
  if (items === undefined || !Number.isFinite(share)) return undefined;
  return { items, share, usd: usdEach === undefined ? undefined : items * WEEKS_PER_MONTH * usdEach };
}

function peopleSample(wrongRate: Share, inputs: MonitoringQuestion, rise: Share = inputs.noticedRise): Sample | undefined {
  return sampled(weeklyItems(wrongRate, rise), inputs.labelUsd, inputs);
}

/** A judge sees only the share it flags, which rises by less. */
function judgeSample(wrongRate: Share, inputs: MonitoringQuestion, rise: Share = inputs.noticedRise): Sample | undefined {
  const [from, to] = flaggedAt(wrongRate, rise, inputs);
  return wrongRate + rise > 1 ? undefined : sampled(weeklyItems(Math.min(1, from), Math.max(0, to - from)), inputs.judge.usd, inputs);
}

function flaggedAt(wrongRate: Share, rise: Share, { judge: { catches, passes } }: MonitoringQuestion): readonly [from: Share, to: Share] {
  const at = (rate: Share): Share => detection(rate, { catches, passes, fixes: 0, checkUsd: 0, reviewUsd: 0 }).flaggedShare;
  return [at(wrongRate), at(Math.min(1, wrongRate + rise))];
}

interface ChosenSample {
  readonly by: 'judge' | 'people';
  readonly sample: Sample;
  readonly verdict: MonitoringStatement;
  /** Of a label, at which both cost the same. */
  readonly price?: Usd | undefined;
}

function choose(people: Sample, judge: Sample | undefined, { labelUsd, noticedRise }: MonitoringQuestion): ChosenSample {
  const price = judge && judge.share <= 1 ? judge.usd! / (people.items * WEEKS_PER_MONTH) : undefined;
  const by = price !== undefined && (labelUsd === undefined || labelUsd >= price) ? 'judge' : 'people';
  const sample = by === 'judge' ? judge! : people;
  const rise = amount(noticedRise, 'points');
  const items = amount(sample.items, 'count');
  if (sample.share > 1) return { by, sample, verdict: said('too-few', { items, rise, weeks: amount(sample.share, 'count') }) };
  const values = { items, share: amount(sample.share, 'share'), rise };
  if (price === undefined || sample.usd === undefined) return { by, sample, verdict: said('people-at-any-price', values) };
  const money = { usd: amount(sample.usd, 'usd-per-month'), price: amount(price, 'usd') };
  return { by, sample, price, verdict: said(by === 'people' ? 'people' : labelUsd === undefined ? 'judge-or-people' : 'judge', { ...values, ...money }) };
}

function withoutSample(inputs: MonitoringQuestion): MonitoringStatement {
  const { queriesPerMonth, noticedRise, wrongRate } = inputs;
  const rise = amount(noticedRise, 'points');
  if (queriesPerMonth === 0) return said('no-queries');
  // in the middle a rise takes the most answers
  const most = wrongRate === undefined ? peopleSample(Math.max(0, 0.5 - noticedRise / 2), inputs) : undefined;
  if (!most) return said('no-rise', { rise });
  const items = amount(most.items, 'count');
  return most.share > 1 ? said('rate-unknown-too-few', { items, rise, weeks: amount(most.share, 'count') }) : said('rate-unknown', { items, rise, share: amount(most.share, 'share') });
}

function billOf({ bill }: MonitoringQuestion, sample: Sample | undefined): readonly MonitoringStatement[] {
  if (!bill) return [];
  const { evaluationUsd, monitoringUsd, totalUsd } = bill;
  const shareOf = (usd: Usd, all: Usd): Value => amount(all > 0 ? usd / all : 0, 'share');
  return [
    said('costs-now', { evaluation: amount(evaluationUsd, 'usd-per-month'), monitoring: amount(monitoringUsd, 'usd-per-month'), share: shareOf(evaluationUsd + monitoringUsd, totalUsd) }),
    ...(sample?.usd !== undefined && sample.share <= 1 ? [said('adds-to-bill', { usd: amount(sample.usd, 'usd-per-month'), share: shareOf(sample.usd, totalUsd + sample.usd) })] : []),
  ];
}

function compared(wrongRate: Share, judge: Sample | undefined, people: Sample, by: ChosenSample['by'], inputs: MonitoringQuestion): readonly MonitoringStatement[] {
  if (!judge) return [said('judge-useless', judgeShares(inputs))];
  const [from, to] = flaggedAt(wrongRate, inputs.noticedRise, inputs);
  const needs = by === 'judge' ? said('people-need', { items: amount(people.items, 'count'), share: amount(people.share, 'share') }) : said('judge-needs', { items: amount(judge.items, 'count'), share: amount(judge.share, 'share'), usd: amount(judge.usd!, 'usd-per-month') });
  return [...(by === 'judge' ? [said('judge-sees', { from: amount(from, 'share'), to: amount(to, 'share') })] : []), needs];
}

function changesOf({ by, sample, price }: ChosenSample, people: Sample, judge: Sample | undefined, inputs: MonitoringQuestion): readonly Change<MonitoringStatement>[] {
  const { labelUsd, noticedRise, queriesPerMonth, wrongRate } = inputs;
  const half = noticedRise / 2;
  const finer = by === 'judge' ? judgeSample(wrongRate!, inputs, half) : peopleSample(wrongRate!, inputs, half);
  const least = (by === 'judge' && judge ? judge : people).items * WEEKS_PER_MONTH;
  return [
    ...(price !== undefined && by === 'judge' ? [{ said: said('people-below', { price: amount(price, 'usd') }), now: labelUsd ?? 0, at: price }] : []),
    ...(price !== undefined && by === 'people' ? [{ said: said('judge-above', { price: amount(price, 'usd') }), now: labelUsd ?? 0, at: price }] : []),
    ...(finer ? [{ said: said('half-rise', { rise: amount(half, 'points'), items: amount(finer.items, 'count') }), now: noticedRise, at: half }] : []),
    ...(sample.share <= 1 ? [{ said: said('every-answer-below', { queries: amount(least, 'queries-per-month') }), now: queriesPerMonth, at: least }] : []),
  ];
}

const judgeShares = ({ judge: { catches, passes } }: MonitoringQuestion) => ({ catches: amount(catches, 'share'), passes: amount(passes, 'share') });

function confidenceOf(inputs: MonitoringQuestion, by: ChosenSample['by'] | undefined): Answer<MonitoringCodes>['confidence'] {
  const { wrongRate, items, basis, benchmark, isJudgeAssumed } = inputs;
  if (wrongRate === undefined) return { level: 'unknown', because: [said('not-counted')] };
  const interval = items === undefined ? undefined : wrongRateFound(Math.round(wrongRate * items), items).interval;
  const isAssumed = by === 'judge' && isJudgeAssumed;
  const counted = interval ? said('counted-on', { rate: amount(wrongRate, 'share', [interval.lower, interval.upper]) }) : said('no-interval');
  const levels: readonly (readonly [ConfidenceLevel, boolean])[] = [['unknown', basis === 'guess' || !interval], ['low', basis === 'benchmark'], ['medium', isAssumed], ['high', true]];
  return {
    level: levels.find(([, applies]) => applies)![0],
    because: [basis === 'guess' ? said('by-guess') : counted, ...(basis === 'benchmark' ? [said('on-benchmark', { benchmark: name(benchmark ?? '') })] : []), ...(isAssumed ? [said('judge-assumed', judgeShares(inputs))] : [])],
  };
}

function missingOf({ wrongRate, items, labelUsd, bill, isLowerBound }: MonitoringQuestion): readonly MonitoringStatement[] {
  return [
    ...(wrongRate === undefined ? [said('missing-rate', { field: field('reliability.rate') })] : items === undefined ? [said('missing-items', { field: field('reliability.items') })] : []),
    ...(labelUsd === undefined ? [said('missing-label-price', { field: field('operations.labelUsd') })] : []),
    ...(bill ? [] : [said('missing-bill')]),
    ...(isLowerBound ? [said('missing-prices')] : []),
  ];
}
