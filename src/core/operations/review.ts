import { requireAmount, requireArgument, requireShare } from '../argument.ts';
import type { Share, Usd } from '../units.ts';
import { component, type OperationCost } from './component.ts';

export { REVIEWER_HOURS_PER_MONTH, REVIEWER_UTILISATION } from './assumed.ts';

/** How reviewers are paid: `hours`: for the hours it takes, idle share included; `people`: whole people, whatever they do. */
export type Staffing = 'hours' | 'people';

/** What people check of a month's queries before an answer counts. */
export interface ReviewInputs {
  readonly queries: number;
  readonly reviewedShare: Share;
  readonly minutesPerReview: number;
  readonly usdPerHour: Usd;
  /** Above 0. */
  readonly hoursPerMonth: number;
  /** Above 0, up to 1. */
  readonly utilisation: Share;
  readonly staffing: Staffing;
}

/** What review costs, and how many people it takes. */
export interface ReviewCost extends OperationCost {
  readonly reviewedQueries: number;
  /** Full-time people, in parts. */
  readonly people: number;
  /** The least number of whole people. */
  readonly wholePeople: number;
}

/** A part of the people this small is arithmetic, no further person. */
const ROUNDING = 1e-12;

/**
 * People who review: queries × share × minutes/(60 × hours × utilisation), and what they cost a month. Throws
 * `bad-argument` for shares outside 0–1, no hours, no utilisation and negative numbers.
 *
 * @example
 * const review = { queries: 120000, reviewedShare: 0.05, minutesPerReview: 3, usdPerHour: 30, hoursPerMonth: 160, utilisation: 0.75, staffing: 'hours' }
 * const { people, wholePeople, monthly } = reviewCost(review)
 * [people, wholePeople, monthly[0].usd] // => [2.5,3,12000]
 * reviewCost({ ...review, staffing: 'people' }).monthly[0].usd // => 14400
 */
export function reviewCost({ queries, reviewedShare, minutesPerReview, usdPerHour, hoursPerMonth, utilisation, staffing }: ReviewInputs): ReviewCost {
  requireAmount(queries, 'queries', 'reviewCost');
  requireShare(reviewedShare, 'the reviewed share', 'reviewCost');
  requireAmount(minutesPerReview, 'minutes', 'reviewCost');
  requireArgument(hoursPerMonth > 0 && hoursPerMonth < Infinity, 'reviewCost', 'hours above 0', hoursPerMonth);
  requireArgument(utilisation > 0 && utilisation <= 1, 'reviewCost', 'a utilisation above 0 and up to 1', utilisation);
  const reviewedQueries = queries * reviewedShare;
  const people = (reviewedQueries * minutesPerReview) / (60 * hoursPerMonth * utilisation);
  const wholePeople = Math.ceil(people * (1 - ROUNDING));
  const paid: Record<Staffing, number> = { hours: people, people: wholePeople };
  return { once: [], monthly: [component('review', paid[staffing] * hoursPerMonth, usdPerHour)], unpriced: [], reviewedQueries, people, wholePeople };
}
