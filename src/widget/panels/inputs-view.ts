import { FIELD_LIST, FIELDS, fieldValue, type Field } from '../../scenario/fields.ts';
import { defaultOf } from '../../scenario/presets.ts';
import type { Wanted } from '../../scenario/kinds.ts';
import type { Words } from '../../words/language.ts';
import type { Context } from '../context.ts';
import { benchmarkChoices, benchmarkDefault } from './benchmark-choices.ts';
import { currencyChoices } from './currency-choices.ts';
import { emptyMeans, FORM, isAsked, isPercent, isSaidWithUnit, isUsed, SLIDERS } from './form.ts';
import { presetWords } from './presets-view.ts';
import { serviceChoices } from './service-choices.ts';
import { latest, type Latest } from '../latest.ts';
import { httpsOnly, type Part } from '../rich-text.ts';

/** A field to fill. */
export interface InputView {
  readonly path: string;
  readonly label: string;
  readonly unit: string;
  /** The value as the field shows it. */
  readonly text: string;
  readonly percent: boolean;
  /** What stands in the field while it is empty. */
  readonly placeholder: string | undefined;
  /** It changes nothing as the other fields are. */
  readonly isUnused: boolean;
  /** It holds a list, written as a text. */
  readonly list?: { readonly allowed: string };
  readonly number?: { readonly least: number; readonly most: number; readonly allowed: string };
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
  readonly slider?: { readonly label: string; readonly last: number; readonly position: number; readonly text: string };
  readonly default: { readonly summary: string; readonly from: readonly Part[]; readonly reset: string | undefined };
}

/** Fields that belong together. */
export interface InputGroup {
  readonly key: string;
  readonly title: string;
  readonly inputs: readonly InputView[];
  /** Those that few people change, folded away: worked out when they are opened. `undefined`: there are none. */
  readonly more: (() => readonly InputView[]) | undefined;
  /** What of those is not at its usual value, in a line. */
  readonly said: string;
  /** What stands around a place to paste a history into. */
  readonly history: Words['history'] | undefined;
}

/** The form. */
export interface InputsView {
  readonly title: string;
  /** The whole form in a line, for where it is folded. */
  readonly summary: string;
  readonly more: string;
  readonly groups: readonly InputGroup[];
}

/**
 * The numbers and choices of a scenario, grouped by what they are about.
 *
 * @example
 * inputsView(context).groups.map((group) => group.inputs.length) // => [3,2,0,1,0,0,0,0,0,0,0,1,0,0,0]
 */
