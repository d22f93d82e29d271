import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { affordAnswer, type AffordInputs } from '../../../src/core/answers/afford.ts';
import { standings, type AffordMonth, type AffordOption } from '../../../src/core/answers/afford/limits.ts';
import { affordSentences } from '../../../src/words/en/answer-afford.ts';
import { expectEveryCodeSaid, said } from './said.ts';

const month = (usd: number, users = 100, band = 0): AffordMonth => ({ label: `2027-${String(users % 12 || 12).padStart(2, '0')}`, users, payers: users, usd, lowUsd: usd * (1 - band), highUsd: usd * (1 + band) });
const costing = (id: string, ...usds: readonly number[]): AffordOption => ({ id, months: usds.map((usd, index) => month(usd, 1_000 + 500 * index)) });
const base: AffordInputs = { options: [costing('a', 6_000, 9_000, 12_000), costing('b', 600, 900, 1_200)], targetMargin: 0.8 };

describe('Can we afford it', () => {
  test.each<[string, Partial<AffordInputs>, string, string]>([
    ['a budget for all', { budgetUsdPerMonth: 12_000 }, 'fits', 'medium'],
    ['a budget for the cheap one', { budgetUsdPerMonth: 10_500 }, 'some-fit', 'medium'],
    ['a budget that all outgrow', { budgetUsdPerMonth: 1_000 }, 'none-fits', 'medium'],
    ['a budget that is not enough now', { budgetUsdPerMonth: 500 }, 'none-from-start', 'medium'],
    ['a budget of nothing', { budgetUsdPerMonth: 0 }, 'none-from-start', 'medium'],
    ['a margin', { revenueUsd: 29 }, 'some-fit', 'medium'],
    ['a plan', { planUsd: 29 }, 'some-fit', 'medium'],
    ['a budget, a margin and a plan', { budgetUsdPerMonth: 20_000, revenueUsd: 200, planUsd: 200 }, 'fits', 'medium'],
    ['nothing named', {}, 'no-limit', 'medium'],
    ['nothing projected', { options: [] }, 'no-projection', 'unknown'],
    ['tokens decide', { options: [{ id: 'a', months: [month(100, 10, 0.3)] }], budgetUsdPerMonth: 110 }, 'fits', 'low'],
    ['something has no price', { options: [{ ...costing('a', 1), isLowerBound: true }], budgetUsdPerMonth: 110 }, 'fits', 'low'],
    ['a free one', { options: [costing('a', 0, 0)], budgetUsdPerMonth: 0 }, 'fits', 'medium'],
    ['nobody uses it', { options: [{ id: 'a', months: [month(29, 0)] }], planUsd: 10, revenueUsd: 10 }, 'none-from-start', 'medium'],
  ])('%s', (_, over, code, level) => {
    const answer = affordAnswer({ ...base, ...over });
    expect(answer.verdict.code).toBe(code);
    expect(answer.confidence.level).toBe(level);
    said(answer, affordSentences);
  });

  test('every code has a sentence', () => expectEveryCodeSaid(affordSentences));

  test('what fits, fits while no more come; what breaks, breaks all the more with more', () => {
    const holds = (budgetUsdPerMonth: number) => affordAnswer({ ...base, budgetUsdPerMonth }).holdsWhile.map(({ code }) => code);
    expect([10_500, 1_000, 500].map(holds)).toEqual([['while-growth'], [], []]);
  });

  test('worked by hand: 1,000, 1,500, 2,000 users at 6 USD outgrow 10,500 USD in the third month, at 1,750', () => {
    const answer = affordAnswer({ ...base, options: [base.options[0]!], budgetUsdPerMonth: 10_500 });
    expect(answer.because[0]).toMatchObject({ code: 'budget-breaks', values: { usd: { value: 12_000 }, users: { value: 2_000 } } });
    expect(answer.wouldChange.find(({ code }) => code === 'users-turn')?.values).toMatchObject({ users: { value: 1_750 } });
    expect(answer.wouldChange.find(({ code }) => code === 'cost-turns')?.values).toMatchObject({ ratio: { value: 0.875 } });
  });

  test('a margin of 80% leaves a fifth of 31 USD: 6.20 for the 6 that a user costs', () => {
    const [standing] = standings(costing('a', 6_000), { revenueUsd: 31, targetMargin: 0.8 });
    expect(standing?.room).toBeCloseTo(6.2 / 6, 12);
    expect(standing).not.toHaveProperty('month');
  });

  test('what buys the most comes first, and whether it is enough is said', () => {
    const levers = { option: 'a', tried: [{ kind: 'cache' as const, share: 0.5, months: costing('a', 5_000, 8_000, 11_000).months }, { kind: 'model' as const, to: 'b', months: base.options[1]!.months }, { kind: 'batch' as const, share: 0.5, months: base.options[0]!.months }] };
    const codes = affordAnswer({ ...base, budgetUsdPerMonth: 10_500, levers }).because.map(({ code }) => code);
    expect(codes.filter((code) => code.startsWith('lever'))).toEqual(['lever-model', 'lever-makes-it', 'lever-cache']);
  });

  test('what cannot be is an error', () => {
    expect(() => affordAnswer({ ...base, budgetUsdPerMonth: -1 })).toThrow('standings requires the budget to be a finite number ≥ 0, got -1');
    expect(() => affordAnswer({ ...base, options: [{ id: 'a', months: [] }] })).toThrow('standings requires at least one month, got 0');
  });
});

const monthsOf = fc.array(fc.record({ usd: fc.constantFrom(0, 0.01, 1, 1e3, 1e9), users: fc.integer({ min: 0, max: 1e6 }), band: fc.constantFrom(0, 0.3) }), { minLength: 1, maxLength: 12 }).map((made) => made.map(({ usd, users, band }) => month(usd, users, band)));
const someOptions = fc.uniqueArray(fc.record({ id: fc.stringMatching(/^[a-z]{1,3}$/u), months: monthsOf }), { selector: ({ id }) => id, maxLength: 50 });
const money = fc.record({ budgetUsdPerMonth: fc.constantFrom(undefined, 0, 10, 1e6), revenueUsd: fc.constantFrom(undefined, 0, 20), planUsd: fc.constantFrom(undefined, 0, 20), targetMargin: fc.constantFrom(0, 0.8, 1) });

describe('Whatever it costs', () => {
  test('every sentence is one and every number finite', () => {
    fc.assert(
      fc.property(someOptions, money, (options, limits) => {
        said(affordAnswer({ options, ...limits }), affordSentences);
      }),
    );
  });

  test('the order of the options is irrelevant', () => {
    fc.assert(
      fc.property(someOptions, money, (options, limits) => {
        expect(affordAnswer({ options: options.toReversed(), ...limits })).toEqual(affordAnswer({ options, ...limits }));
      }),
    );
  });

  test('a larger budget never breaks earlier, and a room below 1 is a broken month', () => {
    fc.assert(
      fc.property(monthsOf, fc.double({ min: 0, max: 1e6, noNaN: true }), fc.double({ min: 0, max: 1e6, noNaN: true }), (months, one, more) => {
        const [small, large] = [one, one + more].map((budgetUsdPerMonth) => standings({ id: 'a', months }, { budgetUsdPerMonth, targetMargin: 0 })[0]!);
        expect(large!.month ?? Infinity).toBeGreaterThanOrEqual(small!.month ?? Infinity);
        for (const { room, month: broken } of [small!, large!]) if (Math.abs(room - 1) > 1e-6) expect(room < 1).toBe(broken !== undefined);
      }),
    );
  });
});
