import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/index.ts';
import { runCli } from './fake-terminal.ts';

const { hardware } = await loadCatalogue();
const lines = async (...argv: string[]) => (await runCli(['host', ...argv], { columns: Infinity })).out.trimEnd().split('\n');
const data = async (...argv: string[]) => JSON.parse((await runCli(['host', ...argv, '--json'])).out);
const LLAMA = 'llama-3.3-70b';

describe('model-cost host, every device', () => {
  test('shows the cheapest of each device that serves, the cheapest first, and why the others do not', async () => {
    const shown = await lines(LLAMA, '--users', '50000');
    expect(shown[0]).toBe('Llama 3.3 70B Instruct, 50,000 users: 7,609,375 queries a month of 1,155 + 211 tokens; each user gets at least 20 tokens a second');
    expect(shown[2]!.split(/ {2,}/u)).toEqual(['Devices', 'Format', 'USD a GPU-hour', 'Paid', 'Tokens/s a user', 'Replicas', 'USD a month', '1,000 queries', '1M output', 'Not measured']);
    const rows = shown.slice(3, shown.indexOf('', 3)).map((line) => line.split(/ {2,}/u));
    expect(rows.length).toBeGreaterThan(8);
    const months = rows.map((cells) => Number(cells[6]!.replace(/[^\d.]/gu, '')));
    expect(months).toEqual(months.toSorted((a, b) => a - b));
    expect(new Set(rows.map(([devices]) => devices!.split(' × ')[1])).size).toBe(rows.length);
    // nobody said what people, disks and traffic cost
    for (const cells of rows) expect(cells).toMatchObject({ 3: 'on demand', 6: expect.stringMatching(/^≥ \$/u) });
    const failures = shown.slice(shown.indexOf('What does not serve, of all devices, counts and formats:'));
    expect(failures).toContainEqual('  16 memory bandwidth not known: h100-nvl');
    expect(failures.find((line) => line.includes('too small'))).toContain('l4');
  });

  test('says what the licence limits, and how far speeds are off', async () => {
    const text = (await lines(LLAMA)).join('\n');
    expect(text).toContain('700 million monthly users');
    expect(text).toContain('Speeds are predicted: off by 17% on average (13% median) for models nobody had looked at');
    expect((await lines('gpt-oss-20b')).join('\n')).not.toMatch(/licen[cs]e/iu);
    expect((await lines('minimax-m3')).join('\n')).toContain('what it limits was not read');
  });

  test('looks at one kind of price, or at all', async () => {
    const kinds = async (...argv: string[]) => [...new Set(((await data(LLAMA, ...argv)).feasible as { price: { kind: string } }[]).map(({ price }) => price.kind))];
    expect(await kinds()).toEqual(['on-demand']);
    expect(await kinds('--rental', 'spot')).toEqual(['spot']);
    expect((await kinds('--rental', 'any')).length).toBeGreaterThan(1);
  });

  test('gives everything as plain data', async () => {
    const { feasible, unfit, load, speedError, own } = await data(LLAMA);
    expect(feasible.length + unfit.length).toBe(hardware.ids.length * 16);
    expect(load).toEqual({ queriesPerMonth: 1_000_000, callsPerQuery: 1, inputTokens: 1155, outputTokens: 211 });
    expect(speedError.unseen).toEqual({ mean: 0.169, median: 0.126 });
    expect(own).toBeUndefined();
    expect(unfit).toContainEqual({ gpu: 'h100-sxm', gpus: 1, precision: 'bf16', reason: 'too-large' });
  });

  test('holds the cheapest against an API when one is named', async () => {
    const shown = await lines(LLAMA, '--against', 'openai/gpt-4o');
    expect(shown.some((line) => line.startsWith('openai/gpt-4o '))).toBe(true);
  });

  test.each([
    ['weights that cannot be sized', ['kimi-k3'], 'Nothing in the catalogue serves kimi-k3 under this load and these limits.'],
    ['a speed that nothing reaches', [LLAMA, '--speed-per-user', '5000'], `Nothing in the catalogue serves ${LLAMA} under this load and these limits.`],
  ])('%s: says why, and that nothing serves', async (_, argv, message) => {
    const { exit, out, error } = await runCli(['host', ...argv]);
    expect({ exit, error }).toEqual({ exit: 2, error: `model-cost: ${message}\n` });
    expect(out).toContain('What does not serve');
  });
});

