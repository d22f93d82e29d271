import { CURRENCIES } from '../../scenario/currency.ts';
import { FIELDS } from '../../scenario/fields.ts';
import type { Context } from '../context.ts';

/**
 * The currencies to choose from, as the locale calls them; `undefined` for other fields.
 *
 * @example
 * currencyChoices('money.currency', context).slice(0, 2) // => [{"value":"USD","label":"USD, US Dollar"},{"value":"AED","label":"AED, United Arab Emirates Dirham"}]
 */
export function currencyChoices(path: string, { formats: { locale } }: Pick<Context, 'formats'>): readonly { readonly value: string; readonly label: string }[] | undefined {
  if (path !== FIELDS.currency.path) return undefined;
  const names = new Intl.DisplayNames(locale, { type: 'currency' });
  return CURRENCIES.map((code) => ({ value: code, label: `${code}, ${names.of(code)!}` }));
}
