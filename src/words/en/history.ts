/** Pasting a history: what stands in the form, in English. */
export const history = {
  title: 'Paste your history',
  label: 'Past months',
  hint: 'a row each: month, date or number, then users',
  counts: { users: 'all users', adoptions: 'new users' },
  fit: 'Fit a curve',
  fitting: 'Fitting…',
  cannotLoad: 'The part that fits curves cannot be loaded: fit.min.js has to stand beside the script.',
};

/** What a fit found, said once. */
export const fittedHistory = {
  curve: (curve: string, rows: number, first: string, last: string) => `${curve}, fitted to ${rows} rows from ${first} to ${last}.`,
  parameter: (name: string, value: string, error: string | undefined) => `${name} ${value}${error === undefined ? '' : ` ± ${error}`}`,
  parameters: (list: readonly string[], hasErrors: boolean) => `${list.join('; ')}${hasErrors ? ' (standard errors)' : '; the rows do not tell how sure'}. Month 0 is the first row.`,
  numbered: (list: readonly string[], hasErrors: boolean) => `${list.join('; ')}${hasErrors ? ' (standard errors)' : '; the rows do not tell how sure'}. Months as the rows count them.`,
  off: (users: string, share: string) => `Rows lie ${users} users off on the root mean square, ${share} of the largest.`,
  perMonth: 'They are compared a month, whatever the length of a row.',
  missing: (after: string | undefined, before: string | undefined, line: number) => (after === undefined || before === undefined ? `Line ${line}: no users.` : `Line ${line}: rows are missing between ${after} and ${before}.`),
  filled: (curve: string, month: string) => `Filled in: ${curve} from ${month} on. From here the fields say how it goes.`,
  filledPoints: (month: string) => `Filled in month by month from ${month} on, as a course of your own: its curve’s fields cannot say it.`,
  nearest: (curves: readonly string[]) => `The nearest of ${curves.join(', ')}; choose another growth and fit again to compare.`,
  /** What is wrong with a line, or with all of them. */
  faults: {
    'no-rows': (line: number) => `Line ${line}: a month and its users are missing.`,
    columns: (line: number) => `Line ${line}: two columns are needed, a month and its users.`,
    month: (line: number, got: string) => `Line ${line}: “${got}” is no date like 2026-11-22, no month like 2026-11 and no number of months.`,
    far: (line: number, got: string) => `Line ${line}: “${got}” is too many months.`,
    unit: (line: number, got: string) => `Line ${line}: “${got}” is not written as the months before.`,
    users: (line: number, got: string) => `Line ${line}: “${got}” is no number of users such as 1234 or 1234.5.`,
    order: (line: number, got: string) => `Line ${line}: “${got}” does not come after the month before.`,
    lines: (line: number) => `Line ${line}: there are more lines than are read.`,
    few: (_: number, got: string) => `At least ${got} rows are needed.`,
    future: (_: number, got: string) => `The first row has to lie before ${got}, in which the projection starts.`,
  },
  refused: (why: string) => `Your history ${why}.`,
};
