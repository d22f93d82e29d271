import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { openCatalogue, type Catalogue } from '../../../src/catalogue/catalogue.ts';
import { buildCatalogue } from '../../../src/cli/catalogue-directory.ts';
import type { Offer, PriceEntry, Window } from '../../../src/core/model/offer.ts';
import type { Setting } from '../../../src/core/model/setting.ts';
import { DAYS, entryAt, minuteOfWeek, noticesAt, WEEK_MINUTES, windowShares, windowWeek } from '../../../src/core/pricing/entry.ts';
import { compilePricer } from '../../../src/core/pricing/pricer.ts';
import type { Leaves } from '../../../src/core/pricing/usage.ts';

const SEED = 20_261_122;

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = openCatalogue(await buildCatalogue('pricing'));
});
/** What a million of each leaf costs, in the order asked. */
const rates = (id: string, at: string, leaves: readonly (keyof Leaves)[], asked: Setting = {}, prompt = 0): string[] => {
  const pricer = compilePricer(catalogue.offer(id), asked, at);
  const level = pricer.levels.findLast(({ above }) => prompt > above)!;
  return leaves.map((name) => {
    const rate = level.rates[name];
    return 'usd' in rate ? rate.usd : rate.code;
  });
};
const codes = (id: string, at: string): string[] => {
  const offer = catalogue.offer(id);
  return noticesAt(offer, entryAt(offer, at), at).map(({ code }) => code);
};

// The numbers are those of the registries, read on the days in brackets: pi-ai (2026-11-10), models.dev
// (2026-09-30), genai-prices (2026-09-23), LiteLLM (2026-08-01).
describe('Prices that changed', () => {
  test.each([
    ['o3 before its cut of 80% (genai-prices)', 'openai/o3', '2025-06-09T23:59:59.999Z', ['10', 'unknown-rate', '40']],
    ['o3 from the first instant of 2025-06-10 (all four)', 'openai/o3', '2025-06-10', ['2', '0.5', '8']],
    ['o3 today', 'openai/o3', '2026-11-22', ['2', '0.5', '8']],
    ['GPT-5.6 Sol before 2026-08-21 (genai-prices, LiteLLM)', 'openai/gpt-5.6-sol', '2026-08-20T23:59:59.999Z', ['5', '0.5', '30']],
    ['GPT-5.6 Sol after: input −20%, output −33% (pi-ai, models.dev)', 'openai/gpt-5.6-sol', '2026-08-21', ['4', '0.4', '20']],
    ['GPT-5.6 Terra before 2026-07-30 (genai-prices)', 'openai/gpt-5.6-terra', '2026-07-29T23:59:59.999Z', ['2.5', '0.25', '15']],
    ['GPT-5.6 Terra after, −20% (all four)', 'openai/gpt-5.6-terra', '2026-07-30', ['2', '0.2', '12']],
    ['GPT-5.6 Luna before 2026-07-30 (genai-prices)', 'openai/gpt-5.6-luna', '2026-07-29T23:59:59.999Z', ['1', '0.1', '6']],
    ['GPT-5.6 Luna after, −80% (all four)', 'openai/gpt-5.6-luna', '2026-07-30', ['0.2', '0.02', '1.2']],
    ['Gemini 3.6 Flash at launch (LiteLLM)', 'google/gemini-3.6-flash', '2026-08-01', ['1.5', '0.15', '7.5']],
    ['Gemini 3.6 Flash in its introductory time (pi-ai, models.dev, genai-prices)', 'google/gemini-3.6-flash', '2026-12-31T23:59:59.999Z', ['0.75', '0.075', '3.75']],
    ['Gemini 3.6 Flash from 2027 (genai-prices)', 'google/gemini-3.6-flash', '2027-01-01', ['1.5', '0.15', '7.5']],
    ['Gemini 3.8 Flash in its introductory time (pi-ai, models.dev, genai-prices)', 'google/gemini-3.8-flash', '2026-12-31T23:59:59.999Z', ['0.75', '0.075', '3.75']],
    ['Gemini 3.8 Flash from 2027 (genai-prices)', 'google/gemini-3.8-flash', '2027-01-01', ['1.5', '0.15', '7.5']],
    ['GLM-5.3-Flash on promotion until 24:00 in Beijing (genai-prices)', 'zai/glm-5.3-flash', '2026-09-09T15:59:59.999Z', ['0.075', '0.015', '0.25']],
    ['GLM-5.3-Flash at its list price (pi-ai, models.dev)', 'zai/glm-5.3-flash', '2026-09-09T16:00:00Z', ['0.15', '0.03', '0.5']],
  ])('%s', (_, id, at, expected) => {
    expect(rates(id, at, ['input', 'cacheRead', 'output'])).toEqual(expected);
  });

  test('a long prompt follows its own price through the cut (genai-prices)', () => {
    const leaves = ['input', 'cacheRead', 'cacheWrite', 'output'] as const;
    expect(rates('openai/gpt-5.6-sol', '2026-08-20', leaves, {}, 272_001)).toEqual(['10', '1', '12.5', '45']);
    expect(rates('openai/gpt-5.6-sol', '2026-08-21', leaves, {}, 272_001)).toEqual(['8', '0.8', '10', '30']);
    expect(rates('openai/gpt-5.6-sol', '2026-08-21', leaves, {}, 272_000)).toEqual(['4', '0.4', '5', '20']);
  });

  test.each([
    ['xAI from 200,000 on', 'xai/grok-4.5', 200_000, ['2', '6'], ['4', '12']],
    ['OpenAI above 272,000', 'openai/gpt-5.4', 272_001, ['2.5', '15'], ['5', '22.5']],
  ])('the threshold of %s', (_, id, first, short, long) => {
    expect(rates(id, '2026-11-22', ['input', 'output'], {}, first - 1)).toEqual(short);
    expect(rates(id, '2026-11-22', ['input', 'output'], {}, first)).toEqual(long);
  });

  test('a price announced says so, from when it was read until it is read again', () => {
    for (const id of ['google/gemini-3.6-flash', 'google/gemini-3.8-flash']) {
      expect(codes(id, '2027-01-01')).toContain('announced');
      expect(codes(id, '2026-12-31')).not.toContain('announced');
    }
    const [, , announced] = catalogue.offer('google/gemini-3.6-flash').price;
    expect(noticesAt(catalogue.offer('google/gemini-3.6-flash'), announced!, '2027-03-01')).toContainEqual({ code: 'announced', date: '2027-01-01' });
  });
});

