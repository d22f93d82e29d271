import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openCatalogue } from '../../src/catalogue/catalogue.ts';
import type { CatalogueData, MeasurementFile } from '../../src/catalogue/catalogue-data.ts';
import { catalogueData } from '../../src/catalogue/data.ts';
import { matchRow } from '../../src/catalogue/measurements-match.ts';
import { catalogueFromFiles } from '../../src/catalogue/files.ts';
import type { MeasuredSetting } from '../../src/core/model/measurement.ts';

const catalogue = openCatalogue(catalogueData);
const { measurements, ids } = catalogue;
const quality = ids.flatMap((id) => measurements.qualityRows(id));
const latency = ids.flatMap((id) => measurements.latencyRows(id));

describe('The bundled measurements', () => {
  test.each([
    ['artificial-analysis', 130, 0, true],
    ['vectara', 0, 43, false],
    ['aider', 0, 27, false],
    ['livebench', 0, 31, true],
    ['epoch', 0, 192, false],
    ['arc-prize', 0, 200, true],
    ['simple-evals', 0, 143, false],
    ['mmlu-pro', 0, 2, false],
    ['llmrouterbench', 0, 30, false],
  ])('%s has %i latency rows and, over all sellers of the weights, %i quality rows; quoted: %s', (id, times, scores, quoted) => {
    expect(latency.filter(({ source }) => source === id)).toHaveLength(times);
    expect(quality.filter(({ source }) => source === id)).toHaveLength(scores);
    expect(measurements.source(id)).toMatchObject({ id, quoted, page: expect.stringMatching(/^https:/), attribution: expect.stringMatching(/./) });
  });

  test('have 9 sources, 130 latency rows, and 658 written quality rows that become 668', () => {
    expect([measurements.sources.length, latency.length, quality.length, quality.filter(({ viaWeights }) => !viaWeights).length]).toEqual([9, 130, 668, 658]);
  });

  test('have 29 benchmarks, and every row says what its benchmark says', () => {
    expect(measurements.benchmarks).toHaveLength(29);
    const said = new Map(measurements.benchmarks.map(({ id, unit, direction }) => [id, `${unit} ${direction}`]));
    expect(quality.filter(({ benchmark, unit, direction }) => said.get(benchmark) !== `${unit} ${direction}`)).toEqual([]);
    expect(measurements.benchmarks.filter(({ direction }) => direction === 'lower').map(({ id }) => id)).toEqual(['vectara-hallucination']);
  });

  test('name the 32 latency rows that are medians over hosts', () => {
    expect(latency.filter(({ scope }) => scope === 'hosts')).toHaveLength(32);
    expect(measurements.latencyRows('groq/gpt-oss-120b').map(({ scope }) => scope)).toEqual(['hosts', 'hosts']);
  });

  test('hold a setting that no effort names as a variant, apart from the others', () => {
    expect(latency.filter(({ variant }) => variant !== undefined)).toMatchObject([{ model: 'anthropic/claude-sonnet-4-6', effort: 'none', ttftSeconds: { p50: 1.282 } }]);
    expect(matchRow(measurements.latencyRows('anthropic/claude-sonnet-4-6'), { effort: 'none' })?.row.ttftSeconds.p50).toBe(1.227);
  });
});

