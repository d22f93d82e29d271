import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDuckdb } from '../../src/cli/duckdb.ts';
import { whatIfTokens } from '../../src/cli/replay/what-if.ts';
import { Decimal, defaultScenario, loadCatalogue, readScenario, run } from '../../src/index.ts';
import { readLogRow } from '../../src/logs/read-row.ts';
import { rowPricer } from '../../src/logs/row-pricer.ts';
import { runCli } from './fake-terminal.ts';

const catalogue = await loadCatalogue();
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'replay-'));
});
afterAll(() => rm(folder, { recursive: true }));

const saved = async (name: string, content: string | Uint8Array): Promise<string> => {
  await writeFile(join(folder, name), content);
  return join(folder, name);
};
const lines = (records: readonly unknown[]): string => records.map((record) => JSON.stringify(record)).join('\n');

interface Data {
  readonly records: number;
  readonly damaged: number;
  readonly unread: readonly { readonly reason: string; readonly count: number; readonly examples: readonly { readonly record: number }[] }[];
  readonly actual: { readonly calls: number; readonly unpriced: number; readonly usd: string | null; readonly reasons: readonly { readonly reason: string; readonly calls: number; readonly examples: readonly unknown[] }[] };
  readonly whatIfs: readonly { readonly option: string; readonly calls: number; readonly unpriced: number; readonly usd: string | null; readonly lowUsd: string; readonly highUsd: string }[];
  readonly groups: readonly Readonly<Record<string, unknown>>[];
  readonly logged: readonly Readonly<Record<string, unknown>>[];
  readonly repeated: unknown;
  readonly percentiles: unknown;
}
async function data(...argv: string[]): Promise<Data> {
  const ran = await runCli(['replay', ...argv, '--json']);
  expect(ran.error).toBe('');
  return JSON.parse(ran.out) as Data;
}

/** Calls by hand: $2.50 and $10 a million (gpt-4o), $0.15 and $0.60 (gpt-4o-mini): https://developers.openai.com/api/docs/pricing */
const calls = [
  { id: 'a', timestamp: '2026-11-20T10:00:00Z', model: 'gpt-4o', input_tokens: 1_000, output_tokens: 500, feature: 'search', latency_ms: 900, cost: 0.0075 },
  { id: 'b', timestamp: '2026-11-21T10:00:00Z', model: 'gpt-4o', input_tokens: 1_000, cached_tokens: 800, output_tokens: 500, feature: 'search', latency_ms: 1_100 },
  { id: 'c', timestamp: '2026-11-21T23:59:59Z', model: 'gpt-4o-mini', input_tokens: 1_000_000, output_tokens: 0, feature: 'chat', latency_ms: 100 },
  { id: 'c', timestamp: '2026-11-21T23:59:59Z', model: 'gpt-4x', input_tokens: 7, output_tokens: 7, feature: 'chat' },
];
const csv = (): string => ['id,timestamp,model,input_tokens,cached_tokens,output_tokens,feature,latency_ms,cost', ...calls.map((call) => [call.id, call.timestamp, call.model, call.input_tokens, call.cached_tokens, call.output_tokens, call.feature, call.latency_ms, call.cost].join(','))].join('\n');
const parquet = async (name: string, select: string): Promise<string> => {
  const duckdb = await openDuckdb('500MB');
  await duckdb.run(`COPY (${select}) TO '${join(folder, name)}' (FORMAT parquet, COMPRESSION zstd)`);
  await duckdb.close();
  return join(folder, name);
};

