import { expect, test } from 'vitest';
import { answerOf } from '../../../src/scenario/answer.ts';
import { deciding } from '../../../src/scenario/deciding.ts';
import { FIELD_LIST, fieldValue, withField } from '../../../src/scenario/fields.ts';
import { figures } from '../../../src/scenario/figures.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { asked, catalogue } from './asked.ts';

const aider = { ...asked({ benchmark: 'aider-polyglot', 'error-cost': '1' }).scenario, question: 'cheaper-same' as const };

const answerTo = (scenario: Scenario): string => JSON.stringify(answerOf(deciding(scenario, catalogue, figures(scenario, catalogue))));

/** A value a field may have instead of its own, if one of these is. */
const another = (path: string): readonly unknown[] => {
  const now = fieldValue(aider, path);
  const { kind } = FIELD_LIST.find((field) => field.path === path)!;
  return [0.5, 2, 50, 3_000, true, false, 'eu', 'flex', 'typed', 'own', 'none', 'read'].filter((value) => value !== now && kind.accepts(value)).slice(0, 1);
};

test('the answer after a change of any field is the one to a scenario never seen before', () => {
  // of the workload one is enough: it changes as a whole
  const changed = FIELD_LIST.filter(({ path }) => !['question', 'options'].includes(path) && (!path.startsWith('workload.') || path === 'workload.inputTokens')).flatMap(({ path }) => another(path).map((value) => ({ path, value })));
  expect(changed.length).toBeGreaterThan(30);
  for (const { path, value } of changed) {
    const scenario = withField(aider, path, value);
    answerTo(aider);
    const after = answerTo(scenario);
    // other objects of the same values: nothing of them is remembered
    expect(after, `${path} ${String(value)}`).toBe(answerTo(structuredClone(scenario)));
  }
}, 60_000);
