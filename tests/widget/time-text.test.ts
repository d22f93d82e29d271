import { describe, expect, test } from 'vitest';
import { timeText } from '../../src/widget/panels/time-text.ts';
import { contextOf, plain } from './context.ts';

describe('Times', () => {
  test.each([
    ['seconds with a decimal while one of them is short', [0.83, 1.376], '0.8 / 1.4 s'],
    ['whole seconds when both are long', [68, 83.4], '68 / 83 s'],
    ['share the unit of the longest', [90, 240], '1.5 / 4.0 min'],
    ['hours for a batch', [86_400], '24 h'],
    ['a whole limit without decimals', [8], '8 s'],
    ['a limit with decimals', [1.5], '1.5 s'],
    ['nothing', [0], '0 s'],
  ])('%s', (_, seconds, expected) => {
    expect(plain(timeText(seconds, contextOf()))).toBe(expected);
  });

  test('a single time never parts from its unit', () => {
    expect(timeText([8], contextOf())).toBe('8\u00a0s');
  });
});
