import type { Catalogue } from '../catalogue/catalogue.ts';
import { PARTS } from './parts.ts';
import { runWith, type Result } from './run-with.ts';
import type { Scenario } from './scenario.ts';

export type { Result } from './run-with.ts';

/**
 * Runs a scenario over a catalogue: the one call that the element and the command line make.
 *
 * @example
 * const { quotes, answer } = run(defaultScenario('2026-11-22'), catalogue)
 * quotes.map((quote) => quote.cost.bill.total) // => ["0.0049975","0.00029985"]
 * quotes.map((quote) => quote.timesCheapest.toFixed(1)) // => ["16.7","1.0"]
 * [answer.verdict.code, answer.verdict.values.atOne.value.toFixed(4)] // => ["requirement-open","0.4698"]
 */
export function run(scenario: Scenario, catalogue: Catalogue): Result {
  return runWith(scenario, catalogue, PARTS);
}
