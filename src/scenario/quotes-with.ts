import type { Catalogue } from '../catalogue/catalogue.ts';
import { CalculatorError, isCalculatorError, type ErrorCode, type ErrorDetails } from '../core/errors.ts';
import { instant } from '../core/instant.ts';
import type { Load } from '../core/query/quote.ts';
import { quoteOffer, type QuotedWith } from './offer-quote.ts';
import type { Quote } from './quote.ts';
import type { Quoters } from './quoters.ts';
import type { OptionSpec, Scenario } from './scenario.ts';
import { loadOf, workloadOf } from './workload-of.ts';

/** An option that cannot be priced, and why. */
export interface Refusal {
  readonly option: OptionSpec;
  readonly code: ErrorCode;
  readonly message: string;
  readonly details: ErrorDetails;
}

/**
 * Whether an option could be priced.
 *
 * @example
 * run(defaultScenario('2026-11-22'), catalogue).quotes.every(isQuote) // => true
 */
export function isQuote(entry: Quote | Refusal): entry is Quote {
  return 'cost' in entry;
}

/**
 * The quotes of a scenario with what is loaded: without `quoters`, options that are more than one offer are refused as `not-loaded`.
 *
 * @example
 * const scenario = readTexts({ models: 'own/llama-3.3-70b@4xh100-sxm@fp8,openai/gpt-4o-mini' }, 'attribute', defaultScenario('2026-11-22')).scenario
 * const [own, mini] = quoteAllWith(scenario, catalogue, undefined)
 * [own.code, mini.cost.expected] // => ["not-loaded",0.00029985]
 */
export function quoteAllWith(scenario: Scenario, catalogue: Catalogue, quoters: Quoters | undefined): readonly (Quote | Refusal)[] {
  const at = instant(scenario.date);
  const load = attempt(() => quotedLoad(scenario));
  const workload = workloadOf(scenario);
  const priced = scenario.options.map((option): Quote | Refusal => {
    const quoted = 'code' in load ? load : attempt(() => quoteOptionWith(option, { scenario, catalogue, load, at, workload }, quoters));
    return 'code' in quoted ? { option, ...quoted } : quoted;
  });
  const quotes = priced.filter(isQuote);
  const cheapest = Math.min(...quotes.map(({ cost }) => cost.expected));
  if (cheapest > 0) for (const quote of quotes) Object.assign(quote, { timesCheapest: quote.cost.expected / cheapest });
  return priced;
}

/**
 * Quotes one option with what is loaded. Throws what its kind throws, and `not-loaded` for one that is more than an offer
 * without `quoters`.
 *
 * @example
 * const scenario = defaultScenario('2026-11-22')
 * quoteOptionWith(scenario.options[0], { scenario, catalogue, load: { queriesPerMonth: 1e6, peakFactor: 3 }, at: Date.parse('2026-11-22'), workload: blankWorkload }, undefined).kind // => "offer"
 */
export function quoteOptionWith(option: OptionSpec, given: QuotedWith, quoters: Quoters | undefined): Quote {
  if ('offer' in option) return quoteOffer(option, given);
  if (!quoters) throw new CalculatorError('not-loaded', 'an option that is more than one offer requires the part of the calculator that quotes it, which is not loaded');
  if ('weights' in option) return quoters.hosted(option, given);
  const { way, members } = option;
  const { load } = given;
  if (way === 'hybrid') return quoters.hybrid(option, given, members.map((member) => quoteOptionWith(member, given, quoters)));
  return quoters.combined({ ...option, way }, given, (member, times) => quoteOptionWith(member, { ...given, load: { ...load, queriesPerMonth: load.queriesPerMonth * times } }, quoters));
}

/**
 * What an action gives, or why the calculator refuses it; anything else is a fault of the program and thrown on.
 *
 * @example
 * attempt(() => catalogue.offer('openai/gpt-4x')).code // => "unknown-offer"
 */
export function attempt<Made extends object>(action: () => Made): Made | Omit<Refusal, 'option'> {
  try {
    return action();
  } catch (error) {
    if (!isCalculatorError(error)) throw error;
    return { code: error.code, message: error.message, details: error.details };
  }
}

function quotedLoad(scenario: Scenario): Load {
  const { load, limits: { latencySeconds, requestsPerMinute, tokensPerMinute } } = scenario;
  const rateLimits = { ...(requestsPerMinute === null ? {} : { requestsPerMinute }), ...(tokensPerMinute === null ? {} : { tokensPerMinute }) };
  return {
    peakFactor: load.peakFactor,
    queriesPerMonth: loadOf(scenario).queriesPerMonth,
    ...(latencySeconds === null ? {} : { limitSeconds: latencySeconds }),
    ...(Object.keys(rateLimits).length === 0 ? {} : { rateLimits }),
  };
}
