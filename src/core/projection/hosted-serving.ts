import { CalculatorError } from '../errors.ts';
import { hoursOf } from '../hosting/bill.ts';
import { hostedMonth, type HostingPlan } from '../hosting/plan.ts';
import type { Serving } from './serving.ts';

/**
 * How own servers serve a feature over the months: as many replicas as each month's peak needs. Its months throw
 * `no-price` where no number of replicas is enough.
 *
 * @example
 * const plan = { callsPerSecond: 2, callsPerQuery: 1, gpus: 4, utilisation: 0.5, spare: 0, fleet: 'fixed', peakFactor: 3, startUpSeconds: 300, price: { kind: 'on-demand', usdPerReplicaHour: 10, includesHost: true } }
 * const months = calendarMonths(Date.parse('2026-12-01'), 2)
 * months.map((month, index) => hostedServing(plan).month(month, index, 2678400 * (index + 1)).gpus) // => [12,24]
 */
export function hostedServing(plan: HostingPlan): Serving {
  return {
    month: (month, _, queries) => {
      const hosted = hostedMonth(plan, queries, hoursOf(month));
      if (!hosted) throw new CalculatorError('no-price', `own servers require a replica that takes queries, got ${plan.callsPerSecond} a second`);
      const { bill, gpus, isOverloaded } = hosted;
      return {
        components: bill.monthly.filter(({ usd }) => usd > 0).map(({ id, usd }) => ({ id, usd })),
        usdPerQuery: queries > 0 ? bill.usd / queries : 0,
        gpus,
        ...(isOverloaded ? { isOverloaded } : {}),
      };
    },
    events: () => [],
  };
}
