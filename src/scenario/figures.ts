import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Usd } from '../core/units.ts';
import { once } from '../core/once.ts';
import type { activeUsers, ProjectedQuote, projectQuote, usdAtHorizon } from './project.ts';
import type { Quote } from './quote.ts';
import type { Quoters } from './quoters.ts';
import { attempt, isQuote, quoteAllWith, type Refusal } from './quotes-with.ts';
import type { Scenario } from './scenario.ts';

/** What every option costs, now and over the months; one entry an option, in the order of the scenario. */
export interface Figures {
  readonly quotes: readonly (Quote | Refusal)[];
  /** People active on a day, month by month; empty where the load or the growth cannot be worked out. */
  readonly users: readonly number[];
  /** What each option alone costs at the horizon, in an undated month as a quote counts it; `undefined`: it has no price then. Empty where the months are not worked out. */
  readonly atHorizon: readonly (Usd | undefined)[];
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
  readonly months?: { readonly activeUsers: typeof activeUsers; readonly projectQuote: typeof projectQuote; readonly usdAtHorizon: typeof usdAtHorizon };
}

/**
 * The numbers of a scenario without what follows from them: what `run` begins with.
 *
 * @example
 * figures(defaultScenario('2026-11-22'), catalogue).quotes.map((quote) => quote.usdPerMonth.toFixed(2)) // => ["4997.50","299.85"]
 */
export function figures(scenario: Scenario, catalogue: Catalogue, { quoters, months }: FigureParts = {}): Figures {
  const quotes = quoteAllWith(scenario, catalogue, quoters);
  if (!months) return { quotes, users: [], atHorizon: [], projections: [], quoters };
  const users = once(() => attempt(() => months.activeUsers(scenario)));
  const ofEach = <Made extends object>(make: (quote: Quote, users: readonly number[]) => Made): readonly (Made | Refusal)[] =>
    quotes.map((quoted) => {
      if (!isQuote(quoted)) return quoted;
      const known = users();
      const made = 'code' in known ? known : attempt(() => make(quoted, known));
      return 'code' in made ? { ...made, option: quoted.option } : made;
    });
  const atHorizon = once(() => ofEach((quote, known) => ({ usd: months.usdAtHorizon(quote, scenario, known, catalogue) })).map((made) => ('usd' in made ? made.usd : undefined)));
  const projections = once(() => ofEach((quote, known) => months.projectQuote(quote, scenario, known, catalogue)));
  return {
    quotes,
    get users() {
      const known = users();
      return 'code' in known ? [] : known;
    },
    get atHorizon() {
      return atHorizon();
    },
    get projections() {
      return projections();
    },
    quoters,
  };
}
