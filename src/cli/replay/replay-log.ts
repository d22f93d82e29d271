import type { Catalogue, DimensionName, Offer, Setting } from '../../index.ts';
import { ratesTable, type RatesTable } from '../../logs/rates-table.ts';
import { rowPricer } from '../../logs/row-pricer.ts';
import { DIALECTS } from '../../logs/sql/dialects.ts';
import type { LogColumns } from '../../logs/sql/log-columns.ts';
import { priceQuery, type GroupBy, type UnpricedReason } from '../../logs/sql/price-query.ts';
import { ratesStatements } from '../../logs/sql/rates-statements.ts';
import type { Duckdb } from '../duckdb.ts';
import type { CallsTable } from './calls.ts';
import { loggedCosts, type LoggedCost } from './logged-costs.ts';
import { countValues, measures, percentilesOf, percentilesSql, valuesOf } from './percentiles.ts';
import { TEXT_LEAVES, whatIfTokens } from './what-if.ts';
import { countedCalls, mayExpire, whatIfLeaves } from './what-if-leaves.ts';

const { text, identifier } = DIALECTS.duckdb;

/** What the result may have a row for. */
export const REPLAY_GROUPS = ['day', 'month', 'offer', 'model', 'seller', 'service_tier', 'region', 'feature', 'user', 'conversation', 'status'] as const;
/** One of `REPLAY_GROUPS`. */
export type ReplayGroup = (typeof REPLAY_GROUPS)[number];

/** An option that all calls could have gone to. */
export interface WhatIf {
  readonly offer: Offer;
  /** What it says is another than the log's; the service tier of a call is kept where it says nothing. */
  readonly setting: Setting;
}

/** An amount of some calls, in whole units, and how many have none. */
export interface Amount {
  readonly calls: number;
  readonly units: bigint;
  readonly unpriced: number;
}

/** Calls without a price, by reason, with the names they used, most frequent first. */
export interface Unpriced {
  readonly reason: UnpricedReason;
  readonly calls: number;
  readonly examples: readonly { readonly model: string; readonly serviceTier: string; readonly calls: number }[];
}

/** What a what-if comes to, at the typical number of tokens and at both ends of the band of the tokenizers. */
export interface WhatIfAmount {
  readonly whatIf: WhatIf;
  readonly typical: Amount;
  readonly low: Amount;
  readonly high: Amount;
  readonly unpriced: readonly Unpriced[];
}

/** A log, priced. The groups stand in the table `result` of DuckDB, the values that percentiles are of in those of `countValues`. */
export interface Replay {
  readonly unitsPerUsd: bigint;
  readonly by: readonly ReplayGroup[];
  readonly actual: Amount;
  readonly unpriced: readonly Unpriced[];
  /** Calls of a known model: those that are priced again. */
  readonly named: number;
  readonly whatIfs: readonly WhatIfAmount[];
  /** What the log says its calls cost, by model. */
  readonly logged: readonly LoggedCost[];
  /** Ids that stand more than once, and the calls beyond the first of each; `undefined` where there are no ids. */
  readonly repeated: { readonly ids: number; readonly calls: number } | undefined;
  readonly percentiles: Readonly<Record<string, readonly (number | undefined)[]>>;
}

const EDGES = ['typical', 'low', 'high'] as const;
type Edge = (typeof EDGES)[number];
/** Examples of each reason. Assumption: enough to see the pattern. */
const MOST_EXAMPLES = 3;

/** What is asked of a log. */
export interface ReplayQuestion {
  readonly whatIfs: readonly WhatIf[];
  readonly by: readonly ReplayGroup[];
  /** Whether each group is told its percentiles: they take longer than those of all calls. */
  readonly groupPercentiles: boolean;
}

/**
 * Prices `calls` as they were made and as they would have been with each what-if, all inside DuckDB and to the last
 * unit; `result` has a row for every group of `by`.
 */
