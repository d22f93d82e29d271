import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grid, GRID_VALUES, swings } from '../../../src/core/tradeoff/sensitivity.ts';

const monthly = ({ queries, tokens, usd }: { queries: number; tokens: number; usd: number }): number => (queries * tokens * usd) / 1e6;
const base = { queries: 1e6, tokens: 1000, usd: 2 };

describe('Swings', () => {
  // by hand: 2,000 a month; half or twice the queries are 1,000 or 4,000
  test('each input alone, the largest first', () => {
    expect(swings(monthly, base, { usd: [1, 2], queries: [5e5, 2e6] })).toEqual([
      { input: 'queries', low: 1000, high: 4000, swing: 3000 },
      { input: 'usd', low: 1000, high: 2000, swing: 1000 },
    ]);
  });
  test('what falls as its input rises swings all the same', () => expect(swings(({ x }: { x: number }) => 1 / x, { x: 1 }, { x: [0.5, 2] })).toEqual([{ input: 'x', low: 2, high: 0.5, swing: 1.5 }]));
  test('a range of one value swings nothing', () => expect(swings(monthly, base, { usd: [2, 2] })[0]!.swing).toBe(0));
  test('a result that is not finite is refused', () => expect(() => swings(({ x }: { x: number }) => 1 / x, { x: 1 }, { x: [0, 1] })).toThrow('swings requires a finite result over x, got Infinity'));
  test('are sorted, and of a sum each is its own range', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/), fc.tuple(fc.integer(), fc.integer())), (ends) => {
        const inputs = Object.fromEntries(Object.keys(ends).map((name) => [name, 0]));
        const found = swings((given) => Object.values(given).reduce((sum, value) => sum + value, 0), inputs, ends);
        expect(found.map(({ swing }) => swing)).toEqual(Object.values(ends).map(([low, high]) => Math.abs(high - low)).toSorted((a, b) => b - a));
      }),
    );
  });
});

describe('A grid', () => {
  const across = { input: 'queries', range: { from: 1e5, to: 1e7, scale: 'log' } } as const;
  const down = { input: 'usd', range: { from: 0, to: 4, scale: 'linear' } } as const;

  test('is the result at each pair, the rest held', () => {
    const { rows, across: columns, down: lines } = grid(monthly, base, across, down);
    expect([rows.length, rows[0]!.length, columns.input, lines.input]).toEqual([GRID_VALUES, GRID_VALUES, 'queries', 'usd']);
    for (const [i, row] of rows.entries()) for (const [j, value] of row.entries()) expect(value).toBe(monthly({ ...base, queries: columns.values[j]!, usd: lines.values[i]! }));
  });
  test('a result that is not finite is refused', () => expect(() => grid(({ usd }: { usd: number; queries: number }) => 1 / usd, { usd: 1, queries: 1 }, across, down)).toThrow('grid requires a finite result over queries and usd, got Infinity'));
});
