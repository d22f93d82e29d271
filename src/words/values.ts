import type { Unit } from '../core/answers/answer.ts';
import type { FieldWords } from './field-words.ts';
import { numberFormat } from './number-format.ts';
import type { ValueText } from './say.ts';

/** How a language writes a number with its unit; `value` is the number behind the text, for languages that count in more than two forms. */
export interface UnitWords {
  /** A share that would read as all, and is not. */
  readonly over: (share: string) => string;
  readonly points: (text: string, value: number) => string;
  readonly seconds: (text: string) => string;
  readonly minutes: (text: string) => string;
  readonly hours: (text: string) => string;
  readonly tokens: (text: string, value: number) => string;
  readonly tokensPerSecond: (text: string, value: number) => string;
  readonly queriesPerMonth: (text: string, value: number) => string;
  readonly times: (text: string) => string;
  readonly months: (text: string, value: number) => string;
  /** One month by its place. */
  readonly month: (text: string) => string;
  /** Both ends of where a number lies. */
  readonly range: (low: string, high: string) => string;
  /** Several texts in one place. */
  readonly list: (texts: readonly string[]) => string;
}

/** What the values of an answer are said with. */
export interface ValueWords {
  readonly units: UnitWords;
  readonly fields: Readonly<Record<string, FieldWords>>;
}

/** From here on a share is told as less than all of it. */
const ALMOST_ALL = 0.999;
/** Seconds from which a time reads better in minutes, and in hours. */
const MINUTES_FROM = 120;
const HOURS_FROM = 7_200;

/**
 * How a language writes the values of an answer in a locale. An option is called by its id, and a field by its label,
 * unless the surface calls them otherwise.
 *
 * @example
 * valuesIn(en, 'de').amount(35_746.4, 'usd-per-month') // => "35.746\u00a0$"
 * valuesIn(en, 'en').amount(0.0123, 'share') // => "1.2%"
 */
export function valuesIn({ units, fields }: ValueWords, locale: string, own: Partial<ValueText> = {}): ValueText {
  const write = (value: number, style?: Intl.NumberFormatOptions, digits = digitsOf(value)): string => signed(value, (size) => numberFormat(locale, { ...style, ...digits }).format(size));
  const usd = (value: number): string => write(value, { style: 'currency', currency: 'USD' }, centsOf(value));
  const share = (value: number): string => write(value, { style: 'percent' }, digitsOf(value * 100));
  const amounts: Readonly<Record<Unit, (value: number) => string>> = {
    usd,
    'usd-per-query': usd,
    'usd-per-month': usd,
    'usd-per-hour': usd,
    share: (value) => (value < 1 && value > ALMOST_ALL ? units.over(share(ALMOST_ALL)) : share(value)),
    points: (value) => units.points(write(value * 100), value * 100),
    seconds: (value) => {
      if (value < MINUTES_FROM) return units.seconds(write(value));
      return value < HOURS_FROM ? units.minutes(write(value / 60)) : units.hours(write(value / 3_600));
    },
    tokens: (value) => units.tokens(write(value), value),
    'tokens-per-second': (value) => units.tokensPerSecond(write(value), value),
    count: write,
    'queries-per-month': (value) => units.queriesPerMonth(write(value), value),
    ratio: (value) => units.times(write(value)),
    months: (value) => units.months(write(value), value),
    month: (value) => units.month(write(value)),
    date: (value) => new Date(value).toISOString().slice(0, 10),
  };
  return {
    amount: (value, unit) => amounts[unit](value),
    range: units.range,
    option: (id) => id,
    field: (path) => fields[path.split('.').at(-1)!]?.label ?? path,
    name: (said) => said,
    list: units.list,
    ...own,
  };
}

const signed = (value: number, write: (size: number) => string): string => `${value < 0 ? '−' : ''}${write(Math.abs(value))}`;

/** Whole above a hundred, with one decimal above ten, below that two digits that mean something. */
function digitsOf(value: number): Intl.NumberFormatOptions {
  const size = Math.abs(value);
  return size >= 10 ? { maximumFractionDigits: size >= 100 ? 0 : 1 } : { maximumSignificantDigits: 2 };
}

/** Cents from a dollar up to thousands, dollars above; below a dollar the digits that mean something. */
function centsOf(usd: number): Intl.NumberFormatOptions {
  const size = Math.abs(usd);
  if (size >= 1_000) return { minimumFractionDigits: 0, maximumFractionDigits: 0 };
  return size >= 0.1 || size === 0 ? { minimumFractionDigits: 2, maximumFractionDigits: 2 } : { maximumSignificantDigits: 2 };
}
