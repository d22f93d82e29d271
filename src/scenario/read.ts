import { nearest } from '../core/nearest.ts';
import { DATE_FIELD, FIELD_LIST, FIELDS, withField } from './fields.ts';
import type { Wanted } from './kinds.ts';
import { withPreset } from './presets.ts';
import type { Scenario } from './scenario.ts';

/** Something that could not be read; the last good value was kept. */
export type Problem =
  | { readonly code: 'bad-value'; readonly field: string; readonly got: string; readonly wanted: Wanted }
  | { readonly code: 'unknown-field'; readonly field: string; readonly near?: string }
  | { readonly code: 'unreadable'; readonly got: string; readonly why: Unreadable; readonly most?: number };

/** Why something could not be read at all: it is no object, of another version, longer than `most` characters, or no JSON. */
export type Unreadable = 'no-object' | 'other-version' | 'too-long' | 'no-json';

/** A scenario, and what could not be read of it. */
export interface ReadScenario {
  readonly scenario: Scenario;
  readonly problems: readonly Problem[];
}

/** Which name of a field a surface uses. */
export type Surface = 'attribute' | 'flag' | 'url' | 'path';

const ALL = [DATE_FIELD, ...FIELD_LIST];
/** Longest text of one field that is read. */
const MOST_TEXT = 16_000;
/** Unknown fields that are reported: enough to see what is wrong. */
const MOST_UNKNOWN = 20;

/**
 * Puts values that a surface has as texts over a scenario, by the surface's own names of the fields. A bad or
 * unknown one is reported and what `base` says is kept.
 *
 * @example
 * const read = readTexts({ 'input-tokens': '2000', 'output-tokens': 'many' }, 'attribute', defaultScenario('2026-11-22'))
 * read.scenario.workload.inputTokens // => 2000
 * read.problems.map((problem) => problem.field) // => ["workload.outputTokens"]
 */
export function readTexts(texts: Readonly<Record<string, string>>, surface: Surface, base: Scenario): ReadScenario {
  return readAll(Object.entries(texts), surface, base, (text, field) => (typeof text === 'string' && text.length <= MOST_TEXT ? field.kind.read(text) : undefined));
}

/**
 * Puts a scenario given as plain JSON over `base`: it may be partial; a bad or unknown field is reported and
 * what `base` says is kept. Nothing of the input is kept by reference.
 *
 * @example
 * readScenario({ version: 1, workload: { inputTokens: -5 } }, defaultScenario('2026-11-22')).problems[0].code // => "bad-value"
 */
export function readScenario(input: unknown, base: Scenario): ReadScenario {
  const unreadable = (got: unknown, why: Unreadable): ReadScenario => ({ scenario: base, problems: [{ code: 'unreadable', got: show(got), why }] });
  const parts = partsOf(input);
  if (!parts) return unreadable(input, 'no-object');
  if (parts.version !== 1) return unreadable(parts.version, 'other-version');
  return readAll(parts.leaves, 'path', base, (value) => (typeof value === 'object' ? structuredCopy(value) : value));
}

/** The version of a scenario and its values by their paths; `undefined` for what is no plain object, or throws when it is looked at. */
function partsOf(input: unknown): { readonly version: unknown; readonly leaves: readonly [string, unknown][] } | undefined {
  try {
    if (typeof input !== 'object' || input === null || Array.isArray(input)) return undefined;
    const { version = 1, ...fields } = input as Record<string, unknown>;
    return { version, leaves: flatten(fields) };
  } catch {
    return undefined;
  }
}

type AnyField = (typeof ALL)[number];

function readAll(given: readonly (readonly [string, unknown])[], surface: Surface, base: Scenario, read: (value: unknown, field: AnyField) => unknown): ReadScenario {
  const problems: Problem[] = [];
  let unknown = 0;
  const preset = given.find(([name]) => name === FIELDS.preset[surface])?.[1];
  // what is said beside a preset changes the preset
  let scenario = FIELDS.preset.kind.accepts(preset) ? withPreset(base, preset) : base;
  for (const [name, raw] of given) {
    const field = ALL.find((known) => known[surface] === name);
    if (!field) {
      unknown += 1;
      if (unknown > MOST_UNKNOWN) continue;
      const near = nearest(name.slice(0, 80), ALL.map((known) => known[surface]));
      problems.push({ code: 'unknown-field', field: name.slice(0, 80), ...(near === undefined ? {} : { near }) });
      continue;
    }
    const value = read(raw, field);
    if (field.kind.accepts(value)) scenario = withField(scenario, field.path, value);
    else problems.push({ code: 'bad-value', field: field.path, got: show(raw), wanted: field.kind.wanted });
  }
  return { scenario, problems };
}

/** The leaves of a nested object as `path → value`; a path that is a field is a leaf whatever it holds. */
function flatten(value: Record<string, unknown>, prefix = '', depth = 0): [string, unknown][] {
  return Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
    const path = prefix + key;
    const isGroup = typeof inner === 'object' && inner !== null && !Array.isArray(inner) && depth < 4 && !ALL.some((field) => field.path === path);
    return isGroup ? flatten(inner as Record<string, unknown>, `${path}.`, depth + 1) : [[path, inner]];
  });
}

/** A copy without anything but plain data; `undefined` for what JSON cannot say. */
function structuredCopy(value: unknown): unknown {
  try {
    const text = JSON.stringify(value);
    return text.length > MOST_TEXT ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function show(value: unknown): string {
  let text: string;
  try {
    text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  } catch {
    text = typeof value;
  }
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
