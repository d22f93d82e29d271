import type { Catalogue } from '../catalogue/catalogue.ts';
import type { activeUsers, ProjectedQuote, projectQuote } from './project.ts';
import type { Quote } from './quote.ts';
import type { Quoters } from './quoters.ts';
import { attempt, isQuote, quoteAllWith, type Refusal } from './quotes-with.ts';
import type { Scenario } from './scenario.ts';

/** What every option costs, now and over the months; one entry an option, in the order of the scenario. */
export interface Figures {
  readonly quotes: readonly (Quote | Refusal)[];
  /** People active on a day, month by month; empty where the load or the growth cannot be worked out. */
  readonly users: readonly number[];
  /** Empty where the months are not worked out. */
  readonly projections: readonly (ProjectedQuote | Refusal)[];
  /** What options that are more than one offer were quoted with, for an answer that asks "what if"; `undefined`: they were not. */
  readonly quoters: Quoters | undefined;
}

/** What figures are worked out with, beyond the quotes of offers. */
export interface FigureParts {
  /** Absent: options that are more than one offer are refused as `not-loaded`. */
  readonly quoters?: Quoters | undefined;
  /** Absent: the months are not worked out. */
  readonly months?: { readonly activeUsers: typeof activeUsers; readonly projectQuote: typeof projectQuote };
}

/**
 * The numbers of a scenario without what follows from them: what `run` begins with.
 *
 * @example
 * figures(defaultScenario('2026-11-22'), catalogue).quotes.map((quote) => quote.usdPerMonth.toFixed(2)) // => ["4997.50","299.85"]
 */
export function figures(scenario: Scenario, catalogue: Catalogue, { quoters, months }: FigureParts = {}): Figures {
  const quotes = quoteAllWith(scenario, catalogue, quoters);
  if (!months) return { quotes, users: [], projections: [], quoters };
  const users = attempt(() => months.activeUsers(scenario));
  return {
    quotes,
    users: 'code' in users ? [] : users,
    projections: quotes.map((quoted) => {
      if (!isQuote(quoted)) return quoted;
      const projected = 'code' in users ? users : attempt(() => months.projectQuote(quoted, scenario, users, catalogue));
      return 'code' in projected ? { ...projected, option: quoted.option } : projected;
    }),
    quoters,
  };
}
