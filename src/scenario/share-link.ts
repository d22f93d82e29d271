import { defaultScenario, FIELDS, FIELD_LIST, fieldValue } from './fields.ts';
import type { Field } from './field.ts';
import { withPreset } from './presets.ts';
import { readTexts, type ReadScenario } from './read.ts';
import type { Scenario } from './scenario.ts';

/** Longest link that is read: longer than any this writes. */
const MOST_LINK = 32_000;

/** A field, and the text that says its value. */
export interface SaidField {
  readonly field: Field;
  readonly text: string;
}

/**
 * The fields that have to be said to get a scenario where another one stands already: those that differ from the
 * defaults, so that they stay when the other one changes, and those that differ from it. What a preset says is not
 * said again.
 *
 * @example
 * const base = defaultScenario('2026-11-22')
 * saidFields({ ...base, workload: { ...base.workload, inputTokens: 2000 } }).map(({ field, text }) => [field.attribute, text]) // => [["input-tokens","2000"]]
 * saidFields(base, { ...base, workload: { ...base.workload, inputTokens: 2000 } }).map(({ text }) => text) // => ["1155"]
 */
export function saidFields(scenario: Scenario, under: Scenario = defaultScenario(scenario.date)): readonly SaidField[] {
  const { preset } = scenario.workload;
  const isPresetSaid = preset !== FIELDS.preset.default.value || preset !== under.workload.preset;
  const unsaid = [withPreset(defaultScenario(scenario.date), preset), isPresetSaid ? withPreset(under, preset) : under];
  return FIELD_LIST.flatMap((field): readonly SaidField[] => {
    const text = field.kind.write(fieldValue(scenario, field.path));
    const isSaid = field.path === FIELDS.preset.path ? isPresetSaid : unsaid.some((other) => field.kind.write(fieldValue(other, field.path)) !== text);
    return isSaid ? [{ field, text }] : [];
  });
}

/**
 * What differs from the defaults, from the preset and from `under`, what the page says that reads it, as the text after
 * `#`. The date is not in it: a link shows today's prices.
 *
 * @example
 * const base = defaultScenario('2026-11-22')
 * writeLink({ ...base, workload: { ...base.workload, inputTokens: 2000 } }) // => "i=2000"
 */
export function writeLink(scenario: Scenario, under?: Scenario): string {
  const params = new URLSearchParams(saidFields(scenario, under).map(({ field, text }) => [field.url, text]));
  return params.toString().replaceAll('%2F', '/').replaceAll('%2C', ',').replaceAll('%40', '@').replaceAll('%3D', '=');
}

/**
 * Reads such a text over `base`; what it can't read is reported and changes nothing.
 *
 * @example
 * readLink('#i=2000&o=NaN', defaultScenario('2026-11-22')).scenario.workload.inputTokens // => 2000
 */
export function readLink(hash: string, base: Scenario): ReadScenario {
  if (hash.length > MOST_LINK) return { scenario: base, problems: [{ code: 'unreadable', got: `${hash.slice(0, 40)}…`, why: 'too-long', most: MOST_LINK }] };
  return readTexts(Object.fromEntries(new URLSearchParams(hash.replace(/^#/u, ''))), 'url', base);
}
