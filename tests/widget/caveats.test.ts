import { describe, expect, test } from 'vitest';
import { withPreset } from '../../src/scenario/presets.ts';
import { caveats, standsFor } from '../../src/widget/panels/caveats.ts';
import { contextOf, withOffers } from './context.ts';

const of = (preset: string, benchmark?: string) => standsFor(contextOf((scenario) => ({ ...withPreset(scenario, preset), ...(benchmark === undefined ? {} : { quality: { benchmark } }) })));

describe('What stands for the task', () => {
  test.each([
    ['is the benchmark of the preset', 'code-completion', undefined, 'Aider polyglot stands for code completion.'],
    ['is none where none does', 'chat', undefined, 'No benchmark stands for a chat.'],
    ['is a person’s own choice where it is', 'chat', 'aider-polyglot', 'Aider polyglot is your choice: how well it stands for your task, only you know.'],
  ])('%s', (_, preset, benchmark, sentence) => {
    expect(of(preset, benchmark)).toEqual([sentence]);
  });
});

describe('What stands beside an answer', () => {
  const LEFT_OUT = 'Left out, as no price is known: openai/nothing.';

  test.each([
    ['is the benchmark that rates of several are read by', ['openai/gpt-4o', 'openai/gpt-4o-mini'], ['No benchmark stands for a chat.']],
    ['is no benchmark where there is nothing to compare', ['openai/gpt-4o'], []],
    ['is who has no price beside those who have one', ['openai/gpt-4o', 'openai/nothing'], [LEFT_OUT]],
    ['are both', ['openai/gpt-4o', 'openai/gpt-4o-mini', 'openai/nothing'], ['No benchmark stands for a chat.', LEFT_OUT]],
    ['is nothing where nobody has a price: the headline says so', ['openai/nothing'], []],
  ])('%s', (_, offers, said) => {
    expect(caveats(contextOf(withOffers(...offers)))).toEqual(said);
  });
});
