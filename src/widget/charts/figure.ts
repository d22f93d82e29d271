import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Plot } from './plot.ts';

/** The words around a chart, and its numbers as a table. */
export interface FigureView {
  /** Unique within the element. */
  readonly key: string;
  /** A sentence that says what the chart shows. */
  readonly title: string;
  readonly note: string;
  /** What the chart is called for those who do not see it, and how to walk through it. */
  readonly label: string;
  readonly kind: string;
  /** One place of the cursor in a sentence. */
  readonly readout: (place: number) => string;
  readonly table: { readonly label: string; readonly heads: readonly string[]; readonly rows: () => readonly (readonly string[])[] };
}

/** What a person has done to a chart. */
export interface FigureState {
  /** The place under the cursor, counted from 0. */
  readonly cursor: number | undefined;
  readonly isTableOpen: boolean;
}

/** A picture whose cursor walks places: one after the other along the axis below, or points anywhere. */
export interface Drawn {
  readonly plot: Plot;
  /** Values of the axis below. */
  readonly places: readonly number[];
  /** Values of the other axis, where a place is a point. */
  readonly heights?: readonly number[];
}

/** What a person does to the charts, told apart by their keys. */
export interface FigureHandlers {
  readonly state: (key: string) => FigureState;
  readonly move: (key: string, place: number | undefined) => void;
  readonly toggleTable: (key: string, isOpen: boolean) => void;
}

const STEPS: Readonly<Record<string, (at: number | undefined, last: number) => number>> = {
  ArrowRight: forth,
  ArrowLeft: back,
  Home: () => 0,
  End: (_, last) => last,
};
/** Where places stand over each other too, the arrows up and down walk them; else they move the page. */
const UP_AND_DOWN: typeof STEPS = { ArrowDown: forth, ArrowUp: back };

/** A chart: a caption that says what it shows, one stop of Tab whose arrows walk its places, and the numbers as a table. */
export function figure<View extends Drawn>(view: FigureView, drawn: View, draw: (drawn: View, cursor: number | undefined) => TemplateResult, on: FigureHandlers): TemplateResult {
  const { key, title, note, label, kind } = view;
  const last = drawn.places.length - 1;
  const { cursor: at, isTableOpen } = on.state(key);
  const cursor = at === undefined ? undefined : Math.min(at, last);
  return html`<figure class="figure">
    <figcaption><h3>${title}</h3><p class="note">${note}</p></figcaption>
    <div
      class="plot"
      tabindex="0"
      role="application"
      aria-roledescription=${kind}
      aria-label=${label}
      data-chart=${key}
      @keydown=${(event: KeyboardEvent) => walk(event, key, cursor, drawn, on)}
      @pointermove=${(event: PointerEvent) => on.move(key, nearest(event, drawn))}
      @pointerleave=${() => on.move(key, undefined)}
    >${guard([drawn, cursor], () => draw(drawn, cursor))}</div>
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

function walk(event: KeyboardEvent, key: string, cursor: number | undefined, { places, heights }: Drawn, on: FigureHandlers): void {
  const step = STEPS[event.key] ?? (heights && UP_AND_DOWN[event.key]);
  if (!step && (event.key !== 'Escape' || cursor === undefined)) return;
  event.preventDefault();
  event.stopPropagation();
  on.move(key, step?.(cursor, places.length - 1));
}

/** The place nearest to a pointer. */
function nearest({ clientX, clientY, currentTarget }: PointerEvent, { plot, places, heights }: Drawn): number {
  const { left, top, width } = (currentTarget as HTMLElement).querySelector('svg')!.getBoundingClientRect();
  // a larger text of the page makes the whole picture larger
  const [x, y] = [clientX - left, clientY - top].map((pixels) => (pixels * plot.width) / width) as [number, number];
  const distances = places.map((place, index) => Math.hypot(plot.x(place) - x, heights ? plot.y(heights[index]!) - y : 0));
  return distances.indexOf(Math.min(...distances));
}

function forth(at: number | undefined, last: number): number {
  return at === undefined ? 0 : Math.min(last, at + 1);
}

function back(at: number | undefined, last: number): number {
  return at === undefined ? last : Math.max(0, at - 1);
}
