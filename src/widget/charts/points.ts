import { curveStepAfter, line } from 'd3-shape';
import { nothing, svg, type TemplateResult } from 'lit';
import { frame } from './frame.ts';
import type { Drawn } from './figure.ts';
import { plotOf, type Axis, type Plot } from './plot.ts';
import { seriesStyle, type SeriesStyle } from './series-style.ts';
import { fitted, TEXT, textWidth } from './text-width.ts';

/** What points in two directions are drawn from. */
export interface PointsInput {
  readonly points: readonly { readonly slot: number; readonly name: string; readonly x: number; readonly y: number; /** 0–1, by area; `undefined`: not known. */ readonly size: number | undefined }[];
  /** Indices of the points that stairs lead over, from left to right. */
  readonly stairs: readonly number[];
  readonly along: (pixels: number) => Axis;
  readonly up: Axis;
}

/** Points with stairs over the best of them, laid out for a width. */
export interface PointsView extends Drawn {
  readonly heights: readonly number[];
  readonly points: readonly (SeriesStyle & { readonly x: number; readonly y: number; readonly radius: number; readonly isHollow: boolean; readonly label: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' | 'middle'; readonly text: string } })[];
  readonly stairs: string;
}

const LEAST_RADIUS = 4;
const MOST_RADIUS = 11;
/** Pixels to the right, so that names beside the last points fit. */
const MARGIN = '000';

/**
 * Lays points out: a name beside each where it runs into no other, and stairs from the best cheap one to the best.
 *
 * @example
 * const axis = { from: 0, to: 10, ticks: [] }
 * const view = pointsView({ points: [{ slot: 0, name: 'A', x: 0, y: 0, size: 0 }, { slot: 1, name: 'B', x: 10, y: 10, size: 1 }], stairs: [0, 1], along: () => axis, up: axis }, 243)
 * view.stairs // => "M8,204L223,204L223,20L231,20L231,20"
 * view.points.map(({ radius }) => radius) // => [4,11]
 */
export function pointsView({ points, stairs, along, up }: PointsInput, width: number): PointsView {
  const plot = plotOf(along, up, { width, names: [MARGIN.slice(0, 1)], above: 8 });
  const placed = points.map((point) => ({ ...point, at: { x: plot.x(point.x), y: plot.y(point.y) }, radius: radiusOf(point.size) }));
  const taken: Box[] = placed.map(({ at, radius }) => ({ left: at.x - radius, right: at.x + radius, top: at.y - radius, bottom: at.y + radius }));
  const steps = stairs.map((index) => placed[index]!.at);
  const best = steps.at(-1);
  return {
    plot,
    places: points.map(({ x }) => x),
    heights: points.map(({ y }) => y),
    points: placed.map(({ slot, name, size, at, radius }) => ({ ...seriesStyle(slot), ...at, radius, isHollow: size === undefined, label: labelOf(name, at, radius, plot, taken) })),
    stairs: best ? (stairsOf([...steps, { x: width - MOST_RADIUS - 1, y: best.y }]) ?? '') : '',
  };
}

const stairsOf = line<{ readonly x: number; readonly y: number }>(({ x }) => x, ({ y }) => y).curve(curveStepAfter).digits(2);

/** Twice the time is twice the area. */
function radiusOf(size = 0): number {
  return Math.round(Math.sqrt(LEAST_RADIUS ** 2 + size * (MOST_RADIUS ** 2 - LEAST_RADIUS ** 2)) * 100) / 100;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Beside its point, over it or under it: the first place that is free. */
function labelOf(name: string, { x, y }: { readonly x: number; readonly y: number }, radius: number, { width, bottom }: Plot, taken: Box[]): PointsView['points'][number]['label'] {
  const text = fitted(name, width * 0.5, TEXT);
  const long = textWidth(text, TEXT);
  const gap = radius + 4;
  const places = [
    { x: x - gap, y: y - gap + 2, anchor: 'end', left: x - gap - long },
    { x: x + gap, y: y + gap + 6, anchor: 'start', left: x + gap },
    { x: x + gap, y: y - gap, anchor: 'start', left: x + gap },
    { x, y: y - gap - 2, anchor: 'middle', left: x - long / 2 },
    { x: x - gap, y: y + gap + 6, anchor: 'end', left: x - gap - long },
    { x, y: y + gap + 10, anchor: 'middle', left: x - long / 2 },
  ] as const;
  const boxOf = ({ left, y: base }: (typeof places)[number]): Box => ({ left, right: left + long, top: base - 10, bottom: base + 3 });
  const isInside = (box: Box): boolean => box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= bottom;
  const overlap = (box: Box): number => taken.reduce((sum, one) => sum + Math.max(0, Math.min(box.right, one.right) - Math.max(box.left, one.left)) * Math.max(0, Math.min(box.bottom, one.bottom) - Math.max(box.top, one.top)), 0);
  const inside = places.filter((place) => isInside(boxOf(place)));
  const best = (inside.length > 0 ? inside : places).reduce((one, other) => (overlap(boxOf(other)) < overlap(boxOf(one)) ? other : one));
  taken.push(boxOf(best));
  return { x: best.x, y: best.y, anchor: best.anchor, text };
}

/** Draws points and stairs, with a ring around the one under the cursor. */
export function pointsChart({ plot, points, stairs }: PointsView, cursor: number | undefined): TemplateResult {
  return frame(
    plot,
    svg`${stairs === '' ? nothing : svg`<path class="stairs" d=${stairs}></path>`}
      ${points.map(({ colour, marker, x, y, radius, isHollow, label }, index) => svg`<g class="series ${colour}">
        <circle class=${isHollow ? 'dot hollow' : 'dot'} cx=${x} cy=${y} r=${radius}></circle>
        <path class="inner" d=${marker} transform="translate(${x} ${y}) scale(.7)"></path>
        ${cursor === index ? svg`<circle class="ring" cx=${x} cy=${y} r=${radius + 4}></circle>` : nothing}
        <text x=${label.x} y=${label.y} text-anchor=${label.anchor}>${label.text}</text>
      </g>`)}`,
  );
}
