import { describe, expect, test } from 'vitest';
import { tokenizerOf } from '../../src/cli/commands/tokens.ts';
import { CalculatorError, FIELD_LIST } from '../../src/index.ts';
import { runCli } from './fake-terminal.ts';

// https://openai.com/index/hello-gpt-4o/, "Language tokenization": 24 tokens
const hello = "Hello, my name is GPT-4o. I'm a new type of language model, it's nice to meet you!";
const files = { 'hello.txt': hello, '-': hello };
const tokens = (...argv: string[]) => runCli(['tokens', ...argv], { files });

describe('model-cost tokens', () => {
  test('counts a text, from a file or standard input', async () => {
    for (const argv of [['hello.txt'], ['-'], [], ['hello.txt', '--tokenizer', 'o200k']]) {
      expect(await tokens(...argv)).toMatchObject({ exit: 0, out: '24 tokens (o200k), counted by gpt-tokenizer\n' });
    }
  });

  test('estimates with a band, and says that it does', async () => {
    expect((await tokens('hello.txt', '--tokenizer', 'estimate')).out).toBe('about 23 tokens (o200k), 14 to 42: an estimate from the characters; with the package gpt-tokenizer they are counted\n');
    expect(JSON.parse((await tokens('hello.txt', '--tokenizer', 'estimate', '--json')).out)).toEqual({ text: { tokenizer: 'o200k', known: 'estimated', tokens: 23, low: 14, high: 42, assumed: true } });
  });

  test('estimates without the package, unless it was asked for by name', async () => {
    const missing = () => Promise.reject(new CalculatorError('bad-argument', 'loadTokenizer requires the optional package'));
    expect(await tokenizerOf(undefined, missing)).toBeUndefined();
    await expect(tokenizerOf('o200k', missing)).rejects.toThrow('the optional package');
    await expect(tokenizerOf(undefined, () => Promise.reject(new TypeError('broken')))).rejects.toThrow('broken');
  });

  test('gives the own tokens of a model, with their source or as the assumption they are', async () => {
    expect(JSON.parse((await tokens('hello.txt', '--offer', 'gpt-4o', '--json')).out)).toMatchObject({ text: { known: 'counted', tokens: 24, own: { offer: 'openai/gpt-4o', tokens: 24, low: 24, high: 24, factor: { typical: 1, source: expect.any(String) } } } });
    const shop = { version: 1, replace: true, sellers: { me: { name: 'Me' } }, offers: { 'me/a': { name: 'A', tier: 'small', price: [{ source: 'x', checked: '2026-11-20', confidence: 'single', usdPerMillionTokens: { input: 1 } }] } } };
    const { out } = await runCli(['tokens', 'hello.txt', '--offer', 'a', '--catalogue', 'me.json'], { files: { ...files, 'me.json': shop } });
    expect(out).toContain('me/a: about 24, 16 to 32, tokens of its own; How many tokens this model makes of the same text is not published');
  });

  test('counts media by the written rule of the seller', async () => {
    const { out } = await tokens('--image', '1024x1024', '--image', '2048×4096', '--offer', 'gpt-4o');
    expect(out.split('\n')).toEqual([
      'openai/gpt-4o, image 1024x1024: 765 tokens by the seller’s rule',
      'openai/gpt-4o, image 2048×4096: 1,105 tokens by the seller’s rule',
      expect.stringMatching(/^Rule: https:\/\/developers\.openai\.com\/.*, as of 2026-09-04: “Scale down/u),
      expect.any(String),
      '',
    ]);
    expect(JSON.parse((await tokens('hello.txt', '--image', '10x10', '--audio', '12.5', '--video', '2', '--pages', '3', '--offer', 'gemini-2.5-flash', '--json')).out)).toMatchObject({
      text: { tokens: 24 },
      media: [
        { kind: 'image', tokens: 258, rule: { id: 'google-2', approximate: true } },
        { kind: 'audio', said: '12.5', tokens: 400 },
        { kind: 'video', tokens: 526 },
        { kind: 'pages', tokens: 774 },
      ],
    });
    expect((await tokens('--image', '10x10', '--offer', 'gemini-2.5-flash')).out).toContain('about 258 tokens');
    expect((await tokens('--image', '1024x1024', '--detail', 'low', '--offer', 'gpt-4o')).out).toContain('85 tokens');
  });

  test('asks for the tokens where no rule is written', async () => {
    expect((await tokens('--image', '10x10', '--offer', 'openai/gpt-6-sol')).out).toBe('openai/gpt-6-sol, image 10x10: type the tokens (--image-tokens of run): no written rule known\n');
    // OpenAI writes how it counts images, not pages
    expect(JSON.parse((await tokens('--pages', '2', '--offer', 'gpt-4o', '--json')).out)).toEqual({ media: [{ kind: 'pages', said: '2', offer: 'openai/gpt-4o' }] });
  });

  test.each([
    [['--image', '10'], '--image requires a size like 1024x768, got "10"'],
    [['--image', '10x10'], '--image requires --offer, whose seller’s rule counts it, got none'],
    [['--audio', 'long', '--offer', 'gpt-4o'], '--audio requires a number ≥ 0, got "long"'],
    [['--pages', '1.5', '--offer', 'gpt-4o'], '--pages requires a whole number ≥ 0, got "1.5"'],
    [['--image', '9000x10', '--offer', 'claude-opus-5'], 'imageTokens requires edges of at most 8000 pixels, got 9000 × 10'],
    [['--image', '9x9', '--detail', 'hgh', '--offer', 'gpt-4o'], '--detail requires one of auto, low, medium, high, original, got "hgh"; did you mean "high"?'],
    [['hello.txt', '--tokenizer', 'words'], '--tokenizer requires one of o200k, estimate, got "words"'],
    [['none.txt'], "ENOENT: no such file or directory, open 'none.txt'"],
  ])('refuses %j in one line', async (argv, message) => {
    expect(await tokens(...argv)).toMatchObject({ exit: 2, out: '', error: `model-cost: ${message}\n` });
  });
});

