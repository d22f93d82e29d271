import { writeOption } from './option-text.ts';
import type { OptionSpec } from './scenario.ts';

/**
 * A name for each option that stays when what a person knows of it changes; alternatives and answers call it so.
 *
 * @example
 * optionKeys([{ offer: 'a/b', setting: {}, guessedSuccess: 0.5 }, { offer: 'a/b', setting: {} }]) // => ["a/b","a/b 2"]
 */
export function optionKeys(options: readonly OptionSpec[]): readonly string[] {
  const seen = new Map<string, number>();
  return options.map((option) => {
    const { evaluation: _evaluation, guessedSuccess: _guess, ...served } = option;
    const key = writeOption('offer' in served ? { offer: served.offer, setting: served.setting } : served);
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? key : `${key} ${times}`;
  });
}
