import { PRESETS } from '../../scenario/presets.ts';
import type { Context } from '../context.ts';
import { presetWords } from './presets-view.ts';

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
