import { requireAmount, requireArgument } from '../argument.ts';

/** What a seller may limit, each a minute. */
export const RATE_LIMITS = ['requestsPerMinute', 'tokensPerMinute', 'inputTokensPerMinute', 'outputTokensPerMinute'] as const;
/** One of `RATE_LIMITS`. */
export type RateLimit = (typeof RATE_LIMITS)[number];

/** Amounts a minute, by limit. */
export type PerMinute = Readonly<Partial<Record<RateLimit, number>>>;

/** How far a peak is from a seller's limits. */
export interface Headroom {
  /** The tightest limit. */
  readonly limit: RateLimit;
  /** That limit over the peak; below 1 the peak is not served. */
  readonly headroom: number;
  readonly isFeasible: boolean;
}

/**
 * The tightest of a seller's rate limits at the busiest minute, counted as that seller counts it:
 * limit / peak, below 1 infeasible. `undefined` where no limit is known, or the peak asks for nothing that is
 * limited. Throws `bad-argument` for a known limit without its peak, or negative numbers.
 *
 * @example
 * headroom({ requestsPerMinute: 500, tokensPerMinute: 30_000 }, { requestsPerMinute: 100, tokensPerMinute: 40_000 }) // => {"limit":"tokensPerMinute","headroom":0.75,"isFeasible":false}
 * headroom({}, { requestsPerMinute: 100 }) // => undefined
 */
export function headroom(limits: PerMinute, peak: PerMinute): Headroom | undefined {
  let tightest: Headroom | undefined;
  for (const limit of RATE_LIMITS) {
    const most = limits[limit];
    const asked = peak[limit];
    if (most === undefined) continue;
    requireArgument(asked !== undefined, 'headroom', `a peak for the limit ${limit}`, 'none');
    requireAmount(most, limit, 'headroom');
    requireAmount(asked, `the peak of ${limit}`, 'headroom');
    if (asked === 0) continue;
    const left = most / asked;
    if (tightest === undefined || left < tightest.headroom) tightest = { limit, headroom: left, isFeasible: left >= 1 };
  }
  return tightest;
}
