import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phiBounds } from '../../../src/core/query/joint-success.ts';
import { verifiedRetries } from '../../../src/core/query/verified-retries.ts';
import { cascade, cascadeSaving, type CascadeInputs } from '../../../src/core/routing/cascade.ts';
import type { Check } from '../../../src/core/routing/check.ts';
import type { Member } from '../../../src/core/routing/member.ts';
import { oracle } from '../../../src/core/routing/oracle.ts';
import { meanOverOutcomes, outcomesOf, type Outcomes, type PairedCounts } from '../../../src/core/routing/outcomes.ts';
import { breakEvenStake } from '../../../src/core/tradeoff/break-even.ts';

const share = (min = 0, max = 1): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
const usd = fc.oneof(fc.constant(0), share(1e-6, 10));
const seconds = share(0, 100);
const check: fc.Arbitrary<Check> = fc.record({ usd, seconds, catches: share(), passes: share() });
const known: fc.Arbitrary<Member & { rate: number; seconds: number }> = fc.record({ usd, seconds, rate: share(0.01, 0.99) });
const checked = fc.record({ usd, seconds, rate: share(0.01, 0.99), check });
const counts: fc.Arbitrary<PairedCounts> = fc.record({ bothRight: fc.nat(500), onlyFirst: fc.nat(500), onlySecond: fc.nat(500), neither: fc.integer({ min: 1, max: 500 }) });
/** A correlation that two rates allow, some way between its bounds. */
const phiAt = (first: number, second: number, part: number): number => {
  const { least, most } = phiBounds(first, second);
  return least + part * (most - least);
};

const PERFECT: Check = { usd: 0, seconds: 0, catches: 1, passes: 1 };

/** A cascade walked query by query, over every outcome of every answer and every check. */
function walked({ checked: members, last }: CascadeInputs, probability: (right: readonly boolean[]) => number): { usd: number; rate: number; seconds: number } {
  const all = [...members, last];
  const total = { usd: 0, rate: 0, seconds: 0 };
  for (let code = 0; code < 2 ** all.length; code++) {
    const right = all.map((_, i) => Math.floor(code / 2 ** i) % 2 === 1);
    let still = probability(right);
    for (const [i, member] of all.entries()) {
      const by = members[i]?.check;
      total.usd += still * (member.usd + (by?.usd ?? 0));
      total.seconds += still * (member.seconds! + (by?.seconds ?? 0));
      const accepted = by === undefined ? 1 : right[i] ? by.passes : 1 - by.catches;
      if (right[i]) total.rate += still * accepted;
      still *= 1 - accepted;
    }
  }
  return total;
}

const independent = (rates: readonly number[]) => (right: readonly boolean[]): number => rates.reduce((all, rate, i) => all * (right[i] ? rate : 1 - rate), 1);
const together = (outcomes: Outcomes) => (right: readonly boolean[]): number => meanOverOutcomes(outcomes, (rates) => independent(rates)(right));