export function inputsView(context: Context): InputsView {
  const { scenario, words } = context;
  const first = FORM.flatMap((group) => group.first).filter((path) => path !== 'quality.benchmark').map(fieldAt);
  return {
    title: words.inputs,
    summary: first.filter(({ path }) => isUsed(path, scenario) && fieldValue(scenario, path) !== null).map((field) => shownWithUnit(field, fieldValue(scenario, field.path), context)).join(' · '),
    more: words.moreInputs,
    groups: FORM.map((group) => {
      const more = group.more.filter((path) => isAsked(path, scenario)).map(fieldAt);
      const unusual = more.filter((field) => isUsed(field.path, scenario) && field.kind.write(fieldValue(scenario, field.path)) !== field.kind.write(field.default.value));
      return {
        key: group.key,
        title: words.groups[group.key],
        inputs: group.first.map((path) => inputView(fieldAt(path), context)),
        more: more.length === 0 ? undefined : () => more.map((field) => inputView(field, context)),
        said: unusual.map((field) => shownWithUnit(field, fieldValue(scenario, field.path), context)).join(' · '),
        history: group.takesHistory ? words.history : undefined,
      };
    }),
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
export function defaultValue(path: string, scenario: Context['scenario']): unknown {
  return fallbackOf(path, scenario)?.value;
}

/**
 * A value of a field in a few words with its label, and its unit where that is short.
 *
 * @example
 * saidText('load.queriesPerUserPerDay', 5, context) // => "Queries 5 per user per day"
 * saidText('stakes.errorUsd', 2, context) // => "A wrong answer costs $2.00"
 */
export function saidText(path: string, value: unknown, context: Context): string | undefined {
  const field = FIELD_LIST.find((known) => known.path === path);
  if (!field) return undefined;
  const { label, hint } = wordsOf(field, context.words);
  if (path === FIELDS.preset.path) return presetWords(String(value), context.words).label;
  if (field.kind.wanted.kind === 'choice') return shown(field, value, context);
  const text = typeof value === 'number' && field.default.unit.startsWith('USD') ? context.formats.exactUsd(String(value)) : shown(field, value, context);
  return context.words.entry(label, isSaidWithUnit(path) ? context.words.withUnit(text, hint) : text);
}

const fallbackOf = (path: string, { workload }: Context['scenario']): Field['default'] | undefined => benchmarkDefault(path, workload.preset) ?? defaultOf(path, workload.preset);

const fieldAt = (path: string): Field => FIELD_LIST.find((field) => field.path === path)!;

const views = new WeakMap<Context['formats'], Latest<InputView>>();

/**
 * A field with all that stands around it; the same object while nothing in it has changed.
 *
 * @example
 * inputAt('workload.inputTokens', context).text // => "1155"
 */
export function inputAt(path: string, context: Context): InputView {
  return inputView(fieldAt(path), context);
}

function inputView(field: Field, context: Context): InputView {
  const { scenario, words, formats, catalogue } = context;
  const { path } = field;
  const kept = views.get(formats) ?? latest();
  views.set(formats, kept);
  const choices = path === FIELDS.benchmark.path ? [scenario.options, catalogue] : serviceChoices(path, context) ? [catalogue] : [];
  return kept(path, [fieldValue(scenario, path), isUsed(path, scenario), scenario.workload.preset, words, ...choices], () => makeInputView(field, context));
}

function makeInputView(field: Field, context: Context): InputView {
  const { scenario, words } = context;
  const { path, kind: { wanted } } = field;
  const { label, hint } = wordsOf(field, words);
  const value = fieldValue(scenario, path);
  const slider = SLIDERS[path];
  const percent = isPercent(field);
  const isUnused = !isUsed(path, scenario);
  const choices = namedChoices(path, context) ?? (wanted.kind === 'choice' ? wanted.choices.map((choice) => ({ value: choice, label: choiceLabel(field, choice, words) })) : undefined);
  return {
    path,
    label,
    unit: isUnused ? unusedText(path, words) : hint,
    text: writtenText(field, value),
    percent,
    placeholder: emptyMeans(path) === undefined ? undefined : shown(field, emptyMeans(path), context),
    isUnused,
    ...(wanted.kind === 'number' ? { number: numberView(wanted, percent, words) } : {}),
    ...(['points', 'speeds', 'factors', 'date'].includes(wanted.kind) ? { list: { allowed: words.notAllowed(words.wanted(wanted)) } } : {}),
    ...(choices ? { choices } : {}),
    ...(slider ? { slider: { label: words.slider(label), last: slider.last, position: slider.position(value as number), text: shown(field, value, context) } } : {}),
    default: defaultView(field, value, context),
  };
}

function numberView(wanted: Wanted & { readonly kind: 'number' }, percent: boolean, words: Words): NonNullable<InputView['number']> {
  const times = percent ? 100 : 1;
  const [least, most] = [wanted.least * times, wanted.most * times];
  return { least, most, allowed: words.notAllowed(percent && least === 0 && most === 100 ? words.percentAllowed : words.wanted({ ...wanted, least, most })) };
}

const unusedText = (path: string, words: Words): string => (path === FIELDS.queriesPerMonth.path ? words.unusedByUsers : words.unusedField);

function writtenText(field: Field, value: unknown): string {
  if (value === emptyMeans(field.path)) return '';
  return isPercent(field) ? String(rounded((value as number) * 100)) : field.kind.write(value);
}

function defaultView(field: Field, value: unknown, context: Context): InputView['default'] {
  const { words, scenario } = context;
  const fallback = fallbackOf(field.path, scenario) ?? field.default;
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
  const { label, short } = wordsOf(field, context.words);
  if (short !== undefined) return typeof value === 'number' ? context.words.withUnit(text, short) : text;
  return field.kind.wanted.kind === 'choice' || field.path === FIELDS.benchmark.path ? text : context.words.entry(label, text);
}

function shown(field: Field, value: unknown, context: Context): string {
  const { words, formats } = context;
  if (value === emptyMeans(field.path)) return wordsOf(field, words).none ?? words.allUnknown;
  if (typeof value === 'number') return isPercent(field) ? formats.share(value) : formats.number(value);
  const choice = field.kind.write(value);
  if (choice === '') return words.noneSaid;
  return namedChoices(field.path, context)?.find(({ value: one }) => one === choice)?.label ?? choiceLabel(field, choice, words);
}

/** The choices that are named by something else than the words of the form. */
const namedChoices = (path: string, context: Context): ReturnType<typeof benchmarkChoices> => benchmarkChoices(path, context) ?? serviceChoices(path, context) ?? currencyChoices(path, context);

type FieldWords = { readonly label: string; readonly hint: string; readonly short?: string; readonly none?: string };

const wordsOf = (field: Field, words: Words): FieldWords => (words.fields as Readonly<Record<string, FieldWords>>)[field.words] ?? { label: field.path, hint: field.default.unit };

const choiceLabel = (field: Field, choice: string, words: Words): string => (words.choices as Readonly<Record<string, Readonly<Record<string, string>>>>)[field.words]?.[choice] ?? choice;

/** 0.07 × 100 is 7.000000000000001 in doubles. */
const rounded = (value: number): number => Number(value.toPrecision(12));
