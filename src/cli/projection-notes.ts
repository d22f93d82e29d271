import { calendarMonth, fromNano, instant, MOST_USERS, type ComponentId, type Scenario } from '../index.ts';
import { en } from '../words/en/words.ts';
import { enCliOverTime } from '../words/en/cli-over-time.ts';
import { componentCounts } from '../words/en/components.ts';
import { curves, events } from '../words/en/over-time.ts';
import { countText, exactNumberUsd, monthUsd, shareText } from './figures.ts';
import { componentName, countedUsers, isOpen, type ProjectedOption } from './projected-option.ts';

/**
 * What the months of an option add up to and what happens in them, a sentence each.
 *
 * @example
 * projectionNotes(option)[0] // => "2 months, 2026-11 to 2026-12: $304.85"
 */
export function projectionNotes(option: ProjectedOption): readonly string[] {
  const { projected: { projection: { rows, total, events: days } } } = option;
  const whole = monthUsd(fromNano(total));
  const tight = rows.find(({ headroom }) => headroom?.isFeasible === false);
  return [
    enCliOverTime.whole(enCliOverTime.months(rows.length), rows[0]!.month.label, rows.at(-1)!.month.label, isOpen(option) ? en.atLeastSign(whole) : whole),
    ...lowerBoundNotes(option),
    ...budgetNotes(option),
    ...planNotes(option),
    ...paybackNotes(option),
    ...(tight?.headroom ? [enCliOverTime.overLimit(tight.month.label, en.rateLimits[tight.headroom.limit])] : []),
    ...days.map(({ kind, date, announced }) => (kind === 'retirement' ? enCliOverTime.warning(events[kind](date)) : events[kind](date, announced))),
  ];
}

/**
 * Why the money of an option is a lower bound; nothing where it is not.
 *
 * @example
 * lowerBoundNotes(option) // => []
 */
export function lowerBoundNotes({ quote, projected: { unpriced } }: ProjectedOption): readonly string[] {
  const parts = unpriced.map(({ id, count }) => enCliOverTime.unpricedPart(componentName(id), countText(Math.round(count)), countsOf(id)));
  return [...quote.cost.missing.map((what) => enCliOverTime.missing[what]), ...(parts.length > 0 ? [enCliOverTime.unpriced(parts.join('; '))] : [])];
}

const countsOf = (id: ComponentId): string => componentCounts[id];

function budgetNotes(option: ProjectedOption): readonly string[] {
  const { projected: { budget, projection: { rows } }, scenario } = option;
  if (!budget) return [];
  const usd = exactNumberUsd(scenario.money.budgetUsdPerMonth ?? 0);
  if (budget.status === 'never') return [enCliOverTime.budgetEnough(usd, isOpen(option))];
  const users = (count: number): string => countText(Math.round(countedUsers(count, scenario)));
  const [then, at] = [users(budget.users), budget.usersAtBudget === undefined ? undefined : users(budget.usersAtBudget)];
  const exceeded = enCliOverTime.budgetExceeded(usd, rows[budget.month]!.month.label, budget.month + 1, then, isOpen(option));
  return [at === undefined || at === then ? exceeded : `${exceeded} ${enCliOverTime.budgetAt(at)}`];
}

function planNotes(option: ProjectedOption): readonly string[] {
  const { projected: { plan }, scenario: { money } } = option;
  if (!plan) return [];
  const [usd, margin] = [exactNumberUsd(money.planUsdPerMonth ?? 0), shareText(money.targetMargin)];
  if (plan.status === 'queries') return [enCliOverTime.plan(usd, countText(plan.queries), margin, isOpen(option))];
  return [plan.status === 'none' ? enCliOverTime.planNone(usd, margin) : enCliOverTime.planUnlimited(usd, margin)];
}

function paybackNotes(option: ProjectedOption): readonly string[] {
  const { projected: { paidBackMonth, economics, projection: { rows } } } = option;
  if (economics.length === 0) return [];
  return [paidBackMonth === undefined ? enCliOverTime.notPaidBack : enCliOverTime.paidBack(rows[paidBackMonth]!.month.label, paidBackMonth + 1, isOpen(option))];
}

/**
 * What all the months of a projection take for granted; of a fitted curve more is said elsewhere.
 *
 * @example
 * horizonNotes(defaultScenario('2026-11-22'), [1000], false)[0] // => "Users: constant, as many users as now."
 */
export function horizonNotes({ growth, load, date }: Scenario, users: readonly number[], isFitted: boolean): readonly string[] {
  const { label, hint } = curves[growth.curve];
  const over = users.findIndex((count) => count >= MOST_USERS);
  return [
    ...(over < 0 ? [] : [enCliOverTime.warning(enCliOverTime.overMost(calendarMonth(instant(date), over).label, countText(MOST_USERS)))]),
    ...(isFitted ? [] : [enCliOverTime.growth(label, hint)]),
    ...(load.counted === 'monthly' ? [enCliOverTime.monthlyUsers(shareText(load.stickiness ?? 0))] : []),
    enCliOverTime.datedPrices,
    ...(growth.tokenGrowthPerYear === null ? [] : [enCliOverTime.tokenGrowth(`${growth.tokenGrowthPerYear.toLocaleString('en')}×`)]),
    ...(growth.priceDeclinePerYear === null ? [] : [enCliOverTime.priceDecline(growth.priceDeclinePerYear.toLocaleString('en'))]),
  ];
}
