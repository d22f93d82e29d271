import { requireAmount, requireArgument } from '../argument.ts';
import type { Usd } from '../units.ts';

const MONTHS_PER_YEAR = 12;

/**
 * What a payment now is worth a month over `years`, with interest: P·i/(1 − (1 + i)^−n), where i is a twelfth of the
 * yearly rate and n counts months; P/n without interest. Nothing is left at the end. Throws `bad-argument` for a
 * negative payment or rate and for a life that is not above 0.
 *
 * Source: the payment of a loan, as PMT of spreadsheets (https://numpy.org/numpy-financial/latest/pmt.html).
 *
 * @example
 * annuity(200000, 0.075, 15).toFixed(2) // => "1854.02"
 * annuity(24000, 0, 4) // => 500
 */
export function annuity(paidUsd: Usd, interestPerYear: number, years: number): Usd {
  requireAmount(paidUsd, 'the payment', 'annuity');
  requireAmount(interestPerYear, 'the interest per year', 'annuity');
  requireArgument(years > 0 && years < Infinity, 'annuity', 'a finite life above 0 years', years);
  const [rate, months] = [interestPerYear / MONTHS_PER_YEAR, years * MONTHS_PER_YEAR];
  return rate === 0 ? paidUsd / months : (paidUsd * rate) / -Math.expm1(-months * Math.log1p(rate));
}
