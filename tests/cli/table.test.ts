import { describe, expect, test } from 'vitest';
import { exactUsd, expectedUsd, timesText } from '../../src/cli/figures.ts';
import { table } from '../../src/cli/table.ts';
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

  test('times the cheapest, or nothing to compare with', () => {
    expect([1, 16.66, 1_234.6, undefined].map(timesText)).toEqual(['1.0×', '16.7×', '1,235×', '–']);
  });
});
