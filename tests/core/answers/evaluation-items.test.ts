import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluationItemsAnswer } from '../../../src/core/answers/evaluation-items.ts';
import { pairOf, valueOfItems, type EvaluatedOption, type EvaluationItemsInputs } from '../../../src/core/answers/evaluation-items/pair.ts';
import { evaluationItemsSentences } from '../../../src/words/en/answer-evaluation-items.ts';
import { codesOf, numberSaid } from './number-said.ts';
import { expectEveryCodeSaid, said } from './said.ts';

const evaluated = (id: string, usd: number, successes: number, items = 100): EvaluatedOption => ({ id, usd, rate: successes / items, basis: 'evaluation', right: { successes, items } });
const base: EvaluationItemsInputs = { options: [evaluated('a', 0.03, 95), evaluated('b', 0.01, 90)], errorUsd: 0.5, secondUsd: 0, queriesPerMonth: 100_000, months: 12, itemUsd: 2 };

describe('How many evaluation items', () => {
  test.each<[string, Partial<EvaluationItemsInputs>, string]>([
    ['so many that they pay', {}, 'worth'],
    ['none where few queries hang on it', { queriesPerMonth: 100 }, 'not-worth'],
    ['none where nothing is lost by an error', { errorUsd: 0 }, 'not-worth'],
    ['none where the best is certain', { options: [evaluated('a', 0.01, 9_900, 10_000), evaluated('b', 0.03, 5_000, 10_000)] }, 'not-worth'],
    ['up to which price, where none was said', { itemUsd: undefined }, 'worth-up-to'],
    ['sizes alone without a stake', { errorUsd: undefined }, 'sizes'],
    ['sizes alone for guesses, which are called so', { options: [{ id: 'a', usd: 0.03, rate: 0.95, basis: 'guess' }, { id: 'b', usd: 0.01, rate: 0.9, basis: 'guess' }] }, 'sizes-guess'],
    ['sizes alone where a benchmark states no items', { options: [{ id: 'a', usd: 0.03, rate: 0.95, basis: 'benchmark' }, { id: 'b', usd: 0.01, rate: 0.9, basis: 'benchmark' }], benchmark: 'Aider polyglot' }, 'sizes-on'],
    ['a benchmark is named in the verdict', { options: base.options.map((one) => ({ ...one, basis: 'benchmark' as const })), benchmark: 'Aider polyglot' }, 'worth-on'],
    ['equal rates and no stake', { options: [evaluated('a', 0.03, 90), evaluated('b', 0.01, 90)], errorUsd: undefined }, 'equal-rates'],
    ['rates that nobody knows, and the difference that matters', { options: [{ id: 'a', usd: 0.03 }, { id: 'b', usd: 0.01 }] }, 'rates-unknown-matter'],
    ['rates that nobody knows', { options: [{ id: 'a', usd: 0.03 }, { id: 'b', usd: 0.01 }], errorUsd: undefined }, 'rates-unknown'],
    ['all free', { options: [{ id: 'a', usd: 0 }, { id: 'b', usd: 0 }] }, 'rates-unknown'],
    ['one option', { options: [evaluated('a', 0.03, 95)] }, 'one-option'],
    ['no option', { options: [] }, 'no-option'],
    ['a wait that costs and nobody knows', { secondUsd: 0.01 }, 'rates-unknown-matter'],
  ])('%s', (_, over, code) => {
    const answer = evaluationItemsAnswer({ ...base, ...over });
    expect(answer.verdict.code).toBe(code);
    said(answer, evaluationItemsSentences);
  });

  test('every code has a sentence', () => expectEveryCodeSaid(evaluationItemsSentences));

  test('published: 90% against 92% takes 3,213 each (R’s power.prop.test)', () => {
    const answer = evaluationItemsAnswer({ ...base, errorUsd: undefined, options: [evaluated('a', 0.03, 920, 1_000), evaluated('b', 0.01, 900, 1_000)] });
    expect(numberSaid(answer, 'sizes', 'each')).toBe(3_213);
  });

  test('published: 0.45 discordant, 0.15 ahead take 155 shared items (Connor 1987)', () => {
    const options = [evaluated('a', 0.03, 70), evaluated('b', 0.01, 55)];
    const answer = evaluationItemsAnswer({ ...base, errorUsd: undefined, options, onlyRight: { a: 30, b: 15 } });
    expect(numberSaid(answer, 'sizes', 'shared')).toBe(155);
    expect(codesOf(answer.holdsWhile)).toContain('while-counted');
  });

  test('published vector: 100 items of deviation 0.25 on a belief of 0.005 ± 0.02 are worth 0.00287824 a query', () => {
    expect(valueOfItems({ meanUsd: 0.005, errorUsd: 0.02 }, { discordant: 0.065, points: 0.05 }, 1, 100)).toBeCloseTo(0.002_878_24, 8);
  });

  test('worked by hand: the choice turns at (0.03 − 0.01)/0.05', () => {
    expect(numberSaid(evaluationItemsAnswer(base), 'turn-stake', 'at')).toBeCloseTo(0.4, 9);
    // what is left after the cost: 2.04 an item
    const answer = evaluationItemsAnswer(base);
    expect(numberSaid(answer, 'costs-in-all', 'usd')).toBeCloseTo(2.04 * numberSaid(answer, 'worth', 'items'), 9);
  });

  test('counts that do not fit the evaluations are not used', () => {
    expect(pairOf({ ...base, onlyRight: { a: 90, b: 1 } })?.isCounted).toBe(false);
    expect(pairOf({ ...base, onlyRight: { a: 8, b: 3 } })).toMatchObject({ isCounted: true, discordant: 0.11 });
  });

  test('overlapping intervals are said, never high, and something is measured next', () => {
    const answer = evaluationItemsAnswer({ ...base, errorUsd: 100 });
    expect(codesOf(answer.confidence.because)).toContain('overlaps');
    expect(answer.confidence.level).not.toBe('high');
    expect(answer.measureNext.length).toBeGreaterThan(0);
  });
});

