import { Decimal } from '../index.ts';

/** What a spreadsheet takes for the beginning of a formula (OWASP, CSV injection). */
const BEGINS_FORMULA = /^[=+\-@\t\r]/u;

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
export const csvNumber = (value: number | undefined): string => (value === undefined ? '' : new Decimal(value).toFixed());