export async function replayLog(duckdb: Duckdb, calls: CallsTable, catalogue: Catalogue, { whatIfs, by, groupPercentiles }: ReplayQuestion): Promise<Replay> {
  const { columns } = calls;
  const offers = await offersOf(duckdb, calls, catalogue);
  const table = ratesTable(catalogue, [...new Set([...offers, ...whatIfs.map(({ offer }) => offer.id)])]);
  for (const statement of ratesStatements(table, 'duckdb')) await duckdb.run(statement);
  const apart: readonly string[] = ['offer', 'model', ...(columns.seller === undefined ? [] : ['seller']), ...(columns.serviceTier === undefined ? [] : ['service_tier'])];
  const keys = [...new Set([...by, ...apart])];
  await duckdb.run(`CREATE TABLE priced AS ${priceQuery(table, 'duckdb', { from: 'calls', columns, by: keys.map(groupOf), offers, ...(calls.span && { span: calls.span }) })}`);
  await duckdb.run(`CREATE VIEW named AS SELECT DISTINCT coalesce(model, '') AS model, ${columns.seller === undefined ? "''" : "coalesce(seller, '')"} AS seller, offer FROM priced WHERE offer IS NOT NULL`);
  if (whatIfs.length > 0) await countCalls(duckdb, calls, whatIfs, by, offers.map((id) => catalogue.offer(id)));
  const amounts: WhatIfAmount[] = [];
  for (const [index, whatIf] of whatIfs.entries()) amounts.push(await amountOf(duckdb, calls, catalogue, table, whatIf, by, index));
  await countValues(duckdb, calls, groupPercentiles ? by : []);
  await makeResult(duckdb, calls, by, whatIfs.length, groupPercentiles);
  const [named] = await duckdb.rows('SELECT coalesce(sum(calls), 0)::BIGINT AS calls FROM priced WHERE offer IS NOT NULL');
  return {
    unitsPerUsd: table.unitsPerUsd,
    by,
    actual: await totalOf(duckdb, 'priced'),
    unpriced: await unpricedOf(duckdb, 'priced', columns),
    named: Number(named!['calls']),
    whatIfs: amounts,
    logged: await loggedCosts(duckdb, calls, table),
    repeated: await repeatedOf(duckdb, calls),
    percentiles: await percentilesOf(duckdb, calls),
  };
}

