import type { Context } from '../context.ts';

/** From here on seconds read better as minutes. */
const MINUTES_FROM = 120;
/** From here on minutes read better as hours. */
const HOURS_FROM = 7_200;

/** Below this part of the unit of the longest, a time is said in its own. */
const LEAST_OF_UNIT = 0.1;

/**
 * Times in the one unit that suits the longest of them, or each in its own where they are far apart, with the decimals that suit the shortest.
 *
 * @example
 * timeText([0.83, 1.376], context) // => "0.8 / 1.4 s"
 * timeText([1.9, 1_980], context) // => "1.9\u00a0s / 33\u00a0min"
 * timeText([600, 1_500], context) // => "10 / 25 min"
 */
export function timeText(seconds: readonly number[], { words, formats }: Pick<Context, 'words' | 'formats'>): string {
  const longest = Math.max(...seconds);
  const [unit, by] = unitOf(longest);
  const shown = seconds.map((value) => value / by);
  if (by > 1 && Math.min(...shown) < LEAST_OF_UNIT) return seconds.map((value) => timeText([value], { words, formats })).reduce((first, second) => words.pair(first, second));
  const digits = Math.min(...shown) < 9.95 ? 1 : 0;
  const [first = '', second] = shown.map((value) => (Number.isInteger(value) && shown.length === 1 ? formats.number(value) : formats.fixed(value, digits)));
  // a single time stands in sentences: its unit stays with it
  return second === undefined ? words.units[unit](first).replaceAll(' ', '\u00a0') : words.units[unit](words.pair(first, second));
}

function unitOf(longest: number): readonly ['seconds' | 'minutes' | 'hours', number] {
  if (longest < MINUTES_FROM) return ['seconds', 1];
  return longest < HOURS_FROM ? ['minutes', 60] : ['hours', 3_600];
}
