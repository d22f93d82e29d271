import { requireArgument } from '../argument.ts';
import { MOST_MONTHS } from './quantity.ts';

/** A growth of answers that someone measured: a scenario to ask for, never a default. */
export interface TokenGrowth {
  /** Output tokens of the same question a year later. */
  readonly timesPerYear: number;
  readonly of: 'reasoning-models' | 'other-models';
  readonly source: string;
  readonly page: string;
  readonly date: string;
}

const EPOCH = { source: 'Epoch AI, output length on GPQA Diamond, MATH level 5 and OTIS Mock AIME', page: 'https://epoch.ai/data-insights/output-length', date: '2025-04-17' } as const;

/** How much longer the answers to the same questions became from model to model. */
export const TOKEN_GROWTHS: readonly TokenGrowth[] = [
  { timesPerYear: 5, of: 'reasoning-models', ...EPOCH },
  { timesPerYear: 2.2, of: 'other-models', ...EPOCH },
];

/** More than any growth that was measured. */
const MOST_TIMES = 1_000;

/**
 * Output tokens a query after `months`, in units of today's, when they grow `timesPerYear` times a year:
 * timesPerYear^(months/12); below 1 they shrink. Throws `bad-argument` for a factor outside 0.001–1,000 or months
 * outside 0–240.
 *
 * @example
 * tokensGrown(4, 6) // => 2
 * tokensGrown(0, 6) // => Error: tokensGrown requires a growth of 0.001 to 1000 times a year, got 0
 */
export function tokensGrown(timesPerYear: number, months: number): number {
  requireArgument(timesPerYear >= 1 / MOST_TIMES && timesPerYear <= MOST_TIMES, 'tokensGrown', `a growth of ${1 / MOST_TIMES} to ${MOST_TIMES} times a year`, timesPerYear);
  requireArgument(months >= 0 && months <= MOST_MONTHS, 'tokensGrown', `months from 0 to ${MOST_MONTHS}`, months);
  return timesPerYear ** (months / 12);
}
