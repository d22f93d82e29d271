/** How near two amounts are, relative to the larger, to count as equal (assumption: far above rounding, far below what anybody measures). */
export const TIE = 1e-12;

/**
 * Whether two finite numbers are equal but for rounding: within 1e-12 of the larger.
 *
 * @example
 * isTie(0.1 + 0.2, 0.3) // => true
 * isTie(1, 1.000_001) // => false
 * isTie(0, 1e-300) // => false
 */
export function isTie(first: number, second: number): boolean {
  return Math.abs(first - second) <= TIE * Math.max(Math.abs(first), Math.abs(second));
}
