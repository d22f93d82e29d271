import { expect, test } from 'vitest';
import type { Offer } from '../../../src/core/model/offer.ts';
import { compilePricer } from '../../../src/core/pricing/pricer.ts';
import { usage } from '../../../src/core/pricing/usage.ts';

const speech = (usdPerMinute: number): Offer => ({
  id: 'me/speech',
  seller: { id: 'me', name: 'Me' },
  name: 'Speech',
  tier: 'small',
  price: [{ source: 'me', checked: '2026-11-22', confidence: 'single', usdPerMinute: { audioSeconds: usdPerMinute } }],
});
const price = (usdPerMinute: number, audioSeconds: number): string => compilePricer(speech(usdPerMinute), {}, '2026-11-22').usd({ audioSeconds });

test.each([
  [0.006, 9.2, '0.00092', 'a report with tenths of a second (OpenRouter writes 9.2)'],
  [0.006, 0.001, '0.0000001', 'a millisecond'],
  [0.1, 30, '0.05', 'half a minute at a price that is no finite decimal per second'],
  [1, 0.003, '0.00005', 'milliseconds at such a price'],
])('$%f a minute for %f s is $%s: %s', (usdPerMinute, seconds, usd) => {
  expect(price(usdPerMinute, seconds)).toBe(usd);
});

test('the total of milliseconds is whole in units', () => {
  const pricer = compilePricer(speech(0.006), {}, '2026-11-22');
  const total = pricer.total(usage({ audioSeconds: 9.201 }));
  expect(Number.isInteger(total)).toBe(true);
  expect(BigInt(total) * 1_000n).toBe((pricer.unitsPerUsd * 6n * 9_201n) / 60_000n);
});

test('less than a millisecond is refused, and so is part of a token', () => {
  expect(() => price(0.006, 0.0001)).toThrow('usage requires a number of at most 3 decimals ≥ 0 for "audioSeconds", got 0.0001');
  expect(() => usage({ input: 0.5 })).toThrow('usage requires a whole number ≥ 0 for "input", got 0.5');
});
