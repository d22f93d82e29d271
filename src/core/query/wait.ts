import { logNormalExcess, logNormalMean } from '../stats/log-normal.ts';
import type { Seconds } from '../units.ts';
import { callTimeMean, type CallTime } from './call-time.ts';
import type { OwnCallTime } from './own-time.ts';

/** Tokens a second a reader keeps up with (assumption: about 230 words a minute). */
export const READING_TOKENS_PER_SECOND = 5;

/**
 * Mean seconds the user waits for one call whose answer is streamed: until its first token, reasoning
 * included, and then only for what comes slower than it is read. The mean of a log-normal time is p50·e^(σ²/2),
 * not its p50. An answer that is shown whole is waited for in full (`callTimeMean`), background work not at all; so is
 * one that was timed as a whole, its first token not: nobody knows from when on it can be read.
 *
 * @example
 * const row = { ttftSeconds: { p50: 1, p95: 1 }, outputTokensPerSecond: { p50: 4, p95: 4 }, includesHiddenReasoning: false }
 * streamedWait(callTime(row, { output: 101 })).toFixed(4) // => "6.0000"
 */
export function streamedWait(time: CallTime | OwnCallTime): Seconds {
  if ('firstToken' in time) return ownStreamedWait(time);
  const { ttft, secondsPerToken, generation, answerTokens } = time;
  const perToken = logNormalMean(secondsPerToken);
  const beforeAnswer = Math.max(0, logNormalMean(generation) - answerTokens * perToken);
  return logNormalMean(ttft) + beforeAnswer + answerTokens * logNormalExcess(secondsPerToken, 1 / READING_TOKENS_PER_SECOND);
}

/** What follows a first token that was timed comes evenly (assumption). */
function ownStreamedWait(time: OwnCallTime): Seconds {
  const whole = callTimeMean(time);
  const first = Math.min(whole, logNormalMean(time.firstToken ?? time.ttft));
  return first + Math.max(0, whole - first - time.answerTokens / READING_TOKENS_PER_SECOND);
}
