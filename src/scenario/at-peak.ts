import { replicasWait } from '../core/hosting/capacity.ts';
import { mixedTime } from '../core/query/mixed-time.ts';
import { queryTime, type QueryTime, type Stage } from '../core/query/query-time.ts';
import { logNormalFromPercentiles, logNormalFromMean } from '../core/stats/log-normal.ts';
import type { Seconds, Share } from '../core/units.ts';
import { hostedTime } from './hosted-time.ts';
import type { OptionTime } from './option-quote.ts';
import type { HostedQuote, Quote } from './quote.ts';
import type { Scenario } from './scenario.ts';
import { workloadOf } from './workload-of.ts';

/** How long queries take under one load. */
export interface LoadTime {
  readonly whole: QueryTime;
  /** To the first word, where one call makes the query. */
  readonly firstWord?: QueryTime;
}

/**
 * How long an option takes under the mean load and in the busiest minute: a seller's endpoint as it was measured, at
 * every hour alike (assumption: nobody publishes times by the hour); own servers as predicted for each load.
 */
export type PeakTime =
  | {
      readonly basis: 'measured';
      readonly mean: LoadTime;
      /** What the rate limits let through of the busiest minute; absent: all of it, or no limit is known. */
      readonly servedShare?: Share;
    }
  | {
      readonly basis: 'predicted';
      /** `undefined`, as of the peak: more queries come than are served, and those that wait become ever more. */
      readonly mean: LoadTime | undefined;
      readonly peak: LoadTime | undefined;
    };

/** Nothing follows the first word. */
const NOTHING = logNormalFromMean(0, 0);
/** A wait that fewer queries have is none: assumption, nobody sees one in ten thousand. */
const LEAST_WAIT = 1e-4;
/** Parts as large as each other into which those that wait are cut. */
const WAITS = 8;

/**
 * An option's times at the mean and at the peak; `undefined` where nobody knows them: nothing was measured, it answers
 * in batches, or own servers are only a part of it.
 *
 * @example
 * const scenario = readTexts({ models: 'openai/gpt-4o,own/llama-3.3-70b@4xh100-sxm@fp8' }, 'attribute', defaultScenario('2026-11-22')).scenario
 * const [offer, own] = run(scenario, catalogue).quotes.map((quote) => atPeak(quote, scenario))
 * [offer.basis, own.basis] // => ["measured","predicted"]
 * own.peak.whole.p95Seconds > own.mean.whole.p95Seconds // => true
 */
export function atPeak(quote: Quote, scenario: Scenario): PeakTime | undefined {
  const { latency, headroom } = quote;
  if (quote.kind === 'hosted') return { basis: 'predicted', mean: latency && loadTime(latency), peak: hostedAtPeak(quote, scenario) };
  if (!latency || hasOwnServers(quote)) return undefined;
  return { basis: 'measured', mean: loadTime(latency), ...(headroom && !headroom.isFeasible ? { servedShare: headroom.headroom } : {}) };
}

function hasOwnServers(quote: Quote): boolean {
  return quote.kind === 'hosted' || (quote.kind === 'combined' && quote.members.some(hasOwnServers));
}

function loadTime({ time, firstWord }: OptionTime): LoadTime {
  return { whole: time, ...(firstWord ? { firstWord: queryTime([firstStage(firstWord)]) } : {}) };
}

function firstStage({ p50Seconds, p95Seconds }: NonNullable<OptionTime['firstWord']>): Stage {
  return { time: { ttft: logNormalFromPercentiles({ p50: p50Seconds, p95: p95Seconds }, 0), generation: NOTHING } };
}

/** Every replica has its part of the busiest minute, and a query that finds all places taken waits for one. */
function hostedAtPeak({ throughput, point, month: { fleet, peakCallsPerSecond } }: HostedQuote, scenario: Scenario): LoadTime | undefined {
  const busy = hostedTime(throughput, peakCallsPerSecond / fleet.needed, workloadOf(scenario));
  const wait = replicasWait(peakCallsPerSecond, fleet.needed, { queriesPerSecond: point.queriesPerSecond, queriesAtOnce: point.batch });
  if (!busy || wait.status === 'overloaded') return undefined;
  const { firstWord, stage } = busy;
  return { whole: afterWait(stage, wait), ...(firstWord ? { firstWord: afterWait(firstStage(firstWord), wait) } : {}) };
}

/** The wait of those that wait is exponential (M/M/c); over several calls it comes near its mean, which is added to each (assumption). */
function afterWait(stage: Stage, { waitShare, meanWaitSeconds }: { readonly waitShare: Share; readonly meanWaitSeconds: Seconds }): QueryTime {
  if (waitShare < LEAST_WAIT) return queryTime([stage]);
  if ((stage.inSequence ?? 1) > 1) return queryTime([{ ...stage, fixedSeconds: meanWaitSeconds }]);
  const waits = Array.from({ length: WAITS }, (_, part) => (-Math.log(1 - (part + 0.5) / WAITS) * meanWaitSeconds) / waitShare);
  return mixedTime([{ share: 1 - waitShare, time: queryTime([stage]) }, ...waits.map((fixedSeconds) => ({ share: waitShare / WAITS, time: queryTime([{ ...stage, fixedSeconds }]) }))]);
}
