import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openDuckdb } from '../../src/cli/duckdb.ts';
import { loadCatalogue } from '../../src/index.ts';
import { runCli } from './fake-terminal.ts';

interface Help {
  readonly words: readonly string[];
  readonly text: string;
  readonly isGroup: boolean;
}

/** The help of a command and of those in it. */
async function helpsOf(words: readonly string[]): Promise<readonly Help[]> {
  const { out } = await runCli([...words, '--help'], { columns: 100 });
  const [, listed = ''] = /^Commands:\n((?: .*\n)+)/mu.exec(out) ?? [];
  const inner = [...listed.matchAll(/^ {2}([a-z-]+)/gmu)].map(([, name = '']) => name).filter((name) => name !== 'help');
  return [{ words, text: out, isGroup: inner.length > 0 }, ...(await Promise.all(inner.map((name) => helpsOf([...words, name])))).flat()];
}

const helps = await helpsOf([]);
const commands = helps.filter(({ isGroup }) => !isGroup);
const examplesOf = ({ text }: Help): readonly string[] => [...(text.split('\nExamples:\n')[1] ?? '').matchAll(/^ {2}(.*)$/gmu)].map(([, line = '']) => line);

describe('the help of every command', () => {
  test('of every command, that is', () => {
    expect(commands.map(({ words }) => words.join(' '))).toEqual(expect.arrayContaining(['price', 'project', 'replay', 'completion', 'catalogue diff']));
  });

  test.each(helps)('$words names the exit codes', ({ text }) => {
    expect(text).toContain('Exit codes: 0 done, 1 a check failed, 2 bad input or no known price.');
  });

  test.each(commands.filter(({ words }) => words[0] !== 'completion'))('$words has examples and gives plain JSON', ({ words, text }) => {
    expect(examplesOf({ words, text, isGroup: false }).length).toBeGreaterThan(0);
    expect(text).toMatch(/^ {2}--json /mu);
  });

  test.each(helps)('$words fits a narrow terminal', async ({ words }) => {
    const { out } = await runCli([...words, '--help'], { columns: 60 });
    // a list without spaces, the examples and the exit codes are for copying
    const [options = ''] = out.split(/\n(?:Exit codes|Examples|Columns by default):/u);
    expect(options.split('\n').filter((line) => line.length > 60 && line.trim().includes(' '))).toEqual([]);
  });
});

/** What the examples read, by the names they use. */
const FILES = {
  'users.csv': '2026-06,100\n2026-07,190\n2026-08,320\n2026-09,450\n2026-10,540',
  'new-users.csv': '2026-04,190\n2026-05,230\n2026-06,260\n2026-07,300\n2026-08,310\n2026-09,300\n2026-10,270',
  'scenario.json': { version: 1, workload: { inputTokens: 2_000 } },
  'prompt.txt': 'How much is it?',
  'response.json': { model: 'gpt-4o', usage: { prompt_tokens: 500, completion_tokens: 100 } },
  'model_prices_and_context_window.json': { 'gpt-4o': { litellm_provider: 'openai', mode: 'chat', input_cost_per_token: 2.5e-6, output_cost_per_token: 1e-5 } },
};
const PIPED: Readonly<Record<string, unknown>> = { tokens: 'How much is it?', usage: { model: 'claude-opus-5', usage: { input_tokens: 500, output_tokens: 100 } } };

describe('every example of a help runs', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'help-'));
    const call = { timestamp: '2026-11-20T10:00:00Z', model: 'gpt-4o', input_tokens: 1_000, output_tokens: 500, feature: 'search' };
    await writeFile(join(folder, 'spend.jsonl'), JSON.stringify(call));
    await writeFile(join(folder, 'calls.csv'), 'when,llm,in,out\n2026-11-20T10:00:00Z,gpt-4o,1000,500\n');
    await mkdir(join(folder, 'logs'));
    const duckdb = await openDuckdb('500MB');
    await duckdb.run(`COPY (SELECT * FROM read_json('${join(folder, 'spend.jsonl')}')) TO '${join(folder, 'logs/a.parquet')}' (FORMAT parquet)`);
    await duckdb.close();
    vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ openai: { id: 'openai', models: { 'gpt-4o': { id: 'gpt-4o', name: 'GPT-4o', cost: { input: 2.5, output: 10 } } } } })));
  });
  afterAll(async () => {
    vi.unstubAllGlobals();
    await rm(folder, { recursive: true });
  });

  const lines = [...new Set(commands.flatMap(examplesOf))];

  test('they are found, with those of pipes and quotation marks', () => {
    expect(lines.length).toBeGreaterThan(50);
    expect(lines.filter((line) => /[|"']/u.test(line)).length).toBeGreaterThan(4);
  });

  test.each(lines)('%s', async (line) => {
    const [, piped] = /^(?:.*\| )?(?:model-cost )(.*?)(?: >>? \S+)?$/u.exec(line) ?? [];
    const words = [...(piped ?? '').matchAll(/"([^"]*)"|'([^']*)'|(\S+)/gu)].map(([, double, single, bare]) => double ?? single ?? bare ?? '');
    const [command = ''] = words;
    // DuckDB opens and writes files itself
    const argv = command === 'replay' ? words.map((word) => (/\.(?:jsonl|csv|parquet)$/u.test(word) ? join(folder, word) : word)) : words;
    const files = { ...FILES, '-': PIPED[command], 'catalogue.json': (await loadCatalogue()).data };
    expect(await runCli(argv, { files })).toMatchObject({ exit: 0, out: expect.stringMatching(/\S/u) });
  });
});
