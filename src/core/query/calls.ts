import { requireArgument } from '../argument.ts';
import type { CacheFacts, Workload } from '../model/workload.ts';
import type { Leaves } from '../pricing/usage.ts';
import type { Share, Tokens } from '../units.ts';

/** One model call of a query: mean leaves, and how often a query makes it. */
export interface Call {
  readonly leaves: Leaves;
  /** Calls of this kind a query, on the mean. */
  readonly perQuery: number;
}

/**
 * The share of queries that find a shared prefix in the cache: 1 − e^(−λτ) for arrivals λ a second and a
 * lifetime of τ seconds that every read renews (a Poisson stream).
 *
 * @example
 * prefixHitShare(1 / 300, 300).toFixed(6) // => "0.632121"
 * prefixHitShare(0, 300) // => 0
 */
export function prefixHitShare(arrivalsPerSecond: number, lifetimeSeconds: number): Share {
  return -Math.expm1(-arrivalsPerSecond * lifetimeSeconds);
}

/**
 * The calls of a query, averaged over the turns of its conversation. Turn k sends the system prompt, the
 * history of the turns before it and its own text; with `conversation` caching it reads what the call before
 * it sent and writes the rest. Reasoning is not kept in the history. `prefixHit` is the share of
 * conversations that find the system prompt cached already.
 *
 * @example
 * const workload = { ...blankWorkload, systemTokens: 1000, inputTokens: 100, outputTokens: 200, turnsPerConversation: 3 }
 * callsOf(workload, { offered: false, writesCharged: false, minPrefixTokens: 0, lifetimeSeconds: 0 }, 0).map(({ leaves }) => leaves.input) // => [1100,1400,1700]
 */
export function callsOf(workload: Workload, cache: CacheFacts, prefixHit: Share): readonly Call[] {
  const { systemTokens, callsPerTurn, turnsPerConversation, outputTokens, caching } = workload;
  const perQuery = 1 / turnsPerConversation;
  const calls: Call[] = [];
  let history = 0;
  let before = 0;
  for (let number = 0; number < callsPerTurn * turnsPerConversation; number++) {
    const isFirst = number % callsPerTurn === 0;
    const fresh = isFirst ? workload.inputTokens + workload.retrievedTokens : workload.toolTokens;
    const kept = Math.min(history, workload.historyTokens);
    const prompt = systemTokens + kept + fresh;
    const split =
      caching === 'typed'
        ? typedSplit(workload, prompt, cache)
        : asReported(cache, cachedSplit({ prompt, prefix: systemTokens, before: kept === history ? before : systemTokens, continues: caching === 'conversation', number, prefixHit, lateShare: workload.lateShare, cache }));
    const answer = workload.reasoningTokens ? { output: outputTokens, reasoning: workload.reasoningTokens } : { output: outputTokens };
    calls.push({ leaves: Object.assign(split, answer, isFirst ? workload.extras : undefined), perQuery });
    history += fresh + outputTokens;
    before = prompt;
  }
  return calls;
}

/** Tokens that were written to the cache count as input where the seller's list has no rate for writing. */
function asReported({ writesCharged }: CacheFacts, { input = 0, cacheRead = 0, cacheWrite = 0 }: Leaves): Leaves {
  if (cacheRead === 0 && cacheWrite === 0) return { input };
  return writesCharged ? { input, cacheRead, cacheWrite } : { input: input + cacheWrite, cacheRead };
}

function typedSplit({ cachedShare, cacheWriteShare }: Workload, prompt: Tokens, cache: CacheFacts): Leaves {
  const cached = cachedShare + cacheWriteShare;
  requireArgument(cached <= 1 + 1e-12, 'callsOf', 'cachedShare and cacheWriteShare to add up to at most 1', cached);
  if (!cache.offered || prompt < cache.minPrefixTokens) return { input: prompt };
  const [cacheRead, cacheWrite] = [partOf(prompt, cachedShare), partOf(prompt, cacheWriteShare)];
  return asReported(cache, { input: Math.max(0, prompt - cacheRead - cacheWrite), cacheRead, cacheWrite });
}

/** A share of tokens without the noise of doubles: 7% of 10,000 are 700. */
const partOf = (tokens: Tokens, share: Share): Tokens => (share === 0 ? 0 : Number((tokens * share).toPrecision(15)));

interface CachedCall {
  readonly prompt: Tokens;
  readonly prefix: Tokens;
  /** The part of the prompt that the call before this one sent too. */
  readonly before: Tokens;
  readonly continues: boolean;
  readonly number: number;
  readonly prefixHit: Share;
  readonly lateShare: Share;
  readonly cache: CacheFacts;
}

function cachedSplit({ prompt, prefix, before, continues, number, prefixHit, lateShare, cache }: CachedCall): Leaves {
  const cacheable = continues ? prompt : prefix;
  if (!cache.offered || cacheable < cache.minPrefixTokens || cacheable === 0) return { input: prompt };
  const follows = number > 0 && before >= cache.minPrefixTokens;
  const known = follows ? (continues ? before : prefix) : prefix < cache.minPrefixTokens ? 0 : prefix;
  const hit = follows ? 1 - lateShare : prefixHit;
  const cacheRead = known * hit;
  return { input: prompt - cacheable, cacheRead, cacheWrite: cacheable - cacheRead };
}
