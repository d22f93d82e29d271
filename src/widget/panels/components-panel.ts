import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { figure, type FigureHandlers } from '../charts/figure.ts';
import { stackedChart, type StackedView } from '../charts/stacked.ts';
import type { ComponentsView } from './components-view.ts';

/** Where the money of one option goes; which one, a person chooses. */
export function componentsPanel({ choice, title, chart }: ComponentsView, stacked: StackedView | undefined, on: FigureHandlers & { readonly choose: (slot: number) => void }): TemplateResult {
  return html`<section class="panel" part="components">
    ${chart && stacked ? figure(chart.figure, stacked, stackedChart, on) : html`<h3>${title}</h3>`}
    ${choice === undefined
      ? nothing
      : html`<label class="chosen">${choice.label}
          <select name="components-option" .value=${live(String(choice.options.find(({ isChosen }) => isChosen)?.slot ?? 0))} @change=${({ currentTarget }: Event) => on.choose(Number((currentTarget as HTMLSelectElement).value))}>
            ${choice.options.map(({ slot, name, isChosen }) => html`<option value=${slot} ?selected=${isChosen}>${name}</option>`)}
          </select>
        </label>`}
  </section>`;
}
