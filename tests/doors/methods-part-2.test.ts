import { describe, expect, test } from 'vitest';
import { testDoor } from './door-tests.ts';
import { methodsPart2 } from './methods-part-2.ts';

describe('Worked examples of one query', () => {
  testDoor(methodsPart2, 'methods-part-2.json');

  test('lists are worked out element by element', () => {
    expect(methodsPart2['majority_vote']!({ k: [1, 3], p: 0.4 })).toEqual({ accuracy: [expect.closeTo(0.4, 12), expect.closeTo(0.352, 12)], cost_multiple: [1, 3] });
    expect(methodsPart2['majority_vote']!({ p: [0.9, 0.8, 0.7] })).toMatchObject({ accuracy: expect.closeTo(0.902, 12) });
    expect(methodsPart2['step_reliability']!({ p: [0.9, 0.8] })).toEqual({ success: expect.closeTo(0.72, 12) });
  });

  test('another confidence is asked for by alpha', () => {
    expect(methodsPart2['binomial_ci']!({ k: 10, n: 100, alpha: 0.1 })['wilson']).toEqual([expect.closeTo(0.0607, 4), expect.closeTo(0.1604, 3)]);
  });
});
