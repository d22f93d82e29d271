import { requireAmount } from '../argument.ts';
import { DEFAULT_WITHIN } from '../tradeoff/filters.ts';
import type { Seconds, Share, Tokens, Usd } from '../units.ts';
import { amount, field, list, name, option, type Answer, type Statement, type Value } from './answer.ts';
import type { FastEnoughCodes } from './fast-enough/codes.ts';
import { nearestFirst, type Change } from './nearest-first.ts';

/** How long an option takes, as far as anybody measured it. */
export interface TimedOption {
  readonly id: string;
  /** What a query costs: of several that are fast enough the cheapest is named. */
  readonly usd: Usd;
  /** Absent: not measured. */
  readonly time?: MeasuredTime | undefined;
  /** Set for a batch, which has no latency: an answer may take this long. */
  readonly batchSeconds?: Seconds | undefined;
  /** The tightest rate limit over the busiest minute; absent: no limit is known. */
  readonly headroom?: number | undefined;
  /** The first month whose busiest minute is above that limit, as people write it. */
  readonly fullMonth?: string | undefined;
  /** Its longest calls do not fit its context. */
  readonly isTooLong?: boolean | undefined;
  /** What would make it fast enough; absent: nothing known. */
  readonly remedies?: Remedies | undefined;
}

/** Percentiles of a query's time, and how many queries stay within the limit. */
export interface MeasuredTime {
  readonly p50: Seconds;
  readonly p95: Seconds;
  readonly p99: Seconds;
  /** How far off the times may be, ± this share; `undefined`: nobody knows, as of one's own times. */
  readonly band: Share | undefined;
  /** Share of the queries within the limit, and the same at both ends of the band, where that is known; absent: there is no limit. */
  readonly within?: { readonly typical: Share; readonly low?: Share; readonly high?: Share } | undefined;
  /** Set for one's own times, under one's own load: whether more than their median is known. */
  readonly own?: { readonly isSpreadKnown: boolean } | undefined;
}

/** What would bring an option within the limit. */
export interface Remedies {
  /** Answers of at most so many tokens. */
  readonly outputTokens?: Tokens | undefined;
  /** A reasoning effort of the same model. */
  readonly effort?: string | undefined;
  /** The first word comes within so long, for 95 of 100 queries. */
  readonly firstWordSeconds?: Seconds | undefined;
}

/** What whether answers come fast enough is worked out from. */
export interface FastEnoughInputs {
  readonly options: readonly TimedOption[];
  /** How long an answer may take; absent: nobody said. */
  readonly limitSeconds?: Seconds | undefined;
}

type Said = Statement<FastEnoughCodes>;
type Timed = TimedOption & { readonly time: MeasuredTime };

/** So many options are gone through by name (assumption: more are a table). */
const MOST_NAMED = 4;

/**
 * Whether answers come fast enough: the share of queries within the limit, which is the percentile at which it is met,
 * with the band of the measurement; the cheapest option that makes it, or what would. One's own times have no band, and
 * are sure where more than their median is known. A batch is left out, and so is an option that its rate limit stops at
 * the peak. Throws `bad-argument` for a negative limit.
 *
 * @example
 * const time = { p50: 3, p95: 6, p99: 8, band: 0.3, within: { typical: 0.97, low: 0.8, high: 0.99 } }
 * const options = [{ id: 'a', usd: 0.01, time }, { id: 'b', usd: 0.001 }]
 * fastEnoughAnswer({ options, limitSeconds: 7 }).verdict.code // => "barely"
 * fastEnoughAnswer({ options: [{ id: 'b', usd: 0.001 }], limitSeconds: 7 }).verdict.code // => "unmeasured"
 */
