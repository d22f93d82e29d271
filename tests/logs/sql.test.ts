import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCatalogue } from '../../src/catalogue/catalogue.ts';
import { catalogueData } from '../../src/catalogue/data.ts';
import { LOG_FORMATS } from '../../src/logs/formats.ts';
import { ratesTable, type RatesTable } from '../../src/logs/rates-table.ts';
import { logColumns } from '../../src/logs/sql/log-columns.ts';
import { priceQuery, tableName, type GroupBy } from '../../src/logs/sql/price-query.ts';
import { ratesStatements } from '../../src/logs/sql/rates-statements.ts';
import { runCli } from '../cli/fake-terminal.ts';
import { duckdb, type Engine } from './engines.ts';

const table = ratesTable(openCatalogue(catalogueData));
const columns = logColumns(LOG_FORMATS.table, ['model', 'input_tokens', 'cached_tokens', 'output_tokens', 'timestamp', 'service_tier'], 'timestamp')!;

let engine: Engine;
beforeAll(async () => {
  engine = await duckdb();
  await load(table);
  await engine.run('CREATE TABLE calls (model VARCHAR, input_tokens BIGINT, cached_tokens BIGINT, output_tokens BIGINT, "timestamp" TIMESTAMP, service_tier VARCHAR)');
});
afterAll(() => engine.close());

async function load(rates: RatesTable): Promise<void> {
  for (const statement of ratesStatements(rates, 'duckdb')) await engine.run(statement);
}

/** What these rows of `calls` come to. */
async function priced(rows: readonly string[], rates = table, by: readonly GroupBy[] = []): Promise<readonly Readonly<Record<string, unknown>>[]> {
  await engine.run('DELETE FROM calls');
  await engine.run(`INSERT INTO calls VALUES ${rows.join(', ')}`);
  return engine.run(priceQuery(rates, 'duckdb', { from: 'calls', columns, by }));
}

