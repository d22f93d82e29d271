import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acceptability } from '../../../src/core/tradeoff/acceptability.ts';
import { drawsOf, independentDraws, pairedDraws, type Draws } from '../../../src/core/tradeoff/draws.ts';
import { probabilityBetter, uniformPosterior, widened } from '../../../src/core/tradeoff/posterior.ts';

const usd = fc.oneof(fc.constant(0), fc.constant(0.01), fc.nat(1e6).map((millionths) => millionths / 1e6));
const rate = fc.oneof(fc.constantFrom(0, 0.9, 1), fc.nat(1e6).map((millionths) => millionths / 1e6));
const rows = fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 12 })).chain(([options, count]) => {
  const table = (cell: fc.Arbitrary<number>) => fc.array(fc.array(cell, { minLength: options, maxLength: options }), { minLength: count, maxLength: count });
  return fc.record({ usd: table(usd), rate: table(rate) });
});
const stakes = fc.array(fc.oneof(fc.constant(0), fc.double({ min: 1e-6, max: 1e6, noNaN: true })), { minLength: 1, maxLength: 20 });

describe('Acceptability', () => {
  test('of two options in three draws, by hand', () => {
    // stake 1: 0.8 against 0.7, 0.5 against 0.6, 0.9 against 0.6; means 11/15 and 19/30
    const draws = drawsOf([[0.1, 0.3], [0.1, 0.3], [0.1, 0.3]], [[0.9, 1], [0.6, 0.9], [1, 0.9]]);
    const [one] = acceptability(draws, [1]);
    expect(one).toEqual({
      stakeUsd: 1,
      shares: [2 / 3, 1 / 3],
      meanUsd: [expect.closeTo(11 / 15, 12), expect.closeTo(19 / 30, 12)],
      best: 0,
      frontier: 2 / 3,
      perfectInformationUsd: expect.closeTo(0.1 / 3, 12),
    });
  });

  test('of the best on the mean may be the smaller: the frontier says so', () => {
    // the second wins twice by little, the first once by much
    const draws = drawsOf([[0, 0], [0, 0], [0, 0]], [[1, 0.1], [0.5, 0.6], [0.5, 0.6]]);
    expect(acceptability(draws, [2])[0]).toMatchObject({ best: 0, frontier: 1 / 3, shares: [1 / 3, 2 / 3] });
  });

  test('adds up to 1 at every stake, names the highest mean and is never worth less than nothing', () => {
    fc.assert(
      fc.property(rows, stakes, (table, at) => {
        const draws = drawsOf(table.usd, table.rate);
        for (const { stakeUsd, shares, meanUsd, best, frontier, perfectInformationUsd } of acceptability(draws, at)) {
          expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
          expect(meanUsd[best]).toBeGreaterThanOrEqual(Math.max(...meanUsd) - 1e-9 * (1 + stakeUsd));
          expect(frontier).toBe(shares[best]);
          expect(perfectInformationUsd).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test('is what counting the best of every draw at every stake gives', () => {
    fc.assert(
      fc.property(rows, stakes, (table, at) => {
        for (const { stakeUsd, shares, perfectInformationUsd, meanUsd } of acceptability(drawsOf(table.usd, table.rate), at)) {
          const benefits = table.usd.map((costs, row) => costs.map((cost, i) => stakeUsd * table.rate[row]![i]! - cost));
          const near = 1e-9 * (1 + stakeUsd);
          for (const [option, share] of shares.entries()) {
            const counted = (slack: number): number => benefits.filter((row) => row[option]! >= Math.max(...row.filter((_, i) => i !== option)) + slack).length / benefits.length;
            // among ties it may get all or none
            expect(share).toBeLessThanOrEqual(counted(-near) + 1e-12);
            expect(share).toBeGreaterThanOrEqual(counted(near) - 1e-12);
          }
          const meanOfBest = benefits.reduce((sum, row) => sum + Math.max(...row), 0) / benefits.length;
          expect(Math.abs(perfectInformationUsd - (meanOfBest - Math.max(...meanUsd)))).toBeLessThanOrEqual(near);
        }
      }),
    );
  });

  test('picks the cheapest where nothing is at stake and the best where everything is', () => {
    fc.assert(
      fc.property(rows, (table) => {
        const [none, all] = acceptability(drawsOf(table.usd, table.rate), [0, 1e12]);
        const mean = (columns: number[][], option: number): number => columns.reduce((sum, row) => sum + row[option]!, 0) / columns.length;
        for (const [option] of table.usd[0]!.entries()) {
          expect(mean(table.usd, none!.best)).toBeLessThanOrEqual(mean(table.usd, option) + 1e-12);
          expect(mean(table.rate, all!.best)).toBeGreaterThanOrEqual(mean(table.rate, option) - 1e-9);
        }
      }),
    );
  });

  test('does not depend on the order of stakes or options', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), stakes, (seed, at) => {
        const beliefs = [{ usd: 0.01, belief: { a: 40, b: 10 } }, { usd: 0.02, belief: { a: 45, b: 5 } }, { usd: 0.05, belief: { a: 48, b: 2 } }];
        const draws = independentDraws(beliefs, seed, 50);
        const backwards = { ...draws, usd: turned(draws, 'usd'), rate: turned(draws, 'rate') };
        expect(acceptability(draws, at.toReversed())).toEqual(acceptability(draws, at).toReversed());
        expect(acceptability(backwards, at).map(({ shares }) => shares.toReversed())).toEqual(acceptability(draws, at).map(({ shares }) => shares));
      }),
    );
  });

  test('gives ties to the cheaper, then to the better, then to the earlier', () => {
    const best = (costs: number[], rates: number[], stake: number): number => acceptability(drawsOf([costs], [rates]), [stake])[0]!.best;
    // 0.9·0.5 − 0.01 = 0.93·0.5 − 0.025, but not in doubles
    expect(best([0.025, 0.01], [0.93, 0.9], 0.5)).toBe(1);
    expect(best([0.01, 0.01], [0.8, 0.9], 0)).toBe(1);
    expect(best([0.01, 0.01], [0.9, 0.9], 1)).toBe(0);
  });

  test('is refused for a negative stake', () => {
    expect(() => acceptability(drawsOf([[1]], [[1]]), [-1])).toThrow('acceptability requires every stake to be a finite number ≥ 0, got -1');
  });
});

describe('Draws', () => {
  const options = [{ usd: 0.05, usdError: 0.01, belief: { a: 184, b: 43 } }, { usd: 0.13, belief: { a: 0.5, b: 0.7 } }];

  test('of one seed are the same, of another are not', () => {
    expect(independentDraws(options, 7, 20)).toEqual(independentDraws(options, 7, 20));
    expect(independentDraws(options, 8, 20).rate).not.toEqual(independentDraws(options, 7, 20).rate);
    expect(pairedDraws([[{ usd: 1, score: 1 }, { usd: 2, score: 0 }]], 7, 20)).not.toEqual(pairedDraws([[{ usd: 1, score: 1 }, { usd: 2, score: 0 }]], 8, 20));
  });

  test.each([1, 42, 2026])('with seed %d have the means and spreads they should', (seed) => {
    const draws = independentDraws(options, seed, 20_000);
    const [cost, first, second] = [column(draws, 'usd', 0), column(draws, 'rate', 0), column(draws, 'rate', 1)];
    // five standard errors of each mean and of each standard deviation
    expect(Math.abs(cost.mean - 0.05)).toBeLessThan((5 * 0.01) / Math.sqrt(20_000));
    expect(Math.abs(cost.deviation / 0.01 - 1)).toBeLessThan(0.04);
    expect(column(draws, 'usd', 1)).toEqual({ mean: expect.closeTo(0.13, 10), deviation: expect.closeTo(0, 8) });
    const deviation = Math.sqrt((184 * 43) / (227 * 227 * 228));
    expect(Math.abs(first.mean - 184 / 227)).toBeLessThan((5 * deviation) / Math.sqrt(20_000));
    expect(Math.abs(first.deviation / deviation - 1)).toBeLessThan(0.03);
    expect(Math.abs(second.mean - 0.5 / 1.2)).toBeLessThan(0.014);
    expect(Math.abs(second.deviation / Math.sqrt(0.35 / (1.44 * 2.2)) - 1)).toBeLessThan(0.03);
  });

  test('say how probably one option is better, as the exact sum does', () => {
    const evaluations = [{ successes: 198, items: 225 }, { successes: 183, items: 225 }] as const;
    const draws = independentDraws(evaluations.map((evaluation) => ({ usd: 0, belief: uniformPosterior(evaluation) })), 42, 20_000);
    const [one] = acceptability(draws, [1]);
    expect(Math.abs(one!.shares[0]! - probabilityBetter(...evaluations))).toBeLessThan(0.006);
  });

  test('of the same items keep together what goes together', () => {
    const scores = [1, 1, 1, 1, 0, 1, 0, 1, 1, 0, 1, 1];
    const second = scores.map((score) => ({ usd: 0.1, score }));
    const first = second.map(({ usd: cost, score }, i) => ({ usd: cost + 0.05, score: i === 4 ? 1 : score }));
    const draws = pairedDraws([first, second], 42, 5000);
    const differences = Array.from({ length: draws.rows }, (_, row) => draws.rate[2 * row]! - draws.rate[2 * row + 1]!);
    // one item of twelve differs: its weight is Beta(1, 11), mean 1/12, variance 11/(144·13)
    const mean = differences.reduce((sum, value) => sum + value, 0) / draws.rows;
    const variance = differences.reduce((sum, value) => sum + (value - mean) ** 2, 0) / draws.rows;
    expect(Math.abs(mean - 1 / 12)).toBeLessThan(5 * Math.sqrt(11 / (144 * 13) / 5000));
    expect(Math.abs(variance / (11 / (144 * 13)) - 1)).toBeLessThan(0.2);
    expect(Math.min(...differences)).toBeGreaterThanOrEqual(-1e-12);
    expect(draws.usd.every((cost, i) => Math.abs(cost - (i % 2 === 0 ? 0.15 : 0.1)) < 1e-12)).toBe(true);
  });

  test('are refused where they cannot be made', () => {
    expect(() => independentDraws([], 1)).toThrow('independentDraws requires the number of options to be a whole number ≥ 1, got 0');
    expect(() => independentDraws([{ usd: 0, usdError: 1, belief: { a: 1, b: 1 } }], 1)).toThrow('independentDraws requires a cost above 0 where it has an error, got 0');
    expect(() => independentDraws([{ usd: 0, belief: { a: 0, b: 1 } }], 1)).toThrow('independentDraws requires beliefs with finite a and b above 0, got 0, 1');
    expect(() => independentDraws(options, 1.5)).toThrow('seededRandom requires a whole seed ≥ 0, got 1.5');
    expect(() => pairedDraws([[{ usd: 1, score: 1 }], []], 1)).toThrow('pairedDraws requires 1 items of every option, got 0');
    expect(() => drawsOf([[1, 2], [1]], [[1, 1], [1]])).toThrow('drawsOf requires costs and rates of 2 options in every row, got another shape');
    expect(() => drawsOf([[NaN]], [[1]])).toThrow('drawsOf requires finite costs and rates, got others');
  });
});

describe('What is believed of a success rate', () => {
  // E. Miller, https://www.evanmiller.org/bayesian-ab-testing.html; the values by quadrature of the Beta densities with scipy 1.17
  test.each([
    [198, 225, 183, 225, 0.97470392083],
    [3, 10, 5, 9, 0.14205763277],
    [9, 10, 99, 100, 0.02509652510],
    [980, 1000, 950, 1000, 0.99988185301],
  ])('%d of %d is above %d of %d with the probability of the integral', (kA, nA, kB, nB, expected) => {
    expect(probabilityBetter({ successes: kA, items: nA }, { successes: kB, items: nB })).toBeCloseTo(expected, 10);
  });

  test('nothing right of 20 is above nothing right of 5 in 6 of 27 worlds', () => {
    // P(X > Y), densities 21(1 − x)^20 and 6(1 − y)^5
    expect(probabilityBetter({ successes: 0, items: 20 }, { successes: 0, items: 5 })).toBeCloseTo(6 / 27, 14);
  });

  test('the two probabilities add up to 1, and more right answers never lower one', () => {
    const rightOf = fc.nat(3000).chain((items) => fc.record({ successes: fc.nat(items), items: fc.constant(items) }));
    fc.assert(
      fc.property(rightOf, rightOf, (first, second) => {
        const better = probabilityBetter(first, second);
        expect(better >= 0 && better <= 1 + 1e-12).toBe(true);
        expect(better + probabilityBetter(second, first)).toBeCloseTo(1, 10);
        if (first.successes < first.items) expect(probabilityBetter({ ...first, successes: first.successes + 1 }, second)).toBeGreaterThanOrEqual(better - 1e-10);
      }),
    );
  });

  test('a spread is added to a belief and its mean kept; what does not fit is cut', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 1e4, noNaN: true }), fc.double({ min: 0.5, max: 1e4, noNaN: true }), fc.double({ min: 0, max: 0.5, noNaN: true }), (a, b, spread) => {
        const wide = widened({ a, b }, spread);
        const variance = (belief: { a: number; b: number }): number => (belief.a * belief.b) / ((belief.a + belief.b) ** 2 * (belief.a + belief.b + 1));
        const mean = a / (a + b);
        expect(wide.a / (wide.a + wide.b)).toBeCloseTo(mean, 9);
        const cut = Math.max(variance({ a, b }), Math.min(variance({ a, b }) + spread ** 2, (mean * (1 - mean)) / 2));
        expect(variance(wide) / cut).toBeCloseTo(1, 6);
      }),
    );
    expect(widened({ a: 80, b: 20 }, 0)).toEqual({ a: expect.closeTo(80, 9), b: expect.closeTo(20, 9) });
    expect(() => widened({ a: 1, b: 1 }, -0.1)).toThrow('widened requires a spread of at least 0, got -0.1');
  });

  test('counts that cannot be are refused', () => {
    expect(() => probabilityBetter({ successes: 3, items: 2 }, { successes: 0, items: 0 })).toThrow('uniformPosterior requires successes of at most 2 items, got 3');
  });
});

function column({ options, rows: count, ...values }: Draws, of: 'usd' | 'rate', option: number): { readonly mean: number; readonly deviation: number } {
  const found = Array.from({ length: count }, (_, row) => values[of][row * options + option]!);
  const mean = found.reduce((sum, value) => sum + value, 0) / count;
  return { mean, deviation: Math.sqrt(found.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count) };
}

function turned({ options, rows: count, ...values }: Draws, of: 'usd' | 'rate'): Float64Array {
  return Float64Array.from(values[of], (_, at) => values[of][at - (at % options) + (options - 1 - (at % options))]!).slice(0, options * count);
}
