import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** A worked example as the files of vectors have it. */
interface Example {
  readonly id: string;
  readonly method: string;
  readonly inputs: unknown;
  readonly expected: unknown;
  readonly tol: number;
  readonly tolAbs?: number;
}

/** One test for each example of a file beside this one, by the methods that stand for it. */
export function testDoor(methods: Readonly<Record<string, (inputs: never) => unknown>>, file: string): void {
  const { examples } = JSON.parse(readFileSync(`tests/doors/${file}`, 'utf8')) as { examples: Example[] };
  test.each(examples)('$id', ({ method, inputs, expected, tol, tolAbs = 1e-12 }) => {
    expect(differences(methods[method]!(inputs as never), expected, tol, tolAbs)).toEqual([]);
  });
}

/** Where what came out is not what was expected; only what is expected is looked at, lists have to be as long. */
function differences(actual: unknown, expected: unknown, tol: number, tolAbs: number): unknown[] {
  if (typeof expected === 'object' && expected !== null) {
    const got = (actual ?? {}) as Record<string, unknown>;
    const isAsLong = !Array.isArray(expected) || (Array.isArray(actual) && actual.length === expected.length);
    return [...(isAsLong ? [] : [{ actual, expected }]), ...Object.entries(expected).flatMap(([key, value]) => differences(got[key], value, tol, tolAbs))];
  }
  const agrees = typeof expected === 'number' ? typeof actual === 'number' && Math.abs(actual - expected) <= tol * Math.abs(expected) + tolAbs : actual === expected;
  return agrees ? [] : [{ actual, expected }];
}
