import { expect, test } from 'vitest';
import type { Unit } from '../../../src/core/answers/answer.ts';
import { fields } from '../../../src/words/ja/fields.ts';
import { units } from '../../../src/words/ja/units.ts';
import { valueText } from '../../../src/words/say.ts';
import { valuesIn } from '../../../src/words/values.ts';

const texts = valuesIn({ units, fields }, 'ja');

test.each<[number, Unit, string]>([
  [0.41, 'usd', '$0.41'],
  [1, 'months', '1か月'],
  [3.5, 'months', '3.5か月'],
  [11, 'months', '11か月'],
  [7, 'month', '7か月目'],
  [0.01, 'points', '1ポイント'],
  [0.035, 'points', '3.5ポイント'],
  [90, 'seconds', '90秒'],
  [600, 'seconds', '10分'],
  [86_400, 'seconds', '24時間'],
  [1_200, 'tokens', '1,200トークン'],
  [33, 'tokens-per-second', '毎秒33トークン'],
  [1e6, 'queries-per-month', '月間1,000,000クエリ'],
  [2.13, 'ratio', '2.1倍'],
  [0.9996, 'share', '99.9%超'],
])('%s %s is written %s in Japanese', (value, unit, text) => expect(texts.amount(value, unit)).toBe(text));

test('a range and a list stand without spaces', () => {
  expect(valueText({ is: 'amount', value: 0.41, unit: 'usd', low: 0.31, high: 0.55 }, texts)).toBe('$0.41 ($0.31〜$0.55)');
  expect(texts.list(['A', 'B', 'C'])).toBe('A、B、C');
});
