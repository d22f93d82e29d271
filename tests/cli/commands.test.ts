import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FIELD_LIST } from '../../src/index.ts';
import { runCli, shop } from './fake-terminal.ts';

const files = { 'shop.json': shop };
const own = ['--catalogue', 'shop.json'];

describe('model-cost models', () => {
  test('lists everything, with price, context and source', async () => {
    const { exit, out } = await runCli(['models', ...own], { files });
    expect(out.split('\n')).toEqual([
      'Offer          Input  Output  Context  Source',
      'shop/plain         1       4  128,000  one source only, read 2026-11-20: price page',
      'shop/tiered        1       4        –  one source only, read 2026-11-20: price page',
      'shop/windowed     3*      4*        –  one source only, read 2026-11-20: price page',
      'shop/later         –       –        –  not known',
      'store/dear        10      40        –  several sources agree, read 2026-11-20: price page',
      '',
      'Input and output in USD per million tokens.',
      '* the price changes within the week; this is the one in force at that time',
      '',
    ]);
    expect(exit).toBe(0);
  });

  test('gives the reason of a hit', async () => {
    expect((await runCli(['models', 'plain-latest', ...own], { files })).out).toContain('also called plain-latest');
    expect(JSON.parse((await runCli(['models', 'plain', ...own, '--json'], { files })).out)).toMatchObject([
      { id: 'shop/plain', seller: 'shop', tier: 'small', reason: 'name', usdPerMillionTokens: { input: '1', output: '4' }, contextTokens: 128_000, source: 'price page', checked: '2026-11-20', confidence: 'single' },
    ]);
  });

  test('keeps to a seller, a kind and a number', async () => {
    const ids = async (...argv: string[]) => (JSON.parse((await runCli(['models', ...argv, ...own, '--json'], { files })).out) as { id: string }[]).map(({ id }) => id);
    expect(await ids('--seller', 'store')).toEqual(['store/dear']);
    expect(await ids('--tier', 'balanced')).toEqual(['shop/windowed', 'shop/later']);
    expect(await ids('--limit', '1')).toEqual(['shop/plain']);
    expect(await ids('nothing-like-it')).toEqual([]);
  });

  test('says when nothing matches', async () => {
    expect(await runCli(['models', 'nothing-like-it', ...own], { files })).toMatchObject({ exit: 0, out: '', error: 'No model matches “nothing-like-it”.\n' });
  });

  test.each([
    ['--seller', 'shp', '--seller requires one of shop, store, got "shp"; did you mean "shop"?'],
    ['--tier', 'huge', '--tier requires one of frontier, balanced, small, embedding, rerank, got "huge"'],
  ])('refuses %s %s', async (flag, text, message) => {
    expect(await runCli(['models', flag, text, ...own], { files })).toMatchObject({ exit: 2, out: '', error: `model-cost: ${message}\n` });
  });

  test.each([20, 40, 60, 80, 120])('fits a terminal of %i columns', async (columns) => {
    const { out } = await runCli(['models', 'gpt'], { columns });
    const lines = out.split('\n').slice(0, out.split('\n').indexOf('Input and output in USD per million tokens.'));
    expect(lines.length).toBeGreaterThan(1);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(columns);
  });
});

