import { requireArgument } from '../argument.ts';
import { hostingBill } from '../hosting/bill.ts';
import { autoscaledFleet, queriesPerReplica, type Fleet } from '../hosting/capacity.ts';
import { busyHours } from '../hosting/hours-of-load.ts';
import { hostedMonth, type HostingPlan } from '../hosting/plan.ts';
import type { Usd } from '../units.ts';
import { MOST_STEPS, staircase, type CostOverVolume } from './break-even.ts';

/**
 * Queries of a month up to which a plan is worth looking at: `wanted`, but no more than a fleet of its own size takes,
 * nor more steps than `MOST_STEPS`. Throws `bad-argument` for a replica that takes none.
 *
 * @example
 * const plan = { callsPerSecond: 2, callsPerQuery: 1, gpus: 4, utilisation: 0.5, spare: 0, fleet: 'fixed', peakFactor: 3, startUpSeconds: 300, price: { kind: 'on-demand', usdPerReplicaHour: 10, includesHost: true } }
 * mostQueries(plan, 730.5, 1e9) // => 1000000000
 * mostQueries({ ...plan, replicas: 2 }, 730.5, 1e9) // => 3506400
 */
export function mostQueries(plan: HostingPlan, hours: number, wanted: number): number {
  const { replicas, utilisation } = plan;
  const each = perReplica(plan, hours, peakOf(plan));
  requireArgument(each > 0, 'mostQueries', 'a replica that takes queries', each);
  // a fleet of one's own size is full at its best rate, not at the planned one
  if (replicas !== undefined) return Math.min(wanted, (replicas * each) / utilisation);
  return plan.fleet === 'serverless' ? wanted : Math.min(wanted, (MOST_STEPS / stepsAtOnce(plan)) * each);
}

/**
 * What a month on own servers costs over its queries, in the steps in which replicas come: a plan as `breakEven` takes
 * it. Throws `bad-argument` as the fleet and the bill do, and for more than `MOST_STEPS` steps.
 *
 * @example
 * const plan = { callsPerSecond: 2, callsPerQuery: 1, gpus: 4, utilisation: 0.5, spare: 1, fleet: 'fixed', peakFactor: 3, startUpSeconds: 300, price: { kind: 'on-demand', usdPerReplicaHour: 10, includesHost: true } }
 * const { usd, cuts } = hostedOverVolume(plan, 730.5, 2e6)
 * [cuts, usd(876600), usd(876601), usd(2e6)] // => [[876600,1753200],14610,21915,29220]
 */
export function hostedOverVolume(plan: HostingPlan, hours: number, upToQueries: number): CostOverVolume {
  const billOf = (fleet: Fleet): Usd => usdOf(plan, fleet, hours);
  if (plan.replicas !== undefined) {
    const flat = billOf({ status: 'sized', needed: plan.replicas, spare: 0, meanUp: plan.replicas, meanStarting: 0 });
    return { usd: () => flat, cuts: [] };
  }
  if (plan.fleet === 'serverless') return { usd: (queries) => hostedMonth(plan, queries, hours)?.bill.usd ?? 0, cuts: [] };
  if (plan.fleet === 'fixed') {
    const { spare } = plan;
    return staircase({ queriesPerReplica: perReplica(plan, hours, peakOf(plan)), usdOf: (needed) => billOf({ status: 'sized', needed, spare, meanUp: needed, meanStarting: 0 }) }, upToQueries);
  }
  return autoscaled(plan, hours, upToQueries);
}

/** Each hour of the week is a staircase of its own; the replicas of all of them make the fleet. */
function autoscaled(plan: HostingPlan, hours: number, upToQueries: number): CostOverVolume {
  const { startUpSeconds } = plan;
  const alone = perReplica(plan, hours, 1);
  const steps = hourRates(plan).map((rate) => staircase({ queriesPerReplica: alone / rate, usdOf: (needed) => needed }, upToQueries));
  const usd = (queries: number): Usd => {
    const fleet = autoscaledFleet({ queriesPerSecond: steps.map((step) => step.usd(queries)), startUpSeconds }, { queriesPerSecond: 1, targetUtilisation: 1 });
    return fleet.status === 'sized' ? usdOf(plan, fleet, hours) : 0;
  };
  return { usd, cuts: [...new Set(steps.flatMap(({ cuts }) => cuts))].toSorted((a, b) => a - b) };
}

/** Of each hour over the mean. */
const hourRates = ({ peakFactor, weekProfile }: HostingPlan): readonly number[] => busyHours(peakFactor, weekProfile);

const peakOf = (plan: HostingPlan): number => Math.max(...hourRates(plan));

/** How many steps are made while one replica's worth of queries comes to the peak. */
const stepsAtOnce = (plan: HostingPlan): number => (plan.fleet === 'autoscaled' ? new Set(hourRates(plan)).size : 1);

function perReplica({ callsPerSecond, callsPerQuery, utilisation }: HostingPlan, hours: number, peak: number): number {
  return queriesPerReplica({ queriesPerSecond: callsPerSecond / callsPerQuery, targetUtilisation: utilisation }, peak, hours);
}

function usdOf({ price, storage, egress, onCall }: HostingPlan, fleet: Fleet, hours: number): Usd {
  return hostingBill({ fleet, hours, price, ...(storage ? { storage } : {}), ...(egress ? { egress } : {}), ...(onCall ? { onCall } : {}) }).usd;
}
