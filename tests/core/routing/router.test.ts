import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phiBounds } from '../../../src/core/query/joint-success.ts';
import { cascade } from '../../../src/core/routing/cascade.ts';
import { oracle, oracleShareFor } from '../../../src/core/routing/oracle.ts';
import { outcomesOf } from '../../../src/core/routing/outcomes.ts';
import { averageGapRecovered, callsForGap, callsSaved, gapRecovered, incrementalBenefit, type RouterPoint } from '../../../src/core/routing/router-score.ts';
import { chooseRoute, foreseeingRouter, router } from '../../../src/core/routing/router.ts';

const share = (min = 0, max = 1): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
const usd = fc.oneof(fc.constant(0), share(1e-6, 10));
const member = fc.record({ usd, seconds: share(0, 100), rate: share(0.01, 0.99) });
const judge = fc.record({ usd, seconds: share(0, 5), catches: share(), passes: share() });
const phiAt = (first: number, second: number, part: number): number => {
  const { least, most } = phiBounds(first, second);
  return least + part * (most - least);
};
/** Items of MMLU by which of Mixtral 8x7B and GPT-4 was right: lm-sys/RouteLLM's responses, https://github.com/lm-sys/RouteLLM. */
const MMLU = { bothRight: 8818, onlyFirst: 742, onlySecond: 2497, neither: 1985 };

describe('Who is right together', () => {
  test('counts are shares, their φ is the correlation of the table', () => {
    const { rates, pair, together } = outcomesOf([], MMLU);
    expect(rates.map((rate) => rate.toFixed(7))).toEqual(['0.6808147', '0.8057969']);
    expect(pair!.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 14);
    // (ad − bc)/√(rows and columns)
    expect(together).toMatchObject({ origin: 'measured', phi: expect.closeTo((8818 * 1985 - 742 * 2497) / Math.sqrt(9560 * 4482 * 11315 * 2727), 12) });
    expect(outcomesOf(rates, together.phi).pair).toEqual(pair!.map((part) => expect.closeTo(part, 12)));
  });
  test('counts without an item, or in parts, are refused', () => {
    expect(() => outcomesOf([], { bothRight: 0, onlyFirst: 0, onlySecond: 0, neither: 0 })).toThrow('outcomesOf requires items to be a whole number ≥ 1, got 0');
    expect(() => outcomesOf([], { ...MMLU, neither: 0.5 })).toThrow('outcomesOf requires every count to be a whole number ≥ 0, got 0.5');
  });
  test('a model that is always right leaves nothing to correlate', () => {
    expect(outcomesOf([], { bothRight: 9, onlyFirst: 1, onlySecond: 0, neither: 0 })).toMatchObject({ rates: [1, 0.9], together: { phi: 0 } });
  });
});

