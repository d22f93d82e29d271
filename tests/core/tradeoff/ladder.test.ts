import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ALTERNATIVE_AXES, frontier } from '../../../src/core/tradeoff/frontier.ts';
import { costEffects, ladder, type CostEffect } from '../../../src/core/tradeoff/ladder.ts';
import { netBenefit, winnersByStake } from '../../../src/core/tradeoff/net-benefit.ts';
import { rank } from '../../../src/core/tradeoff/rank.ts';
import { aiderAlternatives } from './aider.ts';
import { alternatives, amount, partlyKnown, stakes } from './random-alternatives.ts';

const { usd, seconds, rate } = ALTERNATIVE_AXES;
const ids = (all: readonly { readonly id: string }[]): readonly string[] => all.map(({ id }) => id);

describe('The frontier', () => {
  const items = [
    { id: 'cheap', usd: 1, seconds: 5, rate: 0.5 },
    { id: 'better', usd: 2, seconds: 5, rate: 0.7 },
    { id: 'worse', usd: 2, seconds: 5, rate: 0.6 },
    { id: 'fast', usd: 3, seconds: 1, rate: 0.5 },
    { id: 'twin', usd: 2, seconds: 5, rate: 0.7 },
    { id: 'new', usd: 0.5, seconds: 9 },
  ];
  test('of cost and success is a staircase; equals are named, the unknown beats nobody', () => {
    const found = frontier(items, [usd, rate]);
    expect(found.on.map(({ item, sameAs }) => [item.id, ids(sameAs)])).toEqual([['cheap', []], ['better', ['twin']]]);
    expect(found.dominated.map(({ item, by }) => [item.id, by.id])).toEqual([['worse', 'better'], ['fast', 'cheap']]);
    expect(ids(found.unknown)).toEqual(['new']);
  });
  test('of the Aider table has eight steps, of which the ladder leaves one out', () => {
    const { on } = frontier(aiderAlternatives, [usd, rate]);
    const rungs = ids(ladder(costEffects(aiderAlternatives, 0).points).rungs);
    expect(on).toHaveLength(8);
    expect(ids(on.map(({ item }) => item)).filter((id) => !rungs.includes(id))).toEqual(['Grok 3 Mini Beta (high)']);
  });
  test('with latency has room for the fast', () => expect(frontier(items, [usd, rate, seconds]).on.map(({ item }) => item.id)).toEqual(['cheap', 'better', 'fast']));
  test('of nothing is nothing', () => expect(frontier([], [usd])).toEqual({ on: [], dominated: [], unknown: [] }));
  test('a value that is none is refused', () => expect(() => frontier([{ id: 'x', usd: Number.NaN }], [usd])).toThrow('frontier requires finite values of x, got NaN'));

  test('holds each once; nobody on it is beaten, everybody off it is, by one on it', () => {
    fc.assert(
      fc.property(partlyKnown, fc.constantFrom([usd, rate], [usd, rate, seconds], [seconds, rate]), (all, axes) => {
        const { on, dominated, unknown } = frontier(all, axes);
        const named = [...on.flatMap(({ item, sameAs }) => [item, ...sameAs]), ...dominated.map(({ item }) => item), ...unknown];
        expect(ids(named).toSorted()).toEqual(ids(all).toSorted());
        const clearlyBeats = (first: (typeof all)[number], second: (typeof all)[number]): boolean => axes.every((axis) => axis(first)! <= axis(second)!) && axes.some((axis) => axis(first)! < axis(second)! - 1e-9 * Math.abs(axis(second)!));
        for (const { item } of on) expect(on.filter((other) => clearlyBeats(other.item, item))).toEqual([]);
        for (const { item, by } of dominated) {
          for (const axis of axes) expect(axis(by)!).toBeLessThanOrEqual(axis(item)! + 1e-11 * Math.abs(axis(item)!));
          expect(on.some((kept) => kept.item === by)).toBe(true);
        }
      }),
    );
  });
});

