import type { GrowthCurve } from '../growth-curve.ts';
import { MOST_MONTHS, type CurvePoint, type PointsQuantity } from '../quantity.ts';

/** Users month by month, as someone planned them. */
export type CustomParameters = {
  /** At least one, months rising. */
  readonly points: readonly CurvePoint[];
};

const POINTS: PointsQuantity = { kind: 'points', unit: 'users by month', mostPoints: MOST_MONTHS + 1, words: 'points' };

/**
 * Any course through typed points: a monotone cubic between them, so that it never rises above or falls below the
 * two points around it, and flat before the first and after the last.
 *
 * Source: F. N. Fritsch and J. Butland, A method for constructing local monotone piecewise cubic interpolants, SIAM
 * J. Sci. Stat. Comput. 5 (1984) 300–304, with the slopes at both ends of C. Moler, Numerical Computing with
 * MATLAB (2004); as in scipy.interpolate.PchipInterpolator.
 *
 * @example
 * const points = [{ month: 0, users: 100 }, { month: 6, users: 400 }, { month: 12, users: 500 }]
 * [3, 6, 24].map((month) => custom.at({ points }, month)) // => [281.25,400,500]
 */
export const custom: GrowthCurve<CustomParameters, CustomParameters> = {
  name: 'custom',
  words: 'customCurve',
  parameters: { points: POINTS },
  form: { points: POINTS },
  solve: (form) => form,
  at: ({ points }, month) => {
    const after = points.findIndex((point) => point.month > month);
    if (after === 0) return points[0]!.users;
    if (after === -1) return points.at(-1)!.users;
    const [from, to] = [points[after - 1]!, points[after]!];
    const length = to.month - from.month;
    const s = (month - from.month) / length;
    const users = from.users * (1 + 2 * s) * (1 - s) ** 2 + to.users * s * s * (3 - 2 * s) + length * s * (1 - s) * (slopeAt(points, after - 1) * (1 - s) - slopeAt(points, after) * s);
    return Math.min(Math.max(users, Math.min(from.users, to.users)), Math.max(from.users, to.users));
  },
  later: ({ points }, months) => {
    const ahead = points.filter(({ month }) => month > months).map(({ month, users }) => ({ month: month - months, users }));
    return { points: [{ month: 0, users: custom.at({ points }, months) }, ...ahead] };
  },
};

/** Users a month at a point. */
function slopeAt(points: readonly CurvePoint[], index: number): number {
  const before = secant(points, index - 1);
  const after = secant(points, index);
  if (!before && !after) return 0;
  if (!before) return endSlope(after!, secant(points, index + 1));
  if (!after) return endSlope(before, secant(points, index - 2));
  if (before.slope * after.slope <= 0) return 0;
  const [w1, w2] = [2 * after.length + before.length, after.length + 2 * before.length];
  return (w1 + w2) / (w1 / before.slope + w2 / after.slope);
}

/** From three points, cut so that the curve stays monotone. */
function endSlope(near: Secant, far: Secant | undefined): number {
  if (!far) return near.slope;
  const slope = ((2 * near.length + far.length) * near.slope - near.length * far.slope) / (near.length + far.length);
  if (slope * near.slope <= 0) return 0;
  return near.slope * far.slope <= 0 && Math.abs(slope) > 3 * Math.abs(near.slope) ? 3 * near.slope : slope;
}

interface Secant {
  readonly length: number;
  readonly slope: number;
}

function secant(points: readonly CurvePoint[], index: number): Secant | undefined {
  const [from, to] = [points[index], points[index + 1]];
  if (index < 0 || !from || !to) return undefined;
  const length = to.month - from.month;
  return { length, slope: (to.users - from.users) / length };
}
