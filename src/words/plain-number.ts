/** The signs in the numbers of a locale. */
interface Signs {
  readonly group: string;
  readonly decimal: string;
  /** Digits before the decimal sign from which they stand in groups of three. */
  readonly groupedFrom: number;
  readonly percent: string;
  /** What stands before and after an amount of US dollars. */
  readonly usd: readonly [string, string];
}

const ENGLISH: Signs = { group: ',', decimal: '.', groupedFrom: 4, percent: '%', usd: ['$', ''] };
/** Source: Unicode CLDR, the numbers of these locales, as Intl has them (tests/words/plain-number.test.ts holds them to it). */
const SIGNS: Readonly<Record<string, Signs>> = {
  en: ENGLISH,
  'en-US': ENGLISH,
  ja: ENGLISH,
  de: { group: '.', decimal: ',', groupedFrom: 4, percent: '\u00A0%', usd: ['', '\u00A0$'] },
  es: { group: '.', decimal: ',', groupedFrom: 5, percent: '\u00A0%', usd: ['', '\u00A0US$'] },
};
/** What Intl takes where nothing is said: the least decimals, and the most. */
const DECIMALS = { decimal: [0, 3], percent: [0, 0], currency: [2, 2] } as const;
/** The options that are understood here. */
const UNDERSTOOD: ReadonlySet<string> = new Set(['style', 'currency', 'minimumFractionDigits', 'maximumFractionDigits', 'maximumSignificantDigits'] satisfies (keyof Intl.NumberFormatOptions)[]);

/**
 * A number from 0 up as `Intl.NumberFormat` writes it, in the last digit; `undefined` for the locales, options and
 * values that are left to that. The first use of that in a page takes Chromium 20 ms, and 75 to 105 where the processor is
 * four times slower: a sixth of what a first answer took.
 *
 * @example
 * plainNumber(1234.5, 'de', { style: 'currency', currency: 'USD' }) // => "1.234,50\u00a0$"
 * plainNumber(0.1255, 'en', { style: 'percent', maximumFractionDigits: 1 }) // => "12.6%"
 * plainNumber(1234.5, 'fr', {}) // => undefined
 */
export function plainNumber(value: number | string, locale: string, options: Intl.NumberFormatOptions): string | undefined {
  const signs = Object.hasOwn(SIGNS, locale) ? SIGNS[locale] : undefined;
  const { style = 'decimal', currency, maximumSignificantDigits: most } = options;
  if (!signs || typeof value !== 'number' || !(value >= 0 && value < Infinity) || Object.is(value, -0)) return undefined;
  if (!(style === 'decimal' || style === 'percent' || (style === 'currency' && currency === 'USD')) || !Object.keys(options).every((name) => UNDERSTOOD.has(name))) return undefined;
  const [mantissa, exponent] = value.toExponential().split('e') as [string, string];
  const digits = mantissa.replace('.', '');
  const whole = Number(exponent) + (style === 'percent' ? 3 : 1);
  const [least, decimals] = most === undefined ? fractionDigits(DECIMALS[style], options) : [0, most - whole];
  const number = grouped(rounded(digits, whole, decimals), least, signs);
  if (style === 'decimal') return number;
  return style === 'percent' ? number + signs.percent : signs.usd.join(number);
}

function fractionDigits([usualLeast, usualMost]: readonly [number, number], { minimumFractionDigits: least, maximumFractionDigits: most }: Intl.NumberFormatOptions): readonly [number, number] {
  if (least === undefined) return [Math.min(usualLeast, most ?? usualLeast), most ?? usualMost];
  return [least, most ?? Math.max(usualMost, least)];
}

/** Digits with `whole` of them before the decimal sign, to so many decimals, halves up: what stands before it and after. */
function rounded(digits: string, whole: number, decimals: number): readonly [string, string] {
  const kept = Math.max(0, whole + decimals);
  const isUp = whole + decimals >= 0 && (digits[kept] ?? '0') >= '5';
  const units = BigInt(`0${digits.slice(0, kept).padEnd(kept, '0')}`) + (isUp ? 1n : 0n);
  if (decimals <= 0) return [units === 0n ? '0' : `${units}${'0'.repeat(-decimals)}`, ''];
  const text = String(units).padStart(decimals + 1, '0');
  return [text.slice(0, -decimals), text.slice(-decimals)];
}

function grouped([whole, fraction]: readonly [string, string], least: number, { group, decimal, groupedFrom }: Signs): string {
  let shown = fraction.length;
  while (shown > least && fraction[shown - 1] === '0') shown--;
  const front = whole.length < groupedFrom ? whole : whole.replaceAll(/\B(?=(?:\d{3})+$)/g, group);
  return shown === 0 ? front : `${front}${decimal}${fraction.slice(0, shown)}`;
}
