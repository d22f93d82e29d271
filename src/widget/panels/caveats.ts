import { PRESETS } from '../../scenario/presets.ts';
import type { Quote } from '../../scenario/quote.ts';
import { isQuote } from '../../scenario/quotes.ts';
import type { Context } from '../context.ts';
import { optionName } from './options-view.ts';
import { presetWords } from './presets-view.ts';

/**
 * What stands beside any answer: what its rates stand for, and what is left out of it.
 *
 * @example
 * caveats(context) // => ["No benchmark stands for a chat."]
 */
export function caveats(context: Context): readonly string[] {
  return [...(context.result.quotes.filter(isQuote).length > 1 ? standsFor(context) : []), ...leftOut(context)];
}

/**
 * The options that have no price beside those that have one.
 *
 * @example
 * leftOut(context) // => []
 */
export function leftOut(context: Context): readonly string[] {
  const { quotes } = context.result;
  const refused = quotes.filter((entry) => !isQuote(entry)).map(({ option }) => optionName(option, context));
  return refused.length > 0 && refused.length < quotes.length ? [context.words.notPriced(refused.join(', '))] : [];
}

/**
 * The benchmark that stands for the task, or that none does; why stands with the default of its field.
 *
 * @example
 * standsFor(context) // => ["No benchmark stands for a chat."]
 */
export function standsFor({ scenario, catalogue, words }: Context): readonly string[] {
  const { benchmark } = scenario.quality;
  const { preset } = scenario.workload;
  const proxy = PRESETS.find(({ id }) => id === preset)?.proxy;
  const { task } = presetWords(preset, words);
  if (benchmark === 'none') return proxy && 'none' in proxy ? [words.noneStands(task)] : [];
  const { name = benchmark } = catalogue.measurements.benchmarks.find(({ id }) => id === benchmark) ?? {};
  return [proxy && 'benchmark' in proxy && proxy.benchmark === benchmark ? words.standsFor(name, task) : words.standsForYou(name)];
}

/**
 * Whether something that is charged is not known, and so not in the cost.
 *
 * @example
 * run(defaultScenario('2026-11-22'), catalogue).quotes.some(isLowerBound) // => false
 */
export function isLowerBound({ cost }: Quote): boolean {
  return cost.missing.length > 0;
}
