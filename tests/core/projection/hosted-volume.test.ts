import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostedMonth, type HostingPlan } from '../../../src/core/hosting/plan.ts';
import { breakEven } from '../../../src/core/projection/break-even.ts';
import { hostedOverVolume, mostQueries } from '../../../src/core/projection/hosted-volume.ts';

const HOURS = 730.5;
const plan: HostingPlan = { callsPerSecond: 2, callsPerQuery: 1, gpus: 4, utilisation: 0.5, spare: 1, fleet: 'fixed', peakFactor: 3, startUpSeconds: 300, price: { kind: 'on-demand', usdPerReplicaHour: 10, includesHost: true } };
const FLEETS: readonly [string, Partial<HostingPlan>][] = [
  ['a fixed fleet', {}],
  ['one that follows the hours', { fleet: 'autoscaled', spare: 0 }],
  ['one that is up while it works', { fleet: 'serverless', spare: 0, price: { kind: 'serverless', usdPerReplicaHour: 10, includesHost: true } }],
  ['a fleet of a size of its own', { replicas: 7 }],
  ['two calls a query, and people', { callsPerQuery: 2, onCall: { count: 1, usdEach: 9000 } }],
];

describe.each(FLEETS)('Own servers over volume: %s', (_, more) => {
  const made: HostingPlan = { ...plan, ...more };

  test('cost what the month of that many queries costs', () => {
    const { usd } = hostedOverVolume(made, HOURS, 1e8);
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1e8, noNaN: true }), (queries) => {
        expect(usd(queries)).toBeCloseTo(hostedMonth(made, queries, HOURS)!.bill.usd, 6);
      }),
    );
  });

  test('never cost less for more, and jump at their cuts only', () => {
    const { usd, cuts } = hostedOverVolume(made, HOURS, 2e7);
    fc.assert(
      fc.property(fc.double({ min: 1, max: 2e7, noNaN: true }), fc.double({ min: 1, max: 2e7, noNaN: true }), (one, other) => {
        const [least, most] = [Math.min(one, other), Math.max(one, other)];
        expect(usd(most)).toBeGreaterThanOrEqual(usd(least));
        if (made.fleet !== 'serverless' && !cuts.some((cut) => cut >= least && cut < most)) expect(usd(most)).toBe(usd(least));
      }),
    );
    expect(cuts).toEqual(cuts.toSorted((a, b) => a - b));
  });
});

test('a staircase and a line, by hand: at a cent a query each further replica must be filled to 83%', () => {
  // a replica takes 1 × 3600 × 730.5 / 3 = 876,600 queries and costs 7,305 USD; none is spare
  const { ranges } = breakEven(hostedOverVolume({ ...plan, spare: 0 }, HOURS, 3e6), { usd: (queries) => queries / 100, cuts: [] }, 3e6);
  expect(ranges.map(({ cheaper, aboveQueries }) => [cheaper, Math.round(aboveQueries)])).toEqual([['api', 0], ['own', 730_500], ['api', 876_600], ['own', 1_461_000], ['api', 1_753_200], ['own', 2_191_500], ['api', 2_629_800], ['own', 2_922_000]]);
});

test('looks no further than a fleet of its own size takes, or than there are steps', () => {
  expect(mostQueries({ ...plan, replicas: 7 }, HOURS, 1e12)).toBeCloseTo(7 * 2 * 876_600, 3);
  expect(mostQueries(plan, HOURS, 1e15)).toBeCloseTo(100_000 * 876_600, 0);
  expect(hostedOverVolume({ ...plan, fleet: 'autoscaled' }, HOURS, mostQueries({ ...plan, fleet: 'autoscaled' }, HOURS, 1e15)).cuts.length).toBeLessThanOrEqual(100_100);
  expect(mostQueries({ ...plan, fleet: 'serverless' }, HOURS, 1e15)).toBe(1e15);
  expect(() => mostQueries({ ...plan, callsPerSecond: 0 }, HOURS, 1)).toThrow('mostQueries requires a replica that takes queries, got 0');
});
