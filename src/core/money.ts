import { Decimal as BaseDecimal } from 'decimal.js';

/**
 * Exact decimal money: 40 significant digits, half-even, never in exponent notation.
 * A clone, so that the host page's own `Decimal` settings stay untouched.
 *
 * @example
 * new Decimal('0.15').times(1155).div(1e6).toString() // => "0.00017325"
 */
export const Decimal = BaseDecimal.clone({
  precision: 40,
  rounding: BaseDecimal.ROUND_HALF_EVEN,
  toExpNeg: -1000,
  toExpPos: 1000,
});

/** An exact amount of money or an exact rate. */
export type Decimal = BaseDecimal;
