import { AXIS, scaleOf, type Axis, type Plot } from './plot.ts';
import { TEXT, textWidth } from './text-width.ts';

/** Rows under each other over one axis. */
export interface RowsRoom {
  readonly width: number;
  /** Pixels for the names of the rows. */
  readonly left: number;
  /** Pixels over the first row. */
  readonly top: number;
  /** Pixels of a row. */
  readonly row: number;
  readonly count: number;
}

/**
 * Lays out rows from the top, numbered from 0; the axis below is made for the pixels it gets.
 *
 * @example
 * const plot = rowsPlot(() => ({ from: 0, to: 10, ticks: [{ value: 10, text: '10' }] }), { width: 315, left: 100, top: 16, row: 40, count: 2 })
 * [plot.x(0), plot.x(10), plot.y(0), plot.y(2), plot.height] // => [100,308,16,96,120]
 */
export function rowsPlot(along: (pixels: number) => Axis, { width, left, top, row, count }: RowsRoom): Plot {
  const axis = along(width - left);
  // half of the last text stands beyond the end of the axis
  const right = Math.round(width - Math.max(0, ...axis.ticks.slice(-1).map(({ text }) => textWidth(text, TEXT))) / 2);
  const x = scaleOf(axis, left, right);
  const bottom = top + count * row;
  return { width, height: bottom + AXIS, left, right, top, bottom, x, y: (place) => top + place * row, beside: [], below: axis.ticks.map(({ value, text }) => ({ at: x(value), text })) };
}
