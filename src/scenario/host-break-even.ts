import type { Catalogue } from '../catalogue/catalogue.ts';
import { HOURS_PER_MONTH } from '../core/calendar.ts';
import { TPOT_BAND } from '../core/hosting/constants.ts';
import { monthSplit } from '../core/projection/hybrid-serving.ts';
import type { HybridSplit } from '../core/hosting/hybrid.ts';
import { breakEven, breakEvenInTime, type BreakEven, type BreakEvenInTime } from '../core/projection/break-even.ts';
import { hostedOverVolume, mostQueries } from '../core/projection/hosted-volume.ts';
import { fromNano } from '../core/projection/nano.ts';
import type { AtSpeeds } from '../core/projection/own-from.ts';
import type { Usd } from '../core/units.ts';
import { projectQuote, type ProjectedQuote } from './project.ts';
import type { HostedQuote, Quote } from './quote.ts';
import { attempt } from './quotes.ts';
import type { Scenario } from './scenario.ts';
import { loadOf } from './workload-of.ts';

/** Volumes are looked at up to so many times the load (assumption: two orders of magnitude). */
export const VOLUMES_AHEAD = 100;

/** When own servers cost less than an API. */
export interface HostBreakEven {
  /** Over monthly volumes from none to `upToQueries`. */
  readonly volume: AtSpeeds<BreakEven>;
  readonly upToQueries: number;
  /** Over the months of the scenario, with all that stands around the model; what changing costs is paid at the start. Absent: the months cannot be worked out. */
  readonly time?: AtSpeeds<BreakEvenInTime>;
  /** The third way, at the load: own servers for its base and the API for what exceeds them. */
  readonly hybrid: HybridSplit;
  /** What a query costs at the API: what it costs at the load, at every volume. */
  readonly apiUsdPerQuery: Usd;
}

/**
 * Where own servers and an API change places, on the staircase of replicas: all crossings over volume and over the
 * months. A query at the API costs what it does at the load at every volume, though a prompt cache is warmer where
 * queries come closer together. `besideUsd` is what a query loses otherwise, by being waited for or wrong: of own
 * servers, of the API. Throws as `breakEven` does.
 *
 * @example
 * const scenario = readTexts({ models: 'own/llama-3.3-70b@4xh100-sxm@fp8,openai/gpt-4o' }, 'attribute', defaultScenario('2026-11-22')).scenario
 * const [own, api] = run(scenario, catalogue).quotes
 * const { volume, apiUsdPerQuery } = hostBreakEven(own, api, scenario, catalogue)
 * [volume.predicted.status, volume.predicted.ranges[0].cheaper, apiUsdPerQuery] // => ["ranges","api",0.0049975]
 */
export function hostBreakEven(own: HostedQuote, api: Quote, scenario: Scenario, catalogue: Catalogue, users?: readonly number[], besideUsd: readonly [own: Usd, api: Usd] = [0, 0]): HostBreakEven {
  const { queriesPerMonth } = loadOf(scenario);
  const apiUsdPerQuery = api.cost.expected;
  const wanted = VOLUMES_AHEAD * queriesPerMonth;
  const upToQueries = Math.min(...Object.values(SPEEDS).map((times) => mostQueries(paced(own, times).plan, HOURS_PER_MONTH, wanted)));
  const overVolume = (times: number): BreakEven => {
    const { usd, cuts } = hostedOverVolume(paced(own, times).plan, HOURS_PER_MONTH, upToQueries);
    return breakEven({ usd: (queries) => usd(queries) + besideUsd[0] * queries, cuts }, { usd: (queries) => (apiUsdPerQuery + besideUsd[1]) * queries, cuts: [] }, upToQueries);
  };
  const time = users && users.length > 0 ? overTime(own, api, scenario, catalogue, users) : undefined;
  return { volume: atSpeeds(overVolume), upToQueries, ...(time ? { time } : {}), hybrid: monthSplit(own.plan, apiUsdPerQuery, queriesPerMonth, HOURS_PER_MONTH), apiUsdPerQuery };
}

/** Times the predicted time per output token. */
const SPEEDS = { predicted: 1, slow: TPOT_BAND[1], fast: TPOT_BAND[0] } as const satisfies AtSpeeds<number>;

const atSpeeds = <Found>(found: (times: number) => Found): AtSpeeds<Found> => ({ predicted: found(SPEEDS.predicted), slow: found(SPEEDS.slow), fast: found(SPEEDS.fast) });

const paced = (own: HostedQuote, times: number): HostedQuote => ({ ...own, plan: { ...own.plan, callsPerSecond: own.plan.callsPerSecond / times } });

function overTime(own: HostedQuote, api: Quote, scenario: Scenario, catalogue: Catalogue, users: readonly number[]): AtSpeeds<BreakEvenInTime> | undefined {
  const project = (quote: Quote): ProjectedQuote | undefined => {
    const projected = attempt(() => projectQuote(quote, scenario, users, catalogue));
    return 'code' in projected ? undefined : projected;
  };
  const [apiMonths, ...ownMonths] = [api, ...Object.values(SPEEDS).map((times) => paced(own, times))].map(project);
  if (!apiMonths || !ownMonths.every((months) => months !== undefined)) return undefined;
  const found = ownMonths.map(({ projection: { rows } }) => breakEvenInTime(rows.map(({ total }, month) => ({ ownUsd: fromNano(total), apiUsd: fromNano(apiMonths.projection.rows[month]!.total) })), scenario.stakes.switchUsd));
  const [predicted, slow, fast] = found as [BreakEvenInTime, BreakEvenInTime, BreakEvenInTime];
  return { predicted, slow, fast };
}
