import { describe, expect, test } from 'vitest';
import { cheapestPrice, kvCache, loadCatalogue } from '../../src/index.ts';
import { runCli } from './fake-terminal.ts';

const { hardware, weights } = await loadCatalogue();
const AT = Date.parse('2026-11-22T12:00:00Z');
const lines = async (...argv: string[]) => (await runCli(argv, { columns: Infinity })).out.trim().split('\n');
const rows = async (...argv: string[]) => (await lines(...argv)).map((line) => line.split(/ {2,}/u));

describe('model-cost weights', () => {
  test('shows size, format, cache, context, licence and who sells them, and what the licence limits once', async () => {
    const shown = await lines('weights', 'llama-3');
    expect(shown.slice(0, 4).map((line) => line.split(/ {2,}/u))).toEqual([
      ['Weights', 'Billions', 'Active', 'Format', 'Cache a token', 'Context', 'Licence', 'Sold by'],
      ['llama-3.1-405b', '405', '405', 'bf16', '516 kB', '131,072', 'Llama 3.1 Community License', '–'],
      ['llama-3.1-8b', '8', '8', 'bf16', '131 kB', '131,072', 'Llama 3.1 Community License', 'groq'],
      ['llama-3.3-70b', '70', '70', 'bf16', '328 kB', '131,072', 'Llama 3.3 Community License', 'groq, together'],
    ]);
    expect(shown.slice(4).filter((line) => line.includes('700 million'))).toHaveLength(2);
  });

  test.each([
    ['experts in another format, and windows', 'gpt-oss-20b', ['gpt-oss-20b', '21', '3.6', 'mxfp4 + bf16', '24.6 kB + 3.15 MB', '131,072', 'Apache-2.0', 'groq, together']],
    ['what cannot be derived', 'deepseek-v4-pro', ['deepseek-v4-pro', '1,600', '49', '–', 'not derived', '1,048,576', 'MIT', 'deepseek, together']],
  ])('shows %s', async (_, id, expected) => {
    expect((await rows('weights', id))[1]).toEqual(expected);
  });

  test('says why weights cannot be sized, and that a licence was not read', async () => {
    expect(await lines('weights', 'kimi-k3')).toContainEqual('kimi-k3 cannot be sized: Kimi delta attention beside MLA: not derived here.');
    expect(await lines('weights', 'minimax-m3')).toContainEqual('MiniMax Community License: what it limits was not read. https://huggingface.co/MiniMaxAI/MiniMax-M3/blob/main/LICENSE');
    // its row between the heads and what the columns mean
    expect(await lines('weights', 'phi-4')).toHaveLength(4);
  });

  test('says that a licence is not known', async () => {
    const mine = { version: 1, sellers: {}, offers: {}, weights: { mine: { name: 'Mine', totalBillionParameters: 1, layers: 1, hidden: 1, heads: 1, kvHeads: 1, headDim: 1, intermediate: 1, vocab: 1, tiedEmbeddings: false, attention: 'grouped-query', qkNorm: false, sparseIndexer: false, source: 'x' } } };
    const { out } = await runCli(['weights', 'mine', '--catalogue', 'mine.json'], { files: { 'mine.json': mine }, columns: Infinity });
    expect(out.split('\n')[1]!.split(/ {2,}/u)).toEqual(['mine', '1', '–', '–', '0.004 kB', '–', '–', '–']);
    expect(out).toContain('\nmine: its licence is not known.\n');
  });

  test('lists all, and finds words of an id, a name or a licence', async () => {
    const ids = async (...words: string[]) => (await rows('weights', ...words)).slice(1).map(([id]) => id).filter((id) => weights.ids.includes(id!));
    expect(await ids()).toEqual(weights.ids);
    expect(await ids('MISTRAL', 'research')).toEqual(['mistral-large-2']);
    expect(await runCli(['weights', 'nothing-like-it'])).toMatchObject({ exit: 0, out: '', error: 'No open weights match “nothing-like-it”.\n' });
    expect((await runCli(['weights', 'nothing-like-it', '--json'])).out).toBe('[]\n');
  });

  test('gives plain data with what follows from the shape', async () => {
    const [one] = JSON.parse((await runCli(['weights', 'llama-3.3-70b', '--json'])).out);
    expect(one).toMatchObject({ id: 'llama-3.3-70b', layers: 80, kvCache: { bytesPerToken: 327_680, parts: 8 }, offers: ['groq/llama-3.3-70b-versatile', 'together/llama-3.3-70b-instruct-turbo'] });
    expect(one.parameters.total / 1e9).toBeCloseTo(70.55, 2);
    const all = JSON.parse((await runCli(['weights', '--json'])).out) as { id: string; kvCache?: object }[];
    expect(all.filter((weight) => !weight.kvCache).map(({ id }) => id)).toEqual(weights.all.filter((weight) => !kvCache(weight)).map(({ id }) => id));
  });
});

