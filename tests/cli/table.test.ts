import { describe, expect, test } from 'vitest';
import { exactUsd, expectedUsd, shareText, timesText, timeText } from '../../src/cli/figures.ts';
import { table, tables } from '../../src/cli/table.ts';
import { columnsSaid } from '../../src/cli/terminal.ts';
import { wrap } from '../../src/cli/wrap.ts';
import { Decimal } from '../../src/index.ts';

describe('table', () => {
  const columns = [{ title: 'Offer', mayShrink: true }, { title: 'USD', isNumber: true }];

  test('aligns texts left and numbers right', () => {
    expect(table(columns, [['openai/gpt-4o', '2.5'], ['a', '10']], 80)).toEqual(['Offer          USD', 'openai/gpt-4o  2.5', 'a               10']);
  });

  test('cuts what may be cut', () => {
    expect(table(columns, [['openai/gpt-4o', '2.5']], 14)).toEqual(['Offer      USD', 'openai/g…  2.5']);
  });

  test('stacks the cells of a row where cutting is not enough', () => {
    expect(table(columns, [['openai/gpt-4o', '2.5'], ['a', '10']], 12)).toEqual(['Offer  open…', 'USD    2.5', '', 'Offer  a', 'USD    10']);
  });

  test('goes on in the next line where it may', () => {
    expect(table([{ title: 'Offer' }, { title: 'Source', mayWrap: true }], [['a', 'one source only, read today: price page'], ['b', 'none']], 30)).toEqual([
      'Offer  Source',
      'a      one source only, read',
      '       today: price page',
      'b      none',
    ]);
    expect(table([{ title: 'Offer' }, { title: 'Source', mayWrap: true }], [['a', 'one source only']], 18)).toEqual(['Offer   a', 'Source  one source', '        only']);
  });

  test('becomes several tables where all columns do not fit, and one where not even two do', () => {
    const columnsOfThree = [{ title: 'Offer' }, { title: 'Input' }, { title: 'Output' }];
    expect(tables(columnsOfThree, [['gpt-4o', '2.5', '10']], 21)).toEqual([['Offer   Input  Output', 'gpt-4o  2.5    10']]);
    expect(tables(columnsOfThree, [['gpt-4o', '2.5', '10']], 14)).toEqual([['Offer   Input', 'gpt-4o  2.5'], ['Offer   Output', 'gpt-4o  10']]);
    expect(tables(columnsOfThree, [['gpt-4o', '2.5', '10']], 13)).toHaveLength(1);
  });
});

describe('wrap', () => {
  test.each([
    ['breaks between words', 'price page, read today', 12, ['price page,', 'read today']],
    ['breaks a word that is too long', 'abcdefghij k', 4, ['abcd', 'efgh', 'ij k']],
    ['keeps what fits', 'price page', 10, ['price page']],
    ['keeps nothing as a line', '', 10, ['']],
  ])('%s', (_, text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  test('indents what goes on, however narrow it is', () => {
    expect(wrap('one two three', 7, '  ')).toEqual(['one two', '  three']);
    expect(wrap('abcd', 1, '  ').join('').replaceAll(' ', '')).toBe('abcd');
  });
});

describe('figures', () => {
  test('exact money keeps every digit', () => {
    expect(exactUsd(new Decimal('9007199254740993.000000000001'))).toBe('$9,007,199,254,740,993.000000000001');
    expect(exactUsd(new Decimal('-0.5'))).toBe('−$0.5');
    expect(exactUsd(new Decimal(0))).toBe('$0');
  });

  test('expected money keeps four digits', () => {
    expect([0, 0.00299854, 1234.5678].map(expectedUsd)).toEqual(['$0', '$0.002999', '$1,235']);
  });

  test('times share the unit of the longest, shares are percents', () => {
    expect([timeText(0.829, 1.376), timeText(86_400), timeText(60, 300), timeText(0), timeText(1.9, 1_980), timeText(0.01, 5)]).toEqual(['0.83 / 1.4 s', '24 h', '1 / 5 min', '0 s', '1.9 s / 33 min', '0.01 / 5 s']);
    expect([shareText(0.1825), shareText(0.88), shareText(1)]).toEqual(['18.3%', '88%', '100%']);
  });

  test('times the cheapest, or nothing to compare with', () => {
    expect([1, 16.66, 1_234.6, undefined].map(timesText)).toEqual(['1.0×', '16.7×', '1,235×', '–']);
  });
});

test.each([
  ['60', 60],
  ['', Infinity],
  [undefined, Infinity],
  ['0', Infinity],
  ['-5', Infinity],
  ['wide', Infinity],
])('COLUMNS %s is a width of %d', (text, width) => {
  expect(columnsSaid(text)).toBe(width);
});