describe('The ladder', () => {
  const drop = (points: readonly (readonly [string, number, number])[]): unknown => {
    const { rungs, dropped } = ladder(points.map(([id, cost, effect]) => ({ id, cost, effect })));
    return [rungs.map(({ id, icer, sameAs }) => [id, icer, ...sameAs].filter((part) => part !== undefined)), dropped.map(({ id, reason, by }) => [id, reason, ...by])];
  };
  test.each<[string, readonly (readonly [string, number, number])[], unknown]>([
    ['one option is a ladder', [['a', 1, 0.5]], [[['a']], []]],
    ['none is an empty one', [], [[], []]],
    ['equal effect keeps the cheaper', [['a', 2, 0.5], ['b', 1, 0.5]], [[['b']], [['a', 'dominated', 'b']]]],
    ['equal cost keeps the better', [['a', 1, 0.5], ['b', 1, 0.6]], [[['b']], [['a', 'dominated', 'b']]]],
    ['equal both keeps one and names the other', [['b', 1, 0.5], ['a', 1, 0.5]], [[['a', 'b']], []]],
    ['equal but for rounding too', [['b', 1, 0.5], ['a', 1 + 1e-13, 0.5 - 1e-14]], [[['b', 'a']], []]],
    ['on a straight line the middle is left out', [['a', 0, 0], ['b', 1, 0.25], ['c', 2, 0.5]], [[['a'], ['c', 4]], [['b', 'extended-dominated', 'a', 'c']]]],
    ['a drop may uncover another', [['a', 0, 0], ['b', 1, 1], ['c', 3, 1.5], ['d', 4, 4]], [[['a'], ['d', 1]], [['c', 'extended-dominated', 'a', 'd'], ['b', 'extended-dominated', 'a', 'd']]]],
    ['a free one that is never right is the first step', [['free', 0, 0], ['a', 1, 0.5]], [[['free'], ['a', 2]], []]],
  ])('%s', (_, points, expected) => expect(drop(points)).toEqual(expected));

  // Aider polyglot, 225 cases, USD per extra case that passes: (10.3713 − 1.3045)/(183 − 167), (17.693 − 10.3713)/(195 − 183), (29.0829 − 17.693)/(198 − 195), each total over 225 and each rate too, so cases cancel
  test('of the Aider table has seven steps', () => {
    const { rungs, dropped } = ladder(costEffects(aiderAlternatives, 0).points);
    expect(rungs.map(({ id, icer }) => [id, icer === undefined ? undefined : Number(icer.toFixed(3))])).toEqual([
      ['gpt-4o-mini-2024-07-18', undefined],
      ['DeepSeek Chat V3 (prev)', 0],
      ['DeepSeek-V3.2-Exp (Chat)', 0.011],
      ['DeepSeek-V3.2-Exp (Reasoner)', 0.048],
      ['gpt-5 (low)', 0.567],
      ['gpt-5 (medium)', 0.61],
      ['gpt-5 (high)', 3.797],
    ]);
    expect(rungs.slice(-3).map(({ icer }) => icer)).toEqual([(10.3713 - 1.3045) / 16, (17.693 - 10.3713) / 12, (29.0829 - 17.693) / 3].map((each) => expect.closeTo(each, 9)));
    expect(dropped).toHaveLength(aiderAlternatives.length - 7);
    expect(dropped.filter(({ reason }) => reason === 'extended-dominated')).toEqual([{ id: 'Grok 3 Mini Beta (high)', reason: 'extended-dominated', by: ['DeepSeek Chat V3 (prev)', 'DeepSeek-V3.2-Exp (Chat)'] }]);
  });

  const points = alternatives.map((all): readonly CostEffect[] => costEffects(all, 0.01).points);

  test('its ratios strictly rise, as cost and effect do', () => {
    fc.assert(
      fc.property(points, (all) => {
        const { rungs } = ladder(all);
        for (const [index, { icer, cost, effect }] of rungs.entries()) {
          const below = rungs[index - 1];
          if (!below) {
            expect(icer).toBeUndefined();
            continue;
          }
          expect(Number.isFinite(icer) && icer! > (below.icer ?? 0)).toBe(true);
          expect(cost > below.cost && effect > below.effect).toBe(true);
        }
      }),
    );
  });
  test('names every point once, whatever their order', () => {
    fc.assert(
      fc.property(points, fc.integer(), (all, turn) => {
        const found = ladder(all);
        expect([...found.rungs.flatMap(({ id, sameAs }) => [id, ...sameAs]), ...ids(found.dropped)].toSorted()).toEqual(ids(all).toSorted());
        const at = Math.abs(turn) % all.length;
        expect(ladder([...all.slice(at), ...all.slice(0, at)].toReversed())).toEqual(found);
      }),
    );
  });
  test('a dominated addition changes nothing', () => {
    fc.assert(
      fc.property(points, fc.nat(), amount(1), amount(1), (all, pick, more, less) => {
        const { cost, effect } = all[pick % all.length]!;
        const added = { id: 'added', cost: cost + more + 0.01, effect: effect - less - 0.01 };
        const found = ladder([...all, added]);
        expect(found.rungs).toEqual(ladder(all).rungs);
        expect(found.dropped.find(({ id }) => id === 'added')).toMatchObject({ reason: 'dominated' });
      }),
    );
  });
  test('who is dropped is beaten by whoever is named, alone or in a mix', () => {
    fc.assert(
      fc.property(points, (all) => {
        const at = new Map(all.map((point) => [point.id, point]));
        for (const { id, by } of ladder(all).dropped) {
          const { cost, effect } = at.get(id)!;
          const [low, high = low] = by.map((name) => at.get(name)!) as [CostEffect, CostEffect?];
          const share = high === low ? 0 : Math.max(0, Math.min(1, (cost - low.cost) / (high.cost - low.cost)));
          expect(low.cost).toBeLessThanOrEqual(cost * (1 + 1e-11));
          expect(low.effect + share * (high.effect - low.effect)).toBeGreaterThanOrEqual(effect * (1 - 1e-9));
        }
      }),
    );
  });
});

