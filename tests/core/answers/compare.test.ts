import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareAnswer, type ComparedOption, type CompareInputs } from '../../../src/core/answers/compare.ts';
import { compareLead } from '../../../src/words/en/answer-compare.ts';
import { answerSentences } from '../../../src/words/en/answers.ts';
import { aiderAlternative, aiderAlternatives } from '../tradeoff/aider.ts';
import { amount, partlyKnown } from '../tradeoff/random-alternatives.ts';
import { codesOf, numberSaid } from './number-said.ts';
import { expectEveryCodeSaid, said } from './said.ts';

const accurate = { id: 'accurate', usd: 0.03, seconds: 6, rate: 0.95 };
const cheap = { id: 'cheap', usd: 0.01, seconds: 2, rate: 0.9 };
const base: CompareInputs = { options: [accurate, cheap], limits: {}, secondUsd: 0, queriesPerMonth: 1_000_000, months: 12, switchUsd: 0, judged: { by: 'own-evaluation' } };
const evaluated = (option: ComparedOption, successes: number, items: number): ComparedOption => ({ ...option, rate: successes / items, evaluated: { successes, items } });
const unrated = ({ rate: _rate, ...option }: ComparedOption): ComparedOption => option;

describe('Which option', () => {
  test.each<[string, Partial<Omit<CompareInputs, 'judged'>> & { readonly judged?: CompareInputs['judged'] | undefined }, string, string]>([
    ['hangs on a stake that nobody said', {}, 'by-stake', 'low'],
    ['is the accurate one above the turn', { errorUsd: 2 }, 'at-stake-above', 'low'],
    ['is the cheap one up to the turn', { errorUsd: 0.3 }, 'at-stake-below', 'low'],
    ['is the cheaper one right at the turn', { options: [{ ...accurate, rate: 0.75 }, { ...cheap, rate: 0.5 }], errorUsd: 0.08 }, 'at-stake-below', 'low'],
    ['is the one between two turns', { options: [accurate, cheap, { id: 'best', usd: 0.1, rate: 0.97 }], errorUsd: 2 }, 'at-stake-between', 'low'],
    ['changes more than once with the stake', { options: [accurate, cheap, { id: 'best', usd: 0.1, rate: 0.97 }] }, 'by-stakes', 'low'],
    ['is the one that is cheaper and right more often', { options: [{ ...accurate, usd: 0.005 }, cheap] }, 'always', 'low'],
    ['is the cheaper one where both are right equally often', { options: [{ ...accurate, rate: 0.9 }, cheap], errorUsd: 5 }, 'always', 'low'],
    ['is any where nothing tells them apart', { options: [{ ...cheap, id: 'other' }, cheap] }, 'equal', 'low'],
    ['is any at a stake too', { options: [{ ...cheap, id: 'other' }, cheap], errorUsd: 3 }, 'equal', 'low'],
    ['says that a benchmark stands for the task', { judged: { by: 'proxy', benchmark: 'Aider' } }, 'by-stake-by-proxy', 'low'],
    ['says that the rates are guesses', { judged: { by: 'guess' }, errorUsd: 2 }, 'at-stake-above-by-guess', 'low'],
    ['leaves out who is not known', { options: [accurate, cheap, { id: 'new', usd: 0.02 }] }, 'by-stake-of-known', 'low'],
    ['leaves out who is not known at a stake', { options: [accurate, cheap, { id: 'new', usd: 0.02 }], errorUsd: 2 }, 'at-stake-above-of-known', 'low'],
    ['says whose cost is a lower bound', { options: [{ ...accurate, usd: 0.005, isLowerBound: true }, cheap] }, 'always-at-least', 'low'],
    ['requires so many more right answers at a stake', { options: [unrated(accurate), cheap], errorUsd: 2 }, 'requirement', 'unknown'],
    ['requires more at two stakes that are told', { options: [unrated(accurate), unrated(cheap)] }, 'requirement-open', 'unknown'],
    ['requires more of several', { options: [unrated(accurate), unrated(cheap), { id: 'new', usd: 0.02 }] }, 'requirement-many-open', 'unknown'],
    ['requires more of several at a stake', { options: [unrated(accurate), unrated(cheap), { id: 'new', usd: 0.02 }], errorUsd: 2 }, 'requirement-many', 'unknown'],
    ['is the one that is right more often where both cost the same', { options: [{ id: 'a', usd: 1 }, { id: 'b', usd: 1 }], errorUsd: 2 }, 'requirement-equal', 'unknown'],
    ['is the cheaper one where no rate can pay for the other', { options: [unrated(accurate), unrated(cheap)], errorUsd: 0.01 }, 'cheapest-at-stake', 'high'],
    ['is the cheaper one where nothing is at stake', { options: [unrated(accurate), unrated(cheap)], errorUsd: 0 }, 'cheapest-at-stake', 'high'],
    ['is not known where waiting costs and was not measured', { options: [{ id: 'a', usd: 1 }, { id: 'b', usd: 2 }], secondUsd: 1 }, 'wait-unknown', 'unknown'],
    ['does not compare rates that were judged differently', { judged: undefined }, 'requirement-open', 'unknown'],
    ['is the only one', { options: [cheap] }, 'only-one', 'unknown'],
    ['is the only one that keeps a limit', { limits: { rate: 0.93 } }, 'only-one-qualifies', 'medium'],
    ['is none where none keeps the limits', { limits: { rate: 0.99 } }, 'none-qualifies', 'high'],
    ['is none of none', { options: [] }, 'no-option', 'unknown'],
    ['stays what it is where changing costs more than it saves', { options: [cheap, accurate], errorUsd: 2, switchUsd: 960_000.01 }, 'stay', 'low'],
    ['changes where it saves more', { options: [cheap, accurate], errorUsd: 2, switchUsd: 959_999 }, 'at-stake-above', 'low'],
    ['costs nothing', { options: [{ id: 'free', usd: 0, rate: 0.5 }, { id: 'also', usd: 0, rate: 0.6 }], errorUsd: 1 }, 'always', 'low'],
  ])('%s', (_, inputs, code, level) => {
    const { judged, ...rest } = { ...base, ...inputs };
    const answer = compareAnswer({ ...rest, ...(judged ? { judged } : {}) });
    expect([answer.verdict.code, answer.confidence.level]).toEqual([code, level]);
    said(answer, answerSentences.compare);
  });

  test.each<[string, NonNullable<CompareInputs['relative']>, number | undefined, string, string]>([
    ['three times dearer and 5 points better', { costRatio: 3, rateDifference: 0.05 }, undefined, 'relative-flip', 'Choose A if a wrong answer costs you more than 40× what a query of B costs; below that, B.'],
    ['at a stake', { costRatio: 3, rateDifference: 0.05 }, 2, 'relative-at-stake', 'At $2.00 a wrong answer, choose A while a query of B costs less than $0.05; above that, B. The turn is at 40× the cost of a query of B.'],
    ['a third of the price and 5 points worse', { costRatio: 1 / 3, rateDifference: -0.05 }, undefined, 'relative-flip', 'Choose B if a wrong answer costs you more than 13.3× what a query of B costs; below that, A.'],
    ['cheaper and better', { costRatio: 0.5, rateDifference: 0.05 }, undefined, 'relative-always', 'Choose A, whatever a wrong answer costs you, if your ratios hold: it is at least as good in every way.'],
    ['the same', { costRatio: 1, rateDifference: 0 }, undefined, 'relative-equal', 'Choose any of A and B, if your ratios hold: nothing you said tells them apart.'],
    ['dearer alone', { costRatio: 3 }, undefined, 'relative-requirement', 'A pays if it is right 1 more time in 100 than B and a wrong answer costs you over 200× what a query of B costs, or 5 more times and over 40×. How often they are right is not said.'],
    ['better alone', { rateDifference: 0.05 }, undefined, 'relative-cost-unknown', 'A is right more often by 5 points: it pays while a query costs less than 5% of what a wrong answer loses more. What it costs is not said.'],
    ['faster alone', { waitRatio: 0.5 }, undefined, 'relative-waits-only', 'Choose A if cost and success are the same: only the times were said.'],
  ])('by ratios: %s', (_, relative, errorUsd, code, sentence) => {
    const answer = compareAnswer({ ...base, relative, ...(errorUsd === undefined ? {} : { errorUsd }) });
    expect(answer.verdict.code).toBe(code);
    expect(said(answer, answerSentences.compare)[0]).toBe(sentence);
    expect(['low', 'unknown']).toContain(answer.confidence.level);
  });

  test('every code has a sentence', () => expectEveryCodeSaid(answerSentences.compare));

  test('limits come first, and who is out is named with its reason', () => {
    const { verdict, because, missing } = compareAnswer({ ...base, options: [{ ...accurate, withinShare: 0.5 }, cheap], limits: { seconds: 3 } });
    expect(verdict).toMatchObject({ code: 'only-one-qualifies', values: { option: { id: 'cheap' } } });
    expect(codesOf(because)).toEqual(['excluded-latency-limit']);
    expect(codesOf(missing)).toEqual(['unchecked-latency-limit']);
  });

  test('the margin is what the next best costs more, a query and a month', () => {
    const answer = compareAnswer({ ...base, errorUsd: 2, secondUsd: 0.002 });
    // T = 0.03 + 0.002·6 + 0.05·2 = 0.142 against 0.01 + 0.002·2 + 0.1·2 = 0.214
    expect(numberSaid(answer, 'margin', 'perQuery')).toBeCloseTo(0.072, 12);
    expect(numberSaid(answer, 'margin', 'perMonth')).toBeCloseTo(72_000, 6);
    expect(numberSaid(answer, 'at-stake-above', 'from')).toBeCloseTo(0.56, 12);
  });

  test('each nearest turn is where the totals are the same', () => {
    const answer = compareAnswer({ ...base, errorUsd: 0.5 });
    // 0.055 against 0.06: a query may cost 0.005 more, one more in 100 may be wrong, the stake may fall to 0.4
    expect(codesOf(answer.wouldChange)).toEqual(['turn-price', 'turn-rate', 'turn-stake']);
    expect(numberSaid(answer, 'turn-price', 'at')).toBeCloseTo(0.035, 12);
    expect(numberSaid(answer, 'turn-rate', 'times')).toBeCloseTo(1, 9);
    expect(numberSaid(answer, 'turn-stake', 'at')).toBeCloseTo(0.4, 12);
  });

  test('the rare, severe errors’ part of the total is told', () => {
    // 0.05 · 2 · 0.6 of 0.13
    expect(numberSaid(compareAnswer({ ...base, errorUsd: 2, severeShareOfLoss: 0.6 }), 'severe-share', 'share')).toBeCloseTo(0.06 / 0.13, 12);
  });

  test('a band that can turn it makes it less sure', () => {
    const options = [evaluated({ ...accurate, usdLow: 0.03, usdHigh: 0.2 }, 950, 1000), evaluated(cheap, 800, 1000)];
    const sure = compareAnswer({ ...base, options: options.map(({ usdHigh: _high, ...option }) => option), errorUsd: 1 });
    const blurred = compareAnswer({ ...base, options, errorUsd: 1 });
    expect([sure.confidence.level, blurred.confidence.level]).toEqual(['high', 'medium']);
    expect(codesOf(blurred.confidence.because)).toContain('tokenizers-turn');
    expect(codesOf(compareAnswer({ ...base, options, errorUsd: 2 }).holdsWhile)).toContain('while-tokenizers');
  });

  test('without a stake too, a band that changes who takes turns makes it less sure', () => {
    const options = [evaluated({ ...accurate, usdLow: 0.002, usdHigh: 0.03 }, 950, 1000), evaluated(cheap, 800, 1000)];
    const blurred = compareAnswer({ ...base, options });
    expect(blurred.confidence.level).toBe('medium');
    expect(codesOf(blurred.confidence.because)).toContain('tokenizers-reorder');
    const sure = compareAnswer({ ...base, options: [{ ...options[0]!, usdLow: 0.02 }, options[1]!] });
    expect(sure.confidence.level).toBe('high');
    expect(codesOf(sure.holdsWhile)).toContain('while-tokenizers');
  });

  test('waiting that counts is told where only prices are known', () => {
    expect(codesOf(compareAnswer({ ...base, options: [unrated(accurate), unrated(cheap)], secondUsd: 0.01 }).because)).toEqual(['waiting-counted']);
  });

  test('items that both answered make the probability and the turn surer', () => {
    const options = [evaluated(accurate, 176, 200), evaluated(cheap, 160, 200)];
    const apart = compareAnswer({ ...base, options, errorUsd: 0.5 });
    const paired = compareAnswer({ ...base, options, errorUsd: 0.5, paired: { onlyFirst: 18, onlySecond: 2 } });
    expect(paired.confidence.probability!).toBeGreaterThan(apart.confidence.probability!);
    // two-sided mid-p of 18 against 2 of 20: (2·(1 + 20 + 190) − 190) / 2^20
    expect(numberSaid(paired, 'mcnemar', 'p')).toBeCloseTo(232 / 2 ** 20, 12);
    expect(numberSaid(paired, 'flip-between', 'until')).toBeLessThan(numberSaid(apart, 'flip-between', 'until'));
  });

  test('counts that do not fit the evaluations are not used for them', () => {
    const options = [evaluated(accurate, 176, 200), evaluated(cheap, 160, 200)];
    const apart = compareAnswer({ ...base, options, errorUsd: 0.5 });
    const odd = compareAnswer({ ...base, options, errorUsd: 0.5, paired: { onlyFirst: 3, onlySecond: 2 } });
    expect(odd.confidence.probability).toBe(apart.confidence.probability);
  });

  test('money for more items comes of the user’s own evaluation, on a benchmark after its spread', () => {
    const options = [evaluated(accurate, 176, 200), evaluated(cheap, 165, 200)];
    const own = compareAnswer({ ...base, options, errorUsd: 0.5 });
    const proxy = compareAnswer({ ...base, options, errorUsd: 0.5, judged: { by: 'proxy', benchmark: 'Aider' } });
    expect(numberSaid(proxy, 'measure-rates-bound', 'perMonth')).toBeGreaterThan(numberSaid(own, 'measure-rates-bound', 'perMonth'));
    expect(codesOf(proxy.measureNext)).toContain('measure-own');
    expect(codesOf(proxy.confidence.because)).toContain('probability-right-proxy');
  });

  test('items that cost less than they are worth are recommended with what they leave', () => {
    const options = [evaluated(accurate, 176, 200), evaluated(cheap, 165, 200)];
    const answer = compareAnswer({ ...base, options, errorUsd: 0.5, itemUsd: 2 });
    expect(answer.measureNext[0]!.code).toBe('measure-rates-worth');
    expect(numberSaid(answer, 'measure-rates-worth', 'net')).toBeLessThan(12 * numberSaid(answer, 'measure-rates-worth', 'perMonth'));
    expect(compareAnswer({ ...base, options, errorUsd: 0.5, itemUsd: 1e9 }).measureNext[0]!.code).toBe('measure-rates-bound');
  });

  // first 0.9, second 0.95, φ 0.5, check 0.7/0.9 at the first's cost: worked with the formulas of a cascade
  test('a cascade that beats both is named with its assumptions, and not where its errors might go together too much', () => {
    const inputs = { ...base, options: [{ ...cheap, usd: 0.001 }, accurate], check: { catches: 0.7, passes: 0.9 }, errorUsd: 1 };
    const [q1, q2, phi] = [0.9, 0.95, 0.5];
    const both = q1 * q2 + phi * Math.sqrt(q1 * (1 - q1) * q2 * (1 - q2));
    const rate = q1 * 0.9 + 0.1 * both + 0.7 * (q2 - both);
    const cost = 0.001 + 0.001 + (q1 * 0.1 + 0.1 * 0.7) * 0.03;
    expect(numberSaid(compareAnswer(inputs), 'third-way', 'perQuery')).toBeCloseTo(0.08 - (cost + 1 - rate), 12);
    expect(codesOf(compareAnswer({ ...inputs, errorUsd: 50 }).because)).not.toContain('third-way');
    const { errorUsd: _stake, ...open } = inputs;
    expect(codesOf(compareAnswer(open).because)).toContain('third-way-between');
  });

  test('a random mix that is right often enough is named where it is cheaper', () => {
    const options = [accurate, { ...cheap, usd: 0.02 }, { id: 'poor', usd: 0.001, rate: 0.85 }];
    // half poor, half accurate: right 0.9 of the time at 0.0155
    const answer = compareAnswer({ ...base, options, limits: { rate: 0.9 } });
    expect(numberSaid(answer, 'third-way-mix', 'firstShare')).toBeCloseTo(0.5, 12);
    expect(numberSaid(answer, 'third-way-mix', 'perMonth')).toBeCloseTo(15_500, 6);
    expect(codesOf(compareAnswer({ ...base, limits: { rate: 0.9 } }).because)).not.toContain('third-way-mix');
  });
});

