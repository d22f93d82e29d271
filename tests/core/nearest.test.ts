import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearest } from '../../src/core/nearest.ts';
import { cpuTime } from '../cpu-time.ts';

const SEED = 20_261_122;
const WORDS = ['input', 'output', 'cacheRead', 'cacheWrite', 'cacheWrite1h', 'reasoning'];

/** Edits from one word to another, by the definition; two swapped letters are one. */
function edits(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  if (a[0] === b[0]) return edits(a.slice(1), b.slice(1));
  const swapped = a[0] === b[1] && a[1] === b[0] ? edits(a.slice(2), b.slice(2)) : Infinity;
  return 1 + Math.min(edits(a.slice(1), b), edits(a, b.slice(1)), edits(a.slice(1), b.slice(1)), swapped);
}

describe('The nearest word', () => {
  test.each([
    ['ouput', 'output'],
    ['OUTPUT', 'output'],
    ['cacheWrite', 'cacheWrite'],
    ['cache_write', 'cacheWrite'],
    ['imput', 'input'],
    ['inptu', 'input'],
    ['in', undefined],
    ['tokens', undefined],
    ['', undefined],
  ])('of %j is %j', (word, found) => {
    expect(nearest(word, WORDS)).toBe(found);
  });

  test('the first of two as near is taken', () => {
    expect(nearest('abd', ['abc', 'abe'])).toBe('abc');
  });

  test('no candidates, no word', () => {
    expect(nearest('input', [])).toBeUndefined();
  });

  test(`no candidate is nearer, and none that needs more than a third of the letters is taken (seed ${SEED})`, () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 5 }), (asked, candidates) => {
        const distances = candidates.map((candidate) => edits(asked, candidate));
        const least = Math.min(...distances);
        const far = least > Math.floor(Math.max(asked.length, 3) / 3);
        expect(nearest(asked, candidates)).toBe(far ? undefined : candidates[distances.indexOf(least)]);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  test('a word of 100,000 letters is done at once', () => {
    const started = cpuTime();
    for (const long of ['a'.repeat(100_000), 'output'.repeat(16_667), '\u{1F600}'.repeat(50_000)]) expect(nearest(long, WORDS)).toBeUndefined();
    expect(cpuTime() - started).toBeLessThan(200);
  });
});
