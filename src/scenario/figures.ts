import type { Catalogue } from '../catalogue/catalogue.ts';
import type { OwnServers } from './own-servers.ts';
import { activeUsers, projectQuote, type ProjectedQuote } from './project.ts';
import type { Quote } from './quote.ts';
import { attempt, isQuote, quoteAllWith, type Refusal } from './quotes-with.ts';
import type { Scenario } from './scenario.ts';

/** What every option costs, now and over the months; one entry an option, in the order of the scenario. */
export interface Figures {
  readonly quotes: readonly (Quote | Refusal)[];
  /** People active on a day, month by month; empty where the load or the growth cannot be worked out. */
  readonly users: readonly number[];
  readonly projections: readonly (ProjectedQuote | Refusal)[];
  /** What own servers were quoted with, for an answer that asks "what if"; `undefined`: they were not. */
  readonly ownServers: OwnServers | undefined;
}

/**
 * The numbers of a scenario without what follows from them: what `run` begins with. Without `ownServers`, options on
 * them are refused as `not-loaded`.
 *
 * @example
 * figures(defaultScenario('2026-11-22'), catalogue).quotes.map((quote) => quote.usdPerMonth.toFixed(2)) // => ["4997.50","299.85"]
 */
export function figures(scenario: Scenario, catalogue: Catalogue, ownServers?: OwnServers): Figures {
  const quotes = quoteAllWith(scenario, catalogue, ownServers);
  const users = attempt(() => activeUsers(scenario));
  return {
    quotes,
    users: 'code' in users ? [] : users,
    projections: quotes.map((quoted) => {
      if (!isQuote(quoted)) return quoted;
      const projected = 'code' in users ? users : attempt(() => projectQuote(quoted, scenario, users, catalogue));
      return 'code' in projected ? { ...projected, option: quoted.option } : projected;
    }),
    ownServers,
  };
}
