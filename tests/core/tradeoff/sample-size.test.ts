import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binomialProbability } from '../../../src/core/stats/binomial.ts';
import { mcnemar } from '../../../src/core/tradeoff/mcnemar.ts';
import { itemsPerWeek, mcnemarSize, pairedDetectable, pairedPower, pairedSize, twoProportionPower, twoProportionSize } from '../../../src/core/tradeoff/sample-size.ts';

const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
const goals = fc.record({ alpha: fc.double({ min: 0.001, max: 0.3, noNaN: true }), power: fc.double({ min: 0.5, max: 0.99, noNaN: true }), sides: fc.constantFrom(1 as const, 2 as const) });
const spreads = fc.record({ differenceVariance: fc.double({ min: 1e-6, max: 1, noNaN: true }), firstVariance: fc.double({ min: 0, max: 0.25, noNaN: true }), secondVariance: fc.double({ min: 0, max: 0.25, noNaN: true }) });

describe('Items that tell two success rates apart', () => {
  // examples of R's power.prop.test, https://stat.ethz.ch/R-manual/R-devel/library/stats/html/power.prop.test.html
  test('are 76.7 for 0.50 against 0.75 at 90% power', () => {
    expect(twoProportionSize(0.5, 0.75, { power: 0.9 }).exact.toFixed(1)).toBe('76.7');
  });
  test('find 0.50 against 0.75 at 74.0% with 50', () => {
    expect(twoProportionPower(50, 0.5, 0.75).toFixed(3)).toBe('0.740');
  });
  test('are at least 74 for 0.90 against 1', () => {
    expect(twoProportionSize(0.9, 1).items).toBe(74);
  });

  test('find what they are for, as probably as was asked', () => {
    fc.assert(
      fc.property(share, share, goals, (first, second, { power, ...goal }) => {
        fc.pre(Math.abs(first - second) > 1e-3);
        const { exact, items } = twoProportionSize(first, second, { ...goal, power });
        if (exact >= 1) expect(twoProportionPower(exact, first, second, goal)).toBeCloseTo(power, 8);
        expect(items).toBeGreaterThanOrEqual(exact * (1 - 1e-12));
        expect(twoProportionSize(second, first, { ...goal, power }).exact).toBeCloseTo(exact, 6);
        expect(twoProportionSize(1 - first, 1 - second, { ...goal, power }).exact / exact).toBeCloseTo(1, 9);
      }),
    );
  });

  test('are fewer when only a rise is looked for, and spread over the weeks', () => {
    const [rise, change] = [twoProportionSize(0.05, 0.1, { sides: 1 }), twoProportionSize(0.05, 0.1)];
    expect(rise.items).toBeLessThan(change.items);
    expect([itemsPerWeek(0.05, 0.1, 1), itemsPerWeek(0.05, 0.1, 4), itemsPerWeek(0.05, 0.1, 1, { sides: 2 })]).toEqual([rise.items, Math.ceil(rise.exact / 4), change.items]);
  });

  test('are refused for equal rates and goals that mean nothing', () => {
    expect(() => twoProportionSize(0.9, 0.9)).toThrow('twoProportionSize requires two different rates, got 0.9');
    expect(() => twoProportionSize(0.9, 92)).toThrow('twoProportionSize requires the second rate to be a share from 0 to 1, got 92');
    expect(() => twoProportionSize(0.9, 0.8, { power: 1 })).toThrow('twoProportionSize requires power between 0 and 1, got 1');
    expect(() => twoProportionPower(10, 0.9, 0.8, { alpha: 0 })).toThrow('twoProportionPower requires alpha between 0 and 1, got 0');
    expect(() => itemsPerWeek(0.1, 0.2, 0)).toThrow('itemsPerWeek requires weeks above 0, got 0');
  });

  test('are one where chance alone is asked for', () => {
    expect([twoProportionSize(0.9, 0.8, { power: 0.01 }), mcnemarSize(0.3, 0.1, { power: 0.01 }), pairedSize(0.1, { differenceVariance: 1 }, { power: 0.01 })]).toEqual(Array.from({ length: 3 }, () => ({ exact: 0, items: 1 })));
  });

  test('tell rates of 0 and 1 apart for certain', () => {
    expect([twoProportionPower(1, 0, 1), twoProportionPower(4, 0, 1)]).toEqual([0, 1]);
  });
});

