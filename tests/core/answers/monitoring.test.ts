import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monitoringAnswer, type MonitoringQuestion } from '../../../src/core/answers/monitoring.ts';
import { monitoringSentences } from '../../../src/words/en/answer-monitoring.ts';
import { codesOf, numberSaid } from './number-said.ts';
import { expectEveryCodeSaid, said } from './said.ts';

const base: MonitoringQuestion = {
  bill: { evaluationUsd: 4, monitoringUsd: 6, totalUsd: 1_000 },
  queriesPerMonth: 100_000,
  wrongRate: 0.1,
  items: 500,
  basis: 'evaluation',
  noticedRise: 0.05,
  judge: { catches: 0.7, passes: 0.9, usd: 0.005 },
  isJudgeAssumed: false,
  labelUsd: 1,
};

describe('What to monitor', () => {
  test.each<[string, Partial<MonitoringQuestion>, string]>([
    ['a judge where labels are dear', {}, 'judge'],
    ['people where labels are cheap', { labelUsd: 0.001 }, 'people'],
    ['a judge or people, where nobody said what a label costs', { labelUsd: undefined }, 'judge-or-people'],
    ['people where the judge is a coin', { judge: { catches: 0.5, passes: 0.5, usd: 0 } }, 'people-at-any-price'],
    ['people where the judge is worse than a coin', { judge: { catches: 0.2, passes: 0.5, usd: 0 } }, 'people-at-any-price'],
    ['a free judge', { judge: { catches: 1, passes: 1, usd: 0 } }, 'judge'],
    ['too few answers', { queriesPerMonth: 1_000 }, 'too-few'],
    ['people where there are too few answers for a judge', { queriesPerMonth: 5_000 }, 'people-at-any-price'],
    ['no queries', { queriesPerMonth: 0 }, 'no-queries'],
    ['nobody counted', { wrongRate: undefined, items: undefined }, 'rate-unknown'],
    ['nobody counted, and few answers', { wrongRate: undefined, items: undefined, queriesPerMonth: 1_000 }, 'rate-unknown-too-few'],
    ['no rise', { noticedRise: 0 }, 'no-rise'],
    ['a rise beyond all answers', { wrongRate: 1 }, 'no-rise'],
    ['nothing is wrong usually', { wrongRate: 0 }, 'judge'],
    ['a benchmark is named in the verdict', { basis: 'benchmark', benchmark: 'Vectara' }, 'judge-on'],
    ['a guess is called one in the verdict', { basis: 'guess', items: undefined }, 'judge-guess'],
    ['no bill', { bill: undefined }, 'judge'],
    ['a bill of nothing', { bill: { evaluationUsd: 0, monitoringUsd: 0, totalUsd: 0 } }, 'judge'],
  ])('%s', (_, over, code) => {
    const answer = monitoringAnswer({ ...base, ...over });
    expect(answer.verdict.code).toBe(code);
    said(answer, monitoringSentences);
  });

  test('every code has a sentence', () => expectEveryCodeSaid(monitoringSentences));

  test('R: power.prop.test(p1 = 0.1, p2 = 0.15, power = 0.8, alternative = "one.sided") is 540, of the flagged 0.16 and 0.19 it is 1,983', () => {
    const answer = monitoringAnswer(base);
    expect([numberSaid(answer, 'people-need', 'items'), numberSaid(answer, 'judge', 'items')]).toEqual([540, 1_983]);
    expect([numberSaid(answer, 'judge-sees', 'from'), numberSaid(answer, 'judge-sees', 'to')]).toEqual([expect.closeTo(0.16, 12), expect.closeTo(0.19, 12)]);
    // 30.4375/7 weeks a month
    const month = (1_983 * 30.4375) / 7;
    expect(numberSaid(answer, 'judge', 'usd')).toBeCloseTo(month * 0.005, 9);
    expect(numberSaid(answer, 'judge', 'share')).toBeCloseTo(month / 100_000, 12);
    expect(numberSaid(answer, 'judge', 'price')).toBeCloseTo((1_983 * 0.005) / 540, 12);
    expect(numberSaid(answer, 'costs-now', 'share')).toBeCloseTo(0.01, 12);
  });

  test('at the price of a label where both cost the same, either does', () => {
    const price = (1_983 * 0.005) / 540;
    expect([0.999, 1.001].map((times) => monitoringAnswer({ ...base, labelUsd: price * times }).verdict.code)).toEqual(['people', 'judge']);
  });

  test('an assumed judge, a benchmark and no count are said and never high', () => {
    const level = (over: Partial<MonitoringQuestion>) => monitoringAnswer({ ...base, ...over }).confidence.level;
    expect([level({}), level({ isJudgeAssumed: true }), level({ basis: 'benchmark' }), level({ items: undefined }), level({ wrongRate: undefined })]).toEqual(['high', 'medium', 'low', 'unknown', 'unknown']);
    expect(codesOf(monitoringAnswer({ ...base, isJudgeAssumed: true }).measureNext)).toContain('measure-judge');
    expect(codesOf(monitoringAnswer({ ...base, wrongRate: undefined }).measureNext)).toContain('count-items');
  });
});

describe('Laws', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const inputs: fc.Arbitrary<MonitoringQuestion> = fc.record({
    queriesPerMonth: fc.double({ min: 0, max: 1e9, noNaN: true }),
    wrongRate: fc.option(share, { nil: undefined }),
    items: fc.option(fc.integer({ min: 1, max: 10_000 }), { nil: undefined }),
    basis: fc.constantFrom('evaluation', 'benchmark', 'guess'),
    benchmark: fc.constant('Vectara'),
    noticedRise: share,
    judge: fc.record({ catches: share, passes: share, usd: fc.double({ min: 0, max: 1, noNaN: true }) }),
    isJudgeAssumed: fc.boolean(),
    labelUsd: fc.option(fc.double({ min: 0, max: 10, noNaN: true }), { nil: undefined }),
  });

  test('everything is said in finite numbers', () => {
    fc.assert(fc.property(inputs, (given) => void said(monitoringAnswer(given), monitoringSentences)), { numRuns: 300 });
  });

  test('no more is paid than the other way would cost', () => {
    fc.assert(
      fc.property(inputs, (given) => {
        const answer = monitoringAnswer(given);
        const { code } = answer.verdict;
        if (!(code === 'judge' || code === 'people') || given.labelUsd === undefined) return;
        expect(code === 'judge').toBe(given.labelUsd >= numberSaid(answer, code, 'price'));
      }),
      { numRuns: 300 },
    );
  });

  test('a smaller rise takes more answers', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.4, noNaN: true }), (noticedRise) => {
        const answer = monitoringAnswer({ ...base, queriesPerMonth: 1e9, noticedRise });
        expect(numberSaid(answer, 'half-rise', 'items')).toBeGreaterThanOrEqual(numberSaid(answer, 'judge', 'items'));
      }),
    );
  });
});
