import type { Usd } from '../units.ts';
import type { MonthComponent, Serving } from './serving.ts';

/** A member of several that serve together. */
export interface SharedPart {
  readonly serving: Serving;
  /** How often it is asked a query, on the mean: 0.3 of a cascade's second, 3 of a vote's only one. */
  readonly times: number;
}

/** What is paid a query beside the members: a check, a router, people. */
export interface SharedStep {
  readonly id: string;
  readonly usd: Usd;
}

/**
 * How several options serve a feature together over the months: each takes its part of the queries, and every step
 * beside them is paid by the query. Components of the same name are added. Limits of sellers are looked at member by
 * member, not here.
 *
 * @example
 * const model = { schedule: catalogue.schedule('openai/gpt-4o'), setting: {}, workload: { ...blankWorkload, inputTokens: 1000 }, reasons: false, tokenFactor: UNKNOWN_TOKEN_FACTOR, verbosity: 1 }
 * const [december] = calendarMonths(Date.parse('2026-12-01'), 1)
 * const both = sharedServing([{ serving: offerServing({ model }), times: 2 }], [{ id: 'check', usd: 0.001 }])
 * both.month(december, 0, 1000).components // => [{"id":"input","usd":5},{"id":"check","usd":1}]
 */
export function sharedServing(parts: readonly SharedPart[], steps: readonly SharedStep[]): Serving {
  return {
    month: (month, index, queries) => {
      const served = parts.map(({ serving, times }) => ({ times, ...serving.month(month, index, queries * times) }));
      const sums = new Map<string, Usd>();
      const add = ({ id, usd }: MonthComponent): unknown => sums.set(id, (sums.get(id) ?? 0) + usd);
      for (const { components } of served) components.forEach(add);
      for (const { id, usd } of steps) if (usd > 0) add({ id, usd: usd * queries });
      const gpus = served.reduce((sum, part) => sum + (part.gpus ?? 0), 0);
      return {
        components: [...sums].map(([id, usd]) => ({ id, usd })),
        usdPerQuery: served.reduce((sum, { times, usdPerQuery }) => sum + times * usdPerQuery, 0) + steps.reduce((sum, { usd }) => sum + usd, 0),
        ...(gpus > 0 ? { gpus } : {}),
        ...(served.some(({ isOverloaded }) => isOverloaded) ? { isOverloaded: true } : {}),
      };
    },
    events: (months) => parts.flatMap(({ serving, times }) => serving.events(months.map((one) => ({ ...one, queries: one.queries * times })))),
  };
}
