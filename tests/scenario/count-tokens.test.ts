import { expect, test } from 'vitest';
import { countTokens } from '../../src/scenario/count-tokens.ts';

test('with a tokenizer the text is counted', () => {
  expect(countTokens('one two three', (text) => text.split(' ').length)).toEqual({ known: 'counted', tokens: 3 });
});

test('without one it is estimated, and says so', () => {
  const estimate = countTokens('The invoice is due at the end of the month.');
  expect(estimate).toMatchObject({ known: 'estimated', assumed: true });
  expect(estimate).toHaveProperty('low');
  expect(estimate).toHaveProperty('high');
});

test.each([Number.NaN, -1, 1.5, Infinity])('a tokenizer that answers %s is refused', (answer) => {
  expect(() => countTokens('text', () => answer)).toThrow(`countTokens requires a tokenizer that returns a whole number ≥ 0, got ${answer}`);
});

test('a text of nothing is no tokens, either way', () => {
  expect(countTokens('').tokens).toBe(0);
  expect(countTokens('', () => 0).tokens).toBe(0);
});
