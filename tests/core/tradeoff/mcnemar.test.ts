import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MCNEMAR_METHODS, mcnemar, pairedCounts, type McnemarMethod } from '../../../src/core/tradeoff/mcnemar.ts';

const count = fc.nat(400);
const methods = fc.constantFrom(...MCNEMAR_METHODS);

describe('McNemar’s test', () => {
  // M. W. Fagerland, S. Lydersen, P. Laake, BMC Med. Res. Methodol. 13:91 (2013), airway hyper-responsiveness of 21 children, https://doi.org/10.1186/1471-2288-13-91
  test.each<[McnemarMethod, string]>([
    ['mid-p', '0.039'],
    ['exact', '0.070'],
    ['asymptotic', '0.034'],
    ['continuity', '0.077'],
  ])('gives 1 against 7 the published %s p value', (method, expected) => {
    expect(mcnemar({ onlyFirst: 1, onlySecond: 7 }, method).pValue.toFixed(3)).toBe(expected);
  });

  // Agresti's approval ratings, 150 changed one way and 86 the other, as R prints its own example, with and without `correct`:
  // https://stat.ethz.ch/R-manual/R-devel/library/stats/html/mcnemar.test.html
  test.each<[McnemarMethod, string, string]>([
    ['continuity', '16.818', '4.115e-5'],
    ['asymptotic', '17.356', '3.099e-5'],
  ])('gives R’s example its chi-squared with %s', (method, chiSquared, pValue) => {
    const tested = mcnemar({ onlyFirst: 150, onlySecond: 86 }, method);
    expect([tested.chiSquared!.toFixed(3), tested.pValue.toExponential(3)]).toEqual([chiSquared, pValue]);
  });

  test('finds no difference where as many go one way as the other', () => {
    expect(MCNEMAR_METHODS.map((method) => mcnemar({ onlyFirst: 10, onlySecond: 10 }, method))).toEqual([
      // 1 − ½·P(10 of 20), as the supplement of Fagerland and others says
      { method: 'mid-p', pValue: expect.closeTo(1 - 0.5 * (184_756 / 1_048_576), 12), z: 0 },
      { method: 'exact', pValue: 1, z: 0 },
      { method: 'asymptotic', pValue: 1, z: 0, chiSquared: 0 },
      { method: 'continuity', pValue: 1, z: 0, chiSquared: 0 },
    ]);
  });

  test('says 1, not that it does not know, where no item tells the options apart', () => {
    expect(mcnemar({ onlyFirst: 0, onlySecond: 0 }, 'asymptotic')).toEqual({ method: 'asymptotic', pValue: 1 });
  });

  test('stays finite for a hundred thousand items', () => {
    expect(mcnemar({ onlyFirst: 50_500, onlySecond: 49_500 }).pValue).toBeCloseTo(mcnemar({ onlyFirst: 50_500, onlySecond: 49_500 }, 'asymptotic').pValue, 5);
  });

  test('refuses counts that are not whole and methods it does not know', () => {
    expect(() => mcnemar({ onlyFirst: 1.5, onlySecond: 2 })).toThrow('mcnemar requires onlyFirst to be a whole number ≥ 0, got 1.5');
    expect(() => mcnemar({ onlyFirst: 1, onlySecond: 2 }, 'bold' as never)).toThrow('mcnemar requires one of mid-p, exact, asymptotic, continuity, got bold');
  });

  test('knows no first or second: exchanging them turns z round and keeps the p value', () => {
    fc.assert(
      fc.property(count, count, methods, (onlyFirst, onlySecond, method) => {
        const [one, other] = [mcnemar({ onlyFirst, onlySecond }, method), mcnemar({ onlyFirst: onlySecond, onlySecond: onlyFirst }, method)];
        expect(other.pValue).toBe(one.pValue);
        if (one.z !== undefined) expect(one.z + other.z!).toBe(0);
      }),
    );
  });

  test('mid-p lies below exact, and all p values from 0 to 1', () => {
    fc.assert(
      fc.property(count, count, (onlyFirst, onlySecond) => {
        const [midP, exact, ...others] = MCNEMAR_METHODS.map((method) => mcnemar({ onlyFirst, onlySecond }, method).pValue);
        for (const p of [midP!, exact!, ...others]) expect(p >= 0 && p <= 1).toBe(true);
        if (onlyFirst + onlySecond > 0) expect(midP).toBeLessThan(exact!);
      }),
    );
  });

  test('one more item on the side that is ahead never weakens it', () => {
    fc.assert(
      fc.property(count, count, methods, (behind, lead, method) => {
        const [now, then] = [mcnemar({ onlyFirst: behind + lead + 1, onlySecond: behind }, method), mcnemar({ onlyFirst: behind + lead + 2, onlySecond: behind }, method)];
        expect(then.pValue).toBeLessThanOrEqual(now.pValue * (1 + 1e-12));
      }),
    );
  });
});

describe('Paired counts', () => {
  test('count every item once', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.boolean())), (pairs) => {
        const [first, second] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
        const { bothRight, onlyFirst, onlySecond, bothWrong } = pairedCounts(first, second);
        expect(bothRight + onlyFirst + onlySecond + bothWrong).toBe(pairs.length);
        expect(onlyFirst - onlySecond).toBe(first.filter(Boolean).length - second.filter(Boolean).length);
      }),
    );
  });
  test('of lists of different length are refused', () => {
    expect(() => pairedCounts([true], [])).toThrow('pairedCounts requires 1 answers of the second option, got 0');
  });
});
