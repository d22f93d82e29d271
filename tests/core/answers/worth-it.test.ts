import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Amount } from '../../../src/core/answers/answer.ts';
import { worthItAnswer, type WorthItInputs, type WorthItOption } from '../../../src/core/answers/worth-it.ts';
import { worthItSentences } from '../../../src/words/en/answer-worth-it.ts';
import { expectEveryCodeSaid, said } from './said.ts';

const people = { id: 'people', usd: 2, rate: 0.95 };
const evaluated: WorthItOption = { id: 'a', usd: 0.01, seconds: 2, rate: 0.8, basis: 'evaluation', right: { successes: 80, items: 100 }, interval: [0.711, 0.867] };
const base: WorthItInputs = { options: [evaluated], rightUsd: 2, wrongUsd: 1, secondUsd: 0, nothingUsd: 0, people, queriesPerMonth: 1_000 };
const number = (value: unknown): number => (value as Amount).value;
const values = (answer: ReturnType<typeof worthItAnswer>): Readonly<Record<string, unknown>> => answer.verdict.values;

describe('Should this be AI at all', () => {
  test.each<[string, Partial<WorthItInputs>, string]>([
    ['AI where it brings more than nothing and people', {}, 'ai'],
    ['people where being right is worth their wage', { rightUsd: 100 }, 'people'],
    ['nothing where errors eat what right answers bring', { rightUsd: 0.2 }, 'nothing'],
    ['nothing where a rule serves as well', { nothingUsd: 3 }, 'never'],
    ['never where the cost is above all it could bring', { options: [{ ...evaluated, usd: 3 }], people: { ...people, usd: 5 } }, 'never'],
    ['the benchmark is in the verdict', { options: [{ ...evaluated, basis: 'benchmark' }], benchmark: 'Aider polyglot' }, 'ai-on'],
    ['a guess is in the verdict', { options: [{ id: 'a', usd: 0.01, rate: 0.8, basis: 'guess' }] }, 'ai-guess'],
    ['the worth it needs, where nobody said one', { rightUsd: undefined }, 'from-worth'],
    ['the rate it needs, where nobody measured one', { options: [{ id: 'a', usd: 0.01 }] }, 'needs-rate'],
    ['what both must make together, where neither is known', { options: [{ id: 'a', usd: 0.01 }], rightUsd: undefined }, 'needs-both'],
    ['none of the answers was right', { options: [{ ...evaluated, rate: 0, right: { successes: 0, items: 100 } }] }, 'needs-rate'],
    ['no option has a price', { options: [] }, 'no-option'],
    ['a wait that costs and nobody measured', { options: [{ id: 'a', usd: 0.01, rate: 0.8 }], secondUsd: 0.01 }, 'needs-rate'],
    ['zero cost and everything right', { options: [{ id: 'a', usd: 0, rate: 1, basis: 'guess' }] }, 'ai-guess'],
  ])('%s', (_, over, code) => {
    const answer = worthItAnswer({ ...base, ...over });
    expect(answer.verdict.code).toBe(code);
    said(answer, worthItSentences);
  });

  test('every code has a sentence', () => expectEveryCodeSaid(worthItSentences));

  test('worked by hand: V 2, r 1, q 0.8, c 0.01 brings 1.6 − 0.2 − 0.01 = 1.39, people −0.15 + 2 − 2', () => {
    const answer = worthItAnswer(base);
    // people: 2·0.95 − 1·0.05 − 2 = −0.15, so nothing is the next best
    expect(number(values(answer)['gain'])).toBeCloseTo(1.39, 12);
    // V* = (1·0.2 + 0.01)/0.8, q* = (0.01 + 1)/3
    expect(number(values(answer)['worth'])).toBeCloseTo(0.2625, 12);
    expect(number(values(answer)['needed'])).toBeCloseTo(1.01 / 3, 12);
    // people turn it at L* = (2 − 0.01)/(0.95 − 0.8), V = L* − 1
    const turn = answer.wouldChange.find(({ code }) => code === 'people-above');
    expect(number(turn?.values && 'worth' in turn.values ? turn.values.worth : undefined)).toBeCloseTo(1.99 / 0.15 - 1, 9);
    expect(answer.confidence).toMatchObject({ level: 'high' });
    expect(answer.confidence.probability).toBeGreaterThan(0.999);
  });

  test('where the needed rate lies in the interval, it is not sure and says what to measure', () => {
    const answer = worthItAnswer({ ...base, rightUsd: 0.27 });
    expect(answer.confidence.level).toBe('low');
    expect(answer.measureNext.map(({ code }) => code)).toContain('measure-rate');
    expect(answer.confidence.probability).toBeLessThan(0.9);
  });

  test('where only the loss of a wrong answer was said, a right one has to pay for all of it: 0.01 + 0.2·5', () => {
    const answer = worthItAnswer({ ...base, rightUsd: undefined, wrongUsd: undefined, errorUsd: 5 });
    expect(number(values(answer)['worth'])).toBeCloseTo(1.01, 12);
    expect(answer.missing).toEqual([{ code: 'lacks', values: { field: { is: 'field', path: 'stakes.rightUsd' } } }]);
  });

  test('what nobody said is missing, not 0', () => {
    const { missing } = worthItAnswer({ ...base, rightUsd: undefined, wrongUsd: undefined });
    expect(missing.map((one) => one.values)).toEqual([{ field: { is: 'field', path: 'stakes.rightUsd' } }, { field: { is: 'field', path: 'stakes.repairUsd' } }]);
  });
});

