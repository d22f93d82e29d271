// Engines and the TypeScript pricer agree to the last digit. `npm run test:warehouse` runs it on a million calls, and with ClickHouse.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCatalogue } from '../../src/catalogue/catalogue.ts';
import type { CatalogueData } from '../../src/catalogue/catalogue-data.ts';
import { catalogueData } from '../../src/catalogue/data.ts';
import { DIMENSION_NAMES, type DimensionName } from '../../src/core/pricing/dimensions.ts';
import { rowPricer, type RowPricer } from '../../src/logs/row-pricer.ts';
import { ratesTable } from '../../src/logs/rates-table.ts';
import type { LogColumns } from '../../src/logs/sql/log-columns.ts';
import { priceQuery, UNPRICED_REASONS, type PriceQuery } from '../../src/logs/sql/price-query.ts';
import { ratesStatements } from '../../src/logs/sql/rates-statements.ts';
import { CALL_COLUMNS, clickhouse, csvLine, duckdb, postgres, writeCalls, type Engine } from './engines.ts';
import { randomCalls, rowOf, type RandomCall } from './random-calls.ts';

const CALLS = Number(process.env['WAREHOUSE_CALLS'] ?? 20_000);
const CHDB = process.env['WAREHOUSE_CHDB'];
const SEED = 20_261_122;
const MINUTES = 60_000;

/** What the bundled catalogue has none of: a gap between prices, prices by the second, a negotiated factor, windows at half hours. */
const ACME: CatalogueData = {
  version: 1,
  sellers: { acme: { name: 'Acme', negotiatedMultiplier: 0.875, region: { moon: { multiply: { input: 1.1, output: 1.1, audioSeconds: 1.3 } } }, serviceTier: { flex: { offered: false } } } },
  offers: {
    'acme/anvil': {
      name: 'Anvil',
      tier: 'small',
      snapshotPattern: String.raw`^anvil-\d{4}-\d{2}$`,
      chargesAs: { reasoning: { as: 'output', source: 'a test' } },
      price: [
        { from: '2025-06-01', until: '2026-02-01', source: 'a test', checked: '2026-11-22', confidence: 'single', usdPerMillionTokens: { input: 0.0000003, output: 1e9 }, usdPerMinute: { audioSeconds: 0.006 } },
        {
          from: '2026-03-01T12:34:56+05:45',
          source: 'a test',
          checked: '2026-11-22',
          confidence: 'single',
          usdPerMillionTokens: { input: 0.123456789, output: 2 },
          usdPerMinute: { audioSeconds: 0.0123, videoSeconds: 3 },
          usdPerImage: { images: 0.04 },
          contextTier: [{ above: 200_000, inclusive: true, usdPerMillionTokens: { input: 0.2 } }],
          window: [
            { utcOffset: '+05:45', days: ['sat', 'sun'], from: '23:30', until: '24:00', usdPerMillionTokens: { input: 7 } },
            { utcOffset: '-09:30', from: '00:00', until: '06:15', usdPerMillionTokens: { output: 0 } },
          ],
        },
      ],
    },
  },
};

const catalogue = openCatalogue(ACME, catalogueData);
const table = ratesTable(catalogue);
const facts = { at: 'at', atUnit: 'timestamp', model: 'model' } as const;

/** A table in which a log may stand, and what a call is in it. */
interface Shape {
  readonly from: string;
  readonly columns: LogColumns;
  /** `undefined`: it is not in the table. */
  readonly call: (call: RandomCall) => RandomCall | undefined;
  /** What stands in the columns of counts. */
  readonly counts: (counts: RandomCall['counts']) => readonly number[];
  readonly only?: Pick<PriceQuery, 'offers' | 'span'>;
}

const SPAN = { first: Date.UTC(2026, 6, 1), last: Date.UTC(2026, 11, 31, 23, 59, 59, 999) };
const SOLD = ['acme', 'openai', 'anthropic', 'deepseek'];
const OFFERS = catalogue.ids.filter((id) => SOLD.includes(id.slice(0, id.indexOf('/'))));
const sum = (counts: RandomCall['counts'], ...names: readonly DimensionName[]): number => names.reduce((added, name) => added + (counts[name] ?? 0), 0);
const sumSql = (...names: readonly DimensionName[]): string => names.map((name) => `coalesce("${name}", 0)`).join(' + ');

