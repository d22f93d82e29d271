import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixedFleet, queriesPerReplica } from '../../../src/core/hosting/capacity.ts';
import { hostingBill } from '../../../src/core/hosting/bill.ts';
import { tieredCharge } from '../../../src/core/operations/tiered-charge.ts';
import { breakEven, breakEvenInTime, MOST_STEPS, staircase, type BreakEven, type CostOverVolume } from '../../../src/core/projection/break-even.ts';

const line = (usdPerQuery: number, fixedUsd = 0): CostOverVolume => ({ usd: (queries) => fixedUsd + usdPerQuery * queries, cuts: [] });
/** A replica takes 100 queries a month. */
const steps = (usdEach: number, fixedUsd = 0, usdPerQuery = 0): CostOverVolume => staircase({ queriesPerReplica: 100, usdOf: (needed) => fixedUsd + usdEach * needed, usdPerQuery }, 10_000);
const told = ({ status, ranges }: BreakEven): string => `${status}: ${ranges.map(({ cheaper, aboveQueries, upToQueries, begins }) => `${cheaper} ${round(aboveQueries)}–${round(upToQueries)} ${begins}`).join(', ')}`;
const round = (value: number): number => Math.round(value * 1e6) / 1e6;

describe('Own replicas against an API, over the queries of a month', () => {
  test.each<[string, CostOverVolume, CostOverVolume, number, string]>([
    // 80, 160, 240 … for each hundred against a cent a query ×100
    ['a replica pays once it is nearly full, and again after each step', steps(80), line(1), 300, 'ranges: api 0–80 first, own 80–100 equal, api 100–160 jump, own 160–200 equal, api 200–240 jump, own 240–300 equal'],
    ['from the volume on at which no step reaches the line, it always pays', steps(80), line(1), 600, 'ranges: api 0–80 first, own 80–100 equal, api 100–160 jump, own 160–200 equal, api 200–240 jump, own 240–300 equal, api 300–320 jump, own 320–600 equal'],
    ['a full replica that costs the same never pays', steps(100), line(1), 1_000, 'never: api 0–1000 first'],
    ['a dearer one even less', steps(120), line(1), 10_000, 'never: api 0–10000 first'],
    ['an API with a platform fee loses at once and for good', steps(80), line(1, 200), 1_000, 'always: own 0–1000 first'],
    ['a fee that one replica undercuts and two do not', steps(80), line(0.1, 100), 400, 'ranges: own 0–100 first, api 100–400 jump'],
    ['an API at no charge never loses', steps(0), line(0), 100, 'never: api 0–100 first'],
    ['people and spare shift the whole staircase', steps(50, 120), line(1), 400, 'ranges: api 0–270 first, own 270–300 equal, api 300–320 jump, own 320–400 equal'],
    ['what own queries cost beside replicas turns the stairs', steps(50, 0, 0.25), line(1), 250, 'ranges: api 0–66.666667 first, own 66.666667–100 equal, api 100–133.333333 jump, own 133.333333–250 equal'],
    // 100 at 100, then 150 up to 200, which the line reaches at 150
    ['a line that touches the corner of a step goes on below it', steps(50, 50), line(1), 300, 'ranges: api 0–150 first, own 150–300 equal'],
    ['a first range is none too small beside all volumes', line(0, 0.001), line(1), 1e12, 'ranges: api 0–0.001 first, own 0.001–1000000000000 equal'],
    // 0.1·3 is 0.30000000000000004
    ['a difference in the last digit is none', { usd: (queries) => 0.3 * queries, cuts: [] }, { usd: (queries) => 0.1 * queries * 3, cuts: [] }, 100, 'never: api 0–100 first'],
    ['cuts a last digit apart are as one', steps(50, 50), { ...line(1), cuts: [100 * (1 + Number.EPSILON), 200 * (1 - Number.EPSILON)] }, 300, 'ranges: api 0–150 first, own 150–300 equal'],
    ['replicas that cost nothing win from the first query', steps(0), line(1), 500, 'always: own 0–500 first'],
    ['own queries dearer than the API lose what a fee had won', { usd: (queries) => 10 + 2 * queries, cuts: [] }, line(1, 60), 100, 'ranges: own 0–50 first, api 50–100 equal'],
    ['one replica that takes everything is a single crossing', staircase({ queriesPerReplica: Infinity, usdOf: () => 320 }, 1e9), line(3), 1e9, 'ranges: api 0–106.666667 first, own 106.666667–1000000000 equal'],
  ])('%s', (_, own, api, upTo, expected) => {
    expect(told(breakEven(own, api, upTo))).toBe(expected);
  });
});

