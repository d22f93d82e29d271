import { readdirSync, readFileSync } from 'node:fs';
import { Decimal as Whole } from 'decimal.js';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const SEED = 20_261_122;
const { lean } = (await import(/* @vite-ignore */ new URL('../../build/lean-decimal.mjs', import.meta.url).href)) as { lean: (code: string) => string };
const source = readFileSync(new URL(import.meta.resolve('decimal.js')), 'utf8');
const made = lean(source);
const { Decimal: Lean } = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(made)}`)) as { Decimal: typeof Whole };

// as src/core/money.ts sets it
const settings = { precision: 40, rounding: 6, toExpNeg: -1000, toExpPos: 1000 } as const;
const [whole, small] = [Whole.clone(settings), Lean.clone(settings)];

describe('decimal.js without what money has no use for', () => {
  const amount = fc.tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.integer({ min: -30, max: 10 })).map(([digits, power]) => `${digits}e${power}`);
  const calculations: readonly [string, (a: Whole, b: Whole) => unknown][] = [
    ['adds', (a, b) => a.plus(b).toString()],
    ['subtracts', (a, b) => a.minus(b).toString()],
    ['multiplies', (a, b) => a.times(b).toString()],
    ['divides', (a, b) => (b.isZero() ? 'by zero' : a.div(b).toString())],
    ['compares', (a, b) => [a.cmp(b), a.eq(b), a.gt(b), a.lte(b)]],
    ['writes', (a) => [a.toFixed(), a.toFixed(2), a.toNumber(), a.toSignificantDigits(3).toString(), a.toExponential(4), a.decimalPlaces()]],
    ['rounds', (a) => [a.round(), a.floor(), a.ceil(), a.trunc(), a.toDecimalPlaces(2)].map(String)],
  ];
  test.each(calculations)('%s as it does', (_, calculate) => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        expect(calculate(new small(a), new small(b))).toEqual(calculate(new whole(a), new whole(b)));
      }),
      { seed: SEED },
    );
  });

  test('has no other methods left out than roots, powers, logarithms, angles, other bases, fractions', () => {
    const gone = Object.keys(Whole.prototype).filter((name) => !(name in Lean.prototype) && name.length > 5);
    expect(gone.toSorted()).toEqual(
      ['cosine', 'cubeRoot', 'hyperbolicCosine', 'hyperbolicSine', 'hyperbolicTangent', 'inverseCosine', 'inverseHyperbolicCosine', 'inverseHyperbolicSine', 'inverseHyperbolicTangent', 'inverseSine', 'inverseTangent', 'logarithm', 'naturalExponential', 'naturalLogarithm', 'squareRoot', 'tangent', 'toBinary', 'toFraction', 'toHexadecimal', 'toNearest', 'toOctal', 'toPower'],
    );
  });

  test('nobody but the command calls what stands on its constructor', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.startsWith('cli/'));
    const calls = files.flatMap((file) => [...readFileSync(`src/${file}`, 'utf8').matchAll(/\bDecimal\.([a-z]\w*)\(/g)].map(([, name]) => `${file}: ${name}`));
    expect(calls).toEqual([]);
  });

  test('a version that lacks what is left out stops the build', () => {
    expect(() => lean(made)).toThrow('lean-decimal requires decimal.js with cosine');
  });
});
