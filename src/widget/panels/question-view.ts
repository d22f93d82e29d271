import { ask } from '../../ask/ask.ts';
import type { Asked, Assumed, Understood } from '../../ask/asked.ts';
import { FIELDS, fieldValue, withField } from '../../scenario/fields.ts';
import { writeOption } from '../../scenario/option-text.ts';
import type { OptionSpec, Scenario } from '../../scenario/scenario.ts';
import type { LaterContext as Context } from '../context.ts';
import { saidText } from './field-texts.ts';
import { defaultValue } from './read-input.ts';
import { optionName } from './options-view.ts';

/** Words of the question that were understood, while the form still says so. */
export interface QuestionChip {
  /** Where it stands in the question. */
  readonly key: string;
  readonly text: string;
  readonly remove: string;
  readonly fields: readonly Understood[];
}

/** The question: what was read of it, what was taken for granted, and what was not read. */
export interface QuestionView {
  readonly sentence: string;
  readonly chips: readonly QuestionChip[];
  readonly assumed: readonly string[];
  readonly unread: readonly string[];
  /** For who can't see it. */
  readonly said: string;
}

/**
 * What was read of the question of a scenario. A chip goes when its field is edited, or when a person removes it.
 *
 * @example
 * const asked = contextOf((scenario) => ({ ...scenario, sentence: '50k users', load: { ...scenario.load, users: 50_000 } }))
 * questionView(asked, new Set()).chips.map(({ text }) => text) // => ["Users 50,000"]
 */
export function questionView(context: Context, removed: ReadonlySet<string>): QuestionView {
  const { scenario, catalogue, words: { decision: { question: say } } } = context;
  const { understood, assumed, unread } = asked(scenario.sentence, catalogue);
  const places = new Map<string, Understood[]>();
  for (const one of understood) {
    if (holds(one, scenario)) places.set(`${one.span.from}-${one.span.to}`, [...(places.get(`${one.span.from}-${one.span.to}`) ?? []), one]);
  }
  const chips = [...places].filter(([key]) => !removed.has(key)).map(([key, fields]) => {
    const text = [...new Set(fields.map((one) => chipText(one, context)))].join(' · ');
    return { key, text, remove: say.remove(text), fields };
  });
  return {
    sentence: scenario.sentence,
    chips,
    assumed: [...new Set(assumed.map((one) => assumedText(one, understood, context)))],
    unread: unread.map(({ text, code, candidates = [] }) => say.unreadText(text, say.unreadBy[code], candidates)),
    said: scenario.sentence === '' ? '' : say.said(chips.length, unread.length),
  };
}

/**
 * A scenario without what a chip says: its fields are at their defaults, its options gone.
 *
 * @example
 * const [chip] = questionView(contextOf((scenario) => ({ ...scenario, sentence: '50k users', load: { ...scenario.load, users: 50_000 } })), new Set()).chips
 * withoutChip(chip, defaultScenario('2026-11-22')).load.users // => null
 */
export function withoutChip({ fields }: QuestionChip, scenario: Scenario): Scenario {
  return fields.reduce((left, { field, value }) => {
    const part = partOfOption(field);
    if (part) return withField(left, FIELDS.options.path, left.options.map((option, index) => (index === part.index ? without(option, part.key) : option)));
    if (!isOption(field)) return field === 'date' ? left : withField(left, field, defaultValue(field, left));
    const options = left.options.filter((option) => !isSame(option, value));
    return withField(left, FIELDS.options.path, options.length === 0 ? FIELDS.options.default.value : options);
  }, scenario);
}

const read = new WeakMap<Context['catalogue'], { readonly sentence: string; readonly asked: Asked }>();

/** Reads a sentence once. */
function asked(sentence: string, catalogue: Context['catalogue']): Asked {
  const known = read.get(catalogue);
  if (known?.sentence === sentence) return known.asked;
  const made = ask(sentence, catalogue);
  read.set(catalogue, { sentence, asked: made });
  return made;
}

const isOption = (field: string): boolean => /^options\.\d+$/u.test(field);

/** What was said of one option, like how often it was right; `undefined` for anything else. */
function partOfOption(field: string): { readonly index: number; readonly key: string } | undefined {
  const [, index, key] = /^options\.(\d+)\.(\w+)$/u.exec(field) ?? [];
  return index === undefined || key === undefined ? undefined : { index: Number(index), key };
}

const without = (option: OptionSpec, key: string): OptionSpec => Object.fromEntries(Object.entries(option).filter(([name]) => name !== key)) as unknown as OptionSpec;

/** What a person has said of an option since does not make it another. */
const isSame = (option: OptionSpec, said: unknown): boolean => typeof said === 'object' && said !== null && `${writeOption(option)}@`.startsWith(`${writeOption(said as OptionSpec)}@`);

function holds({ field, value }: Understood, scenario: Scenario): boolean {
  if (isOption(field) && typeof value === 'object') return scenario.options.some((option) => isSame(option, value));
  return JSON.stringify(fieldValue(scenario, field)) === JSON.stringify(value);
}

/** What was assumed, and of what where no chip says it. */
function assumedText({ code, field, value }: Assumed, understood: readonly Understood[], context: Context): string {
  const { words: { decision: { question: say } } } = context;
  const what = understood.some((one) => one.field === field && one.value === value) ? undefined : isOption(field) ? nameOf(value, context) : saidText(field, value, context);
  return what === undefined ? say.assumedBy[code] : say.assumption(say.assumedBy[code], what);
}

function nameOf(value: unknown, context: Context): string | undefined {
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'object' && value !== null) return optionName(value as OptionSpec, context);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function chipText({ field, value, span }: Understood, context: Context): string {
  if (isOption(field) && typeof value === 'object') return optionName(value as OptionSpec, context);
  return saidText(field, value, context) ?? span.text;
}
