import { USD, type Currency } from '../scenario/currency.ts';
import { numberFormat, type NumberFormat } from '../words/number-format.ts';

/** How values are written along an axis. */
export interface AxisText {
  (value: number): string;
  /** What a unit of a value is of what is written, which is round at a tick; 1 unless said. */
  readonly per?: number;
}

/** How one locale writes numbers, money and days; every Intl object is made once. Money is given in US dollars. */
export interface Formats {
  readonly locale: string;
  /** What money is shown in. */
  readonly currency: Currency;
  /** What a US dollar is worth in it: €0.92. */
  readonly rate: string;
  /** Money with a fixed number of decimals. */
  readonly usd: (value: number, digits: number) => string;
  /** US dollars, whatever money is shown in: what a seller charges. To the last digit, from a decimal text that a double could not hold; `digits` are the least decimals shown. */
  readonly exactUsd: (decimal: string, digits?: number) => string;
  /** Money in few letters, for an axis: $100K. */
  readonly shortUsd: AxisText;
  /** A count or a rate, with up to `digits` decimals. */
  readonly number: (value: number, digits?: number) => string;
  /** A count or a rate, with exactly so many decimals. */
  readonly fixed: (value: number, digits: number) => string;
  /** A share 0–1 in percent, with up to `digits` decimals, two by default. */
  readonly share: (value: number, digits?: number) => string;
  /** A ratio: one decimal below 100, none above. */
  readonly ratio: (value: number) => string;
  /** A day or instant in ISO form, as a day. */
  readonly day: (iso: string) => string;
  /** A day or month in ISO form, as a month. */
  readonly month: (iso: string) => string;
  /** A day, month or year, as exact as it is given. */
  readonly date: (iso: string) => string;
}

/** As many as Intl gives everywhere; a price has fewer. */
const MOST_DECIMALS = 20;
/** Decimals beyond which a column of money is unreadable, whatever its smallest amount. */
const MOST_SHARED_DECIMALS = 8;
/** Digits of an exchange rate. */
const RATE_DIGITS = 5;
/** Days whose text is kept: assumption, more than a catalogue was read on. */
const MOST_DAYS = 500;
const known = new Map<string, Formats>();

/**
 * The formats of a locale with money in a currency, made once. Throws RangeError for what is no language tag.
 *
 * @example
 * formatsOf('en').usd(4.9975, 3) // => "$4.998"
 * formatsOf('de').exactUsd('0.00029985') // => "0,00029985\u00a0$"
 * formatsOf('en').share(-0.5) // => "−50%"
 * formatsOf('en', { code: 'EUR', perUsd: 0.9 }).usd(10, 2) // => "€9.00"
 */
export function formatsOf(locale: string, currency = USD): Formats {
  const key = `${locale} ${currency.code} ${currency.perUsd}`;
  const made = known.get(key) ?? makeFormats(locale, currency);
  known.set(key, made);
  return made;
}

/**
 * Whether a text is a language tag.
 *
 * @example
 * isLocale('de-CH') // => true
 * isLocale('a hostile tag') // => false
 */
export function isLocale(tag: unknown): tag is string {
  try {
    return typeof tag === 'string' && Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

/**
 * Decimals with which all amounts of a column stay comparable: the smallest one keeps three significant
 * digits, at least cents; whole ones when all are a thousand or more. In US dollars, to be shown in a currency.
 *
 * @example
 * sharedDigits([4.9975, 0.29985]) // => 3
 * sharedDigits([0, 2_282, 38_028]) // => 0
 * sharedDigits([0.3], { code: 'JPY', perUsd: 150 }) // => 2
 */
export function sharedDigits(amounts: readonly number[], { perUsd } = USD): number {
  const smallest = Math.min(...amounts.filter((amount) => amount > 0)) * perUsd;
  if (!Number.isFinite(smallest)) return 2;
  if (smallest >= 1_000) return 0;
  return Math.min(MOST_SHARED_DECIMALS, Math.max(2, Math.ceil(-Math.log10(smallest)) + 2));
}

/** With a minus where Intl has a hyphen, at the place that it knows. */
const withMinus = ({ format }: NumberFormat): NumberFormat => ({ format: (value) => (String(value).startsWith('-') ? format(value).replace('-', '−') : format(value)) });

function makeFormats(locale: string, currency: Currency): Formats {
  const formats = new Map<string, NumberFormat>();
  const format = (key: string, options: Intl.NumberFormatOptions): NumberFormat => {
    const made = formats.get(key) ?? withMinus(numberFormat(locale, options));
    formats.set(key, made);
    return made;
  };
  const dollars = { style: 'currency', currency: USD.code } as const;
  const money = { style: 'currency', currency: currency.code } as const;
  const inCurrency = (usd: number): number => usd * currency.perUsd;
  // each takes longer to make than a panel to draw: none before it is needed
  let months: Intl.DateTimeFormat | undefined;
  let days: Intl.DateTimeFormat | undefined;
  const saidDays = new Map<string, string>();
  const makeDay = (iso: string): string => (days ??= new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })).format(Date.parse(iso));
  // a table says the same few days again at every change
  const day = (iso: string): string => {
    const said = saidDays.get(iso) ?? makeDay(iso);
    if (saidDays.size < MOST_DAYS) saidDays.set(iso, said);
    return said;
  };
  const month = (iso: string): string => (months ??= new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'short', timeZone: 'UTC' })).format(Date.parse(iso));
  return {
    locale,
    currency,
    get rate() {
      return format('rate', { ...money, maximumSignificantDigits: RATE_DIGITS }).format(currency.perUsd);
    },
    usd: (value, digits) => format(`usd${digits}`, { ...money, minimumFractionDigits: digits, maximumFractionDigits: digits }).format(inCurrency(value)),
    exactUsd: (decimal, digits = 2) => {
      const least = Math.min(MOST_DECIMALS, Math.max(2, digits));
      return format(`exact${least}`, { ...dollars, minimumFractionDigits: least, maximumFractionDigits: MOST_DECIMALS }).format(decimal as Intl.StringNumericLiteral);
    },
    shortUsd: Object.assign((value: number) => format('short', { ...money, notation: 'compact', minimumFractionDigits: 0, maximumSignificantDigits: 3 }).format(inCurrency(value)), { per: currency.perUsd }),
    number: (value, digits = 3) => format(`number${digits}`, { maximumFractionDigits: digits }).format(value),
    fixed: (value, digits) => format(`fixed${digits}`, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value),
    share: (value, digits = 2) => format(`share${digits}`, { style: 'percent', maximumFractionDigits: digits }).format(value),
    ratio: (value) => format(value < 100 ? 'ratio' : 'large', value < 100 ? { minimumFractionDigits: 1, maximumFractionDigits: 1 } : { maximumFractionDigits: 0 }).format(value),
    day,
    month,
    date: (iso) => {
      if (iso.length === 4) return iso;
      return iso.length === 7 ? month(iso) : day(iso);
    },
  };
}