describe('Rows read by hand in the sources', () => {
  test.each<[string, string, MeasuredSetting, object]>([
    // https://github.com/vectara/hallucination-leaderboard, commit f38409f
    ['openai/gpt-4.1', 'vectara-hallucination', { effort: 'none' }, { score: 0.056, direction: 'lower', answerRate: 0.999, snapshot: '2025-04-14', date: '2026-09-22' }],
    // https://aider.chat/docs/leaderboards/, commit 5dc9490
    ['openai/gpt-4o-mini', 'aider-polyglot', { effort: 'none' }, { score: 0.036, n: 225, costUsdTotal: 0.3236, secondsPerCase: 17.3, date: '2024-12-21' }],
    // https://livebench.ai/, release 2026-06-25
    ['openai/gpt-5.4-mini', 'livebench-2026-06-25', { effort: 'xhigh' }, { score: 0.6637, n: 1257, costUsdTotal: 278.8824 }],
    ['anthropic/claude-opus-4-5', 'livebench-2026-06-25', { thinkingBudgetTokens: 64_000 }, { score: 0.7258, n: 1270, rawName: 'claude-opus-4-5-20251101-thinking-64k-high-effort' }],
    // https://epoch.ai/benchmarks, commit f87d3cc
    ['groq/gpt-oss-120b', 'gpqa-diamond-epoch', { effort: 'high' }, { score: 0.708, n: 198, stderr: 0.03, date: '2025-11-07' }],
    // https://arcprize.org/leaderboard, 2026-09-23
    ['openai/gpt-5', 'arc-agi-1', { effort: 'high' }, { score: 0.6567, n: 100, costUsdPerCase: 0.5087 }],
    ['openai/gpt-5-pro', 'arc-agi-2', { effort: 'unstated' }, { score: 0.1833, n: 120, costUsdPerCase: 7.1432, rawName: 'GPT-5 Pro (default)' }],
    // https://github.com/openai/simple-evals, commit ee3b031
    ['openai/gpt-4o', 'drop-f1-simple-evals', { effort: 'none', snapshot: '2024-05-13' }, { score: 0.837, unit: 'f1' }],
    // https://github.com/TIGER-AI-Lab/MMLU-Pro, commit f418b11
    ['openai/gpt-4-turbo', 'mmlu-pro', { effort: 'none' }, { score: 0.6371, n: 12_000, nBasis: 'a lower bound: "over 12,000 questions"', date: '2024' }],
    // https://arxiv.org/abs/2601.07206, table 9
    ['openai/gpt-5', 'llmrouterbench-hle', { effort: 'medium' }, { score: 0.2632, n: 2158, date: '2026-01' }],
  ])('%s on %s at %j', (model, benchmark, setting, expected) => {
    expect(matchRow(measurements.qualityRows(model, benchmark), setting)?.row).toMatchObject(expected);
  });

  // https://artificialanalysis.ai/leaderboards/models, 2026-07-10
  test.each<[string, MeasuredSetting, object]>([
    ['openai/gpt-5', { effort: 'low' }, { ttftSeconds: { p05: 2.698, p50: 7.485, p95: 27.807 }, outputTokensPerSecond: { p05: 40.47, p50: 73.44, p95: 109.93 }, includesHiddenReasoning: true, measured: '2026-07-10' }],
    ['google/gemini-2.5-flash-lite', { effort: 'on' }, { ttftSeconds: { p05: 7.261, p50: 27.14, p95: 78.332 }, timeToFirstAnswerSeconds: 27.14 }],
    ['groq/gpt-oss-20b', { effort: 'low' }, { ttftSeconds: { p05: 0.364, p50: 0.838, p95: 21.808 }, includesHiddenReasoning: false, timeToFirstAnswerSeconds: 9.536, scope: 'hosts' }],
  ])('%s at %j takes its time', (model, setting, expected) => {
    expect(matchRow(measurements.latencyRows(model), setting)?.row).toMatchObject(expected);
  });

  test.each([
    ['openai/gpt-4.1', 'vectara-hallucination'],
    ['openai/gpt-4o', 'drop-f1-simple-evals'],
    ['openai/gpt-4.1', 'frontiermath-epoch'],
  ])('%s on %s says no n, because none is published', (model, benchmark) => {
    const rows = measurements.qualityRows(model, benchmark);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((row) => 'n' in row)).toEqual([]);
  });
});

describe('The same weights', () => {
  test('share quality rows, which say where they were written', () => {
    const [row] = measurements.qualityRows('together/gpt-oss-120b', 'aider-polyglot');
    expect(row).toMatchObject({ model: 'together/gpt-oss-120b', score: 0.418, viaWeights: { from: 'groq/gpt-oss-120b' } });
    expect(measurements.qualityRows('groq/llama-3.3-70b-versatile', 'vectara-hallucination')[0]?.viaWeights).toEqual({ from: 'together/llama-3.3-70b-instruct-turbo' });
  });

  test('do not share a row whose release is not sure', () => {
    expect(measurements.qualityRows('deepseek/deepseek-v4-pro')).toHaveLength(3);
    expect(measurements.qualityRows('together/deepseek-v4-pro-0813').map(({ score, snapshot }) => [score, snapshot])).toEqual([[0.7744, '0813']]);
  });

  test('do not share latency', () => {
    expect(latency.filter(({ model }) => model === 'together/kimi-k3')).toEqual([]);
  });

  test('at a seller with a row of its own keep that row', () => {
    const source: MeasurementFile = { ...emptySource, benchmarks: [{ id: 'mine', name: 'Mine', unit: 'share', direction: 'higher' }], quality: [
      { model: 'groq/gpt-oss-120b', effort: 'high', benchmark: 'mine', score: 0.5 },
      { model: 'together/gpt-oss-120b', effort: 'high', benchmark: 'mine', score: 0.4 },
    ] };
    const mine = openCatalogue({ version: 1, sellers: {}, offers: {}, measurements: { mine: source } }, catalogueData).measurements;
    expect(mine.qualityRows('together/gpt-oss-120b', 'mine')).toMatchObject([{ score: 0.4, date: '2026-11-22' }]);
    expect(mine.qualityRows('together/gpt-oss-120b', 'mine')[0]).not.toHaveProperty('viaWeights');
  });
});

