import { usdByMonth } from '../../scenario/over-months.ts';
import type { LaterContext as Context } from '../context.ts';
import { calendarOf, monthUsd, projectedOptions, shownUsers, type ProjectedOption } from './projected-options.ts';

/** Costs per user, what is earned, and how long money lasts. */
export interface MoneyView {
  readonly title: string;
  readonly note: string;
  readonly heads: readonly string[];
  /** The name first. */
  readonly rows: readonly (readonly string[])[];
  readonly sentences: readonly string[];
}

/** One column of the table. */
interface Column {
  readonly head: string;
  readonly text: (option: ProjectedOption, context: Context) => string;
}

/**
 * Unit economics of every option; `undefined` until users, revenue, a budget or a plan were said.
 *
 * @example
 * moneyView(context) // => undefined
 */
export function moneyView(context: Context): MoneyView | undefined {
  const { scenario: { load, money }, words: { charts: { money: say } } } = context;
  const options = projectedOptions(context);
  const isAsked = load.users !== null || money.revenuePerUser !== null || money.budgetUsdPerMonth !== null || money.planUsdPerMonth !== null;
  if (!isAsked || options.length === 0) return undefined;
  const columns = columnsOf(context);
  return {
    title: titleOf(options, context),
    note: say.note,
    heads: [say.heads.option, ...columns.map(({ head }) => head)],
    rows: options.map((option) => [option.name, ...columns.map(({ text }) => text(option, context))]),
    sentences: options.flatMap((option) => {
      const sentences = [...budgetText(option, context), ...planText(option, context)];
      return sentences.length === 0 ? [] : [say.of(option.name, sentences)];
    }),
  };
}

function columnsOf({ scenario: { money }, words: { charts: { money: say } } }: Context): readonly Column[] {
  const perUser: Column = { head: say.heads.perUser, text: (option, context) => pair(option, context, (index) => userCost(option, index, context), (usd) => monthUsd(usd, context)) };
  if (money.revenuePerUser === null) return [perUser];
  return [
    perUser,
    { head: say.heads.revenue, text: (option, context) => pair(option, context, (index) => revenue(option, index), (usd) => monthUsd(usd, context)) },
    { head: say.heads.margin, text: (option, context) => pair(option, context, (index) => option.projected.economics[index]?.grossMargin, (share) => context.formats.share(share, 0)) },
    { head: say.heads.payback, text: paybackText },
  ];
}

function pair(option: ProjectedOption, { words: { charts: { money: say } } }: Context, value: (index: number) => number | undefined, write: (value: number) => string): string {
  const last = option.projected.projection.rows.length - 1;
  const [first, end] = [0, last].map((index) => {
    const known = value(index);
    return known === undefined ? say.unknown : write(known);
  });
  return last === 0 || first === end ? first! : say.pair(first!, end!);
}

function userCost({ projected: { economics, projection } }: ProjectedOption, index: number, { scenario }: Context): number | undefined {
  const row = projection.rows[index]!;
  return economics[index]?.costPerActiveUserUsd ?? (row.usdPerUser === undefined ? undefined : row.usdPerUser / shownUsers(1, scenario));
}

function revenue({ projected }: ProjectedOption, index: number): number | undefined {
  const profit = projected.economics[index]?.profitUsd;
  return profit === undefined ? undefined : profit + usdByMonth(projected)[index]!;
}

function paybackText({ projected: { paidBackMonth } }: ProjectedOption, context: Context): string {
  const { words: { charts: { money: say } }, formats } = context;
  return paidBackMonth === undefined ? say.notPaidBack : say.paidBack(formats.number(paidBackMonth + 1, 0), calendarOf(paidBackMonth, context));
}

function titleOf(options: readonly ProjectedOption[], context: Context): string {
  const { words: { charts: { money: say } }, formats } = context;
  const margins = options.flatMap(({ name, projected: { economics } }) => {
    const margin = economics.at(-1)?.grossMargin;
    return margin === undefined ? [] : [{ name, margin }];
  });
  const [best] = margins.toSorted((a, b) => b.margin - a.margin);
  if (best) return best.margin > 0 ? say.margins(best.name, formats.share(best.margin, 0)) : say.loses;
  const costs = options.flatMap((option) => {
    const usd = userCost(option, 0, context);
    return usd === undefined ? [] : [{ name: option.name, usd }];
  });
  const [cheapest] = costs.toSorted((a, b) => a.usd - b.usd);
  return cheapest ? say.userCosts(cheapest.name, monthUsd(cheapest.usd, context)) : say.label;
}

function budgetText({ projected: { budget, projection } }: ProjectedOption, context: Context): readonly string[] {
  const { scenario, words: { charts: { money: say } }, formats } = context;
  if (!budget) return [];
  const usd = monthUsd(scenario.money.budgetUsdPerMonth ?? 0, context);
  if (budget.status === 'never') return [say.budgetNever(usd, projection.rows.length)];
  if (budget.usersAtBudget === undefined) return [say.budgetFirst(usd)];
  const users = formats.number(shownUsers(budget.usersAtBudget, scenario), 0);
  return [say.budgetEnds(usd, formats.number(budget.month + 1, 0), calendarOf(budget.month, context), users)];
}

function planText({ projected: { plan } }: ProjectedOption, context: Context): readonly string[] {
  const { scenario: { money }, words: { charts: { money: say } }, formats } = context;
  if (!plan) return [];
  const [usd, margin] = [monthUsd(money.planUsdPerMonth ?? 0, context), formats.share(money.targetMargin)];
  if (plan.status === 'queries') return [say.plan(usd, margin, formats.number(plan.queries, 0))];
  return [plan.status === 'none' ? say.planNone(usd, margin) : say.planUnlimited(usd, margin)];
}
