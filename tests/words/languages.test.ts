import { describe, expect, test } from 'vitest';
import type { AnyCodes, Sentences, Unit } from '../../src/core/answers/answer.ts';
import type { HostRefusal } from '../../src/core/hosting/replica.ts';
import { compareAnswer } from '../../src/core/answers/compare.ts';
import { LANGUAGES } from '../../src/words/languages.ts';
import { memoIn } from '../../src/words/memo.ts';
import { valuesIn } from '../../src/words/values.ts';
import { markedTexts, marksIn, ownWords, spoken } from './marks.ts';

const loaded = await Promise.all(Object.entries(LANGUAGES).map(async ([tag, { first, rest }]) => ({ tag, first: await first(), rest: await rest() })));
type Loaded = (typeof loaded)[number];
const english = loaded.find(({ tag }) => tag === 'en')!;
const others = loaded.filter(({ tag }) => tag !== 'en');

/** Chosen by a code, which no mark is. */
const BY_CODE = /^(?:charts\.growth\.change|refusals\.unknown-rate|numberWanted)$/u;
/** English has names that are words already, and says where values come from beside them. */
const INPUTS = /^(?:workings\.inputs|whereFrom)\./u;
const all = ({ first, rest }: Loaded): ReadonlyMap<string, string> => new Map([...spoken({ ...first.words, ...rest.words })].filter(([path]) => !BY_CODE.test(path) && !INPUTS.test(path)));
const said = all(english);
const marksOf = (texts: Iterable<readonly [string, string]>): Readonly<Record<string, readonly string[]>> => Object.fromEntries([...texts].map(([path, text]) => [path, marksIn(text)]));

const HOST_REFUSALS: readonly HostRefusal[] = ['parameters-underivable', 'cache-underivable', 'no-bandwidth', 'no-flops', 'no-link', 'too-large', 'too-slow', 'overloaded'];

/** What is chosen by a code. */
const byCode = ({ rest: { words } }: Loaded): Readonly<Record<string, string>> => ({
  ...Object.fromEntries((['doubles', 'halves', 'same', 'other'] as const).map((how) => [how, words.charts.growth.change(how, '⟦percent⟧', '⟦date⟧', true)])),
  'unknown-rate': words.refusals['unknown-rate']({ dimension: 'output', axis: '⟦axis⟧' }),
  'no-price': words.refusals['no-price']({ device: '⟦device⟧', rental: '⟦rental⟧' }),
  ...Object.fromEntries(HOST_REFUSALS.map((reason) => [reason, words.refusals['cannot-host']({ reason, needed: 50e9, usable: 40e9, tokensPerSecond: 5 })])),
  number: words.wanted({ kind: 'number', least: 0, most: 10, whole: true, optional: true }),
  choice: words.wanted({ kind: 'choice', choices: ['⟦one⟧', '⟦other⟧'] }),
  points: words.wanted({ kind: 'points' }),
  speeds: words.wanted({ kind: 'speeds' }),
  factors: words.wanted({ kind: 'factors', count: 12 }),
  sentence: words.wanted({ kind: 'sentence', most: 500 }),
  word: words.wanted({ kind: 'word' }),
  date: words.wanted({ kind: 'date' }),
  options: words.wanted({ kind: 'options', most: 8 }),
  'bad-value': words.problem({ code: 'bad-value', field: '⟦field⟧', got: '⟦got⟧', wanted: { kind: 'date' } }, '⟦attribute⟧'),
  'unknown-field': words.problem({ code: 'unknown-field', field: '⟦field⟧', near: '⟦near⟧' }),
  unreadable: words.problem({ code: 'unreadable', got: '⟦got⟧', why: 'other-version' }),
  'unreadable-length': words.problem({ code: 'unreadable', got: '⟦got⟧', why: 'too-long', most: 20_000 }),
});