// https://github.com/Aider-AI/aider, polyglot leaderboard: 225 cases, dollars and passes of a whole run
describe('Aider’s table', () => {
  const inputs: CompareInputs = { ...base, options: aiderAlternatives, judged: { by: 'proxy', benchmark: 'Aider polyglot' } };

  test('has seven that are the best at some stake, each from what its last pass costs', () => {
    const answer = compareAnswer(inputs);
    const turns = answer.because.filter(({ code }) => code.startsWith('wins-'));
    expect(turns).toHaveLength(7);
    const from = (statement: object): number | undefined => (statement as { values: { from?: { value: number } } }).values.from?.value;
    expect(turns.slice(-3).map(from)).toEqual([expect.closeTo(0.567, 3), expect.closeTo(0.61, 3), expect.closeTo(3.797, 3)]);
    expect(numberSaid(answer, 'dominated-many', 'count')).toBe(aiderAlternatives.length - 7);
    expect(answer.verdict.code).toBe('by-stakes-by-proxy');
  });

  test.each([
    ['without waiting', 0, 1.247],
    ['with an hour of waiting at $40', 40 / 3600, 23.18],
  ])('turns from low to high effort of gpt-5 %s', (_, secondUsd, flip) => {
    const answer = compareAnswer({ ...inputs, options: [aiderAlternative('gpt-5 (high)'), aiderAlternative('gpt-5 (low)')], secondUsd });
    expect(answer.verdict).toMatchObject({ code: 'by-stake-by-proxy', values: { below: { id: 'gpt-5 (low)' }, above: { id: 'gpt-5 (high)' }, flip: { value: expect.closeTo(flip, 2) } } });
  });
});

