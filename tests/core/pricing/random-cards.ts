// Random price cards and calls over every axis, all of them such as a catalogue accepts.
import * as fc from 'fast-check';
import type { Adjustment, ContextTier, Day, Offer, PriceEntry, RateBlock, Seller, Window, WrittenRates } from '../../../src/core/model/offer.ts';
import type { Setting } from '../../../src/core/model/setting.ts';
import { DIMENSION_NAMES, DIMENSIONS, type DimensionName } from '../../../src/core/pricing/dimensions.ts';
import { DAYS } from '../../../src/core/pricing/entry.ts';
import type { Leaves } from '../../../src/core/pricing/usage.ts';

/** Half of the time. */
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> => fc.oneof(fc.constant(undefined), value);

/** A price as sellers write them, from free to absurd. */
const price = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(fc.integer({ min: 1, max: 9_999 }), fc.integer({ min: -6, max: 0 })).map(([digits, exponent]) => Number(`${digits}e${exponent}`)) },
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 9_999_999_999 }).map((digits) => Number(`${digits}e-9`)) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 999 }).map((thousands) => thousands * 1_000) },
);
const factor = fc.constantFrom(0, 0.1, 0.5, 0.8, 1, 1.1, 1.75, 2, 0.333333);

/** Dimensions met often enough to collide between blocks. */
const COMMON: readonly DimensionName[] = ['input', 'cacheRead', 'cacheWrite', 'output', 'reasoning', 'audioSeconds'];
const dimension = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...COMMON) }, { weight: 1, arbitrary: fc.constantFrom(...DIMENSION_NAMES) });

const table = <Value>(value: fc.Arbitrary<Value>, atMost: number) => fc.uniqueArray(fc.tuple(dimension, value), { maxLength: atMost, selector: ([name]) => name });
const rates = (atMost: number): fc.Arbitrary<WrittenRates> => table(price, atMost).map((list) => byKey(list));
/** A whole card: most dimensions have a number. */
const most = <Value>(value: fc.Arbitrary<Value>, least: number) =>
  fc
    .tuple(fc.subarray([...DIMENSION_NAMES], { minLength: least }), fc.array(value, { minLength: DIMENSION_NAMES.length, maxLength: DIMENSION_NAMES.length }))
    .map(([names, values]) => names.map((name, index) => [name, values[index]!] as const));
const byKey = (list: readonly (readonly [DimensionName, number])[]): WrittenRates => {
  const made: Record<string, Record<string, number>> = {};
  for (const [name, usd] of list) (made[DIMENSIONS[name].rateKey] ??= {})[name] = usd;
  return made;
};
const THRESHOLDS = [0, 500, 1_000, 1_001, 200_000];
const tiers = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...THRESHOLDS), fc.boolean(), rates(4)), { maxLength: 2, selector: ([above]) => above })
  .map((steps): ContextTier[] => steps.toSorted(([a], [b]) => a - b).map(([above, inclusive, written]) => ({ above, ...(inclusive ? { inclusive } : {}), ...written })))
  // "above 1,000" and "from 1,001 on" are the same tier
  .filter((steps) => new Set(steps.map(({ above, inclusive }) => (inclusive ? above : above + 1))).size === steps.length);
const tiered = (own: fc.Arbitrary<WrittenRates>): fc.Arbitrary<RateBlock> =>
  fc.tuple(own, maybe(tiers)).map(([made, contextTier]) => ({ ...made, ...(contextTier ? { contextTier } : {}) }));
const block = (atMost: number): fc.Arbitrary<RateBlock> => tiered(rates(atMost));
const wholeList = tiered(most(price, 16).map(byKey));

const multiply = most(factor, 19).map((entries): NonNullable<Adjustment['multiply']> => Object.fromEntries(entries));
const adjustment: fc.Arbitrary<Adjustment> = fc.oneof(
  { weight: 4, arbitrary: multiply.map((factors): Adjustment => ({ multiply: factors })) },
  { weight: 3, arbitrary: wholeList },
  { weight: 3, arbitrary: fc.tuple(block(3), multiply).map(([written, factors]): Adjustment => ({ ...written, multiply: factors })) },
  { weight: 1, arbitrary: fc.constantFrom<Adjustment>({ offered: false }, { offered: true }) },
);
const some = <Value>(names: readonly string[], value: fc.Arbitrary<Value>): fc.Arbitrary<Record<string, Value>> =>
  fc.tuple(fc.subarray([...names], { minLength: names.length - 1 }), fc.array(value, { minLength: names.length, maxLength: names.length })).map(([chosen, values]) => Object.fromEntries(chosen.map((name, index) => [name, values[index]!])));

