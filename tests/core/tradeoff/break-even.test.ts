import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Alternative } from '../../../src/core/tradeoff/alternative.ts';
import { breakEvenSecond, breakEvenStake, relativeBreakEven, type BreakEvenOfTwo } from '../../../src/core/tradeoff/break-even.ts';
import { changes, flips, SCAN_STEPS } from '../../../src/core/tradeoff/changes.ts';
import { crossings } from '../../../src/core/tradeoff/crossings.ts';
import { pointsOf, type InputRange } from '../../../src/core/tradeoff/range.ts';
import { rank, winnerAt } from '../../../src/core/tradeoff/rank.ts';
import { switching } from '../../../src/core/tradeoff/switching.ts';
import { isTie } from '../../../src/core/tradeoff/tie.ts';
import { totalCost } from '../../../src/core/tradeoff/total-cost.ts';
import { aiderAlternative } from './aider.ts';
import { alternatives, amount, type Known } from './random-alternatives.ts';

const pair = alternatives.filter((all) => all.length > 1).map(([first, second]) => [first!, second!] as const);
const total = (of: Alternative, errorUsd: number, secondUsd: number): number => {
  const found = totalCost(of, { errorUsd, secondUsd });
  return found.status === 'known' ? found.usd : Number.NaN;
};

describe('The break-even stake', () => {
  const A = { id: 'A', usd: 0.03, rate: 0.95 };
  const same = { ...A, id: 'B' };

  test.each<[string, Alternative, object]>([
    ['dearer and better: at a stake', { id: 'B', usd: 0.01, rate: 0.9 }, { status: 'break-even', stake: expect.closeTo(0.4, 12), above: 'A', below: 'B' }],
    ['cheaper and better dominates', { id: 'B', usd: 0.05, rate: 0.9 }, { status: 'dominates', winner: 'A', loser: 'B' }],
    ['as dear and better dominates', { ...same, rate: 0.9 }, { status: 'dominates', winner: 'A', loser: 'B' }],
    ['as dear but for rounding too', { ...same, usd: 0.03 * (1 - 1e-13), rate: 0.9 }, { status: 'dominates', winner: 'A', loser: 'B' }],
    ['equal quality: the cheaper', { ...same, usd: 0.01 }, { status: 'unaffected', cheaper: 'B' }],
    ['equal but for rounding', { ...same, usd: 0.01, rate: 0.95 * (1 + 1e-13) }, { status: 'unaffected', cheaper: 'B' }],
    ['equal in all: nobody', same, { status: 'unaffected' }],
    ['a free one that is never right', { id: 'B', usd: 0, rate: 0 }, { status: 'break-even', stake: expect.closeTo(0.03 / 0.95, 12), above: 'A', below: 'B' }],
    ['an unknown rate is no rate of 0', { id: 'B', usd: 0.01 }, { status: 'unknown', lacks: [{ id: 'B', what: ['rate'] }] }],
  ])('%s', (_, other, expected) => {
    expect(breakEvenStake(A, other, 0)).toEqual(expected);
    expect(breakEvenStake(other, A, 0)).toEqual(expected);
  });

  test('waits that cost must be known', () => expect(breakEvenStake(A, { ...same, seconds: 2 }, 1)).toEqual({ status: 'unknown', lacks: [{ id: 'A', what: ['seconds'] }] }));

  // Aider polyglot, 225 cases: ($29.0829 − $10.3713) / (198 − 183) passes
  test('gpt-5 at high effort pays from $1.247 a failed case, with waiting at $40 an hour from $23.18', () => {
    const [high, low] = [aiderAlternative('gpt-5 (high)'), aiderAlternative('gpt-5 (low)')];
    expect(breakEvenStake(high, low, 0)).toEqual({ status: 'break-even', stake: expect.closeTo(18.7116 / 15, 9), above: 'gpt-5 (high)', below: 'gpt-5 (low)' });
    expect(breakEvenStake(high, low, 40 / 3600)).toMatchObject({ stake: expect.closeTo(23.180773, 5) });
  });

  test('does not depend on which comes first', () => {
    fc.assert(
      fc.property(pair, amount(1), amount(1000), ([a, b], secondUsd, errorUsd) => {
        expect(breakEvenStake(a, b, secondUsd)).toEqual(breakEvenStake(b, a, secondUsd));
        expect(breakEvenSecond(a, b, errorUsd)).toEqual(breakEvenSecond(b, a, errorUsd));
      }),
    );
  });

  test('makes the totals equal, and tells who is better on which side', () => {
    fc.assert(fc.property(pair, amount(1), ([a, b], secondUsd) => holds(breakEvenStake(a, b, secondUsd), [a, b], (of, errorUsd) => total(of, errorUsd, secondUsd))));
    fc.assert(fc.property(pair, amount(1000), ([a, b], errorUsd) => holds(breakEvenSecond(a, b, errorUsd), [a, b], (of, secondUsd) => total(of, errorUsd, secondUsd))));
  });

  test('agrees with the ranking', () => {
    fc.assert(
      fc.property(pair, amount(1), fc.double({ min: 0.01, max: 100, noNaN: true }), ([a, b], secondUsd, factor) => {
        const found = breakEvenStake(a, b, secondUsd);
        if (found.status !== 'break-even') return;
        const { ranked, tied } = rank([a, b], { errorUsd: found.stake * factor, secondUsd });
        if (tied.length === 0) expect(ranked[0]!.id).toBe(factor > 1 ? found.above : found.below);
      }),
    );
  });

  test('in multiples of a cost it is the same, whatever the cost', () => {
    fc.assert(
      fc.property(pair, fc.double({ min: 1e-6, max: 1, noNaN: true }), ([a, b], secondUsd) => {
        fc.pre(a.usd > 0 && b.usd > 0 && a.seconds > 0 && b.seconds > 0);
        const absolute = breakEvenStake(a, b, secondUsd);
        const relative = relativeBreakEven({ costRatio: a.usd / b.usd, rateDifference: a.rate - b.rate, waitRatio: a.seconds / b.seconds, waitOverCost: (secondUsd * b.seconds) / b.usd });
        if (absolute.status !== 'break-even' || relative.status !== 'break-even' || !isClear(a, b, secondUsd)) return;
        expect(Math.abs(relative.stake * b.usd - absolute.stake)).toBeLessThanOrEqual(1e-6 * absolute.stake);
        expect(relative.above).toBe(absolute.above === a.id ? 'first' : 'second');
      }),
    );
  });

  // 3 times the cost for 5 points more: 2/0.05 costs; twice as slow where waiting costs half of a call: (2 + 0.5)/0.05
  test.each([
    [{ costRatio: 3, rateDifference: 0.05 }, { stake: expect.closeTo(40, 9), above: 'first' }],
    [{ costRatio: 3, rateDifference: 0.05, waitRatio: 2, waitOverCost: 0.5 }, { stake: expect.closeTo(50, 9), above: 'first' }],
    [{ costRatio: 1 / 3, rateDifference: -0.05 }, { stake: expect.closeTo(40 / 3, 9), above: 'second' }],
    [{ costRatio: 3, rateDifference: 0 }, { status: 'unaffected', cheaper: 'second' }],
    [{ costRatio: 3, rateDifference: -0.05 }, { status: 'dominates', winner: 'second' }],
  ])('%j', (ratios, expected) => expect(relativeBreakEven(ratios)).toMatchObject(expected));

  test.each<[string, () => unknown, string]>([
    ['a ratio of 0', () => relativeBreakEven({ costRatio: 0, rateDifference: 0.1 }), 'relativeBreakEven requires ratios above 0, got 0'],
    ['points for a share', () => relativeBreakEven({ costRatio: 2, rateDifference: 5 }), 'relativeBreakEven requires a difference of rates from -1 to 1, got 5'],
    ['a wait that pays', () => relativeBreakEven({ costRatio: 2, rateDifference: 0.1, waitOverCost: -1 }), 'relativeBreakEven requires a wait that costs 0 or more, got -1'],
    ['a second that pays, even of unknown options', () => breakEvenStake({ id: 'a', usd: 1 }, { id: 'b', usd: 1 }, -1), 'breakEvenStake requires the cost of a second to be a finite number ≥ 0, got -1'],
    ['a negative cost', () => breakEvenSecond({ id: 'a', usd: -1 }, { id: 'b', usd: 1 }, 0), 'breakEvenSecond requires the cost of a to be a finite number ≥ 0, got -1'],
  ])('%s is refused', (_, act, message) => expect(act).toThrow(message));
});