export function fastEnoughAnswer({ options, limitSeconds }: FastEnoughInputs): Answer<FastEnoughCodes> {
  requireAmount(limitSeconds ?? 0, 'the limit', 'fastEnoughAnswer');
  const online = options.filter(({ batchSeconds }) => batchSeconds === undefined);
  const fitting = online.filter(({ isTooLong }) => !isTooLong);
  const timed = fitting.filter((one): one is Timed => one.time !== undefined).toSorted((one, other) => reach(other) - reach(one) || byPrice(one, other));
  const leftOut = leftOutOf(options, online, fitting, timed);
  const missing = missingOf(limitSeconds, fitting);
  const chosen = choice(timed, limitSeconds);
  if (!chosen) return { ...unanswered(options, fitting, limitSeconds), because: leftOut, missing };
  const { own } = chosen.time;
  const band = bandOf(chosen);
  const plain = own?.isSpreadKnown ? 'high' : 'medium';
  const limit = amount(limitSeconds ?? 0, 'seconds');
  const isMet = limitSeconds !== undefined && reach(chosen) >= DEFAULT_WITHIN;
  const straddles = limitSeconds !== undefined && isMet !== (end(chosen, isMet ? 'low' : 'high') >= DEFAULT_WITHIN);
  const within = withinOf(chosen);
  const shown = [chosen, ...timed.filter((one) => one !== chosen)].slice(0, MOST_NAMED);
  return {
    question: 'fast-enough',
    verdict: verdictOf(chosen, limitSeconds, isMet, straddles),
    because: [...shown.flatMap((one) => timesOf(one, limitSeconds)), ...roomOf(chosen), ...leftOut],
    holdsWhile: [band ? { code: 'while-measured', values: band } : { code: 'while-timed', values: {} }, ...(chosen.headroom === undefined ? [] : [{ code: 'while-peak' as const, values: { option: option(chosen.id), ratio: amount(chosen.headroom, 'ratio') } }])],
    wouldChange: nearestFirst(changesOf(chosen, limitSeconds, isMet)),
    measureNext: limitSeconds === undefined || own?.isSpreadKnown ? [] : [{ code: 'time-it', values: { option: option(chosen.id), limit } }],
    confidence: {
      level: straddles ? 'low' : plain,
      because: [...(band ? [{ code: 'measured-alone' as const, values: band }] : []), ...(own ? ownBecause(own) : []), ...(straddles ? [{ code: 'band-straddles' as const, values: { option: option(chosen.id), within } }] : [])],
    },
    missing,
    workings: timed.filter(({ time }) => time.within).map((one) => ({ formula: 'share-within', option: one.id, inputs: { limit, p50: amount(one.time.p50, 'seconds'), p95: amount(one.time.p95, 'seconds'), ...bandOf(one) }, result: withinOf(one) })),
  };
}

const ownBecause = ({ isSpreadKnown }: NonNullable<MeasuredTime['own']>): readonly Said[] => [{ code: 'timed-by-you', values: {} }, ...(isSpreadKnown ? [] : [{ code: 'only-median' as const, values: {} }])];

/** The cheapest that makes it at the peak too, surely before barely; else the one that comes nearest. */
function choice(timed: readonly Timed[], limitSeconds: Seconds | undefined): Timed | undefined {
  if (limitSeconds === undefined) return timed.toSorted((one, other) => one.time.p95 - other.time.p95 || byPrice(one, other))[0];
  const served = timed.filter(({ headroom = 1 }) => headroom >= 1);
  const cheapest = (of: readonly Timed[]): Timed | undefined => of.toSorted(byPrice)[0];
  return cheapest(served.filter((one) => end(one, 'low') >= DEFAULT_WITHIN)) ?? cheapest(served.filter((one) => reach(one) >= DEFAULT_WITHIN)) ?? timed[0];
}

function verdictOf(chosen: Timed, limitSeconds: Seconds | undefined, isMet: boolean, straddles: boolean): Said {
  if (limitSeconds === undefined) return { code: 'no-limit', values: { option: option(chosen.id), p95: amount(chosen.time.p95, 'seconds') } };
  const limit = amount(limitSeconds, 'seconds');
  const { headroom = 1 } = chosen;
  if (isMet && headroom < 1) return { code: 'rate-limited', values: { option: option(chosen.id), ratio: amount(headroom, 'share'), limit } };
  const values = { option: option(chosen.id), within: withinOf(chosen), limit, goal: amount(DEFAULT_WITHIN, 'share') };
  if (!isMet) return { code: 'too-slow', values };
  return { code: straddles ? 'barely' : 'fast-enough', values };
}

function unanswered(options: readonly TimedOption[], fitting: readonly TimedOption[], limitSeconds: Seconds | undefined): Answer<FastEnoughCodes> {
  const ids = list(fitting.map(({ id }) => option(id)));
  const [batch] = options.flatMap(({ batchSeconds }) => batchSeconds ?? []);
  const verdicts = (): Said => {
    if (fitting.length > 0) return limitSeconds === undefined ? { code: 'unmeasured-no-limit', values: { options: ids } } : { code: 'unmeasured', values: { options: ids, limit: amount(limitSeconds, 'seconds') } };
    return batch === undefined ? { code: 'no-option', values: {} } : { code: 'only-batch', values: { wait: amount(batch, 'seconds') } };
  };
  return {
    question: 'fast-enough', verdict: verdicts(), because: [], holdsWhile: [], wouldChange: [],
    measureNext: fitting.length > 0 ? [{ code: 'time-any', values: { options: ids } }] : [],
    confidence: { level: 'unknown', because: [{ code: 'not-measured', values: {} }] },
    missing: [], workings: [],
  };
}