describe('A price query in DuckDB', () => {
  // $2.50, $1.25 cached and $10 a million, half of them as a batch: https://developers.openai.com/api/docs/pricing
  test.each([
    ['input and output', "('gpt-4o', 1000, NULL, 500, '2026-11-22', NULL)", '0.007500000000'],
    ['cached tokens inside the input', "('gpt-4o', 1000, 800, 500, '2026-11-22', '')", '0.006500000000'],
    ['a snapshot, as a batch', "('openai/gpt-4o-2024-08-06', 1000, 0, 500, '2026-11-22', 'batch')", '0.003750000000'],
    ['a seller’s word for the list price', "(' GPT-4o ', 1000, 0, 500, '2026-11-22', 'default')", '0.007500000000'],
    ['the last millisecond of an old price', "('o3', 1000, 0, 0, '2025-06-09 23:59:59.999', NULL)", '0.010000000000'],
    ['the first of a new one', "('o3', 1000, 0, 0, '2025-06-10', NULL)", '0.002000000000'],
    ['the last minute before peak hours', "('deepseek-v4-pro', 0, 0, 1000, '2026-11-23 00:59:59', NULL)", '0.001980000000'],
    ['peak hours', "('deepseek-v4-pro', 0, 0, 1000, '2026-11-23 01:00:00', NULL)", '0.003960000000'],
    ['the weekend', "('deepseek-v4-pro', 0, 0, 1000, '2026-11-22 01:00:00', NULL)", '0.001980000000'],
    ['nothing used', "('gpt-4o', 0, 0, 0, '2026-11-22', NULL)", '0.000000000000'],
  ])('%s', async (_, row, usd) => {
    expect(await priced([row])).toMatchObject([{ reason: null, calls: 1n, usd }]);
  });

  test.each([
    ['no time', "('gpt-4o', 1, 0, 1, NULL, NULL)", 'no-time'],
    ['no model', "('', 1, 0, 1, '2026-11-22', NULL)", 'no-model'],
    ['a negative count', "('gpt-4o', 1, 0, -1, '2026-11-22', NULL)", 'bad-count'],
    ['the largest count of 64 bits', "('gpt-4o', 9223372036854775807, 0, 9223372036854775807, '2026-11-22', NULL)", 'bad-count'],
    ['more cached than prompt', "('gpt-4o', 1, 2, 1, '2026-11-22', NULL)", 'bad-count'],
    ['a name nobody has', "('gpt-4x', 1, 0, 1, '2026-11-22', NULL)", 'unknown-model'],
    ['a name that several sellers use', "('gpt-oss-120b', 1, 0, 1, '2026-11-22', NULL)", 'several-offers'],
    ['a tier that nobody sells', "('gpt-4o', 1, 0, 1, '2026-11-22', 'cheap')", 'unknown-rate'],
    ['cached reads at a tier that says nothing of them', "('gpt-4o', 3, 2, 1, '2026-11-22', 'batch')", 'unknown-rate'],
  ])('has no price for %s, and says so', async (_, row, reason) => {
    expect(await priced([row])).toMatchObject([{ reason, calls: 1n, units: null, usd: null }]);
  });

  test('groups by day, month, offer and columns, and what has no price apart', async () => {
    const rows = ["('gpt-4o', 1000, 0, 0, '2026-11-21 23:59:59', NULL)", "('gpt-4o', 1000, 0, 0, '2026-11-22', NULL)", "('gpt-4o', 1, 0, -1, '2026-11-22', NULL)"];
    expect(await priced(rows, table, ['day', 'month', 'offer', { column: 'model' }])).toMatchObject([
      { day: '2026-11-21', month: '2026-11', offer: 'openai/gpt-4o', model: 'gpt-4o', reason: null, calls: 1n, input: 1_000n, usd: '0.002500000000' },
      { day: '2026-11-22', month: '2026-11', offer: 'openai/gpt-4o', model: 'gpt-4o', reason: 'bad-count', calls: 1n, usd: null },
      { day: '2026-11-22', month: '2026-11', offer: 'openai/gpt-4o', model: 'gpt-4o', reason: null, calls: 1n, input: 1_000n, usd: '0.002500000000' },
    ]);
  });

  test('takes 90 million dollars a call, a thousand times, to the last unit', async () => {
    await engine.run('DELETE FROM calls');
    await engine.run("INSERT INTO calls SELECT 'gpt-4o', 0, 0, 9007199254740991, TIMESTAMP '2026-11-22', NULL FROM range(1000)");
    const [row] = await engine.run(priceQuery(table, 'duckdb', { from: 'calls', columns, by: [] }));
    expect(row).toMatchObject({ units: 9_007_199_254_740_991n * 10_000_000n * 1_000n, usd: '90071992547409.910000000000' });
  });

  test('prices nothing with a table of another catalogue', async () => {
    const other = ratesTable(openCatalogue({ version: 1, sellers: { openai: { name: 'OpenAI', negotiatedMultiplier: 0.9 } }, offers: {} }, catalogueData));
    expect(await priced(["('gpt-4o', 1, 0, 1, '2026-11-22', NULL)"], other)).toMatchObject([{ reason: 'unknown-model' }]);
  });

  test('counts in thirds of a unit where a price a minute needs it, and then names no decimals', async () => {
    const timed = ratesTable(openCatalogue({ version: 1, replace: true, sellers: { acme: { name: 'Acme' } }, offers: { 'acme/ear': { name: 'Ear', tier: 'small', price: [{ source: 'a test', checked: '2026-11-22', confidence: 'single', usdPerMinute: { audioSeconds: 0.1 } }] } } }));
    await load(timed);
    await engine.run("CREATE OR REPLACE TABLE heard AS SELECT 'ear' AS model, 1770000000 AS at, CAST(7.001 AS DECIMAL(18, 3)) AS seconds");
    const query = priceQuery(timed, 'duckdb', { from: 'heard', columns: { at: 'at', atUnit: 'seconds', model: 'model', leaves: { audioSeconds: { column: 'seconds' } } }, by: [] });
    const [row] = await engine.run(query);
    await load(table);
    expect(row).toMatchObject({ reason: null, audio_milliseconds: 7_001n });
    expect(row).not.toHaveProperty('usd');
    // 7.001 s at 10 cents a minute
    expect((row!['units'] as bigint) * 60_000n).toBe(700_100n * timed.unitsPerUsd / 1_000n);
  });

  test('quotes names that would end a statement', async () => {
    const hostile = 'we"ird; DROP TABLE calls; --';
    await engine.run(`CREATE TABLE ${tableName('duckdb', hostile)} AS SELECT 'gpt-4o' AS "m""odel", 1000 AS "in'put", TIMESTAMP '2026-11-22' AS "a t"`);
    const query = priceQuery(table, 'duckdb', { from: tableName('duckdb', hostile), columns: { at: 'a t', atUnit: 'timestamp', model: 'm"odel', leaves: { input: { column: "in'put" } } }, by: [{ column: 'm"odel' }] });
    expect(await engine.run(query)).toMatchObject([{ 'm"odel': 'gpt-4o', usd: '0.002500000000' }]);
  });
});

