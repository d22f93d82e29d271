import { expect, test } from 'vitest';
import { latest } from '../../src/widget/latest.ts';

test('a value is made again only when what it is made of has changed, each key for itself', () => {
  const kept = latest<object>();
  const first = kept('a', [1, NaN], () => ({}));
  expect(kept('a', [1, NaN], () => ({}))).toBe(first);
  expect(kept('b', [1, NaN], () => ({}))).not.toBe(first);
  expect(kept('a', [1], () => ({}))).not.toBe(first);
  expect(kept('a', [1, NaN], () => ({}))).not.toBe(first);
});