function holds(found: BreakEvenOfTwo, [a, b]: readonly [Known, Known], totalAt: (of: Alternative, stake: number) => number): void {
  const one = (id: string): Known => (a.id === id ? a : b);
  const isNoDearer = (first: Alternative, second: Alternative, stake: number): void => expect(totalAt(first, stake)).toBeLessThanOrEqual(totalAt(second, stake) * (1 + 1e-11) + 1e-12 * stake);
  if (found.status === 'break-even') {
    const [above, below] = [one(found.above), one(found.below)];
    expect(Number.isFinite(found.stake) && found.stake > 0).toBe(true);
    expect(Math.abs(totalAt(above, found.stake) - totalAt(below, found.stake))).toBeLessThanOrEqual(1e-11 * (totalAt(above, found.stake) + found.stake));
    isNoDearer(above, below, found.stake * 2);
    isNoDearer(below, above, found.stake / 2);
  } else if (found.status === 'dominates') {
    for (const stake of [0, 1, 1e6]) isNoDearer(one(found.winner), one(found.loser), stake);
  } else if (found.status === 'unaffected' && found.cheaper !== undefined) {
    const other = found.cheaper === a.id ? b : a;
    for (const stake of [0, 1]) isNoDearer(one(found.cheaper), other, stake);
  }
}