describe('A cascade of two', () => {
  const small = { usd: 0.01, seconds: 2, rate: 0.9 };
  const large = { usd: 0.03, seconds: 6, rate: 0.95 };
  const imperfect = { usd: 0.001, seconds: 0.5, catches: 0.5, passes: 0.5 };

  test('worked by hand at φ 0.3: accept 0.5, P11 0.855 + 0.3·0.3·√0.0475', () => {
    const both = cascade({ checked: [{ ...small, check: imperfect }], last: large, together: 0.3 });
    const p11 = 0.855 + 0.3 * 0.3 * Math.sqrt(0.0475);
    expect(both).toMatchObject({ usd: expect.closeTo(0.026, 12), seconds: expect.closeTo(5.5, 12), worstSeconds: 8.5, escalatedShare: expect.closeTo(0.5, 12), optimistic: [], mismatch: 0 });
    expect(both.rate).toBeCloseTo(0.45 + 0.5 * p11 + 0.5 * (0.95 - p11), 12);
    expect(both).not.toHaveProperty('rateRange');
  });
  test('the default φ is shown over its range, and said to be the default', () => {
    const alike = { ...large, rate: 0.9 };
    const both = cascade({ checked: [{ ...small, check: { ...imperfect, catches: 0.8, passes: 0.9 } }], last: alike });
    const at = (phi: number): number => cascade({ checked: [{ ...small, check: { ...imperfect, catches: 0.8, passes: 0.9 } }], last: alike, together: phi }).rate!;
    expect(both.together).toMatchObject({ phi: 0.5, origin: 'default', isCut: false });
    expect(both.rate).toBeCloseTo(at(0.5), 14);
    expect(both.rateRange).toEqual([expect.closeTo(at(0.7), 14), expect.closeTo(at(0.4), 14)]);
  });
  test('a perfect check and independent errors are said to be bounds, on either side', () => {
    const of = (catches: number, passes: number, phi: number) => cascade({ checked: [{ ...small, check: { usd: 0, catches, passes } }], last: large, together: phi }).optimistic;
    expect([of(0.9, 0.9, 0.2), of(0.9, 0.9, 0), of(1, 0.9, 0.2), of(0.9, 1, 0.2), of(1, 1, 0)]).toEqual([[], ['independent-errors'], ['perfect-check'], ['perfect-check'], ['independent-errors', 'perfect-check']]);
    expect([of(1, 0, 0.2), of(0, 1, 0.2)]).toEqual([[], []]);
  });
  test('counts of the same items bring rates and correlation, and their φ 0 is no assumption', () => {
    const measured = { bothRight: 81, onlyFirst: 9, onlySecond: 9, neither: 1 };
    const both = cascade({ checked: [{ usd: 1, check: PERFECT }], last: { usd: 2 }, together: measured });
    expect(both).toMatchObject({ rate: expect.closeTo(0.99, 12), usd: expect.closeTo(1.2, 12), together: { origin: 'measured', phi: expect.closeTo(0, 12) }, optimistic: ['perfect-check'] });
    expect(() => cascade({ checked: [{ usd: 1, check: PERFECT }, { usd: 1, check: PERFECT }], last: { usd: 2 }, together: measured })).toThrow('ratesOf requires two members to go with counts, got 3');
  });
  test('without the first rate the cost lies between what the check rejects at least and at most', () => {
    const { rate: _, ...unknown } = small;
    const both = cascade({ checked: [{ ...unknown, check: { ...imperfect, catches: 0.8, passes: 0.9 } }], last: large });
    expect(both).not.toHaveProperty('usd');
    expect(both).not.toHaveProperty('rate');
    expect(both).not.toHaveProperty('seconds');
    expect(both.usdRange).toEqual([expect.closeTo(0.014, 12), expect.closeTo(0.035, 12)]);
    expect(both).toMatchObject({ worstSeconds: 8.5, reached: [[1, 1], [expect.closeTo(0.1, 12), 0.8]] });
    // a perfect check leaves everything open: no escalation to all
    expect(cascade({ checked: [{ ...unknown, check: PERFECT }], last: large }).usdRange).toEqual([0.01, 0.04]);
  });
  test('without the second rate only the rate is unknown, without a time only the times', () => {
    const { rate: _, ...unknown } = large;
    const both = cascade({ checked: [{ ...small, check: imperfect }], last: unknown });
    expect(both).toMatchObject({ usd: expect.closeTo(0.026, 12), escalatedShare: expect.closeTo(0.5, 12) });
    expect(both).not.toHaveProperty('rate');
    const untimed = cascade({ checked: [{ ...small, check: { usd: 0, catches: 0.5, passes: 0.5 } }], last: large });
    expect([untimed.seconds, untimed.worstSeconds, untimed.usd]).toEqual([undefined, undefined, expect.closeTo(0.025, 12)]);
  });
  test('the worst way through a part is the worst way through the whole, and bounds are passed on', () => {
    const inner = { ...large, worstSeconds: 20, optimistic: ['oracle'] } as const;
    expect(cascade({ checked: [{ ...small, check: imperfect }], last: inner, together: 0.1 })).toMatchObject({ worstSeconds: 22.5, seconds: expect.closeTo(5.5, 12), optimistic: ['oracle'] });
  });
  test('a φ that the rates do not allow is refused, and so is a cascade without a check', () => {
    expect(() => cascade({ checked: [{ usd: 1, rate: 0.9, check: PERFECT }], last: { usd: 1, rate: 0.6 }, together: 0.5 })).toThrow('usedPhi requires phi between -0.272 and 0.408');
    expect(() => cascade({ checked: [], last: large })).toThrow('cascade requires at least one checked member, got 0');
    expect(() => cascade({ checked: [{ usd: 1, check: { ...PERFECT, usd: -1 } }], last: large })).toThrow('cascade requires the cost of a check to be a finite number ≥ 0, got -1');
  });
  test('is its paths, walked one by one', () => {
    fc.assert(
      fc.property(checked, known, share(), (first, last, part) => {
        const inputs = { checked: [first], last, together: phiAt(first.rate, last.rate, part) };
        const path = walked(inputs, together(outcomesOf([first.rate, last.rate], inputs.together)));
        const both = cascade(inputs);
        for (const name of ['usd', 'rate', 'seconds'] as const) expect(both[name]).toBeCloseTo(path[name], 9);
      }),
    );
  });
  test('with counts too', () => {
    fc.assert(
      fc.property(checked, known, counts, (first, last, table) => {
        const items = table.bothRight + table.onlyFirst + table.onlySecond + table.neither;
        const path = walked({ checked: [first], last }, ([one, two]) => (one ? (two ? table.bothRight : table.onlyFirst) : two ? table.onlySecond : table.neither) / items);
        const both = cascade({ checked: [first], last, together: table });
        for (const name of ['usd', 'rate', 'seconds'] as const) expect(both[name]).toBeCloseTo(path[name], 9);
      }),
    );
  });
});

