import { requireAmount } from '../argument.ts';
import type { Tokens, Usd } from '../units.ts';

/** What own servers did in a month, and how fast. */
export interface ServedMonth {
  readonly queries: number;
  /** Mean of a query, reasoning included. */
  readonly outputTokensPerQuery: Tokens;
  /** What each user sees while an answer is written. */
  readonly tokensPerSecondPerUser: number;
}

/** What one of what was served costs. */
export interface UnitCost {
  /** Absent: there were no queries. */
  readonly usdPerQuery?: Usd;
  /** The price of output as sellers state it; it means nothing without the speed, as slower is cheaper. Absent: there was no output. */
  readonly outputTokens?: { readonly usdPerMillionTokens: Usd; readonly tokensPerSecondPerUser: number };
}

/**
 * What a month of serving costs a query and a million output tokens, the latter at the speed it was sold at. All of
 * the bill is laid on the output. Throws `bad-argument` for negative or infinite numbers.
 *
 * @example
 * unitCost(11688, { queries: 1e6, outputTokensPerQuery: 500, tokensPerSecondPerUser: 40 }) // => {"usdPerQuery":0.011688,"outputTokens":{"usdPerMillionTokens":23.376,"tokensPerSecondPerUser":40}}
 * unitCost(11688, { queries: 0, outputTokensPerQuery: 500, tokensPerSecondPerUser: 40 }) // => {}
 */
export function unitCost(usd: Usd, { queries, outputTokensPerQuery, tokensPerSecondPerUser }: ServedMonth): UnitCost {
  for (const [what, value] of Object.entries({ usd, queries, outputTokensPerQuery, tokensPerSecondPerUser })) requireAmount(value, what, 'unitCost');
  const usdPerQuery = usd / queries;
  const usdPerMillionTokens = (usd / (queries * outputTokensPerQuery)) * 1e6;
  return {
    ...(Number.isFinite(usdPerQuery) ? { usdPerQuery } : {}),
    ...(Number.isFinite(usdPerMillionTokens) ? { outputTokens: { usdPerMillionTokens, tokensPerSecondPerUser } } : {}),
  };
}
