import { logNormalFromMean, logNormalFromPercentiles, logNormalQuantile, type LogNormal } from '../stats/log-normal.ts';
import type { Seconds, Share, Tokens } from '../units.ts';
import type { TimedQuery } from './answer-time.ts';
import { HIDDEN_REASONING_TTFT_SIGMA, SPEED_SIGMA, TTFT_SIGMA } from './call-time.ts';
import { queryTime, shareWithin, type Stage } from './query-time.ts';

/** Seconds as a person timed them: half of the calls take at most `p50`, 95 of 100 at most `p95`, where that is known. */
export interface OwnSeconds {
  readonly p50: Seconds;
  readonly p95?: Seconds;
}

/** How long one call takes, as a person timed it under their own load. */
export interface OwnTimes {
  /** From when it is sent to its last token. */
  readonly callSeconds: OwnSeconds;
  /** To its first token; absent: not timed. */
  readonly ttftSeconds?: OwnSeconds | undefined;
}

/** A call that was timed as a whole: it cannot be told apart into a first token and the rest. */
export interface OwnCallTime {
  /** Seconds of the whole call: they stand for both, so that their percentiles stay what they are. */
  readonly ttft: LogNormal;
  /** Nothing. */
  readonly generation: LogNormal;
  /** Seconds to the first token; `undefined`: not timed. */
  readonly firstToken: LogNormal | undefined;
  /** Mean tokens of the answer after its first. */
  readonly answerTokens: Tokens;
}

/** What the time of a query is worked out from where a person timed its calls. */
export interface OwnTimeInputs {
  readonly own: OwnTimes;
  /** What each call writes, in the option's own tokens: the length that is read, and how it varies. */
  readonly tokens: { readonly output: Tokens; readonly outputCv: number };
  /** Whether it thinks before it answers. */
  readonly reasons: boolean;
  readonly callsPerTurn: number;
  readonly failureShare: Share;
  readonly mostAttempts: number;
  readonly limitSeconds?: Seconds | undefined;
}

/** How long one query takes whose calls a person timed: how many, and so how far off that is, nobody says. */
export interface OwnAnswerTime extends TimedQuery {
  readonly band: undefined;
  readonly own: OwnTimes;
  readonly call: OwnCallTime;
}

const NOTHING = logNormalFromMean(0, 0);

/**
 * The time of a query from a person's own times of a call, which hold for the workload they were measured at: they do
 * not change with its tokens (assumption). Where only the median is known, the call spreads as the wider of its parts
 * does elsewhere: the first token, or tokens of that varying number (assumption). A first token is never later than its
 * call. Calls of an agent follow one another; failed attempts take as long as the others. Throws `bad-argument` for percentiles out of order.
 *
 * @example
 * const once = { tokens: { output: 211, outputCv: 0 }, reasons: false, callsPerTurn: 1, failureShare: 0, mostAttempts: 1 }
 * const { time, firstWord } = ownTime({ own: { callSeconds: { p50: 2.4, p95: 9.8 } }, ...once, limitSeconds: 9.8 })
 * [time.p50Seconds, time.p95Seconds].map((seconds) => seconds.toFixed(6)) // => ["2.400000","9.800000"]
 * firstWord // => undefined
 */
export function ownTime({ own, tokens, reasons, callsPerTurn, failureShare, mostAttempts, limitSeconds }: OwnTimeInputs): OwnAnswerTime {
  const first = reasons ? HIDDEN_REASONING_TTFT_SIGMA : TTFT_SIGMA;
  const written = Math.hypot(logNormalFromMean(1, tokens.outputCv).sigmaAbove, SPEED_SIGMA);
  const firstToken = own.ttftSeconds && logNormalFromPercentiles(own.ttftSeconds, first);
  const whole = logNormalFromPercentiles(own.callSeconds, Math.max(first, written, spreadTo(own)));
  const call: OwnCallTime = { ttft: whole, generation: NOTHING, firstToken, answerTokens: Math.max(0, tokens.output - 1) };
  const stage: Stage = { time: call, inSequence: callsPerTurn, failureShare, mostAttempts };
  const time = queryTime([stage]);
  return {
    own,
    call,
    stage,
    time,
    firstWord: callsPerTurn === 1 && firstToken ? { p50Seconds: firstToken.median, p95Seconds: Math.min(...[firstToken, whole].map((one) => logNormalQuantile(one, 0.95))) } : undefined,
    withinLimit: limitSeconds === undefined ? undefined : shareWithin(time, limitSeconds),
    band: undefined,
  };
}

/** The σ with which a whole call is no faster at the 95th percentile than its first token was. */
function spreadTo({ callSeconds: { p50 }, ttftSeconds }: OwnTimes): number {
  return logNormalFromPercentiles({ p50, p95: Math.max(p50, ttftSeconds?.p95 ?? 0) }, 0).sigmaAbove;
}

/**
 * Whether times can be what they say: above 0, the 95th percentile no less than the median, the first token no later
 * than the whole call.
 *
 * @example
 * areTimes({ callSeconds: { p50: 2.4, p95: 9.8 }, ttftSeconds: { p50: 0.6 } }) // => true
 * areTimes({ callSeconds: { p50: 9.8, p95: 2.4 } }) // => false
 * areTimes({ callSeconds: { p50: 2.4 }, ttftSeconds: { p50: 3 } }) // => false
 */
export function areTimes({ callSeconds, ttftSeconds = callSeconds }: OwnTimes): boolean {
  const isOrdered = ({ p50, p95 = p50 }: OwnSeconds): boolean => p50 > 0 && p95 >= p50;
  return isOrdered(callSeconds) && isOrdered(ttftSeconds) && ttftSeconds.p50 <= callSeconds.p50 && (ttftSeconds.p95 ?? 0) <= (callSeconds.p95 ?? Infinity);
}

/**
 * Whether a time is a person's own.
 *
 * @example
 * isOwnTime({ band: 0.3 }) // => false
 * isOwnTime({ own: { callSeconds: { p50: 2.4 } } }) // => true
 */
export const isOwnTime = (time: object | undefined): time is OwnAnswerTime => time !== undefined && 'own' in time;

/**
 * Whether a call was timed as a whole and its first token was not.
 *
 * @example
 * isFirstUntimed({ own: { callSeconds: { p50: 2.4 } } }) // => true
 * isFirstUntimed({ band: 0.3 }) // => false
 */
export const isFirstUntimed = (time: object | undefined): boolean => isOwnTime(time) && time.own.ttftSeconds === undefined;
