import { DIMENSIONS, type DimensionName, type Offer } from '../../index.ts';
import { LONGEST_PROMPT, type RatesTable } from '../../logs/rates-table.ts';
import { DIALECTS } from '../../logs/sql/dialects.ts';
import { countedLeaves } from '../../logs/sql/leaf-counts.ts';
import type { CallsTable } from './calls.ts';

const { text, identifier } = DIALECTS.duckdb;

/** Leaves of a call as SQL over `c`, a row of `calls`, each apart from the others; a leaf that a log has not got is absent. */
export type LeavesSql = Readonly<Partial<Record<DimensionName, string>>>;

/** What goes by the cache. */
const CACHED: readonly DimensionName[] = ['cacheRead', 'cacheWrite', 'cacheWrite1h'];

/**
 * The leaves of every call as the log has them, none counted within another. A count that is none stays below 0.
 *
 * @example
 * leavesApart({ input: { column: 'prompt', holds: ['cacheRead'] }, cacheRead: { column: 'cached' } }).input.replaceAll('"', '') // => "c.prompt - (c.cached)"
 */
export function leavesApart(leaves: CallsTable['columns']['leaves']): LeavesSql {
  const apart = (name: DimensionName): string => {
    const { column, holds = [] } = leaves[name]!;
    return [`c.${identifier(column)}`, ...holds.filter((part) => leaves[part] !== undefined).map((part) => `(${apart(part)})`)].join(' - ');
  };
  return Object.fromEntries(countedLeaves(leaves).map((name) => [name, apart(name)]));
}

/**
 * The calls with what decides their price and some other columns, to reckon with: a count that is missing is 0, one that
 * is none is −1. With `before_ms` they say when the call before was made that shares their prompt; of calls at one
 * instant none is before the other, so that the order of a file changes nothing.
 *
 * @example
 * countedCalls({ columns: { at: 'at_ms', model: 'model', leaves: {} }, others: [] }, ['feature'], false).replaceAll('"', '') // => "SELECT at_ms, model, feature FROM calls"
 */
export function countedCalls({ columns, others }: Pick<CallsTable, 'columns' | 'others'>, beside: readonly string[], hasBefore: boolean): string {
  const { at, model, seller, serviceTier, region, mode, isBad, leaves } = columns;
  const key = sharedPromptKey({ others });
  const facts = [at, model, seller, serviceTier, region, mode, isBad].filter((name) => name !== undefined);
  const counts = countedLeaves(leaves).map((name) => {
    const column = identifier(leaves[name]!.column);
    return `CASE WHEN ${column} IS NULL THEN 0 WHEN ${column} BETWEEN 0 AND ${LONGEST_PROMPT} THEN ${column}${DIMENSIONS[name].grain === 1 ? '::BIGINT' : ''} ELSE -1 END AS ${column}`;
  });
  const before = hasBefore && key !== undefined ? [`CASE WHEN ${key} IS NOT NULL THEN last_value(at_ms) OVER (PARTITION BY ${key} ORDER BY at_ms RANGE BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) END AS before_ms`] : [];
  return `SELECT ${[...new Set([...facts, ...beside].map(identifier)), ...counts, ...before].join(', ')} FROM calls`;
}

/**
 * The leaves that a what-if would have had. What its seller has no cache for is input; what it does not charge writing
 * for is read or input. Where the log tells which calls share a prompt, by a prefix or a conversation, what the log read
 * from a cache is written anew when more time has passed since the call before than the what-if's cache lives, and
 * it lives shorter than that of the model which was called; nothing becomes a read that was none.
 *
 * @example
 * const calls = { columns: { leaves: { input: { column: 'prompt' } } }, others: [] }
 * whatIfLeaves(calls, catalogue.offer('openai/gpt-4o'), [], { rates: [] }) // => {"input":"c.\"prompt\""}
 */