const CLOCKS = ['00:00', '00:01', '08:59', '09:00', '12:00', '14:30', '18:00', '23:59', '24:00'];
const windows: fc.Arbitrary<Window[]> = fc
  .record({
    utcOffset: fc.constantFrom('+00:00', '+08:00', '-09:30', '+05:45', '+14:00', '-12:00'),
    clocks: fc.uniqueArray(fc.constantFrom(...CLOCKS), { minLength: 2, maxLength: 6 }),
    days: fc.array(maybe(fc.uniqueArray(fc.constantFrom<Day>(...DAYS), { minLength: 1, maxLength: 6 })), { minLength: 3, maxLength: 3 }),
    blocks: fc.array(block(5), { minLength: 3, maxLength: 3 }),
  })
  .map(({ utcOffset, clocks, days, blocks }) => {
    const sorted = clocks.toSorted();
    return blocks.slice(0, Math.floor(sorted.length / 2)).map((written, index) => ({ utcOffset, from: sorted[2 * index]!, until: sorted[2 * index + 1]!, ...(days[index] ? { days: days[index] } : {}), ...written }));
  });

/** Around here everything happens: a Thursday at the end of a leap February. */
const START = Date.UTC(2028, 1, 24);
const DAY = 86_400_000;
const written = (time: number, style: number): string =>
  [new Date(time).toISOString().slice(0, 10), `${new Date(time + 8 * 3_600_000).toISOString().slice(0, 16)}+08:00`, `${new Date(time).toISOString().slice(0, 19)}Z`][time % DAY === 0 ? style : 1 + (style % 2)]!;

const entries: fc.Arbitrary<PriceEntry[]> = fc
  .record({
    cuts: fc.uniqueArray(fc.integer({ min: 0, max: 12 * 24 }), { maxLength: 2 }),
    gap: fc.integer({ min: 0, max: 7 }).map((roll) => roll === 0),
    openStart: fc.integer({ min: 0, max: 3 }).map((roll) => roll > 0),
    openEnd: fc.integer({ min: 0, max: 3 }).map((roll) => roll > 0),
    style: fc.nat(2),
    contents: fc.array(
      fc.record({
        rated: wholeList,
        window: maybe(windows),
        serviceTier: some(['batch', 'flex'], adjustment),
        region: some(['us', 'eu'], adjustment),
        mode: maybe(block(4)),
      }),
      { minLength: 3, maxLength: 3 },
    ),
  })
  .map(({ cuts, gap, openStart, openEnd, style, contents }) => {
    const times = cuts.toSorted((a, b) => a - b).map((hours) => written(START + hours * 3_600_000, style));
    const edges = [openStart || times.length < 2 ? undefined : times.shift(), ...times, openEnd || times.length < 2 ? undefined : times.pop()];
    const bounds = edges.slice(1).map((until, index) => ({ from: edges[index], until }));
    return bounds
      .filter((_, index) => !(gap && index === 1))
      .filter(({ from, until }) => from === undefined || from !== until)
      .map(({ from, until }, index): PriceEntry => {
        const { rated, window, serviceTier, region, mode } = contents[index]!;
        return { ...(from ? { from } : {}), ...(until ? { until } : {}), source: 'a registry', checked: '2028-02-27', confidence: 'several', ...rated, ...(window ? { window } : {}), serviceTier, region, ...(mode ? { mode: { thinking: mode } } : {}) };
      });
  });

