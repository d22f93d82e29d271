import { describe, expect, test } from 'vitest';
import { defaultScenario } from '../../src/scenario/fields.ts';
import { declared } from '../../src/widget/declared.ts';
import { DAY } from './context.ts';

const read = (json: string | undefined, attributes: Record<string, string> = {}) => declared({ today: DAY, json, attributes });

describe('What a page says of a scenario', () => {
  test('is every default when it says nothing', () => {
    expect(read(undefined)).toEqual({ scenario: defaultScenario(DAY), problems: [] });
  });

  test('attributes stand over the inline JSON', () => {
    const { scenario } = read('{"workload":{"inputTokens":5,"outputTokens":6}}', { 'input-tokens': '7' });
    expect([scenario.workload.inputTokens, scenario.workload.outputTokens]).toEqual([7, 6]);
  });

  test.each([
    ['not JSON', '{', {}],
    ['no object', '[1]', {}],
    ['a field nobody knows', '{"workload":{"colour":1}}', {}],
    ['a prototype', '{"__proto__":{"polluted":true}}', {}],
    ['a megabyte', `"${'x'.repeat(1_000_000)}"`, {}],
    ['a number that is none', undefined, { 'input-tokens': 'NaN' }],
    ['a negative', undefined, { 'output-tokens': '-1' }],
    ['a share above one', undefined, { 'cached-share': '30' }],
    ['a tier nobody has', undefined, { 'service-tier': 'cheap' }],
    ['a day that is none', undefined, { date: '2026-02-30' }],
    ['a script', undefined, { models: '<script>alert(1)</script>@@' }],
  ])('%s is reported and changes nothing', (_, json, attributes) => {
    const { scenario, problems } = read(json, attributes);
    expect(problems).toHaveLength(1);
    expect(scenario).toEqual(defaultScenario(DAY));
    expect(problems[0]?.attribute).toBe(Object.keys(attributes)[0]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
