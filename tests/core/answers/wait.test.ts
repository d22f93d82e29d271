import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { waitAnswer, type WaitInputs } from '../../../src/core/answers/wait.ts';
import { bestStart, billLeft, leastBenefit, starts, type FlatMonth } from '../../../src/core/answers/wait/delay.ts';
import { PRICE_DECLINES } from '../../../src/core/growth/price-decline.ts';
import { TOKEN_GROWTHS } from '../../../src/core/growth/token-growth.ts';
import { waitSentences } from '../../../src/words/en/answer-wait.ts';
import { expectEveryCodeSaid, said } from './said.ts';

const flat = (count: number, modelUsd = 100, aroundUsd = 0): readonly FlatMonth[] => Array.from({ length: count }, () => ({ queries: 1_000, modelUsd, aroundUsd }));
const base: WaitInputs = { option: 'a', months: flat(24), outputShare: 0.5, switchUsd: 0, declines: PRICE_DECLINES, growth: TOKEN_GROWTHS[1]!, events: [] };

describe('Wait for cheaper models, or build now', () => {
  test.each<[string, Partial<WaitInputs>, string, string]>([
    ['a feature that brings far more than it costs', { benefitUsd: 1 }, 'build-now', 'medium'],
    ['a feature that brings less than it costs now', { benefitUsd: 0.03 }, 'wait', 'medium'],
    ['a feature that brings nothing', { benefitUsd: 0 }, 'not-within', 'medium'],
    ['a feature that harms', { benefitUsd: -1 }, 'not-within', 'medium'],
    ['a feature in between', { benefitUsd: 0.2, switchUsd: 400 }, 'depends', 'low'],
    ['nobody said what it brings', {}, 'build-if', 'unknown'],
    ['a guess of how often it is right', { benefitUsd: 1, basis: 'guess' }, 'build-now', 'low'],
    ['nobody asks anything', { months: flat(3).map((month) => ({ ...month, queries: 0 })) }, 'nothing-asked', 'unknown'],
    ['a free model', { months: flat(3, 0), benefitUsd: 0 }, 'build-now', 'medium'],
    ['one month', { months: flat(1), benefitUsd: 0.2 }, 'build-now', 'medium'],
    ['retirement and a new price', { benefitUsd: 1, events: [{ kind: 'retirement', date: '2027-06-01', announced: false }, { kind: 'price-change', date: '2027-01-01', announced: true, ratio: 2 }, { kind: 'price-change', date: '2027-01-01', announced: true }] }, 'build-now', 'medium'],
    ['a fall of one’s own', { declines: [{ timesPerYear: 3 }], growth: { timesPerYear: 1 }, benefitUsd: 1 }, 'build-now', 'medium'],
    ['on a benchmark', { benefitUsd: 1, basis: 'benchmark', benchmark: 'B' }, 'build-now', 'medium'],
  ])('%s', (_, over, code, level) => {
    const answer = waitAnswer({ ...base, ...over });
    expect(answer.verdict.code).toBe(code);
    expect(answer.confidence.level).toBe(level);
    said(answer, waitSentences);
  });

  test('what the feature brings is said a month', () => {
    for (const benefitUsd of [undefined, 1, 0.03, 0]) {
      const texts = said(waitAnswer({ ...base, ...(benefitUsd === undefined ? {} : { benefitUsd }) }), waitSentences);
      expect(texts[0]).toMatch(/\$[\d,.]+(?: \([^)]*\))? a month before its cost/u);
    }
  });

  test('every code has a sentence', () => expectEveryCodeSaid(waitSentences));

  test('worked by hand: two months of 100 queries and 10 USD, the price halving every month', () => {
    const months = Array.from({ length: 2 }, () => ({ queries: 100, modelUsd: 10, aroundUsd: 0 }));
    const pace = { timesPerYear: 2 ** 12, tokensPerYear: 1 };
    const free = starts({ months, outputShare: 0, switchUsd: 0 }, pace);
    // now and changed after a month 10 + 5; in a month 5; never 0: the most of 10/100 and 15/200
    expect(free.map(({ usd }) => usd)).toEqual([15, 5, 0]);
    expect(leastBenefit(free, months)).toBeCloseTo(0.1, 12);
    // a change for 8 saves 5, so there is none: 20, 5, 0, the most of 15/100 and 20/200
    const dear = starts({ months, outputShare: 0, switchUsd: 8 }, pace);
    expect(dear.map(({ usd }) => usd)).toEqual([20, 5, 0]);
    expect(leastBenefit(dear, months)).toBeCloseTo(0.15, 12);
    expect([0.151, 0.149, 0.049].map((benefit) => bestStart(dear, months, benefit).month)).toEqual([0, 1, 2]);
  });

  test('prices fell, bills have not: as many times more output eats the fall', () => {
    expect(billLeft({ timesPerYear: 5, tokensPerYear: 5 }, 1, 12)).toBeCloseTo(1, 12);
    expect(billLeft({ timesPerYear: 5, tokensPerYear: 5 }, 0.5, 12)).toBeCloseTo(0.6, 12);
  });

  test('the fall at which it turns does turn it', () => {
    const inputs = { ...base, benefitUsd: 0.2, switchUsd: 400 };
    const turn = waitAnswer(inputs).wouldChange.find(({ code }) => code === 'pace-turns');
    const times = turn?.code === 'pace-turns' && turn.values.times.is === 'amount' ? turn.values.times.value : 0;
    const at = (timesPerYear: number): string => waitAnswer({ ...inputs, declines: [{ timesPerYear }], growth: { timesPerYear: 1 } }).verdict.code;
    expect([at(times * 0.999), at(times * 1.001)]).toEqual(['build-now', 'wait']);
  });

  test('no fall to try is an error', () => {
    expect(() => waitAnswer({ ...base, declines: [] })).toThrow('waitAnswer requires at least one fall of prices, got 0');
    expect(() => waitAnswer({ ...base, months: [] })).toThrow('starts requires at least one month, got 0');
  });
});

