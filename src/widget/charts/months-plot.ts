import { range } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { AxisText } from '../formats.ts';
import { plotOf, type Axis, type Plot, type PlotRoom } from './plot.ts';

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
  readonly tick: AxisText;
  readonly count: (number: number) => string;
}

/** Months between ticks, from which the closest that fits is taken. */
const STEPS = [1, 2, 3, 6, 12, 24, 36, 60, 120] as const;
const LEAST_TICK_ROOM = 34;
/** Steps of the amounts, about. */
const AMOUNTS = 4;

/**
 * Scales and ticks of a chart over months, up to the greatest amount to show.
 *
 * @example
 * const plot = monthsPlot({ series: [], months: 24, now: 'now', tick: String, count: String }, 88, { width: 400, names: [], above: 0 })
 * plot.below.map(({ text }) => text) // => ["now","6","9","12","15","18","21","24"]
 * plot.beside.map(({ text }) => text) // => ["0","20","40","60","80","100"]
 */
export function monthsPlot(input: MonthsInput, most: number, room: PlotRoom): Plot {
  const { per = 1 } = input.tick;
  const steps = scaleLinear().domain([0, most * per]).nice(AMOUNTS).ticks(AMOUNTS).map((value) => value / per);
  const names = [...input.series.map(({ name }) => name), ...room.names];
  return plotOf((pixels) => monthsAxis(input, pixels), { from: 0, to: steps.at(-1) || 1, ticks: steps.map((value) => ({ value, text: input.tick(value) })) }, { ...room, names });
}

function monthsAxis({ months, now, count }: MonthsInput, pixels: number): Axis {
  return { from: 0, to: months - 1, ticks: monthNumbers(months, pixels).map((month) => ({ value: month - 1, text: month === 1 ? now : count(month) })) };
}

function monthNumbers(months: number, room: number): readonly number[] {
  const fits = Math.max(1, Math.floor(room / LEAST_TICK_ROOM));
  const step = STEPS.find((candidate) => months / candidate <= fits) ?? months;
  const multiples = range(step, months + 1, step);
  // a tick right beside "now" would run into it
  return [1, ...multiples.filter((month) => month > 1 && ((month - 1) * room) / Math.max(1, months - 1) >= LEAST_TICK_ROOM)];
}
