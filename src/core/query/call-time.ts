import { requireAmount } from '../argument.ts';
import type { LatencyRow } from '../model/measurement.ts';
import {
  inverseLogNormal,
  logNormalFromMean,
  logNormalFromPercentiles,
  logNormalMean,
  scaledLogNormal,
  type LogNormal,
} from '../stats/log-normal.ts';
import type { Tokens } from '../units.ts';

/**
 * σ of the time to first token where only its median is known: the median of ln(p95/p50)/1.644854 over the 61
 * measured offers without hidden reasoning. Source: Artificial Analysis, https://artificialanalysis.ai, 2026-07-10.
 */
export const TTFT_SIGMA = 0.46;
/** The same with hidden reasoning in it, over 69 measured offers. Source: Artificial Analysis, 2026-07-10. */
export const HIDDEN_REASONING_TTFT_SIGMA = 0.64;
/** σ of the output speed where only its median is known: the median of both sides over 130 measured offers. Source: Artificial Analysis, 2026-07-10. */
export const SPEED_SIGMA = 0.2;

/** What was measured of an offer's speed. */
export type SpeedMeasurement = Pick<LatencyRow, 'ttftSeconds' | 'outputTokensPerSecond' | 'includesHiddenReasoning' | 'timeToFirstAnswerSeconds'>;

/** Tokens one call generates: means, and their coefficients of variation. */
export interface GeneratedTokens {
  /** Visible answer. */
  readonly output: Tokens;
  readonly outputCv?: number;
  /** Reasoning before it; absent: not known, the measurement's own is taken. */
  readonly reasoning?: Tokens;
  readonly reasoningCv?: number;
}

/**
 * Where the time of the reasoning comes from: `given`: the tokens the cost counts too; `benchmark`: the effort
 * and prompt of the measurement, about 10,000 input tokens; `none`: the offer doesn't reason.
 */
export type ReasoningTime = 'given' | 'benchmark' | 'none';

/** How long one call takes: time to first token, then a token at a time. The two are independent (assumption). */
export interface CallTime {
  /** Seconds to the first token; it holds the reasoning of a measurement that hides it. */
  readonly ttft: LogNormal;
  /** Seconds for every token after the first, reasoning included. */
  readonly generation: LogNormal;
  readonly secondsPerToken: LogNormal;
  /** Mean tokens of the answer after its first. */
  readonly answerTokens: Tokens;
  readonly reasoningTime: ReasoningTime;
  /** Reasoning tokens that cost and time share: given, or estimated from the measurement; absent: not known. */
  readonly reasoningTokens?: Tokens | undefined;
  readonly reasoningIsEstimate: boolean;
  /** Set when given reasoning could not be timed, because no row without it tells the bare time to first token. */
  readonly lacksBaseRow: boolean;
}

/**
 * How long a call takes that writes so many tokens, from a measurement of its offer: TTFT + (R + O − 1)/speed.
 * `base` is the row of the same model without reasoning, or of its lowest effort: it tells the bare time to first
 * token where `row` hides reasoning in it. Reasoning is never counted twice: hidden reasoning stands for itself
 * unless R and `base` are given. Throws `bad-argument` for negative tokens or percentiles out of order.
 *
 * Source: end to end = time to first answer token + the rest of the answer at the output speed, an identity on
 * 303 rows of https://artificialanalysis.ai (data of 2026-07-10).
 *
 * @example
 * const row = { ttftSeconds: { p50: 0.6 }, outputTokensPerSecond: { p50: 100 }, includesHiddenReasoning: false }
 * const time = callTime(row, { output: 501, reasoning: 2000 })
 * (time.ttft.median + time.generation.median).toFixed(6) // => "25.600000"
 * const hidden = { ...row, ttftSeconds: { p50: 20.6 }, includesHiddenReasoning: true }
 * callTime(hidden, { output: 501 }, row).reasoningTokens // => 2000
 */
