import type { Rent } from '../core/hosting/bill.ts';
import type { MeasuredSpeed } from '../core/hosting/correction.ts';
import type { HostingPlan } from '../core/hosting/plan.ts';
import type { ServingLimits } from '../core/hosting/operating-point.ts';
import type { Workload } from '../core/model/workload.ts';
import { promptTokens } from '../core/pricing/usage.ts';
import { callsOf } from '../core/query/calls.ts';
import { longestCall } from '../core/query/longest-call.ts';
import { retries } from '../core/query/retries.ts';
import type { Tokens } from '../core/units.ts';
import type { HostedQuery } from './quote.ts';
import type { HostedOption, OptionSpec, Scenario } from './scenario.ts';
import { profileOf } from './workload-of.ts';

const NO_CACHE = { offered: false, writesCharged: false, minPrefixTokens: 0, lifetimeSeconds: 0 } as const;

/**
 * A query of a workload as own servers see it: calls of mean length, with no prompt cache.
 *
 * @example
 * hostedQuery({ ...blankWorkload, inputTokens: 1155, outputTokens: 211 }) // => {"callsPerQuery":1,"inputTokens":1155,"outputTokens":211}
 */
export function hostedQuery(workload: Workload): HostedQuery {
  const calls = callsOn(workload);
  const count = calls.reduce((sum, { perQuery }) => sum + perQuery, 0);
  const mean = (of: (leaves: (typeof calls)[number]['leaves']) => number): number => calls.reduce((sum, { leaves, perQuery }) => sum + perQuery * of(leaves), 0) / count;
  return {
    callsPerQuery: count * retries(workload.failureShare, workload.mostAttempts).expectedAttempts,
    inputTokens: mean(promptTokens),
    outputTokens: Math.max(1, mean(({ output = 0, reasoning = 0 }) => output + reasoning)),
  };
}

/**
 * Tokens that 95 of 100 calls to own servers stay within (see `longestCall`).
 *
 * @example
 * longestHostedCall({ ...blankWorkload, inputTokens: 1155, inputCv: 0, outputTokens: 211, outputCv: 0 }) // => 1366
 */
export const longestHostedCall = (workload: Workload): Tokens => longestCall(workload, callsOn(workload));

const callsOn = (workload: Workload): ReturnType<typeof callsOf> => callsOf({ ...workload, caching: 'typed', cachedShare: 0, cacheWriteShare: 0 }, NO_CACHE, 0);

/**
 * What users need of a replica, as the scenario says.
 *
 * @example
 * limitsOf(defaultScenario('2026-11-22')) // => {"tokensPerSecondPerUser":20}
 */
export function limitsOf({ hosting: { tokensPerSecond, firstWordSeconds } }: Scenario): ServingLimits {
  return { ...(tokensPerSecond > 0 ? { tokensPerSecondPerUser: tokensPerSecond } : {}), ...(firstWordSeconds ? { ttftSeconds: firstWordSeconds } : {}) };
}

/** How own servers are run, before it is known what they are and what an hour costs. */
export type FleetPlan = Omit<HostingPlan, 'callsPerSecond' | 'gpus' | 'price'>;

/**
 * How a scenario runs own servers, whatever they are.
 *
 * @example
 * const { fleet, spare, peakFactor, onCall } = fleetPlan(defaultScenario('2026-11-22'), 1)
 * [fleet, spare, peakFactor, onCall] // => ["fixed",1,3,undefined]
 */
export function fleetPlan(scenario: Scenario, callsPerQuery: number): FleetPlan {
  const { hosting, load } = scenario;
  const monthly = (usd: number | null): { readonly count: number; readonly usdEach: number } | undefined => (usd === null ? undefined : { count: 1, usdEach: usd });
  const [storage, egress, onCall] = [hosting.storageUsdPerMonth, hosting.egressUsdPerMonth, hosting.peopleUsdPerMonth].map(monthly);
  return {
    callsPerQuery,
    utilisation: hosting.utilisation,
    spare: hosting.spareReplicas,
    fleet: hosting.fleet,
    peakFactor: load.peakFactor,
    weekProfile: profileOf(scenario),
    startUpSeconds: hosting.startMinutes * 60,
    ...(storage ? { storage } : {}),
    ...(egress ? { egress } : {}),
    ...(onCall ? { onCall } : {}),
  };
}

/**
 * The plan of an option on own servers, once it is known what a replica takes and what it costs.
 *
 * @example
 * const option = { weights: 'llama-3.3-70b', gpu: 'h100-sxm', gpus: 4, precision: 'fp8', replicas: 3 }
 * const plan = hostingPlan(option, defaultScenario('2026-11-22'), { callsPerSecond: 6, callsPerQuery: 1 }, { kind: 'on-demand', usdPerReplicaHour: 10, includesHost: true })
 * [plan.gpus, plan.replicas, plan.callsPerSecond] // => [4,3,6]
 */
export function hostingPlan({ gpus, replicas, rental }: HostedOption, scenario: Scenario, { callsPerSecond, callsPerQuery }: Pick<HostingPlan, 'callsPerSecond' | 'callsPerQuery'>, price: Rent): HostingPlan {
  const plan = fleetPlan(scenario, callsPerQuery);
  return { ...plan, callsPerSecond, gpus, replicas, fleet: rental === 'serverless' ? 'serverless' : plan.fleet, price };
}

/**
 * The speeds that somebody measured of an option's replica: those of the scenario, which are of its first option on own
 * servers, where this one is the same but for how many there are and what they cost.
 *
 * @example
 * const scenario = readTexts({ models: 'own/llama-3.3-70b@4xh100-sxm@fp8', 'measured-speeds': '64:50' }, 'attribute', defaultScenario('2026-11-22')).scenario
 * measuredSpeeds(scenario.options[0], scenario) // => [{"concurrency":64,"tpotSeconds":0.02}]
 * measuredSpeeds({ ...scenario.options[0], gpus: 8 }, scenario) // => []
 */
export function measuredSpeeds(option: HostedOption, { options, hosting: { measuredSpeeds: said } }: Scenario): readonly MeasuredSpeed[] {
  const first = firstHosted(options);
  const isSame = first && (['weights', 'gpu', 'gpus', 'precision', 'engine'] as const).every((key) => first[key] === option[key]);
  return isSame ? said.map(({ batch, tokensPerSecond }) => ({ concurrency: batch, tpotSeconds: 1 / tokensPerSecond })) : [];
}

function firstHosted(options: readonly OptionSpec[]): HostedOption | undefined {
  for (const option of options) {
    const found = 'weights' in option ? option : 'members' in option ? firstHosted(option.members) : undefined;
    if (found) return found;
  }
  return undefined;
}