const anything: fc.Arbitrary<CompareInputs> = fc
  .tuple(
    partlyKnown,
    fc.record({ errorUsd: fc.option(amount(1000), { nil: undefined }), secondUsd: fc.constantFrom(0, 0, 0.01, 1), judged: fc.constantFrom('own-evaluation' as const, 'guess' as const, 'proxy' as const, undefined), items: fc.constantFrom(undefined, 1, 20, 1000), limit: fc.constantFrom(undefined, undefined, 0.5), isOpen: fc.boolean(), band: fc.constantFrom(1, 1, 1.3) }),
  )
  .map(([alternatives, { errorUsd, secondUsd, judged, items, limit, isOpen, band }]) => ({
    ...base,
    options: alternatives.map((one, index) => ({
      ...one,
      ...(one.rate === undefined || items === undefined ? {} : { rate: Math.round(one.rate * items) / items, evaluated: { successes: Math.round(one.rate * items), items } }),
      usdLow: one.usd / band,
      usdHigh: one.usd * band,
      isLowerBound: isOpen && index === 0,
    })),
    limits: limit === undefined ? {} : { rate: limit },
    secondUsd,
    check: { catches: 0.7, passes: 0.9 },
    itemUsd: 1,
    ...(errorUsd === undefined ? {} : { errorUsd }),
    ...(judged === undefined ? {} : { judged: judged === 'proxy' ? { by: judged, benchmark: 'Aider' } : { by: judged } }),
  }))
  .map(({ judged, ...inputs }) => (judged ? { ...inputs, judged } : (({ judged: _none, ...rest }: CompareInputs) => rest)(inputs)));

