import { describe, expect, test } from 'vitest';
import { FORMULAS } from '../../src/core/query/formulas.ts';
import { FIELD_LIST, type Default } from '../../src/scenario/fields.ts';
import { PRESETS } from '../../src/scenario/presets.ts';
import { LANGUAGES } from '../../src/words/languages.ts';
import { whereFromText, type WhereFrom } from '../../src/words/where-from.ts';

/** What stands beside the values, in English, by the place of it in the words of a language. */
const english: ReadonlyMap<string, string> = new Map([
  ...FIELD_LIST.map((field): [string, string] => [`fields ${field.words}`, saidOf(field.default)]),
  ...PRESETS.flatMap(({ id, values, proxy }): [string, string][] => [
    [`${id} benchmark`, 'none' in proxy ? proxy.none : proxy.because],
    ...Object.entries(values).map(([path, value]): [string, string] => [`${id} ${path.split('.')[1]!}`, saidOf(value)]),
  ]),
  ...Object.entries(FORMULAS).flatMap(([id, formula]): [string, string][] => ('source' in formula ? [[`formulas ${id}`, formula.source]] : [])),
]);

function saidOf(fallback: Default<unknown>): string {
  return 'source' in fallback ? fallback.source : fallback.assumption;
}

const placesIn = ({ fields, presets, formulas }: WhereFrom): ReadonlyMap<string, string> =>
  new Map(Object.entries({ fields, ...presets, formulas }).flatMap(([group, texts]) => Object.entries(texts).map(([name, text]): [string, string] => [`${group} ${name}`, text])));

/** Those of chat are those of its fields. */
const IN_FIELDS = /^chat (?:inputTokens|outputTokens)$/u;
/** A book is called the same everywhere. */
const KEPT = 'formulas success';

/** Every number in a text, whatever the language writes between thousands and before decimals; without words for numbers. */
const numbersIn = (text: string): readonly string[] => (text.match(/\d+(?:[.,]\d+)*/gu) ?? []).map((number) => number.replaceAll(/[.,]/gu, '')).toSorted();

const loaded = await Promise.all(Object.entries(LANGUAGES).map(async ([tag, { rest }]) => ({ tag, whereFrom: (await rest()).words.whereFrom })));

test('English says where values come from beside them', () => {
  expect(loaded.filter(({ whereFrom }) => whereFrom === undefined).map(({ tag }) => tag)).toEqual(['en']);
});

describe.each(loaded.filter(({ tag }) => tag !== 'en'))('Where values come from in $tag', ({ whereFrom }) => {
  const here = placesIn(whereFrom!);

  test('is said of all of them, and of nothing else', () => {
    expect([...here.keys()].toSorted()).toEqual([...english.keys()].filter((place) => !IN_FIELDS.test(place)).toSorted());
  });

  test.each([...here].filter(([place]) => place !== KEPT))('%s: %s', (place, text) => {
    const there = english.get(place)!;
    expect(text).toMatch(/\S/u);
    expect(text).not.toMatch(/undefined|  |^\s|[\s.。]$/u);
    expect(text.startsWith('https://') || text !== there).toBe(true);
    expect(numbersIn(text)).toEqual(expect.arrayContaining([...numbersIn(there)]));
  });
});

describe('Where a default comes from', () => {
  const { whereFrom } = loaded.find(({ tag }) => tag === 'de')!;

  test.each([
    ['is what the workload says of it', 'workload.inputTokens', 'support-bot', 'eine kurze Frage'],
    ['is what the field says where the workload says nothing', 'workload.mostAttempts', 'support-bot', 'eine gescheiterte Antwort wird nicht noch einmal versucht'],
    ['is why no benchmark stands for the workload', 'quality.benchmark', 'long-documents', 'kein Benchmark im Katalog hat so lange Dokumente'],
    ['is what the field says in a workload nobody knows', 'quality.benchmark', 'constructor', 'kein öffentlicher Benchmark steht für einen Chat, bis Sie einen nennen'],
  ])('%s', (_, path, preset, text) => {
    expect(whereFromText(path, preset, whereFrom)).toBe(text);
  });
});
