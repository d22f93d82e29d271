import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { erlangC, startedWithin, type Servers } from '../../../src/core/hosting/erlang-c.ts';
import { queueTime } from '../../../src/core/stats/queue.ts';

const stable = (given: Servers): Extract<ReturnType<typeof erlangC>, { status: 'stable' }> => {
  const wait = erlangC(given);
  if (wait.status === 'overloaded') throw new Error('overloaded');
  return wait;
};

/** Erlang C as it is usually written, with powers and factorials: fit for few servers only. */
function textbook(offered: number, servers: number): number {
  const terms = Array.from({ length: servers + 1 }, (_, count) => Array.from({ length: count }, (__, i) => offered / (i + 1)).reduce((product, factor) => product * factor, 1));
  const waiting = (terms[servers]! * servers) / (servers - offered);
  return waiting / (terms.slice(0, servers).reduce((sum, term) => sum + term, 0) + waiting);
}

describe('Published examples of Erlang C', () => {
  // https://www.mitan.co.uk/erlang/elgcmath.htm: 0.2 calls a second, 4 minutes each, 55 agents
  test('55 agents: a wait for 0.239 of the calls, 8.18 s on the mean, 84.6 % within 15 s', () => {
    const desk = { arrivalsPerSecond: 0.2, serviceSeconds: 240, servers: 55 };
    const { utilisation, waitShare, meanWaitSeconds } = stable(desk);
    expect(utilisation).toBeCloseTo(48 / 55, 12);
    expect(waitShare).toBeCloseTo(0.239, 3);
    expect(meanWaitSeconds).toBeCloseTo(8.18, 2);
    expect(startedWithin(desk, 15)).toBeCloseTo(0.846, 3);
  });

  // https://pypi.org/project/pyworkforce/0.1.0/: 100 calls in 30 minutes, 3 minutes each, 20 seconds to answer
  test('14 positions: every digit that pyworkforce prints', () => {
    const desk = { arrivalsPerSecond: 100 / 1800, serviceSeconds: 180, servers: 14 };
    expect(stable(desk).waitShare).toBeCloseTo(0.1741319335950498, 13);
    expect(stable(desk).utilisation).toBeCloseTo(0.7142857142857143, 13);
    expect(startedWithin(desk, 20)).toBeCloseTo(0.8883500191794669, 13);
  });
});

describe('What follows from its definition', () => {
  test.each([
    ['one server is busy for the share of its load', 0.6, 1, 0.6],
    ['two servers: 2ρ²/(1 + ρ)', 1.2, 2, (2 * 0.36) / 1.6],
    ['without arrivals nobody waits', 0, 3, 0],
  ])('%s', (_, offered, servers, expected) => {
    expect(stable({ arrivalsPerSecond: offered, serviceSeconds: 1, servers }).waitShare).toBeCloseTo(expected, 14);
  });

  test('a service of no time keeps nobody waiting', () => {
    const given = { arrivalsPerSecond: 5, serviceSeconds: 0, servers: 1 };
    expect(erlangC(given)).toEqual({ status: 'stable', utilisation: 0, waitShare: 0, meanWaitSeconds: 0 });
    expect(startedWithin(given, 0)).toBe(1);
  });

  test('as much as can be served, and more, is overloaded', () => {
    expect(erlangC({ arrivalsPerSecond: 3, serviceSeconds: 1, servers: 3 })).toEqual({ status: 'overloaded', utilisation: 1 });
    expect(erlangC({ arrivalsPerSecond: 6, serviceSeconds: 1, servers: 3 })).toEqual({ status: 'overloaded', utilisation: 2 });
    expect(startedWithin({ arrivalsPerSecond: 3, serviceSeconds: 1, servers: 3 }, 60)).toBeUndefined();
  });

  test('a hundred thousand servers neither overflow nor vanish', () => {
    const { waitShare } = stable({ arrivalsPerSecond: 99_900, serviceSeconds: 1, servers: 100_000 });
    // Halfin and Whitt (1981): 1/(1 + β·Φ(β)/φ(β)) with β = 100/√99,900 is 0.6577 in the limit
    expect(waitShare).toBeCloseTo(0.6577, 3);
  });

  test.each<[string, () => unknown, string]>([
    ['no server', () => erlangC({ arrivalsPerSecond: 1, serviceSeconds: 1, servers: 0 }), 'erlangC requires servers to be a whole number ≥ 1, got 0'],
    ['negative arrivals', () => erlangC({ arrivalsPerSecond: -1, serviceSeconds: 1, servers: 1 }), 'erlangC requires arrivals per second to be a finite number ≥ 0, got -1'],
    ['a load beyond numbers', () => erlangC({ arrivalsPerSecond: 1e200, serviceSeconds: 1e200, servers: 1 }), 'erlangC requires arrivals during a service to be a finite number ≥ 0, got Infinity'],
    ['a negative wait', () => startedWithin({ arrivalsPerSecond: 1, serviceSeconds: 0.1, servers: 1 }, -1), 'startedWithin requires seconds of at least 0, got -1'],
  ])('%s is refused', (_, act, message) => expect(act).toThrow(message));
});

describe('Laws of a queue', () => {
  const share = fc.double({ min: 0, max: 0.999, noNaN: true });
  const seconds = fc.double({ min: 1e-3, max: 1e4, noNaN: true });
  const of = (utilisation: number, serviceSeconds: number, servers: number): Servers => ({ arrivalsPerSecond: (utilisation * servers) / serviceSeconds, serviceSeconds, servers });

  test('the recurrence gives what factorials give', () => {
    fc.assert(fc.property(share, fc.integer({ min: 1, max: 40 }), (utilisation, servers) => {
      expect(stable(of(utilisation, 1, servers)).waitShare).toBeCloseTo(textbook(utilisation * servers, servers), 10);
    }));
  });

  test('one server waits as the queue with one server does', () => {
    fc.assert(fc.property(share, seconds, (utilisation, serviceSeconds) => {
      const given = of(utilisation, serviceSeconds, 1);
      const time = queueTime(given.arrivalsPerSecond, 1 / serviceSeconds);
      if (time.status === 'overloaded') throw new Error('overloaded');
      expect(Math.abs(stable(given).meanWaitSeconds + serviceSeconds - time.meanSeconds)).toBeLessThanOrEqual(1e-9 * time.meanSeconds);
    }));
  });

  test('one more server never makes anyone wait longer', () => {
    fc.assert(fc.property(share, seconds, fc.integer({ min: 1, max: 200 }), (utilisation, serviceSeconds, servers) => {
      const given = of(utilisation, serviceSeconds, servers);
      const [less, more] = [stable(given), stable({ ...given, servers: servers + 1 })];
      expect(more.waitShare).toBeLessThanOrEqual(less.waitShare);
      expect(more.meanWaitSeconds).toBeLessThanOrEqual(less.meanWaitSeconds);
    }));
  });

  test('shares lie from 0 to 1, and more are served the longer one looks', () => {
    fc.assert(fc.property(share, seconds, fc.integer({ min: 1, max: 200 }), seconds, (utilisation, serviceSeconds, servers, wait) => {
      const given = of(utilisation, serviceSeconds, servers);
      const [atOnce, later] = [startedWithin(given, 0)!, startedWithin(given, wait)!];
      expect(atOnce).toBeCloseTo(1 - stable(given).waitShare, 14);
      expect(atOnce).toBeGreaterThanOrEqual(0);
      expect(later).toBeGreaterThanOrEqual(atOnce);
      expect(later).toBeLessThanOrEqual(1);
    }));
  });
});
