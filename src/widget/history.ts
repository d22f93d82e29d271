import { continueHistory, fitHistory, usualStep, type ContinuedHistory, type HistoryCounts, type HistoryCurveName, type HistoryFit } from '../fit/index.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { LaterContext } from './context.ts';
import { quoted } from './marked-parts.ts';

/** What is said of a paste, and how. */
type Saying = Pick<LaterContext, 'words' | 'formats'>;

/** What a paste puts into the form, and what is said of it. */
export interface FittedPaste {
  readonly values: readonly (readonly [path: string, value: unknown])[];
  readonly lines: readonly string[];
}

/** Why nothing could be made of a paste. */
export interface RefusedPaste {
  readonly fault: string;
}

/** Curves compared where the form has one that no history is fitted with, those with fewer parameters first; Bass is fitted to something else, so no error of it compares. */
const COMPARED = ['linear', 'compound', 'logistic', 'gompertz'] as const satisfies readonly HistoryCurveName[];
/** Letters of a bad cell that are repeated. */
const MOST_LETTERS = 60;
/** Digits of a number that are said. */
const DIGITS = 4;
/** Digits of the users now, where a course of months has them. */
const FORM_DIGITS = 6;

/**
 * Fits a pasted history with the curve of the form, or with the nearest where that is none to fit, and goes on from
 * the day of the scenario. Loaded only when someone pastes: the search weighs more than a panel.
 *
 * @example
 * const scenario = { date: '2026-11-22', growth: { curve: 'linear', months: 2 }, load: { counted: 'daily' } }
 * const saying = { words: { ...en, ...enLater }, formats: { number: String, share: String } }
 * fitPasted('2026-08,100\n2026-09,200\n2026-10,300', 'users', scenario, saying).values // => [["growth.curve","linear"],["load.users",400],["growth.usersPerMonth",100]]
 * fitPasted('2026-08,100\n2026-09,some', 'users', scenario, saying) // => {"fault":"Line 2: “some” is no number of users such as 1234 or 1234.5."}
 */
export function fitPasted(text: string, counts: HistoryCounts, scenario: Scenario, saying: Saying): FittedPaste | RefusedPaste {
  try {
    const compared = curvesFor(scenario.growth.curve, counts);
    const fit = nearest(compared, text, counts);
    const continued = continueHistory(fit, scenario.date, scenario.growth.months);
    return { values: valuesOf(continued, scenario.load), lines: linesOf(fit, continued, compared, counts, scenario.date.slice(0, 7), saying) };
  } catch (error) {
    if (!(error instanceof Error && 'details' in error)) throw error;
    return { fault: faultText(error.message, error.details as Readonly<Record<string, unknown>>, saying) };
  }
}

/** What is wrong with a line, in the words of the language; why a curve cannot be fitted is quoted. */
function faultText(message: string, { reason, line, got }: Readonly<Record<string, unknown>>, { words: { fittedHistory: say } }: Saying): string {
  const fault = (say.faults as Partial<Record<string, (line: number, got: string) => string>>)[String(reason)];
  return fault ? fault(Number(line), String(got).slice(0, MOST_LETTERS)) : say.refused(quoted(message.replace(/^\w+ /u, '')));
}

function curvesFor(chosen: Scenario['growth']['curve'], counts: HistoryCounts): readonly HistoryCurveName[] {
  if (counts === 'adoptions' || chosen === 'bass') return ['bass'];
  const said = COMPARED.filter((curve) => curve === chosen);
  return said.length > 0 ? said : COMPARED;
}

/** The fit with the least residual error; one whose ceiling is a guess only where there is no other. Throws what the first curve does where none fits. */
function nearest([first, ...others]: readonly HistoryCurveName[], text: string, counts: HistoryCounts): HistoryFit {
  return others.reduce((best, curve) => {
    const fit = attempt(() => fitHistory(curve, text, counts));
    return fit && !fit.done.includes('ceiling-undetermined') && fit.residualError! < best.residualError! ? fit : best;
  }, fitHistory(first!, text, counts));
}

/** A curve may need more rows than there are. */
function attempt<Made>(action: () => Made): Made | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}

/** Users are filled in as they are counted, the points of a course as those active on a day. */
function valuesOf({ curve, form, users }: ContinuedHistory, { counted, stickiness }: Scenario['load']): FittedPaste['values'] {
  const perDay = counted === 'monthly' ? (stickiness ?? 1) : 1;
  const scaled: Readonly<Record<string, (value: never) => unknown>> = {
    ceiling: (value: number) => value * perDay,
    usersPerMonth: (value: number) => value * perDay,
    points: (points: readonly { readonly month: number; readonly users: number }[]) => points.map(({ month, users: count }) => ({ month, users: count * perDay })),
  };
  const { usersNow = Number(users[0]!.toPrecision(FORM_DIGITS)), ...rest } = form;
  return [
    ['growth.curve', curve],
    ['load.users', usersNow],
    ...Object.entries(rest).map(([name, value]) => [`growth.${name}`, scaled[name]?.(value as never) ?? value] as const),
  ];
}

function linesOf({ history, ...fit }: HistoryFit, { curve }: ContinuedHistory, compared: readonly HistoryCurveName[], counts: HistoryCounts, month: string, { words, formats: { number, share } }: Saying): readonly string[] {
  const { fittedHistory: say, curveParameters, curves, fitSteps } = words;
  const { labels, points, gaps, unit } = history;
  const figure = (value: number): string => number(value, Math.max(0, DIGITS - 1 - Math.floor(Math.log10(Math.abs(value) || 1))));
  const { standardErrors } = fit;
  const parameters = Object.entries(fit.parameters).map(([name, value]) => say.parameter(curveParameters[name] ?? name, figure(value), standardErrors && name in standardErrors ? figure(standardErrors[name]!) : undefined));
  const { label } = curves[fit.curve];
  const most = Math.max(...points.map(({ users }) => users)) / (counts === 'adoptions' ? usualStep(history) : 1);
  return [
    say.curve(label, fit.rows, labels[0]!, labels.at(-1)!),
    (unit === 'number' ? say.numbered : say.parameters)(parameters, standardErrors !== undefined),
    say.off(figure(fit.rootMeanSquare), share(fit.rootMeanSquare / most, 1)),
    ...(compared.length > 1 ? [say.nearest(compared.map((name) => curves[name].label))] : []),
    ...fit.done.map((step) => fitSteps[step]),
    ...(counts === 'adoptions' && usualStep(history) !== 1 ? [say.perMonth] : []),
    ...gaps.map(({ after, before, line }) => say.missing(after, before, line)),
    curve === 'custom' ? say.filledPoints(month) : say.filled(label, month),
  ];
}
