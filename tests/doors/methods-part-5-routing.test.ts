import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { methodsPart5Routing } from './methods-part-5-routing.ts';

interface Example {
  readonly id: string;
  readonly method: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly tol: number;
  readonly tolAbs?: number;
}

const { examples } = JSON.parse(readFileSync('tests/doors/methods-part-5-routing.json', 'utf8')) as { examples: Example[] };

describe('Worked examples of several models and of wrong answers', () => {
  test('each method has one', () => {
    expect(new Set(examples.map(({ method }) => method))).toEqual(new Set(Object.keys(methodsPart5Routing)));
  });

  test.each(examples)('$id', ({ method, inputs, expected, tol, tolAbs = 1e-12 }) => {
    const outputs = methodsPart5Routing[method]!(inputs) as Readonly<Record<string, unknown>>;
    for (const [name, value] of Object.entries(expected)) expect(differences(outputs[name], value, tol, tolAbs), name).toEqual([]);
  });
});

function differences(actual: unknown, expected: unknown, tol: number, tolAbs: number): unknown[] {
  if (typeof expected === 'object' && expected !== null) {
    return Object.entries(expected).flatMap(([key, value]) => differences((actual as Record<string, unknown> | undefined)?.[key], value, tol, tolAbs));
  }
  const agrees = typeof expected === 'number' ? typeof actual === 'number' && Math.abs(actual - expected) <= tol * Math.abs(expected) + tolAbs : actual === expected;
  return agrees ? [] : [{ actual, expected }];
}
