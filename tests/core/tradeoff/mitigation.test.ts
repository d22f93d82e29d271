import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wilsonInterval } from '../../../src/core/stats/interval.ts';
import { abstainBelow } from '../../../src/core/tradeoff/abstain.ts';
import { detection, type Detector } from '../../../src/core/tradeoff/detection.ts';
import { layeredMitigation, mitigationsByStake, rankMitigations, wrongRateFound } from '../../../src/core/tradeoff/mitigation.ts';

const share = (min = 0, max = 1): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
const detector: fc.Arbitrary<Detector & { checkSeconds: number; reviewSeconds: number }> = fc.record({ catches: share(), passes: share(), fixes: share(), checkUsd: share(0, 1), reviewUsd: share(0, 10), checkSeconds: share(0, 5), reviewSeconds: share(0, 600) });

describe('Detecting wrong answers', () => {
  const at80 = { catches: 0.8, passes: 0.9, fixes: 1, checkUsd: 0.002, reviewUsd: 0.5 };

  test('worked by hand: of 1,000 answers 100 are wrong, 80 + 90 are flagged, 20 stay wrong', () => {
    expect(detection(0.1, at80)).toEqual({
      flaggedShare: expect.closeTo(0.17, 12),
      flaggedWrongShare: expect.closeTo(80 / 170, 12),
      wrongRate: expect.closeTo(0.02, 12),
      usd: expect.closeTo(0.087, 12),
      worthIt: { status: 'above', errorUsd: expect.closeTo(1.0875, 12) },
    });
  });
  test('reviews that put right only half of what they see leave the other half', () => {
    const half = detection(0.1, { ...at80, fixes: 0.5, checkSeconds: 1, reviewSeconds: 100 });
    expect(half).toMatchObject({ wrongRate: expect.closeTo(0.06, 12), seconds: expect.closeTo(18, 12), worthIt: { errorUsd: expect.closeTo(2.175, 12) } });
  });
  test('nothing to find, nothing found or nothing put right is never worth it', () => {
    const of = (wrongRate: number, other: Partial<Detector>) => detection(wrongRate, { ...at80, ...other }).worthIt.status;
    expect([of(0, {}), of(0.1, { catches: 0 }), of(0.1, { fixes: 0 }), of(0.1, {})]).toEqual(['never', 'never', 'never', 'above']);
    expect(detection(0.1, { ...at80, catches: 0, passes: 1 })).not.toHaveProperty('flaggedWrongShare');
    expect(detection(0.1, { ...at80, checkUsd: 0, reviewUsd: 0 }).worthIt).toEqual({ status: 'above', errorUsd: 0 });
  });
  test('the threshold is where both totals are equal: above it detection is the cheaper', () => {
    fc.assert(
      fc.property(share(), detector, share(0.01, 100), (wrongRate, given, loss) => {
        const { usd, wrongRate: left, worthIt, flaggedShare, seconds } = detection(wrongRate, given);
        expect([flaggedShare >= 0 && flaggedShare <= 1 + 1e-12, left >= 0 && left <= wrongRate, Number.isFinite(seconds!)]).toEqual([true, true, true]);
        const gain = (errorUsd: number): number => (wrongRate - left) * errorUsd - usd;
        if (worthIt.status === 'never') expect(gain(loss)).toBeLessThanOrEqual(1e-9);
        else if (worthIt.errorUsd < 1e9) expect(Math.abs(gain(worthIt.errorUsd))).toBeLessThanOrEqual(1e-6 * (1 + worthIt.errorUsd));
      }),
    );
  });
  test('the rarer wrong answers are, the more each must lose: an interval’s low end has the high threshold', () => {
    const { interval } = wrongRateFound(10, 100);
    const threshold = (wrongRate: number): number => {
      const { worthIt } = detection(wrongRate, at80);
      return worthIt.status === 'above' ? worthIt.errorUsd : Infinity;
    };
    // 0.0552 to 0.1744: (0.002 + 0.1387·0.5)/0.0442 and (0.002 + 0.2221·0.5)/0.1395
    expect([interval.lower, 0.1, interval.upper].map((wrongRate) => threshold(wrongRate).toFixed(2))).toEqual(['1.61', '1.09', '0.81']);
  });
  test('impossible shares and amounts are named', () => {
    expect(() => detection(1.1, at80)).toThrow('detection requires the wrong share to be a share from 0 to 1, got 1.1');
    expect(() => detection(0.1, { ...at80, reviewUsd: -1 })).toThrow('detection requires the cost of a review to be a finite number ≥ 0, got -1');
  });
});

