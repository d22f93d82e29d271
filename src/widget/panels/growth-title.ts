import { usdByMonth } from '../../scenario/over-months.ts';
import type { LaterContext as Context } from '../context.ts';
import { calendarOf, monthUsd, type ProjectedOption } from './projected-options.ts';

/** A change of the last month against the first below this is none: assumption, more than the lengths of the months make. */
const STEADY = 0.15;

/**
 * What the months show, in a sentence: who passes the budget first, or a round amount, or how the dearest goes.
 *
 * @example
 * growthTitle(projectedOptions(context), context) // => "GPT-4o stays near $5,000 a month"
 */
export function growthTitle(options: readonly ProjectedOption[], context: Context): string {
  const say = context.words.charts.growth;
  const dearest = options.map(({ name, projected }) => ({ name, usd: usdByMonth(projected) })).toSorted((a, b) => b.usd.at(-1)! - a.usd.at(-1)!)[0];
  if (!dearest) return say.none;
  const money = (usd: number): string => monthUsd(usd, context);
  const { budgetUsdPerMonth: budget } = context.scenario.money;
  if (budget !== null) return budgetTitle(options, money(budget), context);
  const { name, usd } = dearest;
  const [first, last] = [usd[0]!, usd.at(-1)!];
  if (options.every(({ projected }) => projected.projection.total === 0n)) return say.free;
  if (usd.length === 1) return say.one(name, money(first));
  const passed = passedAmount(usd);
  if (passed) return say.passes(name, money(passed.amount), context.formats.number(passed.month + 1, 0));
  const isSteady = Math.max(...usd) <= Math.min(...usd) * (1 + STEADY);
  return isSteady ? say.steady(name, money(Number(usd.reduce((sum, value) => sum + value / usd.length, 0).toPrecision(2)))) : say.moves(name, money(first), money(last), usd.length);
}

function budgetTitle(options: readonly ProjectedOption[], budget: string, context: Context): string {
  const say = context.words.charts.growth;
  const over = options.flatMap(({ name, projected: { budget: end } }) => (end?.status === 'exceeded' ? [{ name, month: end.month }] : []));
  const [first] = over.toSorted((a, b) => a.month - b.month);
  if (!first) return say.withinBudget(budget, options[0]!.projected.projection.rows.length, options.length > 1);
  if (first.month === 0) return say.overBudget(first.name, budget);
  return say.passesBudget(first.name, budget, context.formats.number(first.month + 1, 0), calendarOf(first.month, context));
}

/** The roundest amount that is passed for good, and the month in which it is. */
function passedAmount(usd: readonly number[]): { readonly amount: number; readonly month: number } | undefined {
  const [first, last] = [usd[0]!, usd.at(-1)!];
  if (last < first * (1 + STEADY)) return undefined;
  const power = 10 ** Math.floor(Math.log10(last));
  const amount = [1, 5, 2].map((times) => times * power).find((candidate) => candidate > first && candidate < last);
  if (amount === undefined) return undefined;
  const month = usd.findLastIndex((value) => value <= amount) + 1;
  return { amount, month };
}
