import { fromNano, toNano, type NanoUsd, type ProjectedQuote, type ProjectionRow, type Quote, type Scenario } from '../index.ts';
import { components } from '../words/en/components.ts';

/** An option that could be projected. */
export interface ProjectedOption {
  readonly quote: Quote;
  readonly projected: ProjectedQuote;
  readonly scenario: Scenario;
}

/** Whether something that costs money is not in the cost: then every total is a lower bound. */
export const isOpen = ({ quote, projected }: ProjectedOption): boolean => quote.cost.missing.length > 0 || projected.unpriced.length > 0;

/**
 * Users as the scenario counts them: a projection has those active on a day.
 *
 * @example
 * countedUsers(200, { load: { counted: 'monthly', stickiness: 0.2 } }) // => 1000
 */
export function countedUsers(activeOnDay: number, { load: { counted, stickiness } }: Pick<Scenario, 'load'>): number {
  return counted === 'monthly' && stickiness ? activeOnDay / stickiness : activeOnDay;
}

/** Cost of a month by user, as the scenario counts them; `undefined` where there are none. */
export function usdPerUser({ total, users }: ProjectionRow, scenario: Scenario): number | undefined {
  const counted = countedUsers(users, scenario);
  return counted > 0 ? fromNano(total) / counted : undefined;
}

/** What comes in in a month; `undefined` where nobody said what a user pays. */
export function revenueOf({ projected: { economics } }: ProjectedOption, { index, total }: ProjectionRow): NanoUsd | undefined {
  const month = economics[index];
  return month && toNano(month.profitUsd + fromNano(total));
}

/** The components of some options, those of the model first, in the order they are named in. */
export function componentsOf(options: readonly ProjectedOption[]): readonly string[] {
  const known = Object.keys(components);
  const place = (id: string): number => (known.includes(id) ? known.indexOf(id) : known.length);
  return [...new Set(options.flatMap(({ projected }) => projected.projection.componentIds))].toSorted((a, b) => place(a) - place(b));
}

/** What a component is called. */
export const componentName = (id: string): string => (components as Readonly<Record<string, string>>)[id] ?? id;
