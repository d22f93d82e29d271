import { fitBass } from './fit-bass.ts';
import { fitCurve, type FittedCurveName } from './fit-curve.ts';
import type { Fit } from './fit.ts';
import { readHistory, type History } from './read-history.ts';

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

/** A curve fitted to pasted history, and the history it was fitted to. */
export interface HistoryFit extends Fit {
  readonly history: History;
}

/**
 * Reads a pasted history and fits a curve to it; month 0 is its first row. `growthLater` moves month 0 to the last
 * row, to go on from there. Throws as `readHistory` and the fit of the curve do.
 *
 * @example
 * const { parameters, done, history } = fitHistory('linear', '2026-01,100\n2026-02,110\n2026-04,130')
 * [parameters.usersPerMonth.toFixed(6), done, history.gaps.length] // => ["10.000000",["least-squares","gaps-left-out"],1]
 */
export function fitHistory(curve: HistoryCurveName, text: string): HistoryFit {
  const history = readHistory(text);
  const fit = FITS[curve](history.points);
  return { ...fit, done: history.gaps.length > 0 ? [...fit.done, 'gaps-left-out'] : fit.done, history };
}
