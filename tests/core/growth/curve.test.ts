import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import { CURVES, curveNamed, growthLater, solveGrowth, usersAt, usersByMonth, type CurveName, type Growth } from '../../../src/core/growth/curve.ts';
import { bass, bassPeak, bassRate } from '../../../src/core/growth/curves/bass.ts';
import { compoundGrowth } from '../../../src/core/growth/curves/compound.ts';
import { MOST_MONTHS, type NumberQuantity, type Quantity, type Values } from '../../../src/core/growth/quantity.ts';

const names = Object.keys(CURVES) as CurveName[];
const rounded = (values: readonly number[]): number[] => values.map((value) => Number(value.toFixed(8)));

describe('Curves give the values of the literature', () => {
  test('logistic: R, example(SSlogis), SSlogis(Chick.1$Time, 368, 14, 6)', () => {
    const days = [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 21];
    const weights = [32.53108121, 43.8666753, 58.4638306, 76.76793806, 98.97044306, 124.84165629, 153.61416402, 184, 214.38583598, 243.15834371, 269.02955694, 280.61544557];
    expect(rounded(days.map((day) => CURVES.logistic.at({ asymptote: 368, midpoint: 14, scale: 6 }, day)))).toEqual(weights);
  });

  test('logistic: R, example(SSfpl), the slope in B of SSfpl(Chick.1$Time, 13, 368, 14, 6), which is SSlogis with an asymptote of 1', () => {
    // https://github.com/wch/r-source/blob/8f6c226ba058da6a94e8f34f7076d8cbc0a0636d/tests/Examples/stats-Ex.Rout.save
    const days = [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 21];
    const slopes = ['0.08839968', '0.11920292', '0.15886910', '0.20860853', '0.26894142', '0.33924363', '0.41742979', '0.50000000', '0.58257021', '0.66075637', '0.73105858', '0.76254197'];
    expect(days.map((day) => CURVES.logistic.at({ asymptote: 1, midpoint: 14, scale: 6 }, day).toFixed(8))).toEqual(slopes);
  });

  test('Gompertz: R, example(SSgompertz), SSgompertz(log(DNase.1$conc), 4.5, 2.3, 0.7)', () => {
    // https://github.com/wch/r-source/blob/trunk/tests/Examples/stats-Ex.Rout.save, each value once
    const concentrations = [0.04882812, 0.1953125, 0.390625, 0.78125, 1.5625, 3.125, 6.25, 12.5];
    const densities = ['0.00525729', '0.07323255', '0.18049064', '0.36508763', '0.63288772', '0.97257180', '1.36033340', '1.76786902'];
    expect(concentrations.map((value) => CURVES.gompertz.at({ asymptote: 4.5, b2: 2.3, b3: 0.7 }, Math.log(value)).toFixed(8))).toEqual(densities);
  });

  test('Bass with the mean rates of Sultan, Farley and Lehmann', () => {
    const parameters = { market: 10_000, innovation: 0.03, imitation: 0.38, age: 0 };
    expect(rounded([0, 1, 2, 3, 5, 8, 12].map((year) => bass.at(parameters, year)))).toEqual([0, 357.58164256, 850.56281402, 1505.00071964, 3311.98642491, 6517.37585959, 9086.87563139]);
    expect(bassPeak(parameters).month).toBeCloseTo(6.1926192, 7);
    expect(bassPeak({ ...parameters, age: 10 }).month).toBeCloseTo(-3.8073808, 7);
  });

  test('Bass in whole months', () => {
    const parameters = { market: 10_000, innovation: 0.03, imitation: 0.38, usersNow: 0 };
    expect(rounded([1, 2, 3, 4, 5, 6].map((month) => CURVES['bass-discrete'].at(parameters, month)))).toEqual([300, 701.58, 1228.42884914, 1901.03552371, 2729.06838664, 3701.22538013]);
    expect(CURVES['bass-discrete'].at(parameters, 1.5)).toBeCloseTo((300 + 701.58) / 2, 9);
  });

  test('custom points: scipy 1.17, PchipInterpolator', () => {
    const points = [[0, 10], [1, 50], [2.5, 45], [4, 45], [7, 80], [9, 300], [12, 310], [13, 900]].map(([month, users]) => ({ month: month!, users: users! }));
    const expected = [24.3125, 37.16666667, 47.74962963, 45, 50.89837838, 193.8483829, 304.61245473, 823.88143498];
    expect(rounded([0.25, 0.5, 1.7, 3, 5.2, 8, 10.5, 12.9].map((month) => CURVES.custom.at({ points }, month)))).toEqual(expected);
    expect([1, 3].map((month) => CURVES.custom.at({ points: [{ month: 0, users: 10 }, { month: 4, users: 30 }] }, month))).toEqual([15, 25]);
  });

  test('custom points are flat outside', () => {
    const growth: Growth = { curve: 'custom', parameters: { points: [{ month: 3, users: 7 }, { month: 5, users: 9 }] } };
    expect([0, 3, 5, 200].map((month) => usersAt(growth, month))).toEqual([7, 7, 9, 9]);
  });

  test('a compound growth of 1,000 to 3,000 users in a year is 9.59% a month', () => {
    expect(compoundGrowth(1_000, 3_000, 12)).toBeCloseTo(0.09587269, 8);
    expect(compoundGrowth(1_000, 0, 12)).toBe(-1);
  });
});

