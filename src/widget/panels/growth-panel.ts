import { html, nothing, type TemplateResult } from 'lit';
import { figure, type FigureHandlers } from '../charts/figure.ts';
import { linesChart, type LinesView } from '../charts/lines.ts';
import type { GrowthView } from './growth-view.ts';
import { markedParts } from '../marked-parts.ts';
import { richText } from './rich-text-panel.ts';

/** What every option costs month by month, or what is missing to say so. */
export function growthPanel({ title, problem, chart, warnings, notes }: GrowthView, lines: LinesView | undefined, on: FigureHandlers): TemplateResult {
  return html`<section class="panel" part="growth">
    ${chart && lines ? figure(chart.figure, lines, linesChart, on) : html`<h3>${title}</h3>`}
    ${problem === undefined ? nothing : html`<p class="warning" role="status">${richText(markedParts(problem))}</p>`}
    ${warnings.map((warning) => html`<p class="warning">${warning}</p>`)}
    ${notes.map((note) => html`<p class="note">${note}</p>`)}
  </section>`;
}
