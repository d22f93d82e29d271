import { requireAmount } from '../argument.ts';
import type { WeekProfile } from '../growth/week-profile.ts';
import type { Seconds, Share } from '../units.ts';
import { hostingBill, type HostingBill, type HostingBillInputs } from './bill.ts';
import { autoscaledFleet, fixedFleet, plannedRate, replicasFor, serverlessFleet, type Fleet } from './capacity.ts';
import { busyHours } from './hours-of-load.ts';

/** How own servers are run, whatever the load. */
export interface HostingPlan extends Pick<HostingBillInputs, 'price' | 'storage' | 'egress' | 'onCall'> {
  /** Model calls a second that one replica takes at its operating point. */
  readonly callsPerSecond: number;
  /** Calls a query makes, attempts in vain included. */
  readonly callsPerQuery: number;
  /** Accelerators of one replica. */
  readonly gpus: number;
  /** Share of what a replica takes that it is planned with. */
  readonly utilisation: Share;
  readonly spare: number;
  /** `fixed` stands all month for the peak; `autoscaled` follows the hours of the week; `serverless` is up while it works. */
  readonly fleet: 'fixed' | 'autoscaled' | 'serverless';
  /** A fleet of so many instead. */
  readonly replicas?: number | undefined;
  /** Busiest minute over mean minute; where the hours of the week say more, they hold (see `busyHours`). */
  readonly peakFactor: number;
  /** Absent: a day that swells and ebbs (see `hoursOfLoad`). */
  readonly weekProfile?: WeekProfile | undefined;
  readonly startUpSeconds: Seconds;
}

/** A month on own servers. */
export interface HostedMonth {
  readonly fleet: Fleet;
  readonly bill: HostingBill;
  /** Calls a second in the busiest minute. */
  readonly peakCallsPerSecond: number;
  /** Accelerators that are paid for at the peak, spare ones included. */
  readonly gpus: number;
  /** Whether the peak is more than the fleet takes at all, not only at its planned utilisation. */
  readonly isOverloaded: boolean;
}

const SECONDS_PER_HOUR = 3_600;

/**
 * What a month of so many queries takes on own servers, and costs; `undefined` where a replica takes none. Throws
 * `bad-argument` as the fleet and the bill do.
 *
 * @example
 * const plan = { callsPerSecond: 2, callsPerQuery: 1, gpus: 4, utilisation: 0.5, spare: 1, fleet: 'fixed', peakFactor: 3, startUpSeconds: 300, price: { kind: 'on-demand', usdPerReplicaHour: 10, includesHost: true } }
 * const { fleet, gpus, bill } = hostedMonth(plan, 2629800, 730.5)
 * [fleet.needed, gpus, bill.usd, bill.unpriced.length] // => [3,16,29220,3]
 * hostedMonth({ ...plan, callsPerSecond: 0 }, 1, 730.5) // => undefined
 */
export function hostedMonth(plan: HostingPlan, queries: number, hours: number): HostedMonth | undefined {
  requireAmount(queries, 'queries', 'hostedMonth');
  const mean = (queries * plan.callsPerQuery) / (hours * SECONDS_PER_HOUR);
  const busy = busyHours(plan.peakFactor, plan.weekProfile).map((rate) => mean * rate);
  const peak = Math.max(...busy);
  const fleet = fleetOf(plan, { mean, busy, peak });
  if (fleet === undefined) return undefined;
  const { price, storage, egress, onCall } = plan;
  const bill = hostingBill({ fleet, hours, price, ...(storage ? { storage } : {}), ...(egress ? { egress } : {}), ...(onCall ? { onCall } : {}) });
  return { fleet, bill, peakCallsPerSecond: peak, gpus: (fleet.needed + fleet.spare) * plan.gpus, isOverloaded: (replicasFor(peak, { queriesPerSecond: plan.callsPerSecond, targetUtilisation: 1 }) ?? Infinity) > fleet.needed + fleet.spare };
}

function fleetOf(plan: HostingPlan, { mean, busy, peak }: { readonly mean: number; readonly busy: readonly number[]; readonly peak: number }): Fleet | undefined {
  const { callsPerSecond, utilisation, replicas, spare, startUpSeconds } = plan;
  const rate = { queriesPerSecond: callsPerSecond, targetUtilisation: utilisation };
  if (plannedRate(rate) === 0) return undefined;
  if (replicas !== undefined) return { status: 'sized', needed: replicas, spare: 0, meanUp: replicas, meanStarting: 0 };
  const sized = {
    fixed: () => fixedFleet(peak, rate, spare),
    autoscaled: () => autoscaledFleet({ queriesPerSecond: busy, startUpSeconds }, rate),
    serverless: () => serverlessFleet({ meanQueriesPerSecond: mean, peakQueriesPerSecond: peak, startsPerHour: 0, startUpSeconds }, rate),
  }[plan.fleet]();
  return sized.status === 'sized' ? sized : undefined;
}
