import { CalculatorError } from '../core/errors.ts';
import { DAYS_PER_MONTH } from '../core/calendar.ts';
import { instant } from '../core/instant.ts';
import { MOST_MONTHS, type CurvePoint } from '../core/growth/quantity.ts';

/** What the first column of a history holds. */
export type HistoryUnit = 'date' | 'month' | 'number';

/** Rows that seem to be missing: nothing is filled in for them. */
export interface HistoryGap {
  /** The last row before the gap and the first after it, as written; `undefined` at an end. */
  readonly after: string | undefined;
  readonly before: string | undefined;
  /** The line after which rows are missing, from 1; of a row without users, its own. */
  readonly line: number;
}

/** A pasted history, read. */
export interface History {
  /** Months from the first row, which is month 0; numbers are taken as they are. */
  readonly points: readonly CurvePoint[];
  /** The first column of each point as written. */
  readonly labels: readonly string[];
  readonly unit: HistoryUnit;
  readonly gaps: readonly HistoryGap[];
  readonly header: boolean;
}

/** Longer texts are no history of users. */
const MOST_LINES = 10_000;
/** Steps longer than this many usual ones have rows missing. */
const LONG_STEP = 1.5;
const MILLISECONDS_PER_DAY = 86_400_000;
const NUMBER = /^\d+(?:\.\d+)?(?:e[+-]?\d+)?$/iu;

/** How a first column is read: to a position in months, or not at all. */
const UNITS: Readonly<Record<HistoryUnit, (cell: string) => number | undefined>> = {
  month: (cell) => (/^\d{4}-(?:0[1-9]|1[0-2])$/u.test(cell) ? Number(cell.slice(0, 4)) * 12 + Number(cell.slice(5)) - 1 : undefined),
  date: (cell) => {
    if (!/^\d{4}-\d{2}-\d{2}$/u.test(cell)) return undefined;
    try {
      return instant(cell) / MILLISECONDS_PER_DAY / DAYS_PER_MONTH;
    } catch {
      return undefined;
    }
  },
  number: (cell) => (NUMBER.test(cell) ? Number(cell) : undefined),
};

interface Line {
  readonly number: number;
  readonly cells: readonly string[];
}

/**
 * Reads the users of past months from text with two columns, separated by tab, semicolon or comma: a date
 * (2026-11-22), month (2026-11) or number of months, and the users. A first line of names is skipped, empty lines
 * too; a row without users and months that are not there are reported as gaps. Throws `bad-argument` with the line
 * for anything else: other columns, a date or number that is none, rows out of order.
 *
 * @example
 * const { points, gaps } = readHistory('month;users\n2026-01;100\n2026-02;120\n2026-04;180')
 * points // => [{"month":0,"users":100},{"month":1,"users":120},{"month":3,"users":180}]
 * gaps // => [{"after":"2026-02","before":"2026-04","line":3}]
 * readHistory('2026-01,100\n2026-02,1.2k') // => Error: readHistory requires users such as 1234 or 1234.5 in line 2, got "1.2k"
 */
export function readHistory(text: string): History {
  const lines = linesOf(text);
  const [first] = lines;
  if (!first) fail('lines of a month and its users', '', 1, 'no-rows');
  const header = first.cells.length > 1 && unitOf(first.cells[0]) === undefined && !NUMBER.test(first.cells[1]!);
  const rows = lines.slice(header ? 1 : 0);
  if (rows.length === 0) fail('a row after the line of names', '', first.number, 'no-rows');
  const unit = unitOf(rows[0]!.cells[0]) ?? 'month';
  const read = rows.map((row) => readRow(row, unit));
  read.forEach(({ position, label, number }, index) => {
    const earlier = read[index - 1];
    if (earlier && position <= earlier.position) fail(`rows in order, each after ${JSON.stringify(earlier.label)},`, label, number, 'order');
  });
  const known = read.filter(({ users }) => users !== undefined);
  const start = unit === 'number' ? 0 : (known[0]?.position ?? 0);
  const points = known.map(({ position, users }) => ({ month: position - start, users: users! }));
  return { points, labels: known.map(({ label }) => label), unit, gaps: gapsOf(read, unit), header };
}

