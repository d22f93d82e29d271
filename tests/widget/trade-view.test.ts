import { describe, expect, test } from 'vitest';
import { withPreset } from '../../src/scenario/presets.ts';
import type { OptionSpec, Scenario } from '../../src/scenario/scenario.ts';
import { headlineView } from '../../src/widget/panels/headline-view.ts';
import { contextOf } from './context.ts';

const dear = { offer: 'openai/gpt-4o', setting: {} };
const cheap = { offer: 'openai/gpt-4o-mini', setting: {} };
const notes = (change: (scenario: Scenario) => Scenario) => headlineView(contextOf(change)).notes;
const known = (first: Partial<OptionSpec>, second: Partial<OptionSpec>, preset = 'chat') =>
  notes((scenario) => ({ ...withPreset(scenario, preset), options: [{ ...dear, ...first }, { ...cheap, ...second }] }));
const evaluated = (correct: number, asked = 200): Partial<OptionSpec> => ({ evaluation: { correct, asked } });

describe('What the dearest gives for its price', () => {
  test('is how often each is right, on the benchmark that stands for the task', () => {
    expect(known({}, {}, 'code-completion')).toEqual([
      'GPT-4o costs $5,076.00 a month more; on Aider polyglot it is right 18 instead of 3.6 times in 100.',
      'Their 95% ranges do not overlap (13.7–23.8 and 1.8–6.9 in 100).',
      'Aider polyglot stands for code completion: it measures edits to code that pass tests; a completion is shorter.',
    ]);
  });

  test.each([
    ['more often', evaluated(176), evaluated(160), 'GPT-4o costs $4,697.65 a month more; in your evaluation it is right 88 instead of 80 times in 100.', /overlap \(82\.8–91\.8 and 73\.9–85 in 100\): the difference may be chance/u],
    ['less often', evaluated(160), evaluated(176), 'GPT-4o costs $4,697.65 a month more, and in your evaluation it is right less often: 80 instead of 88 times in 100.', /may be chance/u],
    ['as often', evaluated(160), evaluated(160), 'GPT-4o costs $4,697.65 a month more, and in your evaluation both are right 80 times in 100.', /may be chance/u],
    ['hardly more often', evaluated(1761, 2000), evaluated(1760, 2000), 'GPT-4o costs $4,697.65 a month more; in your evaluation it is right 88.1 instead of 88 times in 100.', /may be chance/u],
    ['by a guess', { guessedSuccess: 0.9 }, { guessedSuccess: 0.8 }, 'GPT-4o costs $4,697.65 a month more; by your guess it is right 90 instead of 80 times in 100.', /How sure that is, is not known/u],
  ])('is said when it is right %s', (_, first, second, sentence, sure) => {
    const [said, range, ...more] = known(first, second);
    expect(said).toBe(sentence);
    expect(range).toMatch(sure);
    expect(more).toEqual([]);
  });

  test.each([
    ['neither was measured', {}, {}, 'chat', 'neither was measured. 200 cases of your own would tell.'],
    ['one was not measured', {}, {}, 'rag-question', 'GPT-4o mini was not measured by Vectara hallucination rate. 200 cases of your own would tell.'],
    ['they are not judged alike', evaluated(100), {}, 'code-completion', 'one is judged in your evaluation, the other on Aider polyglot, and the two do not compare.'],
  ])('is not known when %s', (_, first, second, preset, why) => {
    expect(known(first, second, preset)[0]).toContain(`Whether its answers are worth that is not known: ${why}`);
  });

  test('says why no benchmark stands for the task', () => {
    expect(known({}, {})[1]).toBe('No benchmark stands for a chat: benchmarks of right answers do not measure a good chat; preference votes measure taste.');
  });

  test('says that a benchmark of one’s own choice is one’s own choice', () => {
    const chosen = notes((scenario) => ({ ...withPreset(scenario, 'chat'), quality: { benchmark: 'aider-polyglot' } }));
    expect(chosen.at(-1)).toBe('Aider polyglot is your choice: how well it stands for your task, only you know.');
  });
});
