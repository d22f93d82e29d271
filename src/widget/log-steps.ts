/** The positions of a slider over a wide range. */
export interface LogSteps {
  /** The last position; the first is 0. */
  readonly last: number;
  /** The position nearest to a value. */
  readonly position: (value: number) => number;
  /** The value at a position. */
  readonly value: (position: number) => number;
}

/** Ten times the preferred numbers, twenty a decade: round, and evenly spaced in the logarithm (ISO 497, series R″20). */
const SERIES = [10, 11, 12, 14, 16, 18, 20, 22, 25, 28, 30, 35, 40, 45, 50, 55, 60, 70, 80, 90] as const;

/**
 * Steps from 0 over `from` to `to`, both powers of ten: position 0 is 0, each further one the next
 * preferred number, so every arrow key changes the value by about 12%.
 *
 * @example
 * const steps = logSteps(10, 1_000_000)
 * [steps.value(0), steps.value(1), steps.value(41), steps.last] // => [0,10,1000,101]
 * steps.position(1155) // => 43
 */
export function logSteps(from: number, to: number): LogSteps {
  const decade = Math.round(Math.log10(from));
  const last = Math.round(Math.log10(to / from)) * SERIES.length + 1;
  const value = (position: number): number => {
    if (position <= 0) return 0;
    const step = Math.min(position, last) - 1;
    return Number((SERIES[step % SERIES.length]! * 10 ** (decade - 1 + Math.floor(step / SERIES.length))).toPrecision(2));
  };
  const position = (wanted: number): number => {
    if (wanted < from) return wanted * 2 < from ? 0 : 1;
    const guess = Math.round(Math.log10(wanted / from) * SERIES.length) + 1;
    const near = [guess - 1, guess, guess + 1].map((step) => Math.min(last, Math.max(1, step)));
    return near.reduce((best, step) => (distance(value(step), wanted) < distance(value(best), wanted) ? step : best));
  };
  return { last, position, value };
}

const distance = (a: number, b: number): number => Math.abs(Math.log(a / b));
