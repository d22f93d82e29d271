import type { Catalogue } from '../catalogue/catalogue.ts';
import { activeUsers, projectQuote, type ProjectedQuote } from './project.ts';
import type { Quote } from './quote.ts';
import { attempt, isQuote, quoteAll, type Refusal } from './quotes.ts';
import type { Scenario } from './scenario.ts';

/** Everything the calculator says about a scenario; one entry an option, in the order of the scenario. */
export interface Result {
  readonly quotes: readonly (Quote | Refusal)[];
  /** People active on a day, month by month; empty where the load or the growth cannot be worked out. */
  readonly users: readonly number[];
  readonly projections: readonly (ProjectedQuote | Refusal)[];
}

/**
 * Runs a scenario over a catalogue: the one call that the element and the command line make.
 *
 * @example
 * const { quotes } = run(defaultScenario('2026-11-22'), catalogue)
 * quotes.map((quote) => quote.cost.bill.total.toString()) // => ["0.0049975","0.00029985"]
 * quotes.map((quote) => quote.timesCheapest.toFixed(1)) // => ["16.7","1.0"]
 */
export function run(scenario: Scenario, catalogue: Catalogue): Result {
  const quotes = quoteAll(scenario, catalogue);
  const users = attempt(() => activeUsers(scenario));
  return {
    quotes,
    users: 'code' in users ? [] : users,
    projections: quotes.map((quoted) => {
      if (!isQuote(quoted)) return quoted;
      const projected = 'code' in users ? users : attempt(() => projectQuote(quoted, scenario, users, catalogue));
      return 'code' in projected ? { ...projected, option: quoted.option } : projected;
    }),
  };
}
