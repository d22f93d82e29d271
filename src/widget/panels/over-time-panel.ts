import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
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

/** What is shown of them. */
export interface OverTimeShown {
  readonly view: OverTimeView | undefined;
  readonly charts: readonly ChartPanel[];
  readonly isUpdating: boolean;
  /** It has been for long enough to say so. */
  readonly isLate: boolean;
  /** What a person has done to the charts: another object when that changes. */
  readonly figures: object;
}

/** The panels over the months and those about deciding; they follow the answer, and say so while they are behind. They are drawn again only when they or their charts have changed. */
export function overTimePanel(panels: OverTimeShown & OverTimeHandlers, updating: string): TemplateResult {
  const { view, charts, isUpdating, isLate, figures } = panels;
  return html`<div class="panels" part="panels" aria-busy=${isUpdating ? 'true' : 'false'}>
    <span class=${isLate ? 'updating late' : 'updating'} aria-hidden="true">${updating}</span>
    ${guard([view, figures, ...charts], () => (view === undefined ? html`<section class="panel"></section>` : panelsOf(view, charts, panels)))}
  </div>`;
}

const panelsOf = ({ growth, components, money }: OverTimeView, charts: readonly ChartPanel[], on: OverTimeHandlers): TemplateResult => html`${growth === undefined ? nothing : growthPanel(growth.view, growth.lines, on)}
  ${components === undefined ? nothing : componentsPanel(components.view, components.stacked, on)}
  ${charts.map((chart) => chartPanel(chart, on))}
  ${money === undefined ? nothing : moneyPanel(money)}`;
