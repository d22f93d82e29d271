import { requireAmount, requireArgument, requireShare } from '../argument.ts';
import { DAYS_PER_MONTH } from '../calendar.ts';
import type { Share } from '../units.ts';

/** Who is counted as a user: people active on a day, or people active in a month and the share of them active on a day. */
export type UserBase = { readonly counted: 'daily'; readonly users: number } | { readonly counted: 'monthly'; readonly users: number; readonly stickiness: Share };

/** A stickiness someone reported: shown beside the field, never its default. */
export interface ReportedStickiness {
  readonly share: Share;
  readonly of: 'software-median' | 'software-mean' | 'software-good' | 'consumer-good';
  readonly source: string;
  readonly year: number;
}

/** Daily over monthly active users as reported by others; second-hand figures. */
export const REPORTED_STICKINESS: readonly ReportedStickiness[] = [
  { share: 0.093, of: 'software-median', source: 'Userpilot benchmark', year: 2024 },
  { share: 0.13, of: 'software-mean', source: 'Userpilot benchmark', year: 2024 },
  { share: 0.2, of: 'software-good', source: 'June.so', year: 2024 },
  { share: 0.4, of: 'consumer-good', source: 'June.so; a16z (2023) says the same', year: 2024 },
];

/**
 * People active on a day. Stickiness, daily over monthly actives, has no default. Throws `bad-argument` for negative
 * users or a stickiness outside 0–1.
 *
 * @example
 * dailyActives({ counted: 'monthly', users: 100000, stickiness: 0.2 }) // => 20000
 * dailyActives({ counted: 'daily', users: 100000 }) // => 100000
 */
export function dailyActives(base: UserBase): number {
  requireAmount(base.users, 'users', 'dailyActives');
  if (base.counted === 'daily') return base.users;
  requireShare(base.stickiness, 'stickiness', 'dailyActives');
  return base.users * base.stickiness;
}

/**
 * Queries of a month in which every person active on a day asks `perDay`. An undated month has 365.25/12 days; a
 * dated one is given with its own. Throws as `dailyActives` does, and for negative queries or no days.
 *
 * @example
 * queriesPerMonth({ counted: 'monthly', users: 100000, stickiness: 0.2 }, 4) // => 2435000
 * queriesPerMonth({ counted: 'daily', users: 1000 }, 5, 28) // => 140000
 */
export function queriesPerMonth(base: UserBase, perDay: number, days: number = DAYS_PER_MONTH): number {
  requireAmount(perDay, 'queries a day', 'queriesPerMonth');
  requireArgument(days > 0 && days < Infinity, 'queriesPerMonth', 'days above 0', days);
  return dailyActives(base) * days * perDay;
}
