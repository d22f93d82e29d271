import { beforeAll, describe, expect, test } from 'vitest';
import { openCatalogue, type Catalogue } from '../../src/catalogue/catalogue.ts';
import { catalogueData } from '../../src/catalogue/data.ts';
import { weekProfile } from '../../src/core/growth/week-profile.ts';
import { defaultScenario } from '../../src/scenario/fields.ts';
import { isQuote } from '../../src/scenario/quotes.ts';
import { readTexts } from '../../src/scenario/read.ts';
import { run } from '../../src/scenario/run.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { profileOf } from '../../src/scenario/workload-of.ts';

let catalogue: Catalogue;
beforeAll(() => {
  catalogue = openCatalogue(catalogueData);
});

const said = (texts: Record<string, string>): Scenario => {
  const { scenario, problems } = readTexts(texts, 'attribute', defaultScenario('2026-11-22'));
  expect(problems).toEqual([]);
  return scenario;
};
const at = (hours: readonly number[]): string => Array.from({ length: 24 }, (_, hour) => Number(hours.includes(hour))).join(',');

describe('When in the week people ask', () => {
  test.each([
    ['nothing', {}, undefined],
    ['every hour', { 'active-hours': 'always', 'hour-shares': at([9]) }, undefined],
    ['office hours', { 'active-hours': 'office', 'utc-offset': '8' }, weekProfile('office', 8)],
    ['evenings', { 'active-hours': 'evenings' }, weekProfile('evenings', 0)],
    ['typed shares that are not typed', { 'active-hours': 'typed' }, undefined],
    ['typed days', { 'active-hours': 'typed', 'day-shares': '2,2,2,2,2,0,0' }, weekProfile('business-days', 0)],
    ['typed hours', { 'active-hours': 'typed', 'hour-shares': at([18, 19, 20, 21, 22, 23]), 'utc-offset': '-3' }, weekProfile('evenings', -3)],
  ])('%s', (_, texts, profile) => {
    expect(profileOf(said(texts))).toEqual(profile);
  });

  test('is what prices with peak hours are weighted by: DeepSeek’s, on weekdays from 9 to 12 and 14 to 18 o’clock in Beijing', () => {
    const usd = (hours: readonly number[]): number => {
      const [quote] = run(said({ models: 'deepseek/deepseek-v4-pro', 'input-tokens': '1000000', 'output-tokens': '0', 'input-spread': '0', 'active-hours': 'typed', 'hour-shares': at(hours), 'day-shares': '1,1,1,1,1,0,0', 'utc-offset': '8' }), catalogue).quotes;
      return quote && isQuote(quote) ? quote.cost.expected : Number.NaN;
    };
    expect(usd([10])).toBeCloseTo(1.32, 10);
    expect(usd([13])).toBeCloseTo(0.66, 10);
    expect(usd([11, 12, 13, 14])).toBeCloseTo((1.32 + 0.66) / 2, 10);
  });

  test.each([
    ['hour-shares', '1,2,3', 24],
    ['hour-shares', at([]), 24],
    ['day-shares', '1,1,1,1,1,0,-1', 7],
    ['day-shares', 'mon,tue', 7],
  ])('%s of %j are reported and change nothing', (attribute, text, count) => {
    const { scenario, problems } = readTexts({ [attribute]: text }, 'attribute', defaultScenario('2026-11-22'));
    expect(scenario).toEqual(defaultScenario('2026-11-22'));
    expect(problems).toMatchObject([{ code: 'bad-value', wanted: { kind: 'factors', count } }]);
  });
});
