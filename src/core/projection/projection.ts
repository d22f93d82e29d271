import { requireArgument } from '../argument.ts';
import { calendarMonths, type CalendarMonth } from '../calendar.ts';
import { headroom, type Headroom, type PerMinute } from '../query/rate-limit.ts';
import type { Instant, Share, Usd } from '../units.ts';
import { fromNano, toNano, type NanoUsd } from './nano.ts';
import type { MonthComponent, ProjectionEvent, Serving } from './serving.ts';

/** What costs around the model are worked out from. */
export interface MonthLoad {
  /** 0 is the month of the start. */
  readonly index: number;
  readonly users: number;
  readonly queries: number;
  /** USD the model costs a query in this month, on the mean. */
  readonly usdPerQuery: Usd;
}

/** What a projection is worked out from. */
export interface ProjectionInputs {
  /** How the option is served. */
  readonly serving: Serving;
  /** Any instant of month 0. */
  readonly start: Instant;
  /** People active on a day, a value a month. */
  readonly users: readonly number[];
  readonly queriesPerUserPerDay: number;
  /** Queries in the busiest minute over those of the mean minute. */
  readonly peakFactor: number;
  readonly rateLimits?: PerMinute | undefined;
  readonly around?: ((load: MonthLoad) => readonly MonthComponent[]) | undefined;
  /** Share of the queries that reach the model, the others being blocked before it. Absent: all. */
  readonly askedShare?: Share | undefined;
}

/** One month: whole nano-dollars a component, which add up to the total to the last digit. */
export interface ProjectionRow {
  readonly index: number;
  readonly month: CalendarMonth;
  readonly users: number;
  readonly queries: number;
  readonly peakQueriesPerSecond: number;
  readonly components: Readonly<Record<string, NanoUsd>>;
  readonly total: NanoUsd;
  readonly cumulative: NanoUsd;
  /** USD the model costs a query, on the mean of the month. */
  readonly usdPerQuery: Usd;
  /** USD of the total an active user; `undefined` without users. */
  readonly usdPerUser: Usd | undefined;
  readonly headroom?: Headroom;
  /** Accelerators that run, of own servers. */
  readonly gpus?: number;
  /** Set where own servers cannot take the peak of the month. */
  readonly isOverloaded?: boolean;
}

/** Month by month what a feature costs, and what happens on the way. */
export interface Projection {
  readonly rows: readonly ProjectionRow[];
  readonly total: NanoUsd;
  /** Every component of any row, in order. */
  readonly componentIds: readonly string[];
  readonly events: readonly ProjectionEvent[];
}

/**
 * Projects costs over months of the calendar: what serving the queries of each month takes, and what costs around it.
 * Every component is rounded once, to a nano-dollar. Throws what the serving throws: `no-price` for a month without one.
 *
 * @example
 * const model = { schedule: catalogue.schedule('openai/gpt-4o'), setting: {}, workload: { ...blankWorkload, inputTokens: 1155, outputTokens: 211 }, reasons: false, tokenFactor: UNKNOWN_TOKEN_FACTOR, verbosity: 1 }
 * const { rows, total } = projection({ serving: offerServing({ model }), start: Date.parse('2026-11-22'), users: [50000, 55000], queriesPerUserPerDay: 5, peakFactor: 3 })
 * rows.map(({ month, queries }) => `${month.label}: ${queries}`) // => ["2026-11: 7500000","2026-12: 8525000"]
 * rows.map((row) => fromNano(row.total)) // => [37481.25,42603.6875]
 */
export function projection(inputs: ProjectionInputs): Projection {
  const { serving, start, users, queriesPerUserPerDay, peakFactor, rateLimits, around, askedShare = 1 } = inputs;
  requireArgument(users.length > 0, 'projection', 'at least one month', users.length);
  const months = calendarMonths(start, users.length);
  let cumulative = 0n;
  const rows = months.map((month, index): ProjectionRow => {
    const queries = users[index]! * queriesPerUserPerDay * month.days;
    const served = serving.month(month, index, queries * askedShare);
    const components: Record<string, NanoUsd> = {};
    let total = 0n;
    const add = (id: string, usd: Usd): void => {
      const nano = toNano(usd);
      components[id] = (components[id] ?? 0n) + nano;
      total += nano;
    };
    for (const { id, usd } of served.components) add(id, usd);
    for (const { id, usd } of around?.({ index, users: users[index]!, queries, usdPerQuery: served.usdPerQuery }) ?? []) add(id, usd);
    cumulative += total;
    const peakQueriesPerSecond = (queries / (month.days * 86_400)) * peakFactor;
    const room = rateLimits && served.perMinute && headroom(rateLimits, served.perMinute(peakQueriesPerSecond * 60));
    return {
      index,
      month,
      users: users[index]!,
      queries,
      peakQueriesPerSecond,
      components,
      total,
      cumulative,
      usdPerQuery: served.usdPerQuery,
      usdPerUser: users[index]! > 0 ? fromNano(total) / users[index]! : undefined,
      ...(room ? { headroom: room } : {}),
      ...(served.gpus === undefined ? {} : { gpus: served.gpus }),
      ...(served.isOverloaded ? { isOverloaded: true } : {}),
    };
  });
  return {
    rows,
    total: cumulative,
    componentIds: [...new Set(rows.flatMap(({ components }) => Object.keys(components)))],
    events: serving.events(rows),
  };
}
