import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aiq } from '../../../src/core/tradeoff/aiq.ts';
import { frontier } from '../../../src/core/tradeoff/frontier.ts';
import { hull } from '../../../src/core/tradeoff/hull.ts';
import { costEffects, type CostEffect } from '../../../src/core/tradeoff/ladder.ts';
import { mixForBudget, mixForEffect, mixOfTwo } from '../../../src/core/tradeoff/mix.ts';
import { alternatives } from './random-alternatives.ts';

const points = alternatives.map((all): readonly CostEffect[] => costEffects(all, 0).points);
const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
const between = (from: number, to: number, part: number): number => Math.min(to, from + part * (to - from));

describe('The hull', () => {
  test('lies on the Pareto frontier, has no point above it, and falls off ever flatter', () => {
    fc.assert(
      fc.property(points, (all) => {
        const vertices = hull(all);
        const pareto = frontier(all, [({ cost }) => cost, ({ effect }) => -effect]).on.map(({ item }) => item);
        expect(vertices.filter(({ id }) => !pareto.some((point) => point.id === id))).toEqual([]);
        for (const { cost, effect } of all) {
          const next = vertices.findIndex((vertex) => vertex.cost >= cost);
          const [low, high] = [vertices[next - 1] ?? vertices.at(next)!, vertices.at(next)!];
          const height = high.cost > low.cost && next >= 0 ? low.effect + ((cost - low.cost) / (high.cost - low.cost)) * (high.effect - low.effect) : high.effect;
          expect(effect).toBeLessThanOrEqual(height * (1 + 1e-9));
        }
      }),
    );
  });
  test('with the origin is a part of the hull without it', () => {
    fc.assert(
      fc.property(points, (all) => {
        const whole = hull(all).map(({ id }) => id);
        expect(hull(all, 'origin').filter(({ id }) => !whole.includes(id))).toEqual([]);
      }),
    );
  });
});

describe('A mix', () => {
  test('for a budget costs no more, and no single option within it is better', () => {
    fc.assert(
      fc.property(points, share, (all, part) => {
        const budget = between(0, 1.2 * Math.max(...all.map(({ cost }) => cost)), part);
        const mix = mixForBudget(all, budget);
        const affordable = all.filter(({ cost }) => cost <= budget);
        if (mix.status === 'unaffordable') {
          expect(all.filter(({ cost }) => cost < budget * (1 - 1e-9))).toEqual([]);
          return;
        }
        if (mix.status !== 'mix') throw new Error(mix.status);
        expect(mix.shares.reduce((sum, one) => sum + one.share, 0)).toBeCloseTo(1, 12);
        expect(mix.cost).toBeLessThanOrEqual(budget * (1 + 1e-12));
        for (const { effect } of affordable) expect(mix.effect).toBeGreaterThanOrEqual(effect - 1e-9);
        const at = new Map(all.map((point) => [point.id, point]));
        expect(mix.shares.reduce((sum, one) => sum + one.share * at.get(one.id)!.effect, 0)).toBeCloseTo(mix.effect, 9);
      }),
    );
  });
  test('for an effect is the cheapest that reaches it: its cost buys that effect back', () => {
    fc.assert(
      fc.property(points, share, (all, wanted) => {
        const mix = mixForEffect(all, wanted);
        const best = Math.max(...all.map(({ effect }) => effect));
        if (mix.status !== 'mix') {
          expect(mix).toMatchObject({ status: 'unreachable' });
          expect(wanted).toBeGreaterThan(best * (1 - 1e-11));
          return;
        }
        expect(mix.effect).toBeGreaterThanOrEqual(wanted - 1e-9);
        const back = mixForBudget(all, mix.cost * (1 + 1e-12));
        expect(back).toMatchObject({ status: 'mix', effect: expect.closeTo(mix.effect, 6) });
      }),
    );
  });
  test('rounding takes away neither the cheapest nor the best', () => {
    const two = [{ id: 'a', cost: 0.3, effect: 0.3 }, { id: 'b', cost: 0.6, effect: 0.9 }];
    expect(mixForBudget(two, 0.3 * (1 - 1e-15))).toMatchObject({ shares: [{ id: 'a', share: 1 }] });
    expect(mixForEffect(two, 0.9 * (1 + 1e-15))).toMatchObject({ shares: [{ id: 'b', share: 1 }] });
  });
  test.each([
    ['below both is the cheaper', 0, [{ id: 'b', share: 1 }], 0.9],
    ['at the cheaper', 1, [{ id: 'b', share: 1 }], 0.9],
    ['in the middle', 2, [{ id: 'b', share: 0.5 }, { id: 'a', share: 0.5 }], 0.85],
    ['beyond both is the dearer, even if it is the worse', 9, [{ id: 'a', share: 1 }], 0.8],
  ])('of two: a budget %s', (_, budget, shares, effect) => expect(mixOfTwo({ id: 'a', cost: 3, effect: 0.8 }, { id: 'b', cost: 1, effect: 0.9 }, budget)).toMatchObject({ shares, effect: expect.closeTo(effect, 12) }));

  test('of two that cost the same is the better', () => {
    const [a, b] = [{ id: 'a', cost: 1, effect: 0.8 }, { id: 'b', cost: 1, effect: 0.9 }];
    expect([mixOfTwo(a, b, 5), mixOfTwo(b, a, 0)]).toEqual([{ status: 'mix', shares: [{ id: 'b', share: 1 }], cost: 1, effect: 0.9 }, { status: 'mix', shares: [{ id: 'b', share: 1 }], cost: 1, effect: 0.9 }]);
  });
  test('the whole hull beats the chord of its ends', () => {
    const three = [{ id: 'a', cost: 0, effect: 0 }, { id: 'b', cost: 1, effect: 0.8 }, { id: 'c', cost: 4, effect: 1 }];
    expect(mixForBudget(three, 2)).toMatchObject({ shares: [{ id: 'b', share: expect.closeTo(2 / 3, 12) }, { id: 'c', share: expect.closeTo(1 / 3, 12) }] });
    expect(mixOfTwo(three[0]!, three[2]!, 2)).toMatchObject({ effect: 0.5 });
  });
  test.each<[string, () => unknown, string]>([
    ['of nothing', () => mixForBudget([], 1), 'mixForBudget requires at least one point, got 0'],
    ['for an endless budget', () => mixForBudget([{ id: 'a', cost: 1, effect: 1 }], Infinity), 'mixForBudget requires a finite wish, got Infinity'],
    ['of two for no budget', () => mixOfTwo({ id: 'a', cost: 1, effect: 1 }, { id: 'b', cost: 1, effect: 1 }, Number.NaN), 'mixOfTwo requires a finite budget, got NaN'],
  ])('%s is refused', (_, act, message) => expect(act).toThrow(message));
});

