import { firstInstant } from '../core/instant.ts';
import type { Operation } from '../core/operations/component.ts';
import type { ModelComponent } from '../core/projection/model-components.ts';
import { fromNano } from '../core/projection/nano.ts';
import type { ProjectionEvent } from '../core/projection/serving.ts';
import type { ProjectedQuote } from './project.ts';
import type { Refusal } from './quotes.ts';

/** What a month's cost is made of, coarse enough for a chart: the model's own parts, then the operations around it. */
export type CostPart = ModelComponent | Operation | 'hosting' | 'check' | 'router';

/** One part of the cost, in USD month by month. */
export interface CostPartByMonth {
  readonly part: CostPart;
  readonly usd: readonly number[];
  /** Over all months. */
  readonly total: number;
}

/** A day on which something about an offer changes, and what. */
export interface PlacedEvent extends ProjectionEvent {
  /** Months from the first of the projection, the day as its fraction. */
  readonly at: number;
}

/** Components are named after their part, but for these. Their own table stays out of a page: a test holds the two together. */
const NAMED_APART: Readonly<Record<string, CostPart>> = { tracing: 'monitoring', guardrail: 'guardrails' };

/**
 * Whether an option could be projected.
 *
 * @example
 * run(defaultScenario('2026-11-22'), catalogue).projections.every(isProjected) // => true
 */
export function isProjected(entry: ProjectedQuote | Refusal): entry is ProjectedQuote {
  return 'projection' in entry;
}

/**
 * What an option costs in each month, in USD.
 *
 * @example
 * const [gpt4o] = run(defaultScenario('2026-11-22'), catalogue).projections
 * usdByMonth(gpt4o).length // => 24
 */
export function usdByMonth({ projection }: ProjectedQuote): readonly number[] {
  return projection.rows.map(({ total }) => fromNano(total));
}

/**
 * The parts of that cost, the largest over all months first; together they are the total.
 *
 * @example
 * const [gpt4o] = run(defaultScenario('2026-11-22'), catalogue).projections
 * costParts(gpt4o).map(({ part }) => part) // => ["input","output","evaluation"]
 */
export function costParts({ projection: { rows, componentIds } }: ProjectedQuote): readonly CostPartByMonth[] {
  const parts = [...new Set(componentIds.map(costPart))].map((part) => {
    const own = componentIds.filter((id) => costPart(id) === part);
    const nano = rows.map(({ components }) => own.reduce((sum, id) => sum + (components[id] ?? 0n), 0n));
    return { part, usd: nano.map(fromNano), total: fromNano(nano.reduce((sum, amount) => sum + amount, 0n)) };
  });
  return parts.filter(({ total }) => total > 0).toSorted((a, b) => b.total - a.total);
}

/**
 * The changes of price and the retirement inside the months, each with its place among them.
 *
 * @example
 * const scenario = { ...defaultScenario('2026-11-22'), options: [{ offer: 'google/gemini-3.6-flash', setting: {} }] }
 * placedEvents(run(scenario, catalogue).projections[0]).map(({ kind, date, ratio }) => `${kind} ${date} ${ratio.toFixed(2)}`) // => ["price-change 2027-01-01 2.00"]
 */
export function placedEvents({ projection: { rows, events } }: ProjectedQuote): readonly PlacedEvent[] {
  return events.map((event) => {
    const day = firstInstant(event.date);
    const index = rows.findIndex(({ month }) => day < month.until);
    const { from, until } = rows[index]!.month;
    return { ...event, at: index + (day - from) / (until - from) };
  });
}

/**
 * The part that a component belongs to.
 *
 * @example
 * ['cache', 'tracing-plan'].map(costPart) // => ["cache","monitoring"]
 */
export function costPart(id: string): CostPart {
  const [first = id] = id.split('-');
  return NAMED_APART[first] ?? (first as CostPart);
}
