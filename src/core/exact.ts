import { requireArgument } from './argument.ts';

/** US dollars to the last digit, in plain digits: `'0.0075'`. What a bill and a rate are; `new Decimal(amount)` counts on with them. */
export type ExactUsd = string;

/** Most digits of an amount that no finite decimal writes: thirds, where a price is per minute. */
const MOST_DIGITS = 40;

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/u;

/**
 * Whole digits × 10^−places, in plain digits.
 *
 * @example
 * exactText(7_500n, 6) // => "0.0075"
 */
export function exactText(digits: bigint, places: number): ExactUsd {
  const text = (digits < 0n ? -digits : digits).toString().padStart(places + 1, '0');
  const whole = text.slice(0, text.length - places);
  const fraction = text.slice(text.length - places).replace(/0+$/u, '');
  return `${digits < 0n ? '-' : ''}${whole}${fraction && `.${fraction}`}`;
}

/**
 * A number in plain digits: as many as tell it from every other double, and no exponent. Throws `bad-argument` for what
 * is not finite.
 *
 * @example
 * exact(0.15) // => "0.15"
 * exact(1e-7) // => "0.0000001"
 */
export function exact(value: number): ExactUsd {
  return exactText(...digitsOf(value));
}

/**
 * The product, to the last digit. Throws `bad-argument` for what is no amount.
 *
 * @example
 * exactTimes('0.1', 0.2) // => "0.02"
 */
export function exactTimes(amount: ExactUsd, factor: number): ExactUsd {
  const [digits, places] = digitsOf(amount);
  const [factorDigits, factorPlaces] = digitsOf(factor);
  return exactText(digits * factorDigits, places + factorPlaces);
}

/**
 * An amount as a fraction in its lowest terms, divided by a whole number.
 *
 * @example
 * exactFraction('0.15', 1e6).map(String) // => ["3","20000000"]
 */
export function exactFraction(amount: ExactUsd, by = 1): readonly [above: bigint, below: bigint] {
  const [digits, places] = digitsOf(amount);
  const below = 10n ** BigInt(places) * BigInt(by);
  const shared = gcd(digits, below);
  return [digits / shared, below / shared];
}

/**
 * A fraction ≥ 0 in plain digits: all of them where they end, else the nearest of 40. Throws `bad-argument` where it is
 * divided by 0.
 *
 * @example
 * exactQuotient(3n, 40n) // => "0.075"
 * exactQuotient(2n, 3n) // => "0.6666666666666666666666666666666666666667"
 */
export function exactQuotient(above: bigint, below: bigint): ExactUsd {
  requireArgument(below > 0n, 'exactQuotient', 'a divisor above 0', below);
  const shared = gcd(above, below);
  const [one, other] = [above / shared, below / shared];
  const [twos, odd] = strip(other, 2n);
  const [fives, rest] = strip(odd, 5n);
  if (rest === 1n) {
    const places = Math.max(twos, fives);
    return exactText((one * 10n ** BigInt(places)) / other, places);
  }
  const places = MOST_DIGITS - integerDigits(one, other);
  return exactText((2n * one * 10n ** BigInt(places) + other) / (2n * other), places);
}

/**
 * How often a factor divides a whole number above 0, and what is left of it.
 *
 * @example
 * strip(24n, 2n).map(String) // => ["3","3"]
 */
export function strip(value: bigint, factor: bigint): readonly [times: number, rest: bigint] {
  let times = 0;
  let rest = value;
  while (rest % factor === 0n) {
    rest /= factor;
    times += 1;
  }
  return [times, rest];
}

/**
 * The greatest number that divides both.
 *
 * @example
 * gcd(12n, 18n).toString() // => "6"
 */
export function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}

/** A decimal as whole digits × 10^−places. */
function digitsOf(value: number | ExactUsd): [digits: bigint, places: number] {
  const found = DECIMAL.exec(String(value));
  requireArgument(found !== null, 'an exact amount', 'a finite number, or plain digits', value);
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = found;
  const places = fraction.length - Number(exponent);
  const digits = BigInt(sign + whole + fraction);
  return places < 0 ? [digits * 10n ** BigInt(-places), 0] : [digits, places];
}

/** Digits before the point, 0 or fewer below one: a leading zero of the fraction is one less. */
function integerDigits(above: bigint, below: bigint): number {
  let count = above >= below ? (above / below).toString().length : 0;
  if (count === 0) for (let next = above * 10n; next < below; next *= 10n) count -= 1;
  return count;
}