describe('An oracle', () => {
  test('of RouteLLM’s MMLU: 0.8586, with 17.8% strong calls; 12.5% are the strong model’s own rate', () => {
    const { rate, shares, usd: cost, optimistic } = oracle([{ usd: 0.24 }, { usd: 24.7 }], MMLU);
    expect([rate!.toFixed(6), shares![1]!.toFixed(6), optimistic]).toEqual(['0.858638', '0.177824', ['oracle']]);
    expect(cost).toBeCloseTo(0.24 + (2497 / 14_042) * 24.46, 12);
    expect(oracleShareFor(outcomesOf([], MMLU), 11_315 / 14_042)!.toFixed(6)).toBe('0.124982');
  });
  test('asks the cheaper even where it is given second, and the weaker where only that is right', () => {
    const { shares, usd: cost } = oracle([{ usd: 4 }, { usd: 1 }], MMLU);
    expect(shares![0]!).toBeCloseTo(742 / 14_042, 14);
    expect(cost).toBeCloseTo(1 + 3 * (742 / 14_042), 12);
  });
  test('without a rate its cost lies between the cheapest and the dearest', () => {
    expect(oracle([{ usd: 4, seconds: 1, rate: 0.9 }, { usd: 1, seconds: 3 }])).toEqual({ usdRange: [1, 4], worstSeconds: 3, optimistic: ['oracle'] });
  });
  test('a rate beyond it is never reached, one below the first needs nothing', () => {
    const outcomes = outcomesOf([0.8, 0.9], 0);
    expect([oracleShareFor(outcomes, 0.981), oracleShareFor(outcomes, 0.7), oracleShareFor(outcomes, 0.98)]).toEqual([undefined, 0, expect.closeTo(0.18, 12)]);
    expect(() => oracleShareFor(outcomesOf([0.8]), 0.7)).toThrow('oracleShareFor requires outcomes of two members, got 1');
  });
  test('is a cascade with a perfect check in rate, at less cost; its shares add up to 1', () => {
    fc.assert(
      fc.property(fc.array(member, { minLength: 2, maxLength: 4 }), (members) => {
        const { rate, shares, usd: cost, usdRange } = oracle(members, 0);
        expect(rate).toBeCloseTo(1 - members.reduce((wrong, { rate: right }) => wrong * (1 - right), 1), 12);
        expect(shares!.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 12);
        const byCost = members.toSorted((a, b) => a.usd - b.usd);
        const checked = byCost.slice(0, -1).map((one) => ({ ...one, check: { usd: 0, catches: 1, passes: 1 } }));
        const tried = cascade({ checked, last: byCost.at(-1)!, together: 0 });
        expect(tried.rate).toBeCloseTo(rate!, 12);
        expect(cost).toBeLessThanOrEqual(tried.usd! * (1 + 1e-12));
        expect(usdRange).toEqual([cost, cost]);
      }),
    );
  });
  test('never falls below its best member, nor rises with φ', () => {
    fc.assert(
      fc.property(member, member, share(), share(), (first, second, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((part) => oracle([first, second], phiAt(first.rate, second.rate, part)).rate!);
        expect(high!).toBeLessThanOrEqual(low! + 1e-12);
        expect(high!).toBeGreaterThanOrEqual(Math.max(first.rate, second.rate) - 1e-12);
        expect(low!).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('A router with known shares', () => {
  const [small, large] = [{ usd: 0.01, seconds: 2, rate: 0.9 }, { usd: 0.03, seconds: 6, rate: 0.95 }];

  test('drawing blindly is the chord: 30% of A at 0.03 and B at 0.01 cost 0.016 and are right 0.915', () => {
    const mixed = router({ classifier: { usd: 0, seconds: 0 }, routes: [{ ...large, share: 0.3 }, { ...small, share: 0.7 }] });
    expect(mixed).toMatchObject({ usd: expect.closeTo(0.016, 12), rate: expect.closeTo(0.915, 12), seconds: expect.closeTo(3.2, 12), worstSeconds: 6, isCut: false, optimistic: [] });
  });
  test('the classifier is paid and waited for on every query', () => {
    // RouteLLM's matrix factorisation router, 3.32 USD per million requests: arXiv:2406.18665, Table 7
    const routed = router({ classifier: { usd: 3.32e-6, seconds: 0.1 }, routes: [{ ...small, share: 1 }, { ...large, share: 0 }] });
    expect(routed).toMatchObject({ usd: 0.01 + 3.32e-6, seconds: 2.1, worstSeconds: 2.1, rate: 0.9 });
  });
  test('what nobody asks need not be known; what somebody does leaves rate or time unknown', () => {
    const rare = { usd: 1 };
    expect(router({ classifier: { usd: 0 }, routes: [{ ...small, share: 1 }, { ...rare, share: 0 }] }).rate).toBe(0.9);
    const routed = router({ classifier: { usd: 0 }, routes: [{ ...small, share: 0.5 }, { ...rare, share: 0.5 }] });
    expect([routed.usd, routed.rate, routed.seconds, routed.worstSeconds]).toEqual([0.505, undefined, undefined, undefined]);
  });
  test('rates by route that no oracle reaches are cut to it, and that is said', () => {
    const routes = [{ usd: 1, share: 0.8, routedRate: 1 }, { usd: 9, share: 0.2, routedRate: 1 }];
    const routed = router({ classifier: { usd: 0 }, routes, together: MMLU });
    // the first is right of 68.1% of all queries, the second of at most the other 20%: more than an oracle's 85.9%
    expect(routed).toMatchObject({ isCut: true, rate: expect.closeTo(0.858638, 6), optimistic: ['oracle'] });
    // and no member beyond its own rate
    expect(router({ classifier: { usd: 0 }, routes: [{ ...routes[0]!, share: 0.9, rate: 0.6 }, { ...routes[1]!, share: 0.1, rate: 0.9 }], together: 0 }).rate).toBeCloseTo(0.7, 12);
  });
  test('shares that do not add up are refused', () => {
    expect(() => router({ classifier: { usd: 0 }, routes: [{ ...small, share: 0.5 }] })).toThrow('router requires shares that add up to 1, got 0.5');
    expect(() => router({ classifier: { usd: 0 }, routes: [] })).toThrow('router requires shares that add up to 1, got 0');
  });
  test('never exceeds the oracle; cost and time lie between the members’', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(member, share(0.01, 1), share()), { minLength: 2, maxLength: 4 }), (drawn) => {
        const all = drawn.reduce((sum, [, weight]) => sum + weight, 0);
        const routes = drawn.map(([one, weight, routedRate]) => ({ ...one, share: weight / all, routedRate }));
        const routed = router({ classifier: { usd: 1, seconds: 1 }, routes, together: 0 });
        expect(routed.rate).toBeLessThanOrEqual(oracle(routes, 0).rate! + 1e-12);
        const costs = routes.map((one) => one.usd);
        expect(routed.usd).toBeGreaterThanOrEqual(1 + Math.min(...costs) * (1 - 1e-12));
        expect(routed.usd).toBeLessThanOrEqual(1 + Math.max(...costs) * (1 + 1e-12));
        expect(routed.seconds).toBeLessThanOrEqual(routed.worstSeconds! * (1 + 1e-12));
      }),
    );
  });
});

describe('A router that foresees', () => {
  test('is right as often as the cascade with that check, and pays one member only', () => {
    fc.assert(
      fc.property(member, member, judge, share(), (first, second, classifier, part) => {
        const together = phiAt(first.rate, second.rate, part);
        const routed = foreseeingRouter({ first, second, classifier, together });
        const tried = cascade({ checked: [{ ...first, check: classifier }], last: second, together });
        expect(routed.rate).toBeCloseTo(tried.rate!, 12);
        expect(routed.shares[1]![0]).toBeCloseTo(tried.escalatedShare!, 12);
        expect(routed.usd! - tried.usd!).toBeCloseTo(-tried.escalatedShare! * first.usd, 9);
        expect(routed.rate).toBeLessThanOrEqual(oracle([first, second], together).rate! + 1e-12);
      }),
    );
  });
  test('that never errs is the oracle where the first is the cheaper', () => {
    const [first, second] = [{ usd: 1, rate: 0.7 }, { usd: 5, rate: 0.9 }];
    const routed = foreseeingRouter({ first, second, classifier: { usd: 0, catches: 1, passes: 1 }, together: 0.3 });
    expect(routed.rate).toBeCloseTo(oracle([first, second], 0.3).rate!, 12);
    expect(routed.optimistic).toEqual(['perfect-check']);
    // it sends what nobody gets right to the dearer one
    expect(routed.usd).toBeGreaterThan(oracle([first, second], 0.3).usd!);
  });
  test('without the first rate the cost is a range, whichever is the dearer', () => {
    const classifier = { usd: 1, catches: 0.75, passes: 0.5 };
    expect(foreseeingRouter({ first: { usd: 2 }, second: { usd: 10, rate: 0.9 }, classifier })).toEqual({ usdRange: [7, 9], shares: [[0.25, 0.5], [0.5, 0.75]], optimistic: [], isCut: false });
    expect(foreseeingRouter({ first: { usd: 10 }, second: { usd: 2, rate: 0.9 }, classifier }).usdRange).toEqual([5, 7]);
    expect(foreseeingRouter({ first: { usd: 2, rate: 0.5 }, second: { usd: 10 }, classifier })).toMatchObject({ usd: 8, shares: [[0.375, 0.375], [0.625, 0.625]] });
  });
});

describe('One query’s best member', () => {
  test('λ 0 asks the best, a high λ the cheapest; equal ones the cheaper', () => {
    const foreseen = [{ usd: 0.03, rate: 0.95 }, { usd: 0.01, rate: 0.9 }, { usd: 0.02, rate: 0.7 }];
    // indifferent at λ = 0.05/0.02
    expect([0, 2.4, 2.5, 2.6, 1e6].map((lambda) => chooseRoute(foreseen, lambda))).toEqual([0, 0, 1, 1, 1]);
    expect(chooseRoute([{ usd: 1, rate: 0.5 }, { usd: 1, rate: 0.5 }], 1)).toBe(0);
    expect(() => chooseRoute([], 1)).toThrow('chooseRoute requires at least one member, got 0');
  });
  test('no other member is better', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ usd, rate: share() }), { minLength: 1, maxLength: 6 }), share(0, 100), (foreseen, lambda) => {
        const best = foreseen[chooseRoute(foreseen, lambda)]!;
        for (const other of foreseen) expect(best.rate - lambda * best.usd).toBeGreaterThanOrEqual(other.rate - lambda * other.usd - 1e-9);
      }),
    );
  });
});

