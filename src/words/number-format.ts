const made = new Map<string, Intl.NumberFormat>();

/**
 * How a locale writes numbers; each format is made once, which takes far longer than writing a number with it.
 *
 * @example
 * numberFormat('de').format(1234.5) // => "1.234,5"
 * numberFormat('en') === numberFormat('en') // => true
 */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const key = locale + JSON.stringify(options);
  const known = made.get(key) ?? new Intl.NumberFormat(locale, options);
  made.set(key, known);
  return known;
}