describe('model-cost run', () => {
  const base = ['run', ...own, '--models', 'shop/plain,store/dear@batch', '--input-tokens', '1000', '--output-tokens', '0'];

  test('shows what each option costs and names those without a price', async () => {
    const { exit, out, error } = await runCli([...base, '--models', 'shop/plain,store/dear'], { files });
    expect(out.split('\n').slice(0, 3).map((line) => line.split(/ {2,}/u).slice(0, 4))).toEqual([
      ['Offer', 'Per 1,000', 'Per month', '× cheapest'],
      ['shop/plain', '$1', '$1,000', '1.0×'],
      ['store/dear', '$10', '$10,000', '10.0×'],
    ]);
    expect([exit, error]).toEqual([0, '']);
    expect(await runCli(base, { files })).toMatchObject({ exit: 2, error: 'model-cost: store/dear has no known rates for service tier batch\n' });
  });

  test('gives expectations as numbers and exact money as texts', async () => {
    const { out } = await runCli([...base, '--queries-per-month', '1e3', '--json'], { files });
    expect(JSON.parse(out)).toMatchObject({
      scenario: { date: '2026-11-22', load: { queriesPerMonth: 1_000 } },
      quotes: [{ offer: 'shop/plain', expectedUsd: 0.001, exactUsd: '0.001', usdPerMonth: 1, timesCheapest: 1 }, { code: 'unknown-rate' }],
    });
  });

  test('lays flags over a scenario file', async () => {
    const scenario = { version: 1, options: [{ offer: 'shop/plain', setting: {} }], workload: { inputTokens: 500, outputTokens: 0 }, load: { queriesPerMonth: 2_000 } };
    const { out } = await runCli(['run', ...own, '--scenario', 'my.json', '--queries-per-month', '10', '--json'], { files: { ...files, 'my.json': scenario } });
    expect(JSON.parse(out)).toMatchObject({ scenario: { load: { queriesPerMonth: 10 } }, quotes: [{ expectedUsd: 0.0005, usdPerMonth: 0.005 }] });
  });

  test('has a flag for every field', async () => {
    const { out } = await runCli(['run', '--help']);
    for (const { flag } of FIELD_LIST) expect(out).toContain(`  ${flag} <value>`);
  });

  test('runs nothing over a value or a field it does not know', async () => {
    const bad = { version: 1, workload: { inputTokens: -5 }, lod: {} };
    const { exit, out, error } = await runCli(['run', ...own, '--scenario', 'my.json', '--date', 'soon'], { files: { ...files, 'my.json': { ...bad, colour: 'red' } } });
    expect([exit, out]).toEqual([2, '']);
    expect(error.split('\n')).toEqual([
      'model-cost: workload.inputTokens takes a number from 0 to 10,000,000, not “-5”',
      'model-cost: There is no field “colour”',
      'model-cost: --date takes a day like 2026-11-22, not “soon”',
      '',
    ]);
  });

  test('says which file is no JSON', async () => {
    const { exit, error } = await runCli(['run', '--scenario', 'my.json'], { files: { 'my.json': '{' } });
    expect(exit).toBe(2);
    expect(error).toMatch(/^model-cost: my\.json requires JSON, got .+\n$/u);
  });
});

