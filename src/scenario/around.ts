import type { Services } from '../catalogue/services.ts';
import { component, type Component, type OperationCost, type UnpricedQuantity } from '../core/operations/component.ts';
import { evaluationCost } from '../core/operations/evaluation.ts';
import { fixedCosts } from '../core/operations/fixed.ts';
import { guardrailCost } from '../core/operations/guardrails.ts';
import { monitoringCost, unitsPerTrace, type Tracing } from '../core/operations/monitoring.ts';
import { reviewCost } from '../core/operations/review.ts';
import type { MonthLoad } from '../core/projection/projection.ts';
import type { Instant } from '../core/units.ts';
import type { Scenario } from './scenario.ts';

/** What the feature costs around the model in a month, and what of it nobody gave a price for. */
export interface Around {
  readonly components: readonly Component[];
  /** Not in the components: the cost is a lower bound. */
  readonly unpriced: readonly UnpricedQuantity[];
}

/** Steps recorded of a traced query beside its calls, and scores it gets: none until someone says so (assumption). */
const TRACE = { scores: 0 } as const;

/**
 * What a scenario's operations cost in a month. A price that nobody gave is unpriced, never 0; a judge without a
 * price of its own costs as much as the model's query. Throws `unknown-offer` for a service that the catalogue does
 * not have.
 *
 * @example
 * const scenario = readScenario({ operations: { judgedShare: 0.1, fixedUsdPerMonth: 500 } }, defaultScenario('2026-11-22')).scenario
 * const { components } = aroundOf(scenario, { index: 1, users: 100, queries: 10000, usdPerQuery: 0.01 }, catalogue.services, Date.parse('2026-12-01'))
 * components.map(({ id, usd }) => `${id} ${usd.toFixed(2)}`) // => ["evaluation-model 4.00","evaluation-judge 4.00","monitoring-judge 10.00","fixed 500.00"]
 */
export function aroundOf(scenario: Scenario, { index, queries, usdPerQuery }: MonthLoad, services: Services, at: Instant): Around {
  const { operations, workload } = scenario;
  const judgeUsd = operations.judgeUsd ?? usdPerQuery;
  const labelUsd = operations.labelUsd ?? 0;
  const tracing = tracingOf(scenario, services, at);
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
  const single = [
    component('retrieval-query', operations.retrievalUsd > 0 ? queries : 0, operations.retrievalUsd),
    component('retrieval-storage', operations.storageUsdPerGb === null ? 0 : operations.storedGigabytes, operations.storageUsdPerGb ?? 0),
    component('tuning-hosting', 1, operations.tuningUsdPerMonth),
    ...fixedCosts([{ name: 'fixed', usdPerMonth: operations.fixedUsdPerMonth }, { name: 'once', usd: operations.onceUsd }], index),
  ];
  const unlabelled = operations.labelUsd === null ? [{ id: 'evaluation-labels' as const, count: operations.releasesPerMonth * operations.labelsPerRelease }, { id: 'monitoring-labels' as const, count: queries * operations.readShare }] : [];
  const unstored = operations.storageUsdPerGb === null ? [{ id: 'retrieval-storage' as const, count: operations.storedGigabytes }] : [];
  return {
    components: [...parts.flatMap(({ monthly }) => monthly), ...single].filter(({ usd }) => usd > 0),
    unpriced: [...parts.flatMap(({ unpriced }) => unpriced), ...unlabelled, ...unstored].filter(({ count }) => count > 0),
  };

  function tracingOf({ operations: { tracingPlan, tracedShare } }: Scenario, known: Services, when: Instant): Tracing | undefined {
    if (tracingPlan === 'none') return undefined;
    const price = known.priceAt(tracingPlan, when);
    return { tracedShare, unitsPerTrace: unitsPerTrace(known.service(tracingPlan).unit, { observations: workload.callsPerTurn, ...TRACE }), price };
  }
}