describe('A curve declares itself', () => {
  test.each(names)('%s: its name is its key, its values have words, units and ranges, and adding one is one line', (name) => {
    const curve = curveNamed(name);
    expect(curve.name).toBe(name);
    for (const quantity of [...Object.values(curve.parameters), ...Object.values(curve.form)] as Quantity[]) {
      expect(quantity.words).toMatch(/^[a-z][a-zA-Z0-9]+$/u);
      expect(quantity.unit).not.toBe('');
      if (quantity.kind === 'number') expect(quantity.least).toBeLessThan(quantity.most);
      if (quantity.kind === 'number' && quantity.default) expect('source' in quantity.default || 'assumption' in quantity.default).toBe(true);
    }
  });
});

describe('Forms', () => {
  test.each(['logistic', 'gompertz', 'bass', 'bass-discrete'] as const)('%s is half of its ceiling in the half-way month', (name) => {
    const growth = solveGrowth(name, { usersNow: 1_000, ceiling: 50_000, halfwayMonth: 18 });
    expect(usersAt(growth, 0)).toBeCloseTo(1_000, 8);
    expect(usersAt(growth, 18)).toBeCloseTo(25_000, 6);
  });

  test.each(['logistic', 'gompertz', 'bass'] as const)('%s may have its half-way month behind it', (name) => {
    const growth = solveGrowth(name, { usersNow: 40_000, ceiling: 50_000, halfwayMonth: -6 });
    expect(usersAt(growth, 0)).toBeCloseTo(40_000, 6);
    expect(curveNamed(name).at(growth.parameters, -6)).toBeCloseTo(25_000, 6);
  });

  test('Bass may start with nobody, at its launch', () => {
    expect(solveGrowth('bass', { usersNow: 0, ceiling: 1_000, halfwayMonth: 10 }).parameters).toMatchObject({ age: 0, market: 1_000 });
  });
});

test('before its launch nobody uses it', () => {
  const launch: Growth = { curve: 'bass', parameters: { market: 1_000, innovation: 0.01, imitation: 0.4, age: -3 } };
  expect(usersByMonth(launch, 4)).toEqual([0, 0, 0, 0]);
  expect(usersAt(launch, 4)).toBeCloseTo(bass.at({ market: 1_000, innovation: 0.01, imitation: 0.4, age: 0 }, 1), 9);
  expect(bassRate({ market: 1_000, innovation: 0.01, imitation: 0.4, age: -3 }, 2)).toBe(0);
});

