import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Amount } from '../../../src/core/answers/answer.ts';
import { hallucinationAnswer } from '../../../src/core/answers/hallucination.ts';
import type { HallucinationInputs } from '../../../src/core/answers/hallucination/inputs.ts';
import { mitigations } from '../../../src/core/answers/hallucination/mitigations.ts';
import { hallucinationSentences } from '../../../src/words/en/answer-hallucination.ts';
import { codesOf, numberSaid } from './number-said.ts';
import { expectEveryCodeSaid, said } from './said.ts';

const base: HallucinationInputs = {
  wrongRate: 0.1,
  items: 5_000,
  basis: 'evaluation',
  errorUsd: 2,
  secondUsd: 0,
  now: { usd: 0.01 },
  check: { catches: 0.8, passes: 0.9, usd: 0.002 },
  isCheckAssumed: false,
  review: { usd: 0.5, fixes: 1 },
  others: [],
  queriesPerMonth: 100_000,
  minutesPerReview: 1,
  reviewer: { usdPerHour: 30, hoursPerMonth: 160, utilisation: 1 },
  noticedRise: 0.05,
};

describe('What to do about wrong answers', () => {
  test.each<[string, Partial<HallucinationInputs>, string]>([
    ['review where an error loses much', {}, 'choose-above-review'],
    ['nothing where an error loses little', { errorUsd: 0.1 }, 'choose-below-nothing'],
    ['nothing where an error loses nothing', { errorUsd: 0 }, 'choose-below-nothing'],
    ['asking again in between', { errorUsd: 1 }, 'choose-between-retry'],
    ['another option that is wrong less often', { others: [{ id: 'b', usd: 0.011, rate: 0.99 }], errorUsd: 1 }, 'choose-above-switch'],
    ['another option that is cheaper and wrong less often, whatever is lost', { others: [{ id: 'b', usd: 0.001, rate: 1 }] }, 'choose-always-switch'],
    ['no answer where that costs little', { abstainUsd: 0.01 }, 'choose-above-abstain'],
    ['retrieval where it is known to help', { retrieval: { usd: 0.001, wrongRate: 0.01 } }, 'choose-above-retrieval'],
    ['the stake decides where nobody said one', { errorUsd: undefined }, 'stake-decides'],
    ['no stake is needed where one thing is the best at each', { errorUsd: undefined, others: [{ id: 'b', usd: 0.001, rate: 1 }] }, 'best-always-switch'],
    ['a benchmark is named in the verdict', { basis: 'benchmark', benchmark: 'Vectara' }, 'choose-above-review-on'],
    ['a guess is called one in the verdict', { basis: 'guess', items: undefined }, 'choose-above-review-guess'],
    ['without a rate, from which one on something pays', { wrongRate: undefined, items: undefined }, 'rate-unknown-retry'],
    ['without a rate, where nothing ever pays', { wrongRate: undefined, errorUsd: 0.001 }, 'rate-unknown-never'],
    ['without a rate and a stake', { wrongRate: undefined, errorUsd: undefined }, 'rate-and-stake-unknown'],
    ['a wait that costs and nobody knows', { secondUsd: 0.01 }, 'wait-unknown'],
    ['nothing is wrong', { wrongRate: 0 }, 'choose-always-nothing'],
    ['everything is wrong', { wrongRate: 1 }, 'choose-above-review'],
    ['a check that finds nothing', { check: { catches: 0, passes: 1, usd: 0 } }, 'choose-always-nothing'],
    ['all is free', { now: { usd: 0 }, check: { catches: 0.8, passes: 0.9, usd: 0 }, review: { usd: 0, fixes: 1 } }, 'choose-always-review'],
  ])('%s', (_, over, code) => {
    const answer = hallucinationAnswer({ ...base, ...over });
    expect(answer.verdict.code).toBe(code);
    said(answer, hallucinationSentences);
  });

  test('no option has a price', () => expect(said(hallucinationAnswer(undefined), hallucinationSentences)).toHaveLength(1));
  test('every code has a sentence', () => expectEveryCodeSaid(hallucinationSentences));

  test('worked by hand: h 0.1, catches 0.8, passes 0.9: 17 of 100 flagged, 2 left, asking again 6.85', () => {
    // again: right 0.9·0.9 + 0.1·P11 + 0.8·(0.9 − P11) with P11 = 0.81 + 0.5·0.09 = 0.855
    const [nothing, review, retry] = mitigations(0.1, base);
    expect([nothing!.rate, review!.rate, retry!.rate].map((rate) => rate!.toFixed(6))).toEqual(['0.900000', '0.980000', '0.931500']);
    expect([nothing!.usd, review!.usd, retry!.usd].map((usd) => usd.toFixed(6))).toEqual(['0.010000', '0.097000', '0.013700']);
    const answer = hallucinationAnswer(base);
    // review over asking again: (0.097 − 0.0137)/(0.98 − 0.9315)
    expect(numberSaid(answer, 'choose-above-review', 'from')).toBeCloseTo(0.0833 / 0.0485, 9);
    expect(numberSaid(answer, 'wrong-a-month', 'count')).toBeCloseTo(10_000, 6);
    expect(numberSaid(answer, 'loses-a-month', 'usd')).toBeCloseTo(20_000, 6);
    // 17,000 reviews of a minute in 160 hours of 60
    expect(numberSaid(answer, 'review-staff', 'people')).toBeCloseTo(17_000 / 9_600, 9);
    // saves 8,000 errors of $2, pays 8,700
    expect(numberSaid(answer, 'leaves-wrong', 'saves')).toBeCloseTo(16_000 - 8_700, 6);
    // 0.0027·h of asking again: 0.557h + 0.7h² = 0.049
    expect(numberSaid(answer, 'flip-rate-below-retry', 'at')).toBeCloseTo((-0.557 + Math.sqrt(0.557 ** 2 + 4 * 0.7 * 0.049)) / 1.4, 6);
    // a check that catches c: 0.2·c·… against nothing: 2·0.1c = 0.002 + 0.5·(0.1c + 0.09)
    expect(numberSaid(answer, 'flip-catches-below-nothing', 'at')).toBeCloseTo(0.047 / 0.15, 9);
  });

  test('published: with L 0.05 nothing, with 5 a check with review (answers of 10% wrong)', () => {
    const retrieval = { usd: 0.004, wrongRate: 0.05 };
    const of = (errorUsd: number): string => hallucinationAnswer({ ...base, errorUsd, retrieval, review: { usd: 0.5, fixes: 7 / 8 } }).verdict.code;
    expect([of(0.05), of(5)]).toEqual(['choose-below-nothing', 'choose-above-review']);
  });

  test('Chow: not answering at $0.50 against $5 asks for 90% certainty', () => {
    const answer = hallucinationAnswer({ ...base, errorUsd: 5, abstainUsd: 0.4, review: { usd: 0.5, fixes: 0.9 } });
    expect(answer.verdict.code).toContain('abstain');
    expect(numberSaid(answer, 'answer-above', 'confidence')).toBeCloseTo(1 - 0.4 / 5, 12);
  });

  test('few answers counted: the verdict turns within the interval, which is said and measured', () => {
    const answer = hallucinationAnswer({ ...base, items: 100 });
    expect(answer.confidence.level).toBe('low');
    expect(codesOf(answer.confidence.because)).toContain('turns-within');
    expect(codesOf(answer.measureNext)).toContain('count-more-items');
    expect(hallucinationAnswer(base).confidence.level).toBe('high');
    expect(hallucinationAnswer({ ...base, isCheckAssumed: true }).confidence.level).toBe('medium');
    expect(hallucinationAnswer({ ...base, items: undefined }).confidence.level).toBe('unknown');
  });

  test('a check that never errs is called a bound', () => {
    const answer = hallucinationAnswer({ ...base, check: { ...base.check, catches: 1 } });
    expect(codesOf(answer.confidence.because)).toContain('check-perfect');
    expect(answer.confidence.level).not.toBe('high');
  });

  test('an option whose interval meets that of now is not surely better, and is measured', () => {
    const answer = hallucinationAnswer({ ...base, items: 200, errorUsd: 1, others: [{ id: 'b', usd: 0.0101, rate: 0.94, interval: [0.87, 0.97] }] });
    expect(answer.verdict.code).toMatch(/switch|escalate/u);
    expect(answer.confidence.level).toBe('low');
    expect(codesOf(answer.measureNext)).toContain('measure-options');
  });

  test('what nobody measured is missing, and said how good it would have to be', () => {
    const answer = hallucinationAnswer({ ...base, others: [{ id: 'b', usd: 0.02 }] });
    expect(codesOf(answer.missing)).toContain('missing-rate-of');
    // T of review: 0.097 + 0.02·2 = 0.137; (0.137 − 0.02)/2
    expect(numberSaid(answer, 'needs-wrong-at-most', 'share')).toBeCloseTo(0.0585, 9);
  });
});