describe('DeepSeek’s hours, in Beijing (genai-prices and its notes)', () => {
  const [flat, off, peak] = [['0.435', '0.003625', '0.87'], ['0.66', '0.022', '1.98'], ['1.32', '0.044', '3.96']];
  test.each([
    ['Sunday evening before the change, in a later peak window', '2026-08-16T17:59:59+08:00', flat],
    ['the last instant of one price', '2026-08-16T23:59:59+08:00', flat],
    ['midnight of the change', '2026-08-17T00:00:00+08:00', off],
    ['Monday before nine', '2026-08-17T08:59:59+08:00', off],
    ['Monday at nine', '2026-08-17T09:00:00+08:00', peak],
    ['Monday just before noon', '2026-08-17T11:59:59+08:00', peak],
    ['Monday at noon', '2026-08-17T12:00:00+08:00', off],
    ['Monday at two', '2026-08-17T14:00:00+08:00', peak],
    ['Monday at six', '2026-08-17T18:00:00+08:00', off],
    ['Saturday at ten, while windows are daily', '2026-08-22T10:00:00+08:00', peak],
    ['Saturday night, the eve of free weekends', '2026-08-22T23:59:59+08:00', off],
    ['Sunday at ten, the first free one', '2026-08-23T10:00:00+08:00', off],
    ['Sunday at three', '2026-08-23T15:00:00+08:00', off],
    ['Monday at ten after it', '2026-08-24T10:00:00+08:00', peak],
    ['Friday just before six', '2026-08-28T17:59:59+08:00', peak],
    ['Saturday at ten after it', '2026-08-29T10:00:00+08:00', off],
    ['Saturday in Beijing, still Friday in UTC', '2026-08-28T16:30:00Z', off],
    ['Monday in Beijing, still Sunday in UTC', '2026-08-30T17:00:00Z', off],
    ['nine in Beijing, written in UTC', '2026-11-23T01:00:00Z', peak],
  ])('%s', (_, at, expected) => {
    expect(rates('deepseek/deepseek-v4-pro', at, ['input', 'cacheRead', 'output'])).toEqual(expected);
  });

  test('the flash model keeps the same hours at its own prices', () => {
    const at = (when: string): string[] => rates('deepseek/deepseek-v4-flash', when, ['input', 'cacheRead', 'output']);
    expect(at('2026-08-18T08:00:00+08:00')).toEqual(['0.22', '0.007', '0.66']);
    expect(at('2026-08-18T10:00:00+08:00')).toEqual(['0.44', '0.014', '1.32']);
    expect(at('2026-08-16T10:00:00+08:00')).toEqual(['0.14', '0.0028', '0.28']);
  });

  test('thirty-five of 168 hours are peak on weekdays, forty-nine while they were daily', () => {
    const share = (at: string): number => catalogue.schedule('deepseek/deepseek-v4-pro').week(Date.parse(at), {}).filter(({ pricer }) => pricer.usd({ input: 1e6 }) === '1.32').reduce((sum, part) => sum + part.share, 0);
    expect(share('2026-11-22') * 168).toBeCloseTo(35, 12);
    expect(share('2026-08-20') * 168).toBeCloseTo(49, 12);
    expect(share('2026-08-16')).toBe(0);
  });
});