describe('Shared items that tell two options apart', () => {
  // R. J. Connor, Biometrics 43 (1987) 207–211: 0.45 against 0.05
  test('are as many as Connor’s', () => {
    expect([mcnemarSize(0.5, 0.4).items, mcnemarSize(0.45, 0.15).items]).toEqual([23, 155]);
  });

  test('find the difference about as often as asked, counted outcome by outcome', () => {
    // P(asymptotic p ≤ 0.05) over all splits of 155 items: 30% only the first, 15% only the second
    let found = 0;
    for (let discordant = 0; discordant <= 155; discordant++) {
      const split = binomialProbability(discordant, 155, 0.45);
      for (let onlyFirst = 0; onlyFirst <= discordant; onlyFirst++) {
        const { pValue } = mcnemar({ onlyFirst, onlySecond: discordant - onlyFirst }, 'asymptotic');
        if (pValue <= 0.05 && onlyFirst > discordant / 2) found += split * binomialProbability(onlyFirst, discordant, 2 / 3);
      }
    }
    expect(Math.abs(found - 0.8)).toBeLessThan(0.015);
  });

  test('are fewer than different ones where the options go together', () => {
    // 0.85 against 0.80 with only 11% of the items telling them apart
    expect(mcnemarSize(0.11, 0.05).items).toBeLessThan(twoProportionSize(0.85, 0.8).items);
    expect(() => mcnemarSize(0.1, 0.2)).toThrow('mcnemarSize requires a difference other than 0, up to 0.1 either way, got 0.2');
    expect(() => mcnemarSize(0.1, 0)).toThrow('mcnemarSize requires a difference other than 0, up to 0.1 either way, got 0');
  });
});

describe('Shared items that show a difference in mean score', () => {
  // E. Miller, arXiv:2411.00640, section 5: ω² = 1/9, 3 points, 80% power
  test('are as many as Miller’s', () => {
    expect(pairedSize(0.03, { differenceVariance: 1 / 9 }).items).toBe(969);
  });

  test('detect what they were counted for: n(MDE(n)) = n', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), spreads, goals, (n, spread, goal) => {
        const difference = pairedDetectable(n, spread, goal);
        expect(pairedSize(difference, spread, goal).exact / n).toBeCloseTo(1, 9);
        expect(pairedSize(difference, spread, goal).items).toBe(n);
        expect(pairedPower(n, difference, spread, goal)).toBeCloseTo(goal.power, 9);
      }),
    );
  });

  test('grow with what varies, and answers asked more often vary less', () => {
    const once = pairedSize(0.03, { differenceVariance: 0.1, firstVariance: 0.2, secondVariance: 0.2 }).exact;
    const often = pairedSize(0.03, { differenceVariance: 0.1, firstVariance: 0.2 / 4, secondVariance: 0.2 / 4 }).exact;
    expect(once / often).toBeCloseTo(0.5 / 0.2, 12);
  });

  test('are one where nothing varies', () => {
    expect([pairedSize(0.1, { differenceVariance: 0 }).items, pairedPower(1, 0.1, { differenceVariance: 0 }), pairedDetectable(5, { differenceVariance: 0 })]).toEqual([1, 1, 0]);
    expect(() => pairedSize(0, { differenceVariance: 1 })).toThrow('pairedSize requires a finite difference other than 0, got 0');
    expect(() => pairedDetectable(0, { differenceVariance: 1 })).toThrow('pairedDetectable requires at least 1 item, got 0');
    expect(() => pairedPower(5, 0.1, { differenceVariance: -1 })).toThrow('pairedPower requires the variance of differences to be a finite number ≥ 0, got -1');
  });
});
