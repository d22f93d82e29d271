/** One column of a table. */
export interface Column {
  readonly title: string;
  readonly isNumber?: boolean;
  /** Whether its texts may be cut where the line is too long. */
  readonly mayShrink?: boolean;
}

const GAP = 2;
/** A column cut shorter than this says nothing. */
const LEAST_WIDTH = 8;

/**
 * Lines of a table no longer than `width`: columns that may shrink are cut, the widest first; where that is
 * not enough every row becomes lines of its own.
 *
 * @example
 * table([{ title: 'Offer' }, { title: 'USD', isNumber: true }], [['openai/gpt-4o', '2.5']], 80) // => ["Offer          USD","openai/gpt-4o  2.5"]
 * table([{ title: 'Offer' }, { title: 'USD' }], [['openai/gpt-4o', '2.5']], 16) // => ["Offer  openai/g…","USD    2.5"]
 */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): readonly string[] {
  const widths = columns.map(({ title }, index) => Math.max(title.length, ...rows.map((row) => (row[index] ?? '').length)));
  for (let excess = total(widths) - width; excess > 0; excess = total(widths) - width) {
    const candidates = columns.flatMap(({ mayShrink }, index) => (mayShrink && widths[index]! > LEAST_WIDTH ? [index] : []));
    const [widest] = candidates.toSorted((a, b) => widths[b]! - widths[a]!);
    if (widest === undefined) return stacked(columns, rows, width);
    widths[widest]! -= 1;
  }
  const line = (cells: readonly string[]): string =>
    columns.map(({ isNumber }, index) => (isNumber ? cut(cells[index]!, widths[index]!).padStart(widths[index]!) : cut(cells[index]!, widths[index]!).padEnd(widths[index]!))).join(' '.repeat(GAP)).trimEnd();
  return [line(columns.map(({ title }) => title)), ...rows.map(line)];
}

/** One line a cell, a blank line between rows. */
function stacked(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): readonly string[] {
  const label = Math.max(...columns.map(({ title }) => title.length)) + GAP;
  return rows.flatMap((row, index) => [...(index > 0 ? [''] : []), ...columns.map(({ title }, column) => cut(title.padEnd(label) + (row[column] ?? ''), width))]);
}

const total = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width + GAP, -GAP);

const cut = (text: string, width: number): string => (text.length > width ? `${text.slice(0, Math.max(width - 1, 0))}…` : text);
