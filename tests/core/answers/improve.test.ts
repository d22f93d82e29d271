import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { improveAnswer, type ImprovedOption, type ImproveInputs } from '../../../src/core/answers/improve.ts';
import { improveSentences } from '../../../src/words/en/answer-improve.ts';
import { codesOf, numberSaid } from './number-said.ts';
import { expectEveryCodeSaid, said } from './said.ts';

const now: ImprovedOption = { id: 'a', usd: 0.01, rate: 0.8, basis: 'evaluation', interval: [0.78, 0.82] };
const better: ImprovedOption = { id: 'b', usd: 0.03, rate: 0.9, basis: 'evaluation', interval: [0.88, 0.92] };
const base: ImproveInputs = { options: [now, better], gainedPoints: 0.05, capabilityUsd: 8_000, errorUsd: 2, secondUsd: 0, queriesPerMonth: 100_000 };

describe('Better answers or a new capability', () => {
  test.each<[string, Partial<ImproveInputs>, string]>([
    ['better answers where they are worth more', {}, 'accuracy'],
    ['the capability where it brings more', { capabilityUsd: 20_000 }, 'capability'],
    ['either where both bring the same', { capabilityUsd: 10_000 }, 'equal'],
    ['either where neither brings anything', { capabilityUsd: 0, errorUsd: 0 }, 'equal'],
    ['the capability where errors lose nothing', { errorUsd: 0 }, 'capability'],
    ['up to which worth, where nobody said what the capability brings', { capabilityUsd: undefined }, 'accuracy-worth'],
    ['from which stake, where nobody said one', { errorUsd: undefined }, 'needs-stake'],
    ['from which gain, where nobody knows one', { gainedPoints: undefined, options: [now] }, 'needs-points'],
    ['no gain is enough', { gainedPoints: undefined, options: [now], capabilityUsd: 1e9 }, 'no-gain-enough'],
    ['what a point is worth, where only the stake is known', { gainedPoints: undefined, options: [now], capabilityUsd: undefined }, 'point-worth'],
    ['what a point is, where nothing is known', { gainedPoints: undefined, options: [], capabilityUsd: undefined, errorUsd: undefined }, 'nothing-known'],
    ['a gain and nothing else', { capabilityUsd: undefined, errorUsd: undefined }, 'points-without-worth'],
    ['no gain', { gainedPoints: 0 }, 'capability'],
    ['no gain and no stake', { gainedPoints: 0, errorUsd: undefined }, 'points-without-worth'],
    ['no queries', { queriesPerMonth: 0 }, 'no-queries'],
    ['the next option stands for the gain', { gainedPoints: undefined }, 'accuracy'],
    ['on a benchmark, which is named', { gainedPoints: undefined, benchmark: 'Aider polyglot', options: [now, better].map((one) => ({ ...one, basis: 'benchmark' as const })) }, 'accuracy-on'],
    ['by a guess, which is called one', { gainedPoints: undefined, options: [{ id: 'a', usd: 0.01, rate: 0.8, basis: 'guess' }, { id: 'b', usd: 0.03, rate: 0.9, basis: 'guess' }] }, 'accuracy-guess'],
    ['equal rates are no step', { gainedPoints: undefined, options: [now, { ...better, rate: 0.8 }] }, 'needs-points'],
  ])('%s', (_, over, code) => {
    const answer = improveAnswer({ ...base, ...over });
    expect(answer.verdict.code).toBe(code);
    said(answer, improveSentences);
  });

  test('every code has a sentence', () => expectEveryCodeSaid(improveSentences));

  test('worked by hand: 100,000 × 5 points × $2 = $10,000 against $8,000', () => {
    const answer = improveAnswer(base);
    expect(numberSaid(answer, 'accuracy', 'accuracy')).toBeCloseTo(10_000, 9);
    const turns = improveAnswer({ ...base, capabilityUsd: 5_000 });
    // half of each: $1, 2.5 points, 50,000 queries; or a capability of twice as much
    expect(numberSaid(turns, 'turn-stake', 'at')).toBeCloseTo(1, 9);
    expect(numberSaid(turns, 'turn-points', 'at')).toBeCloseTo(0.025, 12);
    expect(numberSaid(turns, 'turn-queries', 'at')).toBeCloseTo(50_000, 6);
    expect(numberSaid(answer, 'right-more', 'count')).toBeCloseTo(5_000, 9);
  });

  test('the next step up costs (0.03 − 0.01)/(0.9 − 0.8) for each answer more that is right', () => {
    expect(numberSaid(improveAnswer(base), 'next-step', 'each')).toBeCloseTo(0.2, 9);
    expect(numberSaid(improveAnswer(base), 'next-step', 'month')).toBeCloseTo(2_000, 6);
  });

  test('a step that is dearer for each right answer than one above it is passed over', () => {
    const middle: ImprovedOption = { id: 'm', usd: 0.029, rate: 0.81 };
    expect(improveAnswer({ ...base, gainedPoints: undefined, options: [now, middle, better] }).because.find(({ code }) => code === 'next-step')?.values).toMatchObject({ other: { id: 'b' } });
  });

  test('a step that is cheaper is free', () => {
    expect(codesOf(improveAnswer({ ...base, options: [now, { ...better, usd: 0.01 }] }).because)).toContain('next-step-free');
    expect(codesOf(improveAnswer({ ...base, options: [now, { ...better, usd: 0.001 }] }).because)).toContain('next-step-free');
  });

  test('overlapping intervals are said, make the answer unsure and are measured', () => {
    const answer = improveAnswer({ ...base, gainedPoints: undefined, options: [{ ...now, interval: [0.7, 0.9] }, better] });
    expect([answer.confidence.level, codesOf(answer.confidence.because)[0]]).toEqual(['low', 'points-unsure']);
    expect(codesOf(answer.measureNext)).toContain('measure-points');
    expect(improveAnswer({ ...base, gainedPoints: undefined }).confidence.level).toBe('medium');
    expect(improveAnswer(base).confidence.level).toBe('low');
  });
});

