import { SERVICE_TIERS, type ServiceTier } from '../core/model/setting.ts';
import { choiceKind, dateKind, numberKind, optionsKind, type Kind } from './kinds.ts';
import type { OptionSpec, Scenario } from './scenario.ts';

/** A value nobody typed, and where it comes from: a source, or why it is assumed. */
export type Default<Value> = { readonly value: Value; readonly unit: string } & ({ readonly source: string; readonly page?: string } | { readonly assumption: string });

/** One field of a scenario, for every surface at once. */
export interface Field<Value = unknown> {
  /** Where it stands in the scenario: `workload.inputTokens`. */
  readonly path: string;
  /** Its name in `words`. */
  readonly words: string;
  readonly attribute: string;
  readonly flag: string;
  /** Its key in a share link. */
  readonly url: string;
  readonly kind: Kind<Value>;
  readonly default: Default<Value>;
}

const AZURE_2023 = 'Azure LLM inference trace 2023 (conversation), mean; no year later is public';
const AZURE_PAGE = 'https://github.com/Azure/AzurePublicDataset';

const OPTIONS: readonly OptionSpec[] = [
  { offer: 'openai/gpt-4o', setting: {} },
  { offer: 'openai/gpt-4o-mini', setting: {} },
];

/**
 * The table of fields: attributes, properties, flags, share link, JSON and docs are all made of it, so a
 * new input is one row here. `date` has no default of its own: whoever makes a scenario says what day it is.
 */
export const FIELDS = {
  options: field('options', 'models', 'm', optionsKind, { value: OPTIONS, unit: 'offers', assumption: 'the two models most asked about' }),
  serviceTier: field<ServiceTier>('serviceTier', 'service-tier', 'st', choiceKind(SERVICE_TIERS), { value: 'standard', unit: 'service tier', assumption: 'answers are waited for' }),
  inputTokens: field('workload.inputTokens', 'input-tokens', 'i', numberKind(0, 10_000_000), { value: 1_155, unit: 'tokens per query', source: AZURE_2023, page: AZURE_PAGE }),
  outputTokens: field('workload.outputTokens', 'output-tokens', 'o', numberKind(0, 10_000_000), { value: 211, unit: 'tokens per query', source: AZURE_2023, page: AZURE_PAGE }),
  cachedShare: field('workload.cachedShare', 'cached-share', 'cs', numberKind(0, 1), { value: 0, unit: 'share of input tokens', assumption: 'no prompt caching until you say so' }),
  queriesPerMonth: field('load.queriesPerMonth', 'queries-per-month', 'qm', numberKind(0, 1_000_000_000_000), { value: 1_000_000, unit: 'queries a month', assumption: 'a round number to compare by' }),
} as const;

/** Every field, in the order people know them. */
export const FIELD_LIST: readonly Field[] = Object.values(FIELDS) as readonly Field[];

/**
 * The scenario of a day when nothing else was said: two models, every default.
 *
 * @example
 * defaultScenario('2026-11-22').workload.inputTokens // => 1155
 */
export function defaultScenario(date: string): Scenario {
  return FIELD_LIST.reduce((scenario, { path, default: { value } }) => withField(scenario, path, value), { version: 1, date } as unknown as Scenario);
}

/**
 * The value a scenario has at a path.
 *
 * @example
 * fieldValue(defaultScenario('2026-11-22'), 'workload.outputTokens') // => 211
 */
export function fieldValue(scenario: Scenario, path: string): unknown {
  return path.split('.').reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], scenario);
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

function field<Value>(path: string, attribute: string, url: string, kind: Kind<Value>, fallback: Default<Value>): Field<Value> {
  return { path, words: path.split('.').at(-1)!, attribute, flag: `--${attribute}`, url, kind, default: fallback };
}
