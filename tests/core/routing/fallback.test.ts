import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { costWithFallback } from '../../../src/core/query/verified-retries.ts';
import { availabilityInParallel, availabilityInSeries, fallback, type FallbackMember } from '../../../src/core/routing/fallback.ts';

const share = (min = 0, max = 1): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
const member: fc.Arbitrary<Required<Pick<FallbackMember, 'usd' | 'seconds' | 'rate' | 'availability' | 'timeoutSeconds' | 'failedUsd'>>> = fc.record({
  usd: share(0, 10),
  seconds: share(0, 60),
  rate: share(),
  availability: share(0.01, 0.99),
  timeoutSeconds: share(0, 60),
  failedUsd: share(0, 1),
});

describe('Availability', () => {
  // https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/availability.html
  test('AWS: three parts of 99.99% that are all needed have 99.97%, two of 99.9% of which one is enough 99.9999%', () => {
    expect(availabilityInSeries([0.9999, 0.9999, 0.9999])).toBeCloseTo(0.9997, 7);
    expect(availabilityInParallel([0.999, 0.999])).toBeCloseTo(0.999_999, 12);
  });
  test('outages that come together leave no gain in parallel and no loss in series', () => {
    expect([availabilityInParallel([0.99, 0.99, 0.99], 1), availabilityInSeries([0.99, 0.99, 0.99], 1)]).toEqual([expect.closeTo(0.99, 9), expect.closeTo(0.99, 9)]);
    // P(both out) = 0.01² + 0.5·0.01·0.99
    expect(availabilityInParallel([0.99, 0.99], 0.5)).toBeCloseTo(1 - 0.0001 - 0.5 * 0.0099, 9);
  });
  test('a part is not more available than its series, nor its parallel less', () => {
    fc.assert(
      fc.property(fc.array(share(0.01, 0.99), { minLength: 1, maxLength: 5 }), (parts) => {
        expect(availabilityInSeries(parts)).toBeLessThanOrEqual(Math.min(...parts) + 1e-12);
        expect(availabilityInParallel(parts)).toBeGreaterThanOrEqual(Math.max(...parts) - 1e-12);
        expect(availabilityInSeries(parts) + availabilityInParallel(parts.map((part) => 1 - part))).toBeCloseTo(1, 12);
      }),
    );
  });
  test('a correlation that the availabilities do not allow, or that is below 0, is refused', () => {
    expect(() => availabilityInParallel([0.5, 0.999], 0.9)).toThrow('usedPhi requires phi between');
    expect(() => availabilityInParallel([0.5, 0.5], -0.1)).toThrow('availabilityInParallel requires a correlation of outages from 0 to 1, got -0.1');
    expect(() => availabilityInSeries([])).toThrow('availabilityInSeries requires at least one part, got 0');
  });
});

describe('A fallback on outage', () => {
  const first = { usd: 0.01, seconds: 2, rate: 0.9, availability: 0.98, timeoutSeconds: 30 };
  const second = { usd: 0.03, seconds: 4, rate: 0.95, availability: 0.9, timeoutSeconds: 10 };

  test('worked by hand: 98% of the first, 1.8% of the second, 0.2% nobody', () => {
    expect(fallback([first, second])).toMatchObject({
      usd: expect.closeTo(0.98 * 0.01 + 0.018 * 0.03, 12),
      rate: expect.closeTo(0.98 * 0.9 + 0.018 * 0.95, 12),
      // 2% wait 30 s for the first in vain, 0.2% another 10 s for the second
      seconds: expect.closeTo(0.98 * 2 + 0.018 * 4 + 0.02 * 30 + 0.002 * 10, 12),
      worstSeconds: 40,
      servedShare: expect.closeTo(0.998, 12),
      shares: [0.98, expect.closeTo(0.018, 12)],
      optimistic: ['independent-outages'],
    });
  });
  test('outages that come together: the second is out whenever the first is', () => {
    const twin = { ...second, availability: 0.98 };
    const together = fallback([first, twin], 1);
    expect(together).toMatchObject({ servedShare: expect.closeTo(0.98, 9), optimistic: [] });
    expect(together.shares[1]).toBeCloseTo(0, 9);
  });
  test('a call that is billed in vain is the expected cost of a failing first call', () => {
    const billed = fallback([{ usd: 0.001, failedUsd: 0.001, availability: 0.8 }, { usd: 0.003, availability: 1 }]);
    expect(billed.usd).toBeCloseTo(costWithFallback(0.001, 0.003, 0.2), 14);
    expect(billed.servedShare).toBe(1);
  });
  test('nobody is asked after a member that always answers', () => {
    const alone = fallback([{ usd: 1, seconds: 3, rate: 0.9, availability: 1 }, { usd: 9, availability: 0.5 }]);
    expect(alone).toMatchObject({ usd: 1, seconds: 3, worstSeconds: 3, rate: 0.9, shares: [1, 0], servedShare: 1 });
  });
  test('without a time limit the wait is unknown, without a rate the rate', () => {
    const { timeoutSeconds: _, ...unlimited } = first;
    const { rate: __, ...unrated } = second;
    const both = fallback([unlimited, unrated]);
    expect([both.seconds, both.worstSeconds, both.rate]).toEqual([undefined, undefined, undefined]);
    expect(both.usd).toBeCloseTo(0.98 * 0.01 + 0.018 * 0.03, 12);
  });
  test('nothing exceeds its bounds', () => {
    fc.assert(
      fc.property(fc.array(member, { minLength: 1, maxLength: 4 }), (members) => {
        const all = fallback(members);
        expect(all.servedShare).toBeCloseTo(availabilityInParallel(members.map(({ availability }) => availability)), 12);
        expect(all.shares.reduce((sum, part) => sum + part, 0)).toBeCloseTo(all.servedShare, 12);
        expect(all.rate).toBeLessThanOrEqual(all.servedShare * Math.max(...members.map(({ rate }) => rate)) + 1e-12);
        expect(all.seconds).toBeLessThanOrEqual(all.worstSeconds! + 1e-9);
        expect(all.usd).toBeLessThanOrEqual(Math.max(...members.map(({ usd }) => usd)) + members.reduce((sum, { failedUsd }) => sum + failedUsd, 0) + 1e-9);
        expect(all.usdRange).toEqual([all.usd, all.usd]);
      }),
    );
  });
  test('an impossible member is refused', () => {
    expect(() => fallback([])).toThrow('fallback requires at least one member, got 0');
    expect(() => fallback([{ usd: 1, availability: 1.1 }])).toThrow('fallback requires an availability to be a share from 0 to 1, got 1.1');
  });
});
