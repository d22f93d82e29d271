import type { Share } from '../core/units.ts';
import type { OptionTime } from './option-quote.ts';

type Banded = Pick<OptionTime, 'band'>;

/**
 * Whether an option's time is all the user's own timing: that of its calls, or of the calls of all it is made of.
 *
 * @example
 * const scenario = readTexts({ models: 'openai/gpt-4o@2.4-9.8s,openai/gpt-4o' }, 'attribute', defaultScenario('2026-11-22')).scenario
 * run(scenario, catalogue).quotes.map(({ latency }) => isOwnTiming(latency)) // => [true,false]
 */
export function isOwnTiming(time: Banded | undefined): boolean {
  return time !== undefined && time.band === undefined;
}

/**
 * The band of a time that is made of several: the widest that is known; `undefined` where none is.
 *
 * @example
 * widestBand([{ band: 0.3 }, { band: 0.4 }, { band: undefined }]) // => 0.4
 * widestBand([{ band: undefined }]) // => undefined
 */
export function widestBand(times: readonly Banded[]): Share | undefined {
  const known = times.flatMap(({ band }) => band ?? []);
  return known.length === 0 ? undefined : Math.max(...known);
}
