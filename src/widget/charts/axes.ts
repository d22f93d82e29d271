import { TEXT, type Axis } from './plot.ts';
import { roundTicks } from './round-ticks.ts';
import { textWidth } from './text-width.ts';

/** Digits of ticks within a decade, the closest first. */
const STEPS = [[1, 2, 5], [1, 3], [1]] as const;
const GAP = 12;

/**
 * A logarithmic axis between two values above 0, with as many ticks as its texts leave room for.
 *
 * @example
 * logAxis(0.1, 1000, String)(300).ticks.map(({ text }) => text) // => ["0.1","0.3","1","3","10","30","100","300","1000"]
 * logAxis(0.1, 1000, String)(150).ticks.map(({ text }) => text) // => ["0.1","1","10","100","1000"]
 */
export function logAxis(from: number, to: number, tick: (value: number) => string): (pixels: number) => Axis {
  const [first, last] = [Math.floor(Math.log10(from)), Math.ceil(Math.log10(to))];
  const decades = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const inside = (value: number): boolean => value >= from * (1 - 1e-9) && value <= to * (1 + 1e-9);
  const choices = [...STEPS.map((digits) => decades.flatMap((decade) => digits.map((digit) => Number((digit * 10 ** decade).toPrecision(3))))), ...[2, 3, 4].map((every) => decades.filter((_, index) => index % every === 0).map((decade) => Number((10 ** decade).toPrecision(3))))].map((values) => values.filter(inside));
  return (pixels) => {
    const at = (value: number): number => (Math.log(value / from) / Math.log(to / from)) * pixels;
    const fits = (values: readonly number[]): boolean => values.every((value, index) => index === 0 || at(value) - at(values[index - 1]!) >= (textWidth(tick(value), TEXT) + textWidth(tick(values[index - 1]!), TEXT)) / 2 + GAP);
    const values = choices.find((one) => one.length > 0 && fits(one)) ?? [];
    return { from, to, isLog: true, ticks: values.map((value) => ({ value, text: tick(value) })) };
  };
}

/**
 * A logarithmic axis around values above 0, with a little air on both sides.
 *
 * @example
 * Object.values(logAround([1, 10], String)(300)).slice(0, 2).map((end) => end.toFixed(2)) // => ["0.83","12.02"]
 */
export function logAround(values: readonly number[], tick: (value: number) => string): (pixels: number) => Axis {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const air = Math.max(LEAST_AIR, (most / least) ** 0.08);
  return logAxis(least / air, most * air, tick);
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
export function around(values: readonly number[], tick: (value: number) => string, count = 4): Axis {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const size = Math.max(Math.abs(least), Math.abs(most));
  const span = most - least > Math.max(size * SAME, SAME) ? most - least : size > SAME ? size / 10 : 1;
  const step = roundTicks(span, count)[1]!;
  const first = Math.floor(least / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(most / step - 1e-9));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
  return { from: ticks[0]!, to: ticks.at(-1)!, ticks: ticks.map((value) => ({ value, text: tick(value) })) };
}