/** Far from ties, where the last digits of a quotient decide nothing. */
function isClear(a: Known, b: Known, secondUsd: number): boolean {
  const [first, second] = [a, b].map(({ usd, seconds }) => usd + secondUsd * seconds) as [number, number];
  return Math.abs(first - second) > 1e-6 * first && Math.abs(a.rate - b.rate) > 1e-6;
}

describe('Ties', () => {
  test.each([[1, 1 + 1e-13, true], [1, 1 + 1e-11, false], [0, 0, true], [0, 1e-300, false], [-1, 1, false], [-1, -1 - 1e-13, true]])('%s and %s', (a, b, expected) => expect([isTie(a, b), isTie(b, a)]).toEqual([expected, expected]));
});

describe('Switching', () => {
  // 100,000 queries × 12 months × 1 cent
  test.each([
    ['pays below $12,000', { onceUsd: 11_999, gainUsd: 0.01 }, { worthUsd: 12_000, pays: true }],
    ['not at it', { onceUsd: 12_000, gainUsd: 0.01 }, { pays: false, paysAfterMonths: { status: 'after', count: 12 } }],
    ['a loss is worth nothing', { onceUsd: 1, gainUsd: -0.01 }, { worthUsd: 0, pays: false, paysAfterMonths: { status: 'never' } }],
    ['nothing gained, nothing paid', { onceUsd: 0, gainUsd: 0 }, { worthUsd: 0, pays: false }],
  ])('%s', (_, given, expected) => expect(switching({ queriesPerMonth: 100_000, months: 12, ...given })).toMatchObject(expected));
  test('a gain that is none is refused', () => expect(() => switching({ onceUsd: 1, gainUsd: Number.NaN, queriesPerMonth: 1, months: 1 })).toThrow('switching requires a finite gain, got NaN'));
});

describe('A range', () => {
  test.each<[InputRange, string]>([
    [{ from: 2, to: 1, scale: 'linear' }, 'placeIn requires a range of finite, rising ends, got 2 to 1'],
    [{ from: 0, to: Infinity, scale: 'linear' }, 'placeIn requires a range of finite, rising ends, got 0 to Infinity'],
    [{ from: -1, to: 1, scale: 'log' }, 'placeIn requires a log scale that begins above 0, got -1'],
  ])('%j is refused', (range, message) => expect(() => pointsOf(range, 2)).toThrow(message));

  test('has both ends, rises, and doubles evenly on a log scale', () => {
    expect(pointsOf({ from: 1, to: 8, scale: 'log' }, 4).map((x) => Number(x.toFixed(9)))).toEqual([1, 2, 4, 8]);
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), fc.double({ min: 1e-3, max: 1e6, noNaN: true }), fc.constantFrom('linear' as const, 'log' as const), fc.integer({ min: 2, max: 300 }), (from, width, scale, count) => {
        const points = pointsOf({ from, to: from + width, scale }, count);
        expect([points[0], points.at(-1)]).toEqual([from, from + width]);
        for (const [index, x] of points.slice(1).entries()) expect(x).toBeGreaterThan(points[index]!);
      }),
    );
  });
});

