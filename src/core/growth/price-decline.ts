import { requireArgument } from '../argument.ts';

/** A fall of prices that someone measured: a scenario to ask for, never a default. */
export interface PriceDecline {
  /** What costs 1 now costs 1/this in a year. */
  readonly timesPerYear: number;
  /** What was held fixed while the price fell. */
  readonly of: 'same-benchmark-score' | 'mmlu-42' | 'gpqa-as-gpt-4';
  readonly source: string;
  readonly page: string;
  readonly date: string;
}

/**
 * Falls of the price of the same quality. A named model's price is flat between the dates of its card, and bills
 * rose while prices fell (arXiv:2511.23455: running the frontier 3 to 18 times a year), so each is offered together
 * with a growth of tokens (`TOKEN_GROWTHS`).
 */
export const PRICE_DECLINES: readonly PriceDecline[] = [
  { timesPerYear: 5, of: 'same-benchmark-score', source: 'The price of progress, low end of 5 to 10', page: 'https://arxiv.org/abs/2511.23455', date: '2025-11' },
  { timesPerYear: 10, of: 'mmlu-42', source: 'a16z, LLMflation', page: 'https://a16z.com/llmflation-llm-inference-cost', date: '2024-11-12' },
  { timesPerYear: 40, of: 'gpqa-as-gpt-4', source: 'Epoch AI, over benchmarks 9 to 900', page: 'https://epoch.ai/data-insights/llm-inference-price-trends', date: '2025-03-12' },
];

/** Steeper than any fall that was measured (900 a year). */
const MOST_TIMES = 1_000_000;

/**
 * What of today's price is left after `months` when it falls `timesPerYear` times a year: timesPerYear^(−months/12).
 * Throws `bad-argument` for a factor below 1 or above a million, or negative months.
 *
 * @example
 * priceLeft(10, 12) // => 0.1
 * priceLeft(4, 6) // => 0.5
 */
export function priceLeft(timesPerYear: number, months: number): number {
  requireTimes(timesPerYear, 'priceLeft');
  requireArgument(months >= 0 && months < Infinity, 'priceLeft', 'months of at least 0', months);
  return timesPerYear ** (-months / 12);
}

/**
 * Months in which a price halves: 12·ln 2/ln(times a year); ∞ when it does not fall. Throws as `priceLeft` does.
 *
 * @example
 * halvingMonths(4) // => 6
 * halvingMonths(1) // => Infinity
 */
export function halvingMonths(timesPerYear: number): number {
  requireTimes(timesPerYear, 'halvingMonths');
  return (12 * Math.LN2) / Math.log(timesPerYear);
}

/**
 * Times a year a price falls that halves in `months`: 2^(12/months). Throws `bad-argument` unless months are above 0.
 *
 * @example
 * declinePerYear(6) // => 4
 * declinePerYear(0) // => Error: declinePerYear requires halving months above 0, got 0
 */
export function declinePerYear(months: number): number {
  requireArgument(months > 0, 'declinePerYear', 'halving months above 0', months);
  return 2 ** (12 / months);
}

function requireTimes(timesPerYear: number, name: string): void {
  requireArgument(timesPerYear >= 1 && timesPerYear <= MOST_TIMES, name, `a fall of 1 to ${MOST_TIMES} times a year`, timesPerYear);
}
