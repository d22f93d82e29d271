import { describe, expect, test } from 'vitest';
import { withField } from '../../src/scenario/fields.ts';
import { PRESETS, withPreset } from '../../src/scenario/presets.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { presetsView } from '../../src/widget/panels/presets-view.ts';
import { en } from '../../src/words/en/words.ts';
import { contextOf } from './context.ts';

const chosen = (change?: (scenario: Scenario) => Scenario) => presetsView(contextOf(change)).chips.filter(({ isChosen }) => isChosen).map(({ label }) => label);

describe('The workloads to start from', () => {
  test('are all there and have names', () => {
    expect(Object.keys(en.presets).toSorted()).toEqual(PRESETS.map(({ id }) => id).toSorted());
    expect(presetsView(contextOf()).chips).toHaveLength(PRESETS.length);
  });

  test('one is chosen', () => {
    expect(chosen()).toEqual(['Chat']);
    expect(chosen((scenario) => withPreset(scenario, 'coding-agent'))).toEqual(['Coding agent']);
  });

  test.each([
    ['a field of the workload', 'workload.outputTokens', 5],
    ['the benchmark', 'quality.benchmark', 'aider-polyglot'],
  ])('stays chosen but says that it was edited when %s was', (_, path, value) => {
    expect(chosen((scenario) => withField(scenario, path, value))).toEqual(['Chat · edited']);
  });

  test('the load is no part of it', () => {
    expect(chosen((scenario) => withField(scenario, 'load.queriesPerMonth', 5))).toEqual(['Chat']);
  });

  test('none is chosen when a newer version named it', () => {
    expect(chosen((scenario) => withPreset(scenario, 'of-tomorrow'))).toEqual([]);
  });
});
