import { describe, expect, test } from 'vitest';
import { FIELD_LIST } from '../../src/scenario/fields.ts';
import { inputsView, readInput, readSlider } from '../../src/widget/panels/inputs-view.ts';
import { contextOf } from './context.ts';

const all = () => inputsView(contextOf()).groups.flatMap(({ inputs, more }) => [...inputs, ...more]);
const input = (path: string, ...given: Parameters<typeof contextOf>) =>
  inputsView(contextOf(...given))
    .groups.flatMap(({ inputs }) => inputs)
    .find((view) => view.path === path)!;

describe('The form', () => {
  test('begins with the fields most people fill', () => {
    expect(inputsView(contextOf()).groups.map(({ inputs }) => inputs.map(({ label }) => label))).toEqual([
      ['Input tokens', 'Output tokens', 'Read from cache'],
      ['Queries', 'Service tier'],
      ['Quality measured by'],
      [],
      [],
      [],
      [],
      [],
    ]);
  });

  test('says in a line what it holds', () => {
    expect(inputsView(contextOf()).summary).toBe('1,155 in · 211 out · 0% cached · 1,000,000 a month · Standard');
  });

  test('shows of every field its unit, its default, and where that comes from', () => {
    for (const { path, unit, default: { summary, from } } of all()) {
      expect([path, unit.length > 0, /source|assumption/.test(summary), (from[0]?.text.length ?? 0) > 0]).toEqual([path, true, true, true]);
    }
  });

  test('links the source of a default', () => {
    expect(input('workload.inputTokens').default.from[0]?.href).toBe('https://github.com/Azure/AzurePublicDataset');
  });

  test('offers the way back only from another value', () => {
    const changed = contextOf((scenario) => ({ ...scenario, workload: { ...scenario.workload, inputTokens: 2000 } }));
    expect(input('workload.inputTokens').default.reset).toBeUndefined();
    expect(inputsView(changed).groups[0]?.inputs[0]?.default.reset).toBe('Back to 1,155');
  });

  test('shows a share in percent without binary rounding', () => {
    const view = input('workload.cachedShare', (scenario) => ({ ...scenario, workload: { ...scenario.workload, cachedShare: 0.07 } }));
    expect([view.text, view.percent, view.slider?.position]).toEqual(['7', true, 7]);
  });
});

describe('What stands in a field', () => {
  test.each([
    ['workload.inputTokens', '1500', 1500],
    ['workload.inputTokens', '1e3', 1000],
    ['workload.inputTokens', '12.5', 12.5],
    ['workload.inputTokens', '', undefined],
    ['workload.inputTokens', '-1', undefined],
    ['workload.inputTokens', '1e400', undefined],
    ['workload.inputTokens', 'NaN', undefined],
    ['workload.cachedShare', '30', 0.3],
    ['workload.cachedShare', '100.1', undefined],
    ['serviceTier', 'batch', 'batch'],
    ['serviceTier', 'cheap', undefined],
    ['__proto__', '1', undefined],
  ])('%s: %j is %j', (path, text, value) => {
    expect(readInput(path, text)).toBe(value);
  });

  test('every number written is read back the same', () => {
    for (const { path, kind, default: { value } } of FIELD_LIST) {
      const view = all().find((known) => known.path === path);
      if (view && kind.wanted.kind === 'number') expect(readInput(path, view.text), path).toBe(value);
    }
  });

  test('a slider’s position has a value, that of another field none', () => {
    expect([readSlider('workload.inputTokens', 41), readSlider('workload.cachedShare', 40), readSlider('serviceTier', 1)]).toEqual([1000, 0.4, undefined]);
  });
});
