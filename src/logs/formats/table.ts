import { DIMENSION_NAMES, DIMENSIONS, type DimensionName } from '../../core/pricing/dimensions.ts';
import type { LogField, LogFormat, LoggedCount, Paths } from '../log-format.ts';

/** The columns of a plain table that are no counts, by the names people give them. Assumption. */
const FIELDS: Readonly<Partial<Record<LogField, Paths>>> = {
  at: ['at', 'timestamp', 'time', 'ts', 'created_at', 'created', 'date', 'start_time'],
  end: ['end_time'],
  model: ['model', 'model_name', 'offer'],
  seller: ['seller', 'provider'],
  serviceTier: ['service_tier', 'serviceTier', 'tier'],
  region: ['region'],
  mode: ['mode'],
  costUsd: ['cost_usd', 'costUsd', 'cost', 'usd'],
  latencySeconds: ['latency_seconds', 'latencySeconds', 'duration_seconds', 'latency_s'],
  latencyMilliseconds: ['latency_ms', 'duration_ms'],
  ttftSeconds: ['ttft_seconds', 'ttftSeconds', 'ttft_s'],
  ttftMilliseconds: ['ttft_ms', 'time_to_first_token_ms'],
  id: ['id', 'request_id'],
  feature: ['feature', 'use_case', 'task'],
  user: ['user', 'user_id'],
  conversation: ['conversation', 'conversation_id', 'session_id', 'thread_id', 'trace_id'],
  prefix: ['prefix', 'prefix_key', 'prompt_cache_key'],
  status: ['status', 'status_code'],
};

const snakeCase = (name: string): string => name.replaceAll(/[A-Z0-9]+/gu, (part) => `_${part.toLowerCase()}`);

/** Columns called as the leaves are, in either spelling: `cacheRead`, `cache_read`. */
const leafColumns = Object.fromEntries(DIMENSION_NAMES.map((name): [DimensionName, LoggedCount] => [name, { at: [...new Set([name, snakeCase(name)])] }]));

/** Token columns that say `…_tokens`, where the unit is a token. */
const tokenColumns = Object.fromEntries(
  DIMENSION_NAMES.filter((name) => DIMENSIONS[name].rateKey === 'usdPerMillionTokens').map((name): [DimensionName, LoggedCount] => [name, { at: [`${snakeCase(name)}_tokens`] }]),
);

const total = ['total_tokens'];

/**
 * A table whose columns are the calculator's own leaves, disjoint: what `model-cost` writes and what a warehouse best keeps.
 *
 * @example
 * leafTable.counts.cacheRead.at // => ["cacheRead","cache_read"]
 */
export const leafTable: LogFormat = {
  logs: 'a table with a column a leaf: model, at, input, output',
  source: 'the leaves of this calculator',
  marks: [
    ['model', 'input', 'output'],
    ['model', 'input', 'at'],
  ],
  counts: leafColumns,
  fields: FIELDS,
};

/**
 * A table with the counts of Anthropic's usage, its cached tokens beside the input.
 *
 * @example
 * besideTable.counts.cacheRead.at // => ["cache_read_input_tokens"]
 */
export const besideTable: LogFormat = {
  logs: 'a table: model, input_tokens, output_tokens, timestamp, and cache_read_input_tokens beside the input',
  source: 'the names of https://docs.anthropic.com/en/docs/build-with-claude/prompt-caching, where they are beside input_tokens; the other columns: assumption',
  marks: [
    ['model', 'input_tokens', 'cache_read_input_tokens'],
    ['model', 'input_tokens', 'cache_creation_input_tokens'],
  ],
  counts: {
    input: { at: ['input_tokens'] },
    cacheRead: { at: ['cache_read_input_tokens'] },
    cacheWrite: { at: ['cache_creation_input_tokens'], holds: ['cacheWrite1h'] },
    cacheWrite1h: { at: ['ephemeral_1h_input_tokens', 'cache_creation_1h_input_tokens'] },
    output: { at: ['output_tokens'], holds: ['reasoning'] },
    reasoning: { at: ['reasoning_tokens', 'thinking_tokens'] },
  },
  fields: FIELDS,
};

/**
 * A table with all prompt tokens in one column, those from the cache among them.
 *
 * @example
 * plainTable.counts.input.holds.includes('cacheRead') // => true
 */
export const plainTable: LogFormat = {
  logs: 'a table: model, input_tokens, output_tokens, timestamp, and cached_tokens inside the input',
  source: 'assumption: cached tokens are inside the input and reasoning inside the output, as OpenAI counts (https://platform.openai.com/docs/guides/prompt-caching)',
  marks: [
    ['model', 'input_tokens'],
    ['model', 'prompt_tokens'],
  ],
  counts: {
    ...tokenColumns,
    input: { at: ['input_tokens', 'prompt_tokens'], holds: DIMENSION_NAMES.filter((name) => DIMENSIONS[name].prompt && name !== 'input') },
    cacheRead: { at: ['cached_tokens', 'cached_input_tokens', 'cache_read_tokens'] },
    output: { at: ['output_tokens', 'completion_tokens'], holds: ['reasoning', 'outputAudio', 'outputImage'] },
  },
  total,
  fields: FIELDS,
};
