import { describe, expect, test } from 'vitest';
import { openCatalogue } from '../../../src/catalogue/catalogue.ts';
import { buildCatalogue } from '../../../src/cli/catalogue-directory.ts';
import { queryCost } from '../../../src/core/query/cost.ts';
import { priceSchedule } from '../../../src/core/pricing/schedule.ts';
import type { Leaves } from '../../../src/core/pricing/usage.ts';
import type { Offer } from '../../../src/core/model/offer.ts';

const catalogue = openCatalogue(await buildCatalogue('pricing'));
const today = Date.parse('2026-11-22');
const gpt4o = catalogue.schedule('openai/gpt-4o');
const deepseek = catalogue.schedule('deepseek/deepseek-v4-pro');

describe('The cost of a query', () => {
  test('is a bill where every count is whole and the price is the same all week', () => {
    const cost = queryCost(gpt4o, { input: 1_155, output: 211 }, today, {});
    expect(cost.bill?.total.toString()).toBe('0.0049975');
    expect(cost.expected).toBeCloseTo(0.0049975, 15);
    expect(cost.weekly).toBe(false);
  });

  test('is no bill of half a token', () => {
    const cost = queryCost(gpt4o, { input: 1_155.5, output: 211 }, today, {});
    expect(cost).not.toHaveProperty('bill');
    expect(cost.expected).toBeCloseTo(0.00499875, 15);
  });

  test('under weekly windows is the mean of a load spread evenly over the week', () => {
    const cost = queryCost(deepseek, { input: 1_000_000, output: 500_000 }, today, {});
    expect(cost.weekly).toBe(true);
    expect(cost).not.toHaveProperty('bill');
    // 35 of 168 hours at 1.32 and 3.96, the rest at 0.66 and 1.98
    expect(cost.expected).toBeCloseTo((35 * (1.32 + 1.98) + 133 * (0.66 + 0.99)) / 168, 12);
    expect(cost.lines.map(({ dimension, count }) => [dimension, count])).toEqual([['input', 1_000_000], ['output', 500_000]]);
    expect(cost.lines[0]!.rate.toNumber()).toBeCloseTo((35 * 1.32 + 133 * 0.66) / 168, 12);
  });

  test('does not depend on the hour of the week that is asked for', () => {
    const hours = [0, 1, 9, 47, 100, 167].map((hour) => queryCost(deepseek, { input: 1_000, output: 1_000 }, today + hour * 3_600_000, {}).expected);
    expect(new Set(hours).size).toBe(1);
  });

  test('adds up: the lines are the total', () => {
    for (const schedule of [gpt4o, deepseek]) {
      const { lines, expected } = queryCost(schedule, { input: 123.25, cacheRead: 77.5, output: 1 / 3 }, today, {});
      expect(lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(expected);
    }
  });

  test('of nothing is nothing', () => {
    expect(queryCost(gpt4o, { input: 0, output: 0 }, today, {})).toMatchObject({ expected: 0, lines: [] });
    expect(queryCost(gpt4o, {}, today, {}).bill?.total.toString()).toBe('0');
  });

  test('of a leaf that has no rate in one window is refused', () => {
    const offer: Offer = {
      id: 'a/b', seller: { id: 'a', name: 'A' }, name: 'B', tier: 'small',
      price: [{ source: 's', checked: '2026-11-10', confidence: 'several', usdPerMillionTokens: { output: 2 }, window: [{ utcOffset: '+00:00', from: '00:00', until: '12:00', usdPerMillionTokens: { input: 1 } }] }],
    };
    expect(() => queryCost(priceSchedule(offer), { input: 5, output: 5 }, today, {})).toThrow(expect.objectContaining({ code: 'unknown-rate', details: { offer: 'a/b', dimension: 'input' } }));
    expect(queryCost(priceSchedule(offer), { output: 5 }, today, {})).toMatchObject({ weekly: true, expected: expect.closeTo(0.00001, 18) });
  });

  test.each([
    [{ input: -1 }, 'usage requires a number ≥ 0 for "input", got -1'],
    [{ input: NaN }, 'usage requires a number ≥ 0 for "input", got NaN'],
    [{ input: Infinity }, 'usage requires a number ≥ 0 for "input", got Infinity'],
    [{ ouput: 0 }, 'usage has unknown leaf "ouput"; did you mean "output"?'],
  ])('of %j is refused', (means, message) => {
    expect(() => queryCost(gpt4o, means as Leaves, today, {})).toThrow(expect.objectContaining({ code: 'bad-usage', message }));
  });

  test('says what is to be known of its day, whichever day was asked for first', () => {
    const schedule = catalogue.schedule('openai/o3');
    const setting = {};
    const codes = (day: string): string[] => queryCost(schedule, { input: 1 }, Date.parse(day), setting).notices.map(({ code }) => code);
    expect(codes('2025-06-09')).toEqual(['single-source', 'before-checked']);
    expect(codes('2025-04-01')).toEqual(['single-source', 'before-checked', 'before-release']);
    expect(codes('2025-06-09')).toEqual(['single-source', 'before-checked']);
  });
});