describe('model-cost workload', () => {
  const totals = ['--calls', '300', '--queries', '100', '--input', '600_000', '--cache-read', '150000', '--output', '60000', '--days', '30'];

  test('makes a scenario that run takes, whose queries cost what those of the log did', async () => {
    const { exit, out, error } = await runCli(['workload', ...totals]);
    expect([exit, JSON.parse(out)]).toMatchObject([0, { version: 1, workload: { callsPerTurn: 3, inputTokens: 2_000, outputTokens: 200, cachedShare: 0.25, caching: 'typed' }, load: { queriesPerMonth: 101.45833333333334 } }]);
    expect(error).toContain('input / (queries × callsPerTurn); input 600,000, queries 100, callsPerTurn 3');
    const ran = await runCli(['run', '--scenario', '-', '--models', 'openai/gpt-4o', '--date', '2026-11-22', '--json'], { files: { '-': out } });
    // 450,000 × $2.5 + 150,000 × $1.25 + 60,000 × $10, per million, over 100 queries
    expect(JSON.parse(ran.out)).toMatchObject({ quotes: [{ expectedUsd: expect.closeTo(0.019125, 12) as number }] });
  });

  test('gives the formula of every value beside it', async () => {
    const { out, error } = await runCli(['workload', ...totals, '--json']);
    const { scenario, why } = JSON.parse(out) as { scenario: Record<string, Record<string, unknown>>; why: Record<string, { formula: string }> };
    const paths = Object.entries(scenario).flatMap(([group, values]) => (group === 'version' ? [] : Object.keys(values).map((name) => `${group}.${name}`)));
    expect(Object.keys(why).toSorted()).toEqual(paths.toSorted());
    expect(paths.filter((path) => !FIELD_LIST.some((field) => field.path === path))).toEqual([]);
    expect([why['load.queriesPerMonth']?.formula, error]).toEqual(['queries / days × 365.25 / 12', '']);
  });

  test('says nothing of the month without days', async () => {
    expect(JSON.parse((await runCli(['workload', '--calls', '1', '--input', '5', '--output', '5'])).out)).not.toHaveProperty('load');
  });

  test.each([
    [['--input', '5', '--output', '5'], "required option '--calls <n>' not specified"],
    [['--calls', '1.5', '--input', '5', '--output', '5'], '--calls requires a whole number ≥ 0, got "1.5"'],
    [['--calls', '1', '--input', '5', '--output', '5', '--cache-read', '6'], 'workloadFromTotals requires cacheRead + cacheWrite of at most the input of 5, got 6'],
  ])('refuses %j in one line', async (argv, message) => {
    expect(await runCli(['workload', ...argv])).toMatchObject({ exit: 2, out: '', error: `model-cost: ${message}\n` });
  });
});
