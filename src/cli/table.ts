import { wrap } from './wrap.ts';

/** One column of a table. */
export interface Column {
  readonly title: string;
  readonly isNumber?: boolean;
  /** Whether its texts may be cut where the line is too long. */
  readonly mayShrink?: boolean;
  /** Whether its texts may go on in the next line: it is narrowed before any other is cut. */
  readonly mayWrap?: boolean;
}

type Rows = readonly (readonly string[])[];

const GAP = 2;
/** A column cut shorter than this says nothing. */
const LEAST_WIDTH = 8;
/** A column wrapped narrower than this is a tower. */
const LEAST_WRAPPED = 20;

/**
 * Lines of a table no longer than `width`: columns that may wrap are narrowed, then those that may shrink are cut,
 * the widest first; where that is not enough every row becomes lines of its own.
 *
 * @example
 * table([{ title: 'Offer' }, { title: 'USD', isNumber: true }], [['openai/gpt-4o', '2.5']], 80) // => ["Offer          USD","openai/gpt-4o  2.5"]
 * table([{ title: 'Offer' }, { title: 'USD' }], [['openai/gpt-4o', '2.5']], 16) // => ["Offer  openai/g…","USD    2.5"]
 */
export function table(columns: readonly Column[], rows: Rows, width: number): readonly string[] {
  const widths = widthsOf(columns, rows);
  for (let excess = total(widths) - width; excess > 0; excess = total(widths) - width) {
    const wider = (may: 'mayWrap' | 'mayShrink', least: number): readonly number[] => columns.flatMap((column, index) => (column[may] && widths[index]! > least ? [index] : []));
    const wraps = wider('mayWrap', LEAST_WRAPPED);
    const [widest] = (wraps.length > 0 ? wraps : wider('mayShrink', LEAST_WIDTH)).toSorted((a, b) => widths[b]! - widths[a]!);
    if (widest === undefined) return stacked(columns, rows, width);
    widths[widest]! -= 1;
  }
  const line = (cells: readonly string[]): string =>
    columns.map(({ isNumber }, index) => (isNumber ? (cells[index] ?? '').padStart(widths[index]!) : (cells[index] ?? '').padEnd(widths[index]!))).join(' '.repeat(GAP)).trimEnd();
  return [columns.map(({ title }) => title), ...rows].flatMap((cells) => {
    const parts = columns.map(({ mayWrap }, index) => (mayWrap ? wrap(cells[index] ?? '', widths[index]!) : [cut(cells[index] ?? '', widths[index]!)]));
    return Array.from({ length: Math.max(...parts.map(({ length }) => length)) }, (_, row) => line(parts.map((part) => part[row] ?? '')));
  });
}

/**
 * The tables that together show all columns within `width`, each beginning with the first column; one where that
 * is enough, and where not even two columns fit.
 *
 * @example
 * tables([{ title: 'Offer' }, { title: 'Input' }, { title: 'Output' }], [['gpt-4o', '2.5', '10']], 14) // => [["Offer   Input","gpt-4o  2.5"],["Offer   Output","gpt-4o  10"]]
 */
export function tables(columns: readonly Column[], rows: Rows, width: number): readonly (readonly string[])[] {
  const widths = widthsOf(columns, rows);
  const groups: number[][] = [];
  const fits = (group: readonly number[]): boolean => total(group.map((index) => widths[index]!)) <= width;
  for (let index = 1; index < columns.length; index++) {
    const last = groups.at(-1);
    if (last && fits([...last, index])) last.push(index);
    else groups.push([0, index]);
  }
  if (!groups.every(fits)) return [table(columns, rows, width)];
  return groups.map((group) => table(group.map((index) => columns[index]!), rows.map((row) => group.map((index) => row[index] ?? '')), width));
}

/** One line a cell, more where it wraps; a blank line between rows. */
function stacked(columns: readonly Column[], rows: Rows, width: number): readonly string[] {
  const label = Math.max(...columns.map(({ title }) => title.length)) + GAP;
  return rows.flatMap((row, index) => [
    ...(index > 0 ? [''] : []),
    ...columns.flatMap(({ title, mayWrap }, column) => {
      const text = title.padEnd(label) + (row[column] ?? '');
      return mayWrap && width >= label + LEAST_WIDTH ? wrap(row[column] ?? '', width - label).map((part, at) => (at === 0 ? title : '').padEnd(label) + part) : [cut(text, width)];
    }),
  ]);
}

const widthsOf = (columns: readonly Column[], rows: Rows): number[] => columns.map(({ title }, index) => Math.max(title.length, ...rows.map((row) => (row[index] ?? '').length)));

const total = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width + GAP, -GAP);

const cut = (text: string, width: number): string => (text.length > width ? `${text.slice(0, Math.max(width - 1, 0))}…` : text);
