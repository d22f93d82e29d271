import { html, nothing, type TemplateResult } from 'lit';
import { chartPanel, type ChartPanel } from './chart-panel.ts';
import type { FigureHandlers } from '../charts/figure.ts';
import { componentsPanel } from './components-panel.ts';
import { growthPanel } from './growth-panel.ts';
import { moneyPanel } from './money-panel.ts';
import type { OverTimeView } from './over-time-view.ts';

/** What a person does to the panels over the months. */
export interface OverTimeHandlers extends FigureHandlers {
  readonly choose: (slot: number) => void;
}

/** The panels over the months and those about deciding; they follow the answer, and say so while they are behind. */
export function overTimePanel(view: OverTimeView | undefined, charts: readonly ChartPanel[], isUpdating: boolean, updating: string, on: OverTimeHandlers): TemplateResult {
  return html`<div class="panels" part="panels" aria-busy=${isUpdating ? 'true' : 'false'}>
    <span class="updating" aria-hidden="true">${updating}</span>
    ${view === undefined
      ? html`<section class="panel"></section>`
      : html`${view.growth === undefined ? nothing : growthPanel(view.growth.view, view.growth.lines, on)}
        ${view.components === undefined ? nothing : componentsPanel(view.components.view, view.components.stacked, on)}
        ${charts.map((chart) => chartPanel(chart, on))}
        ${view.money === undefined ? nothing : moneyPanel(view.money)}`}
  </div>`;
}
