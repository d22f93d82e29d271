import type { Catalogue } from '../catalogue/catalogue.ts';
import { explain, type Explained, type Why } from '../core/query/explain.ts';
import { FORMULAS, type Formula } from '../core/query/formulas.ts';
import { explainHosted } from './explain-hosted.ts';
import { explainTogether } from './explain-together.ts';
import type { Quote } from './quote.ts';
import type { Scenario } from './scenario.ts';
import { loadOf } from './workload-of.ts';

export type { Explained } from '../core/query/explain.ts';
export { areComparable } from '../core/query/quality.ts';

/** Why a number of a quoted option is what it is, and who published the formula. */
export interface Reading extends Why {
  /** Absent: plain arithmetic. */
  readonly published: Formula['source'] | undefined;
}

/**
 * Explains one number of a quoted option: formula, actual values, sources, and what is assumed; `undefined`
 * where the quote has no such number.
 *
 * @example
 * const scenario = defaultScenario('2026-11-22')
 * const [quoted] = run(scenario, catalogue).quotes
 * explained('usdPerMonth', quoted, scenario, catalogue).inputs.map(({ name, value }) => [name, value]) // => [["cost",0.0049975],["queries",1000000]]
 */
export function explained(number: Explained, quote: Quote, scenario: Scenario, { measurements }: Catalogue): Reading | undefined {
  const { queriesPerMonth } = loadOf(scenario);
  const why =
    quote.kind === 'offer'
      ? explain(number, { quote, measured: quote.measured, queriesPerMonth, seller: quote.offer.seller, source: measurements.source })
      : quote.kind === 'hosted'
        ? explainHosted(number, quote, queriesPerMonth)
        : explainTogether(number, quote, queriesPerMonth);
  if (!why) return undefined;
  const formula: Formula = FORMULAS[why.formula];
  return { ...why, published: formula.source };
}
