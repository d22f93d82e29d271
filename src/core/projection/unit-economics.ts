import { requireAmount, requireArgument, requireShare } from '../argument.ts';
import { breakEvenVolume, type BreakEvenVolume } from '../operations/break-even-volume.ts';
import type { Share, Usd } from '../units.ts';

export { PLAN_MARGIN } from '../operations/assumed.ts';

/** A month's money and users. */
export interface MonthTotals {
  readonly activeUsers: number;
  readonly revenueUsd: Usd;
  readonly costUsd: Usd;
}

/** What a month brings and costs. */
export interface MonthEconomics {
  /** Revenue less cost; negative where more is paid than earned. */
  readonly profitUsd: Usd;
  /** Profit over revenue, at most 1; absent: no revenue, so there is none. */
  readonly grossMargin?: number;
  /** Absent: nobody was active. */
  readonly costPerActiveUserUsd?: Usd;
  readonly revenuePerActiveUserUsd?: Usd;
}

/** What one customer brings in a month, and what winning one costs. */
export interface CustomerInputs {
  readonly revenueUsdPerMonth: Usd;
  /** Everything that serving one costs in a month. */
  readonly costUsdPerMonth: Usd;
  /** What winning a customer costs. */
  readonly acquisitionUsd: Usd;
  /** Share of customers that leave in a month. */
  readonly churnPerMonth: Share;
}

/** What a customer is worth over their time. */
export interface CustomerEconomics {
  /** At most 1; absent: no revenue. */
  readonly grossMargin?: number;
  /** Months until a customer has paid back what winning them cost. */
  readonly paybackMonths: BreakEvenVolume;
  /** Profit over the mean lifetime 1/churn, negative where each month loses; `endless`: nobody leaves. */
  readonly lifetimeValue: { readonly status: 'finite'; readonly usd: Usd } | { readonly status: 'endless' };
  /** Lifetime value over acquisition; absent where the one is endless or the other 0. */
  readonly valueOverAcquisition?: number;
}

/** A plan at a fixed price that includes queries. */
export interface PlanInputs {
  readonly priceUsdPerMonth: Usd;
  readonly grossMargin: Share;
  readonly usdPerQuery: Usd;
  /** What a customer costs beside their queries. */
  readonly otherUsdPerMonth: Usd;
}

/** How many queries a plan may include: `unlimited` where a query costs nothing, `none` where the other costs alone break the margin. */
export type PlanCap = { readonly status: 'queries'; readonly queries: number } | { readonly status: 'unlimited' } | { readonly status: 'none' };

/** One month of a projection, as far as a budget is concerned. */
export interface BudgetMonth {
  readonly users: number;
  readonly usd: Usd;
}

/** When a budget stops being enough: `never` within the months given. */
export type BudgetEnd =
  | { readonly status: 'never' }
  | {
      readonly status: 'exceeded';
      /** The first month that costs more; its place in the list. */
      readonly month: number;
      /** Users of that month. */
      readonly users: number;
      /** Users at which the budget is just spent, on a straight line from the month before; absent in the first month. */
      readonly usersAtBudget?: number;
    };

/** A part of a query this small is arithmetic: 4.000 USD at 0.004 are 1,000 queries. */
const ROUNDING = 1e-9;

/**
 * The margin and the cost per active user of a month. Throws `bad-argument` for negative numbers.
 *
 * @example
 * monthEconomics({ activeUsers: 500, revenueUsd: 10000, costUsd: 2500 }) // => {"profitUsd":7500,"grossMargin":0.75,"costPerActiveUserUsd":5,"revenuePerActiveUserUsd":20}
 * monthEconomics({ activeUsers: 0, revenueUsd: 0, costUsd: 29 }) // => {"profitUsd":-29}
 */
export function monthEconomics({ activeUsers, revenueUsd, costUsd }: MonthTotals): MonthEconomics {
  for (const [what, value] of Object.entries({ activeUsers, revenueUsd, costUsd })) requireAmount(value, what, 'monthEconomics');
  const profitUsd = revenueUsd - costUsd;
  return {
    profitUsd,
    ...marginOf(revenueUsd, profitUsd),
    ...(activeUsers > 0 ? { costPerActiveUserUsd: costUsd / activeUsers, revenuePerActiveUserUsd: revenueUsd / activeUsers } : {}),
  };
}

