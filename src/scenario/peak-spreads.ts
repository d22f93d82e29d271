import { shareWithin, type QueryTime } from '../core/query/query-time.ts';
import { timePercentile } from '../core/query/time-percentile.ts';
import type { Seconds, Share } from '../core/units.ts';
import { atPeak, type LoadTime } from './at-peak.ts';
import type { Quote } from './quote.ts';
import type { Scenario } from './scenario.ts';

/** Seconds that 5, 25, 50, 75 and 95 of 100 queries do not exceed. */
export type TimeSpread = readonly [p05: Seconds, p25: Seconds, p50: Seconds, p75: Seconds, p95: Seconds];

/** How long the queries of one option take under one load. */
export interface LoadSpread {
  /** `any`: at every hour alike. */
  readonly load: 'any' | 'mean' | 'peak';
  /** `undefined`: more queries come than are served. */
  readonly whole: TimeSpread | undefined;
  /** To the first word; `undefined`: not known, or several calls make the query. */
  readonly firstWord: TimeSpread | undefined;
  /** Share of the queries whose answer is whole within the limit, those that are not served counted as late; absent: there is no limit. */
  readonly within?: Share;
  /** What the rate limits let through of the busiest minute; 1: all of it, or no limit is known. */
  readonly servedShare: Share;
}

/**
 * The spreads of an option's times at the peak, and under the mean load where that makes a difference; empty where
 * nobody knows them.
 *
 * @example
 * const scenario = readTexts({ models: 'openai/gpt-4o,own/llama-3.3-70b@4xh100-sxm@fp8,openai/gpt-4o@batch', 'latency-limit': '8' }, 'attribute', defaultScenario('2026-11-22')).scenario
 * const spreads = run(scenario, catalogue).quotes.map((quote) => peakSpreads(quote, scenario))
 * spreads.map((loads) => loads.map(({ load }) => load)) // => [["any"],["mean","peak"],[]]
 * spreads[0][0].within.toFixed(3) // => "0.998"
 */
export function peakSpreads(quote: Quote, scenario: Scenario): readonly LoadSpread[] {
  const times = atPeak(quote, scenario);
  const limit = scenario.limits.latencySeconds;
  const spread = (load: LoadSpread['load'], time: LoadTime | undefined, servedShare: Share = 1): LoadSpread => ({
    load,
    whole: time && spreadOf(time.whole),
    firstWord: time?.firstWord && spreadOf(time.firstWord),
    servedShare,
    ...(limit === null ? {} : { within: time ? servedShare * shareWithin(time.whole, limit) : 0 }),
  });
  if (!times) return [];
  return times.basis === 'measured' ? [spread('any', times.mean, times.servedShare)] : [spread('mean', times.mean), spread('peak', times.peak)];
}

function spreadOf(time: QueryTime): TimeSpread {
  const at = (share: Share): Seconds => timePercentile(time, share);
  return [at(0.05), at(0.25), at(0.5), at(0.75), at(0.95)];
}
