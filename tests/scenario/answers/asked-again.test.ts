import { expect, test } from 'vitest';
import { answerOf } from '../../../src/scenario/answer.ts';
import { deciding } from '../../../src/scenario/deciding.ts';
import { FIELD_LIST, fieldValue, withField } from '../../../src/scenario/fields.ts';
import { figures } from '../../../src/scenario/figures.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { asked, catalogue } from './asked.ts';

const aider = { ...asked({ benchmark: 'aider-polyglot', 'error-cost': '1' }).scenario, question: 'cheaper-same' as const };

const answerTo = (scenario: Scenario): string => JSON.stringify(answerOf(deciding(scenario, catalogue, figures(scenario, catalogue))));

/** The scenario with one field changed, for each of its parts that has a number, a word or a mark to change. */
const changed = [...new Set(FIELD_LIST.map(({ path }) => path.split('.')[0]!))].flatMap((part) => {
  const all = FIELD_LIST.filter(({ path, kind }) => path.split('.')[0] === part && path !== 'question' && kind.accepts(fieldValue(aider, path)));
  return all.flatMap(({ path, kind }) => [0.5, 2, 50, 3_000, true, false, 'eu', 'flex'].filter((value) => value !== fieldValue(aider, path) && kind.accepts(value)).map((value) => ({ path, value }))).slice(0, 1);
});

test('each part of a scenario is changed', () => expect(changed.map(({ path }) => path.split('.')[0])).toEqual(expect.arrayContaining(['workload', 'load', 'limits', 'stakes', 'serviceTier', 'growth', 'operations'])));

test.each(changed)('the answer after a change of $path is the one to a scenario never seen before', ({ path, value }) => {
  const scenario = withField(aider, path, value);
  answerTo(aider);
  // other objects of the same values: nothing of them is remembered
  expect(answerTo(scenario)).toBe(answerTo(structuredClone(scenario)));
});
