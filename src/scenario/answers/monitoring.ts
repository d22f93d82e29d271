import type { Answer } from '../../core/answers/answer.ts';
import { monitoringAnswer, type MonitoringQuestion } from '../../core/answers/monitoring.ts';
import type { MonitoringCodes } from '../../core/answers/monitoring/codes.ts';
import { COMPONENTS, type ComponentId, type Operation } from '../../core/operations/component.ts';
import { fromNano } from '../../core/projection/nano.ts';
import type { Deciding } from '../deciding.ts';
import { FIELDS } from '../fields.ts';
import { countedWrong } from './counted-wrong.ts';
import { benchmarkOf } from './rated.ts';

/**
 * What evaluating and monitoring the first option of a scenario costs in its first month, and what share of the answers
 * to sample.
 *
 * @example
 * const scenario = readTexts({ models: 'openai/gpt-4o', 'hallucination-rate': '0.1', 'hallucination-items': '500' }, 'attribute', defaultScenario('2026-11-22')).scenario
 * const { verdict } = monitoringOf(deciding(scenario, catalogue, run(scenario, catalogue)))
 * [verdict.code, verdict.values.items.value] // => ["judge-or-people",1983]
 */
export function monitoringOf({ scenario, catalogue, choices, projections, queriesPerMonth }: Deciding): Answer<MonitoringCodes> {
  const { reliability, operations, change } = scenario;
  const [first] = choices;
  const projected = first && projections[first.slot];
  return monitoringAnswer({
    ...(projected && 'projection' in projected ? { bill: billOf(projected.projection.rows[0]!), isLowerBound: projected.unpriced.length > 0 } : {}),
    queriesPerMonth,
    ...countedWrong(first, reliability),
    benchmark: benchmarkOf(scenario, catalogue),
    noticedRise: change.noticedRise,
    judge: { catches: reliability.catches, passes: reliability.passes, usd: operations.judgeUsd ?? first?.usd ?? 0 },
    isJudgeAssumed: reliability.catches === FIELDS.catches.default.value && reliability.passes === FIELDS.passes.default.value,
    labelUsd: operations.labelUsd ?? undefined,
  });
}

function billOf({ components, total }: { readonly components: Readonly<Record<string, bigint>>; readonly total: bigint }): MonitoringQuestion['bill'] {
  const sum = (operation: Operation): number => fromNano(Object.entries(components).reduce((all, [id, nano]) => (id in COMPONENTS && COMPONENTS[id as ComponentId].operation === operation ? all + nano : all), 0n));
  return { evaluationUsd: sum('evaluation'), monitoringUsd: sum('monitoring'), totalUsd: fromNano(total) };
}