describe('model-cost sql', () => {
  test('prints statements and a query that DuckDB runs as they are', async () => {
    const { out, exit } = await runCli(['sql', '--dialect', 'duckdb', '--table', 'calls', '--column', 'model=model', '--column', 'at=timestamp', '--column', 'prompt=input_tokens', '--column', 'cacheRead=cached_tokens', '--column', 'generated=output_tokens', '--by', 'month,service_tier']);
    expect(exit).toBe(0);
    await engine.run('DELETE FROM calls');
    await engine.run("INSERT INTO calls VALUES ('gpt-4o', 1000, 800, 500, '2026-11-22', NULL)");
    expect(await engine.run(out)).toMatchObject([{ month: '2026-11', service_tier: null, usd: '0.006500000000' }]);
  });

  test('prints one of the two where it is asked for one', async () => {
    const rates = (await runCli(['sql', '--dialect', 'clickhouse', '--rates'])).out;
    const query = (await runCli(['sql', '--dialect', 'clickhouse', '--query', '--table', 'logs.calls'])).out;
    expect(rates).toContain('CREATE TABLE model_cost_rates');
    expect(rates).not.toContain('WITH counted');
    expect(query).toContain('FROM `logs`.`calls` AS log');
    expect(query).not.toContain('CREATE TABLE');
  });

  test('gives plain data', async () => {
    const data = JSON.parse((await runCli(['sql', '--dialect', 'postgres', '--json'])).out) as Record<string, unknown>;
    expect(Object.keys(data)).toEqual(['dialect', 'edition', 'unitsPerUsd', 'rates', 'query']);
    expect(data['unitsPerUsd']).toBe('1000000000000');
  });

  test.each([
    ['no dialect', [], "required option '--dialect <engine>' not specified"],
    ['a dialect it does not know', ['--dialect', 'mysql'], '--dialect requires one of duckdb, clickhouse, postgres, got "mysql"'],
    ['a column without a name', ['--dialect', 'duckdb', '--column', 'model'], '--column requires a name and a column like model=llm, got "model"'],
    ['a name that is none', ['--dialect', 'duckdb', '--column', 'modle=llm'], 'mappedFormat requires names of a row\'s facts or leaves, got "modle"; did you mean "model"?'],
    ['columns that price nothing', ['--dialect', 'duckdb', '--column', 'model=llm'], 'mappedFormat requires columns for model, at and at least one count, got model'],
  ])('says what is wrong with %s', async (_, flags, message) => {
    expect(await runCli(['sql', ...flags])).toMatchObject({ exit: 2, out: '', error: `model-cost: ${message}\n` });
  });
});
