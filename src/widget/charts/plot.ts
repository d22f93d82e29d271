import { scaleLinear, scaleLog } from 'd3-scale';
import { area, curveLinear, curveMonotoneX, line } from 'd3-shape';
import { TEXT, textWidth } from './text-width.ts';

/** One direction of a plot. */
export interface Axis {
  readonly from: number;
  readonly to: number;
  /** Evenly spaced in the logarithm: both ends above 0. */
  readonly isLog?: boolean;
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
}

/** A tick of an axis, and where its text stands. */
export interface Tick {
  readonly at: number;
  readonly text: string;
}

/** Where values lie in a picture of a given width. */
export interface Plot {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  /** Texts below the plot, and to its left. */
  readonly below: readonly Tick[];
  readonly beside: readonly Tick[];
}

/** What a plot has to find room for. */
export interface PlotRoom {
  readonly width: number;
  /** Texts to the right of the plot. */
  readonly names: readonly string[];
  /** Pixels over the plot. */
  readonly above: number;
}

/** Room that a label takes down the side: assumption, a line of such a text and a little air. */
export const LABEL_GAP = 15;
const HEIGHT = 208;
/** Room of the texts below a plot (assumption: a line of text and air). */
export const AXIS = 24;
/** The names beside the lines take at most this share of a picture. */
const MOST_LABELS = 0.36;

/**
 * Lays out a plot; the axis below is made for the pixels it gets.
 *
 * @example
 * const plot = plotOf(() => ({ from: 1, to: 100, isLog: true, ticks: [] }), { from: 0, to: 1, ticks: [{ value: 1, text: '100%' }] }, { width: 300, names: [], above: 0 })
 * [plot.left, plot.x(10), plot.right, plot.y(1)] // => [42,165,288,12]
 */
export function plotOf(along: (pixels: number) => Axis, up: Axis, { width, names, above }: PlotRoom): Plot {
  const left = Math.max(0, ...up.ticks.map(({ text }) => textWidth(text, TEXT))) + 8;
  const named = Math.max(0, ...names.map((name) => textWidth(name, TEXT))) + 12;
  const right = Math.round(width - Math.min(named, width * MOST_LABELS));
  const top = 12 + above;
  const bottom = top + HEIGHT - AXIS;
  const axis = along(right - left);
  const [x, y] = [scaleOf(axis, left, right), scaleOf(up, bottom, top)];
  return {
    width,
    height: bottom + AXIS,
    left,
    right,
    top,
    bottom,
    x,
    y,
    below: axis.ticks.map(({ value, text }) => ({ at: x(value), text })),
    beside: up.ticks.map(({ value, text }) => ({ at: y(value), text })),
  };
}

/**
 * Where values of an axis lie between two places of the picture; in the middle where the axis has no length.
 *
 * @example
 * const x = scaleOf({ from: 1, to: 100, isLog: true, ticks: [] }, 0, 80)
 * [1, 10, 100].map(x) // => [0,40,80]
 */
export function scaleOf({ from, to, isLog = false }: Axis, first: number, last: number): (value: number) => number {
  const scale = (isLog ? scaleLog() : scaleLinear()).domain([from, to]).range([first, last]);
  return (value) => round(scale(value));
}

/** How values are led to each other: straight, or smoothly and never beyond them. */
const CURVES = { straight: curveLinear, smooth: curveMonotoneX } as const;
/** One of them. */
export type Curve = keyof typeof CURVES;

/**
 * The path through values, each at its place along the axis.
 *
 * @example
 * const plot = plotOf(() => ({ from: 0, to: 1, ticks: [] }), { from: 0, to: 10, ticks: [] }, { width: 120, names: [], above: 0 })
 * pathOf(plot, [0, 1], [0, 10]) // => "M8,196L108,12"
 */
export function pathOf({ x, y }: Plot, places: readonly number[], values: readonly number[], curve: Curve = 'straight'): string {
  return line<number>((_, index) => x(places[index]!), y).curve(CURVES[curve]).digits(2)(values) ?? '';
}

/**
 * The area between lower and upper values.
 *
 * @example
 * const plot = plotOf(() => ({ from: 0, to: 1, ticks: [] }), { from: 0, to: 10, ticks: [] }, { width: 120, names: [], above: 0 })
 * areaOf(plot, [0, 1], [[0, 10], [0, 10]]) // => "M8,12L108,12L108,196L8,196Z"
 */
export function areaOf({ x, y }: Plot, places: readonly number[], values: readonly (readonly [number, number])[], curve: Curve = 'straight'): string {
  return area<readonly [number, number]>((_, index) => x(places[index]!), ([low]) => y(low), ([, high]) => y(high)).curve(CURVES[curve]).digits(2)(values) ?? '';
}

const round = (value: number): number => Math.round(value * 100) / 100;