/** Names of formats are names. */
const KEPT = /^sharing\.memoFile$/u;
/** Several words; one alone may be a term that is the same in both. */
const isPhrase = (text: string): boolean => /\p{L}{2,}[^\p{L}]+\p{L}{2,}/u.test(ownWords(text));
const HOLES = /undefined|null|\[object|NaN| {2}|\(\)|„“|«»|「」/u;

describe.each(others)('The words of $tag', (language) => {
  const its = all(language);

  test('are those of English, and say every text that it says', () => {
    expect(marksOf(its)).toEqual(marksOf(said));
  });

  test('leave no phrase in English and no hole', () => {
    expect([...its].filter(([path, text]) => HOLES.test(text) || (!KEPT.test(path) && isPhrase(text) && text === said.get(path)))).toEqual([]);
  });

  test('say what goes by a code', () => {
    const [here, there] = [byCode(language), byCode(english)];
    expect(marksOf(Object.entries(here))).toEqual(marksOf(Object.entries(there)));
    expect(Object.entries(here).filter(([code, text]) => HOLES.test(text) || text === there[code])).toEqual([]);
  });

  test('name the formulas of every answer and what goes into them', () => {
    const [{ formulas, inputs }, { formulas: inEnglish }] = [language.rest.words.workings, english.rest.words.workings];
    expect(Object.keys(formulas).toSorted()).toEqual(Object.keys(inEnglish).toSorted());
    expect(Object.keys(inputs).toSorted()).toEqual(Object.keys(others[0]!.rest.words.workings.inputs).toSorted());
  });

  test.each(Object.entries(english.rest.sentences))('say every code of %s with its values', (question, inEnglish) => {
    const own = language.rest.sentences[question as keyof typeof english.rest.sentences] as unknown as Sentences<AnyCodes>;
    expect(Object.keys(own).toSorted()).toEqual(Object.keys(inEnglish).toSorted());
    for (const [code, say] of Object.entries(inEnglish as unknown as Sentences<AnyCodes>)) {
      const [here, there] = [own[code]!(markedTexts()), say(markedTexts())];
      expect(marksIn(here), code).toEqual(marksIn(there));
      expect(here, code).toMatch(/^\S.*[.?。？؟]$/u);
      expect(here, code).not.toMatch(HOLES);
      if (isPhrase(there)) expect(here, code).not.toBe(there);
    }
  });

  test('write a memo with the parts of the English one', () => {
    const options = [{ id: 'A', usd: 0.03, rate: 0.95, evaluated: { successes: 190, items: 200 } }, { id: 'B', usd: 0.01, rate: 0.9, evaluated: { successes: 180, items: 200 } }];
    const answer = compareAnswer({ options, limits: {}, errorUsd: 2, secondUsd: 0, queriesPerMonth: 1_000_000, months: 12, switchUsd: 0, judged: { by: 'own-evaluation' } });
    const linesOf = (of: Loaded): readonly string[] => memoIn(of.rest, answer, { title: 'T', texts: valuesIn(of.first.words, of.tag), options: { heads: ['T'], rows: [['1']] }, sources: ['S'], assumptions: ['S'], asOf: '2026-11-22' }).split('\n');
    const [here, there] = [linesOf(language), linesOf(english)];
    expect(here.map((line) => /^(?:#+|\*\*|-|\|)/u.exec(line)?.[0])).toEqual(there.map((line) => /^(?:#+|\*\*|-|\|)/u.exec(line)?.[0]));
    expect(here.filter((line) => isPhrase(line) && there.includes(line))).toEqual([]);
    expect(here.join('\n')).not.toMatch(/undefined|NaN/u);
  });
});

describe('One and many', () => {
  test.each<readonly [string, number, Unit, string]>([
    ['de', 0.01, 'points', '1 Prozentpunkt'],
    ['de', 0.02, 'points', '2 Prozentpunkte'],
    ['de', 1, 'months', '1 Monat'],
    ['de', 11, 'months', '11 Monate'],
    ['de', 1_234, 'tokens', '1.234 Tokens'],
    ['de', 1, 'queries-per-month', '1 Anfrage im Monat'],
    ['de', 100, 'queries-per-month', '100 Anfragen im Monat'],
    ['de', 0.123, 'share', '12,3 %'],
    ['es', 0.01, 'points', '1 punto'],
    ['es', 0.035, 'points', '3,5 puntos'],
    ['es', 1, 'months', '1 mes'],
    ['es', 3, 'months', '3 meses'],
    ['es', 7, 'month', 'el mes 7'],
    ['es', 1, 'queries-per-month', '1 consulta al mes'],
    ['es', 100, 'queries-per-month', '100 consultas al mes'],
  ])('%s says %d %s as %s', (tag, value, unit, text) => {
    const { words } = loaded.find((one) => one.tag === tag)!.first;
    expect(valuesIn(words, tag).amount(value, unit).replaceAll(/[\u00a0\u202f]/gu, ' ')).toBe(text);
  });

  test.each([
    ['de', ['a', 'b', 'c'], 'a, b und c'],
    ['es', ['a', 'InternLM'], 'a e InternLM'],
  ] as const)('%s lists %j as %s', (tag, texts, text) => {
    expect(loaded.find((one) => one.tag === tag)!.first.words.units.list(texts)).toBe(text);
  });
});
