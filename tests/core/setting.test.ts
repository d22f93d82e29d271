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

  test('keeps apart as many settings as there are, in whatever order they come', () => {
    const batch = { multiply: { input: 0.5 } };
    const schedule = priceSchedule({ ...offer, price: [{ ...offer.price[0]!, serviceTier: { batch }, region: Object.fromEntries([1, 2, 3, 4, 5, 6].map((times) => [`r${times}`, { multiply: { input: times } }])) }] });
    const settings: Setting[] = [1, 2, 3, 4, 5, 6].flatMap((times) => [{ region: `r${times}` }, { region: `r${times}`, serviceTier: 'batch' }]);
    const price = (of: Setting): string => schedule.pricer(0, of).usd({ input: 1_000_000 });
    const expected = ['1', '0.5', '2', '1', '3', '1.5', '4', '2', '5', '2.5', '6', '3'];
    expect(settings.map(price)).toEqual(expected);
    const kept = settings.map((of) => schedule.pricer(0, of));
    for (const order of [settings.toReversed(), settings, [...settings.slice(5), ...settings.slice(0, 5)]]) {
      for (const of of order) expect(schedule.pricer(0, of)).toBe(kept[settings.indexOf(of)]);
    }
  });

  test('has one price in a week that windows cover whole, whatever is unknown outside them', () => {
    const { usdPerMillionTokens: _, ...bare } = offer.price[0]!;
    const halves = [['00:00', '12:00', 1], ['12:00', '24:00', 3]] as const;
    const windows = halves.map(([from, until, input]) => ({ utcOffset: '+08:00', from, until, usdPerMillionTokens: { input } }));
    const week = (list: typeof windows): unknown[] => priceSchedule({ ...offer, price: [{ ...bare, window: list }] }).week(0, {}).map(({ share, pricer }) => [share, pricer.usd({ input: 1_000_000 })]);
    expect(week(windows)).toEqual([[0.5, '1'], [0.5, '3']]);
    expect(week([{ ...windows[0]!, until: '24:00' }])).toEqual([[1, '1']]);
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
