import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exact, exactFraction, exactQuotient, exactText, exactTimes } from '../../src/core/exact.ts';
import { Decimal } from '../../src/core/money.ts';
import { usdFrom } from '../../src/core/pricing/whole-units.ts';

const SEED = 20_261_122;
const RUNS = { seed: SEED, numRuns: 2_000 };

/** Any finite double: decimal.js is the judge. */
const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e30, max: 1e30 }).map((value) => (Object.is(value, -0) ? 0 : value));
const rate = fc.tuple(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: -15, max: 6 })).map(([digits, exponent]) => Number(`${digits}e${exponent}`));

describe('An exact amount', () => {
  test.each([
    ['nothing', 0, '0'],
    ['a whole number', 20, '20'],
    ['a price', 0.15, '0.15'],
    ['a tiny one', 1e-7, '0.0000001'],
    ['a huge one', 1.5e21, '1500000000000000000000'],
    ['below nothing', -0.25, '-0.25'],
  ])('writes %s in plain digits', (_, value, text) => {
    expect(exact(value)).toBe(text);
  });

  test(`is what decimal.js writes, of any number (seed ${SEED})`, () => {
    fc.assert(fc.property(number, (value) => { expect(exact(value)).toBe(new Decimal(value).toFixed()); }), RUNS);
  });

  test(`times a factor has every digit (seed ${SEED})`, () => {
    const Wide = Decimal.clone({ precision: 200 });
    fc.assert(fc.property(rate, rate, (one, other) => { expect(exactTimes(exact(one), other)).toBe(new Wide(one).times(other).toFixed()); }), RUNS);
  });

  test(`divided is a fraction in its lowest terms, and comes back from it (seed ${SEED})`, () => {
    fc.assert(
      fc.property(rate, fc.constantFrom(1, 60, 1_000, 1_000_000), (value, by) => {
        const [above, below] = exactFraction(exact(value), by);
        expect(new Decimal(above.toString()).times(by).eq(new Decimal(value).times(below.toString()))).toBe(true);
        expect(exactQuotient(above * BigInt(by), below)).toBe(exact(value));
      }),
      RUNS,
    );
  });

  test.each([
    [1n, 3n, `0.${'3'.repeat(40)}`],
    [2n, 3n, `0.${'6'.repeat(39)}7`],
    [1n, 300n, `0.00${'3'.repeat(40)}`],
    [1_000n, 3n, `333.${'3'.repeat(37)}`],
    [0n, 3n, '0'],
    [3n, 40n, '0.075'],
  ])('%s / %s without an end has 40 digits, the nearest', (above, below, text) => {
    expect(exactQuotient(above, below)).toBe(text);
    expect(new Decimal(above.toString()).div(below.toString()).toFixed()).toBe(text);
  });

  test.each([
    ['nothing known', () => exact(NaN)],
    ['without end', () => exact(Infinity)],
    ['a word', () => exactTimes('many', 2)],
    ['no factor', () => exactTimes('2', NaN)],
    ['a division by nothing', () => exactQuotient(1n, 0n)],
    ['units of no size', () => usdFrom(0n)(1n)],
  ])('is never made of %s: that is not 0', (_, make) => {
    expect(make).toThrow(expect.objectContaining({ code: 'bad-argument' }) as Error);
  });

  test('of units that only begin with a 1 is divided by all of them', () => {
    expect([usdFrom(16n)(1n), usdFrom(100n)(1n)]).toEqual(['0.0625', '0.01']);
  });

  test('of whole units has no zeros at its end', () => {
    expect([exactText(7_500_000_000n, 12), exactText(-7_500n, 4), exactText(0n, 12), exactText(10n, 0)]).toEqual(['0.0075', '-0.75', '0', '10']);
  });
});
