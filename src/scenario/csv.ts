import { exact } from '../core/exact.ts';

/** What a spreadsheet takes for the beginning of a formula (OWASP, CSV injection), its wide forms among them. */
const BEGINS_FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

/**
 * A text as a cell of a CSV file: one that a spreadsheet would take for a formula gets a leading apostrophe, one with
 * a comma, a quotation mark or a line break is quoted.
 *
 * @example
 * csvText('=1+1') // => "'=1+1"
 * csvText('a, "b"') // => "\"a, \"\"b\"\"\""
 */
export function csvText(text: string): string {
  const safe = BEGINS_FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * A number as a cell of a CSV file: every digit and no exponent; nothing where there is none.
 *
 * @example
 * csvNumber(1e-9) // => "0.000000001"
 */
export function csvNumber(value: number | undefined): string {
  if (value === undefined) return '';
  return Number.isFinite(value) ? exact(value) : String(value);
}

/**
 * Rows of cells as a CSV file (RFC 4180): commas between the cells, a line break of two characters after every row.
 *
 * @example
 * csvFile([['option', 'usd'], [csvText('a, b'), csvNumber(2)]]) // => "option,usd\r\n\"a, b\",2\r\n"
 */
export const csvFile = (rows: readonly (readonly string[])[]): string => rows.map((cells) => `${cells.join(',')}\r\n`).join('');