const someMonths = fc.array(fc.record({ queries: fc.integer({ min: 0, max: 1e6 }), modelUsd: fc.double({ min: 0, max: 1e5, noNaN: true }), aroundUsd: fc.constantFrom(0, 500) }), { minLength: 1, maxLength: 30 });
const paces = fc.record({ timesPerYear: fc.double({ min: 1, max: 900, noNaN: true }), tokensPerYear: fc.double({ min: 1, max: 5, noNaN: true }) });

describe('Whatever falls', () => {
  test('every sentence is one and every number finite', () => {
    fc.assert(
      fc.property(someMonths, fc.option(fc.double({ min: -1, max: 10, noNaN: true }), { nil: undefined }), fc.constantFrom(0, 100, 1e6), (months, benefitUsd, switchUsd) => {
        said(waitAnswer({ ...base, months, benefitUsd, switchUsd }), waitSentences);
      }),
    );
  });

  test('at the threshold nothing is better than beginning now, below it something is', () => {
    fc.assert(
      fc.property(someMonths.filter((months) => months[0]!.queries > 0), paces, fc.constantFrom(0, 100), (months, pace, switchUsd) => {
        const made = starts({ months, outputShare: 0.3, switchUsd }, pace);
        const least = leastBenefit(made, months)!;
        const value = (month: number, benefit: number): number => months.slice(month).reduce((sum, { queries }) => sum + benefit * queries, 0) - made[month]!.usd;
        const [now, below] = [value(0, least), value(0, least * 0.99)];
        expect(Math.max(...made.map(({ month }) => value(month, least)))).toBeLessThanOrEqual(now + 1e-6 * (1 + Math.abs(now)));
        if (least > 1e-9) expect(Math.max(...made.map(({ month }) => value(month, least * 0.99)))).toBeGreaterThan(below);
      }),
    );
  });

  test('where changing is free, waiting gains nothing: it takes what a query costs', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 36 }), paces, (count, { timesPerYear }) => {
        const months = flat(count);
        expect(leastBenefit(starts({ months, outputShare: 0.3, switchUsd: 0 }, { timesPerYear, tokensPerYear: 1 }), months)).toBeCloseTo(0.1, 9);
      }),
    );
  });

  test('without any fall the threshold is what a query costs, and waiting is worth nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 36 }), fc.double({ min: 0.01, max: 1e4, noNaN: true }), (count, usd) => {
        const months = flat(count, usd);
        expect(leastBenefit(starts({ months, outputShare: 0.3, switchUsd: 0 }, { timesPerYear: 1, tokensPerYear: 1 }), months)! / (usd / 1_000)).toBeCloseTo(1, 9);
      }),
    );
  });

  test('a change that costs more never makes building cheaper, a start later never dearer', () => {
    fc.assert(
      fc.property(someMonths, paces, (months, pace) => {
        const [free, dear] = [0, 1_000].map((switchUsd) => starts({ months, outputShare: 0.3, switchUsd }, pace));
        for (const [index, { usd }] of free!.entries()) {
          expect(dear![index]!.usd).toBeGreaterThanOrEqual(usd - 1e-6);
          if (index > 0) expect(dear![index]!.usd).toBeLessThanOrEqual(dear![index - 1]!.usd + 1e-6);
        }
      }),
    );
  });
});