describe('Laws', () => {
  const option = (id: string): fc.Arbitrary<EvaluatedOption> =>
    fc.record({ usd: fc.double({ min: 0, max: 1, noNaN: true }), items: fc.integer({ min: 1, max: 2_000 }), share: fc.double({ min: 0, max: 1, noNaN: true }), basis: fc.constantFrom<(EvaluatedOption['basis'] | 'none')[]>('evaluation', 'benchmark', 'guess', 'none'), isStated: fc.boolean() }).map(({ usd, items, share, basis, isStated }) => {
      const successes = Math.round(items * share);
      if (basis === 'none') return { id, usd };
      return { id, usd, rate: successes / items, basis, ...(isStated ? { right: { successes, items } } : {}) };
    });
  const inputs: fc.Arbitrary<EvaluationItemsInputs> = fc.integer({ min: 0, max: 50 }).chain((count) =>
    fc.record({
      options: fc.tuple(...Array.from({ length: count }, (_, i) => option(`o${i}`))),
      benchmark: fc.constant('Aider polyglot'),
      errorUsd: fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: undefined }),
      secondUsd: fc.constant(0),
      queriesPerMonth: fc.double({ min: 0, max: 1e9, noNaN: true }),
      months: fc.integer({ min: 1, max: 120 }),
      itemUsd: fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: undefined }),
    }),
  );

  test('everything is said in finite numbers; a guess is never sure', () => {
    fc.assert(
      fc.property(inputs, (given) => {
        const answer = evaluationItemsAnswer(given);
        said(answer, evaluationItemsSentences);
        if (answer.verdict.code.endsWith('-guess')) expect(answer.confidence).toMatchObject({ level: 'unknown' });
        if (answer.verdict.code.endsWith('-on')) expect(['low', 'unknown']).toContain(answer.confidence.level);
        if (codesOf(answer.confidence.because).includes('overlaps')) expect(answer.confidence.level).not.toBe('high');
      }),
      { numRuns: 150 },
    );
  });

  test('the order of the options does not matter', () => {
    fc.assert(
      fc.property(inputs, (given) => {
        expect(evaluationItemsAnswer({ ...given, options: given.options.toReversed() }).verdict).toEqual(evaluationItemsAnswer(given).verdict);
      }),
      { numRuns: 100 },
    );
  });

  test('items that pay cost less than it is worth to know all', () => {
    fc.assert(
      fc.property(inputs, (given) => {
        const answer = evaluationItemsAnswer(given);
        if (answer.verdict.code !== 'worth') return;
        expect(numberSaid(answer, 'worth', 'net')).toBeGreaterThan(0);
        expect(numberSaid(answer, 'costs-in-all', 'usd') + numberSaid(answer, 'worth', 'net')).toBeLessThanOrEqual(numberSaid(answer, 'knowing-all', 'usd') * (1 + 1e-9));
      }),
      { numRuns: 150 },
    );
  });
});
