import { requireArgument } from '../argument.ts';
import { pointsOf, type InputRange } from './range.ts';

/** Named numbers that a result is worked out from. */
export type Inputs<Name extends string> = Readonly<Record<Name, number>>;

/** What one input does to the result. */
export interface Swing<Name extends string> {
  readonly input: Name;
  /** The result at the input's low end, which may be the larger. */
  readonly low: number;
  /** The result at its high end. */
  readonly high: number;
  /** Between the two, ≥ 0. */
  readonly swing: number;
}

/**
 * One-way sensitivity, drawn as a tornado: each input goes to both ends of its range while the others stay, the
 * largest swing first. It shows what happens at the ends only; what happens between them, `flips` tells. Throws
 * `bad-argument` for a result that is not finite.
 *
 * @example
 * const monthly = ({ queries, usd }) => queries * usd
 * swings(monthly, { queries: 1000, usd: 0.02 }, { usd: [0.01, 0.03], queries: [500, 2500] }) // => [{"input":"queries","low":10,"high":50,"swing":40},{"input":"usd","low":10,"high":30,"swing":20}]
 */
export function swings<Name extends string>(
  result: (inputs: Inputs<Name>) => number,
  base: Inputs<Name>,
  ends: Readonly<Partial<Record<Name, readonly [low: number, high: number]>>>,
): readonly Swing<Name>[] {
  const entries = Object.entries(ends) as [Name, readonly [number, number]][];
  const all = entries.map(([input, [from, to]]): Swing<Name> => {
    const [low, high] = [from, to].map((value) => finite(result({ ...base, [input]: value }), 'swings', input)) as [number, number];
    return { input, low, high, swing: Math.abs(high - low) };
  });
  return all.toSorted((a, b) => b.swing - a.swing);
}

/** Results over two inputs at once. */
export interface Grid<Name extends string> {
  readonly across: { readonly input: Name; readonly values: readonly number[] };
  readonly down: { readonly input: Name; readonly values: readonly number[] };
  /** `rows[i][j]` is the result at the i-th value down and the j-th across. */
  readonly rows: readonly (readonly number[])[];
}

/** Values of each input in a grid where nobody said (assumption: what a table still shows). */
export const GRID_VALUES = 9;

/**
 * Two-way sensitivity: the result at every pair of values of two inputs, the others held. Throws `bad-argument` for
 * a result that is not finite, or ranges as `pointsOf` does.
 *
 * @example
 * const monthly = ({ queries, usd }) => queries * usd
 * const { rows } = grid(monthly, { queries: 0, usd: 0 }, { input: 'queries', range: { from: 100, to: 200, scale: 'linear' } }, { input: 'usd', range: { from: 1, to: 4, scale: 'log' } }, 3)
 * rows.map((row) => row.map(Math.round)) // => [[100,150,200],[200,300,400],[400,600,800]]
 */
export function grid<Name extends string>(
  result: (inputs: Inputs<Name>) => number,
  base: Inputs<Name>,
  across: { readonly input: NoInfer<Name>; readonly range: InputRange },
  down: { readonly input: NoInfer<Name>; readonly range: InputRange },
  count = GRID_VALUES,
): Grid<Name> {
  const [columns, lines] = [pointsOf(across.range, count), pointsOf(down.range, count)];
  const rows = lines.map((y) => columns.map((x) => finite(result({ ...base, [across.input]: x, [down.input]: y }), 'grid', `${across.input} and ${down.input}`)));
  return { across: { input: across.input, values: columns }, down: { input: down.input, values: lines }, rows };
}

function finite(value: number, name: string, input: string): number {
  requireArgument(Number.isFinite(value), name, `a finite result over ${input}`, value);
  return value;
}