describe('AIQ', () => {
  test('over the range lies between the first effect and the best', () => {
    fc.assert(
      fc.property(points, share, (all, part) => {
        const vertices = hull(all);
        const [first, best] = [vertices[0]!, vertices.at(-1)!];
        const { area, overRange, overMaxCost, fromCost, toCost } = aiq(all, between(first.cost, 2 * best.cost + 1, part));
        if (overRange === undefined) expect([area, fromCost]).toEqual([0, toCost]);
        else {
          expect(overRange).toBeGreaterThanOrEqual(first.effect * (1 - 1e-9));
          expect(overRange).toBeLessThanOrEqual(best.effect * (1 + 1e-9));
        }
        if (overMaxCost !== undefined) expect(overMaxCost).toBeLessThanOrEqual((overRange ?? 0) * (1 + 1e-12));
      }),
    );
  });
  // by hand: from 1 to 2 the hull rises from 50 to 60
  test('a largest cost inside the hull cuts it', () => expect(aiq([{ id: 'a', cost: 1, effect: 50 }, { id: 'b', cost: 3, effect: 70 }], 2)).toMatchObject({ area: 55, overRange: 55, overMaxCost: 27.5 }));
  test('without one the dearest point ends it, dominated or not', () => expect(aiq([{ id: 'a', cost: 1, effect: 50 }, { id: 'b', cost: 3, effect: 40 }])).toMatchObject({ area: 100, toCost: 3, overRange: 50 }));
  test('of one free point nothing is spanned', () => expect(aiq([{ id: 'a', cost: 0, effect: 50 }])).toEqual({ area: 0, fromCost: 0, toCost: 0 }));
  test.each<[string, () => unknown, string]>([
    ['of nothing', () => aiq([]), 'aiq requires at least one point, got 0'],
    ['to below the cheapest', () => aiq([{ id: 'a', cost: 2, effect: 1 }], 1), 'aiq requires a largest cost of at least 2, got 1'],
  ])('%s is refused', (_, act, message) => expect(act).toThrow(message));
});
