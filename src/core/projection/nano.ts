import { requireArgument } from '../argument.ts';
import type { Usd } from '../units.ts';

/** Whole nano-dollars: what every component of a month is rounded to, once, so that rows, columns and totals agree to the last digit. */
export type NanoUsd = bigint;

const PER_USD = 1e9;

/**
 * An expectation in USD as whole nano-dollars, half to even. Throws `bad-argument` for what is no finite number.
 *
 * @example
 * toNano(0.0049975).toString() // => "4997500"
 * toNano(0.0000000025).toString() // => "2"
 * toNano(Infinity) // => Error: toNano requires a finite amount, got Infinity
 */
export function toNano(usd: Usd): NanoUsd {
  requireArgument(Number.isFinite(usd), 'toNano', 'a finite amount', usd);
  const scaled = usd * PER_USD;
  const down = Math.floor(scaled);
  const rest = scaled - down;
  const up = rest > 0.5 || (rest === 0.5 && down % 2 !== 0);
  return BigInt(up ? down + 1 : down);
}

/**
 * Nano-dollars as USD, for showing and for ratios.
 *
 * @example
 * fromNano(4997500n) // => 0.0049975
 */
export function fromNano(nano: NanoUsd): Usd {
  return Number(nano) / PER_USD;
}
