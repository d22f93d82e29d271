import { requireArgument } from '../core/argument.ts';
import { DAYS_PER_MONTH } from '../core/calendar.ts';
import { typedWeekProfile, weekProfile, type WeekProfile } from '../core/growth/week-profile.ts';
import { dailyActives } from '../core/growth/stickiness.ts';
import type { Workload } from '../core/model/workload.ts';
import type { Leaves } from '../core/pricing/usage.ts';
import { WHOLE_HISTORY } from './fields.ts';
import type { OfferOption, Scenario } from './scenario.ts';

/**
 * The workload of a scenario as the core takes it. An option with reasoning tokens of its own has these instead.
 *
 * @example
 * workloadOf(defaultScenario('2026-11-22')).inputTokens // => 1155
 */
export function workloadOf({ workload }: Scenario, option?: OfferOption): Workload {
  const { preset: _preset, imageTokens, audioTokens, videoTokens, webSearches, fileSearches, reasoningTokens, historyTokens, ...same } = workload;
  const extras: Leaves = Object.fromEntries(
    Object.entries({ inputImage: imageTokens, inputAudio: audioTokens, inputVideo: videoTokens, webSearch: webSearches, fileSearch: fileSearches }).filter(([, count]) => count > 0),
  );
  return {
    extras,
    reasoningTokens: option?.reasoningTokens ?? reasoningTokens ?? undefined,
    historyTokens: historyTokens >= WHOLE_HISTORY ? Infinity : historyTokens,
    ...same,
  };
}

/**
 * When in the week a scenario's queries come: what prices with peak hours are weighted by; `undefined` where every
 * hour is alike.
 *
 * @example
 * profileOf(defaultScenario('2026-11-22')) // => undefined
 */
export function profileOf({ load: { activeHours, hourShares, dayShares, utcOffsetHours } }: Scenario): WeekProfile | undefined {
  if (activeHours === 'typed') return hourShares.length + dayShares.length === 0 ? undefined : typedWeekProfile({ hours: hourShares, days: dayShares }, utcOffsetHours);
  return activeHours === 'always' ? undefined : weekProfile(activeHours, utcOffsetHours);
}

/** How much a scenario's feature is used now. */
export interface LoadNow {
  /** People active on a day. */
  readonly usersNow: number;
  /** In an undated month of 365.25/12 days. */
  readonly queriesPerMonth: number;
}

/**
 * The load of a scenario now: its users and what they ask, or, where no users were said, as many users as make its
 * queries a month. Throws `bad-argument` where users are counted by the month and no stickiness was said.
 *
 * @example
 * loadOf(defaultScenario('2026-11-22')).queriesPerMonth // => 1000000
 * const { load } = defaultScenario('2026-11-22')
 * loadOf({ load: { ...load, users: 50000 } }) // => {"usersNow":50000,"queriesPerMonth":7609375}
 */
export function loadOf({ load }: Pick<Scenario, 'load'>): LoadNow {
  const { users, counted, stickiness, queriesPerUserPerDay, queriesPerMonth } = load;
  if (users === null) return { usersNow: queriesPerUserPerDay === 0 ? 0 : queriesPerMonth / (queriesPerUserPerDay * DAYS_PER_MONTH), queriesPerMonth };
  requireArgument(counted === 'daily' || stickiness !== null, 'loadOf', 'a stickiness for users counted by the month', 'none');
  const usersNow = dailyActives(counted === 'daily' ? { counted, users } : { counted, users, stickiness: stickiness ?? 0 });
  return { usersNow, queriesPerMonth: usersNow * queriesPerUserPerDay * DAYS_PER_MONTH };
}
