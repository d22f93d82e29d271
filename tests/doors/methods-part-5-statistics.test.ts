import { describe, expect, test } from 'vitest';
import { testDoor } from './door-tests.ts';
import { methodsPart5Statistics } from './methods-part-5-statistics.ts';

describe('Worked examples of how sure a choice is', () => {
  testDoor(methodsPart5Statistics, 'methods-part-5-statistics.json');

  test('lists are worked out element by element', () => {
    expect(methodsPart5Statistics['two_proportion_n']!({ p1: [0.9, 0.1], p2: [0.92, 0.05] })).toMatchObject({ n_ceil: [3213, 435] });
    expect(methodsPart5Statistics['ceac_evpi']!({ cost: [[1, 2]], effect: [[0.5, 1]], lambda_: [1, 4] })).toMatchObject({ ceac: [[1, 0], [0, 1]], optimal: [0, 1], evpi: [0, 0] });
  });

  test('paired answers may be given as scores or as a table', () => {
    const se = expect.closeTo(Math.sqrt(1 / 3 / 4), 12);
    expect(methodsPart5Statistics['paired_se']!({ a: [1, 1, 0, 1], b: [1, 0, 0, 0] })).toMatchObject({ diff: 0.5, se });
    expect(methodsPart5Statistics['paired_se']!({ table: [[1, 2], [0, 1]] })).toMatchObject({ diff: 0.5, se });
  });

  test('p values are adjusted', () => {
    expect(methodsPart5Statistics['multiple_comparisons']!({ p: [0.01, 0.04] })).toEqual({ bonferroni: [0.02, 0.08], holm: [0.02, 0.04] });
  });
});
