import { requireAmount, requireArgument, requireCount, requireShare } from '../argument.ts';
import type { Share } from '../units.ts';
import { MOST_MONTHS } from './quantity.ts';

/** Users who come and go. */
export interface StockAndFlow {
  readonly usersNow: number;
  /** Share of the users that leaves in a month. */
  readonly churnPerMonth: Share;
  /** People who come in a month: always as many, or a list for months 1, 2, … whose last goes on. */
  readonly newPerMonth: number | readonly number[];
}

/**
 * Users in months 0 to `months`: each month the churn leaves and the new come, U(t) = U(t−1)·(1 − churn) + new.
 * Throws `bad-argument` for negative users, a churn outside 0–1, no month or more than 240.
 *
 * @example
 * stockAndFlow({ usersNow: 1000, churnPerMonth: 0.05, newPerMonth: 200 }, 3) // => [1000,1150,1292.5,1427.875]
 */
export function stockAndFlow({ usersNow, churnPerMonth, newPerMonth }: StockAndFlow, months: number): readonly number[] {
  const coming = typeof newPerMonth === 'number' ? [newPerMonth] : newPerMonth;
  requireAmount(usersNow, 'users now', 'stockAndFlow');
  requireShare(churnPerMonth, 'churn', 'stockAndFlow');
  requireArgument(coming.length > 0, 'stockAndFlow', 'new users of at least one month', 'none');
  for (const users of coming) requireAmount(users, 'new users', 'stockAndFlow');
  requireCount(months, 1, 'months', 'stockAndFlow');
  requireArgument(months <= MOST_MONTHS, 'stockAndFlow', `at most ${MOST_MONTHS} months`, months);
  const series = [usersNow];
  for (let month = 1; month <= months; month++) series.push(series[month - 1]! * (1 - churnPerMonth) + (coming[month - 1] ?? coming.at(-1)!));
  return series;
}

/**
 * Where a stock with steady flow ends up: new/churn. ∞ when people come and nobody leaves, 0 when nobody does
 * either. Throws as `stockAndFlow` does.
 *
 * @example
 * steadyUsers(200, 0.05) // => 4000
 */
export function steadyUsers(newPerMonth: number, churnPerMonth: Share): number {
  requireAmount(newPerMonth, 'new users', 'steadyUsers');
  requireShare(churnPerMonth, 'churn', 'steadyUsers');
  return newPerMonth === 0 ? 0 : newPerMonth / churnPerMonth;
}
