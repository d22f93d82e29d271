import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adaptAnswer, type AdaptInputs, type WayToKnow } from '../../../src/core/answers/adapt.ts';
import { adaptSentences } from '../../../src/words/en/answer-adapt.ts';
import { codesOf, numberSaid } from './number-said.ts';
import { expectEveryCodeSaid, said } from './said.ts';

const prompt: WayToKnow = { approach: 'prompt', usd: 0.2, fixedUsdPerMonth: 0, onceUsd: 0 };
const retrieval: WayToKnow = { approach: 'retrieval', usd: 0.005_12, fixedUsdPerMonth: 50, onceUsd: 1.6 };
const tuning: WayToKnow = { approach: 'tuning', usd: 0.000_39, fixedUsdPerMonth: 0, onceUsd: 9 };
const asIs: WayToKnow = { ...prompt, usd: 0.000_48 };
const base: AdaptInputs = { ways: [prompt, retrieval], queriesPerMonth: 1_000, months: 1, missing: [] };

describe('Retrieval, tuning or a longer prompt', () => {
  test.each<[string, Partial<AdaptInputs>, string]>([
    ['retrieval where many ask', {}, 'cheapest-retrieval'],
    ['the longer prompt where few ask', { queriesPerMonth: 100 }, 'cheapest-prompt'],
    ['the longer prompt where nobody asks', { queriesPerMonth: 0 }, 'cheapest-prompt'],
    ['tuning where its rates are dearer', { ways: [asIs, { ...tuning, usd: 0.000_6 }], queriesPerMonth: 1e9 }, 'cheapest-prompt'],
    ['tuning where the prompt gets short enough', { ways: [asIs, tuning], queriesPerMonth: 1e6 }, 'cheapest-tuning'],
    ['what is right more often, where all rates are known', { ways: [{ ...asIs, rate: 0.8 }, { ...tuning, usd: 0.001, rate: 0.9 }], errorUsd: 1 }, 'best-tuning'],
    ['what is cheaper where nothing is lost by an error', { ways: [{ ...asIs, rate: 0.8 }, { ...tuning, usd: 0.001, rate: 0.9 }], errorUsd: 0 }, 'best-prompt'],
    ['one way', { ways: [prompt] }, 'only-prompt'],
    ['none', { ways: [], missing: ['operations.documents'] }, 'nothing-known'],
    ['none that fits', { ways: [], tooLongTokens: 1e9 }, 'nothing-known'],
    ['all free: the first', { ways: [prompt, retrieval, tuning].map((way) => ({ ...way, usd: 0, fixedUsdPerMonth: 0, onceUsd: 0 })) }, 'cheapest-prompt'],
  ])('%s', (_, over, code) => {
    const answer = adaptAnswer({ ...base, ...over });
    expect(answer.verdict.code).toBe(code);
    said(answer, adaptSentences);
  });

  test('every code has a sentence', () => expectEveryCodeSaid(adaptSentences));

  test('worked by hand: 100,000 tokens at $2 a million against 5 pieces of 512: from (50 + 1.6)/(0.2 − 0.00512) queries', () => {
    expect(numberSaid(adaptAnswer(base), 'after-retrieval-prompt', 'queries')).toBeCloseTo(264.778_325, 6);
    // from the prompt cache at a tenth
    expect(numberSaid(adaptAnswer({ ...base, ways: [{ ...prompt, usd: 0.02 }, retrieval] }), 'after-retrieval-prompt', 'queries')).toBeCloseTo(3_467.741_935, 5);
  });

  test('LiteLLM’s rates of 2026-02-09: gpt-4o-mini tuned for $9, 2,000 tokens cut to 100, pays back after 100,000 queries', () => {
    expect(numberSaid(adaptAnswer({ ...base, ways: [asIs, tuning] }), 'after-tuning-prompt', 'queries')).toBeCloseTo(100_000, 6);
    // 600 tokens cut to 100: 0.00027 against 0.00039
    expect(codesOf(adaptAnswer({ ...base, ways: [{ ...asIs, usd: 0.000_27 }, tuning] }).because)).toContain('never-tuning-prompt');
  });

  test('the dearer way says how much more often it has to be right', () => {
    const answer = adaptAnswer({ ...base, errorUsd: 2 });
    // (200 − 56.72)/(1,000·2)
    expect(numberSaid(answer, 'if-right-prompt', 'points')).toBeCloseTo((200 - 56.72) / 2_000, 9);
  });

  test('rates nobody measured leave the answer unsure, with something to measure', () => {
    const answer = adaptAnswer(base);
    expect([answer.confidence.level, codesOf(answer.measureNext)]).toEqual(['unknown', ['measure-ways']]);
    expect(codesOf(answer.holdsWhile)).toContain('while-as-right');
  });
});

describe('Laws', () => {
  const usd = fc.double({ min: 0, max: 10, noNaN: true });
  const way = (approach: WayToKnow['approach']): fc.Arbitrary<WayToKnow> =>
    fc.record({ approach: fc.constant(approach), usd, fixedUsdPerMonth: usd, onceUsd: usd, rate: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }), isLowerBound: fc.boolean() });
  const inputs: fc.Arbitrary<AdaptInputs> = fc.record({
    ways: fc.tuple(way('prompt'), way('retrieval'), way('tuning')).chain((ways) => fc.shuffledSubarray([...ways])),
    uncachedUsd: fc.option(usd, { nil: undefined }),
    tunedBelow: fc.option(fc.constantFrom({ status: 'never' as const }, { status: 'below' as const, tokens: 500 }), { nil: undefined }),
    queriesPerMonth: fc.double({ min: 0, max: 1e9, noNaN: true }),
    months: fc.integer({ min: 1, max: 120 }),
    errorUsd: fc.option(usd, { nil: undefined }),
    missing: fc.constant([]),
  });

  test('everything is said in finite numbers, and never more surely than low', () => {
    fc.assert(fc.property(inputs, (given) => {
      const answer = adaptAnswer(given);
      said(answer, adaptSentences);
      expect(['low', 'unknown']).toContain(answer.confidence.level);
    }), { numRuns: 300 });
  });

  test('the order of the ways does not matter', () => {
    fc.assert(fc.property(inputs, (given) => {
      expect(adaptAnswer({ ...given, ways: given.ways.toReversed() })).toEqual(adaptAnswer(given));
    }));
  });

  test('at a break-even volume both cost the same a month', () => {
    fc.assert(fc.property(way('prompt'), way('retrieval'), (first, second) => {
      const ways = [{ ...first, fixedUsdPerMonth: 0, onceUsd: 0 }, second];
      const found = adaptAnswer({ ...base, ways }).because.find(({ code }) => code === 'after-retrieval-prompt');
      const at = found && 'queries' in found.values && found.values.queries.is === 'amount' ? found.values.queries.value : undefined;
      if (at === undefined || at > 1e9) return;
      const month = ({ usd: each, fixedUsdPerMonth, onceUsd }: WayToKnow): number => fixedUsdPerMonth + onceUsd + at * each;
      expect(month(ways[0]!)).toBeCloseTo(month(ways[1]!), 4);
    }));
  });
});