describe('model-cost hardware', () => {
  test('shows memory, speed and the cheapest price by the hour', async () => {
    expect(await rows('hardware', 'h100-sxm')).toEqual([
      ['Device', 'Memory', 'Bandwidth', 'TFLOPS bf16 / fp8 / fp4', 'Link one way', 'Cheapest an hour'],
      ['h100-sxm', '80 GB', '3,350 GB/s', '989 / 1,979 / –', '450 GB/s', '$2.4 hyperstack, on demand'],
    ]);
    expect((await rows('hardware', 'h100-nvl'))[1]).toEqual(['h100-nvl', '94 GB', '–', '– / – / –', '–', '$3.19 runpod, on demand']);
  });

  test('a device without a dated price by the hour says so', async () => {
    const [, ...devices] = await rows('hardware');
    expect(devices.map(([id]) => id)).toEqual(hardware.ids);
    const unpriced = hardware.all.filter((device) => !cheapestPrice(device, ['on-demand'], AT)).map(({ id }) => id);
    expect(unpriced.length).toBeGreaterThan(0);
    expect(devices.filter((cells) => cells.at(-1) === 'no dated price').map(([id]) => id)).toEqual(unpriced);
  });

  test('lists every price, with why one is only shown', async () => {
    const notes = async (id: string) => (await rows('hardware', id, '--prices')).slice(1).map((cells) => [cells[1], cells[3], cells.at(-1)]);
    const h100 = await notes('h100-sxm');
    expect(h100).toHaveLength(19);
    expect(h100).toContainEqual(['aws', '$12.29', 'no longer in force']);
    expect(h100).toContainEqual(['gcp', '$9.7966', 'host extra']);
    expect(await notes('t4')).toContainEqual(['azure', '$0.526', 'undated, never picked; the whole instance']);
    expect(await notes('gb300-nvl72')).toContainEqual(['neocloud', '$3.3', 'never picked; total cost of ownership, placeholder 1.2 × GB200']);
    expect(await notes('trainium2')).toEqual([['–', '–', 'no dated price']]);
  });

  test('prices a device on another day', async () => {
    const aws = async (date: string) => (await rows('hardware', 'h100-sxm', '--prices', '--date', date)).filter((cells) => cells[1] === 'aws').map((cells) => cells.at(-1));
    expect(await aws('2025-05-01')).toEqual(['not yet in force', 'amorton45/aws-gpu-price-tracker@b81b52d0']);
  });

  test('finds words of an id, a name or a maker, and gives plain data', async () => {
    expect((await rows('hardware', 'AMD')).slice(1).map(([id]) => id)).toEqual(['mi300x', 'mi325x', 'mi355x']);
    expect(await runCli(['hardware', 'nothing-like-it'])).toMatchObject({ exit: 0, out: '', error: 'No device matches “nothing-like-it”.\n' });
    const [one] = JSON.parse((await runCli(['hardware', 'mi300x', '--json'])).out);
    expect(one).toMatchObject({ id: 'mi300x', memoryGb: 192, price: expect.arrayContaining([expect.objectContaining({ seller: 'runpod', standing: 'usable' })]) });
    expect(one.cheapest.map(({ kind, usdPerGpuHour }: { kind: string; usdPerGpuHour: number }) => [kind, usdPerGpuHour])).toEqual([['on-demand', 1.45], ['reserved', 1.55], ['owned', 1.12]]);
  });
});

describe('Both', () => {
  test.each([60, 80, 120])('fit a terminal of %i columns', async (columns) => {
    for (const argv of [['weights'], ['hardware'], ['hardware', '--prices']]) {
      const { out } = await runCli(argv, { columns });
      expect(Math.max(...out.split('\n').map((line) => line.length)), argv.join(' ')).toBeLessThanOrEqual(columns);
    }
  });
});
