import { expect, test } from 'vitest';
import type { Unit } from '../../../src/core/answers/answer.ts';
import { fields } from '../../../src/words/ar/fields.ts';
import { units } from '../../../src/words/ar/units.ts';
import { valuesIn } from '../../../src/words/values.ts';

const texts = valuesIn({ units, fields }, 'ar');

test.each<[number, Unit, string]>([
  [0, 'months', '0 شهر'],
  [1, 'months', 'شهر واحد'],
  [2, 'months', 'شهرين'],
  [3, 'months', '3 أشهر'],
  [10, 'months', '10 أشهر'],
  [11, 'months', '11 شهرًا'],
  [100, 'months', '100 شهر'],
  [3.5, 'months', '3.5 شهر'],
  [0.01, 'points', 'نقطة واحدة'],
  [0.02, 'points', 'نقطتين'],
  [0.05, 'points', '5 نقاط'],
  [0.035, 'points', '3.5 نقطة'],
  [0.0304, 'points', '3 نقاط'],
  [0.0096, 'points', '0.96 نقطة'],
  [-0.02, 'points', '−2 نقطة'],
  [1_200, 'tokens', '1,200 رمز'],
  [1_003, 'tokens', '1,003 رموز'],
  [11, 'tokens-per-second', '11 رمزًا في الثانية'],
  [1_015, 'queries-per-month', '1,015 استعلامًا شهريًا'],
])('%s %s is counted %s in Arabic', (value, unit, text) => expect(texts.amount(value, unit)).toBe(text));

test('both ends of a range, and each of a list, keep their own direction', () => {
  expect(units.range('$1', '$2')).toBe('\u2068$1\u2069 إلى \u2068$2\u2069');
  expect(units.list(['GPT-4o', 'o3'])).toBe('\u2067\u2068GPT-4o\u2069، \u2068o3\u2069\u2069');
});
