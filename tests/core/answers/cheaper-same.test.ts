import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cheaperSameAnswer, type CheaperSameInputs } from '../../../src/core/answers/cheaper-same.ts';
import { rivalry, type Rival } from '../../../src/core/answers/cheaper-same/rivals.ts';
import { cheaperSameSentences } from '../../../src/words/en/answer-cheaper-same.ts';
import { expectEveryCodeSaid, said } from './said.ts';

const of = (successes: number, items: number): Pick<Rival, 'rate' | 'right'> => ({ rate: successes / items, right: { successes, items } });
const mine: Rival = { id: 'mine', usd: 0.02, ...of(48, 80) };
const base: CheaperSameInputs = { mine, rivals: [], excluded: 0, benchmark: 'B', secondUsd: 0, queriesPerMonth: 1_000, months: 12, switchUsd: 0 };
const good: Rival = { id: 'good', usd: 0.01, ...of(56, 70) };

describe('The same for less, more for the same', () => {
  test.each<[string, Partial<CheaperSameInputs>, string, string]>([
    ['a cheaper one that is shown to be better', { rivals: [good] }, 'beaten-surely', 'medium'],
    ['a cheaper one that is not told apart', { rivals: [{ id: 'a', usd: 0.01, ...of(49, 80) }] }, 'beaten', 'low'],
    ['a cheaper one of equal rate', { rivals: [{ id: 'a', usd: 0.01, rate: 0.6 }] }, 'beaten', 'low'],
    ['a better one at the same price', { rivals: [{ id: 'a', usd: 0.02, ...of(80, 80) }] }, 'beaten-surely', 'medium'],
    ['its tokens may make it dearer', { rivals: [{ ...good, usdHigh: 0.03 }] }, 'beaten-surely', 'low'],
    ['changing costs more than it brings', { rivals: [good], switchUsd: 121 }, 'beaten-not-worth', 'medium'],
    ['changing comes back', { rivals: [good], switchUsd: 119 }, 'beaten-surely', 'medium'],
    ['only dearer and worse ones', { rivals: [{ id: 'a', usd: 0.03, rate: 0.9 }, { id: 'b', usd: 0.01, rate: 0.5 }] }, 'unbeaten', 'medium'],
    ['the same in everything', { rivals: [{ ...mine, id: 'a' }] }, 'unbeaten', 'medium'],
    ['a cost that is a lower bound beats nothing', { rivals: [{ ...good, isLowerBound: true }] }, 'unbeaten', 'medium'],
    ['no benchmark', { rivals: [good], benchmark: undefined, mine: { id: 'mine', usd: 0.02 } }, 'no-benchmark', 'unknown'],
    ['no benchmark, and nothing cheaper', { rivals: [{ id: 'a', usd: 1 }], benchmark: undefined, mine: { id: 'mine', usd: 0.02 } }, 'nothing-cheaper', 'unknown'],
    ['mine was not measured', { rivals: [good], mine: { id: 'mine', usd: 0.02 } }, 'mine-unmeasured', 'unknown'],
    ['the same weights for less', { rivals: [good, { id: 'a', usd: 0.015, isSameWeights: true }], benchmark: undefined, mine: { id: 'mine', usd: 0.02 } }, 'same-weights', 'unknown'],
    ['mine has no price', { mine: undefined, rivals: [good] }, 'no-price', 'unknown'],
    ['mine has a wait that costs and nobody measured', { rivals: [good], secondUsd: 1 }, 'no-price', 'unknown'],
    ['mine is free', { mine: { ...mine, usd: 0 }, rivals: [good] }, 'unbeaten', 'medium'],
  ])('%s', (_, over, code, level) => {
    const answer = cheaperSameAnswer({ ...base, ...over });
    expect(answer.verdict.code).toBe(code);
    expect(answer.confidence.level).toBe(level);
    said(answer, cheaperSameSentences);
  });

  test('every code has a sentence', () => expectEveryCodeSaid(cheaperSameSentences));

  test('Newcombe’s published interval of 56 of 70 less 48 of 80 (Stat. Med. 17, 873–890, table II): 0.0524 to 0.3339', () => {
    const answer = cheaperSameAnswer({ ...base, rivals: [good] });
    const shown = answer.because.find(({ code }) => code === 'difference');
    expect(shown?.values).toMatchObject({ points: { value: expect.closeTo(0.2, 12), low: expect.closeTo(0.0524, 4), high: expect.closeTo(0.3339, 4) } });
  });

  test('the best of many has to be better by more: Holm over all that are no dearer', () => {
    // 56 of 70 against 48 of 80: z = 0.2/√(pooled 0.6933·0.3067·(1/70 + 1/80)) = 2.650, p = 0.00805: times 6 it is 0.048, times 7 it is 0.056
    const others = (count: number): Rival[] => Array.from({ length: count }, (_, index) => ({ id: `x${index}`, usd: 0.005, ...of(48, 80) }));
    const isShown = (count: number): boolean | undefined => rivalry(mine, [good, ...others(count)], 0)?.beating.find(({ id }) => id === 'good')?.isShown;
    expect([0, 5, 6].map(isShown)).toEqual([true, true, false]);
  });

  test('paid back by hand: 10 USD a month save 60 in six months', () => {
    const answer = cheaperSameAnswer({ ...base, rivals: [good], switchUsd: 60 });
    expect(answer.because.find(({ code }) => code === 'paid-back')?.values).toMatchObject({ months: { value: expect.closeTo(6, 12) } });
    expect(answer.verdict.values).toMatchObject({ saving: { value: expect.closeTo(10, 12) } });
  });

  test('a cheaper one that is worse is the better choice below the break-even stake: 0.01/0.1', () => {
    const { wouldChange } = cheaperSameAnswer({ ...base, rivals: [{ id: 'b', usd: 0.01, rate: 0.5 }] });
    expect(wouldChange[0]).toMatchObject({ code: 'cheaper-but-worse', values: { stake: { value: expect.closeTo(0.1, 12) }, points: { value: expect.closeTo(0.1, 12) } } });
  });

  test('with a stake it says how much worse it may be: 0.01 USD over 0.5 USD is 2 points', () => {
    const { holdsWhile } = cheaperSameAnswer({ ...base, rivals: [good], errorUsd: 0.5 });
    expect(holdsWhile.find(({ code }) => code === 'may-be-worse')?.values).toMatchObject({ points: { value: expect.closeTo(0.02, 12) } });
  });
});

