import type { Leaves } from '../pricing/usage.ts';
import type { Seconds, Share, Tokens } from '../units.ts';

/** How prompts are cached. */
export const CACHINGS = ['typed', 'prefix', 'conversation'] as const;
/**
 * `typed`: a share of the prompt is read from the cache, as the user says. `prefix`: the system prompt and
 * tools are shared by all queries and live as long as the seller keeps them. `conversation`: the same, and
 * every call also reads what the call before it wrote.
 */
export type Caching = (typeof CACHINGS)[number];

/** In whose tokens a workload is counted. */
export const TOKENIZERS = ['o200k', 'own'] as const;
/** One of `TOKENIZERS`: `own` means each model counts in its own tokens. */
export type Tokenizer = (typeof TOKENIZERS)[number];

/** What one query asks of a model: mean counts, in tokens of `tokenizer`. A query is one turn of a conversation. */
export interface Workload {
  readonly tokenizer: Tokenizer;
  /** System prompt and tool definitions: the same in every call. */
  readonly systemTokens: Tokens;
  /** What a turn brings of its own: the user's text and anything typed with it. */
  readonly inputTokens: Tokens;
  /** Retrieved passages a turn brings. */
  readonly retrievedTokens: Tokens;
  /** What a tool returns to each call after a turn's first. */
  readonly toolTokens: Tokens;
  /** Visible answer of each call. */
  readonly outputTokens: Tokens;
  /** Hidden reasoning of each call, for options that reason; `undefined`: not known. */
  readonly reasoningTokens: Tokens | undefined;
  /** Image, audio and video prompt tokens and per-call fees of one query, as the seller counts them. */
  readonly extras: Leaves;
  /** Calls a turn makes one after another: 1, or the steps of an agent. */
  readonly callsPerTurn: number;
  readonly turnsPerConversation: number;
  /** Most tokens of earlier turns that are sent again; `Infinity`: all. */
  readonly historyTokens: Tokens;
  readonly caching: Caching;
  /** With `typed` caching: share of the prompt read from the cache. */
  readonly cachedShare: Share;
  /** With `typed` caching: share of the prompt written to the cache. */
  readonly cacheWriteShare: Share;
  /** With `conversation` caching: share of calls that come after the cache has lapsed. */
  readonly lateShare: Share;
  /** Share of attempts that fail and are billed (refused, malformed). */
  readonly failureShare: Share;
  /** Most attempts at one call, ≥ 1. */
  readonly mostAttempts: number;
  /** Share of queries sent as a batch. */
  readonly batchShare: Share;
  /** Spread of prompt lengths: standard deviation over mean; 0 is none. */
  readonly inputCv: number;
  /** Spread of answer lengths: standard deviation over mean; 0 is none. */
  readonly outputCv: number;
}

/** What the seller's cache does with a prompt. */
export interface CacheFacts {
  /** Whether the offer has a rate for reading the cache. */
  readonly offered: boolean;
  /** Whether the offer has a rate for writing the cache; where it has none, its reports count what is not read as plain input. */
  readonly writesCharged: boolean;
  readonly minPrefixTokens: Tokens;
  readonly lifetimeSeconds: Seconds;
}

/** A workload of one call that asks for nothing: what presets and forms fill. */
export const blankWorkload: Workload = {
  tokenizer: 'o200k',
  systemTokens: 0,
  inputTokens: 0,
  retrievedTokens: 0,
  toolTokens: 0,
  outputTokens: 0,
  reasoningTokens: undefined,
  extras: {},
  callsPerTurn: 1,
  turnsPerConversation: 1,
  historyTokens: Infinity,
  caching: 'typed',
  cachedShare: 0,
  cacheWriteShare: 0,
  lateShare: 0,
  failureShare: 0,
  mostAttempts: 1,
  batchShare: 0,
  inputCv: 0,
  outputCv: 0,
};