describe('Laws of a cascade', () => {
  test('catches = passes = 1 and φ 0 give 1 − (1 − q1)(1 − q2)', () => {
    fc.assert(
      fc.property(known, known, (first, last) => {
        expect(cascade({ checked: [{ ...first, check: PERFECT }], last, together: 0 }).rate).toBeCloseTo(1 - (1 - first.rate) * (1 - last.rate), 12);
      }),
    );
  });
  test('catches = 1, passes = 0 escalates everything: the last is right as often as alone, and all are paid', () => {
    fc.assert(
      fc.property(known, known, (first, last) => {
        const all = cascade({ checked: [{ ...first, check: { ...PERFECT, passes: 0 } }], last, together: 0 });
        expect(all.escalatedShare).toBe(1);
        expect(all.rate).toBeCloseTo(last.rate, 12);
        expect([all.usd, all.seconds]).toEqual([first.usd + last.usd, all.worstSeconds]);
      }),
    );
  });
  test('catches = 0, passes = 1 is the first member alone', () => {
    fc.assert(
      fc.property(known, known, (first, last) => {
        const one = cascade({ checked: [{ ...first, check: { ...PERFECT, catches: 0 } }], last, together: 0 });
        expect(one).toMatchObject({ escalatedShare: 0, usd: first.usd, seconds: first.seconds, rate: expect.closeTo(first.rate, 12) });
      }),
    );
  });
  test('nothing exceeds the oracle, shares are shares, costs lie between the bounds', () => {
    fc.assert(
      fc.property(checked, known, share(), fc.boolean(), (first, last, part, isDefault) => {
        const phi = isDefault ? undefined : phiAt(first.rate, last.rate, part);
        const given = phi === undefined ? {} : { together: phi };
        const both = cascade({ checked: [first], last, ...given });
        expect(both.rate).toBeLessThanOrEqual(oracle([first, last], phi).rate! + 1e-12);
        expect(both.rate).toBeGreaterThanOrEqual(0);
        expect(both.escalatedShare).toBeGreaterThanOrEqual(0);
        expect(both.escalatedShare).toBeLessThanOrEqual(1);
        const tried = first.usd + first.check.usd;
        expect(both.usd).toBeGreaterThanOrEqual(tried);
        expect(both.usd).toBeLessThanOrEqual((tried + last.usd) * (1 + 1e-12));
        expect(both.seconds).toBeLessThanOrEqual(both.worstSeconds! * (1 + 1e-12));
        const { rate: _, ...unknown } = first;
        const { usdRange } = cascade({ checked: [unknown], last, ...given });
        expect(both.usd).toBeGreaterThanOrEqual(usdRange[0] * (1 - 1e-12));
        expect(both.usd).toBeLessThanOrEqual(usdRange[1] * (1 + 1e-12));
        if (both.rateRange) expect(both.rateRange[0] <= both.rate! && both.rate! <= both.rateRange[1]).toBe(true);
      }),
    );
  });
  test('a better check never makes it worse when the last errs independently', () => {
    fc.assert(
      fc.property(checked, known, share(0, 0.2), (first, last, better) => {
        const at = (catches: number): number => cascade({ checked: [{ ...first, check: { ...first.check, catches } }], last, together: 0 }).rate!;
        expect(at(Math.min(1, first.check.catches + better))).toBeGreaterThanOrEqual(at(first.check.catches) - 1e-12);
      }),
    );
  });
});