describe('Where totals are equal', () => {
  test.each<[string, CostOverVolume, CostOverVolume, number]>([
    ['from the API to own serving', line(0, 50), line(1), 50],
    ['and from own serving to the API', line(2, 10), line(1, 60), 50],
  ])('it is to the last digit, %s', (_, own, api, at) => expect(breakEven(own, api, 1e3).ranges[1]!.aboveQueries).toBe(at));
});

describe('Steps', () => {
  test.each([0.7, 1.1, 33.3, 438_300 / 7, 100 / 3])('of %d queries are full where their cut is, and not a digit sooner or later', (size) => {
    const { cuts, usd } = staircase({ queriesPerReplica: size, usdOf: (needed) => needed }, size * 2_000);
    expect(usd(0)).toBe(0);
    for (const [index, cut] of cuts.entries()) expect([usd(cut), usd(cut * (1 + Number.EPSILON))]).toEqual([index + 1, index + 2]);
  });
});

describe('An API of tiers', () => {
  const plan = { usdPerMonth: 50, includedUnits: 100, band: [{ upToUnits: 300, usdPerUnit: 1 }, { usdPerUnit: 0.25 }] };
  const tiers: CostOverVolume = { usd: (queries) => tieredCharge(queries, plan).usd, cuts: [100, 300] };

  test('crosses own replicas in its dear band and falls behind again where it is cheap', () => {
    // 120 for each hundred: 120, 240, 360, 480 against 50 to 100 queries, 250 at 300, then a quarter each
    expect(told(breakEven(steps(120), tiers, 1_000))).toBe('never: api 0–1000 first');
    // 60 for each hundred: 120 from 100 on, reached at 170; 180 from 200 on, reached at 230; 240 from 300 on against 250 to 275; 300 from 400 on, reached at 500
    expect(told(breakEven(steps(60), tiers, 500))).toBe('ranges: api 0–170 first, own 170–200 equal, api 200–230 jump, own 230–400 equal, api 400–500 jump');
  });

  test('needs no cuts where own serving is flat between its steps', () => {
    const whole = { usd: tiers.usd, cuts: [] };
    expect(told(breakEven(steps(60), whole, 500))).toBe(told(breakEven(steps(60), tiers, 500)));
  });

  test('that moves the whole bill up jumps over own serving', () => {
    const whole: CostOverVolume = { usd: (queries) => (queries <= 150 ? 0.4 * queries : 0.9 * queries), cuts: [] };
    // 60 at 150 becomes 135 above it, against one hundred for two replicas
    expect(told(breakEven(steps(50), whole, 200))).toBe('ranges: api 0–150 first, own 150–200 jump');
  });
});

describe('Own servers as they are sized and paid', () => {
  const REPLICA = { queriesPerSecond: 1, targetUtilisation: 0.5 };
  const [HOURS, PEAK] = [730.5, 3];
  const billAt = (needed: number): number => hostingBill({ fleet: { status: 'sized', needed, spare: 1, meanUp: needed, meanStarting: 0 }, hours: HOURS, price: { kind: 'on-demand', usdPerReplicaHour: 2, includesHost: true }, storage: { count: 0 }, egress: { count: 0 }, onCall: { count: 0.1, usdEach: 12_000 } }).usd;
  const upTo = 5e6;
  const own = staircase({ queriesPerReplica: queriesPerReplica(REPLICA, PEAK, HOURS), usdOf: billAt }, upTo);

  test('first pay from 1.7 million queries a month on, against half a cent each', () => {
    // 1,461 a replica and one spare, 1,200 for people; 438,300 queries each: k replicas cost 2,661 + 1,461k, at half a cent k·438,300 bring 2,191.5k
    const { ranges } = breakEven(own, { usd: (queries) => 0.005 * queries, cuts: [] }, upTo);
    const [first, second] = ranges;
    // 2,661 + 1,461 × 4 = 8,505 is reached at 1,701,000 queries, before the fourth is full at 1,753,200
    expect(first).toEqual({ cheaper: 'api', aboveQueries: 0, upToQueries: expect.closeTo(1_701_000, 3), begins: 'first' });
    expect(second).toEqual({ cheaper: 'own', aboveQueries: expect.closeTo(1_701_000, 3), upToQueries: expect.closeTo(1_753_200, 3), begins: 'equal' });
    expect(ranges.at(-1)).toMatchObject({ cheaper: 'own', upToQueries: upTo });
  });

  test('are the fleet that the same queries take', () => {
    fc.assert(fc.property(fc.double({ min: 1, max: upTo, noNaN: true }), (queries) => {
      const fleet = fixedFleet((queries / (HOURS * 3_600)) * PEAK, REPLICA);
      const exact = queries / 438_300;
      fc.pre(Math.abs(exact - Math.round(exact)) > 1e-6 && fleet.status === 'sized');
      if (fleet.status === 'sized') expect(own.usd(queries)).toBe(billAt(fleet.needed));
    }));
  });
});