describe('Laws', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const usd = fc.double({ min: 0, max: 1e6, noNaN: true });
  const maybe = <Kind>(kind: fc.Arbitrary<Kind>): fc.Arbitrary<Kind | undefined> => fc.option(kind, { nil: undefined });
  const inputs: fc.Arbitrary<ImproveInputs> = fc.record({
    options: fc.uniqueArray(fc.record({ id: fc.integer({ min: 0, max: 99 }).map(String), usd, rate: maybe(share), basis: fc.constantFrom('evaluation', 'benchmark', 'guess') }), { selector: ({ id }) => id, maxLength: 50 }),
    gainedPoints: maybe(share),
    capabilityUsd: maybe(usd),
    errorUsd: maybe(usd),
    secondUsd: fc.constant(0),
    queriesPerMonth: fc.double({ min: 0, max: 1e9, noNaN: true }),
    benchmark: fc.constant('Aider polyglot'),
  });

  test('everything is said in finite numbers, never as sure', () => {
    fc.assert(fc.property(inputs, (given) => {
      const answer = improveAnswer(given);
      said(answer, improveSentences);
      expect(answer.confidence.level).not.toBe('high');
    }), { numRuns: 300 });
  });

  test('the order of the options that do not run now does not matter', () => {
    fc.assert(fc.property(inputs, (given) => {
      const [first, ...others] = given.options;
      if (!first) return;
      expect(improveAnswer({ ...given, options: [first, ...others.toReversed()] }).verdict).toEqual(improveAnswer({ ...given, options: [first, ...others] }).verdict);
    }));
  });

  test('at the stake where it turns both bring the same', () => {
    fc.assert(fc.property(fc.double({ min: 0.01, max: 1, noNaN: true }), fc.double({ min: 1, max: 1e6, noNaN: true }), (gainedPoints, capabilityUsd) => {
      const at = numberSaid(improveAnswer({ ...base, gainedPoints, capabilityUsd, errorUsd: undefined }), 'needs-stake', 'stake');
      const around = [0.999, 1.001].map((times) => improveAnswer({ ...base, gainedPoints, capabilityUsd, errorUsd: at * times }).verdict.code);
      expect(around).toEqual(['capability', 'accuracy']);
    }));
  });
});
