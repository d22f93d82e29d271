import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { methodsPart5Tradeoff } from './methods-part-5-tradeoff.ts';

interface Example {
  readonly id: string;
  readonly method: string;
  readonly inputs: unknown;
  readonly expected: unknown;
  readonly tol: number;
  readonly tolAbs?: number;
}

const { examples } = JSON.parse(readFileSync('tests/doors/methods-part-5-tradeoff.json', 'utf8')) as { examples: Example[] };

describe('Worked examples of a choice', () => {
  test.each(examples)('$id', ({ method, inputs, expected, tol, tolAbs = 1e-12 }) => {
    expect(differences(methodsPart5Tradeoff[method]!(inputs), expected, tol, tolAbs)).toEqual([]);
  });

  test('every method has an example', () => {
    expect(Object.keys(methodsPart5Tradeoff).filter((name) => !examples.some(({ method }) => method === name))).toEqual([]);
  });

  test('where one is better and cheaper there is no break-even', () => {
    expect(methodsPart5Tradeoff['break_even_error_cost']!({ cA: 0.1, cB: 0.2, qA: 0.9, qB: 0.8 })).toMatchObject({ L_star: undefined, cost_ratio: 0.5 });
  });
});

function differences(actual: unknown, expected: unknown, tol: number, tolAbs: number): unknown[] {
  if (typeof expected === 'object' && expected !== null) {
    const got = (actual ?? {}) as Record<string, unknown>;
    const isAsLong = !Array.isArray(expected) || (Array.isArray(actual) && actual.length === expected.length);
    return [...(isAsLong ? [] : [{ actual, expected }]), ...Object.entries(expected).flatMap(([key, value]) => differences(got[key], value, tol, tolAbs))];
  }
  const agrees = typeof expected === 'number' ? typeof actual === 'number' && Math.abs(actual - expected) <= tol * Math.abs(expected) + tolAbs : actual === expected;
  return agrees ? [] : [{ actual, expected }];
}
