import { SECONDS_PER_MONTH } from '../core/calendar.ts';
import type { Workload } from '../core/model/workload.ts';
import type { Leaves } from '../core/pricing/usage.ts';
import { WHOLE_HISTORY } from './fields.ts';
import type { OptionSpec, Scenario } from './scenario.ts';

/**
 * The workload of a scenario as the core takes it. An option with reasoning tokens of its own has these instead.
 *
 * @example
 * workloadOf(defaultScenario('2026-11-22')).inputTokens // => 1155
 */
export function workloadOf({ workload }: Scenario, option?: OptionSpec): Workload {
  const { preset: _preset, imageTokens, audioTokens, videoTokens, webSearches, fileSearches, reasoningTokens, historyTokens, ...same } = workload;
  const extras: Leaves = Object.fromEntries(
    Object.entries({ inputImage: imageTokens, inputAudio: audioTokens, inputVideo: videoTokens, webSearch: webSearches, fileSearch: fileSearches }).filter(([, count]) => count > 0),
  );
  return {
    ...same,
    extras,
    reasoningTokens: option?.reasoningTokens ?? reasoningTokens ?? undefined,
    historyTokens: historyTokens >= WHOLE_HISTORY ? Infinity : historyTokens,
  };
}

/**
 * Mean queries a second of a scenario's load, over an undated month of 730.5 hours.
 *
 * @example
 * arrivalsPerSecond(defaultScenario('2026-11-22')).toFixed(4) // => "0.3803"
 */
export function arrivalsPerSecond({ load }: Scenario): number {
  return load.queriesPerMonth / SECONDS_PER_MONTH;
}
