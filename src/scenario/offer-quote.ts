import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Offer } from '../core/model/offer.ts';
import type { Workload } from '../core/model/workload.ts';
import { quote, type Load, type QueryQuote } from '../core/query/quote.ts';
import { UNKNOWN_TOKEN_FACTOR, type TokenFactor } from '../core/query/workload-cost.ts';
import type { Instant } from '../core/units.ts';
import { measuredOption, type MeasuredOption } from './measured.ts';
import type { OptionQuote } from './option-quote.ts';
import type { OfferOption, Scenario } from './scenario.ts';
import { profileOf, workloadOf } from './workload-of.ts';

/** What a seller's endpoint costs, how long it takes and how often it is right. */
export interface OfferQuote extends QueryQuote, MeasuredOption, Pick<OptionQuote, 'timesCheapest'> {
  readonly kind: 'offer';
  readonly option: OfferOption;
  readonly offer: Offer;
}

/** What every option of a scenario is quoted with. */
export interface QuotedWith {
  readonly scenario: Scenario;
  readonly catalogue: Catalogue;
  readonly load: Load;
  /** The scenario's day. */
  readonly at: Instant;
  /** The scenario's workload, made once. */
  readonly workload: Workload;
}

/**
 * Quotes a seller's endpoint. Throws what its price throws, `unknown-offer` for an id that the catalogue does not have.
 *
 * @example
 * const scenario = defaultScenario('2026-11-22')
 * const workload = { ...blankWorkload, inputTokens: 1155, outputTokens: 211 }
 * quoteOffer({ offer: 'openai/gpt-4o', setting: {} }, { scenario, catalogue, load: { queriesPerMonth: 1e6, peakFactor: 3 }, at: Date.parse('2026-11-22'), workload }).usdPerMonth // => 4997.5
 */
export function quoteOffer(option: OfferOption, { scenario, catalogue, load, at, workload }: QuotedWith): OfferQuote {
  const offer = catalogue.resolve(option.offer);
  const measured = measuredOption(scenario, option, offer, catalogue);
  // one shape for every option, which an engine copies fastest
  const made = quote({
    setting: measured.setting,
    reasons: measured.reasons,
    measured: measured.measured,
    success: measured.success,
    schedule: catalogue.schedule(offer.id),
    weekProfile: profileOf(scenario),
    workload: option.reasoningTokens === undefined ? workload : workloadOf(scenario, option),
    at,
    tokenFactor: tokenFactorOf(offer),
    verbosity: option.verbosity ?? 1,
    load,
  });
  return Object.assign(made, measured, { kind: 'offer' as const, option, offer, timesCheapest: undefined });
}

/**
 * How many tokens an offer's tokenizer makes of what o200k makes one of: its own band, its seller's, or an assumed one.
 *
 * @example
 * tokenFactorOf(catalogue.offer('openai/gpt-4o')).typical // => 1
 */
export function tokenFactorOf({ tokenFactor, seller }: Offer): TokenFactor {
  return tokenFactor ?? seller.tokenFactor ?? UNKNOWN_TOKEN_FACTOR;
}
