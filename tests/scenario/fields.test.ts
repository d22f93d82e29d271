import { describe, expect, test } from 'vitest';
import { defaultScenario, DATE_FIELD, FIELD_LIST, fieldValue, withField } from '../../src/scenario/fields.ts';
import { choiceKind, dateKind, numberKind, optionalNumberKind, wordKind } from '../../src/scenario/kinds.ts';
import { optionsKind } from '../../src/scenario/options-kind.ts';
import { readScenario, readTexts, type Surface } from '../../src/scenario/read.ts';
import { en } from '../../src/words/en/words.ts';

const base = defaultScenario('2026-11-22');
const ALL = [DATE_FIELD, ...FIELD_LIST];

describe('The table of fields', () => {
  test.each<Surface>(['path', 'attribute', 'flag', 'url'])('no two have the same %s', (surface) => {
    const names = ALL.map((field) => field[surface]);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(names.map((name) => name.toLowerCase())).size, 'attributes and flags know no case').toBe(names.length);
  });

  test('no two have the same key in the table', () => {
    expect(new Set(FIELD_LIST.map(({ words }) => words)).size).toBe(FIELD_LIST.length);
  });

  test.each(FIELD_LIST.map((field) => ({ path: field.path, field })))('$path is spelled one way on every surface', ({ field: { path, attribute, flag, url, words } }) => {
    expect(path).toMatch(/^[a-z][A-Za-z]*(?:\.[a-z][A-Za-z]*)?$/u);
    expect(attribute).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
    expect(flag).toBe(`--${attribute}`);
    expect(url).toMatch(/^(?:[a-z]{1,2}|g\.[A-Za-z]+)$/u);
    expect(words).toBe(path.split('.').at(-1));
  });

  test.each(FIELD_LIST.map((field) => ({ path: field.path, field })))('$path has a default of its own kind, with a source or the word for a guess', ({ field: { kind, default: given, path } }) => {
    expect(kind.accepts(given.value)).toBe(true);
    expect(given.unit).toMatch(/\w/u);
    const because = 'source' in given ? given.source : given.assumption;
    expect(because).toMatch(/\w{3}/u);
    if ('page' in given) expect(given.page).toMatch(/^https:\/\//u);
    expect(fieldValue(base, path)).toBe(given.value);
  });

  test.each(FIELD_LIST.map((field) => ({ path: field.path, field })))('$path reads what it writes', ({ field: { kind, default: { value } } }) => {
    expect(kind.read(kind.write(value))).toEqual(value);
  });

  test.each(FIELD_LIST.map((field) => ({ path: field.path, field })))('$path takes nothing of another type', ({ field: { kind } }) => {
    for (const wrong of [undefined, NaN, Infinity, -Infinity, true, {}, () => 0, Symbol('x'), 5n, new Date(), [[]], [null]]) expect(kind.accepts(wrong)).toBe(false);
  });

  test('what is in the default scenario is in the table, and the other way round', () => {
    const leaves = (value: object, prefix = ''): string[] => Object.entries(value).flatMap(([key, inner]: [string, unknown]) => (typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? leaves(inner, `${prefix}${key}.`) : [prefix + key]));
    expect(leaves(base).toSorted()).toEqual(['version', ...ALL.map(({ path }) => path)].toSorted());
  });

  test('every field has a label, and nothing else has one', () => {
    expect(Object.keys(en.fields).toSorted()).toEqual(ALL.map(({ words }) => words).toSorted());
    for (const { label } of Object.values(en.fields)) expect(label).toMatch(/\w/u);
  });

  test('changing one value copies nothing else', () => {
    const changed = withField(base, 'workload.outputTokens', 5);
    expect(changed.workload.outputTokens).toBe(5);
    expect(base.workload.outputTokens).toBe(211);
    expect(changed.options).toBe(base.options);
    expect(changed.load).toBe(base.load);
    expect({ ...changed, workload: { ...changed.workload, outputTokens: 211 } }).toEqual(base);
  });
});

