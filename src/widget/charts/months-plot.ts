import { roundTicks } from './round-ticks.ts';
import { textWidth } from './text-width.ts';

/** One course over the months. */
export interface Series {
  /** Its place in the order of colours, dashes and markers. */
  readonly slot: number;
  readonly name: string;
  /** USD, one a month, finite and at least 0. */
  readonly values: readonly number[];
}

/** What a chart over months is laid out from. */
export interface MonthsInput {
  readonly series: readonly Series[];
  readonly months: number;
  /** The word for the first month. */
  readonly now: string;
  readonly tick: (usd: number) => string;
  readonly count: (number: number) => string;
}

/** A tick of an axis, and where its text stands. */
export interface Tick {
  readonly at: number;
  readonly text: string;
}

/** Where months and amounts lie in a picture of a given width. */
export interface MonthsPlot {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (month: number) => number;
  readonly y: (usd: number) => number;
  readonly months: readonly Tick[];
  readonly amounts: readonly Tick[];
}

/** What a chart has to find room for. */
export interface PlotRoom {
  readonly width: number;
  /** Names beside the plot that are no series'. */
  readonly names: readonly string[];
  /** The greatest amount to show. */
  readonly most: number;
  /** Pixels over the plot. */
  readonly above: number;
}

/** Pixels of a text in a chart: assumption, the smallest that is read with ease. */
export const TEXT = 12;
/** Room that a label takes down the side: assumption, a line of such a text and a little air. */
export const LABEL_GAP = 15;
const HEIGHT = 208;
const AXIS = 24;
/** Months between ticks, from which the closest that fits is taken. */
const STEPS = [1, 2, 3, 6, 12, 24, 36, 60, 120] as const;
const LEAST_TICK_ROOM = 34;
/** The names beside the lines take at most this share of a picture. */
const MOST_LABELS = 0.36;

/**
 * Scales and ticks of a chart over months.
 *
 * @example
 * const plot = monthsPlot({ series: [], months: 24, now: 'now', tick: String, count: String }, { width: 400, names: [], most: 88, above: 0 })
 * plot.months.map(({ text }) => text) // => ["now","6","12","18","24"]
 * plot.amounts.map(({ text }) => text) // => ["0","20","40","60","80","100"]
 */
export function monthsPlot({ series, months, now, tick, count }: MonthsInput, { width, names, most, above }: PlotRoom): MonthsPlot {
  const steps = roundTicks(most, 4);
  const end = steps.at(-1) || 1;
  const left = Math.max(...steps.map((value) => textWidth(tick(value), TEXT))) + 8;
  const named = Math.max(0, ...[...series.map(({ name }) => name), ...names].map((name) => textWidth(name, TEXT))) + 12;
  const right = Math.round(width - Math.min(named, width * MOST_LABELS));
  const top = 12 + above;
  const bottom = top + HEIGHT - AXIS;
  const x = (month: number): number => round(months === 1 ? (left + right) / 2 : left + (month / (months - 1)) * (right - left));
  const y = (usd: number): number => round(bottom - (usd / end) * (bottom - top));
  return {
    width,
    height: bottom + AXIS,
    left,
    right,
    top,
    bottom,
    x,
    y,
    months: monthNumbers(months, right - left).map((month) => ({ at: x(month - 1), text: month === 1 ? now : count(month) })),
    amounts: steps.map((value) => ({ at: y(value), text: tick(value) })),
  };
}

/**
 * The path through the values of all months; the last is closed back along `under` where that is given.
 *
 * @example
 * const plot = monthsPlot({ series: [], months: 2, now: 'now', tick: String, count: String }, { width: 116, names: [], most: 10, above: 0 })
 * monthsPath(plot, [0, 10]) // => "M22,196L102,12"
 */
export function monthsPath({ x, y }: MonthsPlot, values: readonly number[], under?: readonly number[]): string {
  const points = values.map((value, month) => `${x(month)},${y(value)}`);
  const back = under?.map((value, month) => `${x(month)},${y(value)}`).toReversed() ?? [];
  return `M${[...points, ...back].join('L')}${under ? 'Z' : ''}`;
}

function monthNumbers(months: number, room: number): readonly number[] {
  const fits = Math.max(1, Math.floor(room / LEAST_TICK_ROOM));
  const step = STEPS.find((candidate) => months / candidate <= fits) ?? months;
  const multiples = Array.from({ length: Math.floor(months / step) }, (_, index) => (index + 1) * step);
  // a tick right beside "now" would run into it
  return [1, ...multiples.filter((month) => month > 1 && ((month - 1) * room) / Math.max(1, months - 1) >= LEAST_TICK_ROOM)];
}

const round = (value: number): number => Math.round(value * 100) / 100;
