import { expect, test } from 'vitest';
import { QUESTIONS } from '../../src/core/answers/answer.ts';
import { ask } from '../../src/ask/ask.ts';
import { defaultScenario } from '../../src/scenario/fields.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { catalogue } from './catalogue.ts';
import { FRESH_PHRASINGS } from './fresh-phrasings.ts';
import { PHRASINGS } from './phrasings.ts';

const base = defaultScenario('2026-11-22');

for (const [sentence, patch, question, unread = []] of [...PHRASINGS, ...FRESH_PHRASINGS]) {
  test(sentence === '' ? 'an empty sentence' : sentence, () => {
    const asked = ask(sentence, catalogue);
    expect(asked.patch).toMatchObject(patch);
    expect(asked.question).toBe(question);
    expect(asked.unread.map(({ code, text }) => `${code}: ${text}`)).toEqual(unread);
    expect(pathsOf(asked.patch).filter((path) => !isIn(path, patch))).toEqual([]);
    expect(readScenario(asked.patch, base).problems).toEqual([]);
  });
}

test('at least 170 phrasings, and every question among them', () => {
  expect(PHRASINGS.length).toBeGreaterThanOrEqual(170);
  const all = [...PHRASINGS, ...FRESH_PHRASINGS];
  expect(new Set(all.map(([sentence]) => sentence)).size).toBe(all.length);
  for (const table of [PHRASINGS, FRESH_PHRASINGS]) expect(QUESTIONS.filter((id) => !table.some(([, , question]) => question === id))).toEqual([]);
});

/** Fields that tell how another was meant: they may stand in a patch unasked. */
const BESIDE = ['question', 'load.counted', 'growth.curve', 'load.users'];

/** The fields of a patch; options are one. */
function pathsOf(patch: object, prefix = ''): readonly string[] {
  return Object.entries(patch).flatMap(([key, value]) => (typeof value === 'object' && !Array.isArray(value) ? pathsOf(value as object, `${prefix}${key}.`) : [`${prefix}${key}`]));
}

const isIn = (path: string, patch: object): boolean => BESIDE.includes(path) || path.split('.').reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], patch) !== undefined;
