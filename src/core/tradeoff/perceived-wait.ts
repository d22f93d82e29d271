import type { AnswerTime } from '../query/answer-time.ts';
import { callTimeMean } from '../query/call-time.ts';
import type { OwnCallTime } from '../query/own-time.ts';
import { streamedWait } from '../query/wait.ts';
import type { Seconds } from '../units.ts';

/**
 * How an answer reaches the user: `whole`: they wait for its last token; `streamed`: they read along; `background`:
 * nobody waits.
 */
export const DELIVERIES = ['whole', 'streamed', 'background'] as const;
/** One of `DELIVERIES`. */
export type Delivery = (typeof DELIVERIES)[number];
/** How an answer arrives where nobody said (assumption: the longest wait, so no option looks faster than it is). */
export const DEFAULT_DELIVERY: Delivery = 'whole';

/**
 * Mean seconds a user waits for a query, t in the expected total cost. Of a streamed answer only the last call
 * is read along: its time to first token, and what comes slower than 5 tokens a second are read (assumption);
 * whatever runs before it is waited for in full.
 *
 * @example
 * const row = { ttftSeconds: { p50: 1, p95: 1 }, outputTokensPerSecond: { p50: 50, p95: 50 }, includesHiddenReasoning: false }
 * const call = callTime(row, { output: 101 })
 * const answer = { call, time: { meanSeconds: 2 * callTimeMean(call) } }
 * perceivedWait(answer, 'whole') // => 6
 * perceivedWait(answer, 'streamed').toFixed(6) // => "4.000000"
 * perceivedWait(answer, 'background') // => 0
 */
export function perceivedWait({ call, time }: PerceivedTime, delivery: Delivery): Seconds {
  if (delivery === 'background') return 0;
  return delivery === 'whole' ? time.meanSeconds : Math.max(0, time.meanSeconds - callTimeMean(call) + streamedWait(call));
}

/** What of an answer's time a wait is made of: the whole query's mean, and its last call. */
export interface PerceivedTime {
  readonly call: AnswerTime['call'] | OwnCallTime;
  readonly time: Pick<AnswerTime['time'], 'meanSeconds'>;
}