const PROMPT = ['input', 'cacheRead', 'cacheWrite', 'cacheWrite1h'] as const;
const shapes: Readonly<Record<string, Shape>> = {
  'a column a leaf': {
    from: 'calls',
    columns: { ...facts, seller: 'seller', serviceTier: 'service_tier', region: 'region', mode: 'mode', leaves: Object.fromEntries(DIMENSION_NAMES.map((name) => [name, { column: name }])) },
    call: (call) => call,
    counts: (counts) => Object.values(counts),
  },
  'sums that hold their parts, and no settings': {
    from: `(SELECT "at", model, feature, ${sumSql(...PROMPT)} AS prompt, "cacheRead" AS hit, ${sumSql('cacheWrite', 'cacheWrite1h')} AS written, "cacheWrite1h" AS hour, ${sumSql('output', 'reasoning')} AS made, reasoning FROM calls)`,
    columns: { ...facts, leaves: { input: { column: 'prompt', holds: ['cacheRead', 'cacheWrite', 'cacheWrite1h'] }, cacheRead: { column: 'hit' }, cacheWrite: { column: 'written', holds: ['cacheWrite1h'] }, cacheWrite1h: { column: 'hour' }, output: { column: 'made', holds: ['reasoning'] }, reasoning: { column: 'reasoning' } } },
    call: (call) => ({ ...call, seller: '', service_tier: '', region: '', mode: '', counts: Object.fromEntries(Object.entries(call.counts).filter(([name]) => [...PROMPT, 'output', 'reasoning'].includes(name))) }),
    counts: (counts) => [...Object.values(counts), sum(counts, ...PROMPT), sum(counts, 'output', 'reasoning')],
  },
  'some months and some offers': {
    from: `(SELECT * FROM calls WHERE "at" >= '2026-07-01 00:00:00' AND "at" <= '2026-12-31 23:59:59.999')`,
    columns: { ...facts, seller: 'seller', serviceTier: 'service_tier', leaves: Object.fromEntries(['input', 'cacheRead', 'output'].map((name) => [name, { column: name }])) },
    call: (call) => (call.at !== undefined && SPAN.first <= call.at && call.at <= SPAN.last ? { ...call, region: '', mode: '', counts: Object.fromEntries(Object.entries(call.counts).filter(([name]) => ['input', 'cacheRead', 'output'].includes(name))) } : undefined),
    counts: (counts) => Object.values(counts),
    only: { offers: OFFERS, span: SPAN },
  },
};

/** Calls, units and counts by month, feature, offer and reason, as the row pricer has them. */
type Expected = Map<string, { calls: number; units: bigint; input: bigint; output: bigint }>;
const expected = new Map<string, Expected>(Object.keys(shapes).map((title) => [title, new Map()]));
const directory = mkdtempSync(join(tmpdir(), 'warehouse-'));
const file = join(directory, 'calls.csv');

beforeAll(async () => {
  const pricer = rowPricer(catalogue);
  const lines: string[] = [];
  for (const call of randomCalls(catalogue, table, CALLS, SEED)) {
    lines.push(csvLine(call));
    for (const [title, shape] of Object.entries(shapes)) add(expected.get(title)!, shape, pricer, call);
  }
  await writeCalls(file, lines);
}, 10 * MINUTES);

function add(groups: Expected, shape: Shape, { price, offer }: RowPricer, logged: RandomCall): void {
  const call = shape.call(logged);
  if (call === undefined) return;
  const { reason, units } = priced(price, offer, shape, call);
  const named = call.model === '' ? 'no-model' : offer(call);
  const key = keyOf(call.at === undefined ? null : new Date(call.at).toISOString().slice(0, 7), call.feature, typeof named === 'string' ? null : named.id, reason);
  const group = groups.get(key) ?? { calls: 0, units: 0n, input: 0n, output: 0n };
  group.calls += 1;
  group.units += units;
  if (reason === null) group.input += BigInt(call.counts.input ?? 0);
  if (reason === null) group.output += BigInt(call.counts.output ?? 0);
  groups.set(key, group);
}

afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** The order of reasons is that of the query: a call may have several. */
function priced(price: RowPricer['price'], offer: RowPricer['offer'], { counts, only }: Shape, call: RandomCall): { readonly reason: string | null; readonly units: bigint } {
  const without = (reason: string) => ({ reason, units: 0n });
  if (call.at === undefined) return without('no-time');
  if (call.model === '') return without('no-model');
  if (counts(call.counts).some((count) => !(count >= 0 && count <= Number.MAX_SAFE_INTEGER))) return without('bad-count');
  const row = rowOf(call);
  const named = offer(row);
  if (typeof named !== 'string' && !(only?.offers?.includes(named.id) ?? true)) return without('no-price');
  const result = price(row.setting.serviceTier === 'default' ? { ...row, setting: { ...row.setting, serviceTier: 'standard' } } : row);
  return typeof result === 'string' ? without(result) : { reason: null, units: (result.units * table.unitsPerUsd) / result.pricer.unitsPerUsd };
}

/** A decimal text of all places. */
function usdOf(units: bigint): string {
  const places = table.unitsPerUsd.toString().length - 1;
  const digits = units.toString().padStart(places + 1, '0');
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

const keyOf = (...parts: readonly unknown[]): string => JSON.stringify(parts);

const engines: readonly (readonly [string, () => Promise<Engine>])[] = [['DuckDB', duckdb], ['PostgreSQL', postgres], ...(CHDB === undefined ? [] : ([['ClickHouse', () => clickhouse(CHDB)]] as const))];

describe(`${CALLS} random calls over the whole catalogue (seed ${SEED})`, () => {
  test.each(Object.keys(shapes))('in %s meet every reason that they can, and most are priced', (title) => {
    const groups = expected.get(title)!;
    const reasons = [...groups.keys()].map((key) => (JSON.parse(key) as unknown[])[3]);
    expect(new Set(reasons)).toEqual(new Set([null, ...UNPRICED_REASONS.filter((reason) => reason !== 'no-time' || !shapes[title]!.only?.span)]));
    const all = [...groups].reduce((added, [, { calls }]) => added + calls, 0);
    const pricedCalls = [...groups].reduce((added, [key, { calls }]) => added + (key.endsWith(',null]') ? calls : 0), 0);
    expect(pricedCalls).toBeGreaterThan(all / 3);
  });

  describe.each(engines)('%s', (name, open) => {
    let engine: Engine;
    beforeAll(async () => {
      engine = await open();
      for (const statement of ratesStatements(table, engine.dialect)) await engine.run(statement);
      await engine.load(file, () => readFileSync(file, 'utf8'));
    }, 10 * MINUTES);
    afterAll(() => engine.close());

    /** Holds a query over some log to what is expected of a shape, so many times. */
    async function agrees(title: string, from: string, times: bigint): Promise<void> {
      const { columns, only } = shapes[title]!;
      const rows = await engine.run(priceQuery(table, engine.dialect, { from, columns, by: ['month', { column: 'feature' }, 'offer'], ...only }));
      const found = new Map(rows.map((row) => [keyOf(row['month'], row['feature'], row['offer'], row['reason']), { calls: Number(row['calls']), units: BigInt((row['units'] ?? 0) as string), ...(row['reason'] === null ? { input: BigInt(row['input'] as string), output: BigInt(row['output'] as string) } : {}), usd: row['usd'] }]));
      const groups = expected.get(title)!;
      expect(new Set(found.keys())).toEqual(new Set(groups.keys()));
      for (const [key, group] of groups) {
        const [calls, units, input, output] = [group.calls * Number(times), group.units * times, group.input * times, group.output * times];
        expect([key, found.get(key)]).toEqual([key, key.endsWith(',null]') ? { calls, units, input, output, usd: usdOf(units) } : { calls, units, usd: null }]);
      }
    }

    test.each(Object.entries(shapes))('has the totals of the pricer of %s, in the last digit and by group', (title, { from }) => agrees(title, from, 1n), 10 * MINUTES);

    // each shard adds up its own calls, and the sums are merged: the plan of a cluster, without its network
    if (name === 'ClickHouse') test('has twice the totals of a log that two shards have each', () => agrees('a column a leaf', "remote('127.0.0.1,127.0.0.1', currentDatabase(), 'calls')", 2n), 10 * MINUTES);
  });
});

test('the calls have every column', () => expect(CALL_COLUMNS).toHaveLength(7 + DIMENSION_NAMES.length));
