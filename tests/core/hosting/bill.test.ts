import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annuity } from '../../../src/core/hosting/annuity.ts';
import { HOSTING_LINES, hostingBill, hoursOf, INTEREST_PER_YEAR, LIFE_YEARS, PAID_HOURS, POWER_USAGE_EFFECTIVENESS, type HostingBill, type HostingBillInputs, type Ownership, type Rent } from '../../../src/core/hosting/bill.ts';
import { fixedFleet, serverlessFleet, type Fleet } from '../../../src/core/hosting/capacity.ts';
import { unitCost } from '../../../src/core/hosting/unit-cost.ts';
import { RENTALS } from '../../../src/core/model/serving.ts';
import { calendarMonth } from '../../../src/core/calendar.ts';

const FLEET: Fleet = { status: 'sized', needed: 4, spare: 1, meanUp: 2.5, meanStarting: 0.1 };
const RENT: Rent = { kind: 'on-demand', usdPerReplicaHour: 10, includesHost: true };
const BOUGHT: Ownership = { kind: 'bought', purchaseUsd: 24_000, lifeYears: 4, interestPerYear: 0, kilowattsPerReplica: 2, powerUsageEffectiveness: 1.5, usdPerKilowattHour: 0.1, colocationUsdPerReplicaMonth: 300, maintenanceUsdPerReplicaMonth: 100 };
const BESIDE = { storage: { count: 200, usdEach: 0.1 }, egress: { count: 50, usdEach: 0.08 }, onCall: { count: 0.5, usdEach: 12_000 } };
const INPUTS: HostingBillInputs = { fleet: FLEET, hours: 100, price: RENT, ...BESIDE };

const lines = ({ monthly }: HostingBill): Record<string, number> => Object.fromEntries(monthly.map(({ id, usd }) => [id, usd]));
const unpriced = (inputs: Partial<HostingBillInputs>): readonly string[] => hostingBill({ ...INPUTS, ...inputs }).unpriced.map(({ id }) => id);

describe('An annuity', () => {
  // https://numpy.org/numpy-financial/latest/pmt.html: 200,000 over 15 years at 7.5 %
  test('is the payment of a loan, to the digits that numpy prints', () => expect(annuity(200_000, 0.075, 15)).toBeCloseTo(1854.0247200054619, 9));
  test('without interest is a part of the price', () => expect(annuity(48_000, 0, 4)).toBe(1_000));
  test('at next to no interest is next to that', () => expect(annuity(48_000, 1e-12, 4)).toBeCloseTo(1_000, 6));
  test('takes four years and 8 % where nobody says otherwise', () => expect([LIFE_YEARS, INTEREST_PER_YEAR]).toEqual([4, 0.08]));
  test('never falls with interest, and pays the price back with what it earned', () => {
    fc.assert(fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 10 }), (interest, years) => {
      const payment = annuity(1_000, interest, years);
      expect(payment).toBeGreaterThanOrEqual(1_000 / (12 * years) - 1e-9);
      let owed = 1_000;
      for (let month = 0; month < 12 * years; month += 1) owed = owed * (1 + interest / 12) - payment;
      expect(owed).toBeCloseTo(0, 5);
    }));
  });
});

describe('Hours', () => {
  test('of an undated month are 730.5, of a dated one its own', () => {
    expect([hoursOf(), hoursOf(calendarMonth(Date.parse('2028-02-29'))), hoursOf(calendarMonth(Date.parse('2026-12-01')))]).toEqual([730.5, 696, 744]);
  });
});

