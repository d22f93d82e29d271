import type { ComparedOption, CompareInputs } from '../../core/answers/compare/inputs.ts';
import type { RightOf } from '../../core/tradeoff/difference.ts';
import { severity } from '../../core/query/severity.ts';
import { candidateOf } from '../candidate.ts';
import { optionLimits } from '../comparison.ts';
import type { Choice, Deciding } from '../deciding.ts';
import type { Scenario } from '../scenario.ts';

/**
 * What a scenario says of the choice between its options, as plain numbers.
 *
 * @example
 * const scenario = readTexts({ 'times-dearer': '3' }, 'attribute', defaultScenario('2026-11-22')).scenario
 * const inputs = compareInputs(deciding(scenario, catalogue, figures(scenario, catalogue)))
 * [inputs.relative, inputs.queriesPerMonth] // => [{"costRatio":3},1000000]
 */
export function compareInputs({ scenario, catalogue, choices, stakes, queriesPerMonth, areRatesComparable }: Deciding): CompareInputs {
  const { growth, stakes: said, reliability, relative } = scenario;
  const success = choices.find(({ quote }) => quote.success)?.quote.success;
  const ratios = {
    ...(relative.costRatio === null ? {} : { costRatio: relative.costRatio }),
    ...(relative.rateDifference === null ? {} : { rateDifference: relative.rateDifference }),
    ...(relative.waitRatio === null ? {} : { waitRatio: relative.waitRatio }),
  };
  const benchmark = success?.benchmark;
  return {
    options: choices.map(optionOf),
    limits: optionLimits(scenario),
    ...stakes,
    queriesPerMonth,
    months: growth.months,
    switchUsd: said.switchUsd,
    ...(success && areRatesComparable ? { judged: { by: success.madeOf ?? success.origin, ...(benchmark === undefined ? {} : { benchmark: catalogue.measurements.benchmarks.find(({ id }) => id === benchmark)?.name ?? benchmark }) } } : {}),
    ...(Object.keys(ratios).length === 0 ? {} : { relative: ratios }),
    ...(said.pairedFirst === null || said.pairedSecond === null ? {} : { paired: { onlyFirst: Math.round(said.pairedFirst), onlySecond: Math.round(said.pairedSecond) } }),
    ...severeOf(scenario, stakes.errorUsd),
    ...(said.itemUsd === null ? {} : { itemUsd: said.itemUsd }),
    check: { catches: reliability.catches, passes: reliability.passes, ...(reliability.checkUsd === null ? {} : { usd: reliability.checkUsd }) },
  };
}

function optionOf({ quote, ...choice }: Choice): ComparedOption {
  const { cost, success } = quote;
  const { id, usd, seconds, rate } = choice;
  return {
    ...candidateOf(id, quote),
    id,
    usd,
    seconds,
    rate,
    usdLow: cost.low,
    usdHigh: cost.high,
    isLowerBound: cost.missing.length > 0,
    ...(success?.items === undefined || rate === undefined ? {} : { evaluated: evaluatedOf(rate, success.items) }),
  };
}

/** Right in the end among the items: what was never served is not right. */
const evaluatedOf = (rate: number, items: number): RightOf => ({ successes: Math.round(rate * items), items });

function severeOf({ stakes: { severeShare, severeUsd } }: Scenario, errorUsd: number | undefined): Pick<CompareInputs, 'severeShareOfLoss'> {
  if (severeShare === null || severeUsd === null || errorUsd === undefined || severeShare === 1) return {};
  const usualUsd = (errorUsd - severeShare * severeUsd) / (1 - severeShare);
  const { rarest } = severity([{ share: 1 - severeShare, lossUsd: Math.max(0, usualUsd) }, { share: severeShare, lossUsd: severeUsd }]);
  return rarest.index === 1 ? { severeShareOfLoss: rarest.shareOfLoss } : {};
}
