import { requireArgument, requireCount } from '../argument.ts';

/** From where to where an input is varied. */
export interface InputRange {
  readonly from: number;
  readonly to: number;
  /** `log`: every doubling takes the same room; both ends must be above 0. */
  readonly scale: 'linear' | 'log';
}

/**
 * `count` points over a range, both ends exactly among them. Throws `bad-argument` for fewer than two points, ends
 * that are not finite and rising, or a log scale that does not begin above 0.
 *
 * @example
 * pointsOf({ from: 0, to: 10, scale: 'linear' }, 3) // => [0,5,10]
 * pointsOf({ from: 0.01, to: 100, scale: 'log' }, 3).map((x) => x.toFixed(2)) // => ["0.01","1.00","100.00"]
 */
export function pointsOf(range: InputRange, count: number): readonly number[] {
  requireCount(count, 2, 'points', 'pointsOf');
  const at = placeIn(range);
  return Array.from({ length: count }, (_, index) => at(index / (count - 1)));
}

/**
 * The value at each share of a range: 0 is its beginning, 1 its end. Throws as `pointsOf` does.
 *
 * @example
 * placeIn({ from: 1, to: 100, scale: 'log' })(0.5).toFixed(6) // => "10.000000"
 * placeIn({ from: 0, to: 100, scale: 'log' }) // => Error: placeIn requires a log scale that begins above 0, got 0
 */
export function placeIn({ from, to, scale }: InputRange): (share: number) => number {
  requireArgument(from < to && Number.isFinite(to - from), 'placeIn', 'a range of finite, rising ends', `${from} to ${to}`);
  requireArgument(scale === 'linear' || from > 0, 'placeIn', 'a log scale that begins above 0', from);
  const ratio = Math.log(to / from);
  const inner = scale === 'log' ? (share: number): number => from * Math.exp(share * ratio) : (share: number): number => from + share * (to - from);
  return (share) => (share === 1 ? to : Math.min(to, inner(share)));
}
