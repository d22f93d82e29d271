import { OWN_LATENCY_BAND } from '../core/query/own-time.ts';
import type { OptionTime } from './option-quote.ts';

/**
 * Whether an option's time is all the user's own timing: that of its calls, or of the calls of all it is made of.
 *
 * @example
 * const scenario = readTexts({ models: 'openai/gpt-4o@2.4-9.8s,openai/gpt-4o' }, 'attribute', defaultScenario('2026-11-22')).scenario
 * run(scenario, catalogue).quotes.map(({ latency }) => isOwnTiming(latency)) // => [true,false]
 */
export function isOwnTiming(time: Pick<OptionTime, 'band'> | undefined): boolean {
  return time?.band === OWN_LATENCY_BAND;
}