describe('How good a router is', () => {
  const models = { weakRate: 0.6, strongRate: 0.8 };
  const points = fc.array(fc.record({ strongShare: share(), rate: share() }), { maxLength: 8 });

  test('by hand: a quarter of strong calls recovers half the gap', () => {
    const point = [{ strongShare: 0.25, rate: 0.7 }];
    expect(gapRecovered(0.7, models)).toBeCloseTo(0.5, 12);
    // ½·0.25·0.5 + 0.75·(0.5 + 1)/2
    expect(averageGapRecovered(point, models)).toBeCloseTo(0.625, 12);
    expect([0.25, 0.5, 0.8].map((gap) => callsForGap(point, models, gap)!.toFixed(4))).toEqual(['0.1250', '0.2500', '0.7000']);
  });
  test('RouteLLM on MT-Bench: 3.66 and 2.49 times fewer calls at 50% and 80% of the gap (arXiv:2406.18665, Tables 1 and 6)', () => {
    expect([callsSaved(0.4903, 0.134)!.toFixed(2), callsSaved(0.7808, 0.3131)!.toFixed(2), callsSaved(0.5, 0)]).toEqual(['3.66', '2.49', undefined]);
  });
  test('drawing blindly recovers half of it on average, and as much as it asks', () => {
    fc.assert(
      fc.property(fc.array(share(), { maxLength: 6 }), share(), (shares, gap) => {
        const blind = shares.map((strongShare): RouterPoint => ({ strongShare, rate: 0.6 + strongShare * 0.2 }));
        expect(averageGapRecovered(blind, models)).toBeCloseTo(0.5, 12);
        expect(callsForGap(blind, models, gap)).toBeCloseTo(gap, 9);
      }),
    );
  });
  test('equal models have no gap', () => {
    const equal = { weakRate: 0.7, strongRate: 0.7 };
    expect([gapRecovered(0.7, equal), averageGapRecovered([], equal), callsForGap([], equal, 0.5)]).toEqual([undefined, undefined, undefined]);
  });
  test('calls for a gap rise with it, whatever the curve does, and are shares; the order of points is irrelevant', () => {
    fc.assert(
      fc.property(points, share(), share(), (drawn, a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((gap) => callsForGap(drawn, models, gap)!);
        expect(less! >= 0 && less! <= more! + 1e-12 && more! <= 1).toBe(true);
        const once = drawn.filter(({ strongShare }, i) => drawn.findIndex((point) => point.strongShare === strongShare) === i);
        expect(averageGapRecovered(once.toReversed(), models)).toBeCloseTo(averageGapRecovered(once, models)!, 12);
      }),
    );
  });
  test('AutoMix: a mix on the chord has no lift, models of one cost no measure', () => {
    expect(incrementalBenefit({ usd: 1, rate: 0.5 }, { usd: 3, rate: 0.9 }, { usd: 2, rate: 0.7 })).toMatchObject({ lift: expect.closeTo(0, 12) });
    expect(incrementalBenefit({ usd: 1, rate: 0.5 }, { usd: 1, rate: 0.9 }, { usd: 2, rate: 0.7 })).toBeUndefined();
    expect(incrementalBenefit({ usd: 1, rate: 0.5 }, { usd: 3, rate: 0.5 }, { usd: 2, rate: 0.7 })).toEqual({ blind: 0, mixed: expect.closeTo(0.2, 12) });
  });
});
