import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { testDoor } from './door-tests.ts';
import { methodsPart5Tradeoff } from './methods-part-5-tradeoff.ts';

const { examples } = JSON.parse(readFileSync('tests/doors/methods-part-5-tradeoff.json', 'utf8')) as { examples: { method: string }[] };

describe('Worked examples of a choice', () => {
  testDoor(methodsPart5Tradeoff, 'methods-part-5-tradeoff.json');

  test('every method has an example', () => {
    expect(Object.keys(methodsPart5Tradeoff).filter((name) => !examples.some(({ method }) => method === name))).toEqual([]);
  });

  test('where one is better and cheaper there is no break-even', () => {
    expect(methodsPart5Tradeoff['break_even_error_cost']!({ cA: 0.1, cB: 0.2, qA: 0.9, qB: 0.8 })).toMatchObject({ L_star: undefined, cost_ratio: 0.5 });
  });
});
