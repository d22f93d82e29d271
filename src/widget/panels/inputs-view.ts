import { FIELD_LIST, FIELDS, fieldValue, type Field } from '../../scenario/fields.ts';
import type { Words } from '../../words/en.ts';
import type { Context } from '../context.ts';
import { httpsOnly, type Part } from '../rich-text.ts';
import { logSteps, type LogSteps } from '../log-steps.ts';

/** A field to fill. */
export interface InputView {
  readonly path: string;
  readonly label: string;
  readonly unit: string;
  /** The value as the field shows it. */
  readonly text: string;
  readonly percent: boolean;
  readonly number?: { readonly least: number; readonly most: number; readonly allowed: string };
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
  readonly slider?: { readonly label: string; readonly last: number; readonly position: number; readonly text: string };
  readonly default: { readonly summary: string; readonly from: readonly Part[]; readonly reset: string | undefined };
}

/** Fields that belong together. */
export interface InputGroup {
  readonly title: string;
  readonly inputs: readonly InputView[];
  /** Those that few people change, folded away. */
  readonly more: readonly InputView[];
}

/** The form. */
export interface InputsView {
  readonly title: string;
  /** The whole form in a line, for where it is folded. */
  readonly summary: string;
  readonly more: string;
  readonly groups: readonly InputGroup[];
}

/** The fields most people fill, in the order they know them. */
const FIRST: readonly string[] = [FIELDS.inputTokens.path, FIELDS.outputTokens.path, FIELDS.cachedShare.path, FIELDS.queriesPerMonth.path, FIELDS.serviceTier.path];

/** How far a slider goes; the number beside it goes as far as the field allows. A field not named here has none. */
const SLIDERS: Readonly<Record<string, LogSteps>> = {
  [FIELDS.inputTokens.path]: logSteps(10, 1_000_000),
  [FIELDS.outputTokens.path]: logSteps(10, 100_000),
  [FIELDS.queriesPerMonth.path]: logSteps(100, 1_000_000_000),
  [FIELDS.cachedShare.path]: { last: 100, position: (share) => Math.round(share * 100), value: (position) => position / 100 },
};

const isShare = ({ default: { unit } }: Field): boolean => unit.startsWith('share');

/**
 * The numbers and choices of a scenario that have words, grouped by what they are about.
 *
 * @example
 * inputsView(context).groups.map((group) => group.inputs.length) // => [3,2]
 */
export function inputsView(context: Context): InputsView {
  const { scenario, words } = context;
  const first = FIRST.map((path) => FIELD_LIST.find((field) => field.path === path)!);
  const more = FIELD_LIST.filter((field) => !FIRST.includes(field.path) && isFillable(field) && wordsOf(field, words) !== undefined);
  const views = (fields: readonly Field[], group: string): readonly InputView[] => fields.filter((field) => groupOf(field) === group).map((field) => inputView(field, context));
  return {
    title: words.inputs,
    summary: first.map((field) => shownWithUnit(field, fieldValue(scenario, field.path), context)).join(' · '),
    more: words.moreInputs,
    groups: Object.entries(words.groups).map(([key, title]) => ({ title, inputs: views(first, key), more: views(more, key) })),
  };
}

/**
 * The value of what stands in a field, in the scenario's unit; `undefined` when it can't be read or is not allowed.
 *
 * @example
 * readInput('workload.cachedShare', '30') // => 0.3
 * readInput('workload.inputTokens', '-1') // => undefined
 */
export function readInput(path: string, text: string): unknown {
  const field = FIELD_LIST.find((known) => known.path === path);
  const read = field?.kind.read(text);
  const value = field && isShare(field) && typeof read === 'number' ? rounded(read / 100) : read;
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
 * The default of a field.
 *
 * @example
 * defaultOf('workload.inputTokens') // => 1155
 */
export function defaultOf(path: string): unknown {
  return FIELD_LIST.find((known) => known.path === path)?.default.value;
}

function inputView(field: Field, context: Context): InputView {
  const { scenario, words } = context;
  const { path, kind: { wanted } } = field;
  const { label, hint } = wordsOf(field, words) ?? { label: field.path, hint: field.default.unit };
  const value = fieldValue(scenario, path);
  const slider = SLIDERS[path];
  const percent = isShare(field);
  return {
    path,
    label,
    unit: hint,
    text: percent ? String(rounded((value as number) * 100)) : field.kind.write(value),
    percent,
    ...(wanted.kind === 'number' ? { number: { least: wanted.least, most: percent ? 100 : wanted.most, allowed: words.notAllowed(percent ? words.percentAllowed : words.wanted(wanted)) } } : {}),
    ...(wanted.kind === 'choice' ? { choices: wanted.choices.map((choice) => ({ value: choice, label: choiceLabel(choice, words) })) } : {}),
    ...(slider ? { slider: { label: words.slider(label), last: slider.last, position: slider.position(value as number), text: shown(field, value, context) } } : {}),
    default: defaultView(field, value, context),
  };
}

function defaultView(field: Field, value: unknown, context: Context): InputView['default'] {
  const { words } = context;
  const fallback = field.default;
  const text = shown(field, fallback.value, context);
  const page = 'source' in fallback ? httpsOnly(fallback.page) : undefined;
  return {
    summary: words.defaultFrom(text, 'source' in fallback),
    from: 'source' in fallback ? [{ text: fallback.source, ...(page === undefined ? {} : { href: page }) }] : [{ text: fallback.assumption }],
    reset: field.kind.write(value) === field.kind.write(fallback.value) ? undefined : words.useDefault(text),
  };
}

function shownWithUnit(field: Field, value: unknown, context: Context): string {
  const text = shown(field, value, context);
  return typeof value === 'number' ? context.words.withUnit(text, wordsOf(field, context.words)?.short ?? '') : text;
}

function shown(field: Field, value: unknown, { words, formats }: Context): string {
  if (value === null) return words.allUnknown;
  if (typeof value !== 'number') return choiceLabel(field.kind.write(value), words);
  return isShare(field) ? formats.share(value) : formats.number(value);
}

/** `workload` for what stands there, `load` for the rest. */
const groupOf = ({ path }: Field): string => (path.startsWith('workload.') ? 'workload' : 'load');

interface FieldWords {
  readonly label: string;
  readonly hint: string;
  /** A word for the folded form. */
  readonly short?: string;
}

const wordsOf = (field: Field, words: Words): FieldWords | undefined => (words.fields as Readonly<Record<string, FieldWords>>)[field.words];

const isFillable = ({ path, kind: { wanted } }: Field): boolean => path !== FIELDS.options.path && (wanted.kind === 'number' || wanted.kind === 'choice');

const choiceLabel = (choice: string, words: Words): string => words.serviceTiers[choice as keyof Words['serviceTiers']] ?? choice;

/** 0.07 × 100 is 7.000000000000001 in doubles. */
const rounded = (value: number): number => Number(value.toPrecision(12));