describe('Kinds', () => {
  test.each<[string, unknown]>([
    ['12', 12], [' 12 ', 12], ['1e3', 1_000], ['.5', 0.5], ['5.', 5], ['+5', 5], ['-5', -5], ['1e400', Infinity],
    ['', undefined], ['abc', undefined], ['0x10', undefined], ['1,000', undefined], ['1 000', undefined], ['NaN', undefined], ['Infinity', undefined], ['1e', undefined], ['--5', undefined], ['5;alert(1)', undefined], ['٥', undefined],
  ])('a number of %j is %s', (text, value) => {
    expect(numberKind(0, 10).read(text)).toBe(value);
  });

  test.each([[0, true], [10, true], [3.5, true], [-1e-9, false], [10.000001, false], [NaN, false], [Infinity, false], ['5', false], [null, false]])('%s between 0 and 10: %s', (value, fits) => {
    expect(numberKind(0, 10).accepts(value)).toBe(fits);
  });

  test('a whole number, an optional one, a word, a choice, a day', () => {
    expect([3, 3.5].map(numberKind(0, 10, { whole: true }).accepts)).toEqual([true, false]);
    expect([null, 3, 11, undefined, ''].map(optionalNumberKind(0, 10).accepts)).toEqual([true, true, false, false, false]);
    expect([optionalNumberKind(0, 10).read(''), optionalNumberKind(0, 10).read(' '), optionalNumberKind(0, 10).read('x'), optionalNumberKind(0, 10).write(null)]).toEqual([null, null, undefined, '']);
    expect(['chat', 'a.b-1', '', 'A', '-a', 'a'.repeat(65), '__proto__', 'a b', '<b>'].map(wordKind.accepts)).toEqual([true, true, false, false, false, false, false, false, false]);
    expect(['batch', 'Batch', '', 'toString', '__proto__'].map(choiceKind(['standard', 'batch']).accepts)).toEqual([true, false, false, false, false]);
    expect(['2026-11-22', '2024-02-29', '2026-02-29', '2026-11-22T00:00Z', '2026-11', '', 20_261_122].map(dateKind.accepts)).toEqual([true, true, false, false, false, false, false]);
  });

  const option = (over: object = {}, setting: object = {}): unknown => [{ offer: 'openai/gpt-4o', setting, ...over }];
  test.each<[string, unknown, boolean]>([
    ['none', [], true],
    ['one', option(), true],
    ['eight', Array.from({ length: 8 }, () => (option() as unknown[])[0]), true],
    ['nine', Array.from({ length: 9 }, () => (option() as unknown[])[0]), false],
    ['everything said', option({ evaluation: { correct: 1, asked: 2 }, guessedSuccess: 1, reasoningTokens: 0, verbosity: 1 }, { effort: 'high', thinkingBudgetTokens: 4_000, serviceTier: 'batch', region: 'us-east-1', mode: 'thinking', snapshot: '2026-01-01' }), true],
    ['no setting', [{ offer: 'a' }], false],
    ['no offer', [{ setting: {} }], false],
    ['an empty offer', option({ offer: '' }), false],
    ['an offer of 161 characters', option({ offer: 'a'.repeat(161) }), false],
    ['an offer that a link would cut', option({ offer: 'a,b' }), false],
    ['an offer with a setting in its name', option({ offer: 'a@batch' }), false],
    ['another key', option({ cost: 0 }), false],
    ['another setting', option({}, { temperature: 1 }), false],
    ['a setting every object has', option({}, { constructor: 'x' }), false],
    ['a prototype', JSON.parse('[{"offer":"a","setting":{"__proto__":"x"}}]'), false],
    ['a tier nobody knows', option({}, { serviceTier: 'cheap' }), false],
    ['a region that is a number', option({}, { region: 5 }), false],
    ['a region that a link would read as an effort', option({}, { region: 'high' }), false],
    ['a region that a link would read as a count', option({}, { region: 'r5' }), false],
    ['a region that a link could not read', option({}, { region: 'US East' }), false],
    ['a snapshot that a link would cut', option({}, { snapshot: '2024-08-06@batch' }), false],
    ['a snapshot that a link could not read', option({}, { snapshot: '6 August' }), false],
    ['no snapshot but its word', option({}, { snapshot: '' }), false],
    ['a budget below 0', option({}, { thinkingBudgetTokens: -1 }), false],
    ['half a token of budget', option({}, { thinkingBudgetTokens: 0.5 }), false],
    ['more right than asked', option({ evaluation: { correct: 3, asked: 2 } }), false],
    ['right of none', option({ evaluation: { correct: 0, asked: 0 } }), false],
    ['half an answer', option({ evaluation: { correct: 0.5, asked: 2 } }), false],
    ['no evaluation but its word', option({ evaluation: null }), false],
    ['a guess above 1', option({ guessedSuccess: 1.01 }), false],
    ['a hundred times the words', option({ verbosity: 100 }), false],
  ])('a list of options with %s: %s', (_, value, fits) => {
    expect(optionsKind.accepts(value)).toBe(fits);
  });
});

describe('A scenario goes through every surface unchanged', () => {
  const scenario = FIELD_LIST.reduce(
    (changed, { path, kind: { wanted } }) => {
      const other = { number: () => (wanted.kind === 'number' ? (wanted.whole ? Math.min(wanted.least + 2, wanted.most) : (wanted.least + Math.min(wanted.most, 1)) / 2 + 0.25) : 0), choice: () => (wanted.kind === 'choice' ? wanted.choices.at(-1) : ''), word: () => 'another', sentence: () => 'which model?', points: () => [{ month: 0, users: 1000 }, { month: 6, users: 5000 }], speeds: () => [{ batch: 8, tokensPerSecond: 55.5 }], factors: () => (wanted.kind === 'factors' ? [...Array<number>(wanted.count - 1).fill(1), 0.5] : []), date: () => '2026-01-01', options: () => [{ offer: 'deepseek/deepseek-v4-pro', setting: { effort: 'high', serviceTier: 'batch', region: 'eu', snapshot: '2026-08-13' } }] };
      return withField(changed, path, other[wanted.kind]());
    },
    { ...base, date: '2027-03-01' },
  );

  test('every value is another than the default', () => {
    for (const { path, default: { value } } of FIELD_LIST) expect(fieldValue(scenario, path), path).not.toEqual(value);
  });

  test('as JSON', () => {
    expect(readScenario(JSON.parse(JSON.stringify(scenario)), base)).toEqual({ scenario, problems: [] });
  });

  test.each<Surface>(['attribute', 'flag', 'url', 'path'])('as texts by %s', (surface) => {
    const texts = Object.fromEntries(ALL.map((field) => [field[surface], (field.kind.write as (value: unknown) => string)(fieldValue(scenario, field.path))]));
    expect(readTexts(texts, surface, base)).toEqual({ scenario, problems: [] });
  });
});
