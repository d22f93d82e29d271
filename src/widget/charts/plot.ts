import { textWidth } from './text-width.ts';

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

/** Pixels of a text in a chart: assumption, the smallest that is read with ease. */
export const TEXT = 12;
/** Room that a label takes down the side: assumption, a line of such a text and a little air. */
export const LABEL_GAP = 15;
const HEIGHT = 208;
const AXIS = 24;
/** The names beside the lines take at most this share of a picture. */
const MOST_LABELS = 0.36;

/**
 * Lays out a plot; the axis below is made for the pixels it gets.
 *
 * @example
 * const plot = plotOf(() => ({ from: 1, to: 100, isLog: true, ticks: [] }), { from: 0, to: 1, ticks: [{ value: 1, text: '100%' }] }, { width: 300, names: [], above: 0 })
 * [plot.left, plot.x(10), plot.right, plot.y(1)] // => [41,164.5,288,12]
 */
export function plotOf(along: (pixels: number) => Axis, up: Axis, { width, names, above }: PlotRoom): Plot {
  const left = Math.max(0, ...up.ticks.map(({ text }) => textWidth(text, TEXT))) + 8;
  const named = Math.max(0, ...names.map((name) => textWidth(name, TEXT))) + 12;
  const right = Math.round(width - Math.min(named, width * MOST_LABELS));
  const top = 12 + above;
  const bottom = top + HEIGHT - AXIS;
  const axis = along(right - left);
  const x = (value: number): number => round(left + placeOn(axis, value) * (right - left));
  const y = (value: number): number => round(bottom - placeOn(up, value) * (bottom - top));
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

/** Where a value lies on an axis, 0–1; in the middle where the axis has no length. */
function placeOn({ from, to, isLog = false }: Axis, value: number): number {
  if (from === to) return 0.5;
  return isLog ? Math.log(value / from) / Math.log(to / from) : (value - from) / (to - from);
}

/**
 * The path through values, each at its place along the axis; the last is closed back along `under` where that is given.
 *
 * @example
 * const plot = plotOf(() => ({ from: 0, to: 1, ticks: [] }), { from: 0, to: 10, ticks: [] }, { width: 120, names: [], above: 0 })
 * pathOf(plot, [0, 1], [0, 10]) // => "M8,196L108,12"
 */
export function pathOf({ x, y }: Plot, places: readonly number[], values: readonly number[], under?: readonly number[]): string {
  const points = (of: readonly number[]): readonly string[] => of.map((value, index) => `${x(places[index]!)},${y(value)}`);
  return `M${[...points(values), ...points(under ?? []).toReversed()].join('L')}${under ? 'Z' : ''}`;
}

const round = (value: number): number => Math.round(value * 100) / 100;
