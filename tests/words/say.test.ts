import { describe, expect, test } from 'vitest';
import type { AnyCodes, Sentences, Unit } from '../../src/core/answers/answer.ts';
import { answerSentences } from '../../src/words/en/answers.ts';
import { enValues } from '../../src/words/en/values.ts';
import { say, valueText } from '../../src/words/say.ts';
import { expectEveryCodeSaid } from '../core/answers/said.ts';

describe('Values in English', () => {
  test.each<[number, Unit, string]>([
    [0, 'usd', '$0.00'],
    [0.000_299_85, 'usd-per-query', '$0.0003'],
    [0.0587, 'usd', '$0.059'],
    [0.41, 'usd', '$0.41'],
    [-12.5, 'usd', '−$12.50'],
    [999.999, 'usd-per-month', '$1,000.00'],
    [35_746.4, 'usd-per-month', '$35,746'],
    [1, 'share', '100%'],
    [0.9996, 'share', 'over 99.9%'],
    [0.123, 'share', '12.3%'],
    [0.0123, 'share', '1.2%'],
    [0.01, 'points', '1 point'],
    [0.035, 'points', '3.5 points'],
    [0.8, 'seconds', '0.8 s'],
    [90, 'seconds', '90 s'],
    [600, 'seconds', '10 min'],
    [86_400, 'seconds', '24 h'],
    [1200, 'tokens', '1,200 tokens'],
    [33, 'tokens-per-second', '33 tokens a second'],
    [1e6, 'queries-per-month', '1,000,000 queries a month'],
    [2.13, 'ratio', '2.1×'],
    [1, 'months', '1 month'],
    [3.5, 'months', '3.5 months'],
    [7, 'month', 'month 7'],
    [Date.parse('2026-11-22'), 'date', '2026-11-22'],
  ])('%s %s is %s', (value, unit, text) => expect(enValues().amount(value, unit)).toBe(text));

  test('a number that is not exact is told with its range', () => {
    expect(valueText({ is: 'amount', value: 0.41, unit: 'usd', low: 0.31, high: 0.55 }, enValues())).toBe('$0.41 ($0.31 to $0.55)');
  });

  test.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('the list %j is "%s"', (texts, text) => expect(enValues().list(texts)).toBe(text));

  test('a field is called by its label, an unknown one by its path', () => {
    const { field } = enValues();
    expect([field('stakes.errorUsd'), field('no.such')]).toEqual(['A wrong answer costs', 'no.such']);
  });

  test('a surface calls options as it does', () => {
    const sentences = { choose: ({ winner }: Readonly<Record<'winner', string>>) => `Choose ${winner}.` };
    expect(say<{ choose: 'winner' }>({ code: 'choose', values: { winner: { is: 'option', id: 'openai/gpt-4o' } } }, sentences, enValues({ option: () => 'GPT-4o' }))).toBe('Choose GPT-4o.');
  });
});

describe('Sentences of', () => {
  test.each(Object.entries(answerSentences))('%s say every code', (_, sentences) => expectEveryCodeSaid(sentences as unknown as Sentences<AnyCodes>));
});
