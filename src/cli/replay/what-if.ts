import { tokenFactorOf, type DimensionName, type Offer } from '../../index.ts';

/** Tokens of text: their number depends on the tokenizer. */
export const TEXT_LEAVES: readonly DimensionName[] = ['input', 'cacheRead', 'cacheWrite', 'cacheWrite1h', 'output', 'reasoning'];

/** How many tokens the one model makes of what the other makes one of. */
export interface WhatIfTokens {
  readonly low: number;
  readonly typical: number;
  readonly high: number;
}

/**
 * How many tokens of text `to` makes of one token of `from`: the ratio of what each makes of an o200k token. It is
 * exactly 1 for one offer, and for two with the same figures from the same source: those are taken to share a tokenizer
 * (assumption).
 *
 * @example
 * whatIfTokens(catalogue.offer('openai/gpt-4o'), catalogue.offer('openai/gpt-4o-mini')) // => {"low":1,"typical":1,"high":1}
 */
export function whatIfTokens(from: Offer, to: Offer): WhatIfTokens {
  const [of, made] = [tokenFactorOf(from), tokenFactorOf(to)];
  const isSame = of.low === made.low && of.typical === made.typical && of.high === made.high && of.source !== undefined && of.source === made.source;
  return from.id === to.id || isSame ? { low: 1, typical: 1, high: 1 } : { low: made.low / of.high, typical: made.typical / of.typical, high: made.high / of.low };
}
