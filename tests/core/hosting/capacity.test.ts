import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { autoscaledFleet, fixedFleet, hourlyLoad, LEAST_REPLICAS, plannedRate, queriesPerReplica, replicasFor, replicasWait, serverlessFleet, SPARE_REPLICAS, START_UP_SECONDS, TARGET_UTILISATION, type Fleet, type Overloaded } from '../../../src/core/hosting/capacity.ts';
import { peakFactor, PEAKS } from '../../../src/core/hosting/peak-factor.ts';
import { weekProfile } from '../../../src/core/growth/week-profile.ts';

const REPLICA = { queriesPerSecond: 2, targetUtilisation: 0.5 };

function sized<F extends Fleet>(fleet: F | Overloaded): F {
  if (fleet.status === 'overloaded') throw new Error('overloaded');
  return fleet;
}

describe('The peak', () => {
  test('of a service that is always on lies from 2 to 3, of office hours at 4.2 × 1.5, of batch work at 1.2', () => {
    expect(PEAKS.always.withinDayPeak).toBe(2);
    expect(peakFactor(PEAKS.always)).toBe(3);
    expect(peakFactor(PEAKS.office)).toBeCloseTo(4.2 * 1.5, 12);
    expect(peakFactor(PEAKS.batch)).toBe(1.2);
  });

  test('of office hours is that of their profile, without the burst', () => {
    const load = hourlyLoad(1, weekProfile('office', 0));
    expect(Math.max(...load)).toBeCloseTo(peakFactor({ ...PEAKS.office, minuteBurst: 1 }), 12);
  });

  test.each<[string, () => unknown, string]>([
    ['a week of 169 hours', () => peakFactor({ ...PEAKS.always, activeHoursPerWeek: 169 }), 'peakFactor requires active hours a week above 0 and up to 168, got 169'],
    ['a peak below the mean', () => peakFactor({ ...PEAKS.always, minuteBurst: 0.5 }), 'peakFactor requires a finite minuteBurst of at least 1, got 0.5'],
  ])('%s is refused', (_, act, message) => expect(act).toThrow(message));
});

describe('Replicas for a load', () => {
  test.each([
    ['no load, no replica', 0, { queriesPerSecond: 1 }, 0],
    ['the least load takes one', 1e-9, { queriesPerSecond: 1 }, 1],
    ['2.1 a second at 0.7 each are three, whatever the last digit says', 2.1, { queriesPerSecond: 1 }, 3],
    ['a little more takes a fourth', 2.1001, { queriesPerSecond: 1 }, 4],
    ['used to the full', 4, { queriesPerSecond: 2, targetUtilisation: 1 }, 2],
    ['no load needs nothing of a replica that takes nothing', 0, { queriesPerSecond: 0 }, 0],
    ['a replica that takes nothing is never enough', 1, { queriesPerSecond: 0 }, undefined],
    ['nor is one that takes next to nothing', 1e9, { queriesPerSecond: 1e-9 }, undefined],
  ])('%s', (_, load, replica, expected) => expect(replicasFor(load, replica)).toBe(expected));

  test('a fixed fleet for 50,000 users who ask 5 times a day: 2.89 a second, 8.68 at the peak', () => {
    const peak = (50_000 * 5 * peakFactor(PEAKS.always)) / 86_400;
    // 8.68/(1.5 × 0.7) = 8.27
    expect(fixedFleet(peak, { queriesPerSecond: 1.5 })).toEqual({ status: 'sized', needed: 9, spare: 1, meanUp: 9, meanStarting: 0 });
    expect([TARGET_UTILISATION, SPARE_REPLICAS]).toEqual([0.7, 1]);
  });

  test('what a replica takes in a month is where the next one is needed', () => {
    const queries = queriesPerReplica(REPLICA, 3, 730.5);
    expect(queries).toBe((1 * 3_600 * 730.5) / 3);
    const fleetAt = (month: number): number => sized(fixedFleet((month / (730.5 * 3_600)) * 3, REPLICA)).needed;
    expect([fleetAt(queries * 4), fleetAt(queries * 4.0001)]).toEqual([4, 5]);
  });
});

