import { requireAmount, requireArgument } from '../argument.ts';
import type { Share, Usd } from '../units.ts';
import { plannedRate, replicasFor, type ReplicaRate } from './capacity.ts';

const SECONDS_PER_HOUR = 3_600;
/** A part of the load this small is arithmetic, no overflow. */
const ROUNDING = 1e-9;

/** A load that own replicas and an API may share. */
export interface HybridInputs {
  /** Queries a second in each hour of a week, or of another stretch that repeats. */
  readonly queriesPerSecond: readonly number[];
  readonly replica: ReplicaRate;
  /** Hours of the month. */
  readonly hours: number;
  /** A replica, idle or busy. */
  readonly usdPerReplicaHour: Usd;
  /** What own serving costs a month beside its replicas as soon as there is one: people, storage, spare. */
  readonly ownUsdPerMonth: Usd;
  /** A query at the API. */
  readonly apiUsdPerQuery: Usd;
}

/** One way to split the load. */
export interface HybridSplit {
  /** Own replicas, up all month; 0: all goes to the API. */
  readonly replicas: number;
  readonly ownUsd: Usd;
  readonly apiUsd: Usd;
  /** Both together. */
  readonly usd: Usd;
  /** Share of the queries that go to the API; 0 where there are none. */
  readonly apiShare: Share;
}

/** The cheapest split, between the two that are none. */
export interface Hybrid {
  readonly cheapest: HybridSplit;
  readonly onlyApi: HybridSplit;
  /** Enough replicas for every hour; absent: a replica takes none, or no number is enough. */
  readonly onlyOwn?: HybridSplit;
}

/**
 * Own replicas for the base of a load and an API for what exceeds them: m·C·H + c_api·Σ max(0, λ_h − mμρ), over all m
 * from none to enough for every hour. Of equally cheap splits the one with fewer replicas. Each further replica saves
 * no more than the one before, so the search halves its way. Throws `bad-argument` for negative numbers and no hour.
 *
 * @example
 * const inputs = { queriesPerSecond: [1, 1, 1, 9], replica: { queriesPerSecond: 1, targetUtilisation: 1 }, hours: 4, usdPerReplicaHour: 3.6, ownUsdPerMonth: 0, apiUsdPerQuery: 0.002 }
 * const { cheapest, onlyApi, onlyOwn } = hybrid(inputs)
 * [onlyApi, cheapest, onlyOwn].map(({ replicas, usd }) => [replicas, usd.toFixed(2)]) // => [[0,"86.40"],[1,"72.00"],[9,"129.60"]]
 */
export function hybrid(inputs: HybridInputs): Hybrid {
  const { queriesPerSecond, replica, ...amounts } = inputs;
  for (const [what, value] of Object.entries(amounts)) requireAmount(value, what, 'hybrid');
  requireArgument(queriesPerSecond.length > 0, 'hybrid', 'at least one hour', queriesPerSecond.length);
  for (const rate of queriesPerSecond) requireAmount(rate, 'queries per second', 'hybrid');
  const onlyApi = hybridSplit(inputs, 0);
  const all = replicasFor(queriesPerSecond.reduce((most, rate) => Math.max(most, rate), 0), replica);
  if (all === undefined) return { cheapest: onlyApi, onlyApi };
  const best = hybridSplit(inputs, leastReplicas(inputs, all));
  return { cheapest: best.usd < onlyApi.usd ? best : onlyApi, onlyApi, onlyOwn: hybridSplit(inputs, all) };
}

/** The first number from 1 to `most` after which another replica saves nothing. */
function leastReplicas(inputs: HybridInputs, most: number): number {
  let [least, last] = [Math.min(1, most), most];
  while (least < last) {
    const middle = Math.floor((least + last) / 2);
    if (hybridSplit(inputs, middle + 1).usd < hybridSplit(inputs, middle).usd) least = middle + 1;
    else last = middle;
  }
  return least;
}

/**
 * What one split costs: so many own replicas, up all month, and the API for what exceeds them. Throws as `hybrid` does.
 *
 * @example
 * hybridSplit({ queriesPerSecond: [1, 3], replica: { queriesPerSecond: 2, targetUtilisation: 1 }, hours: 2, usdPerReplicaHour: 1, ownUsdPerMonth: 0, apiUsdPerQuery: 0.001 }, 1) // => {"replicas":1,"ownUsd":2,"apiUsd":3.6,"usd":5.6,"apiShare":0.25}
 */
export function hybridSplit({ queriesPerSecond, replica, hours, usdPerReplicaHour, ownUsdPerMonth, apiUsdPerQuery }: HybridInputs, replicas: number): HybridSplit {
  const own = replicas === 0 ? 0 : replicas * plannedRate(replica);
  const asked = queriesPerSecond.reduce((sum, rate) => sum + rate, 0);
  const over = queriesPerSecond.reduce((sum, rate) => sum + (rate > own * (1 + ROUNDING) ? rate - own : 0), 0);
  const ownUsd = replicas === 0 ? 0 : replicas * usdPerReplicaHour * hours + ownUsdPerMonth;
  const apiUsd = ((over * SECONDS_PER_HOUR * hours) / queriesPerSecond.length) * apiUsdPerQuery;
  return { replicas, ownUsd, apiUsd, usd: ownUsd + apiUsd, apiShare: asked === 0 ? 0 : over / asked };
}
