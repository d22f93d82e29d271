import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Asked } from '../../src/ask/asked.ts';
import { ask } from '../../src/ask/ask.ts';
import { openCatalogue } from '../../src/catalogue/catalogue.ts';
import { defaultScenario } from '../../src/scenario/fields.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { catalogue } from './catalogue.ts';
import { PHRASINGS } from './phrasings.ts';
import { cpuTime } from '../cpu-time.ts';

const base = defaultScenario('2026-11-22');
const codes = ({ assumed }: Asked): readonly string[] => assumed.map(({ code }) => code);

describe('What is taken for granted is said', () => {
  test.each([
    ['50k users', ['daily-actives']],
    ['50k daily users', []],
    ['50k users, 5 questions a day', ['daily-actives', 'each-user']],
    ['1000 users and 20k queries a day', ['daily-actives', 'spread-over-users']],
    ['10k a month', ['count-is-queries']],
    ['a budget of $500', ['per-month']],
    ['within 2 seconds', ['p95']],
    ['under 2 seconds p95', []],
    ['5 to 10 queries a day', ['middle-of-range']],
    ['A is 20% faster', ['percent-faster']],
    ['A is 3x more expensive', ['times-more']],
    ['A is 3x the price', []],
    ['A is 3x cheaper', ['times-less']],
    ['A is 5% more accurate', ['percent-is-points']],
    ['A is 5 points more accurate', []],
    ['it costs 30% more', ['subject-first']],
    ['gpt-4o: 92%', ['share-is-right']],
    ['gpt-4o hallucinates 2% of the time, gpt-4o-mini 6%', ['share-is-wrong']],
    ['we are right 90% of the time', ['rest-is-wrong']],
    ['gemini 3.1 pro', ['name-completed']],
    ['muse spark', ['name-completed']],
    ['llama 3.3 70b', ['every-seller']],
    ['llama 3.3 70b on groq', []],
    ['cascade from gpt-4o-mini to gpt-4o', ['members-alone']],
    ['llama 3.3 70b on 4x h100 sxm in fp8', []],
    ['llama 3.3 70b on 4x h100 in fp8', ['board']],
    ['self-host llama 3.3 70b', ['accelerator', 'gpus', 'precision']],
  ])('%s', (sentence, expected) => {
    expect(codes(ask(sentence, catalogue))).toEqual(expected);
  });

  test('own accelerators are the fewest that hold the weights: 141 GB in two bytes need more than one H100 of 80 GB', () => {
    const [option] = ask('self-host llama 3.3 70b', catalogue).patch['options'] as readonly { readonly gpus: number; readonly precision: string }[];
    expect(option?.precision).toBe('bf16');
    expect(option?.gpus).toBeGreaterThan(1);
  });
});

describe('Names that are not one model price nothing', () => {
  test('and what they may mean is told', () => {
    const { patch, unread } = ask('is claude sonnet good', catalogue);
    expect(patch).not.toHaveProperty('options');
    expect(unread[0]).toMatchObject({ code: 'ambiguous-name', text: 'claude sonnet' });
    expect(unread[0]?.candidates).toContain('anthropic/claude-sonnet-4-5');
  });

  test('more than eight options are not taken silently', () => {
    const nine = 'gpt-4o, gpt-4o-mini, gpt-4.1, gpt-4.1-mini, gpt-4.1-nano, gpt-5, gpt-5-mini, gpt-5-nano, o3';
    const { patch, unread } = ask(nine, catalogue);
    expect(patch['options']).toHaveLength(8);
    expect(unread.map(({ code, text }) => `${code}: ${text}`)).toEqual(['too-many-options: o3']);
  });

  test('names are those of the catalogue given', () => {
    const mine = openCatalogue({ version: 1, replace: true, sellers: {}, offers: {} });
    expect(ask('gpt-4o for 50k users', mine)).toMatchObject({ patch: { load: { users: 50_000 } }, unread: [{ code: 'unknown-words', text: 'gpt-4o' }] });
  });
});