/** The offers that the log's names stand for: the engine then tells apart what decides their prices, and no others'. */
async function offersOf(duckdb: Duckdb, { columns }: CallsTable, catalogue: Catalogue): Promise<readonly string[]> {
  const { offer } = rowPricer(catalogue);
  const names = await duckdb.rows(`SELECT DISTINCT model${columns.seller === undefined ? '' : ', seller'} FROM calls`);
  const found = names.map(({ model, seller }) => offer({ model: textOf(model), seller: textOf(seller) }));
  return [...new Set(found.flatMap((one) => (typeof one === 'string' ? [] : [one.id])))];
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const groupOf = (name: string): GroupBy => (name === 'day' || name === 'month' || name === 'offer' ? name : { column: name });
const tableOf = (index: number, edge: Edge): string => `what_if_${index}_${edge}`;

/** Makes `counted` of the calls: a table where they have to be put in order, which is done once. */
async function countCalls(duckdb: Duckdb, calls: CallsTable, whatIfs: readonly WhatIf[], by: readonly ReplayGroup[], from: readonly Offer[]): Promise<void> {
  const hasBefore = whatIfs.some(({ offer }) => mayExpire(calls, offer, from));
  await duckdb.run(`CREATE ${hasBefore ? 'TABLE' : 'VIEW'} counted AS ${countedCalls(calls, columnsOf(by), hasBefore)}`);
}

/** The groups that are columns of `calls`. */
const columnsOf = (by: readonly ReplayGroup[]): readonly ReplayGroup[] => by.filter((name) => name !== 'day' && name !== 'month' && name !== 'offer');

/** Calls of models nobody knows are left out: their cost to compare with is not known. */
async function amountOf(duckdb: Duckdb, calls: CallsTable, catalogue: Catalogue, table: RatesTable, whatIf: WhatIf, by: readonly ReplayGroup[], index: number): Promise<WhatIfAmount> {
  const offers = (await duckdb.rows('SELECT DISTINCT offer FROM named')).map(({ offer }) => catalogue.offer(String(offer)));
  const factors = offers.map((offer) => ({ id: offer.id, ...whatIfTokens(offer, whatIf.offer) }));
  const { setting } = whatIf;
  const { columns } = calls;
  const isTold = columns.serviceTier !== undefined || setting.serviceTier !== undefined;
  const leaves = whatIfLeaves(calls, whatIf.offer, offers, table);
  for (const edge of EDGES) {
    const scales = factors.filter((factor) => factor[edge] !== 1);
    const scale = scales.length === 0 ? undefined : `CASE n.offer ${scales.map((factor) => `WHEN ${text(factor.id)} THEN ${factor[edge]}::DOUBLE`).join(' ')} ELSE 1 END`;
    const scaled = ([name, sql]: readonly [string, string]): string => `${scale === undefined || !TEXT_LEAVES.includes(name as DimensionName) ? sql : `round((${sql}) * ${scale})::BIGINT`} AS ${identifier(name)}`;
    if (edge !== 'typical' && factors.every((factor) => factor[edge] === factor.typical)) {
      await duckdb.run(`CREATE VIEW ${tableOf(index, edge)} AS FROM ${tableOf(index, 'typical')}`);
      continue;
    }
    const select = [
      'c.at_ms',
      ...columnsOf(by).map((name) => `c.${identifier(name)}`),
      'n.offer AS offer',
      'n.model AS logged_model',
      `${text(whatIf.offer.id)} AS what_if`,
      ...(isTold ? [`${setting.serviceTier === undefined ? 'c.service_tier' : text(setting.serviceTier)} AS what_if_tier`] : []),
      `${text(setting.region ?? '')} AS what_if_region`,
      `${text(setting.mode ?? '')} AS what_if_mode`,
      ...(columns.isBad === undefined ? [] : [`c.${columns.isBad}`]),
      ...Object.entries(leaves).map(scaled),
    ];
    const from = `(SELECT ${select.join(', ')} FROM counted AS c JOIN named AS n ON n.model = coalesce(c.model, '') AND n.seller = ${sellerOf(columns)})`;
    const asked: LogColumns = { at: 'at_ms', atUnit: 'milliseconds', model: 'what_if', ...(columns.isBad === undefined ? {} : { isBad: columns.isBad }), region: 'what_if_region', mode: 'what_if_mode', ...(isTold ? { serviceTier: 'what_if_tier' } : {}), leaves: Object.fromEntries(Object.keys(leaves).map((name) => [name, { column: name }])) };
    const keys = [...new Set([...by, 'logged_model', ...(isTold ? ['what_if_tier'] : [])])].map((name): GroupBy => (name === 'offer' ? { column: 'offer' } : groupOf(name)));
    await duckdb.run(`CREATE TABLE ${tableOf(index, edge)} AS ${priceQuery(table, 'duckdb', { from, columns: asked, by: keys, offers: [whatIf.offer.id], ...(calls.span && { span: calls.span }) })}`);
  }
  const asLogged = { ...columns, model: 'logged_model', ...(isTold ? { serviceTier: 'what_if_tier' } : {}) };
  return {
    whatIf,
    typical: await totalOf(duckdb, tableOf(index, 'typical')),
    low: await totalOf(duckdb, tableOf(index, 'low')),
    high: await totalOf(duckdb, tableOf(index, 'high')),
    unpriced: await unpricedOf(duckdb, tableOf(index, 'typical'), asLogged),
  };
}

const sellerOf = ({ seller }: LogColumns): string => (seller === undefined ? "''" : "coalesce(c.seller, '')");

/** A row a group: calls, leaves and units as they were, units of each what-if, percentiles. */
async function makeResult(duckdb: Duckdb, calls: CallsTable, by: readonly ReplayGroup[], whatIfs: number, groupPercentiles: boolean): Promise<void> {
  const names = by.map(identifier);
  const grouped = (columns: readonly string[], from: string): string => `SELECT ${[...names, ...columns].join(', ')} FROM ${from}${names.length === 0 ? '' : ` GROUP BY ${names.join(', ')}`}`;
  const same = (other: string): string => names.map((name) => `p.${name} IS NOT DISTINCT FROM ${other}.${name}`).join(' AND ') || 'true';
  const sums = ['sum(calls)::BIGINT AS calls', 'coalesce(sum(calls) FILTER (reason IS NOT NULL), 0)::BIGINT AS unpriced', 'sum(units)::HUGEINT AS units'];
  const joins = Array.from({ length: whatIfs }, (_, index) => EDGES.map((edge) => ({ as: `w${index}_${edge}`, sql: grouped(sums, tableOf(index, edge)) }))).flat();
  const told = groupPercentiles ? measures(calls).map((measure) => ({ name: measure.name, sql: percentilesSql(measure, by, `(${withGroups(calls, by, valuesOf(measure.name))})`) })) : [];
  await duckdb.run(`CREATE TABLE result AS SELECT p.*${joins.map(({ as }) => `, ${as}.units AS ${as}_units, coalesce(${as}.unpriced, 0) AS ${as}_unpriced`).join('')}${told.map(({ name }) => `, ${name}.percentiles AS ${name}`).join('')}
FROM (${grouped(sums, 'priced')}) AS p
${joins.map(({ as, sql }) => `LEFT JOIN (${sql}) AS ${as} ON ${same(as)}`).join('\n')}
${told.map(({ name, sql }) => `LEFT JOIN (${sql}) AS ${name} ON ${same(name)}`).join('\n')}`);
}

/** A table of calls or of their values, with the days, months and offers that they are grouped by. */
export function withGroups({ columns }: CallsTable, by: readonly ReplayGroup[], from: string): string {
  const named = by.includes('offer');
  const days = [...(by.includes('day') ? ["strftime(make_timestamp_ms(c.at_ms), '%Y-%m-%d') AS day"] : []), ...(by.includes('month') ? ["strftime(make_timestamp_ms(c.at_ms), '%Y-%m') AS month"] : [])];
  return `SELECT c.*${days.map((day) => `, ${day}`).join('')}${named ? ', n.offer AS offer' : ''} FROM ${from} AS c${named ? ` LEFT JOIN named AS n ON n.model = coalesce(c.model, '') AND n.seller = ${sellerOf(columns)}` : ''}`;
}

async function totalOf(duckdb: Duckdb, table: string): Promise<Amount> {
  const [row] = await duckdb.rows(`SELECT coalesce(sum(calls), 0)::BIGINT AS calls, coalesce(sum(units), 0)::VARCHAR AS units, coalesce(sum(calls) FILTER (reason IS NOT NULL), 0)::BIGINT AS unpriced FROM ${table}`);
  return { calls: Number(row!['calls']), units: BigInt(String(row!['units'])), unpriced: Number(row!['unpriced']) };
}

async function unpricedOf(duckdb: Duckdb, table: string, { model, serviceTier }: LogColumns): Promise<readonly Unpriced[]> {
  const rows = await duckdb.rows(`SELECT reason, coalesce(${identifier(model)}, '') AS model, ${serviceTier === undefined ? "''" : `coalesce(${identifier(serviceTier)}, '')`} AS tier, sum(calls)::BIGINT AS calls FROM ${table} WHERE reason IS NOT NULL GROUP BY ALL ORDER BY calls DESC, model, tier`);
  const reasons = [...new Set(rows.map(({ reason }) => reason as UnpricedReason))];
  return reasons
    .map((reason) => {
      const found = rows.filter((row) => row['reason'] === reason).map((row) => ({ model: String(row['model']), serviceTier: String(row['tier']), calls: Number(row['calls']) }));
      return { reason, calls: found.reduce((sum, { calls }) => sum + calls, 0), examples: found.slice(0, MOST_EXAMPLES) };
    })
    .toSorted((a, b) => b.calls - a.calls);
}

async function repeatedOf(duckdb: Duckdb, { others }: CallsTable): Promise<Replay['repeated']> {
  if (!others.includes('id')) return undefined;
  const [row] = await duckdb.rows('SELECT count(*) AS ids, coalesce(sum(times - 1), 0)::BIGINT AS calls FROM (SELECT count(*) AS times FROM calls WHERE id IS NOT NULL GROUP BY id HAVING count(*) > 1)');
  return { ids: Number(row!['ids']), calls: Number(row!['calls']) };
}
