import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainFormat } from '../../src/words/plain-number.ts';
import { testExamplesOf } from '../example-tests.ts';

const LOCALES = ['en', 'en-US', 'de', 'es', 'ja'];
const decimals = fc.integer({ min: 0, max: 20 });
const digits: fc.Arbitrary<Intl.NumberFormatOptions> = fc.oneof(
  fc.constant({}),
  decimals.map((maximumFractionDigits) => ({ maximumFractionDigits })),
  decimals.map((minimumFractionDigits) => ({ minimumFractionDigits })),
  fc.tuple(decimals, decimals).map(([one, other]) => ({ minimumFractionDigits: Math.min(one, other), maximumFractionDigits: Math.max(one, other) })),
  fc.integer({ min: 1, max: 21 }).map((maximumSignificantDigits) => ({ maximumSignificantDigits })),
);
const styles: fc.Arbitrary<Intl.NumberFormatOptions> = fc.constantFrom<Intl.NumberFormatOptions>({}, { style: 'decimal' }, { style: 'percent' }, { style: 'currency', currency: 'USD' });
const values = fc.oneof(
  fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: 0, max: 10_000_000 }),
  // halves and nines, where rounding carries
  fc.tuple(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: 12 })).map(([units, places]) => units / 10 ** places),
  fc.constantFrom(0, 0.5, 1.5, 2.5, 0.05, 1.005, 0.995, 9.5, 99.95, 999.999, 999.5, 9_999.995, 0.000_000_099_5, 5e-324, Number.MIN_VALUE, Number.MAX_SAFE_INTEGER, Number.MAX_VALUE, 1e21, 123_456_789.125),
);

describe('A plain number', () => {
  test.each(LOCALES)('in %s is what Intl writes, in every digit', (locale) => {
    fc.assert(
      fc.property(values, styles, digits, (value, style, most) => {
        const options = { ...style, ...most };
        expect(plainFormat(locale, options)?.(value)).toBe(new Intl.NumberFormat(locale, options).format(value));
      }),
      { numRuns: 3_000 },
    );
  });

  test.each<[string, number, string, Intl.NumberFormatOptions]>([
    ['a locale that is not in the table', 1, 'en-GB', {}],
    ['a name that every object has', 1, 'constructor', {}],
    ['a negative number', -1, 'en', {}],
    ['a zero below nothing', -0, 'en', {}],
    ['what is no number', Number.NaN, 'en', {}],
    ['what has no end', Infinity, 'en', {}],
    ['another currency', 1, 'en', { style: 'currency', currency: 'EUR' }],
    ['another style', 1, 'en', { style: 'unit', unit: 'hour' }],
    ['few letters', 1, 'en', { notation: 'compact' }],
    ['an option that is not known', 1, 'en', { useGrouping: false }],
  ])('leaves %s to Intl', (_, value, locale, options) => {
    expect(plainFormat(locale, options)?.(value)).toBeUndefined();
  });
});

await testExamplesOf(['src/words/plain-number.ts', 'src/words/number-format.ts']);
