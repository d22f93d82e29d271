import { describe, expect, test } from 'vitest';
import { loadCatalogue, type Explained } from '../../src/index.ts';
import { EXPLAINED } from '../../src/core/query/explain.ts';
import { runCli } from './fake-terminal.ts';
import { laboratory } from './laboratory.ts';

const files = { 'laboratory.json': laboratory };
const run = (argv: readonly string[], columns = 200) => runCli(['run', '--catalogue', 'laboratory.json', '--input-tokens', '1000', '--output-tokens', '101', '--output-spread', '0', '--tokenizer', 'own', ...argv], { files, columns });
const sums = ['--benchmark', 'sums'];

/** The cells of each option. */
async function cells(...argv: string[]): Promise<readonly (readonly string[])[]> {
  const [, ...lines] = (await run(argv)).out.split('\n\n')[0]!.trim().split('\n');
  return lines.map((line) => line.split(/ {2,}/u));
}

async function quotes(...argv: string[]): Promise<readonly Record<string, unknown>[]> {
  return (JSON.parse((await run([...argv, '--json'])).out) as { quotes: Record<string, unknown>[] }).quotes;
}

describe('model-cost run beside the cost', () => {
  test('shows how long it takes and how often it is right', async () => {
    expect(await cells('--models', 'me/quick', ...sums)).toEqual([
      ['me/quick', '$1.404', '$1,404', '1.0×', '0.5 / 1 s', expect.stringMatching(/^1\.5 \/ 2(\.\d)? s ±31%$/u), '88% (82.8%–91.8%), Sums', '$1.595'],
    ]);
  });

  test('says what nobody measured, and never 0', async () => {
    expect(await cells('--models', 'me/new')).toEqual([['me/new', '$5.505', '$5,505', '1.0×', 'not measured', 'not measured', 'not measured', 'not measured']]);
  });

  test('a batch may take a day', async () => {
    expect((await cells('--models', 'me/new@batch'))[0]!.slice(4, 6)).toEqual(['up to 24 h', 'up to 24 h']);
  });

  test('takes an evaluation or a guess from the text of the option', async () => {
    const [evaluated, guessed, never] = await cells('--models', 'me/new@176of200,me/new@90%,me/new@0of200');
    expect(evaluated!.slice(-2)).toEqual(['88% (82.8%–91.8%), your evaluation', '$6.256']);
    expect(guessed!.slice(-2)).toEqual(['90%, a guess', '$6.117']);
    expect(never!.slice(-2)).toEqual(['0% (0%–1.9%), your evaluation', 'never']);
  });

  test('takes times of one’s own from the text of the option, before what others measured', async () => {
    const timed = (await cells('--models', 'me/quick@2.4-9.8s@first0.6-1.9s,me/new@2.4-9.8s,me/new@2.4-9.8s@batch')).map((row) => row.slice(4, 6));
    expect(timed).toEqual([
      ['0.6 / 1.9 s', '2.4 / 9.8 s (your timing)'],
      ['not measured', '2.4 / 9.8 s (your timing)'],
      ['up to 24 h', 'up to 24 h'],
    ]);
    const { out } = await run(['--models', 'me/quick@2.4-9.8s', '--latency-limit', '9.8']);
    expect(out).toContain('me/quick@2.4-9.8s: 95% within 9.8 s');
    expect(out).toContain('Your own timing, at your own load');
    expect(out).not.toMatch(/Clock|one request at a time/u);
  });

  test('times of one’s own are data too, and leave the cost and its estimate as they are', async () => {
    const [own, measured] = await quotes('--models', 'me/open@low@2.4-9.8s,me/open@low');
    expect(own).not.toHaveProperty('latency.band');
    expect(own).toMatchObject({ latency: { p50Seconds: 2.4, own: { callSeconds: { p50: 2.4, p95: 9.8 } } }, reasoning: { origin: 'estimate', tokens: 1_000 }, why: { latency: { sources: [] }, reasoning: { formula: 'reasoning' } } });
    expect(own!['latency']).not.toHaveProperty('row');
    expect([own!['expectedUsd'], own!['reasoning']]).toEqual([measured!['expectedUsd'], measured!['reasoning']]);
  });

  test('a snapshot that is named is the one that counts, from a flag as from a file', async () => {
    const named = await quotes('--models', 'me/quick@snapshot=2026-01-01');
    expect(named[0]).toMatchObject({ setting: { snapshot: '2026-01-01' }, latency: {}, measuredAt: { isSnapshotAssumed: false } });
    const scenario = { options: [{ offer: 'me/quick', setting: { snapshot: '2026-01-01' } }] };
    const { out } = await runCli(['run', '--catalogue', 'laboratory.json', '--scenario', 'scenario.json', '--input-tokens', '1000', '--output-tokens', '101', '--output-spread', '0', '--tokenizer', 'own', '--json'], { files: { ...files, 'scenario.json': scenario } });
    expect((JSON.parse(out) as { quotes: unknown }).quotes).toEqual(named);
    expect((await quotes('--models', 'me/quick@snapshot=2025-01-01'))[0]).not.toHaveProperty('latency');
  });

  test('a score that counts what goes wrong is turned round', async () => {
    expect((await cells('--models', 'me/quick', '--benchmark', 'slips'))[0]!.at(-2)).toBe('90%, Slips');
  });

  test('a cost without hidden reasoning is a lower bound, and what it says of the others one too', async () => {
    expect((await cells('--models', 'me/thinker,me/silent,me/new')).map((row) => row.slice(1, 4))).toEqual([
      ['≥ $2.808', '≥ $2,808', '≥ 1.0×'],
      ['≥ $4.212', '≥ $4,212', '–'],
      ['$5.505', '$5,505', '≤ 2.0×'],
    ]);
    expect((await cells('--models', 'me/thinker@r500,me/quick')).map((row) => row.slice(1, 4))).toEqual([
      ['$6.808', '$6,808', '4.8×'],
      ['$1.404', '$1,404', '1.0×'],
    ]);
    expect((await quotes('--models', 'me/thinker,me/silent,me/new')).map(({ timesCheapest, timesCheapestIs, missing }) => [timesCheapest === undefined, timesCheapestIs, missing])).toEqual([
      [false, 'at-least', ['reasoning']],
      [true, 'not-known', ['reasoning']],
      [false, 'at-most', []],
    ]);
  });

  test('notes what was assumed, what cannot be, and what the numbers take for granted', async () => {
    const { out } = await run(['--models', 'me/thinker,me/quick', ...sums, '--latency-limit', '3', '--input-tokens', '3900', '--failure-share', '0.1']);
    expect(out).toMatch(/^me\/thinker: ✕ too slow: .*3 s; at low effort, assumed;.* hidden reasoning .*; 0% within 3 s; 90% of its queries are served/mu);
    expect(out).toMatch(/^me\/quick: ✕ too long for it: .* it takes 4,000; .*2026-01-01, assumed; .*% within 3 s/mu);
    expect(out).toContain('Hidden reasoning tokens of me/thinker are not known');
    expect(out).toContain('A benchmark stands for your task');
    expect(out).toContain('An estimate, not a quote; prices as of 2026-11-22');
  });

  test('says how long a prompt is and what own servers can read, and by how much a limit is missed together', async () => {
    const { out } = await runCli(['run', '--models', 'own/qwen3-8b@1xh100-sxm@bf16,vote(openai/gpt-4o)', '--input-tokens', '50000', '--input-spread', '0', '--output-spread', '0', '--request-limit', '60'], { columns: 400 });
    expect(out).toContain('95 of 100 calls need up to 50,211 tokens, it takes 40,960');
    expect(out).toContain('vote(openai/gpt-4o): ✕ the peak is 3.4× your limit of requests a minute');
  });

  test('a part sent as a batch is said', async () => {
    expect((await run(['--models', 'me/new', '--batch-share', '0.25'])).out).toContain('me/new: 25% of its queries are sent as a batch and take up to 24 h');
  });

  test('names every source once, with its date, and its own line where its terms ask for it', async () => {
    const { out } = await run(['--models', 'me/quick,me/thinker,me/new', ...sums]);
    const sources = out.split('\n\n').at(-2)!.split('\n');
    expect(sources).toEqual([
      'Price: one source only, read 2026-11-20: price page (me/quick, me/thinker, me/new)',
      'First word and whole answer: Clock, measured 2026-11-02 (20 days old), https://clock.example · Times: Clock.',
      'Right: School, measured 2026-03-01, https://school.example',
    ]);
  });

  test.each([30, 40, 60, 80, 100, 120, 160])('fits a terminal of %i columns, with every column', async (columns) => {
    const { out } = await run(['--models', 'me/quick,me/thinker@176of200', ...sums, '--latency-limit', '5'], columns);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns);
    for (const title of ['Offer', 'Per 1,000', 'Per month', '× cheapest', 'First word p50/p95', 'Whole answer p50/p95', 'Right (95% range)', 'Per 1,000 right']) expect(out).toContain(title);
  });
});

