import { DAYS_PER_MONTH } from '../core/calendar.ts';

/** What a number counts; `months` are longer times, `of` so many of so many, `money` a currency without a rate. */
export type QuantityUnit = 'count' | 'share' | 'points' | 'times' | 'seconds' | 'months' | 'usd' | 'money' | 'of';

/** A unit a word stands for, and what one of it is. */
export interface UnitWord {
  readonly unit: QuantityUnit;
  readonly times: number;
}

const words = (unit: QuantityUnit, times: number, said: string): readonly (readonly [string, UnitWord])[] => said.split(' ').map((word) => [word, { unit, times }]);

/** Words and signs after a number. */
export const UNIT_WORDS: ReadonlyMap<string, UnitWord> = new Map([
  ...words('share', 0.01, '% percent pct percentage'),
  ...words('points', 0.01, 'points point pp pts ppt'),
  ...words('times', 1, 'x × times fold'),
  ...words('seconds', 0.001, 'ms msec millisecond milliseconds millis'),
  ...words('seconds', 1, 's sec secs second seconds'),
  ...words('seconds', 60, 'min mins minute minutes'),
  ...words('seconds', 3_600, 'h hr hrs hour hours'),
  ...words('months', 1 / DAYS_PER_MONTH, 'day days'),
  ...words('months', 7 / DAYS_PER_MONTH, 'week weeks'),
  ...words('months', 1, 'month months mo mos'),
  ...words('months', 3, 'quarter quarters'),
  ...words('months', 12, 'year years yr yrs'),
  ...words('usd', 1, '$ usd dollar dollars buck bucks'),
  ...words('usd', 0.01, '¢ cent cents'),
  ...words('usd', 1_000, 'grand'),
  ...words('money', 1, '€ eur euro euros £ gbp pound pounds ¥ yen jpy ₹ inr rupees chf cad aud sek'),
]);

/** Signs and words before a number. */
export const MONEY_BEFORE: ReadonlyMap<string, QuantityUnit> = new Map([['$', 'usd'], ['usd', 'usd'], ...['€', 'eur', '£', 'gbp', '¥', 'jpy', '₹', 'inr', 'chf'].map((sign): [string, QuantityUnit] => [sign, 'money'])]);

/** What multiplies the number before it; a single letter only where it is written to it. */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map(
  Object.entries({ k: 1e3, m: 1e6, b: 1e9, mm: 1e6, mn: 1e6, mio: 1e6, mil: 1e6, bn: 1e9, hundred: 100, thousand: 1e3, thousands: 1e3, million: 1e6, millions: 1e6, billion: 1e9, dozen: 12, lakh: 1e5, crore: 1e7 }),
);

/** Numbers in words. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
    fifteen: 15, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
  }),
);

/** Words that are a number of times. */
export const TIMES_WORDS: ReadonlyMap<string, number> = new Map(Object.entries({ twice: 2, double: 2, thrice: 3, triple: 3, quadruple: 4, half: 0.5, third: 1 / 3, fifth: 0.2, tenth: 0.1 }));

/** What a rate is by: "a day", "/month", "daily"; the value is in months. */
export const PERIOD_WORDS: ReadonlyMap<string, number> = new Map(
  [['second', 1 / 86_400], ['sec', 1 / 86_400], ['minute', 1 / 1_440], ['min', 1 / 1_440], ['hour', 1 / 24], ['hr', 1 / 24], ['day', 1], ['week', 7], ['month', DAYS_PER_MONTH], ['mo', DAYS_PER_MONTH], ['quarter', 3 * DAYS_PER_MONTH], ['year', 12 * DAYS_PER_MONTH], ['yr', 12 * DAYS_PER_MONTH]].map(
    ([word, days]): [string, number] => [word as string, (days as number) / DAYS_PER_MONTH],
  ),
);

/** The same in a word. */
export const PERIOD_ADVERBS: ReadonlyMap<string, number> = new Map([['hourly', 'hour'], ['daily', 'day'], ['weekly', 'week'], ['monthly', 'month'], ['quarterly', 'quarter'], ['yearly', 'year'], ['annually', 'year'], ['annual', 'year'], ['mom', 'month'], ['yoy', 'year']].map(([word, period]): [string, number] => [word!, PERIOD_WORDS.get(period!)!]));

/** Words between a number and what it is by. */
export const PER_WORDS: ReadonlySet<string> = new Set(['per', 'a', 'an', 'each', 'every', '/']);
