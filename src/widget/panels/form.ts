import { answerFields } from '../../scenario/answer-fields.ts';
import { currencyFields } from '../../scenario/currency.ts';
import { FIELD_LIST, FIELDS, WHOLE_HISTORY, type Field } from '../../scenario/fields.ts';
import { GROWTH_FIELDS, growthFields } from '../../scenario/growth-fields.ts';
import { hostingFields } from '../../scenario/hosting-fields.ts';
import { moneyFields, operationFields } from '../../scenario/operation-fields.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { stakeFields } from '../../scenario/stake-fields.ts';
import type { Words } from '../../words/language.ts';
import { logSteps, type LogSteps } from '../log-steps.ts';

/** Fields of one group, by their paths. */
export interface FormGroup {
  readonly key: keyof Words['groups'];
  /** Those most people fill, in the order they know them. */
  readonly first: readonly string[];
  /** Those that few people change, as they are shown where they are asked for. */
  readonly more: readonly string[];
  /** A history can be pasted that fills them. */
  readonly takesHistory?: true;
}

const paths = (...names: (keyof typeof FIELDS)[]): readonly string[] => names.map((name) => FIELDS[name].path);

const all = (fields: Readonly<Record<string, { readonly path: string }>>): readonly string[] => Object.values(fields).map(({ path }) => path);

/** Every field of the form, in its group. */
export const FORM: readonly FormGroup[] = [
  {
    key: 'what',
    first: paths('inputTokens', 'outputTokens', 'cachedShare'),
    more: paths('systemTokens', 'retrievedTokens', 'toolTokens', 'reasoningTokens', 'imageTokens', 'audioTokens', 'videoTokens', 'webSearches', 'fileSearches', 'tokenizer'),
  },
  { key: 'load', first: paths('queriesPerMonth', 'serviceTier'), more: paths('peakFactor', 'batchShare') },
  {
    key: 'who',
    takesHistory: true,
    first: [],
    more: [...paths('users', 'queriesPerUserPerDay', 'curve'), ...GROWTH_FIELDS.map(({ path }) => path), ...all(growthFields).filter((path) => !paths('users', 'queriesPerUserPerDay', 'curve').includes(path))],
  },
  { key: 'quality', first: paths('benchmark'), more: [] },
  { key: 'conversation', first: [], more: paths('turnsPerConversation', 'callsPerTurn', 'historyTokens') },
  { key: 'caching', first: [], more: paths('caching', 'cacheWriteShare', 'lateShare') },
  { key: 'failures', first: [], more: paths('failureShare', 'mostAttempts') },
  { key: 'spread', first: [], more: paths('inputCv', 'outputCv') },
  { key: 'limits', first: [], more: paths('latencyLimit', 'leastRate', 'region', 'requestLimit', 'tokenLimit') },
  { key: 'around', first: [], more: all(operationFields) },
  { key: 'money', first: [], more: [...all(moneyFields), ...all(currencyFields)] },
  { key: 'stakes', first: paths('errorUsd'), more: ['question', ...all(stakeFields).filter((path) => /^(?:stakes|relative)\./u.test(path) && path !== FIELDS.errorUsd.path)] },
  { key: 'reliability', first: [], more: all(stakeFields).filter((path) => path.startsWith('reliability.')) },
  { key: 'change', first: [], more: all(answerFields) },
  { key: 'hosting', first: [], more: all(hostingFields) },
];

/** How far a slider goes; the number beside it goes as far as the field allows. A field not named here has none. */
export const SLIDERS: Readonly<Record<string, LogSteps>> = {
  [FIELDS.inputTokens.path]: logSteps(10, 1_000_000),
  [FIELDS.outputTokens.path]: logSteps(10, 100_000),
  [FIELDS.queriesPerMonth.path]: logSteps(100, 1_000_000_000),
  [FIELDS.errorUsd.path]: logSteps(0.000_01, 100_000),
  [FIELDS.cachedShare.path]: { last: 100, position: (share) => Math.round(share * 100), value: (position) => position / 100 },
};

const EMPTY: ReadonlyMap<string, number | null> = new Map([
  ...FIELD_LIST.flatMap(({ path, kind: { wanted } }) => (wanted.kind === 'number' && wanted.optional ? [[path, null] as const] : [])),
  [FIELDS.historyTokens.path, WHOLE_HISTORY],
  [FIELDS.rateDate.path, null],
]);

/** Fields whose unit says what they are counted by, and is said with them. */
const SAID_WITH_UNIT = paths('inputTokens', 'outputTokens', 'webSearches', 'fileSearches', 'queriesPerMonth', 'queriesPerUserPerDay', 'evaluationItems', 'releasesPerMonth');

/**
 * Whether a field is said with its unit.
 *
 * @example
 * isSaidWithUnit('load.queriesPerUserPerDay') // => true
 */
export function isSaidWithUnit(path: string): boolean {
  return SAID_WITH_UNIT.includes(path);
}

/** How a unit of growth is written, which may be more than all. */
const MORE_A_MONTH = 'more a month';

/**
 * What an empty field says; `undefined` where it has to say something.
 *
 * @example
 * emptyMeans('limits.latencySeconds') // => null
 */
export function emptyMeans(path: string): number | null | undefined {
  return EMPTY.get(path);
}

/**
 * Whether a field is filled in percent.
 *
 * @example
 * isPercent(FIELDS.cachedShare) // => true
 */
export function isPercent({ default: { unit } }: Pick<Field, 'default'>): boolean {
  return unit.startsWith('share') || unit === MORE_A_MONTH;
}

const CACHING_OF: Readonly<Record<string, Scenario['workload']['caching']>> = {
  [FIELDS.cachedShare.path]: 'typed',
  [FIELDS.cacheWriteShare.path]: 'typed',
  [FIELDS.lateShare.path]: 'conversation',
};

/**
 * Whether a field changes anything, as the other fields are.
 *
 * @example
 * isUsed('workload.lateShare', defaultScenario('2026-11-22')) // => false
 */
export function isUsed(path: string, { workload, load }: Scenario): boolean {
  if (path === FIELDS.queriesPerMonth.path) return load.users === null;
  return (CACHING_OF[path] ?? workload.caching) === workload.caching;
}