describe('How often answers are wrong', () => {
  test('is k of n with Wilson’s interval, and a bound where none or all were', () => {
    expect(wrongRateFound(10, 100)).toEqual({ rate: 0.1, interval: wilsonInterval(10, 100) });
    // three over n
    expect(wrongRateFound(0, 100).oneSided).toMatchObject({ side: 'upper', bound: expect.closeTo(0.03, 3) });
    expect(() => wrongRateFound(101, 100)).toThrow('wilsonInterval requires successes of at most 100 items, got 101');
  });
});

describe('Choosing what to do about them', () => {
  const options = [
    { id: 'none', usd: 0, seconds: 0, wrongRate: 0.1 },
    { id: 'retrieval', usd: 0.004, seconds: 0.3, wrongRate: 0.05 },
    { id: 'bigger', usd: 0.02, seconds: 2, wrongRate: 0.06 },
    { id: 'detector', usd: 0.087, seconds: 1, wrongRate: 0.03 },
  ];

  test.each([
    [0.05, ['none', 0.005], ['retrieval', 0.0065]],
    [5, ['detector', 0.237], ['retrieval', 0.254]],
  ])('at a loss of %d', (errorUsd, first, second) => {
    const { ranked } = rankMitigations(options, { errorUsd, secondUsd: 0 });
    expect(ranked.slice(0, 2).map(({ id, totalUsd }) => [id, Number(totalUsd.toFixed(9))])).toEqual([first, second]);
  });
  test('waiting counts where a second is worth something', () => {
    // at 0.01 a second: 0.5 against 0.257 and 0.247, at 0.1: 0.284 against 0.337
    const best = (secondUsd: number) => rankMitigations(options, { errorUsd: 5, secondUsd }).ranked[0]!.id;
    expect([best(0.01), best(0.1)]).toEqual(['detector', 'retrieval']);
  });
  test('by stake: nothing, then retrieval, then the detector; the bigger model never', () => {
    const { winners, dropped } = mitigationsByStake(options, 0);
    // 0.004/0.05 and 0.083/0.02
    expect(winners.map(({ id, fromUsd }) => [id, Number(fromUsd.toFixed(6))])).toEqual([['none', 0], ['retrieval', 0.08], ['detector', 4.15]]);
    expect(dropped.map(({ id }) => id)).toEqual(['bigger']);
  });
  test('what nobody measured is listed apart, never taken for 0', () => {
    const { ranked, unknown } = rankMitigations([...options, { id: 'prompt', usd: 0.001 }], { errorUsd: 5, secondUsd: 0 });
    expect(ranked.map(({ id }) => id)).not.toContain('prompt');
    expect(unknown).toMatchObject([{ id: 'prompt', lacks: ['rate'], canWin: true }]);
  });
  test('the winner by stake is the first of the ranking at that stake', () => {
    const mitigation = fc.record({ usd: share(0, 1), wrongRate: share() });
    fc.assert(
      fc.property(fc.array(mitigation, { minLength: 1, maxLength: 8 }), share(0, 100), (drawn, errorUsd) => {
        const mitigations = drawn.map((one, i) => ({ ...one, id: `${i}` }));
        const { ranked } = rankMitigations(mitigations, { errorUsd, secondUsd: 0 });
        const { winners } = mitigationsByStake(mitigations, 0);
        const winner = winners.find(({ fromUsd, untilUsd = Infinity }) => fromUsd <= errorUsd && errorUsd <= untilUsd)!;
        const total = ranked.find(({ id }) => id === winner.id)!.totalUsd;
        expect(total).toBeCloseTo(ranked[0]!.totalUsd, 9);
      }),
    );
  });
  test('layers of 50%, 40% and 30% leave 21% of the wrong answers, at best', () => {
    expect(layeredMitigation(0.1, [0.5, 0.4, 0.3])).toEqual({ wrongRate: expect.closeTo(0.021, 12), isOptimistic: true });
    expect([layeredMitigation(0.1, []), layeredMitigation(0.1, [0.5, 0])]).toEqual([{ wrongRate: 0.1, isOptimistic: false }, { wrongRate: 0.05, isOptimistic: false }]);
    expect(() => layeredMitigation(0.1, [1.5])).toThrow('layeredMitigation requires every reduction to be a share from 0 to 1, got 1.5');
  });
});

describe('Not answering', () => {
  test('Chow’s rule: answering and deferring cost the same at the threshold', () => {
    fc.assert(
      fc.property(share(0, 10), share(0, 10), (deferUsd, errorUsd) => {
        const least = abstainBelow(deferUsd, errorUsd);
        expect(least >= 0 && least <= 1).toBe(true);
        if (deferUsd < errorUsd) expect((1 - least) * errorUsd).toBeCloseTo(deferUsd, 9);
        else expect(least).toBe(0);
      }),
    );
  });
  test('what loses nothing is always answered, what costs nothing to leave is answered only when certain', () => {
    expect([abstainBelow(0, 0), abstainBelow(1, 0), abstainBelow(0, 1)]).toEqual([0, 0, 1]);
  });
});
