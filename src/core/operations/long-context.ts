import { requireAmount, requireShare } from '../argument.ts';
import type { Share, Tokens, Usd } from '../units.ts';
import { breakEvenVolume, type BreakEvenVolume } from './break-even-volume.ts';

/** A text that every query sends whole, instead of retrieving from it. */
export interface LongContext {
  readonly tokens: Tokens;
  readonly inputUsdPerMillionTokens: Usd;
  /** Share of its tokens read from the prompt cache; absent: 0. */
  readonly cachedShare?: Share;
  /** What a cached token costs, as a multiple of the input rate; absent: 1. */
  readonly readMultiplier?: number;
  /** What a token costs that is not read from the cache, where caching is on and it has to be written; absent: 1. */
  readonly writeMultiplier?: number;
}

/** Retrieval in place of it. */
export interface InsteadOfLongContext {
  /** What retrieval adds to one query; see `retrievalPerQuery`. */
  readonly perQueryUsd: Usd;
  /** Paid once: the index. */
  readonly onceUsd: Usd;
  /** Paid over the time compared, however many ask: the store. */
  readonly fixedUsd: Usd;
}

/** The two compared. */
export interface LongContextComparison {
  readonly longUsd: Usd;
  readonly retrievalUsd: Usd;
  /** Of one query; negative where the long prompt is cheaper. */
  readonly savingUsd: Usd;
  /** Queries, over the time that `fixedUsd` pays for, from which on retrieval costs less. */
  readonly queries: BreakEvenVolume;
}

/**
 * What a query costs that sends the whole text: tokens × rate × (cached share × read + the rest × write). Throws
 * `bad-argument` for a share outside 0–1 or negative numbers.
 *
 * @example
 * longContextUsd({ tokens: 100000, inputUsdPerMillionTokens: 2 }) // => 0.2
 * longContextUsd({ tokens: 100000, inputUsdPerMillionTokens: 2, cachedShare: 1, readMultiplier: 0.25 }) // => 0.05
 */
export function longContextUsd({ tokens, inputUsdPerMillionTokens, cachedShare = 0, readMultiplier = 1, writeMultiplier = 1 }: LongContext): Usd {
  for (const [what, value] of Object.entries({ tokens, inputUsdPerMillionTokens, readMultiplier, writeMultiplier })) requireAmount(value, what, 'longContextUsd');
  requireShare(cachedShare, 'the cached share', 'longContextUsd');
  return ((tokens * inputUsdPerMillionTokens) / 1e6) * (cachedShare * readMultiplier + (1 - cachedShare) * writeMultiplier);
}

/**
 * From how many queries on retrieval costs less than sending the whole text: (once + fixed)/(long − retrieval).
 * Throws as `longContextUsd`.
 *
 * @example
 * const instead = { perQueryUsd: 0.00512, onceUsd: 1.6, fixedUsd: 50 }
 * retrievalOrLongContext({ tokens: 100000, inputUsdPerMillionTokens: 2 }, instead).queries.count.toFixed(2) // => "264.78"
 * retrievalOrLongContext({ tokens: 2000, inputUsdPerMillionTokens: 2 }, instead).queries // => {"status":"never"}
 */
export function retrievalOrLongContext(long: LongContext, { perQueryUsd, onceUsd, fixedUsd }: InsteadOfLongContext): LongContextComparison {
  for (const [what, value] of Object.entries({ perQueryUsd, onceUsd, fixedUsd })) requireAmount(value, what, 'retrievalOrLongContext');
  const longUsd = longContextUsd(long);
  const savingUsd = longUsd - perQueryUsd;
  return { longUsd, retrievalUsd: perQueryUsd, savingUsd, queries: breakEvenVolume(onceUsd + fixedUsd, savingUsd) };
}
