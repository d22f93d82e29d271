import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CalculatorError } from '../../src/core/errors.ts';
import { growthLater, usersAt } from '../../src/core/growth/curve.ts';
import { fitHistory } from '../../src/fit/fit-history.ts';
import { readHistory } from '../../src/fit/read-history.ts';

const points = (text: string): (readonly [number, number])[] => readHistory(text).points.map(({ month, users }) => [Number(month.toFixed(4)), users]);

describe('A pasted history is read', () => {
  test.each([
    ['with commas', '2026-01,100\n2026-02,120'],
    ['with semicolons', '2026-01;100\n2026-02;120'],
    ['from a spreadsheet, with tabs and its line ends', '2026-01\t100\r\n2026-02\t120\r\n'],
    ['with a line of names', 'Month,Users\n2026-01,100\n2026-02,120'],
    ['with names that are odd', '\uFEFFmonth;monthly actives (k)\n2026-01;100\n2026-02;120'],
    ['with quotation marks, spaces and empty lines', '\n "2026-01" , "100" \n\n 2026-02 , 1.2e2 \n'],
    ['with empty columns behind', '2026-01,100,,\n2026-02,120,,'],
  ])('%s', (_, text) => {
    expect(points(text)).toEqual([[0, 100], [1, 120]]);
  });

  test('with days, in months of 365.25/12 days', () => {
    expect(points('2026-01-01,5\n2026-01-31,6\n2027-01-01,9')).toEqual([[0, 5], [0.9856, 6], [11.9918, 9]]);
  });

  test('with numbers of months, which stay what they are', () => {
    expect(points('1,5\n2,6\n3.5,9')).toEqual([[1, 5], [2, 6], [3.5, 9]]);
  });

  test('months over the turn of a year follow one another', () => {
    expect(points('2025-11,1\n2025-12,2\n2026-01,3')).toEqual([[0, 1], [1, 2], [2, 3]]);
  });

  test('what it found is said', () => {
    expect(readHistory('a,b\n2026-01,1\n2026-02,2')).toEqual({ points: [{ month: 0, users: 1 }, { month: 1, users: 2 }], labels: ['2026-01', '2026-02'], unit: 'month', gaps: [], header: true });
    expect(readHistory('1,1').header).toBe(false);
  });
});

describe('Gaps are reported and not filled', () => {
  test('months that are not there', () => {
    const { points: found, gaps } = readHistory('2026-01,1\n2026-05,5\n2026-06,6');
    expect(found.map(({ month }) => month)).toEqual([0, 4, 5]);
    expect(gaps).toEqual([{ after: '2026-01', before: '2026-05', line: 1 }]);
  });

  test('a row without users is a gap, not nobody', () => {
    const { points: found, gaps } = readHistory('month,users\n2026-01,1\n2026-02,\n2026-03,3');
    expect(found).toEqual([{ month: 0, users: 1 }, { month: 2, users: 3 }]);
    expect(gaps).toEqual([{ after: '2026-01', before: '2026-03', line: 3 }]);
  });

  test('weeks that are not there, by the usual step', () => {
    expect(readHistory('2026-01-05,1\n2026-01-12,2\n2026-01-19,3\n2026-02-09,4').gaps).toEqual([{ after: '2026-01-19', before: '2026-02-09', line: 3 }]);
    expect(readHistory('2026-01-31,1\n2026-02-28,2\n2026-03-31,3').gaps).toEqual([]);
    expect(readHistory('0,1\n1,2\n5,3\n6,3').gaps).toEqual([{ after: '1', before: '5', line: 2 }]);
  });
});

