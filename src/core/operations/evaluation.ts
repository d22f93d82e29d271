import { requireAmount } from '../argument.ts';
import type { Usd } from '../units.ts';
import { component, type OperationCost } from './component.ts';

export { EVALUATION_ITEMS, EVALUATION_RUNS, EVALUATION_RELEASES_PER_MONTH } from './assumed.ts';

/** What is evaluated before a release, and how often. */
export interface EvaluationInputs {
  readonly items: number;
  readonly runsPerItem: number;
  /** The model's cost of one answer. */
  readonly modelUsd: Usd;
  /** The judge's cost of one answer; 0: none is asked. */
  readonly judgeUsd: Usd;
  /** Labels that people add for each release. */
  readonly labelsPerRelease: number;
  readonly labelUsd: Usd;
  /** Need not be whole: 0.5 is one every other month. */
  readonly releasesPerMonth: number;
}

/**
 * What evaluating every release costs in a month: releases × (items × runs × (model + judge) + labels × price).
 * Throws `bad-argument` for a negative or infinite number.
 *
 * @example
 * const inputs = { items: 200, runsPerItem: 3, modelUsd: 0.01, judgeUsd: 0.005, labelsPerRelease: 50, labelUsd: 2, releasesPerMonth: 4 }
 * evaluationCost(inputs).monthly.map(({ usd }) => usd) // => [24,12,400]
 */
export function evaluationCost(inputs: EvaluationInputs): OperationCost {
  const { items, runsPerItem, modelUsd, judgeUsd, labelsPerRelease, labelUsd, releasesPerMonth } = inputs;
  for (const [what, value] of Object.entries(inputs)) requireAmount(value, what, 'evaluationCost');
  const answers = releasesPerMonth * items * runsPerItem;
  const monthly = [
    component('evaluation-model', answers, modelUsd),
    component('evaluation-judge', answers, judgeUsd),
    component('evaluation-labels', releasesPerMonth * labelsPerRelease, labelUsd),
  ];
  return { once: [], monthly, unpriced: [] };
}
