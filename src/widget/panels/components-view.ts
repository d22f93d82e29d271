import { costParts, type CostPartByMonth } from '../../scenario/over-months.ts';
import type { FigureView } from '../charts/figure.ts';
import type { MonthsInput } from '../charts/months-plot.ts';
import type { LaterContext as Context } from '../context.ts';
import { monthName, monthUsd, projectedOptions } from './projected-options.ts';

/** Where the money of one option goes. */
export interface ComponentsView {
  /** The options to choose from, where there are several. */
  readonly choice: { readonly label: string; readonly options: readonly { readonly slot: number; readonly name: string; readonly isChosen: boolean }[] } | undefined;
  readonly title: string;
  readonly chart: { readonly figure: FigureView; readonly stacked: MonthsInput } | undefined;
}

/** Parts that are told apart; the smaller ones are taken together. */
const MOST_PARTS = 7;

/**
 * The parts of what one option costs, the largest at the bottom; the first option unless another is chosen.
 *
 * @example
 * componentsView(context, undefined).title // => "Input is 58% of what GPT-4o costs"
 */
export function componentsView(context: Context, slot: number | undefined): ComponentsView | undefined {
  const { words: { charts }, formats } = context;
  const say = charts.components;
  const options = projectedOptions(context);
  const chosen = options.find((option) => option.slot === slot) ?? options[0];
  if (!chosen) return undefined;
  const parts = costParts(chosen.projected);
  const sum = parts.reduce((total, { total: own }) => total + own, 0);
  const named = namedParts(parts, context);
  const title = titleOf(parts, sum, chosen.name, context);
  const choice = options.length === 1 ? undefined : { label: say.choose, options: options.map(({ slot: own, name }) => ({ slot: own, name, isChosen: own === chosen.slot })) };
  if (named.length === 0) return { choice, title, chart: undefined };
  const months = chosen.projected.projection.rows.length;
  const together = (month: number): number => named.reduce((total, { values }) => total + values[month]!, 0);
  const money = (usd: number): string => monthUsd(usd, context);
  const figure: FigureView = {
    key: 'components',
    title,
    note: say.note(months, money(sum)),
    label: charts.walk(title),
    kind: charts.kind,
    readout: (month) => charts.readout(monthName(month, context), [...named, { name: charts.totalHead, values: { [month]: together(month) } }].map(({ name, values }) => charts.entry(name, money(values[month]!)))),
    table: {
      label: charts.numbers,
      heads: [charts.monthHead, ...named.map(({ name }) => name), charts.totalHead],
      rows: () => Array.from({ length: months }, (_, month) => [monthName(month, context), ...named.map(({ values }) => money(values[month]!)), money(together(month))]),
    },
  };
  return { choice, title, chart: { figure, stacked: { series: named, months, now: charts.now, tick: formats.shortUsd, count: (number) => formats.number(number, 0) } } };
}

function titleOf([largest, ...rest]: readonly CostPartByMonth[], sum: number, name: string, { words: { charts }, formats }: Context): string {
  const say = charts.components;
  if (!largest) return say.none(name);
  const part = charts.parts[largest.part];
  return rest.length === 0 ? say.allOf(part, name) : say.shareOf(part, formats.share(largest.total / sum, 0), name);
}

function namedParts(parts: readonly CostPartByMonth[], { words: { charts } }: Context): MonthsInput['series'] {
  const isTooMany = parts.length > MOST_PARTS;
  const own = isTooMany ? parts.slice(0, MOST_PARTS - 1) : parts;
  const rest = parts.slice(own.length);
  const others = rest[0]?.usd.map((_, month) => rest.reduce((sum, { usd }) => sum + usd[month]!, 0));
  return [
    ...own.map(({ part, usd }, slot) => ({ slot, name: charts.parts[part], values: usd })),
    ...(others ? [{ slot: own.length, name: charts.otherParts(rest.length), values: others }] : []),
  ];
}