describe('An autoscaled fleet', () => {
  test('has in each hour what the hour takes, and pays each start', () => {
    // starts: 1 → 3 and 3 → 4, and from the last hour's 0 to the first hour's 1
    const fleet = autoscaledFleet({ queriesPerSecond: [1, 3, 4, 0], leastReplicas: 0, startUpSeconds: 1_800 }, REPLICA);
    expect(fleet).toEqual({ status: 'sized', needed: 4, spare: 0, meanUp: 2, meanStarting: 0.5, hours: [1, 3, 4, 0] });
  });

  test('keeps a replica at night unless it may have none', () => {
    const queriesPerSecond = hourlyLoad(1, weekProfile('office', 0));
    const kept = sized(autoscaledFleet({ queriesPerSecond }, REPLICA));
    expect(LEAST_REPLICAS).toBe(1);
    // 4.2 a second in 40 of 168 hours
    expect(kept.meanUp).toBeCloseTo((40 * 5 + 128) / 168, 12);
    expect(kept.meanStarting).toBeCloseTo((5 * 4 * START_UP_SECONDS) / 3_600 / 168, 12);
    expect(sized(autoscaledFleet({ queriesPerSecond, leastReplicas: 0 }, REPLICA)).meanUp).toBeCloseTo((40 * 5) / 168, 12);
  });

  test('one even hour starts nothing', () => {
    expect(autoscaledFleet({ queriesPerSecond: [3] }, REPLICA)).toMatchObject({ meanUp: 3, meanStarting: 0 });
  });

  test('is overloaded where a replica takes nothing', () => {
    expect(autoscaledFleet({ queriesPerSecond: [0, 1] }, { queriesPerSecond: 0 })).toEqual({ status: 'overloaded' });
  });
});

describe('Serverless replicas', () => {
  test('are up for their work only, and are overloaded as others are', () => {
    const load = { meanQueriesPerSecond: 0.25, peakQueriesPerSecond: 2.5, startsPerHour: 6, startUpSeconds: 60 };
    expect(serverlessFleet(load, REPLICA)).toEqual({ status: 'sized', needed: 3, spare: 0, meanUp: 0.25, meanStarting: 0.1 });
    expect(serverlessFleet(load, { queriesPerSecond: 0 })).toEqual({ status: 'overloaded' });
    expect(serverlessFleet({ meanQueriesPerSecond: 0, peakQueriesPerSecond: 0, startsPerHour: 0 }, { queriesPerSecond: 0 })).toMatchObject({ status: 'sized', needed: 0, meanUp: 0 });
  });
});

describe('Waiting for a replica', () => {
  test('is that of the published desk, whose agents are the places', () => {
    // https://www.mitan.co.uk/erlang/elgcmath.htm: 55 agents of 240 s each are 5 replicas with 11 places that take 11/240 a second
    const wait = replicasWait(0.2, 5, { queriesPerSecond: 11 / 240, queriesAtOnce: 11 });
    expect(wait).toMatchObject({ status: 'stable', waitShare: expect.closeTo(0.239, 3), meanWaitSeconds: expect.closeTo(8.18, 2) });
  });
  test('has no end where more arrives than they take', () => {
    expect(replicasWait(3, 1, { queriesPerSecond: 2, queriesAtOnce: 16 })).toEqual({ status: 'overloaded', utilisation: expect.closeTo(1.5, 12) });
  });
});

test.each<[string, () => unknown, string]>([
  ['a negative load', () => replicasFor(-1, REPLICA), 'replicasFor requires queries per second to be a finite number ≥ 0, got -1'],
  ['an endless rate', () => plannedRate({ queriesPerSecond: Infinity }), 'plannedRate requires queries per second of a replica to be a finite number ≥ 0, got Infinity'],
  ['a utilisation in percent', () => fixedFleet(1, { queriesPerSecond: 1, targetUtilisation: 70 }), 'plannedRate requires a target utilisation above 0 and up to 1, got 70'],
  ['half a spare', () => fixedFleet(1, REPLICA, 0.5), 'fixedFleet requires spare replicas to be a whole number ≥ 0, got 0.5'],
  ['a week without hours', () => autoscaledFleet({ queriesPerSecond: [] }, REPLICA), 'autoscaledFleet requires at least one hour, got 0'],
  ['half a replica kept', () => autoscaledFleet({ queriesPerSecond: [1], leastReplicas: 0.5 }, REPLICA), 'autoscaledFleet requires the least replicas to be a whole number ≥ 0, got 0.5'],
  ['a start of two hours', () => autoscaledFleet({ queriesPerSecond: [1], startUpSeconds: 7_200 }, REPLICA), 'autoscaledFleet requires a start-up of up to 3600 seconds, got 7200'],
  ['a peak below the mean', () => serverlessFleet({ meanQueriesPerSecond: 2, peakQueriesPerSecond: 1, startsPerHour: 0 }, REPLICA), 'serverlessFleet requires a peak of at least the mean of 2, got 1'],
  ['a wait for replicas that take nothing', () => replicasWait(1, 1, { queriesPerSecond: 0, queriesAtOnce: 1 }), 'replicasWait requires replicas that take more than 0 queries a second, got 0'],
  ['a month of peaks below its mean', () => queriesPerReplica(REPLICA, 0.5, 730.5), 'queriesPerReplica requires a finite peak of at least 1, got 0.5'],
])('%s is refused', (_, act, message) => expect(act).toThrow(message));