describe('Over the months of a projection', () => {
  const months = (own: readonly number[], api: readonly number[]) => own.map((ownUsd, month) => ({ ownUsd, apiUsd: api[month]! }));

  test('a growing bill at the API is overtaken and what was paid comes back', () => {
    // 100 at the start, then 50 a month, against 20, 40, 60, 80, 100, 120: behind by 130, 140, 130, 100, 50, then ahead by 20
    expect(breakEvenInTime(months([50, 50, 50, 50, 50, 50], [20, 40, 60, 80, 100, 120]), 100)).toEqual({
      monthly: [{ cheaper: 'api', fromMonth: 0, toMonth: 1 }, { cheaper: 'own', fromMonth: 2, toMonth: 5 }],
      cumulative: [{ cheaper: 'api', fromMonth: 0, toMonth: 4 }, { cheaper: 'own', fromMonth: 5, toMonth: 5 }],
      paidBack: { status: 'in', month: 5 },
    });
  });

  test('a lead that a step takes away again is no payback', () => {
    const { monthly, cumulative, paidBack } = breakEvenInTime(months([10, 60, 10], [20, 20, 20]));
    expect(monthly.map(({ cheaper }) => cheaper)).toEqual(['own', 'api', 'own']);
    expect(cumulative).toEqual([{ cheaper: 'own', fromMonth: 0, toMonth: 0 }, { cheaper: 'api', fromMonth: 1, toMonth: 2 }]);
    expect(paidBack).toEqual({ status: 'never' });
  });

  test('equal sums are not yet a payback', () => {
    expect(breakEvenInTime(months([0.1, 0.1, 0.1], [0.3, 0, 0])).paidBack).toEqual({ status: 'never' });
    expect(breakEvenInTime(months([5], [5])).monthly).toEqual([{ cheaper: 'api', fromMonth: 0, toMonth: 0 }]);
  });
});

test.each<[string, () => unknown, string]>([
  ['a last volume of 0', () => breakEven(steps(1), line(1), 0), 'breakEven requires a finite last volume above 0, got 0'],
  ['cuts that fall', () => breakEven(steps(1), { usd: () => 1, cuts: [5, 4] }, 10), 'breakEven requires cuts in rising order, above 5, got 4'],
  ['a total that is no number', () => breakEven(steps(1), { usd: () => Number.NaN, cuts: [] }, 10), 'breakEven requires the cost of the API to be a finite number ≥ 0, got NaN'],
  ['a replica that takes nothing', () => staircase({ queriesPerReplica: 0, usdOf: () => 1 }, 10), 'staircase requires queries above 0 a replica, got 0'],
  ['more steps than replicas anyone runs', () => staircase({ queriesPerReplica: 1, usdOf: () => 1 }, MOST_STEPS + 1), 'staircase requires at most 100000 steps, got 100001'],
  ['no month', () => breakEvenInTime([]), 'breakEvenInTime requires at least one month, got 0'],
  ['a negative month', () => breakEvenInTime([{ ownUsd: -1, apiUsd: 1 }]), 'breakEven requires the cost of own serving to be a finite number ≥ 0, got -1'],
])('%s is refused', (_, act, message) => expect(act).toThrow(message));

