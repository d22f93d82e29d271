import { checkSetting } from '../core/model/setting.ts';
import { areTimes, type OwnTimes } from '../core/query/own-time.ts';
import { numberKind } from './kinds.ts';
import { readOption, writeOption } from './option-text.ts';
import type { HostedOption, OptionSpec } from './scenario.ts';
import { wayOf } from './ways.ts';

/** Options inside one another: more than anybody means. */
const DEEPEST = 3;

/**
 * Whether a value is an option as a scenario may hold it: what its text can say, so that a link does not change it.
 *
 * @example
 * isOption({ offer: 'openai/gpt-4o', setting: { serviceTier: 'batch' } }) // => true
 * isOption({ way: 'cascade', members: [{ offer: 'a/b', setting: {} }], params: {} }) // => false
 * isOption({ offer: 'openai/gpt-4o', setting: {}, price: 0 }) // => false
 */
export function isOption(value: unknown, depth = 0): value is OptionSpec {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { evaluation, guessedSuccess, ...served } = value as Record<string, unknown>;
  if (evaluation !== undefined && !isEvaluation(evaluation)) return false;
  if (guessedSuccess !== undefined && !numberKind(0, 1).accepts(guessedSuccess)) return false;
  if ('offer' in served) return isOffer(served);
  return 'weights' in served ? isHosted(served) : isCombined(served, depth);
}

const isText = (text: unknown): text is string => typeof text === 'string' && text.length > 0 && text.length <= 160;

/** Whether the text of an option can say a setting's word, and means the same by it. */
const isSaid = (key: 'region' | 'snapshot', value: unknown): boolean => {
  const read = isText(value) ? readOption(writeOption({ offer: 'offer', setting: { [key]: value } })) : undefined;
  return read !== undefined && 'offer' in read && read.setting[key] === value;
};

const SETTING: Readonly<Record<string, (value: unknown) => boolean>> = {
  effort: isText,
  thinkingBudgetTokens: numberKind(0, 99_999_999, { whole: true }).accepts,
  serviceTier: isText,
  region: (value) => isSaid('region', value),
  mode: isText,
  snapshot: (value) => isSaid('snapshot', value),
};

function isOffer({ offer, setting, reasoningTokens, verbosity, callSeconds, ttftSeconds, ...rest }: Record<string, unknown>): boolean {
  if (!isText(offer) || /[@,()+]/u.test(offer) || typeof setting !== 'object' || setting === null || Object.keys(rest).length > 0) return false;
  return (
    Object.entries(setting).every(([key, inner]) => Object.hasOwn(SETTING, key) && SETTING[key]!(inner)) &&
    isSetting(setting) &&
    (reasoningTokens === undefined || numberKind(0, 10_000_000).accepts(reasoningTokens)) &&
    (verbosity === undefined || numberKind(0.01, 99).accepts(verbosity)) &&
    (callSeconds === undefined ? ttftSeconds === undefined : [callSeconds, ttftSeconds].every((one) => one === undefined || isSeconds(one)) && areTimes({ callSeconds, ttftSeconds } as OwnTimes))
  );
}

/** What the text of an option can say. */
function isSeconds(value: unknown): boolean {
  const { p50, p95 = p50, ...rest } = (value ?? {}) as Record<string, unknown>;
  return Object.keys(rest).length === 0 && [p50, p95].every(numberKind(0.000_001, 99_999).accepts);
}

/** What the text of an option can say, it may be. */
function isHosted(served: Record<string, unknown>): boolean {
  const isPlain = Object.values(served).every((inner) => isText(inner) || numberKind(0, 1_000_000).accepts(inner));
  const read = isPlain && ['weights', 'gpu', 'gpus', 'precision'].every((key) => key in served) ? readOption(writeOption(served as unknown as HostedOption)) : undefined;
  return read !== undefined && canonical(read) === canonical(served);
}

const canonical = (value: object): string => JSON.stringify(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));

function isCombined({ way: name, members, params, ...rest }: Record<string, unknown>, depth: number): boolean {
  const way = typeof name === 'string' ? wayOf(name) : undefined;
  if (!way || depth >= DEEPEST || !Array.isArray(members) || typeof params !== 'object' || params === null || Object.keys(rest).length > 0) return false;
  return (
    members.length >= way.leastMembers &&
    members.length <= way.mostMembers &&
    members.every((member) => isOption(member, depth + 1)) &&
    Object.entries(params).every(([key, inner]) => {
      const param = Object.hasOwn(way.params, key) ? way.params[key] : undefined;
      return param !== undefined && numberKind(param.least, param.most, { whole: param.whole ?? false }).accepts(inner);
    })
  );
}

function isEvaluation(value: unknown): boolean {
  const { correct, asked } = (value ?? {}) as Record<string, unknown>;
  return numberKind(1, 999_999_999, { whole: true }).accepts(asked) && numberKind(0, asked, { whole: true }).accepts(correct);
}

function isSetting(setting: object): boolean {
  try {
    checkSetting(setting);
    return true;
  } catch {
    return false;
  }
}