describe('model-cost run --json', () => {
  test('carries what is known, and leaves out what is not', async () => {
    const [quick, unmeasured] = await quotes('--models', 'me/quick,me/new', ...sums);
    expect(quick).toMatchObject({
      expectedUsd: 0.001404,
      exactUsd: '0.001404',
      missing: [],
      reasoning: { origin: 'none' },
      measuredAt: { effort: 'none', isEffortAssumed: false, isSnapshotAssumed: true },
      latency: { firstWord: { p50Seconds: 0.5 }, ageDays: 20, row: { source: 'clock' } },
      success: { origin: 'proxy', rate: 0.88, benchmark: 'sums', items: 200 },
      costPerSuccess: { status: 'finite' },
      costPerSuccessInterval: { heldFixed: 'cost' },
      benchmarkRow: { source: 'school' },
      infeasible: [],
      why: { latency: { sources: [{ name: 'Clock', attribution: 'Times: Clock.' }] } },
    });
    for (const key of ['latency', 'success', 'successShare', 'costPerSuccess', 'costPerSuccessInterval', 'headroom', 'batchSeconds']) expect(unmeasured).not.toHaveProperty(key);
    expect(Object.keys(unmeasured!['why'] as object)).toEqual(['cost', 'usdPerMonth']);
  });

  test('has no null for any offer of the catalogue', async () => {
    const { ids } = await loadCatalogue();
    const parts = Array.from({ length: Math.ceil(ids.length / 8) }, (_, part) => ids.slice(part * 8, part * 8 + 8));
    const found: unknown[] = [];
    for (const part of parts) {
      const { out } = await runCli(['run', '--models', part.join(','), '--workload', 'rag-question', '--request-limit', '5', '--date', '2026-11-22', '--json']);
      for (const entry of (JSON.parse(out) as { quotes: unknown[] }).quotes) if (JSON.stringify(entry).includes('null')) found.push(entry);
    }
    expect(found).toEqual([]);
  });
});