describe('Net benefit', () => {
  test('is the stake less the total', () => expect(netBenefit({ id: 'a', usd: 0.03, seconds: 6, rate: 0.95 }, { errorUsd: 2, secondUsd: 0.002 })).toBeCloseTo(2 * 0.95 - 0.03 - 0.012, 12));

  test('is highest on the ladder, at the step of that stake', () => {
    fc.assert(
      fc.property(alternatives, stakes, (all, given) => {
        const { winners } = winnersByStake(all, given.secondUsd);
        const benefit = (id: string): number => netBenefit(all.find((one) => one.id === id)!, given)!;
        const highest = Math.max(...ids(all).map(benefit));
        const winner = winners.find(({ fromUsd, untilUsd = Infinity }) => fromUsd <= given.errorUsd && given.errorUsd <= untilUsd)!;
        const scale = given.errorUsd + Math.max(...all.map((one) => one.usd + given.secondUsd * one.seconds));
        expect(highest - benefit(winner.id)).toBeLessThanOrEqual(1e-10 * scale);
      }),
    );
  });
  test('the winners leave no gap from 0 up, and the ranking agrees within each', () => {
    fc.assert(
      fc.property(alternatives, amount(1), fc.double({ min: 0.1, max: 0.9, noNaN: true }), (all, secondUsd, place) => {
        const { winners } = winnersByStake(all, secondUsd);
        expect([winners[0]!.fromUsd, winners.at(-1)!.untilUsd]).toEqual([0, undefined]);
        for (const [index, { id, sameAs, fromUsd, untilUsd }] of winners.entries()) {
          expect(untilUsd).toBe(winners[index + 1]?.fromUsd);
          const errorUsd = untilUsd === undefined ? 2 * fromUsd + 1 : fromUsd + place * (untilUsd - fromUsd);
          const given = { errorUsd, secondUsd };
          const { ranked: [best], tied } = rank(all, given);
          const [own, highest] = [id, best!.id].map((one) => netBenefit(all.find((other) => other.id === one)!, given)!);
          const scale = errorUsd + Math.max(...all.map((one) => one.usd + secondUsd * one.seconds));
          // totals far below the stake differ by its rounding alone
          expect([id, ...sameAs, ...tied].includes(best!.id) || highest! - own! <= 1e-12 * scale).toBe(true);
        }
      }),
    );
  });
  test('with unknown rates the rest is still answered', () => {
    const { winners, unknown } = winnersByStake([{ id: 'a', usd: 1, rate: 0.5 }, { id: 'b', usd: 2 }], 0);
    expect(winners).toEqual([{ id: 'a', sameAs: [], fromUsd: 0 }]);
    expect(unknown).toEqual([{ id: 'b', lacks: ['rate'] }]);
    expect(winnersByStake([], 0)).toEqual({ winners: [], dropped: [], unknown: [] });
  });
});
