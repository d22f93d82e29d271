import { PRESETS } from '../../scenario/presets.ts';
import type { Context } from '../context.ts';
import { presetWords } from './presets-view.ts';

/**
 * The benchmark that stands for the task, and why; or why none does.
 *
 * @example
 * standsFor(context) // => ["No benchmark stands for a chat: benchmarks of right answers do not measure a good chat; preference votes measure taste."]
 */
export function standsFor({ scenario, catalogue, words }: Context): readonly string[] {
  const { benchmark } = scenario.quality;
  const { preset } = scenario.workload;
  const proxy = PRESETS.find(({ id }) => id === preset)?.proxy;
  const { task } = presetWords(preset, words);
  if (benchmark === 'none') return proxy && 'none' in proxy ? [words.noneStands(task, proxy.none)] : [];
  const { name = benchmark } = catalogue.measurements.benchmarks.find(({ id }) => id === benchmark) ?? {};
  return [proxy && 'benchmark' in proxy && proxy.benchmark === benchmark ? words.standsFor(name, task, proxy.because) : words.standsForYou(name)];
}
