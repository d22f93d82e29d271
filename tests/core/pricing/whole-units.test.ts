import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal } from '../../../src/core/money.ts';
import { leastUnits, unitsOf } from '../../../src/core/pricing/whole-units.ts';

const SEED = 20_261_122;

describe('The unit of money', () => {
  test.each([
    ['no rates', [], 10n ** 12n],
    ['nothing', [['0', 1e6]], 10n ** 12n],
    ['whole dollars', [['3', 1]], 10n ** 12n],
    ['six decimals a million', [['0.000001', 1e6]], 10n ** 12n],
    ['seven decimals a million', [['0.0000001', 1e6]], 10n ** 13n],
    ['a price per minute that ends', [['0.006', 60]], 10n ** 12n],
    ['a price per minute that does not', [['0.1', 60]], 3n * 10n ** 12n],
    ['minutes and long decimals', [['1', 60], ['0.0028125', 1e6]], 3n * 10n ** 13n],
    ['a price of 20 cents a minute, a third of a cent a second', [['0.2', 60]], 3n * 10n ** 12n],
    ['a price of 3 a minute', [['3', 60]], 10n ** 12n],
  ] as const)('%s', (_, rates, units) => {
    expect(leastUnits(rates)).toBe(units);
  });

  test(`every rate is whole in it, and not all of them are in a coarser one (seed ${SEED})`, () => {
    const rate = fc.tuple(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: -20, max: 3 }), fc.constantFrom(1, 60, 1_000, 1_000_000));
    fc.assert(
      fc.property(fc.array(rate, { minLength: 1, maxLength: 6 }), (written) => {
        const rates = written.map(([digits, exponent, per]) => [new Decimal(`${digits}e${exponent}`).toString(), per] as const);
        const units = leastUnits(rates);
        for (const [usd, per] of rates) expect(new Decimal(unitsOf(usd, per, units).toString()).times(per).eq(new Decimal(usd).times(units.toString()))).toBe(true);
        const isWhole = (coarser: bigint): boolean => rates.every(([usd, per]) => new Decimal(usd).times(coarser.toString()).mod(per).isZero());
        expect(units % 10n ** 12n).toBe(0n);
        if (units % 10n ** 13n === 0n) expect(isWhole(units / 10n)).toBe(false);
        if (units % 3n === 0n) expect(isWhole(units / 3n)).toBe(false);
      }),
      { seed: SEED, numRuns: 1_000 },
    );
  });
});