describe('Rent', () => {
  test('is paid for replicas up, for starts and for the spare, each a line', () => {
    expect(lines(hostingBill(INPUTS))).toEqual({ 'hosting-rent': 2_500, 'hosting-start-up': 100, 'hosting-spare': 1_000, 'hosting-storage': 20, 'hosting-egress': 4, 'hosting-on-call': 6_000 });
    expect(hostingBill(INPUTS).usd).toBe(9_624);
    expect(hostingBill(INPUTS).unpriced).toEqual([]);
  });

  test.each(RENTALS)('%s pays hours up or held', (kind) => {
    const { 'hosting-rent': rent, 'hosting-start-up': starts } = lines(hostingBill({ ...INPUTS, price: { ...RENT, kind } }));
    expect([rent, starts]).toEqual(PAID_HOURS[kind] === 'up' ? [2_500, 100] : [4_000, 0]);
  });

  test('held is what was reserved or is owned', () => {
    expect(RENTALS.filter((kind) => PAID_HOURS[kind] === 'held')).toEqual(['reserved', 'owned']);
  });

  test('is less by what a commitment takes off, once', () => {
    expect(lines(hostingBill({ ...INPUTS, price: { ...RENT, kind: 'reserved', commitmentDiscount: 0.4 } }))).toMatchObject({ 'hosting-rent': 2_400, 'hosting-spare': 600, 'hosting-storage': 20 });
  });

  test('without its host leaves the host to be paid', () => {
    const price: Rent = { ...RENT, includesHost: false };
    expect(unpriced({ price })).toEqual(['hosting-host']);
    expect(hostingBill({ ...INPUTS, price }).unpriced[0]!.count).toBeCloseTo(360, 9);
    expect(lines(hostingBill({ ...INPUTS, price: { ...price, hostUsdPerReplicaHour: 0.5 } }))['hosting-host']).toBeCloseTo(180, 9);
  });

  test('of a fixed fleet does not ask how busy it is', () => {
    fc.assert(fc.property(fc.double({ min: 0.01, max: 100, noNaN: true }), fc.double({ min: 0.01, max: 1, noNaN: true }), fc.constantFrom(...RENTALS), (rate, busy, kind) => {
      const fleet = fixedFleet(8 * rate, { queriesPerSecond: rate, targetUtilisation: 1 });
      if (fleet.status === 'overloaded') throw new Error('overloaded');
      const bill = hostingBill({ ...INPUTS, fleet, price: { ...RENT, kind } });
      expect(bill.monthly[0]!.basis).toEqual({ count: 800, usdEach: 10 });
      // idle hours are paid in the cost of a query, and only there
      const full = unitCost(bill.usd, { queries: 1e6, outputTokensPerQuery: 100, tokensPerSecondPerUser: 30 });
      const idle = unitCost(bill.usd, { queries: 1e6 * busy, outputTokensPerQuery: 100, tokensPerSecondPerUser: 30 });
      expect(idle.usdPerQuery! * busy).toBeCloseTo(full.usdPerQuery!, 12);
    }));
  });

  test('of serverless replicas is in proportion to the work, and utilisation enters once', () => {
    const rentAt = (meanQueriesPerSecond: number, targetUtilisation: number): number => {
      const fleet = serverlessFleet({ meanQueriesPerSecond, peakQueriesPerSecond: 9, startsPerHour: 0 }, { queriesPerSecond: 2, targetUtilisation });
      if (fleet.status === 'overloaded') throw new Error('overloaded');
      return lines(hostingBill({ ...INPUTS, fleet, price: { ...RENT, kind: 'serverless' } }))['hosting-rent']!;
    };
    // 1 a second of 2: half a replica, 50 hours of 100
    expect([rentAt(1, 1), rentAt(2, 1), rentAt(1, 0.5)]).toEqual([500, 1_000, 1_000]);
  });
});