describe('model-cost usage', () => {
  const report = { model: 'plain', usage: { prompt_tokens: 500, completion_tokens: 100, completion_tokens_details: { reasoning_tokens: 40 }, total_tokens: 600, cost: 0.001 } };
  const usage = (given: unknown, ...argv: string[]) => runCli(['usage', 'report.json', ...own, ...argv], { files: { ...files, 'report.json': given } });

  test('prices a report and compares with the cost it states', async () => {
    const { exit, out } = await usage(report);
    expect(out.split('\n')).toEqual([
      'Plain  shop/plain  prices as of 2026-11-22  read as openai-chat',
      'Charge     Count                   Rate    Amount',
      'Input        500  $1 per million tokens   $0.0005',
      'Output        60  $4 per million tokens  $0.00024',
      "Reasoning     40  $4 per million tokens  $0.00016  charged as output by the seller's rule (shop docs)",
      'Total                                     $0.0009',
      'The report states $0.001: $0.0001 more than priced here.',
      'one source only, read 2026-11-20: price page',
      '',
    ]);
    expect(exit).toBe(0);
  });

  test('says so when both agree, or nothing is stated', async () => {
    expect((await usage({ ...report, usage: { ...report.usage, cost: 0.0009 } })).out).toContain('The report states $0.0009: the same as priced here.');
    expect((await usage({ prompt_tokens: 5, completion_tokens: 1 }, '--offer', 'plain')).out).toContain('The report states no cost.');
  });

  test('gives plain data', async () => {
    expect(JSON.parse((await usage(report, '--json')).out)).toMatchObject({
      shape: 'openai-chat',
      offer: 'shop/plain',
      leaves: { input: 500, output: 60, reasoning: 40 },
      totalUsd: '0.0009',
      reportedUsd: '0.001',
      reportedMoreUsd: '0.0001',
      usageNotices: [],
    });
  });

  test('prices the service tier the report names, and says so of a tier nobody knows', async () => {
    expect(JSON.parse((await usage({ ...report, service_tier: 'batch', usage: { prompt_tokens: 500, completion_tokens: 100 } }, '--json')).out)).toMatchObject({ setting: { serviceTier: 'batch' }, totalUsd: '0.00045' });
    expect((await usage({ ...report, service_tier: 'scale' })).out).toContain('! the service tier “scale” is not one the catalogue knows; priced at the list price');
  });

  test.each([
    ['a report nobody knows', { tokens: 5 }, ['--offer', 'plain'], /requires a usage report of a known shape/u],
    ['parts larger than their whole', { prompt_tokens: 5, completion_tokens: 1, prompt_tokens_details: { cached_tokens: 9 } }, ['--offer', 'plain'], /model-cost: readUsage requires .*9/u],
    ['a report without a model', { prompt_tokens: 5, completion_tokens: 1 }, [], /usage requires --offer, as the report names no model, got none/u],
    ['a shape nobody knows', report, ['--shape', 'openai-chta'], /--shape requires one of .* got "openai-chta"; did you mean "openai-chat"\?/u],
  ])('refuses %s in one line', async (_, given, argv, message) => {
    const { exit, out, error } = await usage(given, ...argv);
    expect([exit, out]).toEqual([2, '']);
    expect(error).toMatch(message);
    expect(error.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('model-cost catalogue build', () => {
  const folder = (toml: Readonly<Record<string, string>>): string => {
    const directory = mkdtempSync(join(tmpdir(), 'model-cost-'));
    for (const [path, text] of Object.entries(toml)) {
      mkdirSync(dirname(join(directory, path)), { recursive: true });
      writeFileSync(join(directory, path), text);
    }
    return directory;
  };
  const good = { 'me/seller.toml': 'name = "Me"\n', 'me/a.toml': 'name = "A"\ntier = "small"\n[[price]]\nsource = "x"\nchecked = "2026-11-22"\nconfidence = "single"\nusdPerMillionTokens = { input = 1 }\n' };

  test('counts what it read and writes it', async () => {
    const directory = folder(good);
    expect(await runCli(['catalogue', 'build', directory])).toMatchObject({ exit: 0, out: '1 offers of 1 sellers, no faults\n', saved: {} });
    expect(JSON.parse((await runCli(['catalogue', 'build', directory, '--json'])).out)).toEqual({ offers: 1, sellers: 1, faults: [] });
    const { out, saved } = await runCli(['catalogue', 'build', directory, '--out', 'my.json']);
    expect(out).toBe('1 offers of 1 sellers, no faults, written to my.json\n');
    const written = await runCli(['price', 'me/a', '--input', '5', '--catalogue', 'my.json', '--json'], { files: saved });
    expect(JSON.parse(written.out)).toMatchObject({ offers: [{ totalUsd: '0.000005' }] });
  });

  test('prints every fault with its file and key, and writes nothing', async () => {
    const directory = folder({ ...good, 'me/b.toml': 'nam = "B"\ntier = "small"\n', 'me/c.toml': 'name = 1e400\n' });
    const { exit, out, error, saved } = await runCli(['catalogue', 'build', directory, '--out', 'my.json']);
    expect([exit, out, saved]).toEqual([1, '', {}]);
    expect(error).toContain('me/b.toml: has unknown key "nam"; did you mean "name"?');
    expect(error).toContain('me/c.toml: ');
    const asked = await runCli(['catalogue', 'build', directory, '--json']);
    expect([asked.exit, asked.error, JSON.parse(asked.out)]).toEqual([1, '', { faults: error.trimEnd().split('\n') }]);
  });

  test('says when the folder is not there', async () => {
    expect(await runCli(['catalogue', 'build', join(tmpdir(), 'no-such-folder')])).toMatchObject({ exit: 2, error: expect.stringMatching(/^model-cost: ENOENT.*\n$/u) });
  });
});

describe('model-cost', () => {
  test('shows help with the exit codes', async () => {
    const { exit, out } = await runCli(['--help']);
    expect(exit).toBe(0);
    expect(out).toContain('Exit codes: 0 done, 1 a check failed, 2 bad input or no known price.');
  });

  test('says its version', async () => {
    expect(await runCli(['--version'])).toMatchObject({ exit: 0, out: '1.2.3\n', error: '' });
  });

  test.each([[['pirce'], "model-cost: unknown command 'pirce' (Did you mean price?)\n"], [['price'], "model-cost: missing required argument 'offers'\n"], [['run', '--catalogue', 'none.json'], "model-cost: ENOENT: no such file or directory, open 'none.json'\n"]])('refuses %j', async (argv, error) => {
    expect(await runCli(argv)).toMatchObject({ exit: 2, out: '', error });
  });

  test('lists every fault of a catalogue that is given', async () => {
    const { exit, error } = await runCli(['models', '--catalogue', 'bad.json'], { files: { 'bad.json': '{"version":2,"sellers":{},"offers":[]}' } });
    expect(exit).toBe(2);
    expect(error.trimEnd().split('\n').every((line) => line.startsWith('model-cost: catalogue: '))).toBe(true);
  });

  const built = 'dist/cli/model-cost.js';
  test.skipIf(!existsSync(built))('works as built', () => {
    const out = execFileSync(process.execPath, [built, 'price', 'openai/gpt-4o', '--input', '1000', '--output', '500', '--date', '2026-11-22', '--json'], { encoding: 'utf8' });
    expect(JSON.parse(out)).toMatchObject({ offers: [{ totalUsd: '0.0075' }] });
  });
});
