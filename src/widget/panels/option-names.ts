import { optionKeys } from '../../scenario/option-keys.ts';
import type { Context } from '../context.ts';
import { optionName } from './options-view.ts';

/** An option by its key: its place, which gives its colour, and what it is called. */
export interface NamedOption {
  readonly slot: number;
  readonly name: string;
}

/**
 * The options of a scenario by their keys.
 *
 * @example
 * optionNames(context).get('openai/gpt-4o-mini') // => {"slot":1,"name":"GPT-4o mini"}
 */
export function optionNames(context: Context): ReadonlyMap<string, NamedOption> {
  const { options } = context.scenario;
  return new Map(optionKeys(options).map((key, slot) => [key, { slot, name: optionName(options[slot]!, context) }]));
}