describe('Which entry is in force', () => {
  const entry = (over: Partial<PriceEntry>): PriceEntry => ({ source: 's', checked: '2026-11-10', confidence: 'several', ...over });
  const offer = (price: readonly PriceEntry[], over: Partial<Offer> = {}): Offer => ({ id: 'acme/one', seller: { id: 'acme', name: 'Acme' }, name: 'One', tier: 'small', price, ...over });
  const two = offer([entry({ from: '2026-01-01', until: '2026-03-01', note: 'first' }), entry({ from: '2026-04-01T00:00:00-05:00', note: 'second' })]);

  test.each([
    ['2026-01-01', 'first'],
    ['2026-02-28T23:59:59.999Z', 'first'],
    ['2026-04-01T05:00:00Z', 'second'],
    ['2099-12-31', 'second'],
  ])('on %s the %s', (at, note) => {
    expect(entryAt(two, at).note).toBe(note);
    expect(entryAt(two, Date.parse(at))).toBe(entryAt(two, new Date(at)));
  });

  test.each(['2025-12-31T23:59:59.999Z', '2026-03-01', '2026-04-01T04:59:59.999Z'])('on %s none, and the error says so', (at) => {
    const date = new Date(at).toISOString();
    expect(() => entryAt(two, at)).toThrow(expect.objectContaining({ code: 'no-price', message: `acme/one has no known price on ${date}`, details: { offer: 'acme/one', date } }));
  });

  test.each<[string, Partial<Offer>, Partial<PriceEntry>, string, unknown[]]>([
    ['nothing to say', {}, { from: '2026-01-01' }, '2026-06-01', []],
    ['one source', {}, { from: '2026-01-01', confidence: 'single' }, '2026-06-01', [{ code: 'single-source' }]],
    ['a start unknown, before it was read', {}, {}, '2026-11-09T23:59:59.999Z', [{ code: 'before-checked', date: '2026-11-10' }]],
    ['a start unknown, from the day it was read', {}, {}, '2026-11-10', []],
    ['a start known, before it was read', {}, { from: '2026-01-01' }, '2026-02-01', []],
    ['before the release', { released: '2026-05-05' }, { from: '2026-01-01' }, '2026-05-04T23:59:59.999Z', [{ code: 'before-release', date: '2026-05-05' }]],
    ['on the day of release', { released: '2026-05-05' }, { from: '2026-01-01' }, '2026-05-05', []],
    ['a release dated to the month, the day before', { released: '2026-05' }, { from: '2026-01-01' }, '2026-04-30', [{ code: 'before-release', date: '2026-05' }]],
    ['a release dated to the month, its first day', { released: '2026-05' }, { from: '2026-01-01' }, '2026-05-01', []],
    ['retired', { retires: '2026-05-05' }, { from: '2026-01-01' }, '2026-05-05', [{ code: 'retired', date: '2026-05-05' }]],
    ['the last day before it is', { retires: '2026-05-05' }, { from: '2026-01-01' }, '2026-05-04', []],
    ['read on the day it begins', {}, { from: '2026-11-10' }, '2026-11-11', []],
    ['read before it begins', {}, { from: '2026-11-11' }, '2026-11-11', [{ code: 'announced', date: '2026-11-11' }]],
  ])('notices: %s', (_, over, when, at, expected) => {
    const of = offer([entry(when)], over);
    expect(noticesAt(of, entryAt(of, at), at)).toEqual(expected);
  });

  test('a price older than the model warns, and one carried back says from when', () => {
    expect(codes('openai/o3', '2025-04-15')).toEqual(['single-source', 'before-checked', 'before-release']);
    expect(codes('openai/o3', '2026-11-22')).toEqual([]);
  });
});

