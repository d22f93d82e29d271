import { DAYS_PER_MONTH } from '../core/calendar.ts';
import { CalculatorError } from '../core/errors.ts';
import { growthLater, solveGrowth, usersByMonth, type CurveName, type Growth } from '../core/growth/curve.ts';
import type { Values } from '../core/growth/quantity.ts';
import { instant } from '../core/instant.ts';
import type { HistoryCurveName, HistoryFit } from './fit-history.ts';
import type { History } from './read-history.ts';

/** A fitted history from the day of a projection on, as people would have filled it in. */
export interface ContinuedHistory {
  /** The month of the fit in which the projection starts. */
  readonly startsAt: number;
  /** Month by month from there. */
  readonly users: readonly number[];
  /** The fitted curve, or `custom` where its form cannot say the course. */
  readonly curve: CurveName;
  /** What the form of that curve asks. */
  readonly form: Values;
}

const MILLISECONDS_PER_DAY = 86_400_000;
/** Digits of a form's value: as many as people read. */
const DIGITS = 6;
/** A form that says the course up to this share of its highest users says it: assumption, less than any chart shows. */
const NEAR = 0.001;

/** What the form of each curve holds, of its parameters from month 0 on. */
const FORMS: Readonly<Record<HistoryCurveName, (parameters: Readonly<Record<string, number>>) => Readonly<Record<string, number>>>> = {
  linear: ({ usersPerMonth }) => ({ usersPerMonth: usersPerMonth! }),
  compound: ({ growthPerMonth }) => ({ growthPerMonth: growthPerMonth! }),
  logistic: ({ asymptote, midpoint }) => ({ ceiling: asymptote!, halfwayMonth: midpoint! }),
  gompertz: ({ asymptote, b2, b3 }) => ({ ceiling: asymptote!, halfwayMonth: Math.log(Math.LN2 / b2!) / Math.log(b3!) }),
  bass: ({ market, innovation, imitation, age }) => ({
    ceiling: market!,
    halfwayMonth: Math.log(2 + imitation! / innovation!) / (innovation! + imitation!) - age!,
    imitationRatio: imitation! / innovation!,
  }),
};

/**
 * The month of a history in which a date lies, by the calendar where its rows have one; rows that are only numbered
 * end now. Negative before the first row.
 *
 * @example
 * startMonth(readHistory('2026-08,100\n2026-09,200'), '2026-11-22') // => 3
 * startMonth(readHistory('1,100\n2,200'), '2026-11-22') // => 2
 */
export function startMonth({ labels: [first = ''], points, unit }: History, date: string): number {
  const monthNumber = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return {
    month: () => monthNumber(date) - monthNumber(first),
    date: () => (instant(date) - instant(first)) / MILLISECONDS_PER_DAY / DAYS_PER_MONTH,
    number: () => points.at(-1)!.month,
  }[unit]();
}

/**
 * Goes on along a fitted history from a date, for so many months, in the words of the curve's form; where that
 * cannot say the course, with a value out of its range for one, in points of its months. Throws `bad-argument` for a
 * date before the first row, and for a course that cannot be followed.
 *
 * @example
 * const { curve, form, users } = continueHistory(fitHistory('linear', '2026-08,100\n2026-09,200\n2026-10,300'), '2026-11-22', 2)
 * [curve, form, users] // => ["linear",{"usersNow":400,"usersPerMonth":100},[400,500]]
 */
export function continueHistory(fit: HistoryFit, date: string, months: number): ContinuedHistory {
  const startsAt = startMonth(fit.history, date);
  if (startsAt < 0) throw new CalculatorError('bad-argument', `continueHistory requires a first row before ${date.slice(0, 7)}, in which the projection starts, got ${String(fit.history.labels[0])}`, { reason: 'future', got: date.slice(0, 7) });
  const growth = growthLater(fit, startsAt);
  const users = usersByMonth(growth, months);
  const form = formOf(fit.curve as HistoryCurveName, growth, users[0]!);
  if (says(fit.curve, form, users)) return { startsAt, users, curve: fit.curve, form };
  return { startsAt, users, curve: 'custom', form: { points: users.map((count, month) => ({ month, users: rounded(count) })) } };
}

function formOf(curve: HistoryCurveName, { parameters }: Growth, usersNow: number): Readonly<Record<string, number>> {
  const form = { usersNow, ...FORMS[curve](parameters as Readonly<Record<string, number>>) };
  return Object.fromEntries(Object.entries(form).map(([name, value]) => [name, rounded(value)]));
}

/** Whether a form means the course, its values rounded as they are. */
function says(curve: CurveName, form: Values, users: readonly number[]): boolean {
  try {
    const meant = usersByMonth(solveGrowth(curve, form), users.length);
    const near = NEAR * Math.max(...users);
    return users.every((count, month) => Math.abs(meant[month]! - count) <= near);
  } catch (error) {
    if (error instanceof CalculatorError) return false;
    throw error;
  }
}

const rounded = (value: number): number => Number(value.toPrecision(DIGITS));
