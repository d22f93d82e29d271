import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acceptability } from '../../../src/core/tradeoff/acceptability.ts';
import { independentDraws } from '../../../src/core/tradeoff/draws.ts';
import { probabilityBetter, uniformPosterior } from '../../../src/core/tradeoff/posterior.ts';
import { probabilityBest } from '../../../src/core/tradeoff/probability-best.ts';

const options = fc.array(fc.record({ usd: fc.double({ min: 0, max: 0.2, noNaN: true }), belief: fc.record({ a: fc.integer({ min: 1, max: 400 }), b: fc.integer({ min: 1, max: 400 }) }) }), { minLength: 1, maxLength: 6 });
const stake = fc.constantFrom(0.01, 0.3, 1, 50);

describe('The probability of being the best', () => {
  test.each([
    ['one option is the best', [{ usd: 1, belief: { a: 3, b: 4 } }], 1, 1],
    ['two alike are equally often', [{ usd: 0.1, belief: { a: 30, b: 4 } }, { usd: 0.1, belief: { a: 30, b: 4 } }], 1, 0.5],
    // of three uniform rates each is the highest one time in three
    ['three of which nothing is known', [1, 1, 1].map((a) => ({ usd: 0, belief: { a, b: 1 } })), 1, 1 / 3],
    // P(x ≥ y + 0.5) of two uniform rates is a triangle of area 1/8
    ['dearer by half a stake', [{ usd: 0.5, belief: { a: 1, b: 1 } }, { usd: 0, belief: { a: 1, b: 1 } }], 1, 1 / 8],
    ['dearer by more than the stake', [{ usd: 2, belief: { a: 9, b: 1 } }, { usd: 0, belief: { a: 1, b: 9 } }], 1, 0],
    ['dearer where nothing is at stake', [{ usd: 2, belief: { a: 9, b: 1 } }, { usd: 0, belief: { a: 1, b: 9 } }], 0, 0],
  ] as const)('%s', (_, all, errorUsd, expected) => {
    expect(probabilityBest(all, errorUsd, 0)).toBeCloseTo(expected, 9);
  });

  test('is that of the exact sum where two cost the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), (k, l) => {
        const [first, second] = [{ successes: k, items: 60 }, { successes: l, items: 60 }];
        const rated = [first, second].map((one) => ({ usd: 0.1, belief: uniformPosterior(one) }));
        expect(probabilityBest(rated, 1, 0)).toBeCloseTo(probabilityBetter(first, second), 8);
      }),
      { numRuns: 40 },
    );
  });

  test('adds up to 1 over the options', () => {
    fc.assert(
      fc.property(options, stake, (all, errorUsd) => {
        expect(all.reduce((sum, _, at) => sum + probabilityBest(all, errorUsd, at), 0)).toBeCloseTo(1, 6);
      }),
      { numRuns: 60 },
    );
  });

  test('is what draws come near to', () => {
    const all = [{ usd: 0.05, belief: { a: 184, b: 43 } }, { usd: 0.09, belief: { a: 199, b: 28 } }, { usd: 0.01, belief: { a: 160, b: 67 } }];
    const [drawn] = acceptability(independentDraws(all, 42, 20_000), [0.5]);
    for (const [at, share] of drawn!.shares.entries()) expect(probabilityBest(all, 0.5, at)).toBeCloseTo(share, 1.8);
  });

  test('takes a place that is one', () => {
    expect(() => probabilityBest([], 1, 0)).toThrow('probabilityBest requires a place below 0, got 0');
  });
});
