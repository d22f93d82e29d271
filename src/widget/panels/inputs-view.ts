import { fieldAt, FIELDS, fieldValue, type Field } from '../../scenario/fields.ts';
import { defaultOf } from '../../scenario/presets.ts';
import type { Wanted } from '../../scenario/kinds.ts';
import type { LaterWords, Words } from '../../words/language.ts';
import type { Context } from '../context.ts';
import { benchmarkDefault } from './benchmark-choices.ts';
import { choiceLabel, fieldWords, namedChoices, shortText, shownText } from './field-texts.ts';
import { emptyMeans, FORM, isAsked, isPercent, isUsed, SLIDERS, type FormGroup } from './form.ts';
import { serviceChoices } from './service-choices.ts';
import { whereFromOf, whereFromPart } from './where-from.ts';
import { latest, type Latest } from '../latest.ts';
import type { Part } from '../rich-text.ts';

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
  /** Some more, which few people change, are folded away. */
  readonly hasMore: boolean;
  /** `undefined`: the words for them are not loaded. */
  readonly more: MoreInputs | undefined;
}

/** Fields that are folded away. */
export interface MoreInputs {
  /** What of them is not at its usual value, in a line. */
  readonly said: string;
  /** Worked out when they are opened. */
  readonly inputs: () => readonly InputView[];
  /** What stands around a place to paste a history into. */
  readonly history: LaterWords['history'] | undefined;
}

/** The form. */
export interface InputsView {
  readonly title: string;
  /** The whole form in a line, for where it is folded. */
  readonly summary: string;
  /** Worked out when they are drawn. */
  readonly groups: () => readonly InputGroup[];
}

/**
 * The numbers and choices of a scenario, grouped by what they are about. Without `moreOf`, nothing can be unfolded.
 *
 * @example
 * inputsView(context).groups().map((group) => group.inputs.length) // => [3,2,0,1,0,0,0,0,0,0,0,1,0,0,0]
 */
export function inputsView(context: Context, moreOf?: (group: FormGroup) => MoreInputs): InputsView {
  const { scenario, words } = context;
  let groups: readonly InputGroup[] | undefined;
  const first = FORM.flatMap((group) => group.first).filter((path) => path !== 'quality.benchmark').map((path) => fieldAt(path)!);
  return {
    title: words.inputs,
    summary: first.filter(({ path }) => isUsed(path, scenario) && fieldValue(scenario, path) !== null).map((field) => shortText(field, fieldValue(scenario, field.path), context)).join(' · '),
    groups: () =>
      (groups ??= FORM.map((group) => ({
        key: group.key,
        title: words.groups[group.key],
        inputs: group.first.map((path) => inputAt(path, context)),
        hasMore: group.more.some((path) => isAsked(path, scenario)),
        more: moreOf?.(group),
      }))),
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
export function defaultValue(path: string, scenario: Context['scenario']): unknown {
  return fallbackOf(path, scenario)?.value;
}

const fallbackOf = (path: string, { workload }: Context['scenario']): Field['default'] | undefined => benchmarkDefault(path, workload.preset) ?? defaultOf(path, workload.preset);

const views = new WeakMap<Context['formats'], Latest<InputView>>();

/**
 * A field with all that stands around it, and `besides`; the same object while nothing in it has changed.
 *
 * @example
 * inputAt('workload.inputTokens', context).text // => "1155"
 */
export function inputAt(path: string, context: Context, besides: Pick<InputView, 'list'> = {}): InputView {
  const { scenario, words, formats, catalogue } = context;
  const kept = views.get(formats) ?? latest();
  views.set(formats, kept);
  const choices = path === FIELDS.benchmark.path ? [scenario.options, catalogue] : serviceChoices(path, context) ? [catalogue] : [];
  return kept(path, [fieldValue(scenario, path), isUsed(path, scenario), scenario.workload.preset, words.locale, whereFromOf(words), ...choices], () => ({ ...makeInputView(fieldAt(path)!, context), ...besides }));
}

function makeInputView(field: Field, context: Context): InputView {
  const { scenario, words } = context;
  const { path, kind: { wanted } } = field;
  const { label, hint } = fieldWords(field, words);
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
    placeholder: emptyMeans(path) === undefined ? undefined : shownText(field, emptyMeans(path), context),
    isUnused,
    ...(wanted.kind === 'number' ? { number: numberView(wanted, percent, words) } : {}),
    ...(choices ? { choices } : {}),
    ...(slider ? { slider: { label: words.slider(label), last: slider.last, position: slider.position(value as number), text: shownText(field, value, context) } } : {}),
    default: defaultView(field, value, context),
  };
}

function numberView(wanted: Wanted & { readonly kind: 'number' }, percent: boolean, words: Words): NonNullable<InputView['number']> {
  const times = percent ? 100 : 1;
  const [least, most] = [wanted.least * times, wanted.most * times];
  return { least, most, allowed: words.notAllowed(percent && least === 0 && most === 100 ? words.percentAllowed : words.numberWanted({ ...wanted, least, most })) };
}

const unusedText = (path: string, words: Words): string => (path === FIELDS.queriesPerMonth.path ? words.unusedByUsers : words.unusedField);

function writtenText(field: Field, value: unknown): string {
  if (value === emptyMeans(field.path)) return '';
  return isPercent(field) ? String(rounded((value as number) * 100)) : field.kind.write(value);
}

function defaultView(field: Field, value: unknown, context: Context): InputView['default'] {
  const { words, scenario } = context;
  const fallback = fallbackOf(field.path, scenario) ?? field.default;
  const text = shownText(field, fallback.value, context);
  return {
    summary: words.defaultFrom(text, 'source' in fallback),
    from: [whereFromPart(field.path, fallback, context)],
    reset: field.kind.write(value) === field.kind.write(fallback.value) ? undefined : words.useDefault(text),
  };
}

/** 0.07 × 100 is 7.000000000000001 in doubles. */
const rounded = (value: number): number => Number(value.toPrecision(12));