/** Rules that lead to an earlier dimension of the same unit: they cannot go in a circle. */
const rules = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...DIMENSION_NAMES.slice(1)), fc.nat(20)), { maxLength: 16, selector: ([name]) => name })
  .map((named): NonNullable<Seller['chargesAs']> => {
    const choices = named.flatMap(([name, pick]) => {
      const earlier = DIMENSION_NAMES.slice(0, DIMENSION_NAMES.indexOf(name)).filter((other) => DIMENSIONS[other].rateKey === DIMENSIONS[name].rateKey);
      return earlier.length > 0 ? [[name, { as: earlier[pick % earlier.length]!, source: `the seller, of ${name}` }] as const] : [];
    });
    return Object.fromEntries(choices);
  });

/** An offer with everything that can be written about its price. */
export const card: fc.Arbitrary<Offer> = fc
  .record({ price: entries, own: rules, sellers: rules, serviceTier: some(['flex', 'priority'], adjustment), region: some(['us'], adjustment), discount: maybe(fc.constantFrom(0.9, 0.875, 1.2, 0.123456)) })
  .map(({ price: history, own, sellers, serviceTier, region, discount }) => ({
    id: 'random/card',
    name: 'Random',
    tier: 'balanced',
    seller: { id: 'random', name: 'Random', chargesAs: sellers, serviceTier, region, ...(discount === undefined ? {} : { negotiatedMultiplier: discount }) },
    chargesAs: own,
    price: history,
  }));

export const setting: fc.Arbitrary<Setting> = fc.record(
  {
    serviceTier: maybe(fc.constantFrom('standard', 'batch', 'flex', 'priority')),
    region: fc.oneof({ weight: 12, arbitrary: fc.constant(undefined) }, { weight: 7, arbitrary: fc.constantFrom('us', 'eu') }, fc.constantFrom('mars', 'constructor')),
    mode: maybe(fc.constant('thinking')),
  },
).map((chosen) => Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== undefined)));

/** An instant near a boundary of the card, a window's edge, or anywhere. */
export function instantFor({ price: history }: Offer): fc.Arbitrary<number> {
  const bounds = history.flatMap(({ from, until }) => [from, until]).filter((date) => date !== undefined);
  const edges = history.flatMap(({ window = [] }) => window.flatMap(({ utcOffset, from, until }) => [from, until].map((clock) => ({ utcOffset, clock }))));
  return fc.oneof(
    { weight: 2, arbitrary: fc.integer({ min: START - DAY, max: START + 14 * DAY }) },
    ...(bounds.length > 0 ? [{ weight: 1, arbitrary: fc.tuple(fc.constantFrom(...bounds), fc.integer({ min: -1, max: 1 })).map(([date, delta]) => Date.parse(date) + delta) }] : []),
    ...(edges.length > 0
      ? [{ weight: 2, arbitrary: fc.tuple(fc.constantFrom(...edges), fc.nat(12), fc.integer({ min: -1, max: 1 })).map(([{ utcOffset, clock }, days, delta]) => Date.parse(`${new Date(START + days * DAY).toISOString().slice(0, 10)}T${clock}:00${utcOffset}`) + delta) }]
      : []),
  );
}

const counts = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 5_000 }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 10_000_000 }) },
  { weight: 1, arbitrary: fc.maxSafeNat() },
);

/** A count, with milliseconds where seconds are counted. */
const counted = table(counts, 4).map((list) => list.map(([name, whole]) => [name, DIMENSIONS[name].rateKey === 'usdPerMinute' && whole % 3 !== 0 ? Number((whole % 1e12) + 'e-3') : whole] as const));

/** Leaves of one call; a third of them have a prompt of exactly a threshold, one less or one more. */
export const leaves: fc.Arbitrary<Leaves> = fc
  .tuple(counted, maybe(fc.tuple(fc.constantFrom(...THRESHOLDS), fc.integer({ min: -1, max: 1 }))))
  .map(([list, edge]) => {
    const made: Partial<Record<DimensionName, number>> = Object.fromEntries(list);
    if (!edge) return made;
    const outside = Object.fromEntries(list.filter(([name]) => !DIMENSIONS[name].prompt));
    const cached = Math.min(made.cacheRead ?? 0, 300);
    const prompt = Math.max(edge[0] + edge[1], cached);
    return { ...outside, input: prompt - cached, ...(cached > 0 ? { cacheRead: cached } : {}) };
  });