// DuckDB is loaded and a catalogue put into it
describe('model-cost replay', { timeout: 30_000 }, () => {
  test.each([
    ['JSON lines', () => saved('calls.jsonl', lines(calls))],
    ['packed JSON lines', () => saved('calls.jsonl.gz', gzipSync(lines(calls)))],
    ['one array', () => saved('calls.json', JSON.stringify(calls, undefined, 2))],
    ['UTF-16', () => saved('wide.jsonl', Buffer.from(`\uFEFF${lines(calls)}`, 'utf16le'))],
    ['CSV', () => saved('calls.csv', csv())],
    ['packed CSV', () => saved('packed.csv.gz', gzipSync(csv()))],
    ['Parquet with plain columns', async () => parquet('calls.parquet', `SELECT id, CAST("timestamp" AS TIMESTAMP) AS "timestamp", model, CAST(input_tokens AS BIGINT) AS input_tokens, CAST(cached_tokens AS INTEGER) AS cached_tokens, CAST(output_tokens AS UBIGINT) AS output_tokens, feature, CAST(latency_ms AS INTEGER) AS latency_ms, CAST(cost AS DOUBLE) AS cost FROM read_csv('${await saved('for-parquet.csv', csv())}', all_varchar = true)`)],
    ['Parquet with texts', async () => parquet('texts.parquet', `FROM read_csv('${await saved('for-texts.csv', csv())}', all_varchar = true)`)],
  ])('prices %s', async (_, file) => {
    const found = await data(await file(), '--by', 'day,model', '--what-if', 'openai/gpt-4o-mini');
    expect(found).toMatchObject({
      records: 4,
      unread: [],
      // 0.0075 + (200 × 2.5 + 800 × 1.25 + 500 × 10) / 10^6 + 0.15
      actual: { calls: 4, unpriced: 1, usd: '0.164', reasons: [{ reason: 'unknown-model', calls: 1, examples: [{ model: 'gpt-4x', calls: 1 }] }] },
      // (1000 × 0.15 + 500 × 0.6 + 200 × 0.15 + 800 × 0.075 + 500 × 0.6) / 10^6 + 0.15; the unknown model is left out
      whatIfs: [{ option: 'openai/gpt-4o-mini', calls: 3, unpriced: 0, usd: '0.15084', lowUsd: '0.15084', highUsd: '0.15084' }],
      logged: [{ model: 'gpt-4o', calls: 1, loggedUsd: 0.0075, usd: '0.0075', cause: 'same' }],
      repeated: { ids: 1, calls: 1 },
      percentiles: { prompt_tokens: { p50: 1_000, p95: 1_000_000 }, latency_seconds: { p50: 0.9, p95: 1.1 } },
    });
    expect(found.groups).toMatchObject([
      { day: '2026-11-21', model: 'gpt-4o-mini', calls: 1, usd: '0.15', whatIfs: [{ usd: '0.15' }] },
      { day: '2026-11-20', model: 'gpt-4o', calls: 1, usd: '0.0075', whatIfs: [{ usd: '0.00045' }] },
      { day: '2026-11-21', model: 'gpt-4o', calls: 1, usd: '0.0065', whatIfs: [{ usd: '0.00039' }] },
      { day: '2026-11-21', model: 'gpt-4x', calls: 1, unpriced: 1, usd: null, whatIfs: [{ usd: null }] },
    ]);
  });

  test('agrees to the last unit with the pricer, whatever the offer', async () => {
    const logged = catalogue.ids.flatMap((id, index) => [1, 2, 3].map((day) => ({ timestamp: `2026-${String(9 + day).padStart(2, '0')}-${10 + day}T0${day}:30:00Z`, model: id, input: 1_000 * index + 7 * day ** 5, cache_read: 13 * index, output: 211 * day, service_tier: day === 3 ? 'batch' : '' })));
    const { price } = rowPricer(catalogue);
    const expected = logged.map((record) => {
      const read = readLogRow(record);
      return 'row' in read ? price(read.row) : 'no-model';
    });
    const found = await data(await saved('all.jsonl', lines(logged)), '--by', 'model');
    expect(found.actual.calls).toBe(logged.length);
    expect(found.actual.unpriced).toBe(expected.filter((one) => typeof one === 'string').length);
    for (const id of catalogue.ids) {
      const amounts = expected.filter((one) => typeof one !== 'string').filter(({ offer }) => offer.id === id);
      const sum = amounts.reduce((total, { units, pricer }) => total.plus(new Decimal(units.toString()).div(pricer.unitsPerUsd.toString())), new Decimal(0));
      expect([id, found.groups.find(({ model }) => model === id)!['usd']]).toEqual([id, amounts.length === 0 ? null : sum.toFixed()]);
    }
  });

  test('a what-if to the model itself costs the same, and its setting is its own', async () => {
    const file = await saved('same.jsonl', lines(calls.slice(0, 1)));
    const found = await data(file, '--by', '', '--what-if', 'openai/gpt-4o', '--what-if', 'openai/gpt-4o@batch');
    expect(found.whatIfs.map(({ option, usd, lowUsd, highUsd }) => [option, usd, lowUsd, highUsd])).toEqual([
      ['openai/gpt-4o', '0.0075', '0.0075', '0.0075'],
      ['openai/gpt-4o@batch', '0.00375', '0.00375', '0.00375'],
    ]);
  });

  // two calls of one conversation, the second so many minutes later reads 2,000 of its 3,000 tokens from the cache
  const conversation = (minutes: number, more: Readonly<Record<string, unknown>> = {}) =>
    [0, minutes].map((minute, index) => ({ timestamp: new Date(Date.parse('2026-11-20T10:00:00Z') + minute * 60_000).toISOString(), model: 'claude-haiku-4-5', seller: 'anthropic', conversation_id: 'x', input: index === 0 ? 3_000 : 1_000, cache_read: index === 0 ? 0 : 2_000, output: 100, ...more }));

  test.each([
    // 4,000 × 2.5 + 2,000 × 1.25 + 200 × 10
    ['keeps what was read within the life of the other cache', 4, {}, 'openai/gpt-4o', '0.0145'],
    // 6,000 × 2.5 + 200 × 10: gpt-4o does not charge writing apart
    ['writes anew what is longer ago', 6, {}, 'openai/gpt-4o', '0.017'],
    ['knows nothing of lives without a conversation', 6, { conversation_id: undefined }, 'openai/gpt-4o', '0.0145'],
    ['changes nothing of the model itself', 50, {}, 'anthropic/claude-haiku-4-5', undefined],
  ])('a what-if %s', async (_, minutes, more, option, usd) => {
    const found = await data(await saved('cache.jsonl', lines(conversation(minutes, more))), '--by', '', '--what-if', option);
    const { typical } = whatIfTokens(catalogue.offer('anthropic/claude-haiku-4-5'), catalogue.offer(option));
    if (usd === undefined) expect(found.whatIfs[0]!.usd).toBe(found.actual.usd);
    // the tokenizers differ: compared at a token for a token
    else expect(Number(found.whatIfs[0]!.usd) / typical).toBeCloseTo(Number(usd), 5);
  });

  test('of two calls at one instant neither is before the other', async () => {
    const [first, second] = conversation(6);
    const together = { ...second, input: 500, cache_read: 9_000 };
    const usd = async (records: readonly unknown[]): Promise<unknown> => (await data(await saved('together.jsonl', lines(records)), '--by', '', '--what-if', 'openai/gpt-4o')).whatIfs[0]!.usd;
    const both = await usd([first, second, together]);
    expect(await usd([first, together, second])).toBe(both);
    // both read what has left the other cache: nothing is read
    const alone = await usd([first, second, { ...together, input: 9_500, cache_read: 0 }]);
    expect(both).toBe(alone);
  });

  test('another tokenizer makes another number of tokens, each call rounded, with its band', async () => {
    const to = catalogue.offer('anthropic/claude-sonnet-5');
    const factor = whatIfTokens(catalogue.offer('openai/gpt-4o'), to);
    expect(factor.high).toBeGreaterThan(factor.low);
    const { price } = rowPricer(catalogue);
    const usd = (tokens: number): string => {
      const priced = price({ at: Date.parse(calls[0]!.timestamp), model: to.id, leaves: { input: Math.round(1_000 * tokens), output: Math.round(500 * tokens) }, setting: {} });
      return typeof priced === 'string' ? priced : new Decimal(priced.units.toString()).div(priced.pricer.unitsPerUsd.toString()).toFixed();
    };
    const found = await data(await saved('tokenizer.jsonl', lines(calls.slice(0, 1))), '--what-if', to.id);
    expect(found.whatIfs).toMatchObject([{ usd: usd(factor.typical), lowUsd: usd(factor.low), highUsd: usd(factor.high) }]);
  });

  test('counts what it can’t read by reason, with examples, and loses nothing', async () => {
    const long = JSON.stringify({ ...calls[0], note: 'x'.repeat(10_000_000) });
    const bad = ['{"model":"gpt-4o","input_to', long, JSON.stringify({ ...calls[0], output_tokens: -1 }), JSON.stringify({ ...calls[0], input_tokens: 1e300 }), JSON.stringify({ ...calls[0], timestamp: 'soon' }), '{}', JSON.stringify({ ...calls[0], input_tokens: 5, cached_tokens: 6 })];
    const found = await data(await saved('bad.jsonl', Buffer.concat([Buffer.from(`${bad.join('\n')}\n`), Buffer.from('{"timestamp":"2026-11-20","model":"gpt-4o","input_tokens":4,"output_tokens":0,"feature":"caf\u00E9"}', 'latin1')])));
    expect(found.records).toBe(8);
    expect(Object.fromEntries(found.unread.map(({ reason, count }) => [reason, count]))).toEqual({ 'not-a-record': 1, 'bad-count': 2, 'bad-time': 1, 'unknown-format': 1, contradictory: 1 });
    expect(found.unread.find(({ reason }) => reason === 'not-a-record')!.examples).toMatchObject([{ record: 1 }]);
    expect(found).toMatchObject({ damaged: 1, actual: { calls: 2, unpriced: 0, usd: '0.00751' } });
  });

  test('counts bad rows of Parquet: a missing count is never $0', async () => {
    const file = await parquet('bad.parquet', "SELECT * FROM (VALUES (TIMESTAMP '2026-11-20', 'gpt-4o', -1, 1, 0), (TIMESTAMP '2026-11-20', 'gpt-4o', NULL, NULL, NULL), (NULL, 'gpt-4o', 1, 1, 2), (TIMESTAMP '2026-11-20', NULL, 1, 1, 2), (TIMESTAMP '2026-11-20', 'gpt-4o', 9223372036854775807, 1, 9), (TIMESTAMP '2026-11-20', 'gpt-4o', 1, 1, 3), (TIMESTAMP '2026-11-20', 'gpt-4o', 4, 0, 4)) AS t(\"timestamp\", model, input_tokens, output_tokens, total_tokens)");
    const { actual } = await data(file);
    expect(actual).toMatchObject({ calls: 7, unpriced: 6, usd: '0.00001' });
    expect(Object.fromEntries(actual.reasons.map((one) => [one.reason, one.calls]))).toEqual({ 'bad-count': 4, 'no-time': 1, 'no-model': 1 });
  });

  test('counts them at a what-if too, however large', async () => {
    const file = await parquet('largest.parquet', "SELECT * FROM (VALUES (TIMESTAMP '2026-11-20', 'gpt-4o', 9223372036854775807, -5, 9), (TIMESTAMP '2026-11-20', 'gpt-4o', NULL, NULL, NULL), (TIMESTAMP '2026-11-20', 'gpt-4o', 1000, 800, 500)) AS t(\"timestamp\", model, input_tokens, cached_tokens, output_tokens)");
    const { actual, whatIfs } = await data(file, '--what-if', 'openai/gpt-4o-mini');
    expect(actual).toMatchObject({ calls: 3, unpriced: 2, usd: '0.0065' });
    expect(whatIfs).toMatchObject([{ calls: 3, unpriced: 2, usd: '0.00039' }]);
  });

  test('a log in which no price changes costs what it costs with one call before the change', async () => {
    const rows = "SELECT TIMESTAMP '2026-11-20' AS \"timestamp\", 'o3' AS model, 1000 AS input_tokens, 0 AS output_tokens";
    const alone = await data(await parquet('one-price.parquet', rows), '--by', 'month');
    const both = await data(await parquet('two-prices.parquet', `${rows} UNION ALL SELECT TIMESTAMP '2025-06-09 23:59:59.999', 'o3', 1000, 0 UNION ALL SELECT NULL, 'o3', 1000, 0`), '--by', 'month');
    const endless = await data(await parquet('endless.parquet', `${rows} UNION ALL SELECT TIMESTAMP 'infinity', 'o3', 1000, 0`), '--by', 'month');
    expect(alone).toMatchObject({ actual: { unpriced: 0 }, groups: [{ month: '2026-11', usd: '0.002' }] });
    expect(endless).toMatchObject({ actual: { unpriced: 1, reasons: [{ reason: 'no-time' }] }, groups: [{ month: '2026-11', usd: '0.002' }, { month: null, usd: null }] });
    expect(both).toMatchObject({ actual: { unpriced: 1, reasons: [{ reason: 'no-time' }] }, groups: [{ month: '2025-06', usd: '0.01' }, { month: '2026-11', usd: '0.002' }, { month: null, usd: null }] });
  });

  test('percentiles are of the calls that say what they are of, by nearest rank and to the millisecond, group by group', async () => {
    const file = await parquet('ranks.parquet', "SELECT TIMESTAMP '2026-11-20' AS \"timestamp\", 'gpt-4o' AS model, range AS input_tokens, CASE WHEN range <= 20 THEN range END AS output_tokens, range / 3.0 AS latency_seconds, CASE WHEN range <= 20 THEN 'early' ELSE 'late' END AS feature FROM range(1, 101)");
    const { percentiles, groups } = await data(file, '--by', 'feature,month');
    expect(percentiles).toEqual({ prompt_tokens: { p50: 50, p95: 95 }, output_tokens: { p50: 10, p95: 19 }, latency_seconds: { p50: 16.667, p95: 31.667 } });
    expect(Object.fromEntries(groups.map((group) => [group['feature'], group['percentiles']]))).toEqual({
      early: { prompt_tokens: [10, 19], output_tokens: [10, 19], latency_seconds: [3.333, 6.333] },
      late: { prompt_tokens: [60, 96], output_tokens: [], latency_seconds: [20, 32] },
    });
  });

  test('counts lines of a CSV file that are none', async () => {
    const found = await data(await saved('bad.csv', `${csv()}\nd,2026-11-21,gpt-4o,1,1,1,chat,1,1,too,many\n`));
    expect(found).toMatchObject({ records: 5, unread: [{ reason: 'not-a-record', count: 1 }], actual: { calls: 4, usd: '0.164' } });
  });

  test('nothing priced is no amount', async () => {
    const { actual } = await data(await saved('none.jsonl', lines(calls.slice(3))));
    expect(actual).toMatchObject({ calls: 1, unpriced: 1, usd: null });
  });

  test('reads columns of your own', async () => {
    const file = await saved('own.csv', 'when,llm,in,out\n2026-11-20,gpt-4o,1000,500\n');
    const { actual } = await data(file, '--column', 'at=when', '--column', 'model=llm', '--column', 'prompt=in', '--column', 'generated=out');
    expect(actual).toMatchObject({ calls: 1, usd: '0.0075' });
  });

  test.each(['csv', 'json', 'parquet'])('writes every group as %s, and no other file', async (kind) => {
    const [log, out] = [await saved('out.jsonl', lines(calls)), join(folder, `groups.${kind}`)];
    expect((await runCli(['replay', log, '--by', 'feature', '--what-if', 'gpt-4o-mini', '--out', out])).exit).toBe(0);
    const duckdb = await openDuckdb('500MB');
    const rows = await duckdb.rows(`SELECT feature, calls::INTEGER AS calls, unpriced::INTEGER AS unpriced, usd::VARCHAR AS usd, "usd openai/gpt-4o-mini"::VARCHAR AS mini FROM ${kind === 'csv' ? `read_csv('${out}', all_varchar = true)` : `'${out}'`} ORDER BY feature`);
    await duckdb.close();
    expect(rows).toEqual([
      { feature: 'chat', calls: 2, unpriced: 1, usd: '0.150000000000', mini: '0.150000000000' },
      { feature: 'search', calls: 2, unpriced: 0, usd: '0.014000000000', mini: '0.000840000000' },
    ]);
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  test('leaves an older file as it was where it can’t be written whole', async () => {
    const out = await saved('older.csv', 'older');
    const ran = await runCli(['replay', join(folder, 'nowhere-*.jsonl'), '--out', out]);
    expect(ran).toMatchObject({ exit: 2, out: '' });
    expect(await readFile(out, 'utf8')).toBe('older');
  });

  test('makes a scenario that loads without a problem, with the means of the calls', async () => {
    const { saved: written } = await runCli(['replay', await saved('scenario.jsonl', lines(calls.slice(0, 2))), '--scenario-out', 'scenario.json']);
    const { scenario, problems } = readScenario(JSON.parse(written['scenario.json']!), defaultScenario('2026-11-22'));
    expect(problems).toEqual([]);
    // 2,000 prompt tokens of which 800 cached, 1,000 generated, in two calls
    expect(scenario.workload).toMatchObject({ inputTokens: 1_000, cachedShare: 0.4, outputTokens: 500 });
  });

  test('makes a scenario of the log’s offers, in which a query costs what a call did', async () => {
    const logged = [1, 2, 3].flatMap((thread) => [0, 1, 2].slice(thread === 3 ? 1 : 0).map((turn) => ({ timestamp: `2026-11-20T1${turn}:00:00Z`, model: 'claude-haiku-4-5', seller: 'anthropic', conversation_id: `c${thread}`, input: 1_000 + 500 * turn, output: 400 })));
    const file = await saved('turns.jsonl', lines(logged));
    const { saved: written } = await runCli(['replay', file, '--scenario-out', 'scenario.json']);
    const { scenario, problems } = readScenario(JSON.parse(written['scenario.json']!), defaultScenario('2026-11-22'));
    expect(problems).toEqual([]);
    // 8 calls of 3 conversations
    expect(scenario).toMatchObject({ options: [{ offer: 'anthropic/claude-haiku-4-5', setting: {} }], workload: { turnsPerConversation: 3, historyTokens: 0, tokenizer: 'o200k' } });
    const { usd } = (await data(file)).actual;
    expect(run(scenario, catalogue).quotes).toMatchObject([{ cost: { expected: expect.closeTo(Number(usd) / logged.length, 9) as number } }]);
  });

  test('a log that names no conversation says nothing of turns', async () => {
    const { saved: written } = await runCli(['replay', await saved('no-turns.jsonl', lines(calls)), '--scenario-out', 'scenario.json']);
    expect(JSON.parse(written['scenario.json']!)).toMatchObject({ options: [{ offer: 'openai/gpt-4o' }, { offer: 'openai/gpt-4o-mini' }], workload: { turnsPerConversation: 1 } });
  });

  test('writes how long the calls of each offer took, and every surface shows just that', async () => {
    const at = (index: number): string => new Date(Date.UTC(2026, 10, 20, 10, 0, index)).toISOString();
    // of 20 calls the 10th and the 19th by rank; 2 more of each name were batches, which nobody waits for
    const logged = Array.from({ length: 20 }, (_, index) => [
      { timestamp: at(index), model: 'gpt-4o', input_tokens: 1_000, output_tokens: 200, latency_seconds: 1.234 + index * 0.5, ttft_seconds: 0.4 + index * 0.05 },
      { timestamp: at(index), model: 'gpt-4o-2024-11-20', input_tokens: 1_000, output_tokens: 200, latency_seconds: 1.234 + index * 0.5 },
      { timestamp: at(index), model: 'gpt-4o-mini', input_tokens: 1_000, output_tokens: 200, ...(index % 2 === 0 ? { latency_seconds: 0.5 + index * 0.1 } : { ttft_seconds: 9 }) },
    ]).flat();
    const batches = ['gpt-4o', 'gpt-4o-mini'].flatMap((model) => [1, 2].map((index) => ({ timestamp: at(index), model, service_tier: 'Batch', input_tokens: 1_000, output_tokens: 200, latency_seconds: 40_000 })));
    const untimed = { timestamp: at(0), model: 'gpt-5', input_tokens: 1_000, output_tokens: 200 };
    const { saved: written } = await runCli(['replay', await saved('times.jsonl', lines([...logged, ...batches, untimed])), '--scenario-out', 'scenario.json']);
    const file = JSON.parse(written['scenario.json']!) as unknown;
    expect(file).toMatchObject({
      options: [
        // the 20 twice: by rank the 20th and the 38th of 40
        { offer: 'openai/gpt-4o', setting: {}, callSeconds: { p50: 5.734, p95: 10.234 }, ttftSeconds: { p50: 0.85, p95: 1.3 } },
        // 10 of 20 calls say how long they took, the others when the first token came: later than that, so of other calls
        { offer: 'openai/gpt-4o-mini', setting: {}, callSeconds: { p50: 1.3, p95: 2.3 } },
        { offer: 'openai/gpt-5', setting: {} },
      ],
    });
    const { scenario, problems } = readScenario(file, defaultScenario('2026-11-22'));
    expect(problems).toEqual([]);
    expect(scenario.options).toEqual((file as { options: unknown }).options);
    expect(run(scenario, catalogue).quotes).toMatchObject([
      { latency: { band: undefined, time: { p50Seconds: expect.closeTo(5.734, 9) as number, p95Seconds: expect.closeTo(10.234, 9) as number }, firstWord: { p50Seconds: expect.closeTo(0.85, 9) as number, p95Seconds: expect.closeTo(1.3, 9) as number } } },
      { latency: { band: undefined, time: { p50Seconds: expect.closeTo(1.3, 9) as number, p95Seconds: expect.closeTo(2.3, 9) as number }, firstWord: undefined } },
      { latency: { row: { model: 'openai/gpt-5' } } },
    ]);
    const files = { 'scenario.json': file };
    const { out } = await runCli(['run', '--scenario', 'scenario.json'], { files });
    expect(out).toMatch(/^openai\/gpt-4o@5\.734-10\.234s@first0\.85-1\.3s .* 0\.85 \/ 1\.3 s +5\.7 \/ 10 s \(your timing\)/mu);
    expect(out).toMatch(/^openai\/gpt-4o-mini@1\.3-2\.3s .* not measured +1\.3 \/ 2\.3 s \(your timing\)/mu);
    const { out: compared } = await runCli(['compare', '--scenario', 'scenario.json', '--latency-limit', '5'], { files });
    expect(compared).toContain('Choose openai/gpt-4o-mini, at $769.22 a month: it is the only one that keeps your limits.');
  });

  // gpt-4o at 2.5, cached 1.25 and 10; gpt-4.1 the same tokens at 2, 0.5 and 8 USD a million: 1,000,000 in, 400,000 of them cached, 100,000 out
  test.each([
    ['the same, each rounded to a millionth', 'gpt-4o', {}, 3.000_000_4, 'same'],
    ['reads from the cache as input', 'gpt-4o', {}, 3.5, 'cache-at-full-rate'],
    ['cached tokens twice', 'gpt-4o', {}, 4, 'cache-twice'],
    ['no reads from the cache', 'gpt-4o', {}, 2.5, 'cache-free'],
    ['a batch that the log does not tell', 'gpt-4o', { cached_tokens: 0 }, 1.75, 'batch-tier'],
    ['the standard tier for a batch', 'gpt-4o', { cached_tokens: 0, service_tier: 'batch' }, 3.5, 'standard-tier'],
    ['something else', 'gpt-4o', {}, 17, null],
  ])('finds by what a logged cost is explained: %s', async (_, model, more, cost, cause) => {
    const found = await data(await saved('logged.jsonl', lines([{ timestamp: '2026-11-20T10:00:00Z', model, input_tokens: 1_000_000, cached_tokens: 400_000, output_tokens: 100_000, ...more, cost }])));
    expect(found.logged).toMatchObject([{ model, calls: 1, loggedUsd: cost, cause }]);
  });

  test('finds the prices before the last change', async () => {
    const changed = catalogue.ids.map((id) => ({ id, changes: catalogue.data.offers[id]!.price.flatMap(({ from }) => (from === undefined || from > '2026-11-20' ? [] : [from])).toSorted() })).find(({ id, changes }) => changes.length > 0 && catalogue.data.offers[id]!.price.some(({ until }) => until === changes.at(-1)))!;
    const { price } = rowPricer(catalogue);
    const record = { model: changed.id, input_tokens: 1_000_000, output_tokens: 1_000_000 };
    const then = price({ at: Date.parse(changed.changes.at(-1)!) - 1, model: changed.id, leaves: { input: 1_000_000, output: 1_000_000 }, setting: {} });
    if (typeof then === 'string') throw new Error(then);
    const cost = new Decimal(then.units.toString()).div(then.pricer.unitsPerUsd.toString()).toNumber();
    const found = await data(await saved('older.jsonl', lines([{ ...record, timestamp: '2026-11-20T10:00:00Z', cost }])));
    expect(found.logged).toMatchObject([{ model: changed.id, loggedUsd: cost, cause: 'older-prices' }]);
  });

  test('a logged cost of calls without a price is no difference, and none is explained away', async () => {
    const file = await saved('unpriced.jsonl', lines([{ timestamp: '2026-11-20T10:00:00Z', model: 'gpt-4x', input_tokens: 1_000, output_tokens: 1, cost: 3 }]));
    expect((await data(file)).logged).toEqual([{ model: 'gpt-4x', calls: 1, loggedUsd: 3, usd: null, cause: null }]);
    expect((await runCli(['replay', file])).out).toContain('gpt-4x: $3 logged, – by the catalogue: not all of these calls have a price');
  });

  test.each(['JSON lines', 'Parquet'])('writes the spread, the failures and the week of a log in %s', async (kind) => {
    // two weeks and a day from Monday, 2026-11-02: three calls at 9 o'clock on working days, one at 20 on the others, one failed
    const day = (date: number): string => `2026-11-${String(date).padStart(2, '0')}`;
    const week = Array.from({ length: 15 }, (_, index) => 2 + index).flatMap((date) => ((date - 2) % 7 < 5 ? [9, 9, 9] : [20]).map((hour, index) => ({ timestamp: `${day(date)}T${String(hour).padStart(2, '0')}:0${index}:00Z`, model: 'gpt-4o', input_tokens: index === 0 ? 1_000 : 3_000, output_tokens: 500, status: date === 2 && index === 0 ? 'error' : 'success' })));
    const records = await saved('week.jsonl', lines(week));
    const file = kind === 'JSON lines' ? records : await parquet('week.parquet', `FROM read_json('${records}')`);
    const { saved: written } = await runCli(['replay', file, '--scenario-out', 'scenario.json']);
    const { scenario, problems } = readScenario(JSON.parse(written['scenario.json']!), defaultScenario('2026-11-22'));
    expect(problems).toEqual([]);
    // 15 of 37 prompts have 1,000 tokens, 22 have 3,000: a mean of 2,189.19 and a deviation of 981.94
    expect(scenario.workload).toMatchObject({ inputCv: 0.448541, outputCv: 0, failureShare: 0.027027 });
    expect(scenario.load).toMatchObject({ activeHours: 'typed', utcOffsetHours: 0, dayShares: [3, 3, 3, 3, 3, 1, 1], hourShares: Array.from({ length: 24 }, (_, hour) => ({ 9: 33, 20: 4 })[hour] ?? 0) });
  });

  test('a text that a spreadsheet would run is none in CSV', async () => {
    const [log, out] = [await saved('formula.jsonl', lines([{ ...calls[0], feature: '=1+1' }])), join(folder, 'formula.csv')];
    await runCli(['replay', log, '--by', 'feature', '--out', out]);
    expect(await readFile(out, 'utf8')).toContain("\n'=1+1,1,0,");
  });

  test('Ctrl-C ends what is running, and says so', async () => {
    const duckdb = await openDuckdb('500MB');
    const running = duckdb.run('CREATE TABLE long AS SELECT hash(a.range, b.range) AS h FROM range(1000000) AS a, range(1000000) AS b');
    const stopped = expect(running).rejects.toThrow('stopped; nothing was written');
    process.emit('SIGINT');
    await stopped;
    expect(duckdb.goOn).toThrow('stopped; nothing was written');
    await duckdb.close();
  });

  test('says for people what it came to, what it left out and why', async () => {
    const { out, exit } = await runCli(['replay', await saved('people.jsonl', `${lines(calls)}\nno json`), '--what-if', 'gpt-4o-mini']);
    expect(exit).toBe(0);
    expect(out).toMatch(/^gpt-4o-mini +1 +0 +\$0\.15 +\$0\.15$/mu);
    expect(out).toMatch(/As it was +4 +1 +\$0\.164\n/u);
    expect(out).toMatch(/openai\/gpt-4o-mini +3 +0 +\$0\.15084 +the log’s own counts +0\.9×/u);
    expect(out).toContain('1  no record (#5 "no json")');
    expect(out).toContain('1  a model nobody knows (gpt-4x ×1)');
    expect(out).toContain('! 1 ids stand more than once');
  });

  test.each([
    ['no file', ['nowhere.jsonl'], /requires files, got none for "nowhere\.jsonl"/u],
    ['a group nobody has', ['x.jsonl', '--by', 'modle'], /--by requires one of .* got "modle"; did you mean "model"\?/u],
    ['an output of no kind', ['x.jsonl', '--out', 'x.txt'], /--out requires a file that ends in \.parquet, \.csv or \.json, got "x\.txt"/u],
    ['a memory that is none', ['x.jsonl', '--memory', 'much'], /--memory requires a size like 1GB, got "much"/u],
    ['a what-if nobody sells', ['x.jsonl', '--what-if', 'gpt-4x'], /gpt-4x/u],
  ])('says what is wrong with %s', async (_, argv, message) => {
    const ran = await runCli(['replay', ...argv]);
    expect(ran).toMatchObject({ exit: 2, out: '' });
    expect(ran.error).toMatch(message);
    expect(ran.error.trim().split('\n')).toHaveLength(1);
  });

  test.each([
    ['packed file', async () => saved('cut.jsonl.gz', gzipSync(lines(Array.from({ length: 1_000 }, (_, index) => ({ ...calls[0], id: index })))).subarray(0, 900))],
    ['Parquet file', async () => saved('cut.parquet', (await readFile(await parquet('whole.parquet', "SELECT 'gpt-4o' AS model, 1 AS input_tokens, TIMESTAMP '2026-11-20' AS \"timestamp\" FROM range(1000)"))).subarray(0, 200))],
    ['array', async () => saved('cut.json', JSON.stringify(calls).slice(0, -9))],
  ])('says so of a truncated %s', async (_, file) => {
    const name = await file();
    const ran = await runCli(['replay', name]);
    expect(ran).toMatchObject({ exit: 2, out: '' });
    expect(ran.error).toContain(name);
  });

  test('says what to install where DuckDB is missing', async () => {
    await expect(openDuckdb('1GB', '@nobody/duckdb')).rejects.toThrow('replay requires the optional package @nobody/duckdb (npm install @nobody/duckdb), got none');
  });
});