describe('Laws', () => {
  const growth = fc.constantFrom(...names).chain((name) => formOf(name).map((form) => [name, form] as const));
  const solved = (name: CurveName, form: Values): Growth | undefined => {
    try {
      return solveGrowth(name, form);
    } catch {
      return undefined;
    }
  };

  test('month 0 of a solved form has the users now', () => {
    fc.assert(
      fc.property(growth, ([name, form]) => {
        const found = solved(name, form);
        fc.pre(found !== undefined && name !== 'custom');
        const now = usersAt(found, 0);
        expect(Math.abs(now - (form.usersNow as number))).toBeLessThanOrEqual(1e-9 * (1 + (form.usersNow as number)));
      }),
      { seed: 3, numRuns: 2_000 },
    );
  });

  test('users are finite and not negative in every month', () => {
    fc.assert(
      fc.property(growth, fc.double({ min: 0, max: MOST_MONTHS, noNaN: true }), ([name, form], month) => {
        const found = solved(name, form);
        fc.pre(found !== undefined);
        const users = usersAt(found, month);
        expect(Number.isFinite(users) && users >= 0).toBe(true);
      }),
      { seed: 4, numRuns: 3_000 },
    );
  });

  test('parameters in their ranges give finite users', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names).chain((name) => valuesOf(curveNamed(name).parameters).map((parameters) => [name, parameters] as const)),
        fc.double({ min: 0, max: MOST_MONTHS, noNaN: true }),
        ([name, parameters], month) => {
          let users: number;
          try {
            users = usersAt({ curve: name, parameters }, month);
          } catch {
            fc.pre(false);
            return;
          }
          expect(Number.isFinite(users) && users >= 0).toBe(true);
        },
      ),
      { seed: 5, numRuns: 3_000 },
    );
  });

  test('no S-curve passes its ceiling, and none falls', () => {
    fc.assert(
      fc.property(fc.constantFrom('logistic', 'gompertz', 'bass', 'bass-discrete').chain((name) => formOf(name as CurveName).map((form) => [name as CurveName, form] as const)), ([name, form]) => {
        const found = solved(name, form);
        fc.pre(found !== undefined);
        const series = usersByMonth(found, 60);
        const ceiling = form.ceiling as number;
        for (const [month, users] of series.entries()) {
          expect(users).toBeLessThanOrEqual(ceiling * (1 + 1e-12));
          expect(users).toBeGreaterThanOrEqual((series[month - 1] ?? 0) * (1 - 1e-9));
        }
      }),
      { seed: 6, numRuns: 500 },
    );
  });

  test('a curve seen later is the same curve', () => {
    fc.assert(
      fc.property(growth, fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), ([name, form], months, month) => {
        fc.pre(name !== 'custom');
        const found = solved(name, form);
        fc.pre(found !== undefined);
        const curve = curveNamed(name);
        const wanted = curve.at(found.parameters, months + month);
        expect(Math.abs(curve.at(curve.later(found.parameters, months), month) - wanted)).toBeLessThanOrEqual(1e-6 * (1 + wanted));
      }),
      { seed: 8, numRuns: 1_000 },
    );
  });

  test('custom points stay between their neighbours', () => {
    fc.assert(
      fc.property(formOf('custom'), fc.double({ min: 0, max: MOST_MONTHS, noNaN: true }), (form, month) => {
        const points = form.points as readonly { month: number; users: number }[];
        const users = usersAt({ curve: 'custom', parameters: form }, month);
        const before = points.findLast((point) => point.month <= month) ?? points[0]!;
        const after = points.find((point) => point.month >= month) ?? points.at(-1)!;
        expect(users).toBeGreaterThanOrEqual(Math.min(before.users, after.users));
        expect(users).toBeLessThanOrEqual(Math.max(before.users, after.users));
      }),
      { seed: 9, numRuns: 1_000 },
    );
  });

  test('the Bass rate is the slope of the Bass curve, and highest at its peak', () => {
    const parameters = { market: 10_000, innovation: 0.01, imitation: 0.3, age: 2 };
    for (const month of [0, 5, 9.37, 20, 60]) expect(bassRate(parameters, month)).toBeCloseTo((bass.at(parameters, month + 1e-5) - bass.at(parameters, month - 1e-5)) / 2e-5, 4);
    const { month, usersPerMonth } = bassPeak(parameters);
    expect(bassRate(parameters, month)).toBeCloseTo(usersPerMonth, 9);
    expect(bassPeak({ ...parameters, imitation: 0.005 })).toEqual({ month: -2, usersPerMonth: 100 });
  });
});

