import type { Scenario } from '../../scenario/scenario.ts';
import { fieldAt, type Field } from '../../scenario/fields.ts';
import { defaultOf } from '../../scenario/presets.ts';
import { benchmarkDefault } from './benchmark-choices.ts';
import { emptyMeans, isPercent, SLIDERS } from './form.ts';

/**
 * The value of what stands in a field, in the scenario's unit; `undefined` when it can't be read or is not allowed.
 *
 * @example
 * readInput('workload.cachedShare', '30') // => 0.3
 * readInput('workload.inputTokens', '-1') // => undefined
 */
export function readInput(path: string, text: string): unknown {
  const field = fieldAt(path);
  const empty = emptyMeans(path);
  const read = text.trim() === '' && empty !== undefined ? empty : field?.kind.read(text);
  const value = field && isPercent(field) && typeof read === 'number' ? rounded(read / 100) : read;
  return field?.kind.accepts(value) ? value : undefined;
}

/**
 * The value of a slider's position.
 *
 * @example
 * readSlider('workload.inputTokens', 41) // => 1000
 */
export function readSlider(path: string, position: number): number | undefined {
  return SLIDERS[path]?.value(position);
}

/**
 * What a field goes back to: what the workload says it starts from, else its own default.
 *
 * @example
 * defaultValue('workload.inputTokens', defaultScenario('2026-11-22')) // => 1155
 */
export function defaultValue(path: string, scenario: Scenario): unknown {
  return fallbackOf(path, scenario)?.value;
}

/**
 * That, with where it is from.
 *
 * @example
 * fallbackOf('workload.inputTokens', defaultScenario('2026-11-22')).value // => 1155
 */
export const fallbackOf = (path: string, { workload }: Scenario): Field['default'] | undefined => benchmarkDefault(path, workload.preset) ?? defaultOf(path, workload.preset);

/**
 * 0.07 × 100 is 7.000000000000001 in doubles.
 *
 * @example
 * rounded(0.07 * 100) // => 7
 */
export const rounded = (value: number): number => Number(value.toPrecision(12));

/** What the fields of the form are read with. */
export const fieldReaders = { readInput, readSlider, defaultValue } as const;
/** What that is. */
export type FieldReaders = typeof fieldReaders;