describe('model-cost run --why', () => {
  test('shows the formula with its values, and where they are from', async () => {
    expect((await run(['--models', 'me/quick', ...sums, '--why', 'costPerSuccess'])).out.split('\n')).toEqual([
      'me/quick  What a right answer costs',
      expect.stringMatching(/^ {2}cost of a query/u),
      '  cost of a query  $0.001404',
      '  success rate           88%',
      '  = $0.00159545 per right answer',
      '  Formula: arXiv:2504.13359, equation 1',
      '  Assumed: The interval is that of the success rate; the cost is taken as certain.',
      expect.stringMatching(/^ {2}Assumed: A benchmark stands for your task/u),
      '',
    ]);
  });

  test('itemises a cost', async () => {
    const { out } = await run(['--models', 'me/thinker', '--why', 'cost']);
    expect(out).toContain('  Input   1,000  $2 per million tokens     $0.002\n  Output    101  $8 per million tokens  $0.000808\n');
    expect(out).toContain('  = ≥ $0.002808 per query\n');
    expect(out).toContain('  Source: price page, read 2026-11-20\n');
  });

  test('shows the times that reasoning was estimated from', async () => {
    const open = ['--models', 'me/open@low'];
    // (10.5 s − 0.5 s) × 100 tokens a second
    const { out } = await run([...open, '--why', 'reasoning']);
    expect(out).toMatch(/time to first answer +10\.5 s\n.*0\.5 s\n.*100 tokens a second\n {2}= 1,000 tokens\n/u);
    expect((await run([...open, '--why', 'firstWord'])).out).toMatch(/ {2}= \d+ \/ \d+ s\n/u);
    expect((await run([...open, '--why', 'latency'])).out).toContain('Source: Clock, measured 2026-11-02, https://clock.example · Times: Clock.');
    expect((await run([...open, '--why', 'usdPerMonth'])).out).toContain('  = $5,404 a month\n');
    expect((await run(open)).out).toContain('me/open@low: 1,000 reasoning tokens a call, estimated');
  });

  test('says of times that they are one’s own, and what they take for granted', async () => {
    const why = async (number: string, ...argv: string[]) => (await run([...argv, '--why', number])).out.split('\n').slice(1, -1).map((line) => line.trim());
    expect(await why('latency', '--models', 'me/quick@2.4-9.8s', '--calls', '2')).toEqual([
      'time of a call, as you timed it, added up over the calls as distributions',
      'p50, as you timed it  2.4 s',
      'p95, as you timed it  9.8 s',
      expect.stringMatching(/^calls +2$/u),
      expect.stringMatching(/^= [\d.]+ \/ [\d.]+ s$/u),
      expect.stringMatching(/^Assumed: Your own timing/u),
      expect.stringMatching(/^Assumed: When the first word comes you did not time/u),
    ]);
    expect((await why('latency', '--models', 'me/new@2.4s')).join('\n')).toContain('You timed only the median');
    expect(await why('firstWord', '--models', 'me/quick@2.4-9.8s@first0.6s')).toEqual(expect.arrayContaining(['p50 and p95 of the first token, as you timed it', 'p50, as you timed it  0.6 s']));
    expect(await why('firstWord', '--models', 'me/quick@2.4-9.8s')).toEqual(['not measured']);
    expect(await why('firstWord', '--models', 'me/quick@2.4-9.8s@first0.6s', '--calls', '2')).toEqual(['several calls make a query: no first word of its own']);
  });

  const missing = { cost: '=', usdPerMonth: '=', firstWord: 'not measured', latency: 'not measured', reasoning: 'it does not reason', success: 'not measured', costPerSuccess: 'not measured' } satisfies Record<Explained, string>;
  test.each(EXPLAINED)('%s of an option nobody measured', async (number) => {
    const { exit, out } = await run(['--models', 'me/new', '--why', number]);
    expect(exit).toBe(0);
    expect(out).toContain(`  ${missing[number]}`);
  });

  test('a batch and an agent have no first word', async () => {
    expect((await run(['--models', 'me/new@batch', '--why', 'firstWord'])).out).toContain('  up to 24 h');
    expect((await run(['--models', 'me/quick', '--calls', '3', '--why', 'firstWord'])).out).toContain('  several calls make a query');
  });

  test('says what may be asked', async () => {
    expect(await run(['--why', 'costPerSucess'])).toMatchObject({ exit: 2, error: expect.stringContaining('did you mean "costPerSuccess"?') });
  });
});