describe('Laws of a break-even', () => {
  const usd = fc.double({ min: 0.01, max: 100, noNaN: true });
  const upTo = 2_000;
  const own = fc
    .record({ size: fc.double({ min: 20, max: 500, noNaN: true }), fixed: fc.oneof(fc.constant(0), usd), each: usd, perQuery: fc.oneof(fc.constant(0), fc.double({ min: 0.001, max: 1, noNaN: true })) })
    .map(({ size, fixed, each, perQuery }) => staircase({ queriesPerReplica: size, usdOf: (needed) => fixed + each * needed, usdPerQuery: perQuery }, upTo));
  const api = fc
    .record({ fixed: fc.oneof(fc.constant(0), usd), widths: fc.array(fc.integer({ min: 10, max: 800 }), { maxLength: 3 }), rates: fc.array(fc.double({ min: 0.001, max: 2, noNaN: true }), { minLength: 4, maxLength: 4 }) })
    .map(({ fixed, widths, rates }): CostOverVolume => {
      const cuts = widths.map((_, index) => widths.slice(0, index + 1).reduce((sum, width) => sum + width, 0));
      const band = [...cuts.map((upToUnits, index) => ({ upToUnits, usdPerUnit: rates[index]! })), { usdPerUnit: rates[3]! }];
      return { usd: (queries) => tieredCharge(queries, { usdPerMonth: fixed, band }).usd, cuts };
    });

  test('ranges cover every volume once, by turns', () => {
    fc.assert(fc.property(own, api, (first, second) => {
      const { status, ranges } = breakEven(first, second, upTo);
      expect([ranges[0]!.aboveQueries, ranges.at(-1)!.upToQueries]).toEqual([0, upTo]);
      for (const [index, range] of ranges.entries()) {
        expect(range.upToQueries).toBeGreaterThan(range.aboveQueries);
        expect(range.begins === 'first').toBe(index === 0);
        if (index > 0) expect([range.aboveQueries, range.cheaper]).toEqual([ranges[index - 1]!.upToQueries, ranges[index - 1]!.cheaper === 'own' ? 'api' : 'own']);
      }
      expect(status).toBe(ranges.length > 1 ? 'ranges' : ranges[0]!.cheaper === 'own' ? 'always' : 'never');
    }));
  });

  test('at any volume the one its range names costs less', () => {
    fc.assert(fc.property(own, api, fc.array(fc.double({ min: 1e-3, max: upTo, noNaN: true }), { minLength: 50, maxLength: 50 }), (first, second, volumes) => {
      const { ranges } = breakEven(first, second, upTo);
      for (const volume of volumes) {
        const range = ranges.find(({ aboveQueries, upToQueries }) => volume > aboveQueries && volume <= upToQueries)!;
        const saving = second.usd(volume) - first.usd(volume);
        if (Math.abs(saving) > 1e-8) expect(range.cheaper).toBe(saving > 0 ? 'own' : 'api');
      }
    }));
  });

  test('totals are equal at a continuous crossing and change places at a jump', () => {
    fc.assert(fc.property(own, api, (first, second) => {
      for (const { aboveQueries: at, begins, cheaper } of breakEven(first, second, upTo).ranges.slice(1)) {
        const saving = (queries: number): number => second.usd(queries) - first.usd(queries);
        const above = at * (1 + 1e-12);
        if (begins === 'equal') expect(Math.abs(saving(at))).toBeLessThanOrEqual(1e-9 * second.usd(at));
        else {
          expect(first.cuts).toContain(at);
          expect(Math.sign(saving(above)) * (cheaper === 'own' ? 1 : -1)).toBeGreaterThanOrEqual(0);
          expect(Math.sign(saving(at)) * (cheaper === 'own' ? 1 : -1)).toBeLessThanOrEqual(0);
        }
      }
    }));
  });

  test('in time, the last range of the sums says whether it is paid back', () => {
    const costs = fc.array(fc.record({ ownUsd: fc.integer({ min: 0, max: 50 }), apiUsd: fc.integer({ min: 0, max: 50 }) }), { minLength: 1, maxLength: 36 });
    fc.assert(fc.property(costs, fc.integer({ min: 0, max: 200 }), (months, once) => {
      const { cumulative, monthly, paidBack } = breakEvenInTime(months, once);
      const ahead = months.map((_, month) => months.slice(0, month + 1).reduce((sum, { ownUsd, apiUsd }) => sum + apiUsd - ownUsd, -once) > 0);
      const byMonth = (ranges: typeof cumulative): boolean[] => ranges.flatMap(({ cheaper, fromMonth, toMonth }) => Array.from({ length: toMonth - fromMonth + 1 }, () => cheaper === 'own'));
      expect(byMonth(cumulative)).toEqual(ahead);
      expect(byMonth(monthly)).toEqual(months.map(({ ownUsd, apiUsd }) => ownUsd < apiUsd));
      expect(paidBack).toEqual(ahead.at(-1) ? { status: 'in', month: ahead.lastIndexOf(false) + 1 } : { status: 'never' });
    }));
  });
});