describe(`The week (seed ${SEED})`, () => {
  /** The weekday and clock at an offset, read off a calendar. */
  const there = (at: number, offset: string): { day: string; clock: string } => {
    const [hours, minutes] = offset.slice(1).split(':').map(Number) as [number, number];
    const local = new Date(at + (offset.startsWith('-') ? -60_000 : 60_000) * (hours * 60 + minutes));
    return { day: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'][local.getUTCDay()]!, clock: local.toISOString().slice(11, 16) };
  };
  const anyInstant = fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2200, 0, 1) });
  const clock = fc.integer({ min: 0, max: 1_440 }).map((minute) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`);
  const window: fc.Arbitrary<Window> = fc
    .record({ sign: fc.constantFrom('+', '-'), hours: fc.integer({ min: 0, max: 14 }), minutes: fc.constantFrom('00', '30', '45'), clocks: fc.uniqueArray(clock, { minLength: 2, maxLength: 2 }), days: fc.oneof(fc.constant(undefined), fc.uniqueArray(fc.constantFrom(...DAYS), { minLength: 1, maxLength: 7 })) })
    .map(({ sign, hours, minutes, clocks, days }) => {
      const [from, until] = clocks.toSorted() as [string, string];
      return { utcOffset: `${sign}${String(hours).padStart(2, '0')}:${minutes}`, from, until, ...(days ? { days } : {}) };
    });
  const isIn = ({ utcOffset, days = DAYS, from, until }: Window, at: number): boolean => {
    const { day, clock: now } = there(at, utcOffset);
    return (days as readonly string[]).includes(day) && from <= now && now < until;
  };

  test('the minute of the week is that of a calendar', () => {
    fc.assert(
      fc.property(anyInstant, (at) => {
        const { day, clock: now } = there(at, '+00:00');
        expect(minuteOfWeek(at)).toBe((DAYS as readonly string[]).indexOf(day) * 1_440 + Number(now.slice(0, 2)) * 60 + Number(now.slice(3)));
      }),
      { seed: SEED, numRuns: 2_000 },
    );
  });

  test('an instant lies in the windows a calendar and a clock say', () => {
    fc.assert(
      fc.property(window, fc.array(anyInstant, { minLength: 20, maxLength: 20 }), (one, instants) => {
        const week = windowWeek([one]);
        for (const at of instants) expect(week[minuteOfWeek(at)]).toBe(isIn(one, at) ? 1 : 0);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  test('the edges of a window are exact to the millisecond', () => {
    fc.assert(
      fc.property(window, fc.integer({ min: 0, max: 400 }), (one, days) => {
        const week = windowWeek([one]);
        const midnight = Date.UTC(2026, 0, 1) + days * 86_400_000;
        const minute = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
        const offset = (one.utcOffset.startsWith('-') ? -1 : 1) * minute(one.utcOffset.slice(1));
        for (const edge of [one.from, one.until]) {
          const at = midnight + (minute(edge) - offset) * 60_000;
          for (const delta of [-1, 0, 1]) expect(week[minuteOfWeek(at + delta)]).toBe(isIn(one, at + delta) ? 1 : 0);
        }
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  test('the shares of a week add up to one and count its minutes', () => {
    fc.assert(
      fc.property(fc.array(window, { maxLength: 3 }), (windows) => {
        const shares = windowShares(windows);
        expect(shares).toHaveLength(windows.length + 1);
        expect(shares.reduce((sum, share) => sum + share * WEEK_MINUTES, 0)).toBeCloseTo(WEEK_MINUTES, 6);
        const week = windowWeek(windows);
        expect(Math.round(shares[0]! * WEEK_MINUTES)).toBe(week.filter((index) => index === 0).length);
      }),
      { seed: SEED, numRuns: 200 },
    );
  });
});
