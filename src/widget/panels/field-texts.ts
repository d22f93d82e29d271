import { fieldAt, FIELDS, type Field } from '../../scenario/fields.ts';
import type { FieldWords } from '../../words/field-words.ts';
import type { Words } from '../../words/language.ts';
import type { Context, LaterContext } from '../context.ts';
import { benchmarkChoices } from './benchmark-choices.ts';
import { currencyChoices } from './currency-choices.ts';
import { emptyMeans, isPercent, isSaidWithUnit } from './form.ts';
import { presetWords } from './presets-view.ts';
import { serviceChoices } from './service-choices.ts';

/**
 * What a field is called: of those that are folded away, among all the words of a language.
 *
 * @example
 * fieldWords(FIELDS.inputTokens, context.words).label // => "Input tokens"
 */
export function fieldWords(field: Field, { fields }: Pick<Words, 'fields'>): FieldWords {
  return (fields as Readonly<Record<string, FieldWords>>)[field.words] ?? { label: field.path, hint: field.default.unit };
}

/**
 * A value of a field, in a few words.
 *
 * @example
 * shownText(FIELDS.cachedShare, 0.3, context) // => "30%"
 * shownText(FIELDS.errorUsd, null, context) // => "not said"
 */
export function shownText(field: Field, value: unknown, context: Context): string {
  const { words, formats } = context;
  if (value === emptyMeans(field.path)) return fieldWords(field, words).none ?? words.allUnknown;
  if (typeof value === 'number') return isPercent(field) ? formats.share(value) : formats.number(value);
  const choice = field.kind.write(value);
  if (choice === '') return words.noneSaid;
  return namedChoices(field.path, context)?.find(({ value: one }) => one === choice)?.label ?? choiceLabel(field, choice, words);
}

/**
 * The same with what it counts, for a line of many.
 *
 * @example
 * shortText(FIELDS.inputTokens, 1155, context) // => "1,155 in"
 */
export function shortText(field: Field, value: unknown, context: Context): string {
  const text = shownText(field, value, context);
  const { label, short } = fieldWords(field, context.words);
  if (short !== undefined) return typeof value === 'number' ? context.words.withUnit(text, short) : text;
  return field.kind.wanted.kind === 'choice' || field.path === FIELDS.benchmark.path ? text : context.words.entry(label, text);
}

/**
 * A value of a field in a few words with its label, and its unit where that is short.
 *
 * @example
 * saidText('load.queriesPerUserPerDay', 5, context) // => "Queries 5 per user per day"
 * saidText('stakes.errorUsd', 2, context) // => "A wrong answer costs $2.00"
 */
export function saidText(path: string, value: unknown, context: LaterContext): string | undefined {
  const field = fieldAt(path);
  if (!field) return undefined;
  const { label, hint } = fieldWords(field, context.words);
  if (path === FIELDS.preset.path) return presetWords(String(value), context.words).label;
  if (field.kind.wanted.kind === 'choice') return shownText(field, value, context);
  const text = typeof value === 'number' && field.default.unit.startsWith('USD') ? context.formats.exactUsd(String(value)) : shownText(field, value, context);
  return context.words.entry(label, isSaidWithUnit(path) ? context.words.withUnit(text, hint) : text);
}

/**
 * The choices that are named by something else than the words of the form.
 *
 * @example
 * namedChoices('quality.benchmark', context)[0] // => {"value":"none","label":"none"}
 */
export function namedChoices(path: string, context: Context): ReturnType<typeof benchmarkChoices> {
  return benchmarkChoices(path, context) ?? serviceChoices(path, context) ?? currencyChoices(path, context);
}

/**
 * What a choice of a field is called.
 *
 * @example
 * choiceLabel(FIELDS.serviceTier, 'flex', context.words) // => "Flex"
 */
export function choiceLabel(field: Field, choice: string, { choices }: Pick<Words, 'choices'>): string {
  return (choices as Readonly<Record<string, Readonly<Record<string, string>>>>)[field.words]?.[choice] ?? choice;
}