describe('A replica that was bought', () => {
  test('costs its annuity, energy, place and care; the spare as much again', () => {
    const bill = hostingBill({ ...INPUTS, fleet: { ...FLEET, needed: 3 }, hours: 730.5, price: BOUGHT });
    // energy: 3 × 2 kW × 1.5 × 730.5 h × $0.10
    expect(lines(bill)).toMatchObject({ 'hosting-capital': 1_500, 'hosting-energy': expect.closeTo(657.45, 9), 'hosting-colocation': 900, 'hosting-maintenance': 300, 'hosting-spare': expect.closeTo(1_119.15, 9) });
    expect(bill.usd).toBeCloseTo(4 * 1_119.15 + 20 + 4 + 6_000, 9);
    expect(bill.unpriced).toEqual([]);
  });

  test('is paid for whether it is up or not', () => {
    const costs = [0, 4].map((meanUp) => hostingBill({ ...INPUTS, fleet: { ...FLEET, meanUp }, price: BOUGHT }).usd);
    expect(costs[0]).toBe(costs[1]);
  });

  test('draws what a mean data centre draws where nobody says otherwise', () => {
    const { powerUsageEffectiveness: _, ...price } = BOUGHT;
    expect(hostingBill({ ...INPUTS, price }).monthly[1]!.basis.count).toBeCloseTo(4 * 2 * POWER_USAGE_EFFECTIVENESS * 100, 9);
  });
});

describe('What nobody stated is not 0', () => {
  test.each<[string, Partial<HostingBillInputs>, readonly string[]]>([
    ['the hour of a replica', { price: { kind: 'spot', includesHost: true } }, ['hosting-rent', 'hosting-start-up', 'hosting-spare']],
    ['the hour where nothing starts and no spare is kept', { price: { kind: 'spot', includesHost: true }, fleet: { ...FLEET, spare: 0, meanStarting: 0 } }, ['hosting-rent']],
    ['anything of a replica that was bought', { price: { kind: 'bought' } }, ['hosting-capital', 'hosting-energy', 'hosting-colocation', 'hosting-maintenance', 'hosting-spare']],
    ['the price of the current', { price: { kind: 'bought', purchaseUsd: 1, kilowattsPerReplica: 1, colocationUsdPerReplicaMonth: 0, maintenanceUsdPerReplicaMonth: 0 } }, ['hosting-energy']],
    ['a quantity', { storage: { usdEach: 0.1 } }, ['hosting-storage']],
    ['a price', { egress: { count: 50 } }, ['hosting-egress']],
    ['nothing, where there is none of it', { egress: { count: 0 } }, []],
  ])('%s', (_, given, expected) => expect(unpriced(given)).toEqual(expected));

  test('people, storage and egress are asked for even where nobody spoke of them', () => {
    expect(hostingBill({ fleet: FLEET, hours: 100, price: RENT }).unpriced).toEqual([{ id: 'hosting-storage' }, { id: 'hosting-egress' }, { id: 'hosting-on-call' }]);
  });

  test('and the bill is then the lesser one', () => {
    const { storage: _, ...less } = INPUTS;
    expect(hostingBill(less).usd).toBe(hostingBill(INPUTS).usd - 20);
  });
});

describe('The cost of what is served', () => {
  test('carries the speed it was sold at', () => {
    expect(unitCost(3_000, { queries: 3e6, outputTokensPerQuery: 250, tokensPerSecondPerUser: 35 })).toEqual({ usdPerQuery: 0.001, outputTokens: { usdPerMillionTokens: 4, tokensPerSecondPerUser: 35 } });
  });
  test('is not there where nothing was served', () => {
    expect(unitCost(0, { queries: 0, outputTokensPerQuery: 250, tokensPerSecondPerUser: 35 })).toEqual({});
    expect(unitCost(10, { queries: 10, outputTokensPerQuery: 0, tokensPerSecondPerUser: 35 })).toEqual({ usdPerQuery: 1 });
  });
});

