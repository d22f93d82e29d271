import { SERVICE_TIERS, type ServiceTier } from '../core/model/setting.ts';
import { CACHINGS, TOKENIZERS, type Caching, type Tokenizer } from '../core/model/workload.ts';
import { once } from '../core/once.ts';
import { answerFields } from './answer-fields.ts';
import { currencyFields } from './currency.ts';
import { field, MOST_TOKENS, share, tokens, type Field } from './field.ts';
import { GROWTH_FIELDS, growthFields } from './growth-fields.ts';
import { choiceKind, dateKind, numberKind, optionalNumberKind, wordKind } from './kinds.ts';
import { optionsKind } from './options-kind.ts';
import { hostingFields } from './hosting-fields.ts';
import { moneyFields, operationFields } from './operation-fields.ts';
import { stakeFields } from './stake-fields.ts';
import type { OptionSpec, Scenario } from './scenario.ts';

export type { Default, Field } from './field.ts';

/** The mean of the public chat trace that the default workload is. */
export const AZURE_CHAT = 'Azure LLM inference trace 2023 (conversation), mean; no later year is public';
/** Where the Azure traces are published. */
export const AZURE_PAGE = 'https://github.com/Azure/AzurePublicDataset';

const OPTIONS: readonly OptionSpec[] = [
  { offer: 'openai/gpt-4o', setting: {} },
  { offer: 'openai/gpt-4o-mini', setting: {} },
];
/** A history this long is never cut. */
export const WHOLE_HISTORY = 1_000_000_000;

/**
 * The table of fields: attributes, properties, flags, share link, JSON and docs are all made of it, so a
 * new input is one row here. `date` has no default of its own: whoever makes a scenario says what day it is.
 */
export const FIELDS = {
  options: field('options', 'models', 'm', optionsKind, { value: OPTIONS, unit: 'offers', assumption: 'the two models most asked about' }),
  serviceTier: field<ServiceTier>('serviceTier', 'service-tier', 'st', choiceKind(SERVICE_TIERS), { value: 'standard', unit: 'service tier', assumption: 'answers are waited for' }),
  preset: field('workload.preset', 'workload', 'w', wordKind, { value: 'chat', unit: 'preset', assumption: 'chat is what most people price first' }),
  inputTokens: tokens('workload.inputTokens', 'input-tokens', 'i', { value: 1_155, unit: 'tokens per query', source: AZURE_CHAT, page: AZURE_PAGE }),
  outputTokens: tokens('workload.outputTokens', 'output-tokens', 'o', { value: 211, unit: 'tokens per call', source: AZURE_CHAT, page: AZURE_PAGE }),
  systemTokens: tokens('workload.systemTokens', 'system-tokens', 's', { value: 0, unit: 'tokens per call', assumption: 'the trace counts the system prompt among its input' }),
  retrievedTokens: tokens('workload.retrievedTokens', 'retrieved-tokens', 'rt', { value: 0, unit: 'tokens per query', assumption: 'no retrieval until you say so' }),
  toolTokens: tokens('workload.toolTokens', 'tool-tokens', 'tt', { value: 0, unit: 'tokens per later call', assumption: 'no tools until you say so' }),
  reasoningTokens: field('workload.reasoningTokens', 'reasoning-tokens', 'r', optionalNumberKind(0, MOST_TOKENS), { value: null, unit: 'tokens per call', assumption: 'not known until you measure it or a benchmark lets it be estimated' }),
  imageTokens: tokens('workload.imageTokens', 'image-tokens', 'im', { value: 0, unit: 'tokens per query', assumption: 'text only until you say so' }),
  audioTokens: tokens('workload.audioTokens', 'audio-tokens', 'au', { value: 0, unit: 'tokens per query', assumption: 'text only until you say so' }),
  videoTokens: tokens('workload.videoTokens', 'video-tokens', 'vi', { value: 0, unit: 'tokens per query', assumption: 'text only until you say so' }),
  webSearches: field('workload.webSearches', 'web-searches', 'ws', numberKind(0, 1_000), { value: 0, unit: 'searches per query', assumption: 'no searches until you say so' }),
  fileSearches: field('workload.fileSearches', 'file-searches', 'fs', numberKind(0, 1_000), { value: 0, unit: 'searches per query', assumption: 'no searches until you say so' }),
  callsPerTurn: field('workload.callsPerTurn', 'calls', 'c', numberKind(1, 200, { whole: true }), { value: 1, unit: 'calls per query', assumption: 'one call answers a query' }),
  turnsPerConversation: field('workload.turnsPerConversation', 'turns', 't', numberKind(1, 200, { whole: true }), { value: 1, unit: 'turns per conversation', assumption: 'the trace counts history among its input' }),
  historyTokens: field('workload.historyTokens', 'history-tokens', 'h', numberKind(0, WHOLE_HISTORY), { value: WHOLE_HISTORY, unit: 'tokens', assumption: 'all earlier turns are sent again' }),
  tokenizer: field<Tokenizer>('workload.tokenizer', 'tokenizer', 'tz', choiceKind(TOKENIZERS), { value: 'o200k', unit: 'tokenizer', assumption: 'counts are o200k tokens, as OpenAI counts since GPT-4o' }),
  caching: field<Caching>('workload.caching', 'caching', 'ca', choiceKind(CACHINGS), { value: 'typed', unit: 'caching', assumption: 'the share is typed, not derived' }),
  cachedShare: share('workload.cachedShare', 'cached-share', 'cs', { value: 0, unit: 'share of the prompt', assumption: 'no prompt caching until you say so' }),
  cacheWriteShare: share('workload.cacheWriteShare', 'cache-write-share', 'cw', { value: 0, unit: 'share of the prompt', assumption: 'no prompt caching until you say so' }),
  lateShare: share('workload.lateShare', 'late-share', 'ls', { value: 0, unit: 'share of later calls', assumption: 'every turn comes within the lifetime of the cache' }),
  failureShare: share('workload.failureShare', 'failure-share', 'f', { value: 0, unit: 'share of attempts', assumption: 'no failed attempts until you say so' }),
  mostAttempts: field('workload.mostAttempts', 'attempts', 'a', numberKind(1, 20, { whole: true }), { value: 1, unit: 'attempts', assumption: 'a failed answer is not tried again' }),
  batchShare: share('workload.batchShare', 'batch-share', 'b', { value: 0, unit: 'share of queries', assumption: 'answers are waited for' }),
  inputCv: field('workload.inputCv', 'input-spread', 'iv', numberKind(0, 20), { value: 0.96, unit: 'standard deviation over mean', source: 'Azure LLM inference trace 2023 (conversation), √0.92', page: AZURE_PAGE }),
  outputCv: field('workload.outputCv', 'output-spread', 'ov', numberKind(0, 20), { value: 0.77, unit: 'standard deviation over mean', source: 'Azure LLM inference trace 2023 (conversation), √0.60', page: AZURE_PAGE }),
  queriesPerMonth: field('load.queriesPerMonth', 'queries-per-month', 'qm', numberKind(0, 1_000_000_000_000), { value: 1_000_000, unit: 'queries a month', assumption: 'a round number to compare by' }),
  peakFactor: field('load.peakFactor', 'peak-factor', 'pf', numberKind(1, 1_000), { value: 3, unit: 'busiest minute over mean minute', assumption: 'an always-on service peaks at 2 to 3 times its mean' }),
  benchmark: field('quality.benchmark', 'benchmark', 'q', wordKind, { value: 'none', unit: 'benchmark', assumption: 'no public benchmark stands for a chat until you name one' }),
  ...growthFields,
  ...operationFields,
  ...moneyFields,
  ...currencyFields,
  ...stakeFields,
  ...answerFields,
  ...hostingFields,
  latencyLimit: field('limits.latencySeconds', 'latency-limit', 'll', optionalNumberKind(0, 86_400), { value: null, unit: 'seconds at p95', assumption: 'no limit until you say so' }),
  requestLimit: field('limits.requestsPerMinute', 'request-limit', 'rl', optionalNumberKind(1, 1_000_000_000), { value: null, unit: 'requests a minute', assumption: 'limits depend on your account' }),
  tokenLimit: field('limits.tokensPerMinute', 'token-limit', 'tl', optionalNumberKind(1, 1_000_000_000_000), { value: null, unit: 'tokens a minute', assumption: 'limits depend on your account' }),
} as const;

