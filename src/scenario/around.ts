import type { Services } from '../catalogue/services.ts';
import type { OperationCost } from '../core/operations/component.ts';
import { evaluationCost } from '../core/operations/evaluation.ts';
import { fixedCosts } from '../core/operations/fixed.ts';
import { guardrailCost } from '../core/operations/guardrails.ts';
import { monitoringCost, unitsPerTrace, type Tracing } from '../core/operations/monitoring.ts';
import { reviewCost } from '../core/operations/review.ts';
import type { MonthLoad } from '../core/projection/projection.ts';
import type { Instant } from '../core/units.ts';
import { NONE, type Around } from './around-lines.ts';
import { retrievalAround, type AroundPrices } from './retrieval-around.ts';
import type { Scenario } from './scenario.ts';
import { tuningAround } from './tuning-around.ts';

/** Steps recorded of a traced query beside its calls, and scores it gets: none until someone says so (assumption). */
const TRACE = { scores: 0 } as const;

/**
 * What a scenario's operations cost in a month. A price that nobody gave is unpriced, never 0; a judge without a
 * price of its own costs as much as the model's query. Throws `unknown-offer` for a service or an embedding that the
 * catalogue does not have.
 *
 * @example
 * const scenario = readScenario({ operations: { judgedShare: 0.1, fixedUsdPerMonth: 500 } }, defaultScenario('2026-11-22')).scenario
 * const { components } = aroundOf(scenario, { index: 1, users: 100, queries: 10000, usdPerQuery: 0.01 }, catalogue, Date.parse('2026-12-01'))
 * components.map(({ id, usd }) => `${id} ${usd.toFixed(2)}`) // => ["evaluation-model 4.00","evaluation-judge 4.00","monitoring-judge 10.00","fixed 500.00"]
 */
export function aroundOf(scenario: Scenario, month: MonthLoad, prices: AroundPrices, at: Instant): Around {
  const { index, queries, usdPerQuery } = month;
  const { operations, workload } = scenario;
  const judgeUsd = operations.judgeUsd ?? usdPerQuery;
  const labelUsd = operations.labelUsd ?? 0;
  const tracing = tracingOf(scenario, prices.services, at);
  const parts: readonly OperationCost[] = [
    evaluationCost({
      items: operations.evaluationItems,
      runsPerItem: operations.evaluationRuns,
      modelUsd: usdPerQuery,
      judgeUsd,
      labelsPerRelease: operations.labelUsd === null ? 0 : operations.labelsPerRelease,
      labelUsd,
      releasesPerMonth: operations.releasesPerMonth,
    }),
    monitoringCost({ queries, judgedShare: operations.judgedShare, judgeUsd, readShare: operations.labelUsd === null ? 0 : operations.readShare, labelUsd, ...(tracing ? { tracing } : {}) }),
    reviewCost({
      queries,
      reviewedShare: operations.reviewedShare,
      minutesPerReview: operations.minutesPerReview,
      usdPerHour: operations.reviewerUsdPerHour,
      hoursPerMonth: operations.reviewerHoursPerMonth,
      utilisation: operations.reviewerUtilisation,
      staffing: 'hours',
    }),
    guardrailCost({ queries, modelUsd: usdPerQuery, input: { usdPerCheck: operations.guardrailUsd, blockedShare: operations.blockedShare } }),
  ];
  const found = besideTheModel(scenario, month, prices, at);
  const fixed = fixedCosts([{ name: 'fixed', usdPerMonth: operations.fixedUsdPerMonth }, { name: 'once', usd: operations.onceUsd }], index);
  const unlabelled = operations.labelUsd === null ? [{ id: 'evaluation-labels' as const, count: operations.releasesPerMonth * operations.labelsPerRelease }, { id: 'monitoring-labels' as const, count: queries * operations.readShare }] : [];
  return {
    components: [...parts.flatMap(({ monthly }) => monthly), ...found.flatMap(({ components }) => components), ...fixed].filter(({ usd }) => usd > 0),
    unpriced: [...parts.flatMap(({ unpriced }) => unpriced), ...found.flatMap(({ unpriced }) => unpriced), ...unlabelled].filter(({ count }) => count > 0),
  };

  function tracingOf({ operations: { tracingPlan, tracedShare } }: Scenario, known: Services, when: Instant): Tracing | undefined {
    if (tracingPlan === NONE) return undefined;
    const price = known.priceAt(tracingPlan, when);
    return { tracedShare, unitsPerTrace: unitsPerTrace(known.service(tracingPlan).unit, { observations: workload.callsPerTurn, ...TRACE }), price };
  }
}

/** What does not depend on the model is the same for every option: worked out once a month of a scenario. */
function besideTheModel(scenario: Scenario, month: MonthLoad, prices: AroundPrices, at: Instant): readonly Around[] {
  const months = known.get(scenario) ?? [];
  known.set(scenario, months);
  const last = months[month.index];
  if (last && last.prices === prices && last.at === at && last.queries === month.queries) return last.found;
  const found = [retrievalAround(scenario, month, prices, at), tuningAround(scenario, month, prices.services, at)];
  months[month.index] = { prices, at, queries: month.queries, found };
  return found;
}

const known = new WeakMap<Scenario, { readonly prices: AroundPrices; readonly at: Instant; readonly queries: number; readonly found: readonly Around[] }[]>();
