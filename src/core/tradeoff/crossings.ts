import { requireArgument } from '../argument.ts';
import { changes } from './changes.ts';
import { placeIn, type InputRange } from './range.ts';

/** A jump is a change at one point of more than this share of the values around it (assumption: far above rounding). */
const JUMP = 1e-6;
/** What is 0 over less than this share of the range is 0 at a point (assumption: rounding, or a point of the scan). */
const POINT = 1e-6;

/** Where a difference changes its sign. */
export interface Crossing {
  /** At or just after the change. */
  readonly at: number;
  /** Set where the difference is 0 from `at` up to here. */
  readonly until?: number;
  /** The sign before; after it is the other one. */
  readonly from: 'negative' | 'positive';
  /** The difference passes over 0 without being 0: a step of a price, a whole server more. */
  readonly isJump: boolean;
}

/**
 * Every crossing of 0 by a difference over a range, such as one option's total less another's; none is an empty
 * list. Touching 0 is no crossing. Scanned and bisected as `changes` are. Throws `bad-argument` for a range that is
 * none or a difference that is not finite.
 *
 * @example
 * crossings((x) => (x - 1) * (x - 3), { from: 0, to: 10, scale: 'linear' }).map(({ at, from }) => [at.toFixed(9), from]) // => [["1.000000000","positive"],["3.000000000","negative"]]
 * crossings((x) => Math.ceil(x) - 2.5, { from: 0, to: 10, scale: 'linear' })[0].isJump // => true
 * crossings((x) => (x - 1) ** 2, { from: 0, to: 10, scale: 'linear' }) // => []
 */
export function crossings(difference: (x: number) => number, range: InputRange): readonly Crossing[] {
  const place = placeIn(range);
  const differenceAt = (share: number): number => {
    const value = difference(place(share));
    requireArgument(Number.isFinite(value), 'crossings', `a finite difference at ${place(share)}`, value);
    return value;
  };
  const found: Crossing[] = [];
  let left: { readonly at: number; readonly sign: number } | undefined;
  for (const { at, before, after } of changes((share) => Math.sign(differenceAt(share)), SHARES)) {
    if (before !== 0) left = { at, sign: before };
    if (after === 0 || !left || left.sign === after) continue;
    const isPlateau = at - left.at > POINT;
    found.push({
      at: place(left.at),
      ...(isPlateau ? { until: place(at) } : {}),
      from: left.sign < 0 ? 'negative' : 'positive',
      isJump: !isPlateau && isJump(differenceAt, at),
    });
  }
  return found;
}

const SHARES: InputRange = { from: 0, to: 1, scale: 'linear' };

function isJump(differenceAt: (share: number) => number, at: number): boolean {
  const [before, after, ...around] = [-1e-13, 1e-13, -1e-3, 1e-3].map((by) => differenceAt(Math.max(0, Math.min(1, at + by)))) as [number, number, number, number];
  return Math.abs(after - before) > JUMP * Math.max(...around.map(Math.abs));
}