/**
 * Gross margin, payback and lifetime value of a customer: payback = acquisition/(revenue − cost), lifetime value =
 * (revenue − cost)/churn. Throws `bad-argument` for negative numbers or a churn outside 0–1.
 *
 * @example
 * const { grossMargin, paybackMonths, lifetimeValue, valueOverAcquisition } = customerEconomics({ revenueUsdPerMonth: 20, costUsdPerMonth: 15, acquisitionUsd: 50, churnPerMonth: 0.125 })
 * [grossMargin, paybackMonths.count, lifetimeValue.usd, valueOverAcquisition] // => [0.25,10,40,0.8]
 * customerEconomics({ revenueUsdPerMonth: 5, costUsdPerMonth: 7, acquisitionUsd: 50, churnPerMonth: 0 }).paybackMonths // => {"status":"never"}
 */
export function customerEconomics({ revenueUsdPerMonth, costUsdPerMonth, acquisitionUsd, churnPerMonth }: CustomerInputs): CustomerEconomics {
  for (const [what, value] of Object.entries({ revenueUsdPerMonth, costUsdPerMonth, acquisitionUsd })) requireAmount(value, what, 'customerEconomics');
  requireShare(churnPerMonth, 'churn', 'customerEconomics');
  const profitUsd = revenueUsdPerMonth - costUsdPerMonth;
  const usd = profitUsd / churnPerMonth;
  const isFinite = churnPerMonth > 0 && Number.isFinite(usd);
  return {
    ...marginOf(revenueUsdPerMonth, profitUsd),
    paybackMonths: breakEvenVolume(acquisitionUsd, profitUsd),
    lifetimeValue: isFinite ? { status: 'finite', usd } : { status: 'endless' },
    ...(isFinite && acquisitionUsd > 0 ? { valueOverAcquisition: usd / acquisitionUsd } : {}),
  };
}

/**
 * How many whole queries a month a plan may include and keep its gross margin: (price × (1 − margin) − other)/query.
 * Throws `bad-argument` for negative numbers or a margin outside 0–1.
 *
 * @example
 * planCap({ priceUsdPerMonth: 20, grossMargin: 0.8, usdPerQuery: 0.004, otherUsdPerMonth: 0 }) // => {"status":"queries","queries":1000}
 * planCap({ priceUsdPerMonth: 20, grossMargin: 0.8, usdPerQuery: 0.004, otherUsdPerMonth: 5 }) // => {"status":"none"}
 */
export function planCap({ priceUsdPerMonth, grossMargin, usdPerQuery, otherUsdPerMonth }: PlanInputs): PlanCap {
  for (const [what, value] of Object.entries({ priceUsdPerMonth, usdPerQuery, otherUsdPerMonth })) requireAmount(value, what, 'planCap');
  requireShare(grossMargin, 'the gross margin', 'planCap');
  const left = priceUsdPerMonth * (1 - grossMargin) - otherUsdPerMonth;
  if (left < -ROUNDING * priceUsdPerMonth) return { status: 'none' };
  const queries = Math.max(0, left) / usdPerQuery;
  return usdPerQuery > 0 && queries < Infinity ? { status: 'queries', queries: Math.floor(queries * (1 + ROUNDING)) } : { status: 'unlimited' };
}

/**
 * The first month in which a budget is not enough, and how many users that is. Throws `bad-argument` for no month or
 * negative numbers.
 *
 * @example
 * const months = [{ users: 1000, usd: 6000 }, { users: 1500, usd: 9000 }, { users: 2000, usd: 12000 }]
 * budgetEnd(months, 10500) // => {"status":"exceeded","month":2,"users":2000,"usersAtBudget":1750}
 * budgetEnd(months, 12000) // => {"status":"never"}
 */
export function budgetEnd(months: readonly BudgetMonth[], budgetUsd: Usd): BudgetEnd {
  requireArgument(months.length > 0, 'budgetEnd', 'at least one month', months.length);
  requireAmount(budgetUsd, 'the budget', 'budgetEnd');
  for (const { users, usd } of months) {
    requireAmount(users, 'users', 'budgetEnd');
    requireAmount(usd, 'the cost of a month', 'budgetEnd');
  }
  const month = months.findIndex(({ usd }) => usd > budgetUsd);
  if (month < 0) return { status: 'never' };
  const { users, usd } = months[month]!;
  const before = months[month - 1];
  if (before === undefined) return { status: 'exceeded', month, users };
  const way = (budgetUsd - before.usd) / (usd - before.usd);
  return { status: 'exceeded', month, users, usersAtBudget: before.users + way * (users - before.users) };
}

function marginOf(revenueUsd: Usd, profitUsd: Usd): { readonly grossMargin?: number } {
  const grossMargin = profitUsd / revenueUsd;
  return revenueUsd > 0 && Number.isFinite(grossMargin) ? { grossMargin } : {};
}
