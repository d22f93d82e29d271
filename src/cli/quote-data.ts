import type { AnswerTime, Quote } from '../index.ts';
import { priceData } from './figures.ts';
import { timesCheapest, type RunContext } from './quote-cells.ts';
import { whysOf } from './whys.ts';

/**
 * Everything that is known of an option, as plain data: exact money is a decimal text, an expectation a number, and
 * what nobody knows is absent.
 *
 * @example
 * quoteData(quote, context).exactUsd // => "0.0049975"
 */
export function quoteData(quote: Quote, context: RunContext) {
  const { cost, offer, measured, latency, success, costPerSuccess, costPerSuccessInterval, successShare, headroom, batchSeconds } = quote;
  const { times, is } = timesCheapest(quote, context.priced);
  return {
    option: quote.option,
    offer: offer.id,
    name: offer.name,
    setting: quote.setting,
    ...(quote.effort ? { measuredAt: { ...quote.effort, isEffortAssumed: quote.isEffortAssumed, isSnapshotAssumed: quote.isSnapshotAssumed } } : {}),
    reasons: quote.reasons,
    expectedUsd: cost.expected,
    ...(cost.bill ? { exactUsd: cost.bill.total.toString() } : {}),
    lowUsd: cost.low,
    highUsd: cost.high,
    sdUsd: cost.sd,
    /** What is not in the cost because nobody knows it: then all the money here is a lower bound. */
    missing: cost.missing,
    usdPerMonth: quote.usdPerMonth,
    ...(times === undefined ? {} : { timesCheapest: times }),
    timesCheapestIs: is,
    weekly: cost.weekly,
    lines: cost.lines.map(({ rate, amount, ...line }) => ({ ...line, rate: rate.toString(), usd: amount })),
    retries: cost.retries,
    cache: cost.cache,
    tokenFactor: cost.tokenFactor,
    reasoning: quote.reasoning,
    ...(latency ? { latency: latencyData(latency) } : {}),
    ...(batchSeconds === undefined ? {} : { batchSeconds }),
    ...(success ? { success } : {}),
    ...(success?.origin === 'proxy' && measured.quality ? { benchmarkRow: measured.quality } : {}),
    ...(successShare === undefined ? {} : { successShare }),
    ...(costPerSuccess ? { costPerSuccess } : {}),
    ...(costPerSuccessInterval ? { costPerSuccessInterval } : {}),
    ...(headroom ? { headroom } : {}),
    p95Tokens: quote.p95Tokens,
    infeasible: quote.infeasible,
    why: whysOf(quote, context),
    ...priceData(offer, cost.entry, cost.notices),
  };
}

/** A time without the distributions it was worked out with. */
function latencyData({ time: { shape: _shape, ...time }, call, row, base, firstWord, withinLimit, band, ageDays }: AnswerTime) {
  const { reasoningTime, reasoningTokens, reasoningIsEstimate, lacksBaseRow } = call;
  return {
    ...time,
    ...(firstWord ? { firstWord } : {}),
    ...(withinLimit === undefined ? {} : { withinLimit }),
    band,
    ageDays,
    reasoning: { time: reasoningTime, ...(reasoningTokens === undefined ? {} : { tokens: reasoningTokens }), isEstimate: reasoningIsEstimate, lacksBaseRow },
    row,
    ...(base ? { base } : {}),
  };
}
