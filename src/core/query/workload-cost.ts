import type { PriceEntry } from '../model/offer.ts';
import type { WeekProfile } from '../growth/week-profile.ts';
import type { Setting } from '../model/setting.ts';
import type { CacheFacts, Workload } from '../model/workload.ts';
import { Decimal } from '../money.ts';
import { DIMENSIONS, RATE_KEYS, type DimensionName } from '../pricing/dimensions.ts';
import { noticesAt, type Notice } from '../pricing/entry.ts';
import type { Bill, ExpectedLine, Pricer } from '../pricing/pricer.ts';
import type { Schedule } from '../pricing/schedule.ts';
import { promptTokens, type Leaves } from '../pricing/usage.ts';
import type { Instant, Share, Tokens, Usd } from '../units.ts';
import { callsOf, prefixHitShare, type Call } from './calls.ts';
import { lengthShares, type LengthShare } from './length-shares.ts';
import { retries, type Retries } from './retries.ts';

/** How many tokens a model makes of a text that o200k makes one of: a known band, or a guess of one. */
export interface TokenFactor {
  readonly low: number;
  readonly typical: number;
  readonly high: number;
  /** Absent: nobody published it, the band is assumed. */
  readonly source?: string;
}

/** Where no factor is known: 1, and a band of ±30% that is shown (assumption). */
export const UNKNOWN_TOKEN_FACTOR: TokenFactor = { low: 0.7, typical: 1, high: 1.3 };
/** Where a seller's cache lifetime is not known: 5 minutes (assumption; Anthropic's and OpenAI's documented order). */
export const ASSUMED_CACHE_LIFETIME_SECONDS = 300;

/** What the cost of a query is worked out from. */
export interface CostInputs {
  readonly schedule: Schedule;
  readonly setting: Setting;
  readonly workload: Workload;
  readonly at: Instant;
  /** Mean queries a second of the whole feature: they keep a shared prefix cached. */
  readonly arrivalsPerSecond: number;
  /** Shares of the week's queries by hour (see `weekProfile`); absent: every hour alike. */
  readonly weekProfile?: WeekProfile | undefined;
  /** Whether the option reasons under its setting. */
  readonly reasons: boolean;
  readonly tokenFactor: TokenFactor;
  /** Visible tokens it writes where the workload says one. */
  readonly verbosity: number;
}

/** What one query of a workload costs on the mean: an expectation, itemised. */
export interface WorkloadCost {
  /** USD a query, failed attempts and the batched share included. */
  readonly expected: Usd;
  /** The same at the low and the high end of the tokenizer's band. */
  readonly low: Usd;
  readonly high: Usd;
  /** Standard deviation between queries, from the spread of their lengths. */
  readonly sd: Usd;
  /** Lines that add up to `expected`. */
  readonly lines: readonly CostLine[];
  /** The exact bill of one such query: only where it is a single call of whole counts at one price all week. */
  readonly bill?: Bill;
  /** Set when the price changes within the week: the lines are means of a load spread evenly over it. */
  readonly weekly: boolean;
  readonly entry: PriceEntry;
  readonly notices: readonly Notice[];
  readonly calls: readonly Call[];
  readonly retries: Retries;
  readonly cache: CacheFacts & {
    readonly prefixHit: Share;
    /** Set when caching was asked for and nothing is read from the cache: why. */
    readonly refused?: 'not-offered' | 'below-minimum';
  };
  readonly tokenFactor: TokenFactor;
  /** What is not in `expected` because nobody knows it: the cost is a lower bound. */
  readonly missing: readonly 'reasoning'[];
}

/** A line of an expectation; `serviceTier` where a part of the queries is sent under another. */
export interface CostLine extends ExpectedLine {
  readonly serviceTier?: 'batch';
}

/**
 * Expected cost of one query of a workload on an offer: every call of every turn at the context tier of its
 * own prompt (spread included), retries, the batched share, and the week's windows. Throws what compiling
 * the offer throws, and `unknown-rate` for anything used that has no rate.
 *
 * @example
 * const inputs = { schedule: catalogue.schedule('openai/gpt-4o'), setting: {}, workload: { ...blankWorkload, inputTokens: 1155, outputTokens: 211 }, at: Date.parse('2026-11-22'), arrivalsPerSecond: 0, reasons: false, tokenFactor: UNKNOWN_TOKEN_FACTOR, verbosity: 1 }
 * workloadCost(inputs).bill.total.toString() // => "0.0049975"
 * workloadCost({ ...inputs, workload: { ...inputs.workload, failureShare: 0.1, mostAttempts: 2 } }).expected.toFixed(8) // => "0.00549725"
 */
