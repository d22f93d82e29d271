import type { Answer } from '../../core/answers/answer.ts';
import { fastEnoughAnswer, type MeasuredTime, type Remedies, type TimedOption } from '../../core/answers/fast-enough.ts';
import type { FastEnoughCodes } from '../../core/answers/fast-enough/codes.ts';
import { instant } from '../../core/instant.ts';
import type { Effort } from '../../core/model/setting.ts';
import { isOwnTime } from '../../core/query/own-time.ts';
import { shareWithin, type QueryTime } from '../../core/query/query-time.ts';
import type { Seconds, Share, Tokens } from '../../core/units.ts';
import type { Choice, Deciding } from '../deciding.ts';
import type { OfferQuote, QuotedWith } from '../offer-quote.ts';
import { offersIn } from '../offers-in.ts';
import { isOwnTiming } from '../own-timing.ts';
import type { Quote } from '../quote.ts';
import { attempt, isQuote, quoteOption } from '../quotes.ts';
import type { Scenario } from '../scenario.ts';
import { workloadOf } from '../workload-of.ts';

/** Halvings of a search: far below what anybody measures. */
const HALVINGS = 30;
/** And where each step prices a query anew. */
const HALVINGS_OF_TOKENS = 12;

/**
 * Whether the options of a scenario answer fast enough, and what would make them: a shorter answer, a lower effort,
 * reading along.
 *
 * @example
 * const scenario = readTexts({ 'latency-limit': '60' }, 'attribute', defaultScenario('2026-11-22')).scenario
 * fastEnoughOf(deciding(scenario, catalogue, run(scenario, catalogue))).verdict.code // => "fast-enough"
 */
export function fastEnoughOf(deciding: Deciding): Answer<FastEnoughCodes> {
  const limitSeconds = deciding.scenario.limits.latencySeconds ?? undefined;
  return fastEnoughAnswer({ options: deciding.choices.map((choice) => timedOf(choice, deciding, limitSeconds)), limitSeconds });
}

function timedOf({ id, usd, slot, quote }: Choice, deciding: Deciding, limitSeconds: Seconds | undefined): TimedOption {
  const { latency, batchSeconds, headroom, infeasible } = quote;
  const projected = deciding.projections[slot];
  const full = projected && 'projection' in projected ? projected.projection.rows.find((row) => row.headroom?.isFeasible === false) : undefined;
  const isSlow = latency !== undefined && limitSeconds !== undefined && limitSeconds > 0 && latency.time.p95Seconds > limitSeconds;
  return {
    id,
    usd,
    time: latency && { ...timeOf(latency.time, latency.band, limitSeconds), own: ownOf(quote) },
    batchSeconds,
    headroom: headroom?.headroom,
    fullMonth: full?.month.label,
    isTooLong: infeasible.includes('context'),
    remedies: isSlow && quote.kind === 'offer' ? remediesOf(quote, deciding, limitSeconds) : undefined,
  };
}

/** Whether the user timed all of it: each of what it is made of. */
function ownOf(quote: Quote): MeasuredTime['own'] {
  const times = offersIn(quote).map(({ latency }) => latency);
  return isOwnTiming(quote.latency) ? { isSpreadKnown: times.every((time) => !isOwnTime(time) || time.own.callSeconds.p95 !== undefined) } : undefined;
}

function timeOf(time: QueryTime, band: Share | undefined, limitSeconds: Seconds | undefined): MeasuredTime {
  const within = (factor: number): Share => shareWithin(time, (limitSeconds ?? 0) / factor);
  const typical = within(1);
  // a band of everything and more still takes some time
  const ends = band === undefined ? {} : { low: within(1 + band), high: within(Math.max(1e-9, 1 - band)) };
  return {
    p50: time.p50Seconds,
    p95: time.p95Seconds,
    p99: secondsOf(time, 0.99),
    band,
    ...(limitSeconds === undefined ? {} : { within: { typical, ...ends } }),
  };
}

/** The seconds that a share of the queries does not exceed; a share above 0.95. */
function secondsOf(time: QueryTime, share: Share): Seconds {
  let [low, high] = [time.p95Seconds, 2 * time.p95Seconds];
  for (let doubled = 0; doubled < HALVINGS && shareWithin(time, high) < share; doubled++) [low, high] = [high, 2 * high];
  for (let halved = 0; halved < HALVINGS; halved++) {
    const middle = (low + high) / 2;
    if (shareWithin(time, middle) < share) low = middle;
    else high = middle;
  }
  return high;
}

function remediesOf(quote: OfferQuote, { scenario, catalogue, queriesPerMonth }: Deciding, limitSeconds: Seconds): Remedies {
  const given: QuotedWith = { scenario, catalogue, load: { queriesPerMonth, peakFactor: scenario.load.peakFactor, limitSeconds }, at: instant(scenario.date), workload: workloadOf(scenario) };
  const p95With = (outputTokens: Tokens): Seconds => p95Of(quote, { ...given, workload: { ...given.workload, outputTokens } });
  const efforts = catalogue.measurements.latencyRows(quote.offer.id).flatMap(({ effort, variant }) => (variant === undefined && effort !== undefined && effort !== 'on' && effort !== 'unstated' ? [effort] : []));
  // another effort's times were measured elsewhere: they don't compare with one's own
  const faster = isOwnTime(quote.latency) ? undefined : efforts.find((effort) => effort !== quote.effort?.effort && p95Of(withEffort(quote, effort), given) <= limitSeconds);
  const firstWord = quote.latency?.firstWord?.p95Seconds;
  return {
    outputTokens: longestWithin(scenario, p95With, limitSeconds),
    effort: faster,
    firstWordSeconds: scenario.stakes.waiting === 'whole' && firstWord !== undefined && firstWord <= limitSeconds ? firstWord : undefined,
  };
}

const withEffort = (quote: OfferQuote, effort: Effort): OfferQuote => {
  const { thinkingBudgetTokens: _budget, ...setting } = quote.option.setting;
  const { reasoningTokens: _measured, ...option } = quote.option;
  return { ...quote, option: { ...option, setting: { ...setting, effort } } };
};

function p95Of({ option }: OfferQuote, given: QuotedWith): Seconds {
  const quoted = attempt(() => quoteOption(option, given));
  return 'code' in quoted ? Infinity : isQuote(quoted) ? (quoted.latency?.time.p95Seconds ?? Infinity) : Infinity;
}

/** The most tokens an answer may have; `undefined` where even one is too many. */
function longestWithin({ workload: { outputTokens } }: Scenario, p95With: (outputTokens: Tokens) => Seconds, limitSeconds: Seconds): Tokens | undefined {
  if (outputTokens <= 1 || p95With(1) > limitSeconds) return undefined;
  let [low, high] = [1, outputTokens];
  for (let halved = 0; halved < HALVINGS_OF_TOKENS; halved++) {
    const middle = (low + high) / 2;
    if (p95With(middle) > limitSeconds) high = middle;
    else low = middle;
  }
  return Math.floor(low);
}