/** Parts that sentences are made of, well and badly. */
const PARTS = [...PHRASINGS.map(([sentence]) => sentence), '3x', '%', '$', '-', 'p95', '1e999', '__proto__', 'constructor', 'A', 'B', 'İstanbul', '日本語', '\u0000', '\uD800', 'a'.repeat(50)];
const SENTENCES = oneof(
  string({ unit: 'binary', maxLength: 200 }),
  string({ unit: 'grapheme', maxLength: 200 }),
  array(constantFrom(...PARTS), { maxLength: 6 }).map((parts) => parts.join(' ')),
  array(constantFrom(...PARTS.flatMap((part) => part.split(' '))), { maxLength: 25 }).map((words) => words.join(' ')),
);

describe('Whatever is asked', () => {
  test('its patch is taken whole, and what was read is what the scenario then says', () => {
    assert(
      property(SENTENCES, (sentence) => {
        const { patch, question } = ask(sentence, catalogue);
        expect(readScenario(patch, base).problems).toEqual([]);
        expect(patch['question']).toBe(question);
      }),
      { numRuns: 400 },
    );
  });

  test('spans lie in the sentence, say its own letters, and what was not read overlaps nothing that was', () => {
    assert(
      property(SENTENCES, (sentence) => {
        const { understood, assumed, unread } = ask(sentence, catalogue);
        const read = understood.map(({ span }) => span);
        for (const { from, to, text } of [...read, ...unread, ...assumed.flatMap(({ span }) => span ?? [])]) {
          expect(from >= 0 && from < to && to <= sentence.length).toBe(true);
          expect(text).toBe(sentence.slice(from, to));
        }
        for (const { from, to } of unread) expect(read.filter((span) => span.from < to && from < span.to)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('it says the same twice', () => {
    assert(
      property(SENTENCES, (sentence) => {
        expect(ask(sentence, catalogue)).toEqual(ask(sentence, catalogue));
      }),
      { numRuns: 100 },
    );
  });

  test('nothing of the language leaks in', () => {
    const before = Object.keys(Object.prototype).length;
    const { patch } = ask('__proto__ constructor hasOwnProperty toString valueOf is $5 a month', catalogue);
    expect(Object.getPrototypeOf(patch)).toBe(Object.prototype);
    expect(Object.keys(Object.prototype).length).toBe(before);
  });
});

describe('100,000 characters finish, in time that grows as they do', () => {
  const KINDS = {
    letters: 'a',
    digits: '7',
    words: 'purple elephants dance ',
    fillings: 'the of a ',
    names: 'gpt-4o ',
    'beginnings of names': 'gpt-',
    numbers: '$5 ',
    ranges: '1-2-3 to ',
    statements: 'a wrong answer costs $2 and ',
    comparisons: 'A is 3x more expensive, B is twice as fast. ',
    efforts: 'gpt-5 high vs low ',
    hyphens: '-',
    commas: '1,000,',
    'control characters': '\u0000\u0007',
    astral: '😀',
    'lone surrogates': '\uD83D',
    marks: '(((',
    accelerators: 'llama 3.3 70b on 4x h100 ',
    shares: '92% right ',
    totals: '10k queries a day ',
  };
  const LENGTH = 100_000;
  const timeOf = (sentence: string): number => {
    const from = cpuTime();
    ask(sentence, catalogue);
    return cpuTime() - from;
  };

  test.each(Object.entries(KINDS))('%s', (_, part) => {
    const of = (length: number): string => part.repeat(Math.ceil(length / part.length)).slice(0, length);
    const best = (length: number): number => Math.min(...Array.from({ length: 3 }, () => timeOf(of(length))));
    const [short, long] = [best(LENGTH / 8), best(LENGTH)];
    // eight times the letters: a square would take 64 times as long; a busy machine is given room
    expect(long).toBeLessThan(Math.max(32 * short, 500));
    expect(long).toBeLessThan(5_000);
  }, 60_000);
});