const someOptions = fc.uniqueArray(fc.record({ id: fc.stringMatching(/^[a-z]{1,3}$/u), usd: fc.double({ min: 0, max: 5, noNaN: true }), seconds: fc.option(fc.double({ min: 0, max: 60, noNaN: true }), { nil: undefined }), rate: fc.option(fc.integer({ min: 0, max: 1_000 }).map((of) => of / 1_000), { nil: undefined }), basis: fc.constantFrom('evaluation' as const, 'benchmark' as const, 'guess' as const) }), { selector: ({ id }) => id, maxLength: 50 });
const stakes = fc.record({ errorUsd: fc.constantFrom(undefined, 0, 5), rightUsd: fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: undefined }), wrongUsd: fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: undefined }), secondUsd: fc.constantFrom(0, 0.01), nothingUsd: fc.double({ min: -2, max: 2, noNaN: true }) });

describe('Whatever the options', () => {
  test('every sentence is one and every number finite', () => {
    fc.assert(fc.property(someOptions, stakes, (given, at) => {
      said(worthItAnswer({ ...base, ...at, options: given, benchmark: 'B' }), worthItSentences);
    }));
  });

  test('their order is irrelevant', () => {
    fc.assert(fc.property(someOptions, stakes, (given, at) => {
      expect(worthItAnswer({ ...base, ...at, options: given.toReversed() }).verdict).toEqual(worthItAnswer({ ...base, ...at, options: given }).verdict);
    }));
  });

  test('at the worth it turns, AI and nothing bring the same', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1, noNaN: true }), fc.double({ min: 0.001, max: 5, noNaN: true }), fc.double({ min: 0, max: 10, noNaN: true }), (rate, usd, wrongUsd) => {
        const at = { ...base, options: [{ ...evaluated, rate, usd }], wrongUsd, people: { ...people, usd: 1e6 } };
        const worth = number(values(worthItAnswer({ ...at, rightUsd: undefined }))['worth']);
        expect(worthItAnswer({ ...at, rightUsd: worth * 1.001 }).verdict.code).toBe('ai');
        expect(['nothing', 'never']).toContain(worthItAnswer({ ...at, rightUsd: worth * 0.999 }).verdict.code);
      }),
    );
  });
});
