import type { RowModel } from './least-squares.ts';

/**
 * Standard errors of fitted parameters: the roots of the diagonal of s²(JᵀJ)⁻¹ with s² = squares/(rows − parameters),
 * J by central differences; what R's `summary(nls(…))` shows. `undefined` where the rows do not determine every
 * parameter.
 *
 * @example
 * const line = ([from, slope]) => (row) => from + slope * row
 * standardErrors(line, [0.7, 0.6], 4, 0.2).map((value) => value.toFixed(4)) // => ["0.2646","0.1414"]
 */
export function standardErrors(model: RowModel, parameters: readonly number[], rows: number, squares: number): readonly number[] | undefined {
  const count = parameters.length;
  if (rows <= count) return undefined;
  const slopes = parameters.map((value, index) => {
    const step = (Math.abs(value) || 1) * 1e-5;
    const moved = (by: number): ((row: number) => number) => model(parameters.map((other, at) => (at === index ? other + by : other)));
    const [above, below] = [moved(step), moved(-step)];
    return Array.from({ length: rows }, (_, row) => (above(row) - below(row)) / (2 * step));
  });
  const lengths = slopes.map((column) => Math.hypot(...column));
  if (!lengths.every((length) => length > 0 && length < Infinity)) return undefined;
  const normal = slopes.map((a, i) => slopes.map((b, j) => a.reduce((sum, value, row) => sum + (value / lengths[i]!) * (b[row]! / lengths[j]!), 0)));
  const inverse = inverted(normal);
  return inverse?.map((row, index) => Math.sqrt((row[index]! * squares) / (rows - count)) / lengths[index]!);
}

/**
 * The inverse of a symmetric positive matrix with 1 on its diagonal, by Gauss and Jordan; `undefined` where it is as
 * good as singular.
 *
 * @example
 * inverted([[1, 0.5], [0.5, 1]]).map((row) => row.map((value) => value.toFixed(4))) // => [["1.3333","-0.6667"],["-0.6667","1.3333"]]
 */
export function inverted(matrix: readonly (readonly number[])[]): readonly (readonly number[])[] | undefined {
  const size = matrix.length;
  const rows = matrix.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))]);
  for (let column = 0; column < size; column++) {
    const pivot = rows[column]!;
    const head = pivot[column]!;
    if (!(head > 1e-12)) return undefined;
    for (let j = 0; j < 2 * size; j++) pivot[j]! /= head;
    for (let i = 0; i < size; i++) {
      const row = rows[i]!;
      const factor = row[column]!;
      if (i !== column) for (let j = 0; j < 2 * size; j++) row[j]! -= factor * pivot[j]!;
    }
  }
  return rows.map((row) => row.slice(size));
}
