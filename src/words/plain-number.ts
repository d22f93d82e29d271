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
const NONE = ['', ''] as const;
/** Digits that a double holds, whichever they are. */
const DOUBLE_DIGITS = 15;
/** What Intl takes where nothing is said: the least decimals, and the most. */
const DECIMALS = { decimal: [0, 3], percent: [0, 0], currency: [2, 2] } as const;
/** The options that are understood here. */
const UNDERSTOOD: ReadonlySet<string> = new Set(['style', 'currency', 'minimumFractionDigits', 'maximumFractionDigits', 'maximumSignificantDigits'] satisfies (keyof Intl.NumberFormatOptions)[]);

/**
 * What writes a number from 0 up as `Intl.NumberFormat` does, in the last digit; `undefined` for the locales and options
 * that are left to that, and what it gives back for such values. The first use of that in a page takes Chromium 20 ms, and
 * 75 to 105 where the processor is four times slower: a sixth of what a first answer took.
 *
 * @example
 * plainFormat('de', { style: 'currency', currency: 'USD' })(1234.5) // => "1.234,50\u00a0$"
 * plainFormat('en', { style: 'percent', maximumFractionDigits: 1 })(0.1255) // => "12.6%"
 * plainFormat('en', {})(-1) // => undefined
 * plainFormat('fr', {}) // => undefined
 */
export function plainFormat(locale: string, options: Intl.NumberFormatOptions): ((value: number) => string | undefined) | undefined {
  const signs = Object.hasOwn(SIGNS, locale) ? SIGNS[locale] : undefined;
  const { style = 'decimal', currency, maximumSignificantDigits: most } = options;
  if (!signs || !Object.keys(options).every((name) => UNDERSTOOD.has(name))) return undefined;
  if (!(style === 'decimal' || style === 'percent' || (style === 'currency' && currency === 'USD'))) return undefined;
  const [least, decimals] = most === undefined ? fractionDigits(DECIMALS[style], options) : [0, undefined];
  const [before, after] = { decimal: NONE, percent: ['', signs.percent], currency: signs.usd }[style];
  const shift = style === 'percent' ? 3 : 1;
  return (value) => {
    if (!(value >= 0 && value < Infinity) || Object.is(value, -0)) return undefined;
    const text = value.toExponential();
    const end = text.indexOf('e');
    const whole = value === 0 ? 1 : Number(text.slice(end + 1)) + shift;
    return before + grouped(rounded(text[0]! + text.slice(2, end), whole, decimals ?? most! - whole), least, signs) + after;
  };
}

function fractionDigits([usualLeast, usualMost]: readonly [number, number], { minimumFractionDigits: least, maximumFractionDigits: most }: Intl.NumberFormatOptions): readonly [number, number] {
  if (least === undefined) return [Math.min(usualLeast, most ?? usualLeast), most ?? usualMost];
  return [least, most ?? Math.max(usualMost, least)];
}

/** Digits with `whole` of them before the decimal sign, to so many decimals, halves up: what stands before it and after. */
function rounded(digits: string, whole: number, decimals: number): readonly [string, string] {
  const kept = Math.max(0, whole + decimals);
  const isUp = whole + decimals >= 0 && (digits[kept] ?? '0') >= '5';
  const cut = digits.slice(0, kept).padEnd(kept, '0');
  const units = isUp ? String(kept > DOUBLE_DIGITS ? BigInt(cut) + 1n : Number(cut) + 1) : cut;
  if (decimals <= 0) return [units === '' ? '0' : units + '0'.repeat(-decimals), ''];
  const text = units.padStart(decimals + 1, '0');
  return [text.slice(0, -decimals), text.slice(-decimals)];
}

function grouped([whole, fraction]: readonly [string, string], least: number, { group, decimal, groupedFrom }: Signs): string {
  let shown = fraction.length;
  while (shown > least && fraction[shown - 1] === '0') shown--;
  const front = whole.length < groupedFrom ? whole : whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, group);
  return shown === 0 ? front : `${front}${decimal}${fraction.slice(0, shown)}`;
}
