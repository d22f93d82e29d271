import { nothing, svg, type TemplateResult } from 'lit';
import { labelPlaces } from './label-places.ts';
import { cursorLine, frame, seriesLabel, type LabelView } from './frame.ts';
import { monthPlaces, monthsPlot, type MonthsInput } from './months-plot.ts';
import { LABEL_GAP, pathOf, TEXT, type Plot } from './plot.ts';
import { seriesStyle, type SeriesStyle } from './series-style.ts';
import { fitted } from './text-width.ts';

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
  const places = monthPlaces(input.months);
  let below: readonly number[] = places.map(() => 0);
  const stacked = input.series.map((one) => {
    const bases = below;
    const tops = one.values.map((value, month) => bases[month]! + value);
    below = tops;
    return { ...one, bases, tops };
  });
  const plot = monthsPlot(input, Math.max(0, ...below), { width, names: [], above: 0 });
  const middles = stacked.map(({ bases, tops }) => plot.y(((bases.at(-1) ?? 0) + (tops.at(-1) ?? 0)) / 2));
  const labels = labelPlaces(middles, LABEL_GAP, plot.top, plot.bottom);
  const endX = plot.x(input.months - 1);
  return {
    plot,
    places,
    layers: stacked.map(({ slot, name, bases, tops }, index) => ({
      ...seriesStyle(slot),
      area: pathOf(plot, places, tops, bases),
      edge: pathOf(plot, places, tops),
      label: { x: plot.right + 10, y: labels[index]!, fromX: endX, fromY: middles[index]!, text: fitted(name, width - plot.right - 10, TEXT), full: name },
      mark: { x: endX, y: plot.y(tops.at(-1) ?? 0) },
      tops,
    })),
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
