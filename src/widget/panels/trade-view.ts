import { PRESETS } from '../../scenario/presets.ts';
import { areComparable } from '../../scenario/reading.ts';
import type { Quote } from '../../scenario/quote.ts';
import type { Context } from '../context.ts';
import { optionName } from './options-view.ts';
import { presetWords } from './presets-view.ts';

type SuccessRate = NonNullable<Quote['success']>;

/**
 * What the dearest option gives for its price, as far as that is known: how often each is right where both were
 * judged alike, and else what is missing.
 *
 * @example
 * tradeView(gpt4oMini, gpt4o, '$4,697.65 a month', context)[0] // => "GPT-4o costs $4,697.65 a month more. Whether its answers are worth that is not known: neither was measured. 200 cases of your own would tell."
 */
export function tradeView(cheapest: Quote, dearest: Quote, more: string, context: Context): readonly string[] {
  const { words } = context;
  const say = words.trade;
  const name = optionName(dearest.option, context);
  const [low, high] = [cheapest.success, dearest.success];
  if (!low || !high || !areComparable(low, high)) return [say.unknown(name, more) + missing(cheapest, dearest, context), ...standsFor(context)];
  const on = judged(high, context);
  const [its, other] = timesInHundred(high.rate, low.rate, context);
  const sentence = { '1': () => say.moreOften(name, more, on, its, other), '-1': () => say.lessOften(name, more, on, its, other), '0': () => say.asOften(name, more, on, its) };
  const order = String(Math.sign(high.rate - low.rate)) as keyof typeof sentence;
  return [sentence[order](), rangesText(high, low, context), ...(high.origin === 'proxy' ? standsFor(context) : [])];
}

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

function missing(cheapest: Quote, dearest: Quote, context: Context): string {
  const { scenario, words: { trade: say } } = context;
  const { benchmark } = scenario.quality;
  const on = benchmark === 'none' ? '' : onBenchmark(benchmark, context);
  if (!cheapest.success && !dearest.success) return say.noneMeasured(on);
  if (cheapest.success && dearest.success) return say.otherScale(judged(dearest.success, context), judged(cheapest.success, context));
  return say.oneMeasured(optionName((cheapest.success ? dearest : cheapest).option, context), on);
}

function judged({ origin, benchmark = '' }: SuccessRate, context: Context): string {
  const { words } = context;
  return { proxy: () => onBenchmark(benchmark, context), 'own-evaluation': () => words.byEvaluation, guess: () => words.byGuess, derived: () => words.origins.derived }[origin]();
}

function onBenchmark(id: string, { catalogue, words }: Context): string {
  const benchmark = catalogue.measurements.benchmarks.find((known) => known.id === id);
  return words.onBenchmark(benchmark?.name ?? id, benchmark?.direction === 'lower' ? 'failures' : 'successes');
}

function rangesText(high: SuccessRate, low: SuccessRate, { words: { trade: say, range }, formats }: Context): string {
  if (!high.interval || !low.interval) return say.noRange;
  const text = ({ lower, upper }: { lower: number; upper: number }): string => range(formats.number(lower * 100, 1), formats.number(upper * 100, 1));
  const isApart = high.interval.lower > low.interval.upper || low.interval.lower > high.interval.upper;
  return (isApart ? say.apart : say.overlap)(text(high.interval), text(low.interval));
}

/** Two rates as times in 100: whole from ten on, with a decimal below, or where they would look alike. */
function timesInHundred(high: number, low: number, { formats }: Context): readonly [string, string] {
  const isClose = Math.round(high * 100) === Math.round(low * 100);
  const text = (rate: number): string => formats.number(rate * 100, rate < 0.1 || isClose || rate > 0.99 ? 1 : 0);
  return [text(high), text(low)];
}
