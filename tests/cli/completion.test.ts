import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SHELLS, type Shell } from '../../src/cli/completion/shells.ts';
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

  beforeAll(() => {
    // answers with what it was asked behind the text that was begun, and for what begins with "a" with nothing
    writeFileSync(join(folder, 'model-cost'), '#!/bin/sh\nfor last; do :; done\ncase "$last" in a*) exit;; esac\nprintf "%s:" "$last"\nprintf "%s/" "$@"\necho\n', { mode: 0o755 });
    writeFileSync(join(folder, 'a-file.jsonl'), '');
  });
  const env = { ...process.env, HOME: folder, PATH: `${folder}:${process.env['PATH']}` };
  const isInstalled = (shell: string): boolean => spawnSync(shell, ['--version']).error === undefined;

  async function scriptOf(shell: Shell): Promise<string> {
    const script = join(folder, `completion.${shell}`);
    writeFileSync(script, (await runCli(['completion', shell])).out);
    return script;
  }

  /** A line as it is after the key for completion was pressed at its end. */
  const COMPLETED: Readonly<Record<Shell, (script: string, line: string) => string>> = {
    bash: (script, line) => {
      const words = line.split(' ');
      // what the function does not find is a file, where it is bound so
      const asked = 'source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _model_cost; [[ ${#COMPREPLY[@]} -gt 0 || $(complete -p model-cost) != *"-o default"* ]] || COMPREPLY=($(compgen -f -- "${!#}")); printf "%s\\n" "${COMPREPLY[@]}"';
      return [...words.slice(0, -1), execFileSync('bash', ['--norc', '-c', asked, 'bash', script, ...words], { encoding: 'utf8', env, cwd: folder }).trim()].join(' ');
    },
    zsh: (script, line) => {
      const out = join(folder, 'line');
      rmSync(out, { force: true });
      // a terminal of its own, in which a key completes the line and writes it down
      const typed = `zmodload zsh/zpty; zpty z zsh -f -i; zpty -w z "cd ${folder}; source ${script}; probe() { zle complete-word; print -r -- \\$BUFFER >| ${out}.part; mv ${out}.part ${out} }; zle -N probe; bindkey '^X' probe; print REA''DY"; zpty -r z seen '*READY*'; zpty -n -w z ${JSON.stringify(line)}$'\\x18'; for i in {1..200}; do [[ -f ${out} ]] && break; sleep 0.05; done; zpty -d z`;
      execFileSync('zsh', ['-f', '-c', typed], { env, cwd: folder });
      return readFileSync(out, 'utf8').trim();
    },
    fish: (script, line) => {
      const found = execFileSync('fish', ['--no-config', '-c', `source ${script}; complete -C ${JSON.stringify(line)}`], { encoding: 'utf8', env, cwd: folder });
      return [...line.split(' ').slice(0, -1), found.trim()].join(' ');
    },
  };

  describe.each(SHELLS)('in %s', (shell) => {
    test.for([
      ['hands on the words of the line', 'model-cost run --models open', 'model-cost run --models open:complete/--/run/--models/open/'],
      ['hands on an empty word', 'model-cost run ', 'model-cost run :complete/--/run//'],
      ['offers files where the program says nothing', 'model-cost replay a-f', 'model-cost replay a-file.jsonl'],
    ] as const)('%s', async ([, line, expected], { skip }) => {
      skip(!isInstalled(shell), `${shell} is not installed`);
      expect(COMPLETED[shell](await scriptOf(shell), line)).toBe(expected);
    });
  });
});
