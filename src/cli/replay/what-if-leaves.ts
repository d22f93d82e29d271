import { DIMENSION_NAMES, type DimensionName, type Offer } from '../../index.ts';
import { LONGEST_PROMPT, type RatesTable } from '../../logs/rates-table.ts';
import { DIALECTS } from '../../logs/sql/dialects.ts';
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
 * leavesApart({ input: { column: 'prompt', holds: ['cacheRead'] }, cacheRead: { column: 'cached' } }).input.startsWith('CASE WHEN c."prompt" IS NULL THEN 0 ') // => true
 */
export function leavesApart(leaves: CallsTable['columns']['leaves']): LeavesSql {
  const apart = (name: DimensionName): string => {
    const { column, holds = [] } = leaves[name]!;
    const raw = `c.${identifier(column)}`;
    return [`CASE WHEN ${raw} IS NULL THEN 0 WHEN ${raw} BETWEEN 0 AND ${LONGEST_PROMPT} THEN ${raw} ELSE -1 END`, ...holds.filter((part) => leaves[part] !== undefined).map((part) => `(${apart(part)})`)].join(' - ');
  };
  return Object.fromEntries(DIMENSION_NAMES.filter((name) => leaves[name] !== undefined).map((name) => [name, apart(name)]));
}

/**
 * The leaves that a what-if would have had. What its seller has no cache for is input; what it does not charge writing
 * for is read or input. Where the log tells which calls share a prompt, by a prefix or a conversation, what the log read
 * from a cache is written anew when more time has passed since the call before than the what-if's cache lives, and
 * it lives shorter than that of the model which was called; nothing becomes a read that was none.
 *
 * @example
 * const calls = { columns: { leaves: { input: { column: 'prompt' } } }, others: [] }
 * whatIfLeaves(calls, catalogue.offer('openai/gpt-4o'), [], { rates: [] }) // => {"input":"CASE WHEN c.\"prompt\" IS NULL THEN 0 WHEN c.\"prompt\" BETWEEN 0 AND 9007199254740991 THEN c.\"prompt\" ELSE -1 END"}
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
function expiredSql(calls: CallsTable, to: Offer, from: readonly Offer[]): string {
  const key = sharedPromptKey(calls);
  const lifetime = lifetimesOf(to)?.[0];
  if (key === undefined || lifetime === undefined) return 'false';
  const longer = from.filter((offer) => offer.id !== to.id && (lifetimesOf(offer)?.some((seconds) => seconds > lifetime) ?? true));
  return ofOffers(longer, `c.${key} IS NOT NULL AND coalesce(c.at_ms - c.before_ms > ${lifetime * 1_000}, false)`);
}

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

/**
 * The calls, with when the call before was made that shares their prompt: a source of `c`.
 *
 * @example
 * callsWithBefore({ others: ['user'] }) // => "calls"
 */
export const callsWithBefore = (calls: CallsTable): string => {
  const key = sharedPromptKey(calls);
  return key === undefined ? 'calls' : `(SELECT *, lag(at_ms) OVER (PARTITION BY ${key} ORDER BY at_ms) AS before_ms FROM calls)`;
};
