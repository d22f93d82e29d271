import { max, range } from 'd3-array';
import { stack } from 'd3-shape';
import { nothing, svg, type TemplateResult } from 'lit';
import { labelPlaces } from './label-places.ts';
import { cursorLine, frame, seriesLabel, type LabelView } from './frame.ts';
import { monthsPlot, type MonthsInput } from './months-plot.ts';
import { areaOf, LABEL_GAP, pathOf, type Plot } from './plot.ts';
import { seriesStyle, type SeriesStyle } from './series-style.ts';
import { fitted, TEXT } from './text-width.ts';

/** One part between what is below it and its own upper edge. */
export interface LayerView extends SeriesStyle {
  readonly area: string;
  readonly edge: string;
  readonly label: LabelView;
  /** Its marker on the upper edge of the last month. */
  readonly mark: { readonly x: number; readonly y: number };
  readonly tops: readonly number[];
}

/** Parts stacked on each other over months, laid out for a width. */
export interface StackedView {
  readonly plot: Plot;
  readonly places: readonly number[];
  readonly layers: readonly LayerView[];
}

/**
 * Lays parts out on each other, the first at the bottom; names stand beside the middle of their part.
 *
 * @example
 * const input = { months: 2, now: 'now', tick: String, count: String, series: [{ slot: 0, name: 'A', values: [5, 5] }, { slot: 1, name: 'B', values: [5, 5] }] }
 * stackedView(input, 120).layers.map(({ tops }) => tops.join()) // => ["5,5","10,10"]
 */
export function stackedView(input: MonthsInput, width: number): StackedView {
  const { series, months } = input;
  const places = range(months);
  const spans = stack<number, number>().keys(range(series.length)).value((month, part) => series[part]!.values[month]!)(places);
  const plot = monthsPlot(input, max(spans.at(-1) ?? [], ([, top]) => top) ?? 0, { width, names: [], above: 0 });
  const ends = spans.map((span) => span.at(-1)!);
  const middles = ends.map(([base, top]) => plot.y((base + top) / 2));
  const labels = labelPlaces(middles, LABEL_GAP, plot.top, plot.bottom);
  const endX = plot.x(months - 1);
  return {
    plot,
    places,
    layers: series.map(({ slot, name }, index) => {
      const span = spans[index]!.map(([base, top]) => [base, top] as const);
      const tops = span.map(([, top]) => top);
      return {
        ...seriesStyle(slot),
        area: areaOf(plot, places, span, 'smooth'),
        edge: pathOf(plot, places, tops, 'smooth'),
        label: { x: plot.right + 10, y: labels[index]!, fromX: endX, fromY: middles[index]!, text: fitted(name, width - plot.right - 10, TEXT), full: name },
        mark: { x: endX, y: plot.y(ends[index]![1]) },
        tops,
      };
    }),
  };
}

/** Draws stacked parts over months, with the cursor's month where there is one. */
export function stackedChart({ plot, places, layers }: StackedView, cursor: number | undefined): TemplateResult {
  return frame(
    plot,
    svg`${layers.map(({ colour, area, edge, dash, marker, mark }) => svg`<g class="series ${colour}">
        <path class="area" d=${area}></path>
        <path class="line" d=${edge} stroke-dasharray=${dash}></path>
        <path class="marker" d=${marker} transform="translate(${mark.x} ${mark.y})"></path>
      </g>`)}
      ${layers.map(({ label, colour }) => seriesLabel(label, colour))}
      ${cursorLine(plot, places, cursor)}
      ${cursor === undefined ? nothing : layers.map(({ colour, tops }) => svg`<circle class="series ${colour} at-cursor" cx=${plot.x(places[cursor]!)} cy=${plot.y(tops[cursor] ?? 0)} r="4.5"></circle>`)}`,
  );
}
