import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fastEnoughAnswer, type FastEnoughInputs, type MeasuredTime } from '../../../src/core/answers/fast-enough.ts';
import { fastEnoughSentences } from '../../../src/words/en/answer-fast-enough.ts';
import { expectEveryCodeSaid, said } from './said.ts';

const time = (typical: number, low = typical, high = typical): MeasuredTime => ({ p50: 3, p95: 6, p99: 8, band: 0.3, within: { typical, low, high } });
/** Of one's own times nobody knows how far off they are. */
const OWN: MeasuredTime = { ...time(0.96), band: undefined, within: { typical: 0.96 } };

describe('Is it fast enough', () => {
  test.each<[string, FastEnoughInputs, string, string]>([
    ['at both ends of the band', { limitSeconds: 9, options: [{ id: 'a', usd: 1, time: time(0.99, 0.96, 1) }] }, 'fast-enough', 'medium'],
    ['only where it is as fast as measured', { limitSeconds: 7, options: [{ id: 'a', usd: 1, time: time(0.97, 0.8, 0.99) }] }, 'barely', 'low'],
    ['not even where it is faster', { limitSeconds: 4, options: [{ id: 'a', usd: 1, time: time(0.7, 0.5, 0.9) }] }, 'too-slow', 'medium'],
    ['not, but it could be', { limitSeconds: 5, options: [{ id: 'a', usd: 1, time: time(0.9, 0.7, 0.97) }] }, 'too-slow', 'low'],
    ['fast, but its rate limit stops it', { limitSeconds: 9, options: [{ id: 'a', usd: 1, time: time(0.99, 0.96, 1), headroom: 0.5 }] }, 'rate-limited', 'medium'],
    ['by one’s own times', { limitSeconds: 9, options: [{ id: 'a', usd: 1, time: { ...OWN, own: { isSpreadKnown: true } } }] }, 'fast-enough', 'high'],
    ['by one’s own times, of which only the median is known', { limitSeconds: 9, options: [{ id: 'a', usd: 1, time: { ...OWN, own: { isSpreadKnown: false } } }] }, 'fast-enough', 'medium'],
    ['nobody measured', { limitSeconds: 9, options: [{ id: 'a', usd: 1 }] }, 'unmeasured', 'unknown'],
    ['nobody measured and no limit', { options: [{ id: 'a', usd: 1 }] }, 'unmeasured-no-limit', 'unknown'],
    ['a batch has no latency', { limitSeconds: 9, options: [{ id: 'a', usd: 1, batchSeconds: 86_400 }] }, 'only-batch', 'unknown'],
    ['no limit', { options: [{ id: 'a', usd: 1, time: { p50: 3, p95: 6, p99: 8, band: 0.3 } }] }, 'no-limit', 'medium'],
    ['nothing to time', { limitSeconds: 9, options: [] }, 'no-option', 'unknown'],
    ['too long for its context', { limitSeconds: 9, options: [{ id: 'a', usd: 1, isTooLong: true }] }, 'no-option', 'unknown'],
    ['a limit of nothing', { limitSeconds: 0, options: [{ id: 'a', usd: 0, time: time(0) }] }, 'too-slow', 'medium'],
  ])('%s', (_, inputs, code, level) => {
    const answer = fastEnoughAnswer(inputs);
    expect(answer.verdict.code).toBe(code);
    expect(answer.confidence.level).toBe(level);
    said(answer, fastEnoughSentences);
  });

  test('every code has a sentence', () => expectEveryCodeSaid(fastEnoughSentences));

  test('the cheapest that surely makes it comes before a cheaper one that barely does', () => {
    const options = [{ id: 'barely', usd: 1, time: time(0.96, 0.9) }, { id: 'surely', usd: 2, time: time(0.99, 0.97) }, { id: 'dear', usd: 3, time: time(1, 1) }, { id: 'stopped', usd: 0, time: time(1, 1), headroom: 0.9 }];
    const { verdict, because } = fastEnoughAnswer({ limitSeconds: 7, options });
    expect(verdict).toMatchObject({ code: 'fast-enough', values: { option: { id: 'surely' } } });
    expect(because.find(({ code }) => code === 'limited-left-out')?.values).toEqual({ options: { is: 'list', of: [{ is: 'option', id: 'stopped' }] } });
  });

  test('a share within the limit is the percentile at which it is met', () => {
    const [verdict] = said(fastEnoughAnswer({ limitSeconds: 5, options: [{ id: 'a', usd: 1, time: time(0.87, 0.7, 0.96) }] }), fastEnoughSentences);
    expect(verdict).toBe('No: a comes nearest, with 87% (70% to 96%) of its answers within 5 s where 95% have to be, if it is as fast for you as it was when measured.');
  });

  test('one’s own times are said to be one’s own, and are not asked for again where their spread is known', () => {
    const [known, median] = [true, false].map((isSpreadKnown) => fastEnoughAnswer({ limitSeconds: 9, options: [{ id: 'a', usd: 1, time: { ...OWN, own: { isSpreadKnown } } }] }));
    expect(said(known!, fastEnoughSentences)[0]).toContain('96% of its answers');
    expect(known!.workings.map(({ inputs }) => 'band' in inputs)).toEqual([false]);
    expect(known).toMatchObject({ holdsWhile: [{ code: 'while-timed' }], measureNext: [], confidence: { because: [{ code: 'timed-by-you' }] } });
    expect(median).toMatchObject({ holdsWhile: [{ code: 'while-timed' }], measureNext: [{ code: 'time-it' }], confidence: { because: [{ code: 'timed-by-you' }, { code: 'only-median' }] } });
  });

  test('what is in one’s own hands comes first', () => {
    const remedies = { outputTokens: 80, effort: 'low', firstWordSeconds: 1 };
    const { wouldChange } = fastEnoughAnswer({ limitSeconds: 5, options: [{ id: 'a', usd: 1, time: time(0.87), remedies }] });
    expect(wouldChange.map(({ code }) => code)).toEqual(['effort-makes-it', 'shorter-makes-it', 'stream-makes-it']);
  });

  test.each([-1, NaN, Infinity])('a limit of %s is none', (limitSeconds) => {
    expect(() => fastEnoughAnswer({ options: [], limitSeconds })).toThrow('fastEnoughAnswer requires the limit to be a finite number ≥ 0');
  });
});

