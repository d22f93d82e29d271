import { EFFORTS, MODES, SERVICE_TIERS, type Setting } from '../core/model/setting.ts';
import type { OptionSpec } from './scenario.ts';

/** The settings an option text may name, by the list its word stands in; any other word is a region. */
const WORDS = { effort: EFFORTS, serviceTier: SERVICE_TIERS, mode: MODES } as const;

/**
 * Reads `offer@word@word`: each word is an effort, a service tier, a mode or else a region.
 * `undefined` when a word is empty or a setting is named twice.
 *
 * @example
 * readOption('openai/gpt-5@high@batch') // => {"offer":"openai/gpt-5","setting":{"effort":"high","serviceTier":"batch"}}
 * readOption('anthropic/claude-opus-5@us') // => {"offer":"anthropic/claude-opus-5","setting":{"region":"us"}}
 * readOption('openai/gpt-5@@') // => undefined
 */
export function readOption(text: string): OptionSpec | undefined {
  const [offer = '', ...words] = text.trim().split('@').map((word) => word.trim());
  if (offer === '' || words.includes('')) return undefined;
  const setting: Record<string, string> = {};
  for (const word of words) {
    const key = Object.entries(WORDS).find(([, list]) => (list as readonly string[]).includes(word))?.[0] ?? 'region';
    if (key in setting || !/^[a-z0-9-]{1,32}$/u.test(word)) return undefined;
    setting[key] = word;
  }
  return { offer, setting };
}

/**
 * Writes an option the way `readOption` reads it.
 *
 * @example
 * writeOption({ offer: 'openai/gpt-5', setting: { effort: 'high', serviceTier: 'batch' } }) // => "openai/gpt-5@high@batch"
 */
export function writeOption({ offer, setting }: OptionSpec): string {
  return [offer, setting.effort, setting.serviceTier, setting.mode, setting.region].filter((word) => word !== undefined).join('@');
}
