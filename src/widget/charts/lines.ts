import { max, range } from 'd3-array';
import { nothing, svg, type TemplateResult } from 'lit';
import { labelPlaces } from './label-places.ts';
import { cursorLine, frame, seriesLabel, type LabelView } from './frame.ts';
import { monthsPlot, type MonthsInput } from './months-plot.ts';
import { LABEL_GAP, pathOf, type Curve, type Plot } from './plot.ts';
import { seriesStyle, type SeriesStyle } from './series-style.ts';
import { fitted, TEXT, textWidth } from './text-width.ts';

/** What lines over months are drawn from. */
export interface LinesInput extends MonthsInput, Beside {}

/** What stands in a chart beside its lines. */
interface Beside {
  /** An amount not to be passed. */
  readonly limit?: { readonly usd: number; readonly text: string };
  /** What happens on the way, at a value of the axis below; `short` is said where the text has no room. */
  readonly steps: readonly { readonly at: number; readonly text: string; readonly short: string }[];
  /** Default: straight. */
  readonly curve?: Curve;
}

/** A line with its marks and its name beside it. */
export interface LineView extends SeriesStyle {
  readonly path: string;
  readonly marks: readonly { readonly x: number; readonly y: number }[];
  readonly label: LabelView;
  readonly values: readonly number[];
}

/** Lines laid out for a width. */
export interface LinesView {
  readonly plot: Plot;
  /** Where the cursor may stand. */
  readonly places: readonly number[];
  readonly lines: readonly LineView[];
  /** A broad path under them. */
  readonly under?: string;
  /** The limit; without a place where it lies far above every line. */
  readonly limit: { readonly at: number | undefined; readonly label: LabelView } | undefined;
  readonly steps: readonly { readonly x: number; readonly textX: number; readonly textY: number; readonly anchor: 'start' | 'end'; readonly text: string }[];
}

/** A limit this many times the highest line would press the lines to the ground: assumption. */
const FARTHEST_LIMIT = 2.5;
/** Pixels over a plot for each thing that happens (assumption: a line of its text). */
export const STEP_GAP = 16;

/**
 * Lays lines over months out, with a limit where it is near enough.
 *
 * @example
 * const input = { months: 2, now: 'now', tick: String, count: String, steps: [], series: [{ slot: 0, name: 'A', values: [0, 10] }] }
 * linesView(input, 120).lines.map(({ path }) => path) // => ["M23,196L99,12"]
 */
export function linesView(input: LinesInput, width: number): LinesView {
  const { series, limit, steps } = input;
  const highest = max(series, ({ values }) => max(values)) ?? 0;
  const isInside = limit !== undefined && (highest === 0 || limit.usd <= highest * FARTHEST_LIMIT);
  const plot = monthsPlot(input, isInside ? Math.max(highest, limit.usd) : highest, { width, names: limit ? [`${limit.text} ↑`] : [], above: steps.length * STEP_GAP });
  return linesOn(plot, range(input.months), { ...input, curve: 'smooth' }, isInside);
}

/**
 * Lays lines out on a plot: a limit and what happens on the way with them, names where they do not run into each other.
 *
 * @example
 * const plot = plotOf(() => ({ from: 1, to: 100, isLog: true, ticks: [] }), { from: 0, to: 1, ticks: [] }, { width: 120, names: [], above: 0 })
 * linesOn(plot, [1, 10, 100], { steps: [], series: [{ slot: 0, name: 'A', values: [0, 0.5, 1] }] }).lines[0].path // => "M8,196L58,104L108,12"
 */
export function linesOn(plot: Plot, places: readonly number[], { series, limit, steps, curve }: Beside & Pick<MonthsInput, 'series'>, isInside = false): LinesView {
  const limitAt = limit && (isInside ? plot.y(limit.usd) : plot.top);
  const ends = [...series.map(({ values }) => plot.y(values.at(-1) ?? 0)), ...(limitAt === undefined ? [] : [limitAt])];
  const labels = labelPlaces(ends, LABEL_GAP, plot.top, plot.bottom);
  const label = (index: number, name: string): LabelView => ({ x: plot.right + 10, y: labels[index]!, fromX: plot.x(places.at(-1) ?? 0), fromY: ends[index]!, text: fitted(name, plot.width - plot.right - 10, TEXT), full: name });
  return {
    plot,
    places,
    lines: series.map(({ slot, name, values }, index) => ({
      ...seriesStyle(slot),
      path: pathOf(plot, places, values, curve),
      marks: markedPlaces(places.length).map((place) => ({ x: plot.x(places[place]!), y: plot.y(values[place] ?? 0) })),
      label: label(index, name),
      values,
    })),
    limit: limit && { at: isInside ? limitAt : undefined, label: label(series.length, isInside ? limit.text : `${limit.text} ↑`) },
    steps: steps.toSorted((a, b) => a.at - b.at).map((step, index) => placedStep(step, index, plot)),
  };
}

function placedStep({ at, text: whole, short }: LinesInput['steps'][number], index: number, plot: Plot): LinesView['steps'][number] {
  const x = plot.x(at);
  const [before, after] = [x - plot.left, plot.width - x];
  const text = textWidth(whole, TEXT) <= Math.max(before, after) - 4 ? whole : short;
  const anchor = textWidth(text, TEXT) > after - 4 && before > after ? 'end' : 'start';
  const room = (anchor === 'end' ? before : after) - 4;
  return { x, textX: anchor === 'end' ? x - 4 : x + 4, textY: 10 + index * STEP_GAP, anchor, text: fitted(text, room, TEXT) };
}

/** About five marks a line, the last place among them. */
function markedPlaces(months: number): readonly number[] {
  const every = Math.max(1, Math.round((months - 1) / 4));
  return [...new Set([0, 1, 2, 3].map((place) => place * every).filter((month) => month < months - 1)), months - 1];
}

/** Draws lines, with the cursor's place where there is one. */
export function linesChart({ plot, places, lines, limit, steps, under }: LinesView, cursor: number | undefined): TemplateResult {
  return frame(
    plot,
    svg`${under === undefined ? nothing : svg`<path class="under" d=${under}></path>`}
      ${steps.map(({ x, textX, textY, anchor, text }) => svg`<g class="step">
        <line x1=${x} x2=${x} y1=${textY - 8} y2=${plot.bottom} stroke-dasharray="2 3"></line>
        <text x=${textX} y=${textY} text-anchor=${anchor}>${text}</text>
      </g>`)}
      ${limit === undefined ? nothing : limitLine(limit, plot)}
      ${lines.map(({ colour, dash, marker, path, marks }) => svg`<g class="series ${colour}">
        <path class="line" d=${path} stroke-dasharray=${dash}></path>
        ${marks.map(({ x, y }) => svg`<path class="marker" d=${marker} transform="translate(${x} ${y})"></path>`)}
      </g>`)}
      ${lines.map(({ label, colour }) => seriesLabel(label, colour))}
      ${cursorLine(plot, places, cursor)}
      ${cursor === undefined ? nothing : lines.map(({ colour, values }) => svg`<circle class="series ${colour} at-cursor" cx=${plot.x(places[cursor]!)} cy=${plot.y(values[cursor] ?? 0)} r="4.5"></circle>`)}`,
  );
}

function limitLine({ at, label }: NonNullable<LinesView['limit']>, plot: Plot): TemplateResult {
  return svg`<g class="limit">
    ${at === undefined ? nothing : svg`<line x1=${plot.left} x2=${plot.right} y1=${at} y2=${at}></line>`}
    ${seriesLabel(label, 'limit')}
  </g>`;
}