describe('A chain of three and more', () => {
  const chain = fc.record({ checked: fc.array(checked, { minLength: 2, maxLength: 3 }), last: known });

  test('is its paths where errors are independent', () => {
    fc.assert(
      fc.property(chain, (inputs) => {
        const rates = [...inputs.checked, inputs.last].map(({ rate }) => rate);
        const path = walked(inputs, independent(rates));
        const all = cascade({ ...inputs, together: 0 });
        for (const name of ['usd', 'rate', 'seconds'] as const) expect(all[name]).toBeCloseTo(path[name], 8);
        expect(all.optimistic).toContain('independent-errors');
      }),
    );
  });
  test('is its paths over the copula, and nothing exceeds the oracle', () => {
    fc.assert(
      fc.property(chain, (inputs) => {
        const members = [...inputs.checked, inputs.last];
        const all = cascade(inputs);
        const path = walked(inputs, together(outcomesOf(members.map(({ rate }) => rate))));
        for (const name of ['usd', 'rate', 'seconds'] as const) expect(all[name]).toBeCloseTo(path[name], 6);
        expect(all.rate).toBeLessThanOrEqual(oracle(members).rate! + 1e-9);
        const tops = all.reached.map(([, most]) => most);
        expect(tops).toEqual(tops.toSorted((a, b) => b - a));
      }),
      { numRuns: 15 },
    );
  });
  test('members that are right at the very same queries: a check only moves them on', () => {
    const stage = { usd: 1, rate: 0.8, check: { usd: 0.5, catches: 0.75, passes: 0.5 } };
    const all = cascade({ checked: [stage, stage], last: { usd: 4, rate: 0.8 }, together: 1 });
    expect(all.rate).toBeCloseTo(0.8, 9);
    // 0.8·0.5 + 0.2·0.75 reach the second, 0.8·0.25 + 0.2·0.5625 the last
    expect(all.reached.map(([least]) => least)).toEqual([1, expect.closeTo(0.55, 9), expect.closeTo(0.3125, 9)]);
    expect(all.usd).toBeCloseTo(1.5 + 0.55 * 1.5 + 0.3125 * 4, 9);
  });
  test('the same member again with a perfect free check is the retry until verified', () => {
    const stage = { usd: 2, rate: 0.6, check: PERFECT };
    const all = cascade({ checked: [stage, stage, stage], last: { usd: 2, rate: 0.6 }, together: 0 });
    const retried = verifiedRetries(0.6, 4, 2, 0);
    expect([all.usd, all.rate]).toEqual([expect.closeTo(retried.costPerQueryUsd, 12), expect.closeTo(retried.servedShare, 12)]);
  });
  test('after an unknown rate shares are ranges, before it they are known', () => {
    const by = { usd: 0, catches: 0.75, passes: 0.75 };
    const { reached, usdRange, escalatedShare } = cascade({ checked: [{ usd: 1, rate: 0.5, check: by }, { usd: 10, check: by }], last: { usd: 100, rate: 0.9 } });
    expect(reached).toEqual([[1, 1], [0.5, 0.5], [0.125, 0.375]]);
    expect([escalatedShare, usdRange]).toEqual([0.5, [1 + 5 + 12.5, 1 + 5 + 37.5]]);
  });
});

describe('When a cascade pays', () => {
  const [small, large] = [{ usd: 0.01, rate: 0.9 }, { usd: 0.03, rate: 0.95 }];

  test('at the break-even share it costs what the second member alone costs', () => {
    fc.assert(
      fc.property(known, known, usd, share(), (first, last, checkUsd, catches) => {
        const saving = cascadeSaving(first.usd, checkUsd, last.usd);
        const both = cascade({ checked: [{ ...first, check: { usd: checkUsd, catches, passes: 0.5 } }], last });
        const limit = saving.status === 'saves' ? saving.belowEscalatedShare : 0;
        if (Math.abs(both.escalatedShare! - limit) > 1e-9) expect(both.usd! < last.usd).toBe(saving.status === 'saves' && both.escalatedShare! < limit);
      }),
    );
  });
  test('a free second member leaves nothing to save', () => {
    expect([cascadeSaving(0, 0, 0), cascadeSaving(0, 0, 1)]).toEqual([{ status: 'never' }, { status: 'saves', belowEscalatedShare: 1 }]);
  });
  test('against either member alone, as an option among others', () => {
    const both = cascade({ checked: [{ ...small, check: { ...PERFECT, usd: 0.001 } }], last: large, together: 0 });
    const option = { id: 'cascade', usd: both.usd!, rate: both.rate };
    // (0.014 − 0.01)/(0.995 − 0.9)
    expect(breakEvenStake(option, { id: 'small', ...small }, 0)).toMatchObject({ status: 'break-even', above: 'cascade', stake: expect.closeTo(0.004 / 0.095, 12) });
    expect(breakEvenStake(option, { id: 'large', ...large }, 0)).toMatchObject({ status: 'dominates', winner: 'cascade' });
  });
});