test.each<[string, () => unknown, string]>([
  ['a discount in percent', () => hostingBill({ ...INPUTS, price: { ...RENT, commitmentDiscount: 40 } }), 'hostingBill requires the commitment discount to be a share from 0 to 1, got 40'],
  ['a building that saves power', () => hostingBill({ ...INPUTS, price: { ...BOUGHT, powerUsageEffectiveness: 0.5 } }), 'hostingBill requires a finite power usage effectiveness of at least 1, got 0.5'],
  ['a negative price', () => hostingBill({ ...INPUTS, price: { ...RENT, usdPerReplicaHour: -1 } }), 'hostingBill requires the price of hosting-rent to be a finite number ≥ 0, got -1'],
  ['a negative quantity', () => hostingBill({ ...INPUTS, egress: { count: -1, usdEach: 1 } }), 'hostingBill requires the count of hosting-egress to be a finite number ≥ 0, got -1'],
  ['a month of no length', () => hostingBill({ ...INPUTS, hours: Number.NaN }), 'hostingBill requires finite hours above 0, got NaN'],
  ['a life of no years', () => annuity(1, 0.1, 0), 'annuity requires a finite life above 0 years, got 0'],
  ['an endless bill', () => unitCost(Infinity, { queries: 1, outputTokensPerQuery: 1, tokensPerSecondPerUser: 1 }), 'unitCost requires usd to be a finite number ≥ 0, got Infinity'],
])('%s is refused', (_, act, message) => expect(act).toThrow(message));

describe('Laws of a bill', () => {
  const amount = fc.oneof(fc.constant(0), fc.double({ min: 1e-6, max: 1e5, noNaN: true }));
  const maybe = fc.option(amount, { nil: undefined });
  const fleet = fc.record({ status: fc.constant('sized' as const), needed: fc.integer({ min: 0, max: 1_000 }), spare: fc.integer({ min: 0, max: 9 }), meanUp: amount, meanStarting: amount });
  const rent = fc.record({ kind: fc.constantFrom(...RENTALS), usdPerReplicaHour: maybe, includesHost: fc.boolean(), hostUsdPerReplicaHour: maybe, commitmentDiscount: fc.double({ min: 0, max: 1, noNaN: true }) });
  const bought = fc.record({ kind: fc.constant('bought' as const), purchaseUsd: maybe, kilowattsPerReplica: maybe, usdPerKilowattHour: maybe, colocationUsdPerReplicaMonth: maybe, maintenanceUsdPerReplicaMonth: maybe });
  const priced = fc.record({ count: maybe, usdEach: maybe });
  const inputs = fc.record({ fleet, hours: fc.double({ min: 1, max: 744, noNaN: true }), price: fc.oneof(rent, bought), storage: priced, egress: priced, onCall: priced }) as fc.Arbitrary<HostingBillInputs>;

  test('every line is its own, finite, and its count times its price; the lines add up exactly', () => {
    fc.assert(fc.property(inputs, (given) => {
      const { monthly, usd } = hostingBill(given);
      for (const { id, usd: amountUsd, basis } of monthly) {
        expect(id in HOSTING_LINES).toBe(true);
        expect(Number.isFinite(amountUsd) && amountUsd >= 0).toBe(true);
        expect(amountUsd).toBe(basis.count * basis.usdEach);
      }
      expect(new Set(monthly.map(({ id }) => id)).size).toBe(monthly.length);
      expect(usd).toBe(monthly.reduce((sum, line) => sum + line.usd, 0));
    }));
  });

  test('what is asked for is charged or unpriced, never both and never left out', () => {
    fc.assert(fc.property(inputs, (given) => {
      const bill = hostingBill(given);
      const ids = [...bill.monthly, ...bill.unpriced].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ['hosting-spare', 'hosting-storage', 'hosting-egress', 'hosting-on-call'] as const) expect(ids).toContain(id);
      expect(ids.includes('hosting-rent')).toBe(given.price.kind !== 'bought');
    }));
  });

  test('a further replica never makes it cheaper', () => {
    fc.assert(fc.property(inputs, (given) => {
      const { needed, meanUp } = given.fleet;
      const more = hostingBill({ ...given, fleet: { ...given.fleet, needed: needed + 1, meanUp: meanUp + 1 } });
      expect(more.usd).toBeGreaterThanOrEqual(hostingBill(given).usd);
    }));
  });
});
