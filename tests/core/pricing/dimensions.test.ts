import { describe, expect, test } from 'vitest';
import { DIMENSION_NAMES, DIMENSIONS, isDimension, RATE_KEYS } from '../../../src/core/pricing/dimensions.ts';
import { en } from '../../../src/words/en/words.ts';

describe('The table of ways to charge', () => {
  test.each(Object.entries(DIMENSIONS))('%s has a unit, a sentence and a word', (name, { rateKey, counts, side, prompt }) => {
    expect(RATE_KEYS).toHaveProperty(rateKey);
    expect(counts).toMatch(/^[a-z]/u);
    expect(en.dimensions[name as keyof typeof en.dimensions]).toMatch(/^[A-Z]/u);
    expect(en.rateUnits[rateKey]).toMatch(/^per /u);
    expect(prompt, 'the prompt is what is read').toBe(side === 'input');
  });

  test('every unit is used, and its key says how many it buys', () => {
    expect(new Set(Object.values(DIMENSIONS).map(({ rateKey }) => rateKey))).toEqual(new Set(Object.keys(RATE_KEYS)));
    expect(RATE_KEYS).toEqual({ usdPerMillionTokens: 1e6, usdPerThousandCalls: 1e3, usdPerImage: 1, usdPerMillionPixels: 1e6, usdPerMillionCharacters: 1e6, usdPerMinute: 60, usdPerMillionTokenHours: 1e6 });
  });

  test('names are told apart from what every object has', () => {
    expect(DIMENSION_NAMES.every(isDimension)).toBe(true);
    expect(['', 'Input', 'constructor', '__proto__', 'toString', 'hasOwnProperty', 'input '].some(isDimension)).toBe(false);
  });
});