describe('What cannot mean anything', () => {
  test.each([
    ['growth below −100%', () => solveGrowth('compound', { usersNow: 10, growthPerMonth: -1.01 }), 'compound requires growthPerMonth of at least -1 and at most 10 more a month, got -1.01'],
    ['a ceiling below the users now', () => solveGrowth('logistic', { usersNow: 1_000, ceiling: 900, halfwayMonth: 3 }), 'logistic requires a ceiling above the 1000 users now, got 900'],
    ['a ceiling below the users now, in whole months', () => solveGrowth('bass-discrete', { usersNow: 1_000, ceiling: 900, halfwayMonth: 3 }), 'bass-discrete requires a ceiling above the 1000 users now, got 900'],
    ['half-way ahead with more than half now', () => solveGrowth('gompertz', { usersNow: 600, ceiling: 1_000, halfwayMonth: 3 }), 'gompertz requires a half-way month before now, as 600 users are more than half of 1000, got 3'],
    ['exactly half now', () => solveGrowth('bass', { usersNow: 500, ceiling: 1_000, halfwayMonth: 3 }), 'bass requires users now other than half the ceiling, from which no speed follows, got 500'],
    ['a half-way month too near for whole months', () => solveGrowth('bass-discrete', { usersNow: 1, ceiling: 1_000, halfwayMonth: 0.5, imitationRatio: 100 }), 'bass-discrete requires a half-way month that can be reached in whole months, got 0.5'],
    ['more than half in whole months', () => solveGrowth('bass-discrete', { usersNow: 600, ceiling: 1_000, halfwayMonth: 3 }), 'bass-discrete requires at most half of 1000 users now, as it does not run backwards, got 600'],
    ['a thousand million users', () => solveGrowth('constant', { usersNow: 1e9 }), 'constant requires usersNow of at least 0 and below 1000000000 users, got 1000000000'],
    ['negative users', () => solveGrowth('linear', { usersNow: -1, usersPerMonth: 5 }), 'linear requires usersNow of at least 0 and below 1000000000 users, got -1'],
    ['no number', () => solveGrowth('linear', { usersNow: Number.NaN, usersPerMonth: 5 }), 'linear requires usersNow of at least 0 and below 1000000000 users, got NaN'],
    ['nothing', () => solveGrowth('linear', { usersNow: 5 }), 'linear requires usersPerMonth of above -1000000000 and below 1000000000 users a month, got undefined'],
    ['a misspelt value', () => solveGrowth('logistic', { usersNow: 5, ceilling: 10, halfwayMonth: 2 }), 'logistic requires known values (did you mean "ceiling"?), got "ceilling"'],
    ['a foreign value', () => solveGrowth('constant', { usersNow: 5, moonPhase: 10 }), 'constant requires known values (one of usersNow), got "moonPhase"'],
    ['months out of order', () => solveGrowth('custom', { points: [{ month: 2, users: 1 }, { month: 1, users: 2 }] }), 'custom requires months that rise, each after 2, got 1'],
    ['no points', () => solveGrowth('custom', { points: [] }), 'custom requires points to be a list of 1 to 241, got 0 of them'],
    ['a number for points', () => solveGrowth('custom', { points: 5 }), 'custom requires points to be a list of 1 to 241, got 5'],
    ['points of too many users', () => solveGrowth('custom', { points: [{ month: 2, users: 1e9 }] }), 'custom requires users of at least 0 and below 1000000000, got 1000000000'],
    ['points in the past', () => solveGrowth('custom', { points: [{ month: -2, users: 1 }] }), 'custom requires months from 0 to 240, got -2'],
    ['a negative month', () => usersAt({ curve: 'constant', parameters: { usersNow: 5 } }, -1), 'usersAt requires a month from 0 to 240, got -1'],
    ['no month', () => usersByMonth({ curve: 'constant', parameters: { usersNow: 5 } }, 0), 'usersByMonth requires months to be a whole number ≥ 1, got 0'],
    ['too many months', () => usersByMonth({ curve: 'constant', parameters: { usersNow: 5 } }, 241), 'usersByMonth requires at most 240 months, got 241'],
    ['months back', () => growthLater({ curve: 'constant', parameters: { usersNow: 5 } }, -1), 'growthLater requires months from 0 to 240, got -1'],
    ['p and q above 1 in whole months', () => usersAt({ curve: 'bass-discrete', parameters: { market: 10, innovation: 0.6, imitation: 0.6 } }, 1), 'bass-discrete requires innovation and imitation of at most 1 together, got 1.2'],
    ['a market below the users', () => usersAt({ curve: 'bass-discrete', parameters: { market: 10, innovation: 0.1, imitation: 0.6, usersNow: 20 } }, 1), 'bass-discrete requires a market of at least the 20 users now, got 10'],
    ['no such curve', () => curveNamed('exponential'), 'curveNamed requires a curve (one of constant, linear, compound, logistic, gompertz, bass, bass-discrete, custom), got "exponential"'],
    ['a growth from nobody', () => compoundGrowth(0, 5, 1), 'compoundGrowth requires users above 0 to start from, got 0'],
  ])('%s', (_, act, message) => {
    expect(act).toThrow(expect.objectContaining({ code: 'bad-argument', message }));
  });
});

function formOf(name: CurveName): fc.Arbitrary<Values> {
  return valuesOf(curveNamed(name).form);
}

/** Values in the declared ranges, made of the declarations. */
function valuesOf(quantities: Readonly<Record<string, Quantity>>): fc.Arbitrary<Values> {
  const arbitrary = (quantity: Quantity): fc.Arbitrary<Values[string]> => (quantity.kind === 'number' ? numberOf(quantity) : pointsArbitrary);
  return fc.record(Object.fromEntries(Object.entries(quantities).map(([name, quantity]) => [name, arbitrary(quantity)])));
}

function numberOf({ least, most, open }: NumberQuantity): fc.Arbitrary<number> {
  const finite = { min: Math.max(least, -1e12), max: Math.min(most, 1e12), noNaN: true };
  const ends = { minExcluded: open === 'least' || open === 'both', maxExcluded: open === 'most' || open === 'both' };
  return fc.oneof(fc.double({ ...finite, ...ends }), fc.double({ min: Math.max(least, -100), max: Math.min(most, 100), noNaN: true, ...ends, maxExcluded: most <= 100 && ends.maxExcluded }));
}

const pointsArbitrary = fc
  .uniqueArray(fc.record({ month: fc.integer({ min: 0, max: MOST_MONTHS }), users: fc.integer({ min: 0, max: 999_999_999 }) }), { minLength: 1, maxLength: 20, selector: ({ month }) => month })
  .map((points) => points.toSorted((a, b) => a.month - b.month));
