import type { Catalogue } from '../catalogue/catalogue.ts';
import { CalculatorError, type ErrorCode, type ErrorDetails } from '../core/errors.ts';
import { instant } from '../core/instant.ts';
import type { Offer } from '../core/model/offer.ts';
import { quote, type Load, type QueryQuote } from '../core/query/quote.ts';
import { UNKNOWN_TOKEN_FACTOR } from '../core/query/workload-cost.ts';
import type { Usd } from '../core/units.ts';
import { measuredOption, type MeasuredOption } from './measured.ts';
import type { OptionSpec, Scenario } from './scenario.ts';
import { loadOf, profileOf, workloadOf } from './workload-of.ts';

/** What one option costs, how long it takes and how often it is right. */
export interface Quote extends QueryQuote, MeasuredOption {
  readonly option: OptionSpec;
  readonly offer: Offer;
  /** Times the cheapest option that has a price; `undefined` when that one is free. */
  readonly timesCheapest: number | undefined;
}

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
 * The quotes of a scenario without its months: what `run` begins with.
 *
 * @example
 * quoteAll(defaultScenario('2026-11-22'), catalogue).length // => 2
 */
export function quoteAll(scenario: Scenario, catalogue: Catalogue): readonly (Quote | Refusal)[] {
  const at = instant(scenario.date);
  const load = attempt(() => quotedLoad(scenario));
  const workload = workloadOf(scenario);
  const priced = scenario.options.map((option): Omit<Quote, 'timesCheapest'> | Refusal => {
    if ('code' in load) return { ...load, option };
    const quoted = attempt(() => {
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
        tokenFactor: offer.tokenFactor ?? offer.seller.tokenFactor ?? UNKNOWN_TOKEN_FACTOR,
        verbosity: option.verbosity ?? 1,
        load,
      });
      return Object.assign(made, measured, { option, offer });
    });
    return 'code' in quoted ? { ...quoted, option } : quoted;
  });
  const cheapest = Math.min(...priced.flatMap((entry) => ('cost' in entry ? [entry.cost.expected] : [])));
  const times = (cost: Usd): number | undefined => (cheapest > 0 ? cost / cheapest : undefined);
  return priced.map((entry) => ('cost' in entry ? Object.assign(entry, { timesCheapest: times(entry.cost.expected) }) : entry));
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
    if (!(error instanceof CalculatorError)) throw error;
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
