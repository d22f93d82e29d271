import { array, assert, double, integer, property, record, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { around, logAround, logAxis } from '../../../src/widget/charts/axes.ts';
import { barsView } from '../../../src/widget/charts/bars.ts';
import { pointsView } from '../../../src/widget/charts/points.ts';
import { spansView } from '../../../src/widget/charts/spans.ts';
import { textWidth } from '../../../src/widget/charts/text-width.ts';

const amount = double({ min: 1e-6, max: 1e9, noNaN: true });

describe('A logarithmic axis', () => {
  test('has ticks inside it that do not run into each other, at every width', () => {
    assert(
      property(array(amount, { minLength: 1, maxLength: 8 }), integer({ min: 60, max: 1_200 }), (values, pixels) => {
        const { from, to, ticks } = logAround(values, String)(pixels);
        expect(from).toBeLessThan(Math.min(...values));
        expect(to).toBeGreaterThan(Math.max(...values));
        const at = (value: number): number => (Math.log(value / from) / Math.log(to / from)) * pixels;
        for (const [index, { value, text }] of ticks.entries()) {
          expect([value >= from * 0.999, value <= to * 1.001]).toEqual([true, true]);
          if (index > 0) expect(at(value) - at(ticks[index - 1]!.value)).toBeGreaterThan((textWidth(text, 12) + textWidth(ticks[index - 1]!.text, 12)) / 2);
        }
      }),
    );
  });

  test('over many decades shows every second or fifth', () => {
    expect(logAxis(1e-6, 1e6, (value) => value.toExponential())(240).ticks.map(({ value }) => value)).toEqual([1e-5, 1, 1e5]);
  });
});

describe('A linear axis', () => {
  test('has its values between its ends, and between three and eight round ticks', () => {
    assert(
      property(array(double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 8 }), (values) => {
        const { from, to, ticks } = around(values, String);
        const slack = (to - from) * 1e-5;
        expect([from <= Math.min(...values) + slack, to >= Math.max(...values) - slack]).toEqual([true, true]);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(8);
      }),
    );
  });
});

describe('Points', () => {
  const axis = { from: 0, to: 1, ticks: [] };
  const share = double({ min: 0, max: 1, noNaN: true });
  const point = record({ slot: integer({ min: 0, max: 7 }), name: string({ minLength: 1, maxLength: 30 }), x: share, y: share, size: share });

  test('have their names inside the picture, sideways', () => {
    assert(
      property(array(point, { minLength: 1, maxLength: 8 }), integer({ min: 280, max: 900 }), (points, width) => {
        for (const { label } of pointsView({ points, stairs: [], along: () => axis, up: axis }, width).points) {
          const long = textWidth(label.text, 12);
          const left = { start: label.x, middle: label.x - long / 2, end: label.x - long }[label.anchor];
          expect([left >= -1, left + long <= width + 1]).toEqual([true, true]);
        }
      }),
    );
  });

  test('far apart have names that do not touch, and close together too', () => {
    const names = (places: readonly (readonly [number, number])[]) => pointsView({ points: places.map(([x, y], slot) => ({ slot, name: `Model ${slot}`, x, y, size: 0 })), stairs: [], along: () => axis, up: axis }, 480).points.map(({ label }) => {
      const long = textWidth(label.text, 12);
      const left = { start: label.x, middle: label.x - long / 2, end: label.x - long }[label.anchor];
      return { left, right: left + long, y: label.y };
    });
    for (const places of [[[0.1, 0.1], [0.9, 0.9]], [[0.5, 0.5], [0.52, 0.5]], [[0.3, 0.3], [0.32, 0.32], [0.34, 0.3]]] as const) {
      const made = names(places);
      for (const [index, one] of made.entries()) for (const other of made.slice(index + 1)) expect(one.right <= other.left || other.right <= one.left || Math.abs(one.y - other.y) >= 11).toBe(true);
    }
  });

  test('take twice the area for twice the time above the least', () => {
    const radii = pointsView({ points: [0, 0.5, 1].map((size, slot) => ({ slot, name: 'A', x: size, y: 0, size })), stairs: [], along: () => axis, up: axis }, 480).points.map(({ radius }) => radius ** 2);
    expect(Math.abs(radii[2]! - radii[1]! - (radii[1]! - radii[0]!))).toBeLessThan(0.5);
  });

  test('of a time nobody measured are hollow', () => {
    expect(pointsView({ points: [{ slot: 0, name: 'A', x: 0, y: 0, size: undefined }], stairs: [], along: () => axis, up: axis }, 480).points[0]!.isHollow).toBe(true);
  });
});

describe('Bars', () => {
  const value = double({ min: -1e4, max: 1e4, noNaN: true });
  test('reach from the value as it is to those at both ends, inside the picture', () => {
    assert(
      property(value, array(record({ low: value, high: value }), { minLength: 1, maxLength: 8 }), integer({ min: 260, max: 900 }), (base, ends, width) => {
        const view = barsView({ base, rows: ends.map((one, index) => ({ name: `Input ${index}`, note: '1 – 2', ...one })), tick: (usd) => `$${usd}`, turn: { at: 0, text: 'turns' } }, width);
        for (const { low, high } of view.rows) for (const bar of [low, high]) {
          expect([bar.x >= view.plot.left - 0.1, bar.x + bar.width <= view.plot.right + 0.1, bar.x <= view.base + 0.1, bar.x + bar.width >= view.base - 0.1]).toEqual([true, true, true, true]);
        }
        expect(view.plot.right).toBeLessThanOrEqual(width);
        if (view.turn) expect(view.turn.x).toBeGreaterThanOrEqual(view.plot.left - 0.1);
      }),
    );
  });
});

describe('Spreads under each other', () => {
  test('lie inside the picture, the half inside the nine tenths, the middle inside the half, on both sides of a limit', () => {
    assert(
      property(array(array(amount, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 8 }), amount, integer({ min: 260, max: 900 }), (values, at, width) => {
        const rows = values.map((own, slot) => ({ slot, name: `Model ${slot}`, label: (name: string) => name, said: '97 of 100', main: own.toSorted((a, b) => a - b) as unknown as [number, number, number, number, number], aside: undefined }));
        const view = spansView({ rows, tick: String, limit: { at, text: 'limit' } }, width);
        for (const [row, { main }] of view.rows.entries()) {
          const { whole, half, middle } = main!;
          expect([whole.x >= -0.01, whole.x + whole.width <= width + 1, half.x >= whole.x - 0.01, half.x + half.width <= whole.x + whole.width + 1.01, middle >= half.x - 0.01, middle <= half.x + half.width + 0.01]).toEqual(Array(6).fill(true));
          expect(Math.sign(view.limit!.x - middle) * Math.sign(at - rows[row]!.main[2])).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
