import type { PriceEntry } from '../model/offer.ts';
import type { WeekProfile } from '../growth/week-profile.ts';
import type { Setting } from '../model/setting.ts';
import type { CacheFacts, Workload } from '../model/workload.ts';
import { noticesAt, type Notice } from '../pricing/entry.ts';
import type { Bill } from '../pricing/pricer.ts';
import type { Schedule, WeekShare } from '../pricing/schedule.ts';
import type { Instant, Share, Usd } from '../units.ts';
import { callsOf, prefixHitShare, type Call } from './calls.ts';
import { chargedLines, charges, type CostLine, type Sent } from './charges.ts';
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
  readonly bill?: Bill | undefined;
  /** Set when the price changes within the week: the lines are means of a load spread evenly over it. */
  readonly weekly: boolean;
  readonly entry: PriceEntry;
  readonly notices: readonly Notice[];
  readonly calls: readonly Call[];
  readonly retries: Retries;
  readonly cache: CacheFacts & {
    readonly prefixHit: Share;
    /** Set when caching was asked for and nothing is read from the cache: why. */
    readonly refused?: 'not-offered' | 'below-minimum' | undefined;
  };
  readonly tokenFactor: TokenFactor;
  /** What is not in `expected` because nobody knows it: the cost is a lower bound. */
  readonly missing: readonly 'reasoning'[];
}

/**
 * Expected cost of one query of a workload on an offer: every call of every turn at the context tier of its
 * own prompt (spread included), retries, the batched share, and the week's windows. Throws what compiling
 * the offer throws, and `unknown-rate` for anything used that has no rate.
 *
 * @example
 * const inputs = { schedule: catalogue.schedule('openai/gpt-4o'), setting: {}, workload: { ...blankWorkload, inputTokens: 1155, outputTokens: 211 }, at: Date.parse('2026-11-22'), arrivalsPerSecond: 0, reasons: false, tokenFactor: UNKNOWN_TOKEN_FACTOR, verbosity: 1 }
 * workloadCost(inputs).bill.total // => "0.0049975"
 * workloadCost({ ...inputs, workload: { ...inputs.workload, failureShare: 0.1, mostAttempts: 2 } }).expected.toFixed(8) // => "0.00549725"
 */
export function workloadCost(inputs: CostInputs): WorkloadCost {
  const { schedule, setting, workload, at, weekProfile, reasons, tokenFactor } = inputs;
  const { batchShare, inputCv } = workload;
  const week = schedule.week(at, setting, weekProfile);
  const [{ pricer: first }] = week as [WeekShare];
  const { cache } = first;
  const prefixHit = prefixHitShare(inputs.arrivalsPerSecond, cache.lifetimeSeconds);
  const attempts = retries(workload.failureShare, workload.mostAttempts);
  const sent = (prices: readonly WeekShare[], part: Share, batch: boolean): Sent[] => prices.map(({ share, pricer }) => ({ pricer, times: share * part * attempts.expectedAttempts, batch }));
  const parts = [...(batchShare < 1 ? sent(week, 1 - batchShare, false) : []), ...(batchShare > 0 ? sent(schedule.week(at, batchOf(setting), weekProfile), batchShare, true) : [])];

  // without a cache and context tiers nothing but the counts of text depends on the tokenizer
  const isProportional = workload.caching === 'typed' && workload.cachedShare + workload.cacheWriteShare === 0 && parts.every(({ pricer }) => pricer.levels.length === 1);
  const callsAt = (factor: number): readonly Call[] => callsOf(inOwnTokens(inputs, factor), cache, prefixHit);
  const totalAt = (factor: number): Usd => {
    if (factor === tokenFactor.typical || workload.tokenizer === 'own') return expected;
    if (isProportional) return expected + (factor / tokenFactor.typical - 1) * sum(lines.filter(({ dimension }) => dimension === 'input' || dimension === 'output'));
    return charges(parts, callsAt(factor), inputCv).reduce((total, { sent: { times, pricer }, leaves, prompt }) => total + times * pricer.expected(leaves, prompt), 0);
  };

  const calls = callsAt(tokenFactor.typical);
  const lines = chargedLines(charges(parts, calls, inputCv));
  const expected = sum(lines);
  const bySide = (side: 'input' | 'output'): Usd => sum(lines.filter((line) => line.side === side));
  const single = calls.length === 1 && parts.length === 1 && attempts.expectedAttempts === 1 && (inputCv === 0 || first.levels.length === 1);
  const whole = single && Object.values(calls[0]!.leaves).every((count) => Number.isSafeInteger(count));
  return {
    expected,
    low: totalAt(tokenFactor.low),
    high: totalAt(tokenFactor.high),
    sd: Math.hypot(bySide('input') * inputCv, bySide('output') * workload.outputCv),
    lines,
    bill: whole ? parts[0]!.pricer.bill(calls[0]!.leaves) : undefined,
    weekly: week.length > 1,
    entry: first.entry,
    // the schedule's pricer keeps those of the first instant it was asked for
    notices: noticesAt(schedule.offer, first.entry, at),
    calls,
    retries: attempts,
    // the copy last: an engine is slow to add to one
    cache: { prefixHit, refused: refusal(workload, cache, calls), ...cache },
    tokenFactor,
    missing: reasons && workload.reasoningTokens === undefined ? ['reasoning'] : [],
  };
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

function refusal({ caching, cachedShare, cacheWriteShare }: Workload, { offered }: CacheFacts, calls: readonly Call[]): WorkloadCost['cache']['refused'] {
  const wanted = caching !== 'typed' || cachedShare > 0 || cacheWriteShare > 0;
  const used = calls.some(({ leaves }) => leaves.cacheRead !== undefined || leaves.cacheWrite !== undefined);
  if (!wanted || used) return undefined;
  return offered ? 'below-minimum' : 'not-offered';
}

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
