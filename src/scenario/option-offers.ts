import type { OptionSpec } from './scenario.ts';

/**
 * The ids of the offers that options are served by, also inside others.
 *
 * @example
 * offersOf([{ way: 'vote', members: [{ offer: 'openai/gpt-4o-mini', setting: {} }], params: {} }]) // => ["openai/gpt-4o-mini"]
 */
export function offersOf(options: readonly OptionSpec[]): readonly string[] {
  return options.flatMap((option) => ('offer' in option ? [option.offer] : 'members' in option ? offersOf(option.members) : []));
}
