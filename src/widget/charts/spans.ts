import { nothing, svg, type TemplateResult } from 'lit';
import { logAround } from './axes.ts';
import type { Drawn } from './figure.ts';
import { frame } from './frame.ts';
import { rowsPlot } from './rows-plot.ts';
import { seriesStyle, type SeriesStyle } from './series-style.ts';
import { fitted, TEXT, textWidth } from './text-width.ts';

/** How values spread: the 5th, 25th, 50th, 75th and 95th percentile, all above 0. */
export type Spread = readonly [p05: number, p25: number, p50: number, p75: number, p95: number];

/** What spreads under each other are drawn from. */
export interface SpansInput {
  readonly rows: readonly {
    readonly slot: number;
    readonly name: string;
    /** A name, as much of it as fits, in all that is said of the row. */
    readonly label: (name: string) => string;
    /** At the other end of the line of the name. */
    readonly said: string;
    /** The thick one; absent: there is none to show. */
    readonly main: Spread | undefined;
    /** A thin one under it. */
    readonly aside: Spread | undefined;
  }[];
  readonly tick: (value: number) => string;
  /** A value not to be passed. */
  readonly limit: { readonly at: number; readonly text: string } | undefined;
}

/** A spread laid out: nine tenths, the half in the middle of them, and the middle. */
interface Span {
  readonly whole: { readonly x: number; readonly width: number };
  readonly half: { readonly x: number; readonly width: number };
  readonly middle: number;
}

/** Spreads laid out for a width. */
export interface SpansView extends Drawn {
  readonly heights: readonly number[];
  readonly rows: readonly (SeriesStyle & { readonly y: number; readonly name: string; readonly said: string; readonly main: Span | undefined; readonly aside: Span | undefined })[];
  readonly limit: { readonly x: number; readonly text: string; readonly anchor: 'start' | 'end' } | undefined;
}

const ROW = 48;
const TOP = 16;
/** Half of a thick span, and of a thin one; and where they lie in a row. */
const THICK = 5;
const THIN = 2;
const MAIN = 24;
const ASIDE = 35;
/** Where upright lines begin and end in a row. */
const LINES = [17, 42] as const;

/**
 * Lays spreads out, a row each, over one logarithmic axis that holds all of them and the limit.
 *
 * @example
 * const spread = [1, 2, 4, 8, 16]
 * const view = spansView({ rows: [{ slot: 0, name: 'A', label: (name) => name, said: '', main: spread, aside: undefined }], tick: String, limit: { at: 4, text: '4' } }, 400)
 * view.limit.x === view.rows[0].main.middle // => true
 * view.rows[0].main.half.width < view.rows[0].main.whole.width // => true
 */
export function spansView({ rows, tick, limit }: SpansInput, width: number): SpansView {
  const values = [...rows.flatMap(({ main = [], aside = [] }) => [...main, ...aside]), ...(limit ? [limit.at] : [])];
  const plot = rowsPlot(logAround(values, tick), { width, left: 0, top: TOP, row: ROW, count: rows.length });
  const span = ([p05, p25, p50, p75, p95]: Spread): Span => ({ whole: between(p05, p95), half: between(p25, p75), middle: plot.x(p50) });
  const between = (low: number, high: number): Span['whole'] => ({ x: plot.x(low), width: Math.max(1, plot.x(high) - plot.x(low)) });
  const middles = rows.map(({ main }) => main?.[2] ?? values[0] ?? 1);
  const limitX = limit && plot.x(limit.at);
  return {
    plot,
    places: middles,
    heights: rows.map((_, row) => row + 0.5),
    rows: rows.map(({ slot, name, label, said, main, aside }, row) => ({ ...seriesStyle(slot), y: plot.y(row), name: label(fitted(name, width - textWidth(label('') + said, TEXT) - 12, TEXT)), said, main: main && span(main), aside: aside && span(aside) })),
    limit: limit && limitX !== undefined ? { x: limitX, text: limit.text, anchor: limitX + textWidth(limit.text, TEXT) + 4 > width ? 'end' : 'start' } : undefined,
  };
}

/** Draws spreads, with the row under the cursor marked. */
export function spansChart({ plot, rows, limit }: SpansView, cursor: number | undefined): TemplateResult {
  return frame(
    plot,
    svg`<g class="axis">${plot.below.map(({ at }) => svg`<path class="grid" d=${besideTexts(at, rows)}></path>`)}</g>
      ${limit === undefined ? nothing : svg`<g class="limit"><path d=${besideTexts(limit.x, rows)} stroke-dasharray="2 3"></path><text x=${limit.anchor === 'start' ? limit.x + 4 : limit.x - 4} y="11" text-anchor=${limit.anchor}>${limit.text}</text></g>`}
      ${rows.map(({ colour, marker, y, name, said, main, aside }, row) => svg`<g class="series ${colour}">
        ${row === cursor ? svg`<rect class="row" x="0" y=${y} width=${plot.width} height=${ROW}></rect>` : nothing}
        <text x="0" y=${y + 13}>${name}</text><text class="said" x=${plot.width} y=${y + 13} text-anchor="end">${said}</text>
        ${main === undefined ? nothing : spanOf(main, y + MAIN, THICK, marker)}
        ${aside === undefined ? nothing : spanOf(aside, y + ASIDE, THIN, undefined)}
      </g>`)}`,
  );
}

/** An upright line through every row that leaves the texts alone. */
function besideTexts(x: number, rows: SpansView['rows']): string {
  return rows.map(({ y }) => `M${x},${y + LINES[0]}V${y + LINES[1]}`).join('');
}

function spanOf({ whole, half, middle }: Span, y: number, thick: number, marker: string | undefined): TemplateResult {
  return svg`<rect class="span" x=${whole.x} y=${y - thick} width=${whole.width} height=${2 * thick}></rect>
    <rect class="span" x=${half.x} y=${y - thick} width=${half.width} height=${2 * thick}></rect>
    ${marker === undefined ? svg`<line class="middle" x1=${middle} x2=${middle} y1=${y - 4} y2=${y + 4}></line>` : svg`<path class="middle" d=${marker} transform="translate(${middle} ${y})"></path>`}`;
}
