import { plainFormat } from './plain-number.ts';

/** Writes numbers; a decimal text with digits that a double could not hold too. */
export interface NumberFormat {
  readonly format: (value: number | Intl.StringNumericLiteral) => string;
}

const made = new Map<string, NumberFormat>();

/**
 * How a locale writes numbers; each format is made once, which takes far longer than writing a number with it. Throws
 * RangeError for what is no language tag, when it writes.
 *
 * @example
 * numberFormat('de').format(1234.5) // => "1.234,5"
 * numberFormat('en') === numberFormat('en') // => true
 */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions = {}): NumberFormat {
  const key = locale + JSON.stringify(options);
  const known = made.get(key) ?? make(locale, options);
  made.set(key, known);
  return known;
}

function make(locale: string, options: Intl.NumberFormatOptions): NumberFormat {
  const plain = plainFormat(locale, options);
  let intl: Intl.NumberFormat | undefined;
  return { format: (value) => (typeof value === 'number' ? plain?.(value) : undefined) ?? (intl ??= new Intl.NumberFormat(locale, options)).format(value) };
}
