import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { routeAnswer } from '../../../src/core/answers/route.ts';
import type { RouteInputs, RouteOption } from '../../../src/core/answers/route/inputs.ts';
import { routings } from '../../../src/core/answers/route/ways.ts';
import { totalCost } from '../../../src/core/tradeoff/total-cost.ts';
import { routeSentences } from '../../../src/words/en/answer-route.ts';
import { expectEveryCodeSaid, said } from './said.ts';

const A: RouteOption = { id: 'a', usd: 0.001, seconds: 1, rate: 0.8, basis: 'evaluation', interval: [0.78, 0.82] };
const B: RouteOption = { id: 'b', usd: 0.01, seconds: 3, rate: 0.9, basis: 'evaluation', interval: [0.88, 0.92] };
const base: RouteInputs = { members: [A, B], check: { catches: 0.8, passes: 0.9, usd: 0.0005, seconds: 0.5 }, isCheckAssumed: false, errorUsd: 0.1, secondUsd: 0, queriesPerMonth: 1e6 };
const codes = (statements: readonly { readonly code: PropertyKey }[]): readonly PropertyKey[] => statements.map(({ code }) => code);
const guess = ({ id, usd, rate }: RouteOption): RouteOption => ({ id, usd, rate, basis: 'guess' });

describe('Route or cascade', () => {
  test.each<[string, Partial<RouteInputs>, string]>([
    ['a cascade where a wrong answer costs cents', {}, 'choose-cascade'],
    ['one alone where it costs nothing', { errorUsd: 0 }, 'choose-alone'],
    ['another try of the better one where it costs much', { errorUsd: 10 }, 'choose-above-retry'],
    ['no check worth its money: one alone', { check: { catches: 0.1, passes: 0.5, usd: 0.01 } }, 'choose-alone'],
    ['a router that foresees well', { foresight: { catches: 0.9, passes: 0.95, usd: 0 } }, 'choose-router'],
    ['on a benchmark', { members: [{ ...A, basis: 'benchmark' }, { ...B, basis: 'benchmark' }], benchmark: 'MMLU-Pro' }, 'choose-cascade-on'],
    ['a guess', { members: [guess(A), B] }, 'choose-cascade-guess'],
    ['nobody said the stake', { errorUsd: undefined }, 'stake-decides'],
    ['no rates', { members: [{ id: 'a', usd: 0.001 }, { id: 'b', usd: 0.01 }] }, 'needs-rates'],
    ['no rates, and no saving', { members: [{ id: 'a', usd: 0.009 }, { id: 'b', usd: 0.01 }], check: { catches: 0.8, passes: 0.9, usd: 0.002 } }, 'needs-rates-never'],
    ['one option without a rate', { members: [{ id: 'a', usd: 0.001 }] }, 'needs-rate'],
    ['one option', { members: [A] }, 'choose-above-retry'],
    ['no option', { members: [] }, 'no-option'],
    ['waiting has a price and no time is known', { members: [guess(A), guess(B)], secondUsd: 0.001 }, 'wait-unknown'],
    ['the cheaper one is always right', { errorUsd: undefined, members: [{ ...A, rate: 1, interval: [0.99, 1] }, B] }, 'always-alone'],
    ['both free and equal', { members: [{ ...A, usd: 0 }, { ...A, id: 'b', usd: 0 }], check: { catches: 0, passes: 1, usd: 0 } }, 'choose-above-vote'],
  ])('%s', (_, over, code) => {
    const answer = routeAnswer({ ...base, ...over });
    expect(answer.verdict.code).toBe(code);
    said(answer, routeSentences);
  });

  test('every code has a sentence', () => expectEveryCodeSaid(routeSentences));

  test('worked by hand: φ 0.5, q 0.8 and 0.9, catches 0.8, passes 0.9', () => {
    const { verdict, because, wouldChange } = routeAnswer(base);
    // P11 = 0.72 + 0.5·√(0.16·0.09) = 0.78: right 0.72 + 0.1·0.78 + 0.8·0.12 = 0.894 at 0.0015 + 0.24·0.01 = 0.0039
    expect(because.find(({ code }) => code === 'cascade')?.values).toMatchObject({ usd: { value: expect.closeTo(0.0039, 12) }, rate: { value: expect.closeTo(0.894, 12) }, share: { value: expect.closeTo(0.24, 12) } });
    // against b alone, 0.01 and 0.9: saves 61%, loses 0.6 points
    expect(because.find(({ code }) => code === 'cascade-saves')?.values).toMatchObject({ saved: { value: expect.closeTo(0.61, 12) }, points: { value: expect.closeTo(0.006, 12) } });
    // catching c it costs 0.0225 − 0.01·c all told, b alone 0.02: from a quarter on
    expect(verdict.values).toMatchObject({ needed: { value: expect.closeTo(0.25, 9) }, saves: { value: expect.closeTo(0.02 - 0.0145, 9) } });
    expect(codes(wouldChange)).toEqual(['flip-stake-below-retry', 'flip-catches-below-alone', 'flip-stake-above-retry']);
    // 1 − P(both wrong) = 1 − (1 − 0.8 − 0.9 + 0.78)
    expect(because.find(({ code }) => code === 'oracle')?.values).toMatchObject({ rate: { value: expect.closeTo(0.92, 12) } });
  });

  test('worked by hand: without rates a cascade saves while fewer than 1 − 0.0015/0.01 are rejected', () => {
    const { verdict, confidence, missing } = routeAnswer({ ...base, members: [{ id: 'b', usd: 0.01 }, { id: 'a', usd: 0.001 }] });
    expect(verdict.values).toMatchObject({ first: { id: 'a' }, second: { id: 'b' }, share: { value: expect.closeTo(0.85, 12) } });
    expect(confidence.level).toBe('unknown');
    expect(codes(missing)).toEqual(['lacks-rate', 'lacks-rate']);
  });

  test('is sure only of evaluations apart, with a check that was measured', () => {
    expect(routeAnswer(base).confidence.level).toBe('high');
    expect(routeAnswer({ ...base, isCheckAssumed: true }).confidence.level).toBe('medium');
    const overlapping = routeAnswer({ ...base, members: [{ ...A, interval: [0.6, 0.9] }, B] });
    expect(overlapping.confidence.level).toBe('low');
    expect(codes(overlapping.measureNext)).toContain('evaluate');
    expect(codes(routeAnswer({ ...base, isCheckAssumed: true }).measureNext)).toContain('measure-check');
    expect(codes(routeAnswer({ ...base, check: { ...base.check, catches: 1 } }).confidence.because)).toContain('check-perfect');
  });
});

