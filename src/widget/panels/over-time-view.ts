import { linesView, type LinesView } from '../charts/lines.ts';
import { stackedView, type StackedView } from '../charts/stacked.ts';
import type { LaterContext as Context } from '../context.ts';
import type { PanelName } from '../panels-shown.ts';
import { componentsView, type ComponentsView } from './components-view.ts';
import { growthView, type GrowthView } from './growth-view.ts';
import { moneyView, type MoneyView } from './money-view.ts';

/** The panels over the months, laid out for a width. */
export interface OverTimeView {
  readonly growth: { readonly view: GrowthView; readonly lines: LinesView | undefined } | undefined;
  readonly components: { readonly view: ComponentsView; readonly stacked: StackedView | undefined } | undefined;
  readonly money: MoneyView | undefined;
}

/** What of it is not the scenario's. */
export interface OverTimeLook {
  /** Pixels of one chart. */
  readonly width: number;
  /** The option whose parts are shown; `undefined`: the first. */
  readonly slot: number | undefined;
  /** The panels that are wanted; another is not worked out. */
  readonly names: ReadonlySet<PanelName>;
}

/**
 * Everything over the months: what each option costs, where the money of one goes, and what is earned.
 *
 * @example
 * overTimeView(context, { width: 400, slot: undefined, names: new Set(PANELS) }).growth.lines.lines.length // => 2
 * overTimeView(context, { width: 400, slot: undefined, names: new Set(['money']) }).growth // => undefined
 */
export function overTimeView(context: Context, { width, slot, names }: OverTimeLook): OverTimeView {
  const growth = names.has('growth') ? growthView(context) : undefined;
  const components = names.has('components') ? componentsView(context, slot) : undefined;
  return {
    growth: growth && { view: growth, lines: growth.chart && linesView(growth.chart.lines, width) },
    components: components && { view: components, stacked: components.chart && stackedView(components.chart.stacked, width) },
    money: names.has('money') ? moneyView(context) : undefined,
  };
}
