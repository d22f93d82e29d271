import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { weekProfile } from '../../../src/core/growth/week-profile.ts';
import { PEAKS, peakFactor } from '../../../src/core/hosting/peak-factor.ts';
import { hostedMonth, type HostedMonth, type HostingPlan } from '../../../src/core/hosting/plan.ts';

const HOURS = 730.5;
/** One call a second on the mean. */
const MEAN = HOURS * 3_600;
const base: HostingPlan = { callsPerSecond: 1, callsPerQuery: 1, gpus: 4, utilisation: 1, spare: 0, fleet: 'fixed', peakFactor: 3, startUpSeconds: 0, price: { kind: 'on-demand', usdPerReplicaHour: 10, includesHost: true } };
const month = (more: Partial<HostingPlan>, queries = 100 * MEAN): HostedMonth => hostedMonth({ ...base, ...more }, queries, HOURS)!;

describe('Every kind of fleet is made for the same busiest minute', () => {
  const office = weekProfile('office', 0);
  test.each([
    ['an even load, whose minutes do not burst', { peakFactor: 1 }, 100],
    ['a small swell', { peakFactor: 1.2 }, 120],
    ['the usual one', { peakFactor: 3 }, 300],
    ['one that no day of a sine has', { peakFactor: 8 }, 800],
    ['office hours, with minutes half above their hour', { weekProfile: office }, 100 * peakFactor(PEAKS.office)],
    ['office hours with a peak factor beyond', { weekProfile: office, peakFactor: 10 }, 1_000],
  ] satisfies readonly (readonly [string, Partial<HostingPlan>, number])[])('%s', (_, more, needed) => {
    for (const fleet of ['fixed', 'autoscaled', 'serverless'] as const) {
      const made = month({ ...more, fleet });
      expect(made.fleet.needed, fleet).toBe(Math.round(needed));
      expect(made.peakCallsPerSecond, fleet).toBeCloseTo(needed, 9);
      expect(made.isOverloaded, fleet).toBe(false);
    }
  });

  test('a fleet of one’s own size is too small for office hours where it would do around the clock', () => {
    expect([month({ replicas: 400 }).isOverloaded, month({ replicas: 400, weekProfile: office }).isOverloaded]).toEqual([false, true]);
  });
});

test('a fleet that follows the hours has no more replicas than one that stands for the peak', () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: 20, noNaN: true }), fc.double({ min: 1, max: 1e9, noNaN: true }), fc.constantFrom(undefined, 'office' as const, 'business-days' as const, 'evenings' as const), (factor, queries, name) => {
      const profile = name === undefined ? {} : { weekProfile: weekProfile(name, 0) };
      const [stands, follows] = (['fixed', 'autoscaled'] as const).map((fleet) => month({ ...profile, peakFactor: factor, fleet }, queries).fleet);
      expect(follows!.needed).toBe(stands!.needed);
      expect(follows!.meanUp).toBeLessThanOrEqual(stands!.meanUp);
    }),
  );
});

test('no queries take one replica where the hours are followed, and none where the fleet stands for the peak', () => {
  expect([month({}, 0).fleet.needed, month({ fleet: 'autoscaled' }, 0).fleet.needed, month({ fleet: 'serverless' }, 0).bill.usd]).toEqual([0, 1, 0]);
});
