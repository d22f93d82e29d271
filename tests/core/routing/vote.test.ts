import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { majorityOfMany, majorityOfOne } from '../../../src/core/query/majority-vote.ts';
import { oracle } from '../../../src/core/routing/oracle.ts';
import { ANSWER_SIGMA, meanOfSlowest, voteOfMany, voteOfOne } from '../../../src/core/routing/vote.ts';
import { normalCdf, normalQuantile } from '../../../src/core/stats/normal.ts';
import { seededRandom } from '../../../src/core/stats/random.ts';

const share = (min = 0, max = 1): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });

describe('The slowest of several answers', () => {
  // E max = 2·E[X; Y < X] = 2·mean·Φ(σ/√2), as weighting by X moves ln X up by σ²
  test.each([0.05, 0.46, 0.64, 1.5])('of two alike at σ %d', (sigma) => {
    expect(meanOfSlowest([10, 10], sigma)).toBeCloseTo(20 * normalCdf(sigma / Math.SQRT2), 6);
  });
  test('of three by simulation of 400,000', () => {
    const random = seededRandom(3);
    const draw = (mean: number): number => mean * Math.exp(0.46 * normalQuantile(random()) - 0.46 ** 2 / 2);
    let sum = 0;
    for (let i = 0; i < 400_000; i++) sum += Math.max(draw(2), draw(3), draw(5));
    expect(Math.abs(sum / 400_000 / meanOfSlowest([2, 3, 5], 0.46) - 1)).toBeLessThan(0.003);
  });
  test('one is its own mean; more never wait less, nor longer than all in a row', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constant(0), share(0.01, 100)), { minLength: 1, maxLength: 5 }), fc.oneof(fc.constant(0), share(0.05, 1.2)), (means, sigma) => {
        const slowest = meanOfSlowest(means, sigma);
        expect(slowest).toBeGreaterThanOrEqual(Math.max(...means) * (1 - 1e-7));
        expect(slowest).toBeLessThanOrEqual(means.reduce((sum, mean) => sum + mean, 0) * (1 + 1e-7));
        expect(meanOfSlowest([means[0]!], sigma)).toBeCloseTo(means[0]!, 6);
      }),
    );
  });
});

describe('A majority vote as an option', () => {
  const voters = [{ usd: 1, seconds: 2, rate: 0.9 }, { usd: 2, seconds: 3, rate: 0.85 }, { usd: 4, seconds: 5, rate: 0.8 }];

  test('all are paid, the slowest is waited for, most decide', () => {
    const vote = voteOfMany(voters, { phi: 0 });
    expect(vote).toMatchObject({ usd: 7, usdRange: [7, 7], rate: majorityOfMany([0.9, 0.85, 0.8], 0).rate, seconds: meanOfSlowest([2, 3, 5], ANSWER_SIGMA), optimistic: ['independent-errors'] });
    expect(vote.seconds).toBeGreaterThan(5);
    expect(vote.worstSeconds).toBe(vote.seconds);
  });
  test('of one member’s answers, alike by default', () => {
    expect(voteOfOne(voters[0]!, 5)).toMatchObject({ usd: 5, rate: majorityOfOne(0.9, 5).rate, majority: { method: 'beta-binomial', phi: { origin: 'default' } }, optimistic: [] });
    expect(voteOfOne({ usd: 1, seconds: 2, worstSeconds: 90, rate: 0.9 }, 3).worstSeconds).toBe(90);
  });
  test('an unknown rate leaves the vote’s unknown, an unknown time its time; the cost is known', () => {
    expect(voteOfMany([voters[0]!, { usd: 3 }])).toEqual({ usd: 4, usdRange: [4, 4], optimistic: [] });
  });
  test('never exceeds the oracle', () => {
    fc.assert(
      fc.property(fc.array(share(0.05, 0.95), { minLength: 3, maxLength: 3 }), (rates) => {
        const members = rates.map((rate) => ({ usd: 1, rate }));
        expect(voteOfMany(members, { phi: 0 }).rate).toBeLessThanOrEqual(oracle(members, 0).rate! + 1e-12);
      }),
    );
  });
  test('no voter is refused', () => {
    expect(() => voteOfMany([])).toThrow('voteOfMany requires at least one voter, got 0');
    expect(() => voteOfOne(voters[0]!, 0)).toThrow('voteOfOne requires answers to be a whole number ≥ 1, got 0');
  });
});
