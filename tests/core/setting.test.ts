import { describe, expect, test } from 'vitest';
import { checkSetting, EFFORTS, MODES, SERVICE_TIERS, type Setting } from '../../src/core/model/setting.ts';
import { compilePricer } from '../../src/core/pricing/pricer.ts';
import { priceSchedule } from '../../src/core/pricing/schedule.ts';
import type { Offer } from '../../src/core/model/offer.ts';

const offer: Offer = { id: 'a/b', seller: { id: 'a', name: 'A' }, name: 'B', tier: 'small', price: [{ source: 's', checked: '2026-11-10', confidence: 'several', usdPerMillionTokens: { input: 1 } }] };

describe('A setting', () => {
  test.each([...EFFORTS.map((effort) => ({ effort })), ...SERVICE_TIERS.map((serviceTier) => ({ serviceTier })), ...MODES.map((mode) => ({ mode })), {}, { region: 'us' }])('%j is one', (setting) => {
    expect(checkSetting(setting)).toBe(setting);
  });

  test.each([
    [{ serviceTier: 'cheap' }, 'setting requires serviceTier to be one of standard, batch, flex, priority, fast, got "cheap"'],
    [{ serviceTier: '__proto__' }, 'setting requires serviceTier to be one of standard, batch, flex, priority, fast, got "__proto__"'],
    [{ serviceTier: 'Batch' }, 'setting requires serviceTier to be one of standard, batch, flex, priority, fast, got "Batch"'],
    [{ serviceTier: null }, 'setting requires serviceTier to be one of standard, batch, flex, priority, fast, got null'],
    [{ effort: 'huge' }, 'setting requires effort to be one of none, minimal, low, medium, high, xhigh, max, got "huge"'],
    [{ mode: 7 }, 'setting requires mode to be one of thinking, got 7'],
  ])('%j is none, whoever reads it', (setting, message) => {
    const wrong = expect.objectContaining({ code: 'bad-setting', message });
    expect(() => checkSetting(setting as Setting)).toThrow(wrong);
    expect(() => compilePricer(offer, setting as Setting, '2026-11-22')).toThrow(wrong);
    const schedule = priceSchedule(offer);
    expect(() => schedule.pricer(0, setting as Setting)).toThrow(wrong);
    expect(() => schedule.pricer(0, setting as Setting), 'nor at the second time').toThrow(wrong);
    expect(() => schedule.week(0, setting as Setting)).toThrow(wrong);
  });
});

describe('A schedule', () => {
  const setting: Setting = { region: undefined } as unknown as Setting;

  test('compiles each period and setting once', () => {
    const schedule = priceSchedule(offer);
    const other: Setting = {};
    const first = schedule.pricer(0, setting);
    expect(schedule.pricer(1e12, setting)).toBe(first);
    expect(schedule.pricer(0, other)).not.toBe(first);
    expect(schedule.pricer(0, setting)).toBe(first);
    expect(schedule.week(5, setting)[0]!.pricer).toBe(first);
  });

  test.each([NaN, 1e300])('refuses %s as an instant', (at) => {
    const ended = priceSchedule({ ...offer, price: [{ ...offer.price[0]!, until: '2026-01-01' }] });
    expect(() => ended.pricer(at, {})).toThrow(expect.objectContaining({ code: 'bad-date' }));
  });

  test('names the day that has no price', () => {
    const ended = priceSchedule({ ...offer, price: [{ ...offer.price[0]!, until: '2026-01-01' }] });
    expect(() => ended.week(Date.parse('2026-01-01'), {})).toThrow(expect.objectContaining({ code: 'no-price', message: 'a/b has no known price on 2026-01-01T00:00:00.000Z' }));
  });
});
