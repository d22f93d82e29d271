import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plannedRate } from '../../../src/core/hosting/capacity.ts';
import { hybrid, type HybridInputs, type HybridSplit } from '../../../src/core/hosting/hybrid.ts';

/** Three quiet hours and a busy one; a replica takes 1 query a second and costs $3.60 an hour, a query at the API 0.2 cents: $7.20 an hour of such a load. */
const DAY: HybridInputs = { queriesPerSecond: [1, 1, 1, 9], replica: { queriesPerSecond: 2, targetUtilisation: 0.5 }, hours: 720, usdPerReplicaHour: 3.6, ownUsdPerMonth: 0, apiUsdPerQuery: 0.002 };

const short = ({ replicas, usd }: HybridSplit): [number, number] => [replicas, Math.round(usd * 1e6) / 1e6];

describe('The cheapest split', () => {
  test.each<[string, Partial<HybridInputs>, [number, number]]>([
    // 720 × 3.6 for the replica, and 8 a second in a quarter of 720 hours at 0.2 cents
    ['keeps the base and lets the API take the peak', {}, [1, 2_592 + 10_368]],
    ['is the API alone where replicas are dear', { usdPerReplicaHour: 7.3 }, [0, 15_552]],
    ['of equal costs it is the one with fewer replicas', { usdPerReplicaHour: 7.2 }, [0, 15_552]],
    ['is own replicas alone where they are cheap', { usdPerReplicaHour: 1.7 }, [9, 9 * 1.7 * 720]],
    ['stops at the base where a further one just pays for itself', { usdPerReplicaHour: 1.8 }, [1, 1_296 + 10_368]],
    ['is the API alone where the people cost more than is saved', { ownUsdPerMonth: 2_593 }, [0, 15_552]],
    ['and one replica where they cost a little less', { ownUsdPerMonth: 2_591 }, [1, 15_551]],
    ['is the API alone where a replica takes nothing', { replica: { queriesPerSecond: 0 } }, [0, 15_552]],
    ['is nothing where nobody asks', { queriesPerSecond: [0, 0] }, [0, 0]],
    ['is an API that costs nothing', { apiUsdPerQuery: 0 }, [0, 0]],
  ])('%s', (_, given, expected) => expect(short(hybrid({ ...DAY, ...given }).cheapest)).toEqual(expected));

  test('says what stays with the API, between none and all', () => {
    const { cheapest, onlyApi, onlyOwn } = hybrid(DAY);
    expect([onlyApi.apiShare, cheapest.apiShare, onlyOwn!.apiShare]).toEqual([1, expect.closeTo(8 / 12, 12), 0]);
    expect(short(onlyOwn!)).toEqual([9, 9 * 3.6 * 720]);
    expect(onlyApi.ownUsd).toBe(0);
  });

  test('has no own side where no number of replicas is enough', () => {
    expect(hybrid({ ...DAY, replica: { queriesPerSecond: 0 } })).not.toHaveProperty('onlyOwn');
  });

  test('a load that fills its replicas to the last digit sends nothing to the API', () => {
    const { onlyOwn } = hybrid({ ...DAY, queriesPerSecond: [2.1], replica: { queriesPerSecond: 1 } });
    expect(onlyOwn).toMatchObject({ replicas: 3, apiUsd: 0, apiShare: 0 });
  });

  test.each<[string, Partial<HybridInputs>, string]>([
    ['no hour', { queriesPerSecond: [] }, 'hybrid requires at least one hour, got 0'],
    ['a negative hour', { queriesPerSecond: [1, -1] }, 'hybrid requires queries per second to be a finite number ≥ 0, got -1'],
    ['an unknown price', { apiUsdPerQuery: Number.NaN }, 'hybrid requires apiUsdPerQuery to be a finite number ≥ 0, got NaN'],
  ])('%s is refused', (_, given, message) => expect(() => hybrid({ ...DAY, ...given })).toThrow(message));
});

describe('Laws of a split', () => {
  const usd = fc.oneof(fc.constant(0), fc.double({ min: 1e-4, max: 100, noNaN: true }));
  const inputs: fc.Arbitrary<HybridInputs> = fc.record({
    queriesPerSecond: fc.array(fc.oneof(fc.constant(0), fc.double({ min: 1e-3, max: 40, noNaN: true })), { minLength: 1, maxLength: 24 }),
    replica: fc.record({ queriesPerSecond: fc.double({ min: 0.5, max: 10, noNaN: true }), targetUtilisation: fc.double({ min: 0.3, max: 1, noNaN: true }) }),
    hours: fc.constantFrom(672, 720, 730.5, 744),
    usdPerReplicaHour: usd,
    ownUsdPerMonth: fc.oneof(fc.constant(0), fc.double({ min: 1, max: 1e5, noNaN: true })),
    apiUsdPerQuery: fc.oneof(fc.constant(0), fc.double({ min: 1e-6, max: 0.1, noNaN: true })),
  });

  test('no other number of replicas is cheaper', () => {
    fc.assert(fc.property(inputs, (given) => {
      const { cheapest, onlyOwn } = hybrid(given);
      const own = plannedRate(given.replica);
      const seconds = (3_600 * given.hours) / given.queriesPerSecond.length;
      for (let m = 0; m <= onlyOwn!.replicas; m += 1) {
        const over = given.queriesPerSecond.reduce((sum, rate) => sum + Math.max(0, rate - m * own), 0);
        const cost = m * given.usdPerReplicaHour * given.hours + (m > 0 ? given.ownUsdPerMonth : 0) + over * seconds * given.apiUsdPerQuery;
        expect(cheapest.usd).toBeLessThanOrEqual(cost * (1 + 1e-9) + 1e-6);
        if (m === cheapest.replicas) expect(Math.abs(cheapest.usd - cost)).toBeLessThanOrEqual(1e-9 * cost + 1e-6);
      }
    }));
  });

  test('it costs no more than either alone, and its two parts add up', () => {
    fc.assert(fc.property(inputs, (given) => {
      const { cheapest, onlyApi, onlyOwn } = hybrid(given);
      expect(cheapest.usd).toBeLessThanOrEqual(onlyApi.usd);
      expect(cheapest.usd).toBeLessThanOrEqual(onlyOwn!.usd * (1 + 1e-9));
      for (const split of [cheapest, onlyApi, onlyOwn!]) {
        expect(split.usd).toBe(split.ownUsd + split.apiUsd);
        expect(split.apiShare >= 0 && split.apiShare <= 1).toBe(true);
      }
    }));
  });

  test('a dearer API never makes fewer own replicas cheapest', () => {
    fc.assert(fc.property(inputs, fc.double({ min: 1, max: 5, noNaN: true }), (given, dearer) => {
      const [now, then] = [hybrid(given), hybrid({ ...given, apiUsdPerQuery: given.apiUsdPerQuery * dearer })];
      expect(then.cheapest.usd).toBeGreaterThanOrEqual(now.cheapest.usd * (1 - 1e-9));
      // equal costs may fall either way in the last digit
      const again = hybrid({ ...given, apiUsdPerQuery: given.apiUsdPerQuery * dearer * (1 + 1e-6) });
      expect(again.cheapest.replicas).toBeGreaterThanOrEqual(now.cheapest.replicas);
    }));
  });
});
