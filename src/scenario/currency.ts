import { optional, field } from './field.ts';
import { choiceKind, dateKind, type Kind } from './kinds.ts';

/** Currencies to show money in, as ISO 4217 names them: those that people who buy models pay in. */
export const CURRENCIES = ['USD', 'AED', 'AUD', 'BRL', 'CAD', 'CHF', 'CNY', 'CZK', 'DKK', 'EGP', 'EUR', 'GBP', 'HKD', 'IDR', 'ILS', 'INR', 'JPY', 'KRW', 'MXN', 'NOK', 'NZD', 'PLN', 'SAR', 'SEK', 'SGD', 'THB', 'TRY', 'TWD', 'UAH', 'VND', 'ZAR'] as const;

/** One of them. */
export type CurrencyCode = (typeof CURRENCIES)[number];

/** What money is shown in: prices, and what is typed, stay in US dollars. */
export interface Currency {
  readonly code: CurrencyCode;
  /** What a US dollar is worth. */
  readonly perUsd: number;
}

/** What a scenario says about it. */
export interface CurrencyMoney {
  readonly currency: CurrencyCode;
  readonly usdRate: number | null;
  readonly rateDate: string | null;
}

/** What sellers charge in. */
export const USD: Currency = { code: 'USD', perUsd: 1 };

/** A calendar day, or nothing. */
const optionalDateKind: Kind<string | null> = {
  wanted: dateKind.wanted,
  accepts: (value): value is string | null => value === null || dateKind.accepts(value),
  read: (text) => (text.trim() === '' ? null : dateKind.read(text)),
  write: (value) => value ?? '',
};

/** The fields about it. */
export const currencyFields = {
  currency: field<CurrencyCode>('money.currency', 'currency', 'kc', choiceKind(CURRENCIES), { value: 'USD', unit: 'currency', assumption: 'what the sellers charge in' }),
  usdRate: optional('money.usdRate', 'rate', 'kr', [1e-6, 1e9], { value: null, unit: 'of the currency for a US dollar', assumption: 'has no default: rates change by the day' }),
  rateDate: field<string | null>('money.rateDate', 'rate-date', 'kd', optionalDateKind, { value: null, unit: 'day of the rate', assumption: 'has no default: rates change by the day' }),
} as const;

/**
 * What a scenario's money is shown in: US dollars as long as the rate of another currency or its day is not said.
 *
 * @example
 * currencyOf({ money: { currency: 'EUR', usdRate: 0.92, rateDate: '2026-11-20' } }) // => {"code":"EUR","perUsd":0.92}
 * currencyOf({ money: { currency: 'EUR', usdRate: 0.92, rateDate: null } }).code // => "USD"
 */
export function currencyOf({ money: { currency, usdRate, rateDate } }: { readonly money: CurrencyMoney }): Currency {
  return usdRate === null || rateDate === null || currency === USD.code ? USD : { code: currency, perUsd: usdRate };
}
