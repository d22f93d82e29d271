import type { Catalogue } from '../catalogue/catalogue.ts';
import { requireArgument } from '../core/argument.ts';
import { calendarMonth, DAYS_PER_MONTH } from '../core/calendar.ts';
import { CURVES, solveGrowth, usersByMonth } from '../core/growth/curve.ts';
import type { Quantity, Values } from '../core/growth/quantity.ts';
import { seasonal } from '../core/growth/season.ts';
import { stockAndFlow } from '../core/growth/stock-and-flow.ts';
import { instant } from '../core/instant.ts';
import type { UnpricedQuantity } from '../core/operations/component.ts';
import { fromNano } from '../core/projection/nano.ts';
import { projection, type Projection, type ProjectionRow } from '../core/projection/projection.ts';
import { budgetEnd, monthEconomics, planCap, type BudgetEnd, type MonthEconomics, type PlanCap } from '../core/projection/unit-economics.ts';
import type { Usd } from '../core/units.ts';
import { aroundOf } from './around.ts';
import { servingOf } from './serving-of.ts';
import type { Quote } from './quote.ts';
import type { Scenario } from './scenario.ts';
import { loadOf } from './workload-of.ts';

/** An option over the months of a scenario, with what comes in and what it leaves. */
export interface ProjectedQuote {
  readonly projection: Projection;
  /** One a month; empty where nobody said what a user pays. */
  readonly economics: readonly MonthEconomics[];
  /** In which month the budget is no longer enough; `undefined`: no budget was said. */
  readonly budget: BudgetEnd | undefined;
  /** Queries a month that a plan may include at the target margin; `undefined`: no plan was said. */
  readonly plan: PlanCap | undefined;
  /** First month whose cumulative revenue has paid for the cumulative cost; `undefined`: not within the horizon, or revenue unknown. */
  readonly paidBackMonth: number | undefined;
  /** What has no price in the first month: totals are lower bounds. */
  readonly unpriced: readonly UnpricedQuantity[];
}

/**
 * People active on a day, a value for each month of a scenario: its curve, then churn, then the season. Throws
 * `bad-argument` where the curve's form lacks a value or contradicts itself.
 *
 * @example
 * const scenario = readTexts({ users: '1000', growth: 'compound', 'growth-growth-per-month': '0.1', months: '3' }, 'attribute', defaultScenario('2026-11-22')).scenario
 * activeUsers(scenario).map(Math.round) // => [1000,1100,1210]
 */
export function activeUsers(scenario: Scenario): readonly number[] {
  const { growth, date } = scenario;
  const { usersNow } = loadOf(scenario);
  const form = CURVES[growth.curve].form as Readonly<Record<string, Quantity>>;
  const said = (name: string): Values => (growth[name] === null || growth[name] === undefined ? {} : { [name]: growth[name] as number });
  const values: Values = Object.assign({}, ...Object.keys(form).map((name) => (name === 'usersNow' ? { usersNow } : name === 'points' ? { points: growth.points } : said(name))));
  const steady = usersByMonth(solveGrowth(growth.curve, values), growth.months);
  const users = growth.churnPerMonth === null ? steady : churned(steady, growth.churnPerMonth);
  return growth.season.length === 0 ? users : seasonal(users, growth.season, new Date(calendarMonth(instant(date)).from).getUTCMonth());
}

/** The curve counts those who come: what it gains in a month joins, and the churn leaves. */
function churned(users: readonly number[], churnPerMonth: number): readonly number[] {
  if (users.length === 1) return users;
  const newPerMonth = users.slice(1).map((value, index) => Math.max(0, value - users[index]!));
  return stockAndFlow({ usersNow: users[0]!, churnPerMonth, newPerMonth }, users.length - 1);
}

/**
 * Projects a quoted option over the months of its scenario: model, what costs around it, and money. Throws as
 * `activeUsers`, and what the prices of those months throw.
 *
 * @example
 * const scenario = readTexts({ users: '50000', months: '2', revenue: '1', budget: '38000' }, 'attribute', defaultScenario('2026-11-22')).scenario
 * const [gpt4o] = run(scenario, catalogue).quotes
 * const projected = projectQuote(gpt4o, scenario, activeUsers(scenario), catalogue)
 * projected.projection.rows.map((row) => Math.round(fromNano(row.total))) // => [37485,38735]
 * projected.budget.month // => 1
 */
