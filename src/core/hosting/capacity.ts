import { requireAmount, requireArgument, requireCount } from '../argument.ts';
import type { WeekProfile } from '../growth/week-profile.ts';
import type { Seconds, Share } from '../units.ts';
import { erlangC, type ServersWait } from './erlang-c.ts';
import { HOURS_PER_WEEK } from './peak-factor.ts';

/** The share of what a replica can take that it is planned with. Assumption: the rest is for what no mean shows. */
export const TARGET_UTILISATION = 0.7;
/** Replicas beyond those needed, for one that fails or is renewed. Assumption. */
export const SPARE_REPLICAS = 1;
/** Replicas that autoscaling keeps at least. Assumption: with none, the first query waits for a start. */
export const LEAST_REPLICAS = 1;
/** From asking for a replica until it serves: machine, image, weights. Assumption. */
export const START_UP_SECONDS = 300;

const SECONDS_PER_HOUR = 3_600;
/** A part of a replica this small is arithmetic: 2.1 queries a second at 0.7 each are 3 replicas. */
const ROUNDING = 1e-9;

/** What one replica takes: the model on as many devices as it runs on. */
export interface ReplicaRate {
  /** Most queries a second that it takes within memory and limits; 0: none at all. */
  readonly queriesPerSecond: number;
  /** Share of that to plan with, above 0 and up to 1; absent: `TARGET_UTILISATION`. */
  readonly targetUtilisation?: Share;
}

/** How many replicas a load takes. Means are over time: a bill multiplies them by the hours of its month. */
export interface Fleet {
  readonly status: 'sized';
  /** Replicas that serve at the peak. */
  readonly needed: number;
  /** Replicas beside those. */
  readonly spare: number;
  /** Replicas that are up to serve, on the mean; `needed` in a fixed fleet, which is up when idle too. */
  readonly meanUp: number;
  /** Replicas that are starting and serve nobody yet, on the mean. */
  readonly meanStarting: number;
}

/** A replica takes none of the queries, or the load is beyond any number of replicas. */
export interface Overloaded {
  readonly status: 'overloaded';
}

/** A load of which every hour of a week is known. */
export interface HourlyLoad {
  /** Queries a second in each hour of a week, or of another stretch that repeats. */
  readonly queriesPerSecond: readonly number[];
  /** Replicas kept at least; absent: `LEAST_REPLICAS`. */
  readonly leastReplicas?: number;
  /** Up to an hour, as slower replicas cannot follow the hours; absent: `START_UP_SECONDS`. */
  readonly startUpSeconds?: Seconds;
}

/** A load of which the mean, the peak and the starts are known. */
export interface ServerlessLoad {
  readonly meanQueriesPerSecond: number;
  readonly peakQueriesPerSecond: number;
  /** Replicas that start in an hour, on the mean, and are paid for meanwhile; 0: they are kept warm by their seller. */
  readonly startsPerHour: number;
  /** Absent: `START_UP_SECONDS`. */
  readonly startUpSeconds?: Seconds;
}

/** A fleet that follows its load. */
export interface AutoscaledFleet extends Fleet {
  /** Replicas up in each hour, in the order given. */
  readonly hours: readonly number[];
}

/**
 * Replicas that a load takes at the target utilisation: ⌈λ/(μρ)⌉; `undefined` when a replica takes none or the number
 * is beyond counting. Throws `bad-argument` for negative numbers and a utilisation outside 0 to 1.
 *
 * @example
 * replicasFor(2.1, { queriesPerSecond: 1 }) // => 3
 * replicasFor(2.2, { queriesPerSecond: 1 }) // => 4
 * replicasFor(1, { queriesPerSecond: 0 }) // => undefined
 */
export function replicasFor(queriesPerSecond: number, replica: ReplicaRate): number | undefined {
  requireAmount(queriesPerSecond, 'queries per second', 'replicasFor');
  if (queriesPerSecond === 0) return 0;
  const count = Math.ceil((queriesPerSecond / plannedRate(replica)) * (1 - ROUNDING));
  return Number.isSafeInteger(count) ? count : undefined;
}

