import { Decimal, DIMENSION_NAMES, type DimensionName } from '../../index.ts';
import type { RatesTable } from '../../logs/rates-table.ts';
import { DIALECTS } from '../../logs/sql/dialects.ts';
import type { LogColumns } from '../../logs/sql/log-columns.ts';
import { priceQuery } from '../../logs/sql/price-query.ts';
import type { Duckdb } from '../duckdb.ts';
import type { CallsTable } from './calls.ts';
import { countedCalls, leavesApart } from './what-if-leaves.ts';

const { text, identifier } = DIALECTS.duckdb;

/** What a log says the calls of a model cost, beside what they cost by the catalogue. */
export interface LoggedCost {
  readonly model: string;
  /** Calls that say their cost. */
  readonly calls: number;
  readonly loggedUsd: number;
  /** `undefined`: not all of them have a price. */
  readonly usd: Decimal | undefined;
  /** By what the log's amount is explained; `undefined`: by nothing that is tried here. */
  readonly cause: LoggedCause | undefined;
}

/** The leaves of a call, each apart from the others, as SQL. */
type Leaves = Readonly<Record<DimensionName, string>>;
/** How somebody might have counted or charged otherwise. */
interface Otherwise {
  /** Leaves of which the log has to have one. */
  readonly about?: readonly DimensionName[];
  readonly leaves?: (leaves: Leaves) => Partial<Leaves>;
  readonly serviceTier?: string;
  /** At the prices before those that held at the end of the log. */
  readonly isOlder?: true;
}

/**
 * What a log's own costs may have done otherwise, the likeliest first: an amount is explained by the first that gives it.
 * That one gives it proves nothing, it is where to look.
 */
const OTHERWISE = {
  same: {},
  'cache-at-full-rate': { about: ['cacheRead'], leaves: ({ input, cacheRead }) => ({ input: `${input} + ${cacheRead}`, cacheRead: '0' }) },
  'cache-twice': { about: ['cacheRead'], leaves: ({ input, cacheRead }) => ({ input: `${input} + ${cacheRead}` }) },
  'cache-free': { about: ['cacheRead'], leaves: () => ({ cacheRead: '0' }) },
  'writes-as-input': { about: ['cacheWrite', 'cacheWrite1h'], leaves: ({ input, cacheWrite, cacheWrite1h }) => ({ input: `${input} + ${cacheWrite} + ${cacheWrite1h}`, cacheWrite: '0', cacheWrite1h: '0' }) },
  'writes-free': { about: ['cacheWrite', 'cacheWrite1h'], leaves: () => ({ cacheWrite: '0', cacheWrite1h: '0' }) },
  'reasoning-twice': { about: ['reasoning'], leaves: ({ output, reasoning }) => ({ output: `${output} + ${reasoning}` }) },
  'reasoning-free': { about: ['reasoning'], leaves: () => ({ reasoning: '0' }) },
  'standard-tier': { serviceTier: 'standard' },
  'batch-tier': { serviceTier: 'batch' },
  'older-prices': { isOlder: true },
} as const satisfies Readonly<Record<string, Otherwise>>;

/** One of them. */
export type LoggedCause = keyof typeof OTHERWISE;
const CAUSES = Object.entries(OTHERWISE) as readonly (readonly [LoggedCause, Otherwise])[];

/** Amounts this near to each other are the same, as is what rounding each cost to a millionth of a dollar does. Assumption. */
const SAME_SHARE = 1e-3;
const ROUNDED_USD = 5e-7;

/**
 * The models whose calls say what they cost, dearest first, each with what it cost by the catalogue and by what a
 * difference is explained. Empty where no call says it.
 */
