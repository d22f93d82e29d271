import { monthParts, type CalendarMonth } from '../calendar.ts';
import { priceLeft } from '../growth/price-decline.ts';
import { tokensGrown } from '../growth/token-growth.ts';
import { firstInstant, instant } from '../instant.ts';
import type { Offer } from '../model/offer.ts';
import { prefixHitShare } from '../query/calls.ts';
import { peakPerMinute } from '../query/rate-limit.ts';
import { workloadCost, type CostInputs, type WorkloadCost } from '../query/workload-cost.ts';
import type { Instant, Usd } from '../units.ts';
import { MODEL_COMPONENTS, modelComponents, type ModelComponent } from './model-components.ts';
import type { LoadedMonth, MonthComponent, ProjectionEvent, Serving } from './serving.ts';

/** What the model is called with: the cost of a query but for its date and load. */
export type ProjectedModel = Omit<CostInputs, 'at' | 'arrivalsPerSecond'>;

/** What an offer is served with over the months. */
export interface OfferServingInputs {
  readonly model: ProjectedModel;
  /** A scenario: output tokens × this a year. Absent: as they are. */
  readonly tokenGrowthPerYear?: number | undefined;
  /** A scenario: prices ÷ this a year. Absent: the card's own dates, flat after. */
  readonly priceDeclinePerYear?: number | undefined;
}

/**
 * How an offer serves a feature over the months: the rate cards in force in each (a month with a change is weighted
 * by its days) and the cache share that the month's traffic gives. Its months throw what the cost throws, `no-price`
 * where there is none.
 *
 * @example
 * const model = { schedule: catalogue.schedule('openai/gpt-4o'), setting: {}, workload: { ...blankWorkload, inputTokens: 1000, outputTokens: 100 }, reasons: false, tokenFactor: UNKNOWN_TOKEN_FACTOR, verbosity: 1 }
 * const [december] = calendarMonths(Date.parse('2026-12-01'), 1)
 * offerServing({ model }).month(december, 0, 1000).components // => [{"id":"input","usd":2.5},{"id":"output","usd":1}]
 */
export function offerServing(inputs: OfferServingInputs): Serving {
  const priced = pricedMonths(inputs);
  return {
    month: (month, index, queries) => {
      const { perQuery, cost } = priced.month(month, index, queries);
      const components: MonthComponent[] = [];
      for (const id of MODEL_COMPONENTS) if (perQuery[id] > 0) components.push({ id, usd: perQuery[id] * queries });
      return { components, usdPerQuery: usdOf(perQuery), perMinute: (queriesPerMinute) => peakPerMinute(cost, queriesPerMinute) };
    },
    events: (rows) => eventsOf(inputs.model.schedule.offer, rows, priced.ratio),
  };
}

type PerQuery = Readonly<Record<ModelComponent, Usd>>;

/** What a query costs over the months. */
interface PricedMonths {
  /** On the mean of a month. */
  readonly month: (month: CalendarMonth, index: number, queries: number) => { readonly perQuery: PerQuery; readonly cost: WorkloadCost };
  /** At an instant over just before it, with the tokens and the traffic of the month of a row. */
  readonly ratio: (at: Instant, row: LoadedMonth) => number | undefined;
}

/** Worked out once a price, and for growing traffic from both ends of the cache share. */
function pricedMonths({ model, tokenGrowthPerYear, priceDeclinePerYear }: OfferServingInputs): PricedMonths {
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

const byComponent = (of: (id: ModelComponent) => Usd): PerQuery => ({ input: of('input'), cache: of('cache'), output: of('output'), reasoning: of('reasoning'), fees: of('fees') });

const usdOf = (perQuery: PerQuery): Usd => MODEL_COMPONENTS.reduce((sum, id) => sum + perQuery[id], 0);

const changesOf = ({ price }: Offer): readonly Instant[] => price.flatMap(({ from }) => (from === undefined ? [] : [instant(from)]));

function eventsOf({ price, retires }: Offer, rows: readonly LoadedMonth[], ratioOf: PricedMonths['ratio']): readonly ProjectionEvent[] {
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
