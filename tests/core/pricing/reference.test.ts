import { Decimal as BaseDecimal } from 'decimal.js';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkCatalogue } from '../../../src/catalogue/validate.ts';
import { CalculatorError } from '../../../src/core/errors.ts';
import { Decimal } from '../../../src/core/money.ts';
import { DIMENSIONS } from '../../../src/core/pricing/dimensions.ts';
import { compilePricer, type Pricer } from '../../../src/core/pricing/pricer.ts';
import { priceSchedule } from '../../../src/core/pricing/schedule.ts';
import { usage, type Leaves } from '../../../src/core/pricing/usage.ts';
import { card, instantFor, leaves, setting } from './random-cards.ts';
import { PARTS, referencePrice, type Priced } from './reference-pricer.ts';

const SEED = 20_261_122;
const CARDS = 2_500;
const CALLS = 4;

const Exact = BaseDecimal.clone({ precision: 400 });
const met: Record<string, number> = {};
const meet = (what: string): number => (met[what] = (met[what] ?? 0) + 1);

/** The code of the error an action ends in, with the dimension it names, or `priced`. */
function outcome(action: () => unknown): string {
  try {
    action();
    return 'priced';
  } catch (error) {
    if (!(error instanceof CalculatorError)) throw error;
    return [error.code, error.details['dimension']].filter(Boolean).join(' of ');
  }
}

function samePrice(pricer: Pricer, call: Leaves, expected: Priced): void {
  const total = pricer.total(usage(call));
  const bill = pricer.bill(call);
  const units = new Exact(pricer.unitsPerUsd.toString());

  expect(expected.parts.times(units).eq(new Exact(total.toString()).times(PARTS)), 'the total in units').toBe(true);
  expect(typeof total).toBe(expected.parts.times(units).div(PARTS).lte(Number.MAX_SAFE_INTEGER) ? 'number' : 'bigint');
  expect(pricer.usd(call)).toBe(new Decimal(expected.parts.div(PARTS).toString()).times(1).toString());
  expect(pricer.usd(usage(call))).toBe(bill.total);

  expect(bill.lines.map(({ dimension, count, rate, above, assumed, rateKey, side }) => ({ dimension, count, rate, above, assumed, rateKey, side }))).toEqual(
    expected.lines.map(({ dimension, count, rate, above, assumed }) => ({ dimension, count, rate: rate.toString(), above, assumed, rateKey: DIMENSIONS[dimension].rateKey, side: DIMENSIONS[dimension].side })),
  );
  const sum = bill.lines.reduce((so, line) => so.plus(line.amount), new Exact(0));
  const isFinite = pricer.unitsPerUsd.toString().startsWith('1');
  const off = sum.minus(bill.total).abs();
  expect(off.lte(isFinite ? 0 : new Exact(bill.total).times('1e-38').toString()), 'the lines add up to the total').toBe(true);

  const mean = pricer.expectedLines(call).reduce((so, line) => so + line.amount, 0);
  expect(pricer.expected(call)).toBe(mean);
  expect(Math.abs(mean - Number(bill.total))).toBeLessThanOrEqual(1e-12 * mean);

  meet(typeof total);
  if (!isFinite) meet('a third of a cent');
  if (expected.lines.some(({ assumed }) => assumed)) meet('a rule');
  if (bill.lines.some(({ above }) => above !== undefined)) meet('a context tier');
}

describe(`The pricer and a plain reference agree (seed ${SEED})`, () => {
  test(`${CARDS} random cards and settings × ${CALLS} calls`, () => {
    const cases = card.chain((offer) => fc.record({ offer: fc.constant(offer), asked: setting, at: instantFor(offer), calls: fc.array(leaves, { minLength: CALLS, maxLength: CALLS }) }));
    const property = fc.property(cases, ({ offer, asked, at, calls }) => {
      const schedule = priceSchedule(offer);
      let compiled: Pricer | undefined;
      const pricer = (): Pricer => (compiled ??= compilePricer(offer, asked, at));
      for (const call of calls) {
        meet('case');
        const expected = referencePrice(offer, asked, at, call);
        if ('refused' in expected) {
          const why = [expected.refused, expected.dimension].filter(Boolean).join(' of ');
          expect(outcome(() => pricer().total(usage(call)))).toBe(why);
          expect(outcome(() => pricer().usd(call))).toBe(why);
          expect(outcome(() => schedule.pricer(at, asked).bill(call))).toBe(why);
          // an expectation keeps the order it was asked in, so it may stumble over another leaf first
          expect(outcome(() => pricer().expectedLines(call))).toMatch(/^(?:no-price|not-offered|unknown-rate|undefined-together)/);
          expect(outcome(() => pricer().expected(call))).toBe(outcome(() => pricer().expectedLines(call)));
          meet(expected.refused);
        } else {
          samePrice(pricer(), call, expected);
          expect(schedule.total(usage(call), at, asked)).toEqual(pricer().total(usage(call)));
          meet('priced');
        }
      }
    });
    fc.assert(property, { seed: SEED, numRuns: CARDS });
  }, 60_000);

  test('a schedule asked at many instants, in whatever order, is the pricer of each', () => {
    let windows = 0;
    const cases = card.chain((offer) => fc.record({ offer: fc.constant(offer), asked: setting, instants: fc.array(instantFor(offer), { minLength: 12, maxLength: 12 }) }));
    const property = fc.property(cases, ({ offer, asked, instants }) => {
      const schedule = priceSchedule(offer);
      const rates = (pricer: () => Pricer): unknown => {
        try {
          return pricer().levels;
        } catch (error) {
          return (error as CalculatorError).code;
        }
      };
      for (const at of instants) expect(rates(() => schedule.pricer(at, asked))).toEqual(rates(() => compilePricer(offer, asked, at)));
      if (offer.price.some(({ window = [] }) => window.length > 1)) windows += 1;
    });
    fc.assert(property, { seed: SEED, numRuns: 200 });
    expect(windows).toBeGreaterThan(20);
  }, 60_000);

  test('every way to end was met often enough to mean something', () => {
    expect(met['case']).toBe(CARDS * CALLS);
    const rare = ['number', 'bigint', 'a third of a cent', 'a rule', 'a context tier', 'no-price', 'not-offered', 'unknown-rate', 'undefined-together'].filter((what) => (met[what] ?? 0) < 100);
    expect({ rare, met }).toEqual({ rare: [], met });
  });

  test('the random cards are cards a catalogue accepts', () => {
    for (const { id: _, seller: { id, ...seller }, ...offer } of fc.sample(card, { seed: SEED, numRuns: 300 })) {
      if (offer.price.length === 0) continue;
      expect(outcome(() => checkCatalogue({ version: 1, sellers: { [id]: seller }, offers: { 'random/card': offer } }))).toBe('priced');
    }
  });
});
