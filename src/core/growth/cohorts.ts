import { requireAmount, requireArgument, requireShare } from '../argument.ts';
import type { Share } from '../units.ts';
import { MOST_MONTHS } from './quantity.ts';

/** Active users by the month they came in. */
export interface Cohorts {
  /** Users active in each month. */
  readonly active: readonly number[];
  /** One row a cohort, one column a month; 0 before it came. Every column adds up to `active`. */
  readonly byCohort: readonly (readonly number[])[];
}

/**
 * A new cohort each month, of which a share remains: active(t) = Σ new(j)·survival(t − j). `survival` starts with
 * the share at age 0 and is at least as long as `newUsers`. Throws `bad-argument` for no month, more than 240,
 * negative users, or shares outside 0–1.
 *
 * @example
 * cohorts([100, 100, 200], [1, 0.5, 0.25]).active // => [100,150,275]
 */
export function cohorts(newUsers: readonly number[], survival: readonly Share[]): Cohorts {
  const months = newUsers.length;
  requireArgument(months >= 1 && months <= MOST_MONTHS, 'cohorts', `new users of 1 to ${MOST_MONTHS} months`, months);
  requireArgument(survival.length >= months, 'cohorts', `survival at ${months} ages`, survival.length);
  for (const users of newUsers) requireAmount(users, 'new users', 'cohorts');
  for (const share of survival) requireShare(share, 'survival', 'cohorts');
  const byCohort = newUsers.map((users, came) => newUsers.map((_, month) => (month < came ? 0 : users * survival[month - came]!)));
  const active = newUsers.map((_, month) => byCohort.reduce((sum, cohort) => sum + cohort[month]!, 0));
  return { active, byCohort };
}
