import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHART_PANELS } from '../../src/widget/panels/chart-panels.ts';
import { overTimeView } from '../../src/widget/panels/over-time-view.ts';
import { PANELS, panelsShown } from '../../src/widget/panels-shown.ts';
import { en } from '../../src/words/en/words.ts';
import { context } from './context.ts';

const shown = (said: string | null | undefined): readonly string[] => [...panelsShown(said).names];
const faults = (said: string): readonly string[] => panelsShown(said).faults.map((fault) => fault(en));

describe('The panels of a page', () => {
  test.each([
    ['are all where it says nothing', undefined, PANELS],
    ['are all for an empty attribute', ' ', PANELS],
    ['are those it names, in their own order', 'peak growth', ['growth', 'peak']],
    ['may have commas between', 'peak,growth', ['growth', 'peak']],
    ['are none for none', 'none', []],
    ['are those beside none that are named', 'none, money', ['money']],
    ['are those it names right', 'growth, costs', ['growth']],
    ['are all where nothing it names is known', 'costs', PANELS],
  ])('%s', (_, said, names) => {
    expect(shown(said)).toEqual(names);
  });

  test('say what no panel is called', () => {
    expect(faults('growth, costs')).toEqual(['No panel is called costs; there are growth, components, trade-off, matters, how-sure, self-host, peak, money.']);
    expect(faults('none')).toEqual([]);
  });

  test('repeat only so much of anything', () => {
    assert(property(string({ maxLength: 2_000 }), (said) => {
      expect(faults(said).join('').length).toBeLessThan(500);
    }));
    expect(faults(`${'x'.repeat(1e6)} growth`)[0]!.length).toBeLessThan(300);
  });

  test('are all that there are', () => {
    expect(PANELS.filter((name) => !(name in CHART_PANELS))).toEqual(['growth', 'components', 'money']);
  });

  test('that are not wanted are not worked out', () => {
    const { growth, components, money } = overTimeView(context, { width: 400, slot: undefined, names: panelsShown('growth').names });
    expect([components, money]).toEqual([undefined, undefined]);
    expect(growth).toBeDefined();
  });
});