describe('Laws', () => {
  test('whatever is asked has an answer in sentences, with finite numbers', () => {
    fc.assert(fc.property(anything, (inputs) => void said(compareAnswer(inputs), answerSentences.compare)), { numRuns: 300 });
  });

  test('its verdict and the reasons for it are among what is said first', () => {
    fc.assert(fc.property(anything, (inputs) => {
      const { verdict, because } = compareAnswer(inputs);
      expect([verdict, ...because].filter(({ code }) => !(code in compareLead))).toEqual([]);
    }));
  });

  test('the order of the options changes nothing', () => {
    fc.assert(
      fc.property(anything, (inputs) => {
        expect(compareAnswer({ ...inputs, options: inputs.options.toReversed() })).toEqual(compareAnswer(inputs));
      }),
      { numRuns: 200 },
    );
  });

  test('who is not known, whose rates are a benchmark’s or guessed, and whose cost is a lower bound, is in the verdict', () => {
    fc.assert(
      fc.property(anything, (inputs) => {
        const { verdict } = compareAnswer(inputs);
        const code: string = verdict.code;
        if (!/^(?:always|equal|by-stake|by-stakes|at-stake|stay)/u.test(code)) return;
        expect(code.includes('-by-proxy')).toBe(inputs.judged?.benchmark !== undefined);
        expect(code.includes('-by-guess')).toBe(inputs.judged?.by === 'guess');
        const weighed = inputs.options.filter(({ rate }) => rate !== undefined && rate >= (inputs.limits.rate ?? 0));
        if (inputs.options.some(({ rate, seconds }) => rate === undefined || (inputs.secondUsd > 0 && seconds === undefined && rate >= (inputs.limits.rate ?? 0)))) expect(code).toContain('-of-known');
        if (weighed.every(({ isLowerBound }) => !isLowerBound)) expect(code).not.toContain('-at-least');
      }),
    );
  });

  test('overlapping ranges are never called sure, and something is to be measured', () => {
    fc.assert(
      fc.property(anything, (inputs) => {
        const { confidence, measureNext } = compareAnswer(inputs);
        if (!codesOf(confidence.because).includes('intervals-overlap')) return;
        expect(confidence.level).not.toBe('high');
        expect(measureNext.length).toBeGreaterThan(0);
      }),
    );
  });

  test('at no stake the cheapest wins, at an endless one the one that is right most often', () => {
    fc.assert(
      fc.property(anything, (inputs) => {
        const options = inputs.options.filter(({ rate }) => rate !== undefined);
        const { judged = { by: 'guess' as const }, ...rest } = inputs;
        const winnerAt = (errorUsd: number): ComparedOption | undefined => {
          const { values } = compareAnswer({ ...rest, judged, options, limits: {}, secondUsd: 0, errorUsd }).verdict;
          const { winner } = values as { winner?: { id: string } };
          return options.find(({ id }) => id === winner?.id);
        };
        const [poorest, best] = [winnerAt(0), winnerAt(1e12)];
        if (poorest) expect(poorest.usd).toBeCloseTo(Math.min(...options.map(({ usd }) => usd)), 9);
        if (best) expect(best.rate!).toBeCloseTo(Math.max(...options.map(({ rate }) => rate!)), 9);
      }),
    );
  });

  test('at a stake that turns it, both cost the same all told', () => {
    fc.assert(
      fc.property(anything, (inputs) => {
        const { verdict } = compareAnswer(inputs);
        const { winner, until, next } = verdict.values as { winner?: { id: string }; until?: { value: number }; next?: { id: string } };
        if (!winner || !until || !next) return;
        const total = (id: string): number => {
          const { usd, seconds = 0, rate = 0 } = inputs.options.find((one) => one.id === id)!;
          return usd + inputs.secondUsd * seconds + (1 - rate) * until.value;
        };
        expect(total(winner.id) / total(next.id)).toBeCloseTo(1, 6);
      }),
    );
  });
});

test('once in a hundred is one time', () => {
  expect(compareLead['right-more']({ better: 'A', other: 'B', times: '1' })).toBe('A is right 1 more time in 100 than B.');
  expect(compareLead['right-more']({ better: 'A', other: 'B', times: '1.5' })).toBe('A is right 1.5 more times in 100 than B.');
});
