import { calendarMonth, CalculatorError, growthLater, instant, MOST_USERS, usersByMonth, usersAt, withField, type Scenario } from '../index.ts';
import { fitHistory, startMonth, usualStep, type FitStep, type HistoryCounts, type HistoryCurveName, type HistoryFit, type HistoryGap } from '../fit/index.ts';
import { enCli } from '../words/en/cli.ts';
import { enCliOverTime } from '../words/en/cli-over-time.ts';
import { fittedHistory } from '../words/en/history.ts';
import { curveParameters, curves, fitSteps } from '../words/en/over-time.ts';
import { countText, shareText } from './figures.ts';
import { choice } from './inputs.ts';
import { table } from './table.ts';
import { bold, type Terminal } from './terminal.ts';
import { wrap } from './wrap.ts';

/** The curves that a history can be fitted with, by what its second column holds. */
export const HISTORY_CURVES = {
  users: ['linear', 'compound', 'logistic', 'gompertz', 'bass'],
  adoptions: ['bass'],
} as const satisfies Readonly<Record<HistoryCounts, readonly HistoryCurveName[]>>;

/** A history with its curve, and the scenario whose users go on along it. */
export interface FittedHistory {
  readonly file: string;
  readonly counts: HistoryCounts;
  readonly fit: HistoryFit;
  readonly scenario: Scenario;
  /** The month of the curve in which the projection starts. */
  readonly startsAt: number;
  /** The month of the curve of the last row. */
  readonly last: number;
}

/** Digits of a fitted parameter that are shown. */
const PARAMETER_DIGITS = 6;
/** Months apart by less than this are the same. */
const SAME_MONTH = 0.05;

/**
 * Fits the curve of a scenario to a history and goes on from its last row: the months of the calendar decide where
 * the projection stands on the curve, and where rows are only numbered the last is now. The users of each month
 * become the scenario's own course. Of adoptions they are all who have come. Throws `bad-argument` naming the file and the line.
 *
 * @example
 * const scenario = withField(withField(defaultScenario('2026-11-22'), 'growth.curve', 'linear'), 'growth.months', 2)
 * continued('users.csv', '2026-08,100\n2026-09,200\n2026-10,300', scenario).scenario.growth.points // => [{"month":0,"users":400},{"month":1,"users":500}]
 */
export function continued(file: string, text: string, said: Scenario, counts: HistoryCounts = 'users'): FittedHistory {
  const curve = choice<HistoryCurveName>('--growth', HISTORY_CURVES[counts], said.growth.curve);
  const fit = ofFile(file, () => fitHistory(curve, text, counts));
  const startsAt = startOn(file, fit, said.date);
  const users = usersOf(file, fit, startsAt, said);
  const perDay = said.load.counted === 'monthly' ? (said.load.stickiness ?? 1) : 1;
  const values: readonly (readonly [string, unknown])[] = [
    ['growth.curve', 'custom'],
    ['growth.points', users.map((count, month) => ({ month, users: count * perDay }))],
    ['load.users', users[0]],
  ];
  const scenario = values.reduce((changed, [path, value]) => withField(changed, path, value), said);
  return { file, counts, fit, scenario, startsAt, last: fit.history.points.at(-1)!.month };
}

/** What the fit refuses, said of the file. */
function ofFile<Made>(file: string, action: () => Made): Made {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof CalculatorError)) throw error;
    throw new CalculatorError(error.code, enCliOverTime.badHistory(file, error.message.replace(/^\w+ /u, '')), error.details);
  }
}

function startOn(file: string, { history }: HistoryFit, date: string): number {
  const startsAt = startMonth(history, date);
  if (startsAt >= 0) return startsAt;
  throw new CalculatorError('bad-argument', enCliOverTime.startsBefore(file, history.labels[0] ?? '', date.slice(0, 7)));
}

