import { assert, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logSteps } from '../../src/widget/log-steps.ts';

describe('Log steps', () => {
  const steps = logSteps(10, 1_000_000);

  test('go from 0 over the first value to the last', () => {
    expect([steps.value(0), steps.value(1), steps.value(steps.last)]).toEqual([0, 10, 1_000_000]);
  });

  test('every position is that of its value, so no arrow key is lost', () => {
    assert(property(integer({ min: 0, max: steps.last }), (position) => steps.position(steps.value(position)) === position));
  });

  test('every step up is a larger value, by at most a fifth more', () => {
    assert(
      property(integer({ min: 1, max: steps.last - 1 }), (position) => {
        const ratio = steps.value(position + 1) / steps.value(position);
        expect(ratio).toBeGreaterThan(1);
        expect(ratio).toBeLessThanOrEqual(1.2);
      }),
    );
  });

  test.each([
    ['below the first value is 0 or the first', 4, 0],
    ['just below the first value', 6, 1],
    ['beyond the last value is the last', 1e12, 101],
  ])('a value %s', (_, value, position) => {
    expect(steps.position(value)).toBe(position);
  });

  test('hold no binary rounding', () => {
    const values = Array.from({ length: steps.last + 1 }, (_, position) => steps.value(position));
    expect(values.filter((value) => !Number.isInteger(value))).toEqual([]);
    const cents = logSteps(0.00001, 1_000);
    expect(Array.from({ length: cents.last + 1 }, (_, position) => String(cents.value(position)).replaceAll(/e.*|\D|0/gu, '').length).filter((digits) => digits > 2)).toEqual([]);
    expect([cents.value(1), cents.value(2), cents.value(61), cents.value(cents.last)]).toEqual([0.00001, 0.000011, 0.01, 1_000]);
  });
});
