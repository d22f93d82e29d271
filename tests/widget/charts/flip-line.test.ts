import { assert, double, option, property, uniqueArray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flipView, type FlipInput } from '../../../src/widget/charts/flip-line.ts';
import { textWidth } from '../../../src/widget/charts/text-width.ts';
import { logSteps } from '../../../src/widget/log-steps.ts';

const input = (turns: readonly number[], more: Partial<FlipInput> = {}): FlipInput => ({
  winners: [0, ...turns].map((fromUsd, slot) => ({ slot, name: `Model ${slot + 1}`, fromUsd })),
  stakeUsd: undefined,
  steps: logSteps(0.000_01, 100_000),
  tick: (usd) => `$${usd}`,
  flipText: (usd) => `flips at $${usd}`,
  stakeText: more.stakeUsd === undefined ? '' : `you: $${more.stakeUsd}`,
  axis: 'what a wrong answer costs (log)',
  ...more,
});

describe('The flip line', () => {
  test('has a segment a winner, without gaps, as wide as the logarithm says', () => {
    const { segments, slider } = flipView(input([1]), 416);
    expect(segments.map(({ from, to }) => [from, to])).toEqual([[8, 208], [208, 408]]);
    expect([slider.first, slider.last]).toEqual([logSteps(0.000_01, 100_000).position(0.01), logSteps(0.000_01, 100_000).position(100)]);
  });

  test('shows the user’s stake where it lies, and its words over those of a turn beside it', () => {
    const near = flipView(input([1], { stakeUsd: 1.1 }), 416);
    const far = flipView(input([1], { stakeUsd: 0.02 }), 416);
    expect(near.top).toBeGreaterThan(far.top);
    expect(near.stake!.y).toBeLessThan(near.flips[0]!.y);
    expect(near.stake!.at).toBeGreaterThan(near.segments[1]!.from);
    expect(far.slider.at).toBe(logSteps(0.000_01, 100_000).position(0.02));
  });

  test('reaches a stake that lies far from every turn', () => {
    const { stake, slider } = flipView(input([1], { stakeUsd: 50_000 }), 416);
    expect(stake!.at).toBeLessThan(408);
    expect(slider.last).toBeGreaterThanOrEqual(slider.at);
  });

  test('has no turn where one option is always the best', () => {
    expect(flipView(input([]), 416)).toMatchObject({ flips: [], segments: [{ from: 8, to: 408 }] });
  });

  test.each([280, 320, 480, 768, 1600])('at %ipx: every text stands inside the picture and none on another in its row', (width) => {
    const usd = double({ min: 0.000_02, max: 50_000, noNaN: true });
    assert(
      property(uniqueArray(usd, { maxLength: 7 }), option(usd, { nil: undefined }), (turns, stakeUsd) => {
        const view = flipView(input(turns.toSorted((a, b) => a - b), { stakeUsd }), width);
        const texts = [...view.flips, ...view.ticks, ...(view.stake ? [view.stake] : [])];
        for (const { x, text } of texts) {
          const half = textWidth(text, 12) / 2;
          expect([x - half >= -1, x + half <= width + 1]).toEqual([true, true]);
        }
        for (const row of [view.flips, view.ticks]) for (const [index, mark] of row.entries()) for (const other of row.slice(index + 1)) {
          expect(Math.abs(mark.x - other.x)).toBeGreaterThanOrEqual((textWidth(mark.text, 12) + textWidth(other.text, 12)) / 2);
        }
        for (const { from, to } of view.segments) expect(to).toBeGreaterThanOrEqual(from);
        expect(view.segments.at(-1)!.to).toBe(width - 8);
      }),
    );
  });
});
