import { exactFraction, exactQuotient, exactText, gcd, strip, type ExactUsd } from '../exact.ts';

/** A bill is never coarser than a pico-dollar. */
const LEAST_SCALE = 12;

/**
 * The least number of units a dollar is cut into so that every rate (USD for `per` leaves) is a whole number
 * of units a leaf: 10^k with k ≥ 12, times 3 where a price per minute is no finite decimal per second.
 *
 * @example
 * leastUnits([['0.15', 1e6]]).toString() // => "1000000000000"
 * leastUnits([['0.0028125', 1e6]]).toString() // => "10000000000000"
 * leastUnits([['1', 60]]).toString() // => "3000000000000"
 */
export function leastUnits(rates: readonly (readonly [ExactUsd, number])[]): bigint {
  let scale = LEAST_SCALE;
  let rest = 1n;
  for (const [usd, per] of rates) {
    const [, below] = exactFraction(usd, per);
    const [twos, withoutTwos] = strip(below, 2n);
    const [fives, other] = strip(withoutTwos, 5n);
    scale = Math.max(scale, twos, fives);
    rest = (rest * other) / gcd(rest, other);
  }
  return rest * 10n ** BigInt(scale);
}

/**
 * How many units one leaf costs at a rate of `usd` for `per` leaves.
 *
 * @example
 * unitsOf('0.15', 1e6, 10n ** 12n).toString() // => "150000"
 */
export function unitsOf(usd: ExactUsd, per: number, unitsPerUsd: bigint): bigint {
  const [above, below] = exactFraction(usd, per);
  return (above * unitsPerUsd) / below;
}

/**
 * What whole units are in exact USD.
 *
 * @example
 * usdFrom(10n ** 12n)(2_887_500_000n) // => "0.0028875"
 * usdFrom(3n * 10n ** 12n)(3n) // => "0.000000000001"
 */
export function usdFrom(unitsPerUsd: bigint): (units: bigint) => ExactUsd {
  const digits = unitsPerUsd.toString();
  return /^10*$/u.test(digits) ? (units) => exactText(units, digits.length - 1) : (units) => exactQuotient(units, unitsPerUsd);
}
