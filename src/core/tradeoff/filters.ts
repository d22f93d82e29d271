import { requireAmount, requireShare } from '../argument.ts';
import type { Infeasible } from '../query/quote.ts';
import type { Seconds, Share, Tokens } from '../units.ts';

/** What must hold before anything is ranked; absent: not asked for. */
export interface Limits {
  /** An answer may take this long. */
  readonly seconds?: Seconds | undefined;
  /** The share of queries that must stay within it; absent: `DEFAULT_WITHIN`. */
  readonly within?: Share | undefined;
  /** Where the data must stay. */
  readonly region?: string | undefined;
  /** The least success rate. */
  readonly rate?: Share | undefined;
}

/** The share of queries that a latency limit is meant for where nobody said (assumption: the 95th percentile). */
export const DEFAULT_WITHIN = 0.95;

/** What is known of a candidate that a limit can be about; absent: unknown. */
export interface Candidate {
  readonly id: string;
  /** Share of queries answered within `Limits.seconds`. */
  readonly withinShare?: Share | undefined;
  /** Set for a batch, which has no latency: an answer may take this long. */
  readonly batchSeconds?: Seconds | undefined;
  /** Tokens of prompt and answer that 95 of 100 calls stay below. */
  readonly p95Tokens?: Tokens | undefined;
  readonly contextTokens?: Tokens | undefined;
  readonly regions?: readonly string[] | undefined;
  /** The tightest rate limit over the busiest minute; below 1 that minute is not served. */
  readonly headroom?: number | undefined;
  readonly rate?: Share | undefined;
  /** Own servers of which no number, or not the number said, takes the peak. */
  readonly isOverloaded?: boolean | undefined;
}

/** Why a candidate is out, or what nobody knows of it. */
export type FilterCode = Infeasible | 'region' | 'success-rate';

/** What the filters left, in the order given. */
export interface Filtered<Item> {
  /** Nothing known speaks against them. */
  readonly survivors: readonly Item[];
  readonly excluded: readonly Judged<Item>[];
  /** Survivors of which some limit could not be checked. */
  readonly unchecked: readonly Judged<Item>[];
}

/** A candidate and the filters that say something about it. */
export interface Judged<Item> {
  readonly item: Item;
  readonly codes: readonly FilterCode[];
}

/**
 * Applies all limits before anything is ranked. Unknown is no failure: the candidate stays, and what could not be
 * checked is listed. Context and rate limits always apply, the others where a limit is given; a batch is held
 * against the time it may take. Throws `bad-argument` for limits that cannot be.
 *
 * @example
 * const candidates = [{ id: 'fast', withinShare: 0.99, rate: 0.8 }, { id: 'slow', withinShare: 0.6, rate: 0.9 }, { id: 'new', withinShare: 0.97 }]
 * const { survivors, excluded, unchecked } = filtered(candidates, { seconds: 10, rate: 0.7 })
 * survivors.map(({ id }) => id) // => ["fast","new"]
 * excluded.map(({ item, codes }) => [item.id, codes]) // => [["slow",["latency-limit"]]]
 * unchecked[1].codes // => ["context","rate-limit","success-rate"]
 */
export function filtered<Item extends Candidate>(candidates: readonly Item[], limits: Limits): Filtered<Item> {
  requireAmount(limits.seconds ?? 0, 'the latency limit', 'filtered');
  requireShare(limits.within ?? 0, 'the share within it', 'filtered');
  requireShare(limits.rate ?? 0, 'the least success rate', 'filtered');
  const judged = candidates.map((item) => {
    const verdicts = Object.entries(FILTERS).map(([code, judge]) => [code as FilterCode, judge(item, limits)] as const);
    const codes = (wanted: Verdict): readonly FilterCode[] => verdicts.filter(([, found]) => found === wanted).map(([code]) => code);
    return { item, fails: codes('fails'), unknown: codes('unknown') };
  });
  const passing = judged.filter(({ fails }) => fails.length === 0);
  return {
    survivors: passing.map(({ item }) => item),
    excluded: judged.filter(({ fails }) => fails.length > 0).map(({ item, fails }) => ({ item, codes: fails })),
    unchecked: passing.filter(({ unknown }) => unknown.length > 0).map(({ item, unknown }) => ({ item, codes: unknown })),
  };
}

type Verdict = 'holds' | 'fails' | 'unknown';

const FILTERS: Readonly<Record<FilterCode, (candidate: Candidate, limits: Limits) => Verdict>> = {
  context: ({ p95Tokens, contextTokens }) => atLeast(contextTokens, p95Tokens),
  'rate-limit': ({ headroom }) => atLeast(headroom, 1),
  'latency-limit': ({ withinShare, batchSeconds }, { seconds, within = DEFAULT_WITHIN }) => (seconds === undefined || batchSeconds !== undefined ? 'holds' : atLeast(withinShare, within)),
  overloaded: ({ isOverloaded = false }) => verdict(!isOverloaded),
  'batch-wait': ({ batchSeconds }, { seconds }) => (seconds === undefined || batchSeconds === undefined ? 'holds' : atLeast(seconds, batchSeconds)),
  region: ({ regions }, { region }) => (region === undefined ? 'holds' : verdict(regions?.includes(region))),
  'success-rate': ({ rate }, { rate: least }) => (least === undefined ? 'holds' : atLeast(rate, least)),
};

function atLeast(value: number | undefined, least: number | undefined): Verdict {
  return verdict(value === undefined || least === undefined ? undefined : value >= least);
}

function verdict(holds: boolean | undefined): Verdict {
  if (holds === undefined) return 'unknown';
  return holds ? 'holds' : 'fails';
}
