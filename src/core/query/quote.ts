import { SECONDS_PER_MONTH } from '../calendar.ts';
import type { LatencyRow, QualityRow } from '../model/measurement.ts';
import type { Seconds, Share, Tokens, Usd } from '../units.ts';
import { answerTime, type AnswerTime } from './answer-time.ts';
import { costPerSuccess, costPerSuccessInterval, type CostPerSuccess, type CostPerSuccessInterval } from './cost-per-success.ts';
import { BATCH_SECONDS } from './latency.ts';
import { longestCall } from './longest-call.ts';
import { ownTime, type OwnAnswerTime, type OwnTimes } from './own-time.ts';
import type { SuccessRate } from './quality.ts';
import { headroom, peakPerMinute, type Headroom, type PerMinute } from './rate-limit.ts';
import { workloadCost, type CostInputs, type WorkloadCost } from './workload-cost.ts';

/** What was measured of an offer at the setting it is called with; absent: not measured. */
export interface Measured {
  readonly latency?: LatencyRow | undefined;
  /** The row that tells the bare time to first token (see `callTime`). */
  readonly base?: LatencyRow | undefined;
  readonly quality?: QualityRow | undefined;
  /** The person's own times of a call: trusted before any row. */
  readonly own?: OwnTimes | undefined;
}

/** How much the feature is used, and what it may not exceed. */
export interface Load {
  readonly queriesPerMonth: number;
  /** Queries in the busiest minute over those of the mean minute. */
  readonly peakFactor: number;
  readonly limitSeconds?: Seconds | undefined;
  readonly rateLimits?: PerMinute | undefined;
}

/** What a quote is worked out from: what the cost is, what was measured, and the load. */
export interface QuoteInputs extends Omit<CostInputs, 'arrivalsPerSecond'> {
  readonly measured: Measured;
  readonly success?: SuccessRate | undefined;
  readonly load: Load;
}

/** Where the reasoning tokens in the cost come from; `unknown`: they are not in it. */
export type ReasoningOrigin = 'none' | 'typed' | 'estimate' | 'unknown';

/** Why an option cannot serve the feature as asked. */
export type Infeasible = 'context' | 'rate-limit' | 'latency-limit' | 'batch-wait' | 'overloaded';

/** What one query costs, how long it takes and how often it is right; what nobody measured stays `undefined`. */
export interface QueryQuote {
  readonly cost: WorkloadCost;
  readonly usdPerMonth: Usd;
  readonly reasoning: { readonly origin: ReasoningOrigin; readonly tokens?: Tokens };
  /** `undefined`: not measured at this setting. A batch has none either: see `isBatch`. */
  readonly latency?: AnswerTime | OwnAnswerTime | undefined;
  /** Every query is sent as a batch: an answer may take this long. */
  readonly batchSeconds?: Seconds | undefined;
  /** `undefined`: nobody knows. */
  readonly success?: SuccessRate | undefined;
  /** Share of queries that are right in the end: the success rate of those that are served at all. */
  readonly successShare?: Share | undefined;
  readonly costPerSuccess?: CostPerSuccess | undefined;
  readonly costPerSuccessInterval?: CostPerSuccessInterval | undefined;
  readonly headroom?: Headroom | undefined;
  /** Tokens of prompt and answer that 95 of 100 calls stay below. */
  readonly p95Tokens: Tokens;
  /** Empty: nothing known speaks against it. */
  readonly infeasible: readonly Infeasible[];
}

const MINUTES_PER_MONTH = SECONDS_PER_MONTH / 60;

/**
 * Quotes one query of a workload on one offer. Cost and time use the same reasoning tokens: those that were
 * typed, else an estimate from the measured times, else they are unknown and the cost is a lower bound. One's own times
 * go before those of a row, and leave that estimate as it is. Throws what the cost throws.
 *
 * @example
 * const quoted = quote({ schedule: catalogue.schedule('openai/gpt-4o'), setting: {}, workload: { ...blankWorkload, inputTokens: 1155, outputTokens: 211 }, at: Date.parse('2026-11-22'), reasons: false, tokenFactor: UNKNOWN_TOKEN_FACTOR, verbosity: 1, measured: {}, success: ownEvaluation(176, 200), load: { queriesPerMonth: 1e6, peakFactor: 3 } })
 * quoted.usdPerMonth.toFixed(2) // => "4997.50"
 * quoted.latency // => undefined
 * quoted.costPerSuccess.usd.toFixed(6) // => "0.005679"
 */
