import type { Catalogue } from '../catalogue/catalogue.ts';
import { CalculatorError, type ErrorCode, type ErrorDetails } from '../core/errors.ts';
import { instant } from '../core/instant.ts';
import type { Offer } from '../core/model/offer.ts';
import { quote, type Load, type QueryQuote } from '../core/query/quote.ts';
import type { Usd } from '../core/units.ts';
import { UNKNOWN_TOKEN_FACTOR } from '../core/query/workload-cost.ts';
import { measuredOption, type MeasuredOption } from './measured.ts';
import type { OptionSpec, Scenario } from './scenario.ts';
import { workloadOf } from './workload-of.ts';

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

/** Everything the calculator says about a scenario. */
export interface Result {
  /** One entry an option, in the order of the scenario. */
  readonly quotes: readonly (Quote | Refusal)[];
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
 * Runs a scenario over a catalogue: the one call that the element and the command line make.
 *
 * @example
 * const { quotes } = run(defaultScenario('2026-11-22'), catalogue)
 * quotes.map((quote) => quote.cost.bill.total.toString()) // => ["0.0049975","0.00029985"]
 * quotes.map((quote) => quote.timesCheapest.toFixed(1)) // => ["16.7","1.0"]
 */
export function run(scenario: Scenario, catalogue: Catalogue): Result {
  const at = instant(scenario.date);
  const load = loadOf(scenario);
  const workload = workloadOf(scenario);
  const priced = scenario.options.map((option): Omit<Quote, 'timesCheapest'> | Refusal => {
    try {
      const offer = catalogue.resolve(option.offer);
      const measured = measuredOption(scenario, option, offer, catalogue);
      const quoted = quote({
        ...measured,
        schedule: catalogue.schedule(offer.id),
        workload: option.reasoningTokens === undefined ? workload : workloadOf(scenario, option),
        at,
        tokenFactor: offer.tokenFactor ?? offer.seller.tokenFactor ?? UNKNOWN_TOKEN_FACTOR,
        verbosity: option.verbosity ?? 1,
        load,
      });
      return { option, offer, ...measured, ...quoted };
    } catch (error) {
      if (!(error instanceof CalculatorError)) throw error;
      return { option, code: error.code, message: error.message, details: error.details };
    }
  });
  const cheapest = Math.min(...priced.flatMap((entry) => ('cost' in entry ? [entry.cost.expected] : [])));
  const times = (cost: Usd): number | undefined => (cheapest > 0 ? cost / cheapest : undefined);
  return { quotes: priced.map((entry) => ('cost' in entry ? Object.assign(entry, { timesCheapest: times(entry.cost.expected) }) : entry)) };
}

function loadOf({ load, limits: { latencySeconds, requestsPerMinute, tokensPerMinute } }: Scenario): Load {
  const rateLimits = { ...(requestsPerMinute === null ? {} : { requestsPerMinute }), ...(tokensPerMinute === null ? {} : { tokensPerMinute }) };
  return {
    ...load,
    ...(latencySeconds === null ? {} : { limitSeconds: latencySeconds }),
    ...(Object.keys(rateLimits).length === 0 ? {} : { rateLimits }),
  };
}
