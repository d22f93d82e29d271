import type { Catalogue } from '../catalogue/catalogue.ts';
import { HOURS_PER_MONTH } from '../core/calendar.ts';
import { hostedOverVolume } from '../core/projection/hosted-volume.ts';
import type { Usd } from '../core/units.ts';
import { hostBreakEven, type HostBreakEven } from './host-break-even.ts';
import type { HostedQuote, Quote } from './quote.ts';
import type { Scenario } from './scenario.ts';

/** Volumes that a picture takes. */
const VOLUMES = 200;
/** How many times less than the last volume the first one is: assumption, below it nothing but the first replica is seen. */
const DECADES = 4;

/** What own servers and an API cost a month, over queries a month. */
export interface CostOverVolume {
  /** Evenly spaced in their logarithms. */
  readonly volumes: readonly number[];
  readonly ownUsd: readonly Usd[];
  readonly apiUsd: readonly Usd[];
  readonly breakEven: HostBreakEven;
}

/**
 * Both sides of the break-even over volume, for a picture: own servers on their staircase of replicas, the API in a line.
 * Throws as `hostBreakEven` does.
 *
 * @example
 * const scenario = readTexts({ models: 'own/llama-3.3-70b@4xh100-sxm@fp8,openai/gpt-4o' }, 'attribute', defaultScenario('2026-11-22')).scenario
 * const [own, api] = run(scenario, catalogue).quotes
 * const { volumes, ownUsd, apiUsd } = costOverVolume(own, api, scenario, catalogue)
 * [volumes.length, ownUsd[0] > apiUsd[0], ownUsd.at(-1) < apiUsd.at(-1)] // => [200,true,true]
 */
export function costOverVolume(own: HostedQuote, api: Quote, scenario: Scenario, catalogue: Catalogue): CostOverVolume {
  const breakEven = hostBreakEven(own, api, scenario, catalogue);
  const { upToQueries, apiUsdPerQuery } = breakEven;
  const volumes = Array.from({ length: VOLUMES }, (_, index) => upToQueries * 10 ** (DECADES * (index / (VOLUMES - 1) - 1)));
  const { usd } = hostedOverVolume(own.plan, HOURS_PER_MONTH, upToQueries);
  return { volumes, ownUsd: volumes.map(usd), apiUsd: volumes.map((queries) => apiUsdPerQuery * queries), breakEven };
}
