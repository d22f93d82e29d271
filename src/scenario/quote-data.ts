import type { Catalogue } from '../catalogue/catalogue.ts';
import type { AnswerTime } from '../core/query/answer-time.ts';
import { isOwnTime } from '../core/query/own-time.ts';
import type { OfferQuote } from './offer-quote.ts';
import type { OptionTime } from './option-quote.ts';
import { priceData } from './price-data.ts';
import type { CombinedQuote, HostedQuote, Quote } from './quote.ts';
import type { Scenario } from './scenario.ts';
import { timesCheapest } from './times-cheapest.ts';
import { whysOf } from './whys.ts';

/** What the data of a quote is made with. */
export interface QuoteDataContext {
  readonly scenario: Scenario;
  readonly catalogue: Catalogue;
  /** Every option that has a price. */
  readonly priced: readonly Quote[];
}

/**
 * Everything that is known of an option, as plain data: exact money is a decimal text, an expectation a number, and
 * what nobody knows is absent.
 *
 * @example
 * const scenario = defaultScenario('2026-11-22')
 * const { quotes } = run(scenario, catalogue)
 * quoteData(quotes[0], { scenario, catalogue, priced: quotes }).exactUsd // => "0.0049975"
 */
export function quoteData(quote: Quote, context: QuoteDataContext): Readonly<Record<string, unknown>> {
  return { ...sharedData(quote, context), ...(quote.kind === 'offer' ? offerData(quote) : quote.kind === 'hosted' ? hostedData(quote) : combinedData(quote, context)) };
}

/** What the quote of every option says. */
function sharedData(quote: Quote, context: QuoteDataContext) {
  const { cost, latency, success, costPerSuccess, costPerSuccessInterval, successShare, headroom, batchSeconds } = quote;
  const { times, is } = timesCheapest(quote, context.priced);
  return {
    kind: quote.kind,
    option: quote.option,
    expectedUsd: cost.expected,
    lowUsd: cost.low,
    highUsd: cost.high,
    /** What is not in the cost because nobody knows it: then all the money here is a lower bound. */
    missing: cost.missing,
    usdPerMonth: quote.usdPerMonth,
    ...(times === undefined ? {} : { timesCheapest: times }),
    timesCheapestIs: is,
    ...(latency ? { latency: latencyData(latency) } : {}),
    ...(batchSeconds === undefined ? {} : { batchSeconds }),
    ...(success ? { success } : {}),
    ...(successShare === undefined ? {} : { successShare }),
    ...(costPerSuccess ? { costPerSuccess } : {}),
    ...(costPerSuccessInterval ? { costPerSuccessInterval } : {}),
    ...(headroom ? { headroom } : {}),
    infeasible: quote.infeasible,
    why: whysOf(quote, context),
  };
}

/** Own servers: the fleet, its bill, and the predicted speed of a replica. */
function hostedData({ weights, hardware, price, usdPerGpuHour, point, month, query, extrapolated }: HostedQuote) {
  return {
    weights: { id: weights.id, name: weights.name, licence: weights.licence, licenceLimits: weights.licenceLimits },
    hardware: { id: hardware.id, name: hardware.name },
    usdPerGpuHour,
    ...(price ? { price } : {}),
    query,
    replica: { batch: point.batch, callsPerSecond: point.queriesPerSecond, limitedBy: point.limitedBy, speed: point.speed },
    fleet: month.fleet,
    gpus: month.gpus,
    bill: month.bill,
    extrapolated,
  };
}

/** Several options together: each of them, and how often it is asked. */
function combinedData({ members, together: { times, steps }, optimistic, split }: CombinedQuote, context: QuoteDataContext) {
  return { ...(split ? { split } : {}), members: members.map((member, index) => ({ askedAQuery: times[index], ...quoteData(member, context) })), steps, optimistic };
}

function offerData(quote: OfferQuote) {
  const { cost, offer, measured, success } = quote;
  return {
    offer: offer.id,
    name: offer.name,
    setting: quote.setting,
    ...(quote.effort ? { measuredAt: { ...quote.effort, isEffortAssumed: quote.isEffortAssumed, isSnapshotAssumed: quote.isSnapshotAssumed } } : {}),
    reasons: quote.reasons,
    ...(cost.bill ? { exactUsd: cost.bill.total } : {}),
    sdUsd: cost.sd,
    weekly: cost.weekly,
    lines: cost.lines.map(({ amount, ...line }) => ({ ...line, usd: amount })),
    retries: cost.retries,
    cache: cost.cache,
    tokenFactor: cost.tokenFactor,
    reasoning: quote.reasoning,
    ...(success?.origin === 'proxy' && measured.quality ? { benchmarkRow: measured.quality } : {}),
    p95Tokens: quote.p95Tokens,
    ...priceData(offer, cost.entry, cost.notices),
  };
}

/** A time without the distributions it was worked out with. */
function latencyData(answer: AnswerTime | OptionTime) {
  const { time: { shape: _shape, ...time }, firstWord, withinLimit, band } = answer;
  return {
    ...time,
    ...(firstWord ? { firstWord } : {}),
    ...(withinLimit === undefined ? {} : { withinLimit }),
    ...(band === undefined ? {} : { band }),
    ...('row' in answer ? measurementData(answer) : {}),
    ...(isOwnTime(answer) ? { own: answer.own } : {}),
  };
}

function measurementData({ call, row, base, ageDays }: AnswerTime) {
  const { reasoningTime, reasoningTokens, reasoningIsEstimate, lacksBaseRow } = call;
  return {
    ageDays,
    reasoning: { time: reasoningTime, ...(reasoningTokens === undefined ? {} : { tokens: reasoningTokens }), isEstimate: reasoningIsEstimate, lacksBaseRow },
    row,
    ...(base ? { base } : {}),
  };
}
