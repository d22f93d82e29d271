import { measuredInstant, type LatencyRow } from '../model/measurement.ts';
import { logNormalQuantile } from '../stats/log-normal.ts';
import type { Instant, Seconds, Share } from '../units.ts';
import { callTime, type CallTime, type GeneratedTokens } from './call-time.ts';
import { latencyBand } from './latency.ts';
import { queryTime, shareWithin, type QueryTime, type Stage } from './query-time.ts';

/** What the time of an answer is worked out from. */
export interface AnswerTimeInputs {
  readonly row: LatencyRow;
  /** The row of the same model that tells the bare time to first token. */
  readonly base?: LatencyRow | undefined;
  /** What each call writes, in the option's own tokens. */
  readonly tokens: GeneratedTokens;
  readonly callsPerTurn: number;
  readonly failureShare: Share;
  readonly mostAttempts: number;
  readonly at: Instant;
  /** The whole answer may take this long. */
  readonly limitSeconds?: Seconds | undefined;
}

/** How long one query takes, whoever measured its calls. */
export interface TimedQuery {
  /** The calls of a query: what options in turn are added from. */
  readonly stage: Stage;
  readonly time: QueryTime;
  /** Seconds to the first word of the answer, where one call makes the query. */
  readonly firstWord?: { readonly p50Seconds: Seconds; readonly p95Seconds: Seconds } | undefined;
  /** Share of queries within the limit. */
  readonly withinLimit?: Share | undefined;
  /** Relative error that is shown with every time; `undefined`: nobody knows it, as of one's own times. */
  readonly band: Share | undefined;
}

/** How long one query takes: measured one request at a time, on a date, without your load. */
export interface AnswerTime extends TimedQuery {
  readonly band: Share;
  readonly row: LatencyRow;
  readonly base?: LatencyRow | undefined;
  readonly call: CallTime;
  readonly ageDays: number;
}

const DAY = 86_400_000;

/**
 * The time of a query from a measured row. Calls of an agent follow one another; failed attempts take as long
 * as the others.
 *
 * @example
 * const [row] = catalogue.measurements.latencyRows('openai/gpt-4o-mini')
 * const answer = answerTime({ row, tokens: { output: 211 }, callsPerTurn: 1, failureShare: 0, mostAttempts: 1, at: Date.parse('2026-11-22') })
 * answer.time.p50Seconds < answer.time.p95Seconds // => true
 * answer.ageDays // => 135
 */
export function answerTime({ row, base, tokens, callsPerTurn, failureShare, mostAttempts, at, limitSeconds }: AnswerTimeInputs): AnswerTime {
  const { call, stage, time } = timed({ row, base, tokens, callsPerTurn, failureShare, mostAttempts });
  const ageDays = Math.max(0, Math.floor((at - measuredInstant(row.measured)) / DAY));
  return {
    row,
    base,
    call,
    stage,
    time,
    firstWord: callsPerTurn === 1 ? firstWord(call) : undefined,
    withinLimit: limitSeconds === undefined ? undefined : shareWithin(time, limitSeconds),
    band: latencyBand(ageDays, row.scope === 'hosts'),
    ageDays,
  };
}

type TimedInputs = Omit<AnswerTimeInputs, 'at' | 'limitSeconds'>;
type Timed = Pick<AnswerTime, 'call' | 'stage' | 'time'>;

/** The last time of each row, and of what: most changes to a scenario leave the calls of a query as they were. */
const lastTimes = new WeakMap<LatencyRow, { readonly of: TimedInputs; readonly timed: Timed }>();

function timed(of: TimedInputs): Timed {
  const { row, base, tokens, callsPerTurn, failureShare, mostAttempts } = of;
  const last = lastTimes.get(row);
  if (last && areAlike(last.of, of)) return last.timed;
  const call = callTime(row, tokens, base);
  const stage: Stage = { time: call, inSequence: callsPerTurn, failureShare, mostAttempts };
  const made = { call, stage, time: queryTime([stage]) };
  lastTimes.set(row, { of, timed: made });
  return made;
}

function areAlike(one: TimedInputs, other: TimedInputs): boolean {
  const [tokens, others] = [one.tokens, other.tokens];
  return (
    one.base === other.base &&
    tokens.output === others.output &&
    tokens.outputCv === others.outputCv &&
    tokens.reasoning === others.reasoning &&
    tokens.reasoningCv === others.reasoningCv &&
    one.callsPerTurn === other.callsPerTurn &&
    one.failureShare === other.failureShare &&
    one.mostAttempts === other.mostAttempts
  );
}

/** Reasoning that is streamed before the answer delays its first word. */
function firstWord({ ttft, generation, secondsPerToken, answerTokens }: CallTime): NonNullable<AnswerTime['firstWord']> {
  const streamed = Math.max(0, generation.median - answerTokens * secondsPerToken.median);
  return { p50Seconds: ttft.median + streamed, p95Seconds: logNormalQuantile(ttft, 0.95) + streamed };
}
