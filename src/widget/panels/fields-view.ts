import { fieldAt, FIELDS, fieldValue, type Field } from '../../scenario/fields.ts';
import type { Wanted } from '../../scenario/kinds.ts';
import type { LaterWords, Words } from '../../words/language.ts';
import type { Context } from '../context.ts';
import { latest, type Latest } from '../latest.ts';
import type { Part } from '../rich-text.ts';
import { askedFields } from './asked-fields.ts';
import { choiceLabel, fieldWords, namedChoices, shownText } from './field-texts.ts';
import { emptyMeans, FORM, isPercent, isUsed, SLIDERS, type FormGroup } from './form.ts';
import { fallbackOf, rounded } from './read-input.ts';
import { serviceChoices } from './service-choices.ts';
import { whereFromOf, whereFromPart } from './where-from.ts';

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

/**
 * The numbers and choices of a scenario, grouped by what they are about. Without `moreOf`, nothing can be unfolded.
 *
 * @example
 * fieldsView(context).map((group) => group.inputs.length) // => [3,2,0,1,0,0,0,0,0,0,0,1,0,0,0]
 */
export function fieldsView(context: Context, moreOf?: (group: FormGroup, asked: readonly Field[]) => MoreInputs): readonly InputGroup[] {
  const { scenario, words } = context;
  return FORM.map((group) => {
    const asked = askedFields(group.more, scenario);
    return {
      key: group.key,
      title: words.groups[group.key],
      inputs: group.first.map((path) => inputAt(path, context)),
      hasMore: asked.length > 0,
      more: moreOf?.(group, asked),
    };
  });
}

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
