import type { Seconds, Share, Usd } from '../units.ts';

/** One way to serve the feature, as far as a choice needs to know it. */
export interface Alternative {
  readonly id: string;
  /** c, the expected cost of one query. */
  readonly usd: Usd;
  /** t, the mean time a user waits for one query; absent: unknown. */
  readonly seconds?: Seconds;
  /** q, the share of queries answered right; absent: unknown. */
  readonly rate?: Share;
}

/** What is at stake in one query: the same for every alternative. */
export interface Stakes {
  /** L, what a wrong answer loses. */
  readonly errorUsd: Usd;
  /** w, what a second of waiting costs. */
  readonly secondUsd: Usd;
}
