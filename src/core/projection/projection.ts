import { requireArgument } from '../argument.ts';
import { calendarMonths, monthParts, type CalendarMonth } from '../calendar.ts';
import { priceLeft } from '../growth/price-decline.ts';
import { tokensGrown } from '../growth/token-growth.ts';
import { firstInstant, instant } from '../instant.ts';
import type { Offer } from '../model/offer.ts';
import { prefixHitShare } from '../query/calls.ts';
import { headroom, peakPerMinute, type Headroom, type PerMinute } from '../query/rate-limit.ts';
import { workloadCost, type CostInputs, type WorkloadCost } from '../query/workload-cost.ts';
import type { Instant, Share, Usd } from '../units.ts';
import { MODEL_COMPONENTS, modelComponents, type ModelComponent } from './model-components.ts';
import { fromNano, toNano, type NanoUsd } from './nano.ts';

/** What the model is called with: the cost of a query but for its date and load. */
export type ProjectedModel = Omit<CostInputs, 'at' | 'arrivalsPerSecond'>;

/** A cost of a month that is not the model's own. */
export interface AroundComponent {
  readonly id: string;
  readonly usd: Usd;
}

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
  readonly model: ProjectedModel;
  /** Any instant of month 0. */
  readonly start: Instant;
  /** People active on a day, a value a month. */
  readonly users: readonly number[];
  readonly queriesPerUserPerDay: number;
  /** Queries in the busiest minute over those of the mean minute. */
  readonly peakFactor: number;
  readonly rateLimits?: PerMinute | undefined;
  readonly around?: ((load: MonthLoad) => readonly AroundComponent[]) | undefined;
  /** Share of the queries that reach the model, the others being blocked before it. Absent: all. */
  readonly askedShare?: Share | undefined;
  /** A scenario: output tokens × this a year. Absent: as they are. */
  readonly tokenGrowthPerYear?: number | undefined;
  /** A scenario: prices ÷ this a year. Absent: the card's own dates, flat after. */
  readonly priceDeclinePerYear?: number | undefined;
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
}