describe('More load never needs fewer replicas', () => {
  const rate = fc.oneof(fc.constant(0), fc.double({ min: 1e-6, max: 1e4, noNaN: true }));
  const replica = fc.record({ queriesPerSecond: fc.double({ min: 1e-3, max: 1e3, noNaN: true }), targetUtilisation: fc.double({ min: 0.05, max: 1, noNaN: true }) });
  const week = fc.array(rate, { minLength: 1, maxLength: 168 });

  test('in a fixed fleet, which carries its load', () => {
    fc.assert(fc.property(rate, rate, replica, (load, more, one) => {
      const [less, larger] = [sized(fixedFleet(load, one)), sized(fixedFleet(load + more, one))];
      expect(larger.needed).toBeGreaterThanOrEqual(less.needed);
      expect(less.needed * plannedRate(one)).toBeGreaterThanOrEqual(load * (1 - 2e-9));
      expect((less.needed - 1) * plannedRate(one)).toBeLessThanOrEqual(load);
    }));
  });

  test('in an autoscaled one, hour by hour and in what is paid', () => {
    const load = fc.record({ queriesPerSecond: week, leastReplicas: fc.integer({ min: 0, max: 5 }), startUpSeconds: fc.integer({ min: 0, max: 3_600 }) });
    fc.assert(fc.property(load, fc.nat(), rate, replica, (given, place, more, one) => {
      const grown = given.queriesPerSecond.map((hour, index) => (index === place % given.queriesPerSecond.length ? hour + more : hour));
      const [less, larger] = [sized(autoscaledFleet(given, one)), sized(autoscaledFleet({ ...given, queriesPerSecond: grown }, one))];
      less.hours.forEach((count, hour) => expect(larger.hours[hour]).toBeGreaterThanOrEqual(count));
      const paid = ({ meanUp, meanStarting }: Fleet): number => meanUp + meanStarting;
      expect(paid(larger)).toBeGreaterThanOrEqual(paid(less) * (1 - 1e-12));
    }));
  });

  test('which never has more than a fixed fleet for its peak, nor less than serverless ones', () => {
    fc.assert(fc.property(week, replica, (queriesPerSecond, one) => {
      const peak = Math.max(...queriesPerSecond);
      const mean = queriesPerSecond.reduce((sum, hour) => sum + hour, 0) / queriesPerSecond.length;
      const scaled = sized(autoscaledFleet({ queriesPerSecond, leastReplicas: 0 }, one));
      expect(scaled.needed).toBe(sized(fixedFleet(peak, one)).needed);
      expect(scaled.meanUp).toBeLessThanOrEqual(scaled.needed * (1 + 1e-12));
      const least = sized(serverlessFleet({ meanQueriesPerSecond: mean, peakQueriesPerSecond: Math.max(mean, peak), startsPerHour: 0 }, one));
      expect(scaled.meanUp).toBeGreaterThanOrEqual(least.meanUp * (1 - 1e-8));
    }));
  });

  test('and one more replica never makes queries wait longer', () => {
    fc.assert(fc.property(fc.double({ min: 0, max: 0.99, noNaN: true }), fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 64 }), (utilisation, replicas, queriesAtOnce) => {
      const waits = [replicas, replicas + 1].map((count) => replicasWait(utilisation * replicas, count, { queriesPerSecond: 1, queriesAtOnce }));
      const [less, more] = waits.map((wait) => (wait.status === 'stable' ? wait.meanWaitSeconds : Infinity));
      expect(more).toBeLessThanOrEqual(less!);
      expect(less).toBeLessThan(Infinity);
    }));
  });
});
