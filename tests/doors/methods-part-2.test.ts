import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { methodsPart2 } from './methods-part-2.ts';

interface Example {
  readonly id: string;
  readonly method: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly tol: number;
  readonly tolAbs?: number;
}

const { examples } = JSON.parse(readFileSync('tests/doors/methods-part-2.json', 'utf8')) as { examples: Example[] };

describe('Worked examples of one query', () => {
  test.each(examples)('$id', ({ method, inputs, expected, tol, tolAbs = 1e-12 }) => {
    const outputs = methodsPart2[method]!(inputs);
    for (const [name, value] of Object.entries(expected)) expect(differences(outputs[name], value, tol, tolAbs), name).toEqual([]);
  });

  test('lists are worked out element by element', () => {
    expect(methodsPart2['majority_vote']!({ k: [1, 3], p: 0.4 })).toEqual({ accuracy: [expect.closeTo(0.4, 12), expect.closeTo(0.352, 12)], cost_multiple: [1, 3] });
    expect(methodsPart2['majority_vote']!({ p: [0.9, 0.8, 0.7] })).toMatchObject({ accuracy: expect.closeTo(0.902, 12) });
    expect(methodsPart2['step_reliability']!({ p: [0.9, 0.8] })).toEqual({ success: expect.closeTo(0.72, 12) });
  });

  test('another confidence is asked for by alpha', () => {
    expect(methodsPart2['binomial_ci']!({ k: 10, n: 100, alpha: 0.1 })['wilson']).toEqual([expect.closeTo(0.0607, 4), expect.closeTo(0.1604, 3)]);
  });
});

function differences(actual: unknown, expected: unknown, tol: number, tolAbs: number): unknown[] {
  if (Array.isArray(expected)) return expected.flatMap((value, i) => differences(Array.isArray(actual) ? actual[i] : undefined, value, tol, tolAbs));
  const agrees = typeof expected === 'number' ? typeof actual === 'number' && Math.abs(actual - expected) <= tol * Math.abs(expected) + tolAbs : actual === expected;
  return agrees ? [] : [{ actual, expected }];
}