/** A day inside the horizon on which something about the offer changes. */
export interface ProjectionEvent {
  readonly kind: 'price-change' | 'retirement';
  readonly date: string;
  /** The price was announced and was not yet in force when it was read. */
  readonly announced: boolean;
  /** What a query costs from then on over what it cost just before, with the tokens and the traffic of that month; absent: it cost nothing, or the price does not change. */
  readonly ratio?: number;
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
 * Projects costs over months of the calendar: the rate cards in force in each month (a month with a change is
 * weighted by its days), the cache share that the month's traffic gives, and what costs around the model. Every
 * component is rounded once, to a nano-dollar. Throws what the cost throws, `no-price` for a month without a price.
 *
 * @example
 * const model = { schedule: catalogue.schedule('openai/gpt-4o'), setting: {}, workload: { ...blankWorkload, inputTokens: 1155, outputTokens: 211 }, reasons: false, tokenFactor: UNKNOWN_TOKEN_FACTOR, verbosity: 1 }
 * const { rows, total } = projection({ model, start: Date.parse('2026-11-22'), users: [50000, 55000], queriesPerUserPerDay: 5, peakFactor: 3 })
 * rows.map(({ month, queries }) => `${month.label}: ${queries}`) // => ["2026-11: 7500000","2026-12: 8525000"]
 * rows.map((row) => fromNano(row.total)) // => [37481.25,42603.6875]
 */
export function projection(inputs: ProjectionInputs): Projection {
  const { model, start, users, queriesPerUserPerDay, peakFactor, rateLimits, around, askedShare = 1 } = inputs;
  requireArgument(users.length > 0, 'projection', 'at least one month', users.length);
  const months = calendarMonths(start, users.length);
  const priced = pricedMonths(inputs);
  let cumulative = 0n;
  const rows = months.map((month, index): ProjectionRow => {
    const queries = users[index]! * queriesPerUserPerDay * month.days;
    const { perQuery, cost } = priced.month(month, index, queries);
    const usdPerQuery = usdOf(perQuery);
    const components: Record<string, NanoUsd> = {};
    let total = 0n;
    const add = (id: string, usd: Usd): void => {
      const nano = toNano(usd);
      components[id] = (components[id] ?? 0n) + nano;
      total += nano;
    };
    for (const id of MODEL_COMPONENTS) if (perQuery[id] > 0) add(id, perQuery[id] * queries * askedShare);
    for (const { id, usd } of around?.({ index, users: users[index]!, queries, usdPerQuery }) ?? []) add(id, usd);
    cumulative += total;
    const peakQueriesPerSecond = (queries / (month.days * 86_400)) * peakFactor;
    const room = rateLimits && headroom(rateLimits, peakPerMinute(cost, peakQueriesPerSecond * 60));
    return {
      index,
      month,
      users: users[index]!,
      queries,
      peakQueriesPerSecond,
      components,
      total,
      cumulative,
      usdPerQuery,
      usdPerUser: users[index]! > 0 ? fromNano(total) / users[index]! : undefined,
      ...(room ? { headroom: room } : {}),
    };
  });
  return {
    rows,
    total: cumulative,
    componentIds: [...new Set(rows.flatMap(({ components }) => Object.keys(components)))],
    events: eventsOf(model.schedule.offer, rows, priced.ratio),
  };
}

type PerQuery = Readonly<Record<ModelComponent, Usd>>;

/** What a query costs over the months. */
interface PricedMonths {
  /** On the mean of a month. */
  readonly month: (month: CalendarMonth, index: number, queries: number) => { readonly perQuery: PerQuery; readonly cost: WorkloadCost };
  /** At an instant over just before it, with the tokens and the traffic of the month of a row. */
  readonly ratio: (at: Instant, row: ProjectionRow) => number | undefined;
}

/** Worked out once a price, and for growing traffic from both ends of the cache share. */
function pricedMonths({ model, tokenGrowthPerYear, priceDeclinePerYear }: ProjectionInputs): PricedMonths {
  const changes = changesOf(model.schedule.offer);
  const isDerived = model.workload.caching !== 'typed';
  const known = new Map<string, { readonly unread: WorkloadCost; readonly ends: readonly [PerQuery, PerQuery] }>();
  const endsAt = (at: Instant, index: number): { readonly unread: WorkloadCost; readonly ends: readonly [PerQuery, PerQuery] } => {
    const grown = tokenGrowthPerYear === undefined ? 1 : tokensGrown(tokenGrowthPerYear, index);
    const key = `${changes.filter((change) => change <= at).length} ${grown}`;
    const found = known.get(key);
    if (found) return found;
    const costWith = (arrivalsPerSecond: number): WorkloadCost => workloadCost({ ...model, verbosity: model.verbosity * grown, at, arrivalsPerSecond });
    const unread = costWith(0);
    const none = modelComponents(unread);
    const made = { unread, ends: [none, isDerived ? modelComponents(costWith(Infinity)) : none] as const };
    known.set(key, made);
    return made;
  };
  const costAt = (at: Instant, { days }: CalendarMonth, index: number, queries: number): { readonly unread: WorkloadCost; readonly perQuery: PerQuery } => {
    const { unread, ends: [none, all] } = endsAt(at, index);
    // every leaf is linear in the share of prefixes found, and the context tier does not depend on it
    const hit = isDerived ? prefixHitShare(queries / (days * 86_400), unread.cache.lifetimeSeconds) : 0;
    return { unread, perQuery: byComponent((id) => none[id] + hit * (all[id] - none[id])) };
  };
  return {
    month: (month, index, queries) => {
      const left = priceDeclinePerYear === undefined ? 1 : priceLeft(priceDeclinePerYear, index);
      const parts = monthParts(month, changes).map(({ from, share }) => ({ share, ...costAt(from, month, index, queries) }));
      return { perQuery: byComponent((id) => left * parts.reduce((sum, { share, perQuery }) => sum + share * perQuery[id], 0)), cost: parts[0]!.unread };
    },
    ratio: (at, { month, index, queries }) => {
      const [before, after] = [at - 1, at].map((time) => usdOf(costAt(time, month, index, queries).perQuery));
      return before! > 0 ? after! / before! : undefined;
    },
  };
}

const byComponent = (of: (id: ModelComponent) => Usd): PerQuery => Object.fromEntries(MODEL_COMPONENTS.map((id) => [id, of(id)])) as PerQuery;

const usdOf = (perQuery: PerQuery): Usd => MODEL_COMPONENTS.reduce((sum, id) => sum + perQuery[id], 0);

const changesOf = ({ price }: Offer): readonly Instant[] => price.flatMap(({ from }) => (from === undefined ? [] : [instant(from)]));

function eventsOf({ price, retires }: Offer, rows: readonly ProjectionRow[], ratioOf: PricedMonths['ratio']): readonly ProjectionEvent[] {
  const [from, until] = [rows[0]!.month.from, rows.at(-1)!.month.until];
  const inside = (at: Instant): boolean => at > from && at < until;
  return [
    ...price.flatMap((entry): ProjectionEvent[] => {
      if (entry.from === undefined || !inside(instant(entry.from))) return [];
      const at = instant(entry.from);
      const ratio = ratioOf(at, rows.find(({ month }) => at < month.until)!);
      return [{ kind: 'price-change', date: entry.from, announced: at > instant(entry.checked), ...(ratio === undefined ? {} : { ratio }) }];
    }),
    ...(retires !== undefined && inside(firstInstant(retires)) ? [{ kind: 'retirement' as const, date: retires, announced: false }] : []),
  ];
}