/**
 * What a replica is planned to take: μ·ρ queries a second. Throws `bad-argument` for a negative rate and a
 * utilisation that is 0 or beyond 1.
 *
 * @example
 * plannedRate({ queriesPerSecond: 2, targetUtilisation: 0.5 }) // => 1
 */
export function plannedRate({ queriesPerSecond, targetUtilisation = TARGET_UTILISATION }: ReplicaRate): number {
  requireAmount(queriesPerSecond, 'queries per second of a replica', 'plannedRate');
  requireArgument(targetUtilisation > 0 && targetUtilisation <= 1, 'plannedRate', 'a target utilisation above 0 and up to 1', targetUtilisation);
  return queriesPerSecond * targetUtilisation;
}

/**
 * Queries of a month that one more replica allows, when the busiest minute lies `peak` times above the mean:
 * μ·ρ·seconds of the month/peak. Throws as `plannedRate`, for negative hours and a peak below 1.
 *
 * @example
 * queriesPerReplica({ queriesPerSecond: 1, targetUtilisation: 0.5 }, 3, 730.5) // => 438300
 */
export function queriesPerReplica(replica: ReplicaRate, peak: number, hours: number): number {
  requireAmount(hours, 'hours of the month', 'queriesPerReplica');
  requireArgument(peak >= 1 && peak < Infinity, 'queriesPerReplica', 'a finite peak of at least 1', peak);
  return (plannedRate(replica) * SECONDS_PER_HOUR * hours) / peak;
}

/**
 * A fleet that is always up, for the peak: ⌈λ_peak/(μρ)⌉, and its spare. Throws as `replicasFor`, and for a spare
 * that is no whole number.
 *
 * @example
 * fixedFleet(10, { queriesPerSecond: 2 }) // => {"status":"sized","needed":8,"spare":1,"meanUp":8,"meanStarting":0}
 * fixedFleet(10, { queriesPerSecond: 0 }) // => {"status":"overloaded"}
 */
export function fixedFleet(peakQueriesPerSecond: number, replica: ReplicaRate, spare = SPARE_REPLICAS): Fleet | Overloaded {
  requireCount(spare, 0, 'spare replicas', 'fixedFleet');
  const needed = replicasFor(peakQueriesPerSecond, replica);
  return needed === undefined ? { status: 'overloaded' } : { status: 'sized', needed, spare, meanUp: needed, meanStarting: 0 };
}

/**
 * A fleet that has in each hour what the hour takes, max(least, ⌈λ_h/(μρ)⌉), and for every replica it adds pays the
 * time until that one serves; the last hour is followed by the first. Within an hour the load is taken as even: a
 * caller who expects bursts multiplies by them. Throws as `replicasFor`, for no hour, for a least number that is not
 * whole and for a start of more than an hour.
 *
 * @example
 * const day = { queriesPerSecond: [1, 1, 5, 5], startUpSeconds: 900 }
 * const { needed, meanUp, meanStarting, hours } = autoscaledFleet(day, { queriesPerSecond: 2, targetUtilisation: 0.5 })
 * [needed, meanUp, meanStarting, hours] // => [5,3,0.25,[1,1,5,5]]
 */
export function autoscaledFleet(load: HourlyLoad, replica: ReplicaRate): AutoscaledFleet | Overloaded {
  const { queriesPerSecond, leastReplicas = LEAST_REPLICAS, startUpSeconds = START_UP_SECONDS } = load;
  requireArgument(queriesPerSecond.length > 0, 'autoscaledFleet', 'at least one hour', queriesPerSecond.length);
  requireCount(leastReplicas, 0, 'the least replicas', 'autoscaledFleet');
  requireArgument(startUpSeconds >= 0 && startUpSeconds <= SECONDS_PER_HOUR, 'autoscaledFleet', 'a start-up of up to 3600 seconds', startUpSeconds);
  const hours: number[] = [];
  for (const rate of queriesPerSecond) {
    const count = replicasFor(rate, replica);
    if (count === undefined) return { status: 'overloaded' };
    hours.push(Math.max(leastReplicas, count));
  }
  const started = hours.reduce((sum, count, hour) => sum + Math.max(0, count - hours.at(hour - 1)!), 0);
  return {
    status: 'sized',
    needed: hours.reduce((most, count) => Math.max(most, count), 0),
    spare: 0,
    meanUp: hours.reduce((sum, count) => sum + count, 0) / hours.length,
    meanStarting: (started * startUpSeconds) / SECONDS_PER_HOUR / hours.length,
    hours,
  };
}

