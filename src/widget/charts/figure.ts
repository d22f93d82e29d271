import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { MonthsPlot } from './months-plot.ts';

/** The words around a chart over months, and its numbers as a table. */
export interface FigureView {
  /** Unique within the element. */
  readonly key: string;
  /** A sentence that says what the chart shows. */
  readonly title: string;
  readonly note: string;
  /** What the chart is called for those who do not see it, and how to walk through it. */
  readonly label: string;
  readonly kind: string;
  readonly months: number;
  /** One month in a sentence. */
  readonly readout: (month: number) => string;
  readonly table: { readonly label: string; readonly heads: readonly string[]; readonly rows: () => readonly (readonly string[])[] };
}

/** What a person has done to a chart. */
export interface FigureState {
  /** The month under the cursor. */
  readonly cursor: number | undefined;
  readonly isTableOpen: boolean;
}

/** What a person does to the charts, told apart by their keys. */
export interface FigureHandlers {
  readonly state: (key: string) => FigureState;
  readonly move: (key: string, month: number | undefined) => void;
  readonly toggleTable: (key: string, isOpen: boolean) => void;
}

const STEPS: Readonly<Record<string, (at: number | undefined, last: number) => number>> = {
  ArrowRight: (at, last) => (at === undefined ? 0 : Math.min(last, at + 1)),
  ArrowLeft: (at, last) => (at === undefined ? last : Math.max(0, at - 1)),
  Home: () => 0,
  End: (_, last) => last,
};

/** A chart over months: a caption that says what it shows, one stop of Tab whose arrows walk the months, and the numbers as a table. */
export function figure(view: FigureView, plot: MonthsPlot, draw: (cursor: number | undefined) => TemplateResult, on: FigureHandlers): TemplateResult {
  const { key, title, note, label, kind } = view;
  const { cursor: at, isTableOpen } = on.state(key);
  const cursor = at === undefined ? undefined : Math.min(at, view.months - 1);
  return html`<figure class="figure">
    <figcaption><h3>${title}</h3><p class="note">${note}</p></figcaption>
    <div
      class="plot"
      tabindex="0"
      role="application"
      aria-roledescription=${kind}
      aria-label=${label}
      data-chart=${key}
      @keydown=${(event: KeyboardEvent) => walk(event, view, cursor, on)}
      @pointermove=${(event: PointerEvent) => on.move(key, monthAt(event, view, plot))}
      @pointerleave=${() => on.move(key, undefined)}
    >${guard([plot, cursor], () => draw(cursor))}</div>
    <p class="readout" aria-live="polite">${cursor === undefined ? '' : view.readout(cursor)}</p>
    <details class="numbers" @toggle=${({ currentTarget }: Event) => on.toggleTable(key, (currentTarget as HTMLDetailsElement).open)}>
      <summary>${view.table.label}</summary>
      ${isTableOpen ? guard([view], () => table(view)) : nothing}
    </details>
  </figure>`;
}

function table({ title, table: { heads, rows } }: FigureView): TemplateResult {
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${title}>
    <table>
      <thead><tr>${heads.map((head, index) => html`<th scope="col" class=${index === 0 ? '' : 'number'}>${head}</th>`)}</tr></thead>
      <tbody>${rows().map(([first, ...cells]) => html`<tr><th scope="row">${first}</th>${cells.map((cell) => html`<td class="number">${cell}</td>`)}</tr>`)}</tbody>
    </table>
  </div>`;
}

function walk(event: KeyboardEvent, { key, months }: FigureView, cursor: number | undefined, on: FigureHandlers): void {
  const step = STEPS[event.key];
  if (!step && (event.key !== 'Escape' || cursor === undefined)) return;
  event.preventDefault();
  event.stopPropagation();
  on.move(key, step?.(cursor, months - 1));
}

/** The month nearest to a pointer. */
function monthAt({ clientX, currentTarget }: PointerEvent, { months }: FigureView, { left, right }: MonthsPlot): number {
  const x = clientX - (currentTarget as HTMLElement).getBoundingClientRect().left;
  return Math.max(0, Math.min(months - 1, Math.round(((x - left) / (right - left)) * (months - 1))));
}