test('rows of an offer are made once, and stand in the order they were written, wherever that was', () => {
  expect(measurements.latencyRows('openai/gpt-4o')).toBe(measurements.latencyRows('openai/gpt-4o'));
  const file = catalogueData.measurements!['aider']!;
  const written = ['b/x', 'a/x', 'b/x'].map((model, place) => ({ ...file.quality![0]!, model, snapshot: `v${place}` }));
  const offer = { ...catalogueData.offers['openai/gpt-4o']!, weights: 'x' };
  const { measurements: shared } = openCatalogue({ version: 1, sellers: { a: { name: 'A' }, b: { name: 'B' } }, offers: { 'a/x': offer, 'b/x': offer }, measurements: { aider: { ...file, quality: written } } });
  expect(shared.qualityRows('a/x').map(({ snapshot, viaWeights }) => [snapshot, viaWeights?.from])).toEqual([['v0', 'b/x'], ['v1', undefined], ['v2', 'b/x']]);
});

describe('Sources come and go', () => {
  const files = readdirSync('pricing', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.toml'))
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(`pricing/${path}`, 'utf8') }));
  const sources = files.map(({ path }) => path).filter((path) => path.startsWith('measurements/'));

  test('there are nine files', () => {
    expect(sources).toHaveLength(9);
  });

  test.each(sources)('without %s all else works', (path) => {
    const left = openCatalogue(catalogueFromFiles(files.filter((file) => file.path !== path)));
    const gone = path.slice('measurements/'.length, -'.toml'.length);
    expect(left.measurements.sources.map(({ id }) => id)).toEqual(measurements.sources.map(({ id }) => id).filter((id) => id !== gone));
    expect(left.ids.flatMap((id) => left.measurements.qualityRows(id))).toEqual(quality.filter(({ source }) => source !== gone));
    expect(left.ids.flatMap((id) => left.measurements.latencyRows(id))).toEqual(latency.filter(({ source }) => source !== gone));
    expect(left.schedule('openai/gpt-4o').pricer(Date.parse('2026-11-22'), {}).usd({ input: 1e6 })).toBe('2.5');
  });

  test('without any, everything is simply not measured', () => {
    const bare = openCatalogue(catalogueFromFiles(files.filter(({ path }) => !path.startsWith('measurements/')))).measurements;
    expect([bare.sources, bare.benchmarks, bare.latencyRows('openai/gpt-5'), bare.qualityRows('openai/gpt-5'), bare.assumedEffort('openai/gpt-5')]).toEqual([[], [], [], [], undefined]);
  });

  test('a given source replaces the one of its id and leaves the others', () => {
    const own: CatalogueData = { version: 1, sellers: {}, offers: {}, measurements: { aider: emptySource } };
    const given = openCatalogue(own, catalogueData).measurements;
    expect(given.qualityRows('openai/gpt-5', 'aider-polyglot')).toEqual([]);
    expect(given.qualityRows('openai/gpt-5', 'arc-agi-1')).toEqual(measurements.qualityRows('openai/gpt-5', 'arc-agi-1'));
  });
});

describe('Where nobody names an effort', () => {
  test.each([
    ['openai/gpt-4o', undefined, { setting: { effort: 'none' }, assumed: false, measured: { latency: true, quality: true } }],
    ['openai/gpt-5', undefined, { setting: { effort: 'minimal' }, assumed: true, measured: { latency: true, quality: true } }],
    ['openai/gpt-5', 'aider-polyglot', { setting: { effort: 'low' }, assumed: true, measured: { latency: true, quality: true } }],
    ['openai/gpt-6-luna', undefined, { setting: { effort: 'none' }, assumed: true, measured: { latency: false, quality: true } }],
    ['amazon/nova-2-lite', undefined, { setting: { effort: 'none' }, assumed: true, measured: { latency: true, quality: false } }],
    ['alibaba/qwen3.8-max', undefined, { setting: { effort: 'unstated' }, assumed: true, measured: { latency: false, quality: true } }],
    ['google/gemini-2.5-pro', 'arc-agi-1', { setting: { thinkingBudgetTokens: 1_000 }, assumed: true, measured: { latency: false, quality: true } }],
    ['openai/gpt-6-sol', undefined, undefined],
    ['openai/no-such-model', undefined, undefined],
  ])('%s (%s) is called at the lowest effort with both measured, else with either', (model, benchmark, expected) => {
    expect(measurements.assumedEffort(model, benchmark)).toEqual(expected);
  });

  test('only rows of a named snapshot count', () => {
    expect(measurements.assumedEffort('openai/gpt-4-turbo', undefined, '1106-preview')?.measured).toEqual({ latency: false, quality: true });
  });
});

const emptySource: MeasurementFile = { name: 'Mine', page: 'https://example.org', date: '2026-11-22', licence: 'mine', attribution: 'me', what: 'nothing' };