function usersOf(file: string, fit: HistoryFit, startsAt: number, { growth: { months }, date }: Scenario): readonly number[] {
  const cannot = (why: string): CalculatorError => new CalculatorError('bad-argument', enCliOverTime.cannotGoOn(fit.curve, file, why));
  let users: readonly number[];
  try {
    users = usersByMonth(growthLater(fit, startsAt), months);
  } catch (error) {
    throw error instanceof CalculatorError ? cannot(error.message) : error;
  }
  const over = users.findIndex((count) => count >= MOST_USERS);
  if (over >= 0) throw cannot(enCliOverTime.tooMany(countText(Math.round(users[over]!)), calendarMonth(instant(date), over).label, countText(MOST_USERS)));
  return users;
}

/** What was fitted, how well, what was done, and where the projection goes on. */
export function historyLines({ file, counts, fit, scenario, startsAt, last }: FittedHistory, terminal: Terminal): readonly string[] {
  const { curve, parameters, standardErrors, rootMeanSquare, residualError, rows, done, history } = fit;
  const { labels, points, gaps, unit } = history;
  const heads = [
    { title: enCliOverTime.columns.parameter, mayWrap: true },
    { title: enCliOverTime.columns.fitted, isNumber: true },
    ...(standardErrors ? [{ title: enCliOverTime.columns.standardError, isNumber: true }] : []),
  ];
  const cells = Object.entries(parameters).map(([name, value]) => [curveParameters[name] ?? name, parameterText(value), ...(standardErrors ? [name in standardErrors ? parameterText(standardErrors[name]!) : enCli.none] : [])]);
  const [head = '', ...lines] = table(heads, cells, terminal.columns);
  const [firstLabel = '', lastLabel = ''] = [labels[0], labels.at(-1)];
  const lastUsers = points.at(-1)!.users;
  // adoptions are compared as those of a month
  const step = counts === 'adoptions' ? usualStep(history) : 1;
  const start = scenario.date.slice(0, 7);
  const notes = [
    ...(standardErrors ? [] : [enCliOverTime.noStandardErrors]),
    enCliOverTime.rootMeanSquare(usersText(rootMeanSquare), lastUsers > 0 ? shareText(rootMeanSquare / (lastUsers / step)) : enCli.none),
    ...(residualError === undefined ? [] : [enCliOverTime.residualError(usersText(residualError))]),
    ...done.map((taken) => (fitSteps satisfies Record<FitStep, string>)[taken]),
    ...(step === 1 ? [] : [fittedHistory.perMonth]),
    ...gaps.map(gapText),
    unit === 'number' ? enCliOverTime.numberedMonths : enCliOverTime.monthZero(firstLabel),
    enCliOverTime.goesOn[counts](lastLabel, countText(lastUsers), usersText(usersAt(fit, last))),
    startText(startsAt - last, start),
  ];
  const title = wrap(enCliOverTime.fitted(curves[curve].label, rows, file, firstLabel, lastLabel), terminal.columns, '  ');
  return [...title.map((line) => bold(terminal, line)), head, ...lines, ...notes.flatMap((note) => wrap(note, terminal.columns, '  '))];
}

const parameterText = (value: number): string => value.toLocaleString('en', { maximumSignificantDigits: PARAMETER_DIGITS });
const usersText = (users: number): string => users.toLocaleString('en', { maximumFractionDigits: users < 10 ? 2 : 0 });

function gapText({ after, before, line }: HistoryGap): string {
  return after === undefined || before === undefined ? enCliOverTime.gapAtEnd(line) : enCliOverTime.gapBetween(after, before, line);
}

function startText(monthsLater: number, start: string): string {
  const months = enCliOverTime.months(Math.round(Math.abs(monthsLater) * 10) / 10);
  if (Math.abs(monthsLater) < SAME_MONTH) return enCliOverTime.startsNow(start);
  return monthsLater > 0 ? enCliOverTime.startsAt(months, start) : enCliOverTime.startsWithin(months, start);
}

/** The fit as plain data. */
export function historyData({ file, counts, fit: { history, ...fit }, startsAt, last }: FittedHistory) {
  const { standardErrors, residualError, ...known } = fit;
  return { file, counts, ...known, ...(standardErrors ? { standardErrors } : {}), ...(residualError === undefined ? {} : { residualError }), startsAtMonth: startsAt, lastRowMonth: last, history };
}