describe('Crossings', () => {
  const linear: InputRange = { from: 0, to: 10, scale: 'linear' };

  test.each<[string, (x: number) => number, InputRange, object[]]>([
    ['none', () => 1, linear, []],
    ['equal everywhere is no crossing', () => 0, linear, []],
    ['one', (x) => x - Math.PI, linear, [{ at: expect.closeTo(Math.PI, 12), from: 'negative', isJump: false }]],
    ['all three', (x) => (x - 1) * (x - 2) * (x - 7), linear, [{ at: expect.closeTo(1, 12), from: 'negative', isJump: false }, { at: expect.closeTo(2, 12), from: 'positive', isJump: false }, { at: expect.closeTo(7, 12), from: 'negative', isJump: false }]],
    ['a step', (x) => (x < 4.2 ? -1 : 5), linear, [{ at: expect.closeTo(4.2, 12), from: 'negative', isJump: true }]],
    ['a staircase against a line, jumps and slopes apart', (x) => 2 * Math.ceil(x / 3) - x + 0.5, linear, [{ at: expect.closeTo(2.5, 12), from: 'positive', isJump: false }, { at: expect.closeTo(3, 12), from: 'negative', isJump: true }, { at: expect.closeTo(4.5, 12), from: 'positive', isJump: false }, { at: expect.closeTo(6, 12), from: 'negative', isJump: true }, { at: expect.closeTo(6.5, 12), from: 'positive', isJump: false }]],
    ['equal for a while', (x) => (x < 3 ? 3 - x : x > 5 ? 5 - x : 0), linear, [{ at: expect.closeTo(3, 9), until: expect.closeTo(5, 9), from: 'positive', isJump: false }]],
    ['touching is no crossing', (x) => Math.max(0, (x - 3) * (x - 5)), linear, []],
    ['equal at the start only', (x) => x, linear, []],
    ['over six orders of magnitude', (x) => x - 0.02, { from: 1e-3, to: 1e3, scale: 'log' }, [{ at: expect.closeTo(0.02, 12), from: 'negative', isJump: false }]],
    ['a curve that is steep on a linear scale', (x) => Math.log(x / 0.01), { from: 1e-3, to: 1e6, scale: 'log' }, [{ at: expect.closeTo(0.01, 12), from: 'negative', isJump: false }]],
  ])('%s', (_, difference, range, expected) => expect(crossings(difference, range)).toEqual(expected));

  test('two that lie within one step of the scan may be missed, two further apart are not', () => {
    const twice = (gap: number) => crossings((x) => (x - 5) * (x - 5 - gap), linear);
    expect(twice((1.01 * 10) / SCAN_STEPS)).toHaveLength(2);
    expect(twice((0.1 * 10) / SCAN_STEPS).length % 2).toBe(0);
  });

  test('at a smooth crossing both are equal, at a jump the sign changes', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -10, max: 10 }), { minLength: 2, maxLength: 9 }), fc.boolean(), (heights, isStaircase) => {
        const last = heights.length - 1;
        const difference = (x: number): number => {
          const index = Math.min(last - 1, Math.floor(x * last));
          return isStaircase ? heights[index]! : heights[index]! + (x * last - index) * (heights[index + 1]! - heights[index]!);
        };
        const found = crossings(difference, { from: 0, to: 1, scale: 'linear' });
        for (const { at, until = at, from } of found) {
          const [before, after] = [difference(Math.max(0, at - 1e-9)), difference(Math.min(1, until + 1e-9))];
          expect([Math.sign(before), Math.sign(after)]).toEqual(from === 'negative' ? [-1, 1] : [1, -1]);
          if (!isStaircase) expect(Math.abs(difference(at))).toBeLessThan(1e-12);
        }
        const signs = heights.slice(0, isStaircase ? last : undefined).map(Math.sign).filter((sign) => sign !== 0);
        expect(found).toHaveLength(signs.filter((sign, index) => index > 0 && sign !== signs[index - 1]).length);
      }),
      { examples: [[[-1, 0, 0, 1], false], [[1, 0, 1], true], [[-1, 0, 1, 2], true]] },
    );
  });

  test('an endless difference is refused', () => expect(() => crossings((x) => 1 / x, linear)).toThrow('crossings requires a finite difference at 0, got Infinity'));
});

describe('What changes the answer', () => {
  const winner = ({ loss, usd }: { loss: number; usd: number }): string | undefined => winnerAt([{ id: 'cheap', usd: 0.01, rate: 0.8 }, { id: 'middle', usd, rate: 0.9 }, { id: 'best', usd: 0.07, rate: 0.95 }], { errorUsd: loss, secondUsd: 0 });

  // by hand: middle from (0.03 − 0.01)/0.1, best from (0.07 − 0.03)/0.05; at a loss of 0.5 middle costs 0.05 + its price and cheap 0.11
  test('every input has its own flips, or none', () => {
    const found = flips(winner, { loss: 0.5, usd: 0.03 }, { loss: { from: 0.01, to: 100, scale: 'log' }, usd: { from: 0, to: 0.04, scale: 'linear' } });
    expect(found.loss).toEqual([{ at: expect.closeTo(0.2, 9), before: 'cheap', after: 'middle' }, { at: expect.closeTo(0.8, 9), before: 'middle', after: 'best' }]);
    expect(found.usd).toEqual([]);
    expect(flips(winner, { loss: 0.5, usd: 0.03 }, { usd: { from: 0, to: 1, scale: 'linear' } }).usd).toEqual([{ at: expect.closeTo(0.045, 9), before: 'middle', after: 'best' }]);
  });

  test('several changes within one step are all found if they last', () => {
    const label = (x: number): number => [5.001, 5.005, 5.01].filter((edge) => x >= edge).length;
    expect(changes(label, { from: 0, to: 10, scale: 'linear' }).map(({ at, after }) => [at, after])).toEqual([[5.001, 1], [5.005, 2], [5.01, 3]].map(([at, after]) => [expect.closeTo(at!, 12), after]));
  });
});
