import type { Answer } from '../../core/answers/answer.ts';
import { evaluationItemsAnswer } from '../../core/answers/evaluation-items.ts';
import type { EvaluationItemsCodes } from '../../core/answers/evaluation-items/codes.ts';
import type { EvaluatedOption, EvaluationItemsInputs } from '../../core/answers/evaluation-items/pair.ts';
import type { Choice, Deciding } from '../deciding.ts';
import { benchmarkOf, rated } from './rated.ts';

/**
 * How many evaluation items the options of a scenario need, and what they are worth. Rates that were judged in different
 * ways are not compared.
 *
 * @example
 * const scenario = readTexts({ models: 'openai/gpt-4o@95of100,openai/gpt-4o-mini@90of100', 'error-cost': '0.1', 'item-cost': '2' }, 'attribute', defaultScenario('2026-11-22')).scenario
 * const { verdict } = evaluationItemsOf(deciding(scenario, catalogue, run(scenario, catalogue)))
 * [verdict.code, verdict.values.first.id] // => ["worth","openai/gpt-4o"]
 */
export function evaluationItemsOf({ scenario, catalogue, choices, stakes, queriesPerMonth, areRatesComparable }: Deciding): Answer<EvaluationItemsCodes> {
  return evaluationItemsAnswer({
    options: choices.map((choice) => evaluated(choice, areRatesComparable)),
    benchmark: benchmarkOf(scenario, catalogue),
    ...stakes,
    queriesPerMonth,
    months: scenario.change.monthsKept,
    itemUsd: scenario.stakes.itemUsd ?? undefined,
    onlyRight: onlyRightOf(choices, scenario.stakes),
  });
}

function evaluated(choice: Choice, areRatesComparable: boolean): EvaluatedOption {
  const { id, usd, seconds, rate, basis, right } = rated(choice);
  const items = choice.quote.success?.items;
  if (!areRatesComparable || rate === undefined) return { id, usd, seconds };
  return { id, usd, seconds, rate, basis, right: right ?? (items === undefined ? undefined : { successes: Math.round(rate * items), items }) };
}

/** Of the scenario's first two options. */
function onlyRightOf(choices: readonly Choice[], { pairedFirst, pairedSecond }: Deciding['scenario']['stakes']): EvaluationItemsInputs['onlyRight'] {
  const [first, second] = [0, 1].map((place) => choices.find(({ slot }) => slot === place));
  return first && second && pairedFirst !== null && pairedSecond !== null ? { [first.id]: Math.round(pairedFirst), [second.id]: Math.round(pairedSecond) } : undefined;
}
