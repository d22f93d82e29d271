import { EFFORTS, MODES, SERVICE_TIERS, type Setting } from '../core/model/setting.ts';
import type { OptionSpec } from './scenario.ts';

/** The settings an option text may name, by the list its word stands in; any other word is a region. */
const WORDS = { effort: EFFORTS, serviceTier: SERVICE_TIERS, mode: MODES } as const;

/** What you know of an option yourself: the word it is written as, and what the word says. */
const FACTS: readonly { readonly pattern: RegExp; readonly read: (match: RegExpExecArray) => Partial<OptionSpec> | undefined; readonly write: (option: OptionSpec) => string | undefined }[] = [
  {
    pattern: /^(\d{1,9})of(\d{1,9})$/u,
    read: ([, correct, asked]) => (Number(correct) <= Number(asked) && Number(asked) > 0 ? { evaluation: { correct: Number(correct), asked: Number(asked) } } : undefined),
    write: ({ evaluation }) => evaluation && `${evaluation.correct}of${evaluation.asked}`,
  },
  {
    pattern: /^(\d{1,3}(?:\.\d{1,6})?)%$/u,
    read: ([, percent]) => (Number(percent) <= 100 ? { guessedSuccess: Number(percent) / 100 } : undefined),
    write: ({ guessedSuccess }) => (guessedSuccess === undefined ? undefined : `${Number((guessedSuccess * 100).toFixed(6))}%`),
  },
  {
    pattern: /^r(\d{1,8})$/u,
    read: ([, tokens]) => ({ reasoningTokens: Number(tokens) }),
    write: ({ reasoningTokens }) => (reasoningTokens === undefined ? undefined : `r${Math.round(reasoningTokens)}`),
  },
  {
    pattern: /^x(\d{1,2}(?:\.\d{1,4})?)$/u,
    read: ([, verbosity]) => (Number(verbosity) >= 0.01 ? { verbosity: Number(verbosity) } : undefined),
    write: ({ verbosity }) => (verbosity === undefined ? undefined : `x${Number(verbosity.toFixed(4))}`),
  },
  {
    pattern: /^b(\d{1,8})$/u,
    read: ([, budget]) => ({ setting: { thinkingBudgetTokens: Number(budget) } }),
    write: ({ setting }) => (setting.thinkingBudgetTokens === undefined ? undefined : `b${setting.thinkingBudgetTokens}`),
  },
];

/**
 * Reads `offer@word@word`: each word is an effort, a service tier, a mode, a fact of your own (`176of200` answers
 * right, `88%` guessed, `r1500` reasoning tokens, `x1.2` as many words, `b4000` thinking budget) or else a region.
 * `undefined` when a word is empty or something is said twice.
 *
 * @example
 * readOption('openai/gpt-5@high@batch') // => {"offer":"openai/gpt-5","setting":{"effort":"high","serviceTier":"batch"}}
 * readOption('anthropic/claude-opus-5@us@176of200') // => {"offer":"anthropic/claude-opus-5","setting":{"region":"us"},"evaluation":{"correct":176,"asked":200}}
 * readOption('openai/gpt-5@@') // => undefined
 */
export function readOption(text: string): OptionSpec | undefined {
  const [offer = '', ...words] = text.trim().split('@').map((word) => word.trim());
  if (offer === '' || words.includes('')) return undefined;
  let option: OptionSpec = { offer, setting: {} };
  for (const word of words) {
    const said = readWord(word);
    if (!said) return undefined;
    const { setting = {}, ...facts } = said;
    if (Object.keys(setting).some((key) => key in option.setting) || Object.keys(facts).some((key) => key in option)) return undefined;
    option = { ...option, ...facts, setting: { ...option.setting, ...setting } };
  }
  return option;
}

function readWord(word: string): Partial<OptionSpec> | undefined {
  for (const { pattern, read } of FACTS) {
    const match = pattern.exec(word);
    if (match) return read(match);
  }
  const key = Object.entries(WORDS).find(([, list]) => (list as readonly string[]).includes(word))?.[0] ?? 'region';
  return /^[a-z0-9-]{1,32}$/u.test(word) ? { setting: { [key]: word } satisfies Setting } : undefined;
}

/**
 * Writes an option the way `readOption` reads it.
 *
 * @example
 * writeOption({ offer: 'openai/gpt-5', setting: { effort: 'high', serviceTier: 'batch' }, guessedSuccess: 0.88 }) // => "openai/gpt-5@high@batch@88%"
 */
export function writeOption(option: OptionSpec): string {
  const { effort, serviceTier, mode, region } = option.setting;
  return [option.offer, effort, serviceTier, mode, region, ...FACTS.map(({ write }) => write(option))].filter((word) => word !== undefined).join('@');
}