export function projectQuote(quote: Quote, scenario: Scenario, users: readonly number[], catalogue: Catalogue): ProjectedQuote {
  const { load, limits, money, operations } = scenario;
  const start = instant(scenario.date);
  const rateLimits = { ...(limits.requestsPerMinute === null ? {} : { requestsPerMinute: limits.requestsPerMinute }), ...(limits.tokensPerMinute === null ? {} : { tokensPerMinute: limits.tokensPerMinute }) };
  const unpriced: UnpricedQuantity[] = [];
  const projected = projection({
    serving: servingOf(quote, scenario, catalogue),
    start,
    users,
    queriesPerUserPerDay: load.queriesPerUserPerDay,
    peakFactor: load.peakFactor,
    rateLimits: Object.keys(rateLimits).length > 0 ? rateLimits : undefined,
    askedShare: 1 - operations.blockedShare,
    around: (month) => {
      const around = aroundOf(scenario, month, catalogue, calendarMonth(start, month.index).from);
      if (month.index === 0) unpriced.push(...around.unpriced);
      return around.components;
    },
  });
  const { rows } = projected;
  const economics = money.revenuePerUser === null ? [] : rows.map((row) => economicsOf(row, scenario, money.revenuePerUser ?? 0));
  return {
    projection: projected,
    economics,
    budget: money.budgetUsdPerMonth === null ? undefined : budgetEnd(rows.map((row) => ({ users: row.users, usd: fromNano(row.total) })), money.budgetUsdPerMonth),
    plan: money.planUsdPerMonth === null ? undefined : planCap({ priceUsdPerMonth: money.planUsdPerMonth, grossMargin: money.targetMargin, usdPerQuery: rows[0]!.queries > 0 ? fromNano(rows[0]!.total) / rows[0]!.queries : rows[0]!.usdPerQuery, otherUsdPerMonth: 0 }),
    paidBackMonth: paidBack(economics),
    unpriced,
  };
}

/**
 * What an option alone costs at the end of the horizon, in an undated month as a quote counts it: the two compare. Throws
 * as `activeUsers`, and what the price of that month throws.
 *
 * @example
 * const scenario = defaultScenario('2026-11-22')
 * const [gpt4o] = run(scenario, catalogue).quotes
 * [gpt4o.usdPerMonth, usdAtHorizon(gpt4o, scenario, activeUsers(scenario), catalogue)].map((usd) => usd.toFixed(2)) // => ["4997.50","4997.50"]
 */
export function usdAtHorizon(quote: Quote, scenario: Scenario, users: readonly number[], catalogue: Catalogue): Usd {
  const { date, load, operations } = scenario;
  const last = users.length - 1;
  const month = calendarMonth(instant(date), last);
  const { components } = servingOf(quote, scenario, catalogue).month(month, last, users[last]! * load.queriesPerUserPerDay * month.days * (1 - operations.blockedShare));
  return (components.reduce((sum, { usd }) => sum + usd, 0) / month.days) * DAYS_PER_MONTH;
}

function economicsOf(row: ProjectionRow, { load: { counted, stickiness } }: Scenario, revenuePerUser: number): MonthEconomics {
  requireArgument(counted === 'daily' || (stickiness ?? 0) > 0, 'projectQuote', 'a stickiness above 0 for users counted by the month', stickiness);
  const users = counted === 'monthly' ? row.users / (stickiness ?? 1) : row.users;
  return monthEconomics({ activeUsers: users, revenueUsd: users * revenuePerUser, costUsd: fromNano(row.total) });
}

function paidBack(economics: readonly MonthEconomics[]): number | undefined {
  let sum = 0;
  const month = economics.findIndex(({ profitUsd }) => (sum += profitUsd) >= 0);
  return month < 0 ? undefined : month;
}
