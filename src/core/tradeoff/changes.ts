import { placeIn, type InputRange } from './range.ts';

/** Steps a range is scanned in. Assumption: what lasts for less than 1/256 of the range may be missed. */
export const SCAN_STEPS = 256;
/** Changes nearer together than this share of a step count as one: rounding must not look like a change of mind. */
const RESOLUTION = 1e-3;

/** A change of what holds, on the way up a range. */
export interface Change<Label> {
  /** Where `before` ends; just beyond it `after` holds. */
  readonly at: number;
  readonly before: Label;
  readonly after: Label;
}

/**
 * Every change of a label (compared by ===) on the way up a range, such as which option wins; none is an empty list. The range is
 * scanned in 256 steps and each change found is bisected to the last digit, so steps of a price are found as
 * well as smooth crossings. Throws `bad-argument` for a range that is none.
 *
 * @example
 * changes((x) => (x < 2 ? 'small' : x < 5 ? 'middle' : 'large'), { from: 0, to: 10, scale: 'linear' }) // => [{"at":2,"before":"small","after":"middle"},{"at":5,"before":"middle","after":"large"}]
 * changes(() => 'always', { from: 0, to: 10, scale: 'linear' }) // => []
 */
export function changes<Label>(labelAt: (x: number) => Label, range: InputRange): readonly Change<Label>[] {
  const place = placeIn(range);
  const labelOf = (share: number): Label => labelAt(place(share));
  const found: Change<Label>[] = [];
  let [here, before] = [0, labelOf(0)];
  for (let step = 1; step <= SCAN_STEPS; step++) {
    const end = step / SCAN_STEPS;
    const atEnd = labelOf(end);
    while (before !== atEnd) {
      const at = firstOther((share) => labelOf(share) !== before, here, end);
      here = Math.min(end, at + RESOLUTION / SCAN_STEPS);
      const after = labelOf(here);
      if (after !== before) found.push({ at: place(at), before, after });
      before = after;
    }
    here = end;
  }
  return found;
}

/**
 * The changes over the range of each input, one at a time, the others held at `base`: what would have to be
 * different for another option to win. Throws as `changes` does.
 *
 * @example
 * const winner = ({ loss, rate }) => ((1 - rate) * loss < 0.1 ? 'cheap' : 'accurate')
 * flips(winner, { loss: 0.5, rate: 0.9 }, { loss: { from: 0, to: 4, scale: 'linear' } }).loss.map(({ at, after }) => [at.toFixed(6), after]) // => [["1.000000","accurate"]]
 */
export function flips<Name extends string, Label>(
  labelOf: (inputs: Readonly<Record<Name, number>>) => Label,
  base: Readonly<Record<Name, number>>,
  ranges: Readonly<Partial<Record<Name, InputRange>>>,
): Readonly<Partial<Record<Name, readonly Change<Label>[]>>> {
  const entries = Object.entries(ranges) as [Name, InputRange][];
  return Object.fromEntries(entries.map(([name, range]) => [name, changes((x) => labelOf({ ...base, [name]: x }), range)])) as Partial<Record<Name, readonly Change<Label>[]>>;
}

/** Just after where `isOther` turns true between two shares. */
function firstOther(isOther: (share: number) => boolean, from: number, to: number): number {
  let [low, high] = [from, to];
  for (;;) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) return high;
    if (isOther(middle)) high = middle;
    else low = middle;
  }
}
