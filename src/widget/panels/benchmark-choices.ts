import { FIELDS, type Default } from '../../scenario/fields.ts';
import { offersOf } from '../../scenario/option-offers.ts';
import { PRESETS } from '../../scenario/presets.ts';
import type { Context } from '../context.ts';

/**
 * The benchmarks to choose from: those that measured at least one of the chosen options, the one in use, and none.
 *
 * @example
 * benchmarkChoices('quality.benchmark', context).map(({ value }) => value).slice(0, 2) // => ["none","aider-polyglot"]
 */
export function benchmarkChoices(path: string, { scenario, catalogue, words }: Context): readonly { readonly value: string; readonly label: string }[] | undefined {
  if (path !== FIELDS.benchmark.path) return undefined;
  const { benchmarks, qualityRows } = catalogue.measurements;
  const { benchmark } = scenario.quality;
  const measured = new Set(offersOf(scenario.options).flatMap((offer) => qualityRows(offer).map((row) => row.benchmark)));
  const known = benchmarks.filter(({ id }) => measured.has(id) || id === benchmark).map(({ id, name }) => ({ value: id, label: name }));
  const unknown = benchmark === 'none' || known.some(({ value }) => value === benchmark) ? [] : [{ value: benchmark, label: benchmark }];
  return [{ value: 'none', label: words.choices.benchmark.none }, ...known, ...unknown];
}

/**
 * The benchmark that a workload says stands for it, and why.
 *
 * @example
 * benchmarkDefault('quality.benchmark', 'code-completion').value // => "aider-polyglot"
 */
export function benchmarkDefault(path: string, preset: string): Default<string> | undefined {
  const proxy = path === FIELDS.benchmark.path ? PRESETS.find(({ id }) => id === preset)?.proxy : undefined;
  const unit = FIELDS.benchmark.default.unit;
  if (!proxy) return undefined;
  return 'benchmark' in proxy ? { value: proxy.benchmark, unit, assumption: proxy.because } : { value: 'none', unit, assumption: proxy.none };
}
