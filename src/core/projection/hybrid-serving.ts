import { hoursOf } from '../hosting/bill.ts';
import { hoursOfLoad } from '../hosting/hours-of-load.ts';
import { hybrid, hybridSplit, type HybridInputs, type HybridSplit } from '../hosting/hybrid.ts';
import type { HostingPlan } from '../hosting/plan.ts';
import type { Usd } from '../units.ts';
import type { Serving } from './serving.ts';

const SECONDS_PER_HOUR = 3_600;

/**
 * How a month's queries are split between own replicas and an API that takes what exceeds them: the cheapest split, or
 * that of a given number of replicas. What the plan leaves unpriced is in neither.
 *
 * @example
 * const plan = { callsPerSecond: 2, callsPerQuery: 1, gpus: 4, utilisation: 0.5, spare: 0, fleet: 'fixed', peakFactor: 3, startUpSeconds: 300, price: { kind: 'on-demand', usdPerReplicaHour: 1, includesHost: true } }
 * const split = monthSplit(plan, 0.01, 2629800, 730.5)
 * [split.replicas, split.usd < 0.01 * 2629800] // => [2,true]
 */
export function monthSplit(plan: HostingPlan, apiUsdPerQuery: Usd, queries: number, hours: number, replicas?: number): HybridSplit {
  const inputs = inputsOf(plan, apiUsdPerQuery, queries, hours);
  return replicas === undefined ? hybrid(inputs).cheapest : hybridSplit(inputs, replicas);
}

function inputsOf({ callsPerSecond, callsPerQuery, utilisation, spare, peakFactor, weekProfile, price, ...plan }: HostingPlan, apiUsdPerQuery: Usd, queries: number, hours: number): HybridInputs {
  const mean = queries / (hours * SECONDS_PER_HOUR);
  const usdPerReplicaHour = price.kind === 'bought' ? 0 : (price.usdPerReplicaHour ?? 0) * (1 - (price.commitmentDiscount ?? 0));
  const beside = [plan.storage, plan.egress, plan.onCall].reduce((sum, priced) => sum + (priced?.count ?? 0) * (priced?.usdEach ?? 0), 0);
  return {
    queriesPerSecond: hoursOfLoad(mean, peakFactor, weekProfile),
    replica: { queriesPerSecond: callsPerSecond / callsPerQuery, targetUtilisation: utilisation },
    hours,
    usdPerReplicaHour,
    ownUsdPerMonth: beside + spare * usdPerReplicaHour * hours,
    apiUsdPerQuery,
  };
}

/**
 * How own replicas with an API behind them serve a feature over the months, split anew each month.
 *
 * @example
 * const plan = { callsPerSecond: 2, callsPerQuery: 1, gpus: 4, utilisation: 0.5, spare: 0, fleet: 'fixed', peakFactor: 3, startUpSeconds: 300, price: { kind: 'on-demand', usdPerReplicaHour: 1, includesHost: true } }
 * const api = { month: (_, __, queries) => ({ components: [{ id: 'input', usd: queries * 0.01 }], usdPerQuery: 0.01 }), events: () => [] }
 * const [december] = calendarMonths(Date.parse('2026-12-01'), 1)
 * hybridServing(plan, api).month(december, 0, 2678400).components.map(({ id }) => id) // => ["hosting-rent","input"]
 */
export function hybridServing(plan: HostingPlan, api: Serving, replicas?: number): Serving {
  return {
    month: (month, index, queries) => {
      const each = api.month(month, index, queries).usdPerQuery;
      const split = monthSplit(plan, each, queries, hoursOf(month), replicas);
      const over = api.month(month, index, queries * split.apiShare);
      return {
        components: [...(split.ownUsd > 0 ? [{ id: 'hosting-rent', usd: split.ownUsd }] : []), ...over.components],
        usdPerQuery: queries > 0 ? split.usd / queries : each,
        ...(over.perMinute ? { perMinute: over.perMinute } : {}),
        gpus: split.replicas === 0 ? 0 : (split.replicas + plan.spare) * plan.gpus,
      };
    },
    events: api.events,
  };
}
