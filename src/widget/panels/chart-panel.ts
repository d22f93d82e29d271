import { html, nothing, type TemplateResult } from 'lit';
import { figure, type Drawn, type FigureHandlers, type FigureView } from '../charts/figure.ts';
import type { LaterContext as Context } from '../context.ts';

/** A panel that is one chart: its words, and its picture laid out for a width. */
export interface ChartPanel {
  readonly figure: FigureView;
  readonly drawn: Drawn;
  readonly draw: (cursor: number | undefined) => TemplateResult;
  readonly notes: readonly string[];
}

/** Makes a panel for a width; `undefined` where the scenario has nothing to show in it. */
export type ChartPanelOf = (context: Context, width: number) => ChartPanel | undefined;

/** A chart with what is to be known of it beneath. */
export function chartPanel({ figure: view, drawn, draw, notes }: ChartPanel, on: FigureHandlers): TemplateResult {
  return html`<section class="panel" part=${view.key}>
    ${figure(view, drawn, (_, cursor) => draw(cursor), on)} ${notes.length === 0 ? nothing : notes.map((note) => html`<p class="note">${note}</p>`)}
  </section>`;
}

/**
 * Keeps what is worked out of a scenario: a new width lays it out anew and works nothing out again.
 *
 * @example
 * let made = 0
 * const counted = perContext(() => (made += 1))
 * [counted(context), counted(context)] // => [1,1]
 */
export function perContext<Made>(make: (context: Context) => Made): (context: Context) => Made {
  const known = new WeakMap<Context, { readonly made: Made }>();
  return (context) => {
    const kept = known.get(context) ?? { made: make(context) };
    known.set(context, kept);
    return kept.made;
  };
}