export function quote(inputs: QuoteInputs): QueryQuote {
  const { measured, load, success, reasons, setting } = inputs;
  const isBatch = setting.serviceTier === 'batch' || inputs.workload.batchShare === 1;
  const byRow = isBatch || !measured.latency ? undefined : timeOf(inputs, measured.latency);
  const latency = isBatch || !measured.own ? byRow : ownTimeOf(inputs, measured.own);
  const reasoning = reasoningOf(inputs, byRow);
  const workload = reasons ? { ...inputs.workload, reasoningTokens: reasoning.tokens } : inputs.workload;
  const { schedule, at, weekProfile, tokenFactor, verbosity } = inputs;
  const cost = workloadCost({ schedule, setting, workload, at, arrivalsPerSecond: load.queriesPerMonth / SECONDS_PER_MONTH, weekProfile, reasons, tokenFactor, verbosity });
  const successShare = success && success.rate * cost.retries.servedShare;
  const room = load.rateLimits && headroom(load.rateLimits, peakPerMinute(cost, (load.queriesPerMonth / MINUTES_PER_MONTH) * load.peakFactor));
  const p95Tokens = longestCall(inputs.workload, cost.calls);
  const infeasible: Infeasible[] = [];
  if (p95Tokens > (inputs.schedule.offer.contextTokens ?? Infinity)) infeasible.push('context');
  if (room && !room.isFeasible) infeasible.push('rate-limit');
  if (isBatch && load.limitSeconds !== undefined && load.limitSeconds < BATCH_SECONDS) infeasible.push('batch-wait');
  if (latency && load.limitSeconds !== undefined && latency.time.p95Seconds > load.limitSeconds) infeasible.push('latency-limit');
  return {
    cost,
    usdPerMonth: cost.expected * load.queriesPerMonth,
    reasoning,
    latency,
    batchSeconds: isBatch ? BATCH_SECONDS : undefined,
    success,
    successShare,
    costPerSuccess: successShare === undefined ? undefined : costPerSuccess(cost.expected, successShare),
    costPerSuccessInterval: success?.interval && costPerSuccessInterval(cost.expected, served(success.interval, cost)),
    headroom: room,
    p95Tokens,
    infeasible,
  };
}

const served = ({ lower, upper }: { lower: Share; upper: Share }, { retries: { servedShare } }: WorkloadCost): { lower: Share; upper: Share } => ({ lower: lower * servedShare, upper: upper * servedShare });

function timeOf(inputs: QuoteInputs, row: LatencyRow): AnswerTime {
  const { workload, measured, reasons, at } = inputs;
  const { tokens, ...calls } = timedCalls(inputs);
  const reasoning = reasons ? workload.reasoningTokens : 0;
  return answerTime({ row, base: measured.base, tokens: { ...tokens, ...(reasoning === undefined ? {} : { reasoning }) }, ...calls, at });
}

const ownTimeOf = (inputs: QuoteInputs, own: OwnTimes): OwnAnswerTime => ownTime({ own, reasons: inputs.reasons, ...timedCalls(inputs) });

/** What calls write, how many make a query, and how often they fail. */
function timedCalls({ workload: { tokenizer, outputTokens, outputCv, callsPerTurn, failureShare, mostAttempts }, tokenFactor, verbosity, load: { limitSeconds } }: QuoteInputs) {
  const factor = tokenizer === 'own' ? 1 : tokenFactor.typical;
  return { tokens: { output: outputTokens * factor * verbosity, outputCv }, callsPerTurn, failureShare, mostAttempts, limitSeconds };
}

function reasoningOf({ reasons, workload }: QuoteInputs, latency: AnswerTime | undefined): QueryQuote['reasoning'] {
  if (!reasons) return { origin: 'none' };
  if (workload.reasoningTokens !== undefined) return { origin: 'typed', tokens: workload.reasoningTokens };
  const estimate = latency?.call.reasoningTokens;
  return estimate === undefined ? { origin: 'unknown' } : { origin: 'estimate', tokens: estimate };
}