describe('model-cost run --workload', () => {
  test('brings the values of the preset, and the benchmark that stands for it', async () => {
    const { out } = await runCli(['run', '--models', 'openai/gpt-4o', '--workload', 'code-completion', '--output-tokens', '30', '--date', '2026-11-22', '--json']);
    expect(JSON.parse(out)).toMatchObject({ scenario: { workload: { inputTokens: 2_048, outputTokens: 30 }, quality: { benchmark: 'aider-polyglot' } }, quotes: [{ success: { benchmark: 'aider-polyglot' } }] });
  });

  test('says what stands for it, or why nothing does', async () => {
    expect((await runCli(['run', '--models', 'openai/gpt-4o', '--workload', 'code-completion'])).out).toContain('Aider polyglot stands for code completion: ');
    expect((await runCli(['run', '--models', 'openai/gpt-4o'])).out).toContain('No benchmark stands for a chat: ');
  });

  test.each([
    [['--workload', 'code-completoin'], 'workload.preset has no name “code-completoin”; did you mean “code-completion”?'],
    [['--benchmark', 'sum'], 'quality.benchmark has no name “sum”; did you mean “sums”?'],
  ])('%j is a name of nothing', async (argv, message) => {
    expect(await run(argv)).toMatchObject({ exit: 2, out: '', error: `model-cost: ${message}\n` });
  });
});
