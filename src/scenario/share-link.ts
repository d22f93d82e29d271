import { defaultScenario, FIELDS, FIELD_LIST, fieldValue } from './fields.ts';
import { withPreset } from './presets.ts';
import { readTexts, type ReadScenario } from './read.ts';
import type { Scenario } from './scenario.ts';

/** Longest link that is read: longer than any this writes. */
const MOST_LINK = 16_000;

/**
 * What differs from the defaults and from the preset, as the text after `#`. The date is not in it: a link shows today's prices.
 *
 * @example
 * const base = defaultScenario('2026-11-22')
 * writeLink({ ...base, workload: { ...base.workload, inputTokens: 2000 } }) // => "i=2000"
 */
export function writeLink(scenario: Scenario): string {
  const params = new URLSearchParams();
  const preset = withPreset(defaultScenario(scenario.date), scenario.workload.preset);
  for (const { path, url, kind, default: fallback } of FIELD_LIST) {
    const text = kind.write(fieldValue(scenario, path));
    const unsaid = path === FIELDS.preset.path ? fallback.value : fieldValue(preset, path);
    if (text !== kind.write(unsaid)) params.set(url, text);
  }
  return params.toString().replaceAll('%2F', '/').replaceAll('%2C', ',').replaceAll('%40', '@');
}

/**
 * Reads such a text over `base`; what it can't read is reported and changes nothing.
 *
 * @example
 * readLink('#i=2000&o=NaN', defaultScenario('2026-11-22')).scenario.workload.inputTokens // => 2000
 */
export function readLink(hash: string, base: Scenario): ReadScenario {
  if (hash.length > MOST_LINK) return { scenario: base, problems: [{ code: 'unreadable', got: `${hash.slice(0, 40)}…`, why: `a link of more than ${MOST_LINK} characters` }] };
  return readTexts(Object.fromEntries(new URLSearchParams(hash.replace(/^#/u, ''))), 'url', base);
}
