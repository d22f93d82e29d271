import { isPresetEdited, PRESETS } from '../../scenario/presets.ts';
import type { Words } from '../../words/language.ts';
import type { Context } from '../context.ts';

/** A workload to start from, as a chip. */
export interface PresetChip {
  readonly id: string;
  readonly label: string;
  readonly isChosen: boolean;
}

/** The workloads to start from. */
export interface PresetsView {
  readonly label: string;
  readonly chips: readonly PresetChip[];
}

/**
 * The presets as chips; the chosen one says when a field of it was edited since.
 *
 * @example
 * presetsView(context).chips.filter(({ isChosen }) => isChosen).map(({ label }) => label) // => ["Chat"]
 */
export function presetsView({ scenario, words }: Pick<Context, 'scenario' | 'words'>): PresetsView {
  const { preset } = scenario.workload;
  return {
    label: words.startFrom,
    chips: PRESETS.map(({ id }) => {
      const isChosen = id === preset;
      const { label } = presetWords(id, words);
      return { id, label: isChosen && isPresetEdited(scenario) ? words.editedPreset(label) : label, isChosen };
    }),
  };
}

/**
 * What a preset is called.
 *
 * @example
 * presetWords('coding-agent', en).task // => "a coding agent"
 */
export function presetWords(id: string, { presets }: Words): { readonly label: string; readonly task: string } {
  return (presets as Readonly<Record<string, Words['presets']['chat']>>)[id] ?? { label: id, task: id };
}
