import type { Catalogue } from '../catalogue/catalogue.ts';
import { offerServing } from '../core/projection/offer-serving.ts';
import { sharedServing } from '../core/projection/shared-serving.ts';
import type { Serving } from '../core/projection/serving.ts';
import { tokenFactorOf, type OfferQuote } from './offer-quote.ts';
import type { Quote } from './quote.ts';
import type { Scenario } from './scenario.ts';
import { profileOf, workloadOf } from './workload-of.ts';

/**
 * How a quoted option is served over the months of its scenario.
 *
 * @example
 * const scenario = defaultScenario('2026-11-22')
 * const [gpt4o] = run(scenario, catalogue).quotes
 * const [november] = calendarMonths(Date.parse('2026-11-22'), 1)
 * servingOf(gpt4o, scenario, catalogue).month(november, 0, 1000000).usdPerQuery // => 0.0049975
 */
export function servingOf(quote: Quote, scenario: Scenario, catalogue: Catalogue): Serving {
  if (quote.kind === 'offer') return ofOffer(quote, scenario, catalogue);
  if (quote.kind === 'hosted') return quote.serving;
  if (quote.serving) return quote.serving;
  const { times, steps } = quote.together;
  return sharedServing(quote.members.map((member, index) => ({ serving: servingOf(member, scenario, catalogue), times: times[index]![0] })), steps);
}

function ofOffer(quote: OfferQuote, scenario: Scenario, catalogue: Catalogue): Serving {
  const { tokens } = quote.reasoning;
  return offerServing({
    model: {
      schedule: catalogue.schedule(quote.offer.id),
      setting: quote.setting,
      workload: { ...workloadOf(scenario, quote.option), ...(tokens === undefined ? {} : { reasoningTokens: tokens }) },
      weekProfile: profileOf(scenario),
      reasons: quote.reasons,
      tokenFactor: tokenFactorOf(quote.offer),
      verbosity: quote.option.verbosity ?? 1,
    },
    tokenGrowthPerYear: scenario.growth.tokenGrowthPerYear ?? undefined,
    priceDeclinePerYear: scenario.growth.priceDeclinePerYear ?? undefined,
  });
}
