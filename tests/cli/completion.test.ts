import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { SHELLS } from '../../src/cli/completion/shells.ts';
import { loadCatalogue } from '../../src/index.ts';
import { runCli } from './fake-terminal.ts';

const complete = async (...words: string[]): Promise<readonly string[]> => (await runCli(['complete', '--', ...words])).out.split('\n').slice(0, -1);

describe('model-cost complete', () => {
  test.each([
    ['a command', ['pro'], ['project']],
    ['a command in a command', ['catalogue', 'bu'], ['build']],
    ['a flag of the program', ['--v'], ['--version']],
    ['a flag', ['project', '--adop'], ['--adoptions']],
    ['a flag after the value of another', ['run', '--input-tokens', '5', '--output-t'], ['--output-tokens']],
    ['a choice of a field', ['run', '--question-kind', 'af'], ['afford']],
    ['a preset', ['run', '--json', '--workload', 'rag'], ['rag-question']],
    ['a log format', ['replay', 'spend.jsonl', '--format', 'lang'], ['langfuse']],
    ['a model', ['run', '--models', 'openai/gpt-4o-m'], ['openai/gpt-4o-mini']],
    ['a model after a comma', ['run', '--models', 'shop/x,openai/gpt-4o-m'], ['shop/x,openai/gpt-4o-mini']],
    ['a model of a what-if', ['replay', 'spend.jsonl', '--what-if', 'openai/gpt-4o-m'], ['openai/gpt-4o-mini']],
    ['a model as an argument', ['compare', 'openai/gpt-5', 'openai/gpt-4o-m'], ['openai/gpt-4o-mini']],
    ['a preset as an argument', ['presets', 'coding'], ['coding-agent']],
    ['a flag that two commands mean otherwise', ['tokens', '--tokenizer', ''], ['o200k', 'estimate']],
    ['the same flag of a field', ['run', '--tokenizer', ''], ['o200k', 'own']],
    ['nothing for a file', ['run', '--scenario', ''], []],
    ['nothing for a number', ['run', '--input-tokens', ''], []],
    ['nothing for what no one knows', ['nothing', '--like', 'it'], []],
  ])('completes %s', async (_, words, expected) => {
    expect(await complete(...words)).toEqual(expected);
  });

  test('has every model', async () => {
    expect(await complete('price', '')).toEqual((await loadCatalogue()).ids);
  });

  test('what is for the shell alone is neither shown nor completed', async () => {
    expect(await complete('compl')).toEqual(['completion']);
    expect((await runCli(['--help'])).out).not.toMatch(/^ {2}complete /mu);
  });

  test.each([
    ['models', '--tier'],
    ['price openai/gpt-4o --input 1', '--service-tier'],
    ['price openai/gpt-4o --input 1', '--mode'],
    ['run', '--why'],
    ['run', '--growth'],
    ['run', '--currency'],
    ['host llama-3.3-70b', '--precision'],
    ['host llama-3.3-70b', '--engine'],
    ['host llama-3.3-70b', '--rental'],
    ['tokens x', '--detail'],
    ['tokens x', '--tokenizer'],
    ['usage x', '--shape'],
    ['replay x', '--format'],
    ['replay x', '--by'],
    ['sql', '--dialect'],
    ['sql --dialect duckdb', '--at-unit'],
    ['catalogue import x', '--from'],
  ])('every choice of %s %s is completed', async (line, flag) => {
    const { error } = await runCli([...line.split(' '), flag, '?!'], { files: { x: '{"usage":{}}' } });
    const [, said = ''] = /(?:requires|takes) one of (.*?),? (?:got|not) /u.exec(error) ?? [];
    expect(await complete(...line.split(' '), flag, '')).toEqual(said.replace(/,$/u, '').split(', '));
  });
});

describe('model-cost completion', () => {
  test.each(SHELLS)('prints a script for %s that asks the program', async (shell) => {
    expect(await runCli(['completion', shell])).toMatchObject({ exit: 0, error: '', out: expect.stringContaining('model-cost complete -- ') });
  });

  test('names the shells there are', async () => {
    expect(await runCli(['completion', 'bsh'])).toMatchObject({ exit: 2, out: '', error: 'model-cost: completion requires one of bash, zsh, fish, got "bsh"; did you mean "bash"?\n' });
  });

  const folder = mkdtempSync(join(tmpdir(), 'completion-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** What bash offers at the end of a line, where the program answers with the words it was asked. */
  async function offered(...words: string[]): Promise<readonly string[]> {
    const script = join(folder, 'completion.bash');
    writeFileSync(script, (await runCli(['completion', 'bash'])).out);
    const asked = 'model-cost() { printf "<%s>\\n" "$@"; }';
    const out = execFileSync('bash', ['--norc', '-c', `source "$1"; shift; ${asked}; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _model_cost; printf "%s\\n" "\${COMPREPLY[@]}"; complete -p model-cost`, 'bash', script, ...words], { encoding: 'utf8' });
    return out.trimEnd().split('\n');
  }

  test('bash hands on the words of the line, an empty one too', async () => {
    expect(await offered('model-cost', 'run', '--models', 'open')).toEqual(['<complete>', '<-->', '<run>', '<--models>', '<open>', 'complete -o default -F _model_cost model-cost']);
    expect(await offered('model-cost', 'run', '')).toEqual(['<complete>', '<-->', '<run>', '<>', 'complete -o default -F _model_cost model-cost']);
  });
});
