import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvFile, csvNumber, csvText } from '../../src/scenario/csv.ts';

describe('A cell of a CSV file', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['=HYPERLINK("https://a.b","c")', '"\'=HYPERLINK(""https://a.b"",""c"")"'],
    ['\n=1', '"\'\n=1"'],
    ['＝1+1', "'＝1+1"],
    ['a\r\nb', '"a\r\nb"'],
    ['openai/gpt-4o', 'openai/gpt-4o'],
  ])('the text %j is no formula', (text, cell) => {
    expect(csvText(text)).toBe(cell);
  });

  test.each([
    [1e-7, '0.0000001'],
    [1e21, '1000000000000000000000'],
    [-0.25, '-0.25'],
    [undefined, ''],
  ])('the number %j is written out', (value, cell) => {
    expect(csvNumber(value)).toBe(cell);
  });
});

describe('A CSV file', () => {
  test('holds every text, and no cell is a formula', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('=1', '+1', '-1', '@a', '\t', '\r', '\n', '"', ',', '"=1"', ',=1'));
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
        const read = cellsOf(csvFile(rows.map((cells) => cells.map(csvText))));
        expect(read.map((cells) => cells.map((cell) => cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/u, '')))).toEqual(rows.map((cells) => cells.map((cell) => cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/u, ''))));
        expect(read.flat().filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/u.test(cell))).toEqual([]);
      }),
    );
  });
});

/** The cells of a file as RFC 4180 reads them. */
function cellsOf(file: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare = '', end] of file.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu)) {
    rows.at(-1)!.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}