export function workloadCost(inputs: CostInputs): WorkloadCost {
  const { schedule, setting, workload, at, reasons, tokenFactor } = inputs;
  const week = schedule.week(at, setting, inputs.weekProfile);
  const [{ pricer: first }] = week as [(typeof week)[number]];
  const cache = cacheFacts(inputs, first);
  const prefixHit = prefixHitShare(inputs.arrivalsPerSecond, cache.lifetimeSeconds);
  const attempts = retries(workload.failureShare, workload.mostAttempts);
  const parts = [
    ...week.map(({ share, pricer }) => ({ share: share * (1 - workload.batchShare), pricer, batch: false })),
    ...(workload.batchShare > 0 ? schedule.week(at, batchOf(setting), inputs.weekProfile).map(({ share, pricer }) => ({ share: share * workload.batchShare, pricer, batch: true })) : []),
  ].filter(({ share }) => share > 0);

  // without a cache and context tiers nothing but the counts of text depends on the tokenizer
  const isProportional = workload.caching === 'typed' && workload.cachedShare + workload.cacheWriteShare === 0 && parts.every(({ pricer }) => pricer.levels.length === 1);
  const callsAt = (factor: number): readonly Call[] => callsOf(inOwnTokens(inputs, factor), cache, prefixHit);
  const linesAt = (calls: readonly Call[]): readonly CostLine[] => {
    const merged = new Map<string, CostLine>();
    for (const { share, pricer, batch } of parts) {
      for (const [from, leaves] of leavesByLevel(calls, pricer, workload.inputCv)) {
        for (const line of pricer.expectedLines(leaves, from + 1)) addLine(merged, line, share * attempts.expectedAttempts, batch);
      }
    }
    return [...merged.values()];
  };
  const totalAt = (factor: number): Usd => {
    if (factor === tokenFactor.typical || workload.tokenizer === 'own') return expected;
    if (isProportional) return expected + (factor / tokenFactor.typical - 1) * sum(lines.filter(({ dimension }) => dimension === 'input' || dimension === 'output'));
    const scaled = callsAt(factor);
    return parts.reduce((total, { share, pricer }) => {
      for (const [from, leaves] of leavesByLevel(scaled, pricer, workload.inputCv)) total += share * attempts.expectedAttempts * pricer.expected(leaves, from + 1);
      return total;
    }, 0);
  };

  const calls = callsAt(tokenFactor.typical);
  const lines = linesAt(calls);
  const expected = sum(lines);
  const bySide = (side: 'input' | 'output'): Usd => sum(lines.filter((line) => line.side === side));
  const single = calls.length === 1 && parts.length === 1 && attempts.expectedAttempts === 1 && (workload.inputCv === 0 || first.levels.length === 1);
  const whole = single && Object.values(calls[0]!.leaves).every((count) => Number.isSafeInteger(count));
  const cost = {
    expected,
    low: totalAt(tokenFactor.low),
    high: totalAt(tokenFactor.high),
    sd: Math.hypot(bySide('input') * workload.inputCv, bySide('output') * workload.outputCv),
    lines,
    weekly: week.length > 1,
    entry: first.entry,
    // the schedule's pricer keeps those of the first instant it was asked for
    notices: noticesAt(schedule.offer, first.entry, at),
    calls,
    retries: attempts,
    cache: Object.assign(cache, { prefixHit }, refusal(workload, cache, calls)),
    tokenFactor,
    missing: reasons && workload.reasoningTokens === undefined ? (['reasoning'] as const) : [],
  };
  return whole ? Object.assign(cost, { bill: parts[0]!.pricer.bill(calls[0]!.leaves) }) : cost;
}