export function callTime(row: SpeedMeasurement, tokens: GeneratedTokens, base?: SpeedMeasurement): CallTime {
  requireAmount(tokens.output, 'output tokens', 'callTime');
  requireAmount(tokens.reasoning ?? 0, 'reasoning tokens', 'callTime');
  const speed = logNormalFromPercentiles(row.outputTokensPerSecond, SPEED_SIGMA);
  const secondsPerToken = inverseLogNormal(speed);
  const bare = row.includesHiddenReasoning ? base : row;
  const isGiven = tokens.reasoning !== undefined && bare !== undefined;
  const measured = measuredReasoning(row, bare, speed.median);
  const streamed = isGiven ? tokens.reasoning : streamedTokens(row, speed.median);
  const reasoningTime = isGiven ? (tokens.reasoning > 0 ? 'given' : 'none') : streamed > 0 || row.includesHiddenReasoning ? 'benchmark' : 'none';
  return {
    ttft: timeToFirstToken(isGiven ? bare : row),
    generation: product(generated(tokens, streamed), secondsPerToken),
    secondsPerToken,
    answerTokens: Math.max(0, tokens.output - 1),
    reasoningTime,
    reasoningTokens: isGiven ? tokens.reasoning : measured,
    reasoningIsEstimate: !isGiven && reasoningTime === 'benchmark',
    lacksBaseRow: tokens.reasoning !== undefined && bare === undefined,
  };
}

/** Tokens that were streamed before the answer: they come on top of the time to first token. */
function streamedTokens({ ttftSeconds, timeToFirstAnswerSeconds = 0 }: SpeedMeasurement, speed: number): Tokens {
  return Math.max(0, timeToFirstAnswerSeconds - ttftSeconds.p50) * speed;
}

/** Reasoning of the measurement itself: what passed between a bare first token and the answer, at its speed. */
function measuredReasoning(row: SpeedMeasurement, bare: SpeedMeasurement | undefined, speed: number): Tokens | undefined {
  if (bare === undefined) return undefined;
  const answered = Math.max(row.timeToFirstAnswerSeconds ?? 0, row.ttftSeconds.p50);
  return Math.max(0, answered - bare.ttftSeconds.p50) * speed;
}

function timeToFirstToken({ ttftSeconds, includesHiddenReasoning }: SpeedMeasurement): LogNormal {
  return logNormalFromPercentiles(ttftSeconds, includesHiddenReasoning ? HIDDEN_REASONING_TTFT_SIGMA : TTFT_SIGMA);
}

/** Tokens after the first, answer and reasoning spread independently (assumption). */
function generated({ output, outputCv = 0, reasoningCv = 0 }: GeneratedTokens, reasoning: Tokens): LogNormal {
  const mean = Math.max(0, output + reasoning - 1);
  return logNormalFromMean(mean, mean === 0 ? 0 : Math.hypot(output * outputCv, reasoning * reasoningCv) / mean);
}

/** Tokens times seconds per token: medians multiply, σ² add; on a split side that is an approximation. */
function product(tokens: LogNormal, secondsPerToken: LogNormal): LogNormal {
  return {
    ...scaledLogNormal(secondsPerToken, tokens.median),
    sigmaBelow: Math.hypot(tokens.sigmaBelow, secondsPerToken.sigmaBelow),
    sigmaAbove: Math.hypot(tokens.sigmaAbove, secondsPerToken.sigmaAbove),
  };
}

/**
 * Mean seconds of a call: means add, percentiles do not.
 *
 * @example
 * const row = { ttftSeconds: { p50: 1 }, outputTokensPerSecond: { p50: 100 }, includesHiddenReasoning: false }
 * callTimeMean(callTime(row, { output: 101 })).toFixed(4) // => "2.1318"
 */
export function callTimeMean({ ttft, generation }: Pick<CallTime, 'ttft' | 'generation'>): number {
  return logNormalMean(ttft) + logNormalMean(generation);
}
