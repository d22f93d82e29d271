import { Decimal } from '../money.ts';

/** A bill is never coarser than a pico-dollar. */
const LEAST_SCALE = 12;

/**
 * The least number of units a dollar is cut into so that every rate (USD for `per` leaves) is a whole number
 * of units a leaf: 10^k with k ≥ 12, times 3 where a price per minute is no finite decimal per second.
 *
 * @example
 * leastUnits([[new Decimal('0.15'), 1e6]]).toString() // => "1000000000000"
 * leastUnits([[new Decimal('0.0028125'), 1e6]]).toString() // => "10000000000000"
 * leastUnits([[new Decimal('1'), 60]]).toString() // => "3000000000000"
 */
export function leastUnits(rates: readonly (readonly [Decimal, number])[]): bigint {
  let scale = LEAST_SCALE;
  let rest = 1n;
  for (const [usd, per] of rates) {
    const [, below] = lowestTerms(usd, per);
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
 * unitsOf(new Decimal('0.15'), 1e6, 10n ** 12n).toString() // => "150000"
 */
export function unitsOf(usd: Decimal, per: number, unitsPerUsd: bigint): bigint {
  const [above, below] = lowestTerms(usd, per);
  return (above * unitsPerUsd) / below;
}

/**
 * What whole units are in exact USD.
 *
 * @example
 * usdFrom(10n ** 12n)(2_887_500_000n).toString() // => "0.0028875"
 * usdFrom(3n * 10n ** 12n)(3n).toString() // => "0.000000000001"
 */
export function usdFrom(unitsPerUsd: bigint): (units: bigint) => Decimal {
  const digits = unitsPerUsd.toString();
  const scale = digits.startsWith('1') ? `e-${digits.length - 1}` : undefined;
  const divisor = new Decimal(digits);
  return (units) => (scale ? new Decimal(units + scale) : new Decimal(units.toString()).div(divisor));
}

function lowestTerms(usd: Decimal, per: number): [bigint, bigint] {
  const places = usd.decimalPlaces();
  const above = BigInt(usd.times(`1e${places}`).toFixed(0));
  const below = 10n ** BigInt(places) * BigInt(per);
  const shared = gcd(above, below);
  return [above / shared, below / shared];
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}

function strip(value: bigint, factor: bigint): [number, bigint] {
  let times = 0;
  let rest = value;
  while (rest % factor === 0n) {
    rest /= factor;
    times += 1;
  }
  return [times, rest];
}
