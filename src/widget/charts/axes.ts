import { extent, pairs } from 'd3-array';
import { scaleLinear, scaleLog } from 'd3-scale';
import type { AxisText } from '../formats.ts';
import type { Axis } from './plot.ts';
import { TEXT, textWidth } from './text-width.ts';

/** First digits of ticks within a decade, the closest first. */
const DIGITS = ['123456789', '125', '13', '1'] as const;
/** Ticks, about, of whole decades, where one a decade has no room. */
const DECADES = [8, 6, 4, 3, 2] as const;
const GAP = 12;

/** Room that a text takes along its axis, in pixels. */
export type Room = (text: string) => number;

/** Beside one another. */
const ACROSS: Room = (text) => textWidth(text, TEXT);
/** Above one another. */
export const UPRIGHT: Room = () => TEXT;

/**
 * A logarithmic axis between two values above 0, with as many ticks as its texts leave room for.
 *
 * @example
 * logAxis(0.1, 1000, String)(300).ticks.map(({ text }) => text) // => ["0.1","0.3","1","3","10","30","100","300","1000"]
 * logAxis(0.1, 1000, String)(170).ticks.map(({ text }) => text) // => ["0.1","1","10","100","1000"]
 * logAxis(0.5, 5, Object.assign((usd) => `€${usd * 0.9}`, { per: 0.9 }))(150).ticks.map(({ text }) => text) // => ["€0.5","€1","€2"]
 * logAxis(0.1, 1000, (value) => `${value} million`, UPRIGHT)(150).ticks.length // => 5
 * logAxis(0.1, 1000, (value) => `${value} thousand`)(120).ticks.map(({ value }) => value) // => [0.1,1000]
 */
export function logAxis(from: number, to: number, tick: AxisText, room: Room = ACROSS): (pixels: number) => Axis {
  const { per = 1 } = tick;
  const scale = scaleLog().domain([from * per, to * per]);
  // as many as it has decades, and one more, are all their digits
  const all = scale.ticks(Math.ceil(Math.log10(to / from)) + 1);
  const closest = DIGITS.map((digits) => all.filter((value) => digits.includes(value.toExponential()[0]!)));
  const choices = [...closest, ...DECADES.map((count) => scale.ticks(count)), extent(closest.at(-1)!).flatMap((end) => end ?? [])];
  return (pixels) => {
    const at = scale.copy().range([0, pixels]);
    const text = (value: number): string => tick(value / per);
    const fits = (values: readonly number[]): boolean => pairs(values).every(([one, next]) => at(next) - at(one) >= (room(text(next)) + room(text(one))) / 2 + GAP);
    const values = choices.find((one) => one.length > 0 && fits(one)) ?? [];
    return { from, to, isLog: true, ticks: values.map((value) => ({ value: value / per, text: text(value) })) };
  };
}

/**
 * A logarithmic axis around values above 0, with a little air on both sides.
 *
 * @example
 * Object.values(logAround([1, 10], String)(300)).slice(0, 2).map((end) => end.toFixed(2)) // => ["0.83","12.02"]
 */
export function logAround(values: readonly number[], tick: AxisText, room: Room = ACROSS): (pixels: number) => Axis {
  const [least, most] = extent(values) as [number, number];
  const air = Math.max(LEAST_AIR, (most / least) ** 0.08);
  return logAxis(least / air, most * air, tick, room);
}

/** Twice as much where all values are the same. */
const LEAST_AIR = 1.2;

/** Values nearer to each other than this share of them, or to 0 than this, are the same to the eye. */
const SAME = 1e-6;

/**
 * A linear axis around values, between round numbers.
 *
 * @example
 * around([0.8, 0.88], String).ticks.map(({ text }) => text) // => ["0.8","0.82","0.84","0.86","0.88"]
 * around([0.5, 0.5], String).ticks.length > 1 // => true
 */
export function around(values: readonly number[], tick: AxisText, count = 4): Axis {
  const { per = 1 } = tick;
  const [least, most] = extent(values, (value) => value * per) as [number, number];
  const size = Math.max(Math.abs(least), Math.abs(most));
  const isSame = most - least <= Math.max(size * SAME, SAME);
  const air = size > SAME ? size / 20 : 0.5;
  const scale = scaleLinear().domain(isSame ? [least - air, most + air] : [least, most]).nice(count);
  const [from, to] = scale.domain() as [number, number];
  return { from: from / per, to: to / per, ticks: scale.ticks(count).map((value) => ({ value: value / per, text: tick(value / per) })) };
}
