import { describe, expect, test } from 'vitest';
import { linesView, type LinesInput } from '../../../src/widget/charts/lines.ts';
import { stackedView } from '../../../src/widget/charts/stacked.ts';
import { seriesStyle } from '../../../src/widget/charts/series-style.ts';
import { fitted, textWidth } from '../../../src/widget/charts/text-width.ts';

const input = (values: readonly (readonly number[])[], more: Partial<LinesInput> = {}): LinesInput => ({
  series: values.map((own, slot) => ({ slot, name: `Model ${slot + 1}`, values: own })),
  months: values[0]?.length ?? 1,
  now: 'now',
  tick: (usd) => `$${usd}`,
  count: String,
  steps: [],
  ...more,
});
const rising = (months: number, times = 1): number[] => Array.from({ length: months }, (_, month) => (100 + month) * times);

/** Every number in a layout. */
function numbersOf(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value === 'string') return value.startsWith('M') ? [...value.matchAll(/[^MLCZ,]+/gu)].map(([text]) => Number(text)) : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersOf) : [];
}

describe.each([280, 320, 480, 720])('At %ipx', (width) => {
  test.each([
    ['one month', [[5]]],
    ['two months', [[0, 10]]],
    ['24 months', [rising(24), rising(24, 3)]],
    ['240 months', [rising(240)]],
    ['a cost of zero', [[0, 0, 0]]],
    ['8 options that cost the same', Array.from({ length: 8 }, () => rising(24))],
    ['amounts far apart', [rising(24, 1e9), rising(24, 1e-6)]],
  ])('%s: every place is a number inside the picture', (_, values) => {
    const lines = linesView(input(values), width);
    const stacked = stackedView(input(values), width);
    for (const plot of [lines.plot, stacked.plot]) {
      const { left, right, top, bottom, height, x, y, below: months, beside: amounts } = plot;
      expect([left > 0, right > left, bottom > top, height > bottom, right < width]).toEqual(Array(5).fill(true));
      for (const own of values) for (const [month, value] of own.entries()) {
        expect([x(month) >= left, x(month) <= right, Number.isFinite(y(value))]).toEqual([true, true, true]);
      }
      expect(months[0]?.text).toBe('now');
      for (const [index, tick] of months.entries()) if (index > 0) expect(tick.at - months[index - 1]!.at).toBeGreaterThan(22);
      expect(amounts.length).toBeGreaterThanOrEqual(1);
      expect(amounts.length).toBeLessThanOrEqual(8);
      expect(amounts[0]).toMatchObject({ at: bottom, text: '$0' });
    }
    const places = [...lines.lines, ...stacked.layers].map(({ label }) => label);
    for (const { x, y, text } of places) expect([y >= 10, x + textWidth(text, 12) <= width + 1]).toEqual([true, true]);
    const drawn = [lines.lines.map(({ path, marks }) => [path, marks]), stacked.layers.map(({ area, edge }) => [area, edge])];
    expect(numbersOf(drawn).filter((number) => !Number.isFinite(number))).toEqual([]);
  });
});

describe('Lines', () => {
  const { lines, plot } = linesView(input([rising(24), rising(24)]), 480);

  test('whose ends meet keep their names apart', () => {
    expect(Math.abs(lines[0]!.label.y - lines[1]!.label.y)).toBeGreaterThanOrEqual(14.9);
  });

  test('differ by dash, marker and colour', () => {
    const styles = Array.from({ length: 8 }, (_, slot) => seriesStyle(slot));
    for (const key of ['dash', 'marker', 'colour'] as const) expect(new Set(styles.map((style) => style[key])).size).toBe(8);
  });

  test('count months from 1', () => {
    expect(plot.below.at(-1)).toEqual({ at: plot.right, text: '24' });
  });

  test('a limit near them has its line, one far above only its name', () => {
    const limited = (usd: number) => linesView(input([rising(24)], { limit: { usd, text: 'budget' } }), 480);
    expect(limited(110).limit?.at).toBe(limited(110).plot.y(110));
    expect(limited(200).plot.y(200)).toBeGreaterThanOrEqual(limited(200).plot.top);
    expect(limited(10_000).limit).toMatchObject({ at: undefined, label: { text: 'budget ↑' } });
    expect(linesView(input([[0, 0]], { limit: { usd: 50, text: 'budget' } }), 480).limit?.at).toBeGreaterThan(0);
  });

  test('steps stand over the plot, each on a line of its own, in the words that fit', () => {
    const steps = [3.5, 20, 1].map((at) => ({ at, text: `A model with quite a long name, announced: doubles in month ${at}`, short: `announced ${at}` }));
    const wide = linesView(input([rising(24)], { steps }), 720);
    const narrow = linesView(input([rising(24)], { steps }), 280);
    expect(wide.steps.map(({ textY }) => textY)).toEqual([10, 26, 42]);
    expect(wide.plot.top).toBeGreaterThan(42);
    expect(wide.steps.map(({ text }) => text.startsWith('A model'))).toEqual([true, true, true]);
    expect(narrow.steps.map(({ text }) => text)).toEqual(['announced 1', 'announced 3.5', 'announced 20']);
    for (const { textX, text, anchor } of [...wide.steps, ...narrow.steps]) expect(anchor === 'end' ? textX - textWidth(text, 12) >= -1 : textX > 0).toBe(true);
  });
});

describe('Stacked parts', () => {
  test('lie on each other up to the sum', () => {
    const { layers, plot } = stackedView(input([[1, 2], [3, 4], [5, 6]]), 480);
    expect(layers.map(({ tops }) => tops)).toEqual([[1, 2], [4, 6], [9, 12]]);
    expect(plot.y(12)).toBeGreaterThanOrEqual(plot.top);
    expect(layers[1]!.area.endsWith('Z')).toBe(true);
  });
});

describe('A text', () => {
  test.each([
    ['GPT-4o', 200, 'GPT-4o'],
    ['Claude Sonnet 4.5', 60, 'Claude…'],
    ['クロード・ソネット', 40, 'クロ…'],
    ['a', 0, 'a…'],
  ])('%s is cut to %i pixels', (text, width, expected) => {
    expect(fitted(text, width, 12)).toBe(expected);
  });
});