export async function loggedCosts(duckdb: Duckdb, calls: CallsTable, table: RatesTable): Promise<readonly LoggedCost[]> {
  if (!calls.others.includes('cost_usd')) return [];
  const logged = await duckdb.rows("SELECT coalesce(model, '') AS model, count(*) AS calls, sum(cost_usd) AS usd, max(at_ms) AS last FROM calls AS c WHERE cost_usd IS NOT NULL GROUP BY ALL ORDER BY usd DESC, model");
  const offers = new Map((await duckdb.rows('SELECT model, min(offer) AS offer FROM named GROUP BY model HAVING count(DISTINCT offer) = 1')).map(({ model, offer }) => [String(model), String(offer)]));
  const said = logged.map((row): LoggedCost & { readonly last: number } => ({ model: String(row['model']), calls: Number(row['calls']), loggedUsd: Number(row['usd']), last: Number(row['last']), usd: undefined, cause: undefined }));
  const olderAt = new Map(said.map(({ model, last }) => [model, beforeLastChange(table, offers.get(model), last)]));
  const found = new Map<string, Pick<LoggedCost, 'usd' | 'cause'>>();
  for (const [cause, otherwise] of CAUSES) {
    const open = said.filter(({ model }) => found.get(model)?.cause === undefined && (cause === 'same' || found.get(model)?.usd !== undefined));
    if (open.length === 0) break;
    if (!isPossible(otherwise, calls.columns, olderAt)) continue;
    const amounts = await amountsOf(duckdb, calls, table, otherwise, open.map(({ model }) => model), olderAt);
    for (const { model, calls: count, loggedUsd } of open) {
      const usd = amounts.get(model);
      const isSame = usd !== undefined && usd.minus(loggedUsd).abs().lte(Math.max(SAME_SHARE * Math.abs(loggedUsd), ROUNDED_USD * count));
      found.set(model, { usd: cause === 'same' ? usd : found.get(model)!.usd, cause: isSame ? cause : undefined });
    }
  }
  return said.map(({ model, calls: count, loggedUsd }) => ({ model, calls: count, loggedUsd, usd: found.get(model)?.usd, cause: found.get(model)?.cause }));
}

/** A moment at which the prices before those of the end of the log held. */
function beforeLastChange({ rates }: RatesTable, offer: string | undefined, last: number): number | undefined {
  const since = rates.filter((rate) => rate.offer === offer && rate.from <= last).map(({ from }) => from);
  const change = Math.max(...since);
  return rates.some((rate) => rate.offer === offer && rate.until === change) ? change - 1 : undefined;
}

/** What is not in the log cannot have been counted otherwise. */
const isPossible = ({ about, isOlder }: Otherwise, { leaves }: LogColumns, olderAt: ReadonlyMap<string, number | undefined>): boolean =>
  isOlder ? [...olderAt.values()].some((at) => at !== undefined) : (about?.some((name) => leaves[name] !== undefined) ?? true);

/** What the calls of some models that say their cost come to; nothing for a model of which not all have a price. */
async function amountsOf(duckdb: Duckdb, calls: CallsTable, table: RatesTable, { leaves, serviceTier, isOlder }: Otherwise, models: readonly string[], olderAt: ReadonlyMap<string, number | undefined>): Promise<ReadonlyMap<string, Decimal>> {
  const { columns } = calls;
  const apart = { ...Object.fromEntries(DIMENSION_NAMES.map((name) => [name, '0'])), ...leavesApart(columns.leaves) } as Leaves;
  const counted = { ...apart, ...leaves?.(apart) };
  const used = DIMENSION_NAMES.filter((name) => counted[name] !== '0');
  const older = models.flatMap((model) => (olderAt.get(model) === undefined ? [] : [`WHEN ${text(model)} THEN ${olderAt.get(model)}`]));
  const facts = (['seller', 'region', 'mode', 'isBad'] as const).filter((name) => columns[name] !== undefined);
  const tier = serviceTier === undefined ? columns.serviceTier && identifier(columns.serviceTier) : text(serviceTier);
  const select = [
    isOlder && older.length > 0 ? `CASE model ${older.join(' ')} ELSE at_ms END AS at_ms` : 'at_ms',
    'model',
    ...facts.map((name) => identifier(columns[name]!)),
    ...(tier === undefined ? [] : [`${tier} AS tier`]),
    ...used.map((name) => `${counted[name]} AS ${identifier(name)}`),
  ];
  const from = `(SELECT ${select.join(', ')} FROM (${countedCalls(calls, ['cost_usd'], false)}) AS c WHERE cost_usd IS NOT NULL AND coalesce(model, '') IN (${models.map(text).join(', ')}))`;
  const asked: LogColumns = { ...columns, at: 'at_ms', atUnit: 'milliseconds', model: 'model', ...(tier === undefined ? {} : { serviceTier: 'tier' }), leaves: Object.fromEntries(used.map((name) => [name, { column: name }])) };
  const rows = await duckdb.rows(`SELECT coalesce(model, '') AS model, sum(units)::VARCHAR AS units FROM (${priceQuery(table, 'duckdb', { from, columns: asked, by: [{ column: 'model' }], ...(isOlder || !calls.span ? {} : { span: calls.span }) })}) GROUP BY ALL HAVING count(reason) = 0`);
  return new Map(rows.map(({ model, units }) => [String(model), new Decimal(String(units)).div(table.unitsPerUsd.toString())]));
}