function timesOf(one: Timed, limitSeconds: Seconds | undefined): readonly Said[] {
  const { p50, p95, p99 } = one.time;
  const [of, seconds] = [option(one.id), (value: number): Value => amount(value, 'seconds')];
  const times: Said = { code: 'times', values: { option: of, p50: seconds(p50), p95: seconds(p95), p99: seconds(p99) } };
  return limitSeconds === undefined ? [times] : [{ code: 'meets', values: { option: of, within: withinOf(one), limit: seconds(limitSeconds) } }, times];
}

const roomOf = ({ id, headroom, fullMonth }: Timed): readonly Said[] => [
  ...(headroom === undefined ? [] : [{ code: 'headroom' as const, values: { option: option(id), ratio: amount(headroom, 'ratio') } }]),
  ...(fullMonth === undefined ? [] : [{ code: 'runs-out' as const, values: { option: option(id), month: name(fullMonth) } }]),
];

function changesOf(chosen: Timed, limitSeconds: Seconds | undefined, isMet: boolean): readonly Change<Said>[] {
  if (limitSeconds === undefined || limitSeconds === 0) return [];
  const { id, time: { p95 }, remedies = {}, headroom } = chosen;
  const of = option(id);
  const { outputTokens, effort, firstWordSeconds } = remedies;
  return [
    { said: { code: 'limit-turns', values: { option: of, seconds: amount(p95, 'seconds') } }, now: limitSeconds, at: p95 },
    ...(isMet ? [{ said: { code: 'slower-turns' as const, values: { option: of, ratio: amount(limitSeconds / p95, 'ratio') } }, now: 1, at: limitSeconds / p95 }] : []),
    ...(headroom !== undefined && headroom >= 1 ? [{ said: { code: 'headroom' as const, values: { option: of, ratio: amount(headroom, 'ratio') } }, now: 1, at: headroom }] : []),
    // a remedy is in one's own hands: nearer than any fact
    ...(effort === undefined ? [] : [{ said: { code: 'effort-makes-it' as const, values: { option: of, effort: name(effort) } }, now: 1, at: 1 }]),
    ...(outputTokens === undefined ? [] : [{ said: { code: 'shorter-makes-it' as const, values: { option: of, tokens: amount(outputTokens, 'tokens') } }, now: 1, at: 1 }]),
    ...(firstWordSeconds === undefined ? [] : [{ said: { code: 'stream-makes-it' as const, values: { option: of, seconds: amount(firstWordSeconds, 'seconds') } }, now: 1, at: 1 }]),
  ];
}

function leftOutOf(options: readonly TimedOption[], online: readonly TimedOption[], fitting: readonly TimedOption[], timed: readonly Timed[]): readonly Said[] {
  const ids = (from: readonly TimedOption[], kept: readonly TimedOption[]): readonly Value[] => from.filter((one) => !kept.includes(one)).map(({ id }) => option(id));
  const [batches, long, unmeasured] = [ids(options, online), ids(online, fitting), ids(fitting, timed)];
  const limited = timed.filter(({ headroom = 1 }) => headroom < 1).map(({ id }) => option(id));
  const wait = Math.max(0, ...options.map(({ batchSeconds = 0 }) => batchSeconds));
  return [
    ...(batches.length > 0 ? [{ code: 'batch-left-out' as const, values: { options: list(batches), wait: amount(wait, 'seconds') } }] : []),
    ...(long.length > 0 ? [{ code: 'too-long' as const, values: { options: list(long) } }] : []),
    ...(unmeasured.length > 0 && timed.length > 0 ? [{ code: 'unmeasured-left-out' as const, values: { options: list(unmeasured) } }] : []),
    ...(limited.length > 0 ? [{ code: 'limited-left-out' as const, values: { options: list(limited) } }] : []),
  ];
}

function missingOf(limitSeconds: Seconds | undefined, fitting: readonly TimedOption[]): readonly Said[] {
  const lacks = (path: string): Said => ({ code: 'lacks', values: { field: field(path) } });
  return [...(limitSeconds === undefined ? [lacks('limits.latencySeconds')] : []), ...(fitting.some(({ headroom }) => headroom === undefined) ? [lacks('limits.requestsPerMinute')] : [])];
}

const reach = ({ time: { within } }: Timed): Share => within?.typical ?? 0;

/** An end of the band; where none is known, what is typical. */
const end = ({ time: { within } }: Timed, which: 'low' | 'high'): Share => within?.[which] ?? within?.typical ?? 0;

const bandOf = ({ time: { band } }: Timed): { readonly band: Value } | undefined => (band === undefined ? undefined : { band: amount(band, 'share') });

/** Without a band there is no range. */
const withinOf = ({ time: { within } }: Timed): Value => amount(within?.typical ?? 0, 'share', within?.low === undefined || within.high === undefined ? undefined : [within.low, within.high]);

const byPrice = (one: TimedOption, other: TimedOption): number => one.usd - other.usd || (one.id < other.id ? -1 : 1);
