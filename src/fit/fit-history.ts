import { requireArgument } from '../core/argument.ts';
import { fitBass, fitBassAdoptions } from './fit-bass.ts';
import { fitCurve, type FittedCurveName } from './fit-curve.ts';
import type { Fit } from './fit.ts';
import { readHistory, usualStep, type History } from './read-history.ts';

/** Fits by curve: Bass on what was added between rows, the others on the users as they stand. */
const FITS = {
  linear: (points: History['points']): Fit => fitCurve('linear', points),
  compound: (points: History['points']): Fit => fitCurve('compound', points),
  logistic: (points: History['points']): Fit => fitCurve('logistic', points),
  gompertz: (points: History['points']): Fit => fitCurve('gompertz', points),
  bass: fitBass as (points: History['points']) => Fit,
} satisfies Readonly<Record<FittedCurveName | 'bass', (points: History['points']) => Fit>>;

/** A curve that pasted history can be fitted with. */
export type HistoryCurveName = keyof typeof FITS;

/** What the second column of a history holds: everyone who is there, or those who came in the period of the row. */
export type HistoryCounts = 'users' | 'adoptions';

/** A curve fitted to pasted history, and the history it was fitted to. */
export interface HistoryFit extends Fit {
  readonly history: History;
}

/**
 * Reads a pasted history and fits a curve to it; month 0 is its first row. `continueHistory` goes on from a date.
 * Adoptions, which only Bass is fitted to, are those of the time between two rows, the usual one. Throws as
 * `readHistory` and the fit of the curve do, and `bad-argument` for adoptions and another curve.
 *
 * @example
 * const { parameters, done, history } = fitHistory('linear', '2026-01,100\n2026-02,110\n2026-04,130')
 * [parameters.usersPerMonth.toFixed(6), done, history.gaps.length] // => ["10.000000",["least-squares","gaps-left-out"],1]
 * fitHistory('linear', '2026-01,100', 'adoptions') // => Error: fitHistory requires the curve bass for adoptions, got linear
 */
export function fitHistory(curve: HistoryCurveName, text: string, counts: HistoryCounts = 'users'): HistoryFit {
  requireArgument(counts === 'users' || curve === 'bass', 'fitHistory', 'the curve bass for adoptions', curve);
  const history = readHistory(text);
  const fit = counts === 'users' ? FITS[curve](history.points) : fitBassAdoptions(perMonth(history));
  return { ...fit, done: history.gaps.length > 0 ? [...fit.done, 'gaps-left-out'] : fit.done, history };
}

/** Adoptions of a row in a month, whatever its length: the rate that Bass is compared with. */
function perMonth(history: History): History['points'] {
  const step = usualStep(history);
  return history.points.map(({ month, users }) => ({ month, users: users / step }));
}
