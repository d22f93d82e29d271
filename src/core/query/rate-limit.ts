import { requireAmount, requireArgument } from '../argument.ts';
import { promptTokens } from '../pricing/usage.ts';
import type { WorkloadCost } from './workload-cost.ts';

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

/**
 * What a minute with so many queries asks of a seller: every attempt of every call, as sellers count them.
 *
 * @example
 * const inputs = { schedule: catalogue.schedule('openai/gpt-4o'), setting: {}, workload: { ...blankWorkload, inputTokens: 1000, outputTokens: 100 }, at: Date.parse('2026-11-22'), arrivalsPerSecond: 0, reasons: false, tokenFactor: UNKNOWN_TOKEN_FACTOR, verbosity: 1 }
 * peakPerMinute(workloadCost(inputs), 60) // => {"requestsPerMinute":60,"tokensPerMinute":66000,"inputTokensPerMinute":60000,"outputTokensPerMinute":6000}
 */
export function peakPerMinute({ calls, retries: { expectedAttempts } }: Pick<WorkloadCost, 'calls' | 'retries'>, queriesPerMinute: number): Readonly<Record<RateLimit, number>> {
  const perMinute = (of: (call: WorkloadCost['calls'][number]) => number): number => calls.reduce((sum, call) => sum + call.perQuery * of(call), 0) * queriesPerMinute * expectedAttempts;
  const inputTokensPerMinute = perMinute(({ leaves }) => promptTokens(leaves));
  const outputTokensPerMinute = perMinute(({ leaves: { output = 0, reasoning = 0 } }) => output + reasoning);
  return { requestsPerMinute: perMinute(() => 1), tokensPerMinute: inputTokensPerMinute + outputTokensPerMinute, inputTokensPerMinute, outputTokensPerMinute };
}
