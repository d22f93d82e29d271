import type { Answer } from '../../core/answers/answer.ts';
import { worthItAnswer } from '../../core/answers/worth-it.ts';
import type { WorthItCodes } from '../../core/answers/worth-it/codes.ts';
import { reviewCost } from '../../core/operations/review.ts';
import type { Alternative } from '../../core/tradeoff/alternative.ts';
import type { Deciding } from '../deciding.ts';
import type { Scenario } from '../scenario.ts';
import { benchmarkOf, rated, wrongUsdOf } from './rated.ts';

/**
 * Whether a scenario's feature should be AI at all. A person who answers takes as long as a review and is right as
 * often as review puts things right (assumptions: their fields say so); doing without is worth `stakes.nothingUsd`.
 *
 * @example
 * const scenario = readTexts({ models: 'openai/gpt-4o@80of100', 'right-value': '0.5', 'repair-cost': '0.1' }, 'attribute', defaultScenario('2026-11-22')).scenario
 * const { verdict } = worthItOf(deciding(scenario, catalogue, run(scenario, catalogue)))
 * [verdict.code, verdict.values.gain.value.toFixed(4)] // => ["ai","0.3750"]
 */
export function worthItOf({ scenario, catalogue, choices, stakes: { errorUsd, secondUsd }, queriesPerMonth, areRatesComparable }: Deciding): Answer<WorthItCodes> {
  const { rightUsd, nothingUsd } = scenario.stakes;
  const options = choices.map(rated);
  const trusted = areRatesComparable ? options : options.map((one) => (one.basis === mostTrusted(options) ? one : { id: one.id, usd: one.usd, seconds: one.seconds }));
  return worthItAnswer({
    options: trusted,
    rightUsd: rightUsd ?? undefined,
    wrongUsd: wrongUsdOf(scenario, errorUsd),
    errorUsd: scenario.stakes.errorUsd === null ? undefined : errorUsd,
    secondUsd,
    nothingUsd: nothingUsd ?? 0,
    people: peopleOf(scenario),
    benchmark: benchmarkOf(scenario, catalogue),
    queriesPerMonth,
  });
}

/** Rates that were judged differently are not compared: the most trusted ones are. */
function mostTrusted(options: readonly { readonly basis?: string }[]): string | undefined {
  return ['evaluation', 'benchmark', 'guess'].find((basis) => options.some((one) => one.basis === basis));
}

function peopleOf({ operations: { minutesPerReview, reviewerUsdPerHour, reviewerHoursPerMonth, reviewerUtilisation }, reliability: { fixes }, stakes: { waiting } }: Scenario): Alternative {
  const { monthly } = reviewCost({ queries: 1, reviewedShare: 1, minutesPerReview, usdPerHour: reviewerUsdPerHour, hoursPerMonth: reviewerHoursPerMonth, utilisation: reviewerUtilisation, staffing: 'hours' });
  return { id: 'people', usd: monthly[0]!.usd, seconds: waiting === 'background' ? 0 : minutesPerReview * 60, rate: fixes };
}