/** The workload counted in the option's own tokens, with the answer as long as the option makes it. */
function inOwnTokens({ workload, verbosity, reasons }: CostInputs, factor: number): Workload {
  const own = workload.tokenizer === 'own' ? 1 : factor;
  if (own === 1 && verbosity === 1 && (reasons || workload.reasoningTokens === undefined)) return workload;
  return {
    ...workload,
    systemTokens: workload.systemTokens * own,
    inputTokens: workload.inputTokens * own,
    retrievedTokens: workload.retrievedTokens * own,
    toolTokens: workload.toolTokens * own,
    historyTokens: workload.historyTokens * own,
    outputTokens: workload.outputTokens * own * verbosity,
    reasoningTokens: reasons ? workload.reasoningTokens : undefined,
  };
}

function cacheFacts({ schedule: { offer } }: CostInputs, pricer: Pricer): CacheFacts {
  const lifetimes = offer.cacheLifetimesSeconds ?? offer.seller.cacheLifetimesSeconds;
  const rate = pricer.levels[0]!.rates.cacheRead;
  return {
    offered: 'usd' in rate && rate.assumed === undefined,
    writesCharged: 'usd' in pricer.levels[0]!.rates.cacheWrite,
    minPrefixTokens: offer.minCachePrefixTokens ?? offer.seller.minCachePrefixTokens ?? 0,
    lifetimeSeconds: lifetimes?.[0] ?? ASSUMED_CACHE_LIFETIME_SECONDS,
  };
}

function refusal({ caching, cachedShare, cacheWriteShare }: Workload, { offered }: CacheFacts, calls: readonly Call[]): Pick<WorkloadCost['cache'], 'refused'> {
  const wanted = caching !== 'typed' || cachedShare > 0 || cacheWriteShare > 0;
  const used = calls.some(({ leaves }) => leaves.cacheRead !== undefined || leaves.cacheWrite !== undefined);
  return wanted && !used ? { refused: offered ? 'below-minimum' : 'not-offered' } : {};
}

/** Leaves of a query by the context tier they are charged at; spread prompts divide over the tiers they reach. */
function leavesByLevel(calls: readonly Call[], { levels }: Pricer, cv: number): ReadonlyMap<Tokens, Leaves> {
  const starts = levels.map(({ above }) => above);
  const byLevel = new Map<Tokens, Partial<Record<DimensionName, number>>>();
  for (const { leaves, perQuery } of calls) {
    const shares = starts.length === 1 ? WHOLE : lengthShares(promptTokens(leaves), cv, starts);
    for (const { from, shareOfCalls, shareOfTokens } of shares) {
      const sums = byLevel.get(from) ?? {};
      byLevel.set(from, sums);
      for (const name in leaves) {
        const leaf = name as DimensionName;
        sums[leaf] = (sums[leaf] ?? 0) + leaves[leaf]! * perQuery * (DIMENSIONS[leaf].prompt ? shareOfTokens : shareOfCalls);
      }
    }
  }
  return byLevel;
}

/** Every prompt is at the one level a card without context tiers has. */
const WHOLE: readonly LengthShare[] = [{ from: -1, shareOfCalls: 1, shareOfTokens: 1 }];

function addLine(merged: Map<string, CostLine>, line: ExpectedLine, times: number, batch: boolean): void {
  const key = batch || line.above !== undefined ? `${line.dimension} ${line.above ?? ''} ${batch}` : line.dimension;
  const known = merged.get(key);
  // most lines stand for every call there is
  if (!known && times === 1 && !batch) return void merged.set(key, line);
  const count = line.count * times + (known?.count ?? 0);
  const amount = line.amount * times + (known?.amount ?? 0);
  merged.set(key, { ...line, ...(batch ? { serviceTier: 'batch' as const } : {}), rate: known && !known.rate.eq(line.rate) ? meanRate(line, amount, count) : line.rate, count, amount });
}

/** The rate of a line that stands for calls at several rates: what it amounts to over what it counts. */
const meanRate = ({ rateKey }: ExpectedLine, amount: Usd, count: number): Decimal => new Decimal(amount).times(RATE_KEYS[rateKey]).div(count);

const sum = (lines: readonly { readonly amount: Usd }[]): Usd => lines.reduce((total, { amount }) => total + amount, 0);

/** One batch setting for each setting, so that schedules find their compiled pricers again. */
const batchSettings = new WeakMap<Setting, Setting>();

function batchOf(setting: Setting): Setting {
  const known = batchSettings.get(setting);
  if (known) return known;
  const batch: Setting = { ...setting, serviceTier: 'batch' };
  batchSettings.set(setting, batch);
  return batch;
}