describe('model-cost host, one device', () => {
  const EXAMPLE = [LLAMA, '--gpu', 'h100-sxm', '--users', '50000'];

  test('shows what fits, how fast, how many, what a month costs and against what it pays', async () => {
    const shown = await lines(...EXAMPLE);
    expect(shown[0]).toBe('Llama 3.3 70B Instruct on 2 × NVIDIA H100 SXM 80GB in fp8, vllm');
    const text = shown.join('\n');
    // H100: 81,559 MiB can be used; weights of 70.6 billion bytes and the table that reads tokens in 16 bits, on two
    expect(text).toMatch(/^weights +35\.8$/mu);
    expect(text).toMatch(/^can be used +85\.5$/mu);
    expect(text).toMatch(/^At a time +Tokens\/s each +90% band +Tokens\/s in all +First word$/mu);
    expect(text).toMatch(/^Replicas: 3 for a peak of 8\.68 calls a second, filled to 70%, and 1 spare: 8 GPUs\.$/mu);
    expect(text).toMatch(/^Own servers: rent +2,191\.5 +\$4\.8 +\$10,519$/mu);
    expect(text).toMatch(/^Together +≥ \$14,026$/mu);
    expect(text).toMatch(/^A million output tokens cost \$[\d.]+, sold at 20 tokens a second to each user\.$/mu);
    expect(text).toContain('Not priced, so the month costs more: Own servers: disks, Own servers: traffic, Own servers: people.');
    expect(text).toMatch(/^groq\/llama-3\.3-70b-versatile +\$6,453\.82 +never up to 761,000,000 queries a month/mu);
    expect(text).toContain('Served in fp8, published in bf16');
    expect(text).toMatch(/^GPU-hour: \$2\.4, hyperstack, on demand, read /mu);
  });

  test('the bill has nothing unpriced once everything has a price', async () => {
    const shown = (await lines(...EXAMPLE, '--on-call-cost', '8000', '--storage-cost', '0', '--egress-cost', '100')).join('\n');
    expect(shown).toMatch(/^Together +\$22,126$/mu);
    expect(shown).not.toContain('Not priced');
  });

  test('a count, a format, an engine and a price of one’s own are taken', async () => {
    const { own } = await data(...EXAMPLE, '--gpus', '4', '--precision', 'bf16', '--engine', 'sglang', '--gpu-price', '3');
    expect(own.option).toEqual({ weights: LLAMA, gpu: 'h100-sxm', gpus: 4, precision: 'bf16', rental: 'on-demand', usdPerGpuHour: 3, engine: 'sglang' });
    expect(own.usdPerGpuHour).toBe(3);
    expect((await lines(...EXAMPLE, '--gpu-price', '3')).join('\n')).toContain('GPU-hour: $3, your own price, taken to hold the host.');
  });

  test('int4, which nobody measured, only when it is asked for', async () => {
    expect((await data(...EXAMPLE)).own.option.precision).toBe('fp8');
    const shown = (await lines(...EXAMPLE, '--precision', 'int4')).join('\n');
    expect(shown).toContain('No measured run had this format: the speed is extrapolated.');
  });

  test('speeds that were measured correct the prediction, and it says so', async () => {
    const speedAt = async (...argv: string[]) => (await data(...EXAMPLE, ...argv)).own.curve.find(({ concurrency }: { concurrency: number }) => concurrency === 64).tokensPerSecondPerUser as number;
    expect(await speedAt('--measured-speeds', '64:60')).toBeGreaterThan(await speedAt());
    expect((await lines(...EXAMPLE, '--measured-speeds', '64:60,8:90')).join('\n')).toContain('Corrected by 2 measured speeds of yours.');
  });

  test('is held against the offers that are named, else the sellers of the same weights', async () => {
    const ids = async (...argv: string[]) => ((await data(...argv)).against as { offer: string }[]).map(({ offer }) => offer);
    expect(await ids(...EXAMPLE)).toEqual(['groq/llama-3.3-70b-versatile', 'together/llama-3.3-70b-instruct-turbo']);
    expect(await ids(...EXAMPLE, '--against', 'openai/gpt-4o-mini,openai/gpt-4o')).toEqual(['openai/gpt-4o-mini', 'openai/gpt-4o']);
    expect(await ids(...EXAMPLE, '--models', 'openai/gpt-4o')).toEqual(['openai/gpt-4o']);
    expect(await ids('mistral-large-2', '--gpu', 'h100-sxm')).toEqual(['openai/gpt-4o', 'openai/gpt-4o-mini']);
  });

  test('the break-even of the data is that of a million queries at GPT-4o', async () => {
    const { against: [one] } = await data(LLAMA, '--gpu', 'h100-sxm', '--gpus', '4', '--precision', 'fp8', '--gpu-price', '2', '--against', 'openai/gpt-4o');
    expect(one.breakEven.volume.predicted.ranges[0]).toMatchObject({ cheaper: 'api', upToQueries: expect.closeTo((16 * 730.5) / 0.0049975, 3) });
    expect(one.breakEven.time.predicted.monthly[0]).toMatchObject({ cheaper: 'api', fromMonth: 0 });
  });

  test.each([
    [['llama-9'], 'catalogue has no weights "llama-9"'],
    [[LLAMA, '--gpu', 'h100'], 'catalogue has no device "h100"'],
    [[LLAMA, '--precision', 'fp16'], '--precision requires one of bf16, fp8, fp4, int4, got "fp16"'],
    [[LLAMA, '--rental', 'free'], '--rental requires one of on-demand, spot, reserved, serverless, owned, any, got "free"'],
    [[LLAMA, '--gpu-price', '2'], '--gpu-price requires --gpu'],
    [[LLAMA, '--gpu', 'h100-sxm', '--gpus', '0'], 'refusalOf requires gpus to be a whole number ≥ 1, got 0'],
    [[LLAMA, '--against', 'own/llama-3.1-8b@1xl40s@fp8'], '--against requires offers, got "own/llama-3.1-8b@1xl40s@fp8"'],
    [[LLAMA, '--gpu', 'h100-sxm', '--against', 'openai/gpt-9'], 'openai/gpt-9'],
    [[LLAMA, '--users', 'many'], '--users takes a number'],
  ])('%j is refused', async (argv, message) => {
    const { exit, error } = await runCli(['host', ...argv]);
    expect(exit).toBe(2);
    expect(error).toContain(message);
  });
});

describe('Both', () => {
  test.each([60, 80, 120])('fit a terminal of %i columns', async (columns) => {
    for (const argv of [['host', LLAMA], ['host', LLAMA, '--gpu', 'h100-sxm', '--against', 'openai/gpt-4o,openai/gpt-4o-mini']]) {
      const { out } = await runCli(argv, { columns });
      expect(Math.max(...out.split('\n').map((line) => line.length)), argv.join(' ')).toBeLessThanOrEqual(columns);
    }
  });
});
