// Engines and the TypeScript pricer agree to the last digit. `npm run test:warehouse` runs it on a million calls, and with ClickHouse.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCatalogue } from '../../src/catalogue/catalogue.ts';
import type { CatalogueData } from '../../src/catalogue/catalogue-data.ts';
import { catalogueData } from '../../src/catalogue/data.ts';
import { DIMENSION_NAMES } from '../../src/core/pricing/dimensions.ts';
import { rowPricer } from '../../src/logs/row-pricer.ts';
import { ratesTable } from '../../src/logs/rates-table.ts';
import { priceQuery, UNPRICED_REASONS, type LogColumns } from '../../src/logs/sql/price-query.ts';
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
const columns: LogColumns = {
  at: 'at',
  atUnit: 'timestamp',
  model: 'model',
  seller: 'seller',
  serviceTier: 'service_tier',
  region: 'region',
  mode: 'mode',
  leaves: Object.fromEntries(DIMENSION_NAMES.map((name) => [name, { column: name }])),
};

/** Calls and units by month, feature, offer and reason, as the row pricer has them. */
const expected = new Map<string, { calls: number; units: bigint }>();
const directory = mkdtempSync(join(tmpdir(), 'warehouse-'));
const file = join(directory, 'calls.csv');

beforeAll(async () => {
  const { price, offer } = rowPricer(catalogue);
  const lines: string[] = [];
  for (const call of randomCalls(catalogue, table, CALLS, SEED)) {
    lines.push(csvLine(call));
    const { reason, units } = priced(price, call);
    const named = call.model === '' ? 'no-model' : offer(call);
    const key = keyOf(call.at === undefined ? null : new Date(call.at).toISOString().slice(0, 7), call.feature, typeof named === 'string' ? null : named.id, reason);
    const group = expected.get(key) ?? { calls: 0, units: 0n };
    group.calls += 1;
    group.units += units;
    expected.set(key, group);
  }
  await writeCalls(file, lines);
}, 10 * MINUTES);

afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** The order of reasons is that of the query: a call may have several. */
function priced(price: ReturnType<typeof rowPricer>['price'], call: RandomCall): { readonly reason: string | null; readonly units: bigint } {
  if (call.at === undefined) return { reason: 'no-time', units: 0n };
  if (call.model === '') return { reason: 'no-model', units: 0n };
  if (Object.values(call.counts).some((count) => !(count >= 0 && count <= Number.MAX_SAFE_INTEGER))) return { reason: 'bad-count', units: 0n };
  const row = rowOf(call);
  const result = price(row.setting.serviceTier === 'default' ? { ...row, setting: { ...row.setting, serviceTier: 'standard' } } : row);
  if (typeof result === 'string') return { reason: result, units: 0n };
  return { reason: null, units: (result.units * table.unitsPerUsd) / result.pricer.unitsPerUsd };
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
  test('meet every reason, and most are priced', () => {
    const reasons = [...expected.keys()].map((key) => (JSON.parse(key) as unknown[])[3]);
    expect(new Set(reasons)).toEqual(new Set([null, ...UNPRICED_REASONS]));
    const pricedCalls = [...expected].reduce((sum, [key, { calls }]) => sum + (key.endsWith(',null]') ? calls : 0), 0);
    expect(pricedCalls).toBeGreaterThan(CALLS / 3);
  });

  test.each(engines)(
    '%s has the totals of the pricer, in the last digit and by group',
    async (_, open) => {
      const engine = await open();
      try {
        for (const statement of ratesStatements(table, engine.dialect)) await engine.run(statement);
        await engine.load(file, () => readFileSync(file, 'utf8'));
        const rows = await engine.run(priceQuery(table, engine.dialect, { from: 'calls', columns, by: ['month', { column: 'feature' }, 'offer'] }));
        const found = new Map(rows.map((row) => [keyOf(row['month'], row['feature'], row['offer'], row['reason']), { calls: Number(row['calls']), units: BigInt((row['units'] ?? 0) as string), usd: row['usd'] }]));
        expect(new Set(found.keys())).toEqual(new Set(expected.keys()));
        for (const [key, { calls, units }] of expected) {
          expect([key, found.get(key)]).toEqual([key, { calls, units, usd: key.endsWith(',null]') ? usdOf(units) : null }]);
        }
      } finally {
        await engine.close();
      }
    },
    10 * MINUTES,
  );
});

test('the calls have every column', () => expect(CALL_COLUMNS).toHaveLength(7 + DIMENSION_NAMES.length));