describe('What cannot be read names its line', () => {
  test.each([
    ['', 'readHistory requires lines of a month and its users in line 1, got ""', 1],
    ['month,users', 'readHistory requires a row after the line of names in line 1, got ""', 1],
    ['month,users\nsoon,5', 'readHistory requires a date like 2026-11-22, a month like 2026-11 or a number of months in line 2, got "soon"', 2],
    ['2026-01,5\n2026-13,6', 'readHistory requires a date like 2026-11-22, a month like 2026-11 or a number of months in line 2, got "2026-13"', 2],
    ['2026-02-28,5\n2026-02-30,6', 'readHistory requires a date like 2026-11-22, a month like 2026-11 or a number of months in line 2, got "2026-02-30"', 2],
    ['2026-01,5\n2026-02-01,6', 'readHistory requires a month as in the rows before in line 2, got "2026-02-01"', 2],
    ['2026-01,5\n\n2026-02,many', 'readHistory requires users such as 1234 or 1234.5 in line 3, got "many"', 3],
    ['2026-01,5\n2026-02,-6', 'readHistory requires users such as 1234 or 1234.5 in line 2, got "-6"', 2],
    ['2026-01;5\n2026-02;1,5', 'readHistory requires users such as 1234 or 1234.5 in line 2, got "1,5"', 2],
    ['2026-01,5\n2026-02,1e999', 'readHistory requires users such as 1234 or 1234.5 in line 2, got "1e999"', 2],
    ['2026-01,5\n2026-02,1,234', 'readHistory requires two columns, a month and its users, in line 2, got "3 columns"', 2],
    ['2026-01,5\n2026-02', 'readHistory requires two columns, a month and its users, in line 2, got "2026-02"', 2],
    ['2026-01 100\n2026-02 120', 'readHistory requires two columns, a month and its users, in line 1, got "2026-01 100"', 1],
    ['Jan 2026,5', 'readHistory requires a date like 2026-11-22, a month like 2026-11 or a number of months in line 1, got "Jan 2026"', 1],
    ['month,users\n2026-01,"1,200"', 'readHistory requires users such as 1234 or 1234.5 in line 2, got "1,200"', 2],
    ['2026-02,5\n2026-01,6', 'readHistory requires rows in order, each after "2026-02", in line 2, got "2026-01"', 2],
    ['2026-02,5\n2026-02,6', 'readHistory requires rows in order, each after "2026-02", in line 2, got "2026-02"', 2],
    ['1,5\n500,6', 'readHistory requires a number of months up to 240 in line 2, got "500"', 2],
    ['1,5\n'.repeat(10_001), 'readHistory requires at most 10000 lines in line 10001, got "10002 of them"', 10_001],
  ])('%j', (text, message, line) => {
    expect(() => readHistory(text)).toThrow(expect.objectContaining({ code: 'bad-argument', message, details: expect.objectContaining({ line }) }));
  });

  test('any text is read or refused with a line', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.array(fc.constantFrom('2026-01', ',', ';', '\n', '12', '"', '-', '\t', 'e', '2026-01-02')).map((parts) => parts.join(''))), (text) => {
        let failed: unknown;
        try {
          for (const { month, users } of readHistory(text).points) expect(Number.isFinite(month) && Number.isFinite(users)).toBe(true);
        } catch (error) {
          failed = error;
        }
        expect(failed === undefined || (failed instanceof CalculatorError && failed.code === 'bad-argument' && typeof failed.details.line === 'number')).toBe(true);
      }),
      { seed: 41, numRuns: 1_000 },
    );
  });
});

describe('A curve is fitted to it', () => {
  const months = ['2025-01', '2025-02', '2025-03', '2025-04', '2025-05', '2025-07', '2025-08', '2025-09'];

  test('the gap is left out and said, and the curve goes on from the last row', () => {
    const text = months.map((month) => `${month};${1_000 * 1.1 ** (Number(month.slice(5)) - 1)}`).join('\n');
    const fit = fitHistory('compound', text);
    expect(fit.done).toEqual(['least-squares', 'gaps-left-out']);
    expect(fit.history.gaps).toEqual([{ after: '2025-05', before: '2025-07', line: 5 }]);
    const now = growthLater({ curve: fit.curve, parameters: fit.parameters }, fit.history.points.at(-1)!.month);
    expect(usersAt(now, 0)).toBeCloseTo(1_000 * 1.1 ** 8, 3);
    expect(usersAt(now, 2)).toBeCloseTo(1_000 * 1.1 ** 10, 3);
  });

  test('Bass is fitted on what was added, and that is said', () => {
    const fit = fitHistory('bass', months.map((month, index) => `${month},${[10, 25, 60, 130, 260, 650, 800, 900][index]}`).join('\n'));
    expect(fit.done.slice(0, 2)).toEqual(['least-squares', 'cumulative-differenced']);
    expect(fit.done).toContain('gaps-left-out');
    expect(fit.rows).toBe(7);
  });

  test('a line that begins below nobody goes on from its last row', () => {
    const fit = fitHistory('linear', '2026-01,0\n2026-02,0\n2026-03,0\n2026-04,90');
    expect(fit.parameters.usersNow).toBeCloseTo(-18, 6);
    expect(usersAt(growthLater({ curve: fit.curve, parameters: fit.parameters }, 3), 0)).toBeCloseTo(63, 6);
  });

  test('too little history is refused', () => {
    expect(() => fitHistory('logistic', '2026-01,5\n2026-02,6\n2026-03,8')).toThrow('fitCurve requires at least 4 rows, got 3');
  });
});
