import { Decimal, exact, priceData, type Bill, type ExactUsd, type NanoUsd, type Notice, type Offer, type PriceEntry, type Pricer, type PriceLine, type Setting } from '../index.ts';
import { en } from '../words/en/words.ts';
import { enCli } from '../words/en/cli.ts';

/** Digits of an expectation that mean something. */
const EXPECTED_DIGITS = 4;

/**
 * Exact money for people: every digit.
 *
 * @example
 * exactUsd('1234.0049975') // => "$1,234.0049975"
 */
export function exactUsd(amount: ExactUsd | Decimal): string {
  const [, sign, whole = '', fraction] = /^(-?)(\d+)(?:\.(\d+))?$/u.exec(amount.toString()) ?? [];
  const digits = whole.replace(/\B(?=(\d{3})+$)/gu, ',');
  return `${sign ? '−' : ''}$${digits}${fraction === undefined ? '' : `.${fraction}`}`;
}

/**
 * Expected money for people: four digits that mean something.
 *
 * @example
 * expectedUsd(0.00299854) // => "$0.002999"
 * expectedUsd(1234.5678) // => "$1,235"
 */
export function expectedUsd(amount: number): string {
  return `$${amount.toLocaleString('en', { maximumSignificantDigits: EXPECTED_DIGITS })}`;
}

/** From here on a month's money is shown without cents, below a dollar by its digits. */
const WHOLE_USD_FROM = 10_000;

/**
 * Money of a month for people: to the cent, large amounts to the dollar, small ones by the digits that mean something.
 *
 * @example
 * monthUsd(154.9225) // => "$154.92"
 * monthUsd(38735.42) // => "$38,735"
 * monthUsd(0.154922) // => "$0.1549"
 */
export function monthUsd(amount: number): string {
  const size = Math.abs(amount);
  if (size > 0 && size < 1) return expectedUsd(amount);
  const digits = size === 0 || size >= WHOLE_USD_FROM ? 0 : 2;
  return `$${amount.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })}`;
}

/** An amount that somebody typed, with every digit of it. */
export const exactNumberUsd = (amount: number): string => exactUsd(exact(amount));

/**
 * Whole nano-dollars as USD with all nine decimals.
 *
 * @example
 * nanoText(149925000000n) // => "149.925000000"
 */
export function nanoText(nano: NanoUsd): string {
  const digits = (nano < 0n ? -nano : nano).toString().padStart(10, '0');
  return `${nano < 0n ? '-' : ''}${digits.slice(0, -9)}.${digits.slice(-9)}`;
}

/**
 * How many times the cheapest, for people.
 *
 * @example
 * timesText(16.6666) // => "16.7×"
 */
export function timesText(times: number | undefined): string {
  const digits = times !== undefined && times < 100 ? 1 : 0;
  return times === undefined ? enCli.none : `${times.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })}×`;
}

/** A count for people. */
export const countText = (count: number): string => count.toLocaleString('en');

/** From here on seconds read better as minutes, and minutes as hours. */
const TIME_UNITS = [
  { unit: 'hours', from: 7_200, seconds: 3_600 },
  { unit: 'minutes', from: 120, seconds: 60 },
  { unit: 'seconds', from: 0, seconds: 1 },
] as const;

/** Below this part of the unit of the longest, a time is said in its own. */
const LEAST_OF_UNIT = 0.1;

/**
 * Times for people, in the one unit that suits the longest of them, or each in its own where they are far apart.
 *
 * @example
 * timeText(0.829, 1.376) // => "0.83 / 1.4 s"
 * timeText(1.9, 1980) // => "1.9 s / 33 min"
 * timeText(86400) // => "24 h"
 */
export function timeText(...times: readonly number[]): string {
  const longest = Math.max(...times);
  const { unit, seconds } = TIME_UNITS.find(({ from }) => longest >= from)!;
  // far apart, each is said in a unit of its own
  if (seconds > 1 && Math.min(...times) / seconds < LEAST_OF_UNIT) return times.map((time) => timeText(time)).reduce((first, second) => en.pair(first, second));
  const [first = '', second] = times.map((time) => (time / seconds).toLocaleString('en', { maximumSignificantDigits: 2 }));
  return en.units[unit](second === undefined ? first : en.pair(first, second));
}

/**
 * A share for people, in percent.
 *
 * @example
 * shareText(0.1825) // => "18.3%"
 */
export const shareText = (share: number, digits = 1): string => share.toLocaleString('en', { style: 'percent', maximumFractionDigits: digits });

/**
 * An instant for people: the day, with the minute for a price that changes within the week.
 *
 * @example
 * instantText(Date.parse('2026-11-22T05:20:31Z'), catalogue.offer('openai/gpt-4o').price[0]) // => "2026-11-22"
 */
export function instantText(at: number, { window }: PriceEntry): string {
  const [day = '', time = ''] = new Date(at).toISOString().split('T');
  return window ? `${day} ${time.slice(0, 5)} UTC` : day;
}

/** An offer and its setting, as one text. */
export const choiceText = ({ id }: Pick<Offer, 'id'>, { effort, serviceTier, mode, region }: Setting): string =>
  [id, effort, serviceTier, mode, region].filter((word) => word !== undefined).join('@');

/** How sure a price is, when it was read and where. */
export const sourceText = ({ source, checked, confidence }: PriceEntry): string => enCli.source(enCli[confidence], checked, source);

/** What a reader of a price should know, one sentence each; that there is one source only is in `sourceText`. */
export const noticeTexts = (notices: readonly Notice[]): readonly string[] =>
  notices.filter(({ code }) => code !== 'single-source').map(({ code, date = '' }) => en.notices[code](date));

/** A line of a bill as cells: what, how many, at which rate, how much, and why that rate. */
export function lineCells({ dimension, count, rate, rateKey, amount, above, assumed }: PriceLine<ExactUsd>): readonly string[] {
  const why = [...(above === undefined ? [] : [en.aboveTokens(countText(above))]), ...(assumed ? [en.assumedRate(en.dimensions[assumed.as].toLowerCase(), assumed.source)] : [])];
  return [en.dimensions[dimension], countText(count), `${exactUsd(rate)} ${en.rateUnits[rateKey]}`, exactUsd(amount), why.join('; ')];
}

/** The price of one offer as plain data: exact money is a decimal text. */
export function billData({ offer, setting, entry, notices }: Pick<Pricer, 'offer' | 'setting' | 'entry' | 'notices'>, bill: Bill) {
  return {
    offer: offer.id,
    name: offer.name,
    setting,
    totalUsd: bill.total,
    lines: bill.lines.map(({ dimension, side, count, rate, rateKey, amount, above, assumed }) => ({
      dimension,
      side,
      count,
      rate,
      rateKey,
      usd: amount,
      ...(above === undefined ? {} : { aboveTokens: above }),
      ...(assumed === undefined ? {} : { chargedAs: assumed.as, rule: assumed.source }),
    })),
    ...priceData(offer, entry, notices),
  };
}

/** `a / b`, unless b is nothing. */
export const ratio = (a: ExactUsd, b: ExactUsd): number | undefined => (b === '0' ? undefined : new Decimal(a).div(b).toNumber());