/** Every field, in the order people know them. */
export const FIELD_LIST: readonly Field[] = [...(Object.values(FIELDS) as readonly Field[]), ...GROWTH_FIELDS];

const byPath = once(() => new Map(FIELD_LIST.map((one) => [one.path, one])));

/**
 * The field at a path of a scenario; `undefined`: there is none.
 *
 * @example
 * fieldAt('workload.outputTokens').flag // => "--output-tokens"
 */
export function fieldAt(path: string): Field | undefined {
  return byPath().get(path);
}

/**
 * The scenario of a day when nothing else was said: two models, every default.
 *
 * @example
 * defaultScenario('2026-11-22').workload.inputTokens // => 1155
 */
export function defaultScenario(date: string): Scenario {
  const scenario: Record<string, unknown> = { version: 1, date };
  for (const { path, default: { value } } of FIELD_LIST) {
    const keys = path.split('.');
    const group = keys.slice(0, -1).reduce((outer, key) => (outer[key] ??= {}) as Record<string, unknown>, scenario);
    group[keys.at(-1)!] = value;
  }
  return scenario as unknown as Scenario;
}

/**
 * The value a scenario has at a path.
 *
 * @example
 * fieldValue(defaultScenario('2026-11-22'), 'workload.outputTokens') // => 211
 */
export function fieldValue(scenario: Scenario, path: string): unknown {
  let inner: unknown = scenario;
  for (const key of keysOf(path)) inner = (inner as Record<string, unknown> | undefined)?.[key];
  return inner;
}

const keysAt = new Map<string, readonly string[]>();

/** Every edit asks for the values of a hundred fields: their paths are taken apart once. */
function keysOf(path: string): readonly string[] {
  const keys = keysAt.get(path) ?? path.split('.');
  keysAt.set(path, keys);
  return keys;
}

/**
 * A copy of a scenario with one value changed; nothing else is copied.
 *
 * @example
 * withField(defaultScenario('2026-11-22'), 'workload.outputTokens', 5).workload.outputTokens // => 5
 */
export function withField(scenario: Scenario, path: string, value: unknown): Scenario {
  const [head, ...rest] = path.split('.') as [string, ...string[]];
  const record = scenario as unknown as Record<string, unknown>;
  const inner = rest.length === 0 ? value : withField((record[head] ?? {}) as Scenario, rest.join('.'), value);
  return { ...record, [head]: inner } as unknown as Scenario;
}

/** The date is a field like the others, but for its default. */
export const DATE_FIELD = { path: 'date', words: 'date', attribute: 'date', flag: '--date', url: 'd', kind: dateKind } as const;
