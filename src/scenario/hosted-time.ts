import { TPOT_BAND } from '../core/hosting/constants.ts';
import { loadPoint } from '../core/hosting/operating-point.ts';
import type { Throughput } from '../core/hosting/throughput.ts';
import type { Workload } from '../core/model/workload.ts';
import { callTime, type CallTime } from '../core/query/call-time.ts';
import { queryTime, shareWithin, type Stage } from '../core/query/query-time.ts';
import { logNormalQuantile } from '../core/stats/log-normal.ts';
import type { Seconds, Share } from '../core/units.ts';
import type { OptionTime } from './option-quote.ts';

/** How long own servers take: of one query, and of one call of it. */
export type HostedTime = OptionTime & { readonly call: CallTime; readonly stage: Stage };

/**
 * How long a query takes on own servers, predicted for so many calls a second on each replica; `undefined` where that is
 * more than a replica takes.
 *
 * @example
 * const [weights, hardware] = [catalogue.weights.weights('llama-3.3-70b'), catalogue.hardware.device('h100-sxm')]
 * const option = { weights: 'llama-3.3-70b', gpu: 'h100-sxm', gpus: 4, precision: 'fp8' }
 * const throughput = throughputFor(option, defaultScenario('2026-11-22'), weights, hardware, { inputTokens: 1024, outputTokens: 256 })
 * const [calm, busy] = [0.1, 5].map((rate) => hostedTime(throughput, rate, { ...blankWorkload, outputTokens: 256 }))
 * calm.time.p95Seconds < busy.time.p95Seconds // => true
 * hostedTime(throughput, 1_000, { ...blankWorkload, outputTokens: 256 }) // => undefined
 */
export function hostedTime(throughput: Throughput, callsPerSecond: number, { outputTokens, outputCv, callsPerTurn, failureShare, mostAttempts }: Workload, limitSeconds?: Seconds): HostedTime | undefined {
  const under = loadPoint(throughput, callsPerSecond);
  if (under.status === 'overloaded') return undefined;
  const row = { ttftSeconds: { p50: under.ttftSeconds }, outputTokensPerSecond: { p50: 1 / under.tpotSeconds }, includesHiddenReasoning: false };
  const extra = throughput.length.outputTokens - outputTokens;
  const call = callTime(row, { output: outputTokens, outputCv, reasoning: Math.max(0, extra) });
  const stage: Stage = { time: call, inSequence: callsPerTurn, failureShare, mostAttempts };
  const time = queryTime([stage]);
  const firstAt = (share: Share): Seconds => logNormalQuantile(call.ttft, share);
  return {
    call,
    stage,
    time,
    band: TPOT_BAND[1] - 1,
    ...(callsPerTurn === 1 ? { firstWord: { p50Seconds: firstAt(0.5), p95Seconds: firstAt(0.95) } } : {}),
    ...(limitSeconds === undefined ? {} : { withinLimit: shareWithin(time, limitSeconds) }),
  };
}