const rivalsOf = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[a-l]{1,3}$/u),
    usd: fc.constantFrom(0, 0.001, 0.019_999_999, 0.02, 0.021, 5),
    seconds: fc.constantFrom(undefined, 0, 3),
    score: fc.option(fc.record({ items: fc.integer({ min: 1, max: 500 }), share: fc.double({ min: 0, max: 1, noNaN: true }) }), { nil: undefined }),
    isLowerBound: fc.boolean(),
    isSameWeights: fc.boolean(),
    isSingleSource: fc.boolean(),
  }),
  { selector: ({ id }) => id, maxLength: 50 },
).map((made) => made.map(({ score, ...rival }): Rival => ({ ...rival, ...(score ? of(Math.round(score.items * score.share), score.items) : {}) })));
const ways = fc.record({ benchmark: fc.constantFrom(undefined, 'B'), secondUsd: fc.constantFrom(0, 0.001), errorUsd: fc.constantFrom(undefined, 0, 2), switchUsd: fc.constantFrom(0, 100), queriesPerMonth: fc.constantFrom(0, 1, 1e6) });

describe('Whatever else is sold', () => {
  test('every sentence is one and every number finite', () => {
    fc.assert(
      fc.property(rivalsOf, ways, (rivals, way) => {
        said(cheaperSameAnswer({ ...base, ...way, rivals }), cheaperSameSentences);
        said(cheaperSameAnswer({ ...base, ...way, rivals: rivals.slice(1), mine: rivals[0] }), cheaperSameSentences);
      }),
    );
  });

  test('the order of the rivals is irrelevant', () => {
    fc.assert(
      fc.property(rivalsOf, ways, (rivals, way) => {
        expect(cheaperSameAnswer({ ...base, ...way, rivals: rivals.toReversed() })).toEqual(cheaperSameAnswer({ ...base, ...way, rivals }));
      }),
    );
  });

  test('what beats mine is no dearer and no less accurate; a winner has its benchmark in the sentence', () => {
    fc.assert(
      fc.property(rivalsOf, (rivals) => {
        for (const { cost, rate } of rivalry(mine, rivals, 0)?.beating ?? []) {
          expect(cost).toBeLessThanOrEqual(mine.usd * (1 + 1e-12));
          expect(rate).toBeGreaterThanOrEqual(mine.rate! * (1 - 1e-12));
        }
        const answer = cheaperSameAnswer({ ...base, rivals });
        if (answer.verdict.code.startsWith('beaten')) expect(said(answer, cheaperSameSentences)[0]).toMatch(/ B\b/u);
        if (answer.verdict.code === 'beaten') expect([answer.confidence.level, answer.measureNext.length]).toEqual(['low', 1]);
      }),
    );
  });
});
