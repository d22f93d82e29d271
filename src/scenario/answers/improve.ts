import type { Answer } from '../../core/answers/answer.ts';
import { improveAnswer } from '../../core/answers/improve.ts';
import type { ImproveCodes } from '../../core/answers/improve/codes.ts';
import type { Deciding } from '../deciding.ts';
import { benchmarkOf, rated } from './rated.ts';

/**
 * Better answers or a new capability for the first option of a scenario. Rates that were judged in different ways make
 * no step.
 *
 * @example
 * const scenario = readTexts({ models: 'openai/gpt-4o-mini@80of100,openai/gpt-4o@90of100', 'error-cost': '1', 'capability-value': '50000' }, 'attribute', defaultScenario('2026-11-22')).scenario
 * const { verdict } = improveOf(deciding(scenario, catalogue, run(scenario, catalogue)))
 * [verdict.code, Math.round(verdict.values.accuracy.value)] // => ["accuracy",100000]
 */
export function improveOf({ scenario, catalogue, choices, stakes, queriesPerMonth, areRatesComparable }: Deciding): Answer<ImproveCodes> {
  const { gainedPoints, capabilityUsd } = scenario.change;
  return improveAnswer({
    options: choices.map((choice) => (areRatesComparable ? rated(choice) : { id: choice.id, usd: choice.usd, seconds: choice.seconds })),
    gainedPoints: gainedPoints ?? undefined,
    capabilityUsd: capabilityUsd ?? undefined,
    ...stakes,
    queriesPerMonth,
    benchmark: benchmarkOf(scenario, catalogue),
  });
}