/**
 * Replicas that are up only while they work, as serverless ones are: λ/(μρ) on the mean, and ⌈λ_peak/(μρ)⌉ at the
 * peak. It is the least that can be up, as a replica may work for fewer queries than it could. Throws as `replicasFor`,
 * for a peak below the mean and for negative starts.
 *
 * @example
 * const load = { meanQueriesPerSecond: 0.5, peakQueriesPerSecond: 5, startsPerHour: 3, startUpSeconds: 120 }
 * serverlessFleet(load, { queriesPerSecond: 2, targetUtilisation: 0.5 }) // => {"status":"sized","needed":5,"spare":0,"meanUp":0.5,"meanStarting":0.1}
 */
export function serverlessFleet(load: ServerlessLoad, replica: ReplicaRate): Fleet | Overloaded {
  const { meanQueriesPerSecond, peakQueriesPerSecond, startsPerHour, startUpSeconds = START_UP_SECONDS } = load;
  for (const [what, value] of Object.entries({ meanQueriesPerSecond, startsPerHour, startUpSeconds })) requireAmount(value, what, 'serverlessFleet');
  requireArgument(peakQueriesPerSecond >= meanQueriesPerSecond, 'serverlessFleet', `a peak of at least the mean of ${meanQueriesPerSecond}`, peakQueriesPerSecond);
  const needed = replicasFor(peakQueriesPerSecond, replica);
  if (needed === undefined) return { status: 'overloaded' };
  const meanUp = meanQueriesPerSecond === 0 ? 0 : meanQueriesPerSecond / plannedRate(replica);
  return { status: 'sized', needed, spare: 0, meanUp, meanStarting: (startsPerHour * startUpSeconds) / SECONDS_PER_HOUR };
}

/**
 * The queries a second of each hour of a week: mean × 168 × the hour's share. Throws `bad-argument` for a negative
 * mean.
 *
 * @example
 * hourlyLoad(2, [0, 0.5, 0.25]) // => [0,168,84]
 */
export function hourlyLoad(meanQueriesPerSecond: number, profile: WeekProfile): readonly number[] {
  requireAmount(meanQueriesPerSecond, 'mean queries per second', 'hourlyLoad');
  return profile.map((share) => meanQueriesPerSecond * HOURS_PER_WEEK * share);
}

/**
 * How queries wait for one of the replicas, each of which works on `queriesAtOnce` of them: Erlang C with as many
 * servers as there are places, each busy for places/μ seconds. It matters where replicas are few. Throws
 * `bad-argument` as `erlangC`, and for a replica that takes none.
 *
 * @example
 * const { status, waitShare } = replicasWait(1, 2, { queriesPerSecond: 1, queriesAtOnce: 1 })
 * [status, waitShare.toFixed(4)] // => ["stable","0.3333"]
 * replicasWait(2, 2, { queriesPerSecond: 1, queriesAtOnce: 8 }).status // => "overloaded"
 */
export function replicasWait(queriesPerSecond: number, replicas: number, { queriesPerSecond: rate, queriesAtOnce }: { readonly queriesPerSecond: number; readonly queriesAtOnce: number }): ServersWait {
  requireArgument(rate > 0, 'replicasWait', 'replicas that take more than 0 queries a second', rate);
  requireCount(replicas, 1, 'replicas', 'replicasWait');
  requireCount(queriesAtOnce, 1, 'queries at once', 'replicasWait');
  return erlangC({ arrivalsPerSecond: queriesPerSecond, serviceSeconds: queriesAtOnce / rate, servers: replicas * queriesAtOnce });
}