export function whatIfLeaves(calls: CallsTable, to: Offer, from: readonly Offer[], { rates }: RatesTable): LeavesSql {
  const apart = leavesApart(calls.columns.leaves);
  if (!CACHED.some((name) => name in apart)) return apart;
  const charges = (name: DimensionName): boolean => rates.some(({ offer, units }) => offer === to.id && units[name] !== undefined);
  const sum = (...names: readonly DimensionName[]): string => names.flatMap((name) => apart[name] ?? []).join(' + ') || '0';
  const isCached = charges('cacheRead') ? `NOT ${tooShortSql(sum('input', ...CACHED), to, from)}` : 'false';
  const expired = expiredSql(calls, to, from);
  const reads = `CASE WHEN ${isCached} AND NOT ${expired} THEN ${sum('cacheRead')} ELSE 0 END`;
  const anew = `CASE WHEN ${isCached} AND ${expired} THEN ${sum('cacheRead')} ELSE 0 END`;
  const written = `CASE WHEN ${isCached} THEN ${sum('cacheWrite')} ELSE 0 END`;
  const hour = `CASE WHEN ${isCached} THEN ${sum('cacheWrite1h')} ELSE 0 END`;
  const writes = charges('cacheWrite') ? `${written} + ${anew}${charges('cacheWrite1h') ? '' : ` + ${hour}`}` : '0';
  const hourWrites = charges('cacheWrite1h') ? hour : '0';
  // what is neither read nor written is input; a count that is none stays one
  const input = `CASE WHEN least(${Object.values(apart).join(', ')}) < 0 THEN -1 ELSE ${sum('input', ...CACHED)} - (${reads}) - (${writes}) - (${hourWrites}) END`;
  return { ...apart, input, cacheRead: reads, cacheWrite: writes, cacheWrite1h: hourWrites };
}

/** Whether a prompt is shorter than the what-if caches, where the model that was called caches shorter ones. */
function tooShortSql(prompt: string, to: Offer, from: readonly Offer[]): string {
  const least = leastPrompt(to);
  return ofOffers(from.filter((offer) => offer.id !== to.id && leastPrompt(offer) < least), `${prompt} < ${least}`);
}

const leastPrompt = ({ minCachePrefixTokens, seller }: Offer): number => minCachePrefixTokens ?? seller.minCachePrefixTokens ?? 0;

/** A condition that only calls of some offers can meet. */
const ofOffers = (offers: readonly Offer[], condition: string): string => (offers.length === 0 ? 'false' : `(n.offer IN (${offers.map(({ id }) => text(id)).join(', ')}) AND ${condition})`);

/** Whether the prompt of a call has left the cache of the what-if, where the log could tell. */
function expiredSql(calls: Pick<CallsTable, 'others'>, to: Offer, from: readonly Offer[]): string {
  const lifetime = lifetimesOf(to)?.[0];
  if (sharedPromptKey(calls) === undefined || lifetime === undefined) return 'false';
  return ofOffers(longerLived(to, lifetime, from), `coalesce(c.at_ms - c.before_ms > ${lifetime * 1_000}, false)`);
}

/**
 * Whether a what-if depends on when the call before was made that shares a prompt.
 *
 * @example
 * mayExpire({ columns: { leaves: {} }, others: ['conversation'] }, catalogue.offer('openai/gpt-4o'), []) // => false
 */
export function mayExpire(calls: Pick<CallsTable, 'columns' | 'others'>, to: Offer, from: readonly Offer[]): boolean {
  return calls.columns.leaves.cacheRead !== undefined && expiredSql(calls, to, from) !== 'false';
}

const longerLived = (to: Offer, lifetime: number, from: readonly Offer[]): readonly Offer[] => from.filter((offer) => offer.id !== to.id && (lifetimesOf(offer)?.some((seconds) => seconds > lifetime) ?? true));

const lifetimesOf = ({ cacheLifetimesSeconds, seller }: Offer): readonly number[] | undefined => cacheLifetimesSeconds ?? seller.cacheLifetimesSeconds;

/**
 * By what a log tells which calls share the beginning of a prompt; `undefined`: it does not.
 *
 * @example
 * sharedPromptKey({ others: ['user', 'conversation'] }) // => "conversation"
 */
export function sharedPromptKey({ others }: Pick<CallsTable, 'others'>): 'prefix' | 'conversation' | undefined {
  return (['prefix', 'conversation'] as const).find((name) => others.includes(name));
}
