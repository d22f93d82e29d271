import type { Unit } from '../../core/answers/answer.ts';
import { fields } from './fields.ts';
import type { ValueText } from '../say.ts';

/** How English writes each unit. */
const AMOUNTS: Readonly<Record<Unit, (value: number) => string>> = {
  usd,
  'usd-per-query': usd,
  'usd-per-month': usd,
  'usd-per-hour': usd,
  share: (value) => (value < 1 && value > 0.999 ? 'over 99.9%' : `${number(value * 100)}%`),
  points: (value) => counted(number(value * 100), 'point'),
  seconds: time,
  tokens: (value) => `${number(value)} tokens`,
  'tokens-per-second': (value) => `${number(value)} tokens a second`,
  count: number,
  'queries-per-month': (value) => `${number(value)} queries a month`,
  ratio: (value) => `${number(value)}×`,
  months: (value) => counted(number(value), 'month'),
  month: (value) => `month ${number(value)}`,
  date: (value) => new Date(value).toISOString().slice(0, 10),
};

/**
 * How English writes the values of an answer. An option is called by its id, and a field by its label, unless the surface
 * calls them otherwise.
 *
 * @example
 * const { amount, field, list } = enValues()
 * [amount(0.41, 'usd'), amount(35_746.4, 'usd-per-month'), amount(0.03, 'points'), amount(90, 'seconds'), amount(2.1, 'ratio')] // => ["$0.41","$35,746","3 points","90 s","2.1×"]
 * [amount(0.000_31, 'usd-per-query'), amount(-2, 'usd'), amount(0.0123, 'share')] // => ["$0.00031","−$2.00","1.2%"]
 * field('stakes.errorUsd') // => "A wrong answer costs"
 * list(['a', 'b', 'c']) // => "a, b and c"
 */
export function enValues(own: Partial<ValueText> = {}): ValueText {
  return {
    amount: (value, unit) => AMOUNTS[unit](value),
    range: (low, high) => `${low} to ${high}`,
    option: (id) => id,
    field: (path) => (fields as Readonly<Record<string, { readonly label: string }>>)[path.split('.').at(-1)!]?.label ?? path,
    list: (texts) => (texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)!}`),
    ...own,
  };
}

/** Cents from a dollar up to thousands, dollars above; below a dollar the digits that mean something. */
function usd(value: number): string {
  const size = Math.abs(value);
  const digits = size >= 1_000 ? { maximumFractionDigits: 0 } : size >= 0.1 || size === 0 ? { minimumFractionDigits: 2, maximumFractionDigits: 2 } : { maximumSignificantDigits: 2 };
  return `${value < 0 ? '−' : ''}$${size.toLocaleString('en', digits)}`;
}

/** Whole above a hundred, with one decimal above ten, below that two digits that mean something. */
function number(value: number): string {
  const size = Math.abs(value);
  return `${value < 0 ? '−' : ''}${size.toLocaleString('en', size >= 10 ? { maximumFractionDigits: size >= 100 ? 0 : 1 } : { maximumSignificantDigits: 2 })}`;
}

const counted = (count: string, unit: string): string => (count === '1' ? `1 ${unit}` : `${count} ${unit}s`);

/** From here on seconds read better as minutes, and minutes as hours. */
function time(seconds: number): string {
  if (seconds < 120) return `${number(seconds)} s`;
  return seconds < 7_200 ? `${number(seconds / 60)} min` : `${number(seconds / 3_600)} h`;
}
