import { requireArgument } from '../argument.ts';

/** Half the number of nodes, and how far they reach: both ends lose less than 1e-16 of the interval. */
const NODES = 64;
const REACH = 3.2;
const STEP = REACH / NODES;

/** The nodes, made when first needed. */
let table: ReturnType<typeof nodes> | undefined;

/**
 * ∫ f from `from` to `to`, both finite. Ends may be kinks or have infinite slopes; inside, f should be smooth:
 * split the range where it is not. About 13 digits for such functions, with 129 evaluations.
 *
 * Source: H. Takahasi and M. Mori, double exponential formulas, Publ. RIMS 9 (1974) 721–741.
 *
 * @example
 * integrate((x) => x * x, 0, 3).toFixed(10) // => "9.0000000000"
 * integrate(Math.sqrt, 0, 1).toFixed(10) // => "0.6666666667"
 */
export function integrate(f: (x: number) => number, from: number, to: number): number {
  requireArgument(Number.isFinite(from) && Number.isFinite(to), 'integrate', 'finite ends', `${from}, ${to}`);
  const half = (to - from) / 2;
  let sum = 0;
  table ??= nodes();
  for (const { isLeft, fromEnd, weight } of table) sum += weight * f(isLeft ? from + half * fromEnd : to - half * fromEnd);
  return half * sum;
}

/** Nodes on −1 to 1 as distances from the nearer end, with their weights. */
function nodes(): readonly { readonly isLeft: boolean; readonly fromEnd: number; readonly weight: number }[] {
  return Array.from({ length: 2 * NODES + 1 }, (_, index) => {
    const t = (index - NODES) * STEP;
    const u = (Math.PI / 2) * Math.sinh(t);
    return { isLeft: t < 0, fromEnd: Math.exp(-Math.abs(u)) / Math.cosh(u), weight: (STEP * (Math.PI / 2) * Math.cosh(t)) / Math.cosh(u) ** 2 };
  });
}
