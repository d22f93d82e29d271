import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelPlaces } from '../../../src/widget/charts/label-places.ts';

describe('Labels down a column', () => {
  test.each([
    ['stay where they belong while there is room', [20, 100, 60], [20, 100, 60]],
    ['give way to both sides alike', [100, 102], [93.5, 108.5]],
    ['stay inside at the top', [0, 0, 0], [0, 15, 30]],
    ['stay inside at the bottom', [200, 200], [185, 200]],
    ['are none for no series', [], []],
  ])('%s', (_, wanted, expected) => {
    expect(labelPlaces(wanted, 15, 0, 200)).toEqual(expected);
  });

  test('never run into each other, nor leave the column, and keep their order', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { maxLength: 13 }), (wanted) => {
        const places = labelPlaces(wanted, 15, 0, 200);
        const sorted = places.toSorted((a, b) => a - b);
        for (const place of places) expect(place >= 0 && place <= 200).toBe(true);
        for (const [index, place] of sorted.entries()) if (index > 0) expect(place - sorted[index - 1]!).toBeGreaterThanOrEqual(14.98);
        for (const [a, one] of wanted.entries()) for (const [b, other] of wanted.entries()) if (one < other) expect(places[a]).toBeLessThan(places[b]!);
      }),
    );
  });

  test('share what there is when even that is too little', () => {
    expect(labelPlaces([0, 0, 0, 0, 0], 15, 0, 40)).toEqual([0, 10, 20, 30, 40]);
  });
});