describe('Laws', () => {
  const share = fc.double({ min: 0.05, max: 0.99, noNaN: true });
  const usd = fc.double({ min: 0, max: 0.1, noNaN: true });
  const given = fc.record({ one: fc.tuple(usd, share), other: fc.tuple(usd, share), catches: share, passes: share, checkUsd: usd, errorUsd: fc.double({ min: 0, max: 10, noNaN: true }) }).map(({ one, other, catches, passes, checkUsd, errorUsd }): RouteInputs => ({
    ...base,
    members: [{ ...A, usd: one[0], rate: one[1] }, { ...B, usd: other[0], rate: other[1] }],
    check: { catches, passes, usd: checkUsd, seconds: 0 },
    errorUsd,
  }));

  test('the way that is chosen costs the least all told', () => {
    fc.assert(
      fc.property(given, (inputs) => {
        const { verdict } = routeAnswer(inputs);
        const [, way] = /^choose-(?:above-)?(alone|cascade|router|retry|vote)/u.exec(verdict.code) ?? [];
        const members = inputs.members.toSorted((a, b) => a.usd - b.usd);
        const totals = routings({ ...inputs, members }).map((one) => ({ way: one.way, total: totalOf(one, inputs) }));
        const least = Math.min(...totals.map(({ total }) => total));
        expect(totals.some((one) => one.way === way && one.total <= least * (1 + 1e-9) + 1e-15)).toBe(true);
      }),
    );
  });

  test('everything said is a sentence of finite numbers, in any order of the options', () => {
    fc.assert(
      fc.property(given, fc.boolean(), (inputs, hasStake) => {
        const asked = hasStake ? inputs : { ...inputs, errorUsd: undefined };
        const answer = routeAnswer(asked);
        said(answer, routeSentences);
        fc.pre(inputs.members[0]!.usd !== inputs.members[1]!.usd);
        expect(routeAnswer({ ...asked, members: asked.members.toReversed() })).toEqual(answer);
      }),
      { numRuns: 40 },
    );
  });

  test('below what the check needs to catch, a checked way is no longer chosen over the unchecked', () => {
    fc.assert(
      fc.property(given, (inputs) => {
        const { verdict } = routeAnswer(inputs);
        const { needed } = verdict.values as Record<string, { readonly value: number } | undefined>;
        fc.pre(needed !== undefined && needed.value > 1e-6);
        const weaker = routeAnswer({ ...inputs, check: { ...inputs.check, catches: needed.value * 0.999 } });
        expect(weaker.verdict.code.replace('above-', '')).not.toBe(verdict.code.replace('above-', ''));
      }),
      { numRuns: 25 },
    );
  });

  function totalOf(one: Parameters<typeof totalCost>[0], { errorUsd = 0, secondUsd }: RouteInputs): number {
    const total = totalCost(one, { errorUsd, secondUsd });
    return total.status === 'known' ? total.usd : Infinity;
  }
});
