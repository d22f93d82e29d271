import { describe, expect, test } from 'vitest';
import { withPreset } from '../../src/scenario/presets.ts';
import { standsFor } from '../../src/widget/panels/caveats.ts';
import { contextOf } from './context.ts';

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
