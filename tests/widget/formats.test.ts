import { describe, expect, test } from 'vitest';
import { formatsOf, isLocale, sharedDigits } from '../../src/widget/formats.ts';
import { plain } from './context.ts';

describe('Numbers are written as the locale does', () => {
  test.each([
    ['en', '$4,997.50', '$0.00029985', '1,155', '30.5%', '16.7', 'Nov 10, 2026'],
    ['de', '4.997,50 $', '0,00029985 $', '1.155', '30,5 %', '16,7', '10.11.2026'],
    ['es', '4997,50 US$', '0,00029985 US$', '1155', '30,5 %', '16,7', '10 nov 2026'],
    ['ja', '$4,997.50', '$0.00029985', '1,155', '30.5%', '16.7', '2026/11/10'],
    ['ar-EG', '٤٬٩٩٧٫٥٠ US$', '٠٫٠٠٠٢٩٩٨٥ US$', '١٬١٥٥', '٣٠٫٥٪', '١٦٫٧', '١٠/١١/٢٠٢٦'],
  ])('%s', (locale, usd, exact, count, share, ratio, day) => {
    const formats = formatsOf(locale);
    const written = [formats.usd(4997.5, 2), formats.exactUsd('0.00029985'), formats.number(1155), formats.share(0.305), formats.ratio(16.667), formats.day('2026-11-10')];
    expect(written.map(plain)).toEqual([usd, exact, count, share, ratio, day]);
  });
});

describe('Formats', () => {
  test('are made once a locale', () => {
    expect(formatsOf('de-CH')).toBe(formatsOf('de-CH'));
  });

  test('write more digits than a double holds', () => {
    expect(formatsOf('en').exactUsd('12345678901234567.123456789')).toBe('$12,345,678,901,234,567.123456789');
  });

  test('pad exact amounts so that a column aligns on its decimal', () => {
    expect(formatsOf('en').exactUsd('0.00211', 7)).toBe('$0.0021100');
  });

  test('write a day in UTC wherever the reader is', () => {
    expect(formatsOf('en').day('2026-01-01')).toBe('Jan 1, 2026');
  });

  test.each([
    ['en', true],
    ['de-CH', true],
    ['', false],
    ['en_US!', false],
    ['<script>', false],
    [null, false],
    [7, false],
  ])('know that %j as a language tag is %j', (tag, expected) => {
    expect(isLocale(tag)).toBe(expected);
  });
});

describe('Decimals shared down a column', () => {
  test.each([
    ['the smallest amount keeps three digits', [4.9975, 0.29985], 3],
    ['costs far below a cent stay readable', [0.0049975, 0.00029985], 6],
    ['at least cents', [12, 340], 2],
    ['whole dollars when all are above ten thousand', [10_000, 25_000.5], 0],
    ['what is free does not count', [0, 12.5], 2],
    ['nothing but free is cents', [0], 2],
    ['no amounts at all are cents', [], 2],
    ['never more than eight', [1e-12, 1], 8],
  ])('%s', (_, amounts, digits) => {
    expect(sharedDigits(amounts)).toBe(digits);
  });
});
