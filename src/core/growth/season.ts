import { requireAmount, requireArgument } from '../argument.ts';

/** How many factors a season of each kind has: one a month from January, one a weekday from Monday. */
export const SEASON_LENGTHS = { year: 12, week: 7 } as const;

/** What a season repeats over. */
export type SeasonKind = keyof typeof SEASON_LENGTHS;

/**
 * Seasonal factors scaled to a mean of 1, so that a season moves users between months and adds none. Throws
 * `bad-argument` for no factor, a negative one, or a mean that is not above 0.
 *
 * @example
 * season([1, 2, 3]) // => [0.5,1,1.5]
 * season([0, 0]) // => Error: season requires factors with a mean above 0, got 0
 */
export function season(factors: readonly number[]): readonly number[] {
  requireArgument(factors.length > 0, 'season', 'at least one factor', factors.length);
  for (const factor of factors) requireAmount(factor, 'factor', 'season');
  const mean = factors.reduce((sum, factor) => sum + factor, 0) / factors.length;
  requireArgument(mean > 0 && mean < Infinity, 'season', 'factors with a mean above 0', mean);
  return factors.map((factor) => factor / mean);
}

/**
 * The twelve factors of a year or the seven of a week, scaled to a mean of 1. Throws as `season` does, and for
 * another number of factors.
 *
 * @example
 * seasonOf('week', [1, 1, 1, 1, 1, 0, 0]) // => [1.4,1.4,1.4,1.4,1.4,0,0]
 * seasonOf('year', [1, 2]) // => Error: seasonOf requires 12 factors, got 2
 */
export function seasonOf(kind: SeasonKind, factors: readonly number[]): readonly number[] {
  requireArgument(factors.length === SEASON_LENGTHS[kind], 'seasonOf', `${SEASON_LENGTHS[kind]} factors`, factors.length);
  return season(factors);
}

/**
 * Values with their season: each times the factor of its place, beginning with place `first` (0 is January or
 * Monday) and starting over at the end. Factors are scaled to a mean of 1. Throws as `season` does.
 *
 * @example
 * seasonal([100, 110, 121], [1.1, 1, 0.9]).map((value) => value.toFixed(1)) // => ["110.0","110.0","108.9"]
 * seasonal([10, 10, 10], [0.5, 1.5], 1) // => [15,5,15]
 */
export function seasonal(values: readonly number[], factors: readonly number[], first = 0): readonly number[] {
  requireArgument(Number.isSafeInteger(first) && first >= 0, 'seasonal', 'a first place that is a whole number ≥ 0', first);
  const scaled = season(factors);
  return values.map((value, index) => value * scaled[(first + index) % scaled.length]!);
}