const shares = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })).map((three) => three.toSorted((a, b) => a - b) as [number, number, number]);
const optionsOf = fc.uniqueArray(
  fc.record({ id: fc.stringMatching(/^[a-z]{1,3}$/u), usd: fc.constantFrom(0, 0.01, 1), time: fc.option(shares.map(([low, typical, high]) => time(typical, low, high)), { nil: undefined }), headroom: fc.constantFrom(undefined, 0, 0.5, 1, 7), batchSeconds: fc.constantFrom(undefined, undefined, 86_400), fullMonth: fc.constantFrom(undefined, '2027-03') }),
  { selector: ({ id }) => id, maxLength: 50 },
);

describe('Whatever was measured', () => {
  test('every sentence is one and every number finite', () => {
    fc.assert(
      fc.property(optionsOf, fc.constantFrom(undefined, 0, 0.001, 7, 86_400), (options, limitSeconds) => {
        said(fastEnoughAnswer({ options, limitSeconds }), fastEnoughSentences);
      }),
    );
  });

  test('the order of the options is irrelevant', () => {
    fc.assert(
      fc.property(optionsOf, (options) => {
        const [one, other] = [options, options.toReversed()].map((given) => fastEnoughAnswer({ options: given, limitSeconds: 7 }));
        expect(other!.verdict.code).toEqual(one!.verdict.code);
        if (!one!.verdict.code.startsWith('unmeasured')) expect(other!.verdict).toEqual(one!.verdict);
      }),
    );
  });

  test('where the ends of the band disagree, it is not sure and something is to be measured', () => {
    fc.assert(
      fc.property(shares, ([low, typical, high]) => {
        const { confidence, measureNext } = fastEnoughAnswer({ limitSeconds: 7, options: [{ id: 'a', usd: 1, time: time(typical, low, high) }] });
        if (low < 0.95 && high >= 0.95) expect(confidence.level).toBe('low');
        expect(confidence.level).not.toBe('high');
        expect(measureNext.length).toBeGreaterThan(0);
      }),
    );
  });
});