/** What is wrong with a line of a history: nothing in it, not two columns, no month, a month too far off, a month written unlike those before, no users, out of order, one too many. */
export type HistoryFault = 'no-rows' | 'columns' | 'month' | 'far' | 'unit' | 'users' | 'order' | 'lines';

const DATES = 'a date like 2026-11-22, a month like 2026-11 or a number of months';

interface ReadRow {
  readonly position: number;
  readonly users: number | undefined;
  readonly label: string;
  readonly number: number;
}

function linesOf(text: string): readonly Line[] {
  const all = text.replace(/^\uFEFF/u, '').split(/\r\n|\r|\n/u);
  if (all.length > MOST_LINES) fail(`at most ${MOST_LINES} lines`, `${all.length} of them`, MOST_LINES + 1, 'lines');
  const full = all.map((line, index) => ({ line, number: index + 1 })).filter(({ line }) => line.trim() !== '');
  const separator = ['\t', ';', ','].find((sign) => full[0]?.line.includes(sign)) ?? ',';
  return full.map(({ line, number }) => ({ number, cells: cellsOf(line, separator) }));
}

function cellsOf(line: string, separator: string): readonly string[] {
  // a separator counts outside quotation marks
  const parts = line.split('"').map((part, index) => (index % 2 === 0 ? part.replaceAll(separator, '\0') : part));
  const cells = parts.join('').split('\0').map((cell) => cell.trim());
  while (cells.length > 2 && cells.at(-1) === '') cells.pop();
  return cells;
}

function unitOf(cell: string | undefined): HistoryUnit | undefined {
  return (Object.keys(UNITS) as HistoryUnit[]).find((unit) => UNITS[unit](cell ?? '') !== undefined);
}

function readRow({ cells, number }: Line, unit: HistoryUnit): ReadRow {
  const [label = '', users = ''] = cells;
  if (cells.length !== 2) fail('two columns, a month and its users,', cells.length === 1 ? label : `${cells.length} columns`, number, 'columns');
  const position = UNITS[unit](label);
  if (position === undefined) fail(unitOf(label) === undefined ? DATES : `a ${unit} as in the rows before`, label, number, unitOf(label) === undefined ? 'month' : 'unit');
  if (unit === 'number' && position > MOST_MONTHS) fail(`a number of months up to ${MOST_MONTHS}`, label, number, 'far');
  if (users !== '' && !(NUMBER.test(users) && Number.isFinite(Number(users)))) fail('users such as 1234 or 1234.5', users, number, 'users');
  return { position, users: users === '' ? undefined : Number(users), label, number };
}

/**
 * Months from one row to the next, most often: the lower median, and 1 where rows are months of the calendar or there
 * is only one.
 *
 * @example
 * usualStep(readHistory('2026-01-01,5\n2026-01-08,6\n2026-01-15,9')).toFixed(2) // => "0.23"
 */
export function usualStep({ points, unit }: Pick<History, 'points' | 'unit'>): number {
  return unit === 'month' ? 1 : (middleStep(points.map(({ month }) => month)) ?? 1);
}

function middleStep(positions: readonly number[]): number | undefined {
  const steps = positions.slice(1).map((position, index) => position - positions[index]!);
  return steps.toSorted((a, b) => a - b)[Math.floor((steps.length - 1) / 2)];
}

/** Rows without users, and steps longer than those around them; months of the calendar are counted. */
function gapsOf(rows: readonly ReadRow[], unit: HistoryUnit): readonly HistoryGap[] {
  const usual = unit === 'month' ? 1 : (middleStep(rows.map(({ position }) => position)) ?? 0);
  return rows.flatMap(({ users, position, label, number }, index) => {
    const [earlier, next] = [rows[index - 1], rows[index + 1]];
    const empty = users === undefined ? [{ after: earlier?.label, before: next?.label, line: number }] : [];
    const missing = earlier && position - earlier.position > LONG_STEP * usual ? [{ after: earlier.label, before: label, line: earlier.number }] : [];
    return [...missing, ...empty];
  });
}

function fail(what: string, got: string | undefined, line: number, reason: HistoryFault): never {
  const shown = got === undefined ? 'nothing' : JSON.stringify(got.slice(0, 60));
  throw new CalculatorError('bad-argument', `readHistory requires ${what} in line ${line}, got ${shown}`, { line, reason, got });
}