describe('Laws', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const usd = fc.double({ min: 0, max: 10, noNaN: true });
  const others = fc.uniqueArray(fc.record({ id: fc.constantFrom('b', 'c', 'd', 'e', 'f', 'g', 'h'), usd, rate: fc.option(share, { nil: undefined }) }), { selector: ({ id }) => id, maxLength: 7 });
  const inputs: fc.Arbitrary<HallucinationInputs> = fc.record({
    wrongRate: fc.option(share, { nil: undefined }),
    items: fc.option(fc.integer({ min: 1, max: 10_000 }), { nil: undefined }),
    basis: fc.constantFrom('evaluation', 'benchmark', 'guess'),
    benchmark: fc.constant('Vectara'),
    errorUsd: fc.option(usd, { nil: undefined }),
    secondUsd: fc.constant(0),
    now: fc.record({ usd }),
    check: fc.record({ catches: share, passes: share, usd }),
    isCheckAssumed: fc.boolean(),
    review: fc.record({ usd, fixes: share }),
    abstainUsd: fc.option(usd, { nil: undefined }),
    others,
    queriesPerMonth: fc.double({ min: 0, max: 1e9, noNaN: true }),
    minutesPerReview: fc.constant(3),
    reviewer: fc.constant(base.reviewer),
    noticedRise: share,
  });

  test('everything is said in finite numbers, and nothing is high that is not known', () => {
    fc.assert(
      fc.property(inputs, (given) => {
        const answer = hallucinationAnswer(given);
        said(answer, hallucinationSentences);
        if (given.items === undefined || given.basis === 'guess') expect(answer.confidence.level).toBe('unknown');
        if (codesOf(answer.confidence.because).includes('turns-within')) expect(answer.confidence.level).not.toBe('high');
        if (answer.confidence.level === 'low') expect(answer.measureNext.length).toBeGreaterThan(0);
      }),
      { numRuns: 30 },
    );
  });

  test('the order of the other options does not matter', () => {
    fc.assert(
      fc.property(inputs, (given) => {
        const { verdict, wouldChange } = hallucinationAnswer(given);
        const turned = hallucinationAnswer({ ...given, others: given.others.toReversed() });
        expect([turned.verdict, codesOf(turned.wouldChange)]).toEqual([verdict, codesOf(wouldChange)]);
      }),
      { numRuns: 20 },
    );
  });

  test('without a stake the ranges leave no gap from 0 up', () => {
    fc.assert(
      fc.property(inputs, share, (given, wrongRate) => {
        const { because } = hallucinationAnswer({ ...given, wrongRate, errorUsd: undefined });
        const ranges = because.filter(({ code }) => code.startsWith('best-')).map(({ values }) => values as Record<string, Amount>);
        ranges.forEach(({ until }, i) => expect(until?.value).toBe(ranges[i + 1]?.['from']?.value));
      }),
      { numRuns: 50 },
    );
  });
});
