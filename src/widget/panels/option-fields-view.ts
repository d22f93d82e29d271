import { settingsOf, type EffortOrBudget } from '../../catalogue/measurements-match.ts';
import type { OfferQuote } from '../../scenario/offer-quote.ts';
import type { Quote } from '../../scenario/quote.ts';
import type { OfferOption, OptionSpec } from '../../scenario/scenario.ts';
import type { Words } from '../../words/language.ts';
import type { Context } from '../context.ts';
import { optionName } from './options-view.ts';

/** A number a person may know of one option. */
export interface OptionField {
  readonly name: OptionFieldName;
  readonly label: string;
  readonly text: string;
}

/** The fields of one option. */
export type OptionFieldName = 'correct' | 'asked' | 'guess';

/** What a person may say of one option: how often it is right, and how much it thinks. */
export interface OptionFieldsView {
  readonly title: string;
  readonly evaluation: { readonly label: string; readonly of: string; readonly correct: OptionField; readonly asked: OptionField; readonly fault: string };
  readonly guess: OptionField & { readonly fault: string };
  /** Only of what reasons. */
  readonly effort?: { readonly label: string; readonly value: string; readonly choices: readonly { readonly value: string; readonly label: string }[] };
}

/** What stands in the fields of an option while a person types. */
export type OptionDraft = Readonly<Record<OptionFieldName, string>>;

/** Which of the fields of an option can't be read. */
export type OptionFault = 'evaluation' | 'guess';

/**
 * The fields of one option, filled with what it says.
 *
 * @example
 * optionFieldsView(quote, context).evaluation.correct.text // => ""
 */
export function optionFieldsView(quote: Quote, context: Context): OptionFieldsView {
  const { words } = context;
  const { option } = quote;
  const effort = quote.kind === 'offer' ? effortField(quote, context) : undefined;
  const texts = writtenFields(option);
  const field = (name: OptionFieldName, label: string): OptionField => ({ name, label, text: texts[name] });
  return {
    title: words.yourNumbers(optionName(option, context)),
    evaluation: {
      label: words.evaluation,
      of: words.evaluationOf,
      correct: field('correct', words.evaluationRight),
      asked: field('asked', words.evaluationAsked),
      fault: words.evaluationFault,
    },
    guess: { ...field('guess', words.guess), fault: words.notAllowed(words.percentAllowed) },
    ...(effort ? { effort } : {}),
  };
}

/**
 * What an option says in its fields.
 *
 * @example
 * writtenFields({ offer: 'openai/gpt-4o', setting: {}, evaluation: { correct: 176, asked: 200 } }) // => {"correct":"176","asked":"200","guess":""}
 */
export function writtenFields({ evaluation, guessedSuccess }: OptionSpec): OptionDraft {
  const guess = guessedSuccess === undefined ? '' : String(Number((guessedSuccess * 100).toPrecision(12)));
  return { correct: String(evaluation?.correct ?? ''), asked: String(evaluation?.asked ?? ''), guess };
}

/**
 * The option with what was typed, or what of it can't be read. Half an evaluation is none yet.
 *
 * @example
 * withDraft({ offer: 'openai/gpt-4o', setting: {} }, { correct: '176', asked: '200', guess: '' }).evaluation // => {"correct":176,"asked":200}
 * withDraft({ offer: 'openai/gpt-4o', setting: {} }, { correct: '201', asked: '200', guess: '' }) // => "evaluation"
 */
export function withDraft({ evaluation: _evaluation, guessedSuccess: _guess, ...rest }: OptionSpec, { correct, asked, guess }: OptionDraft): OptionSpec | OptionFault {
  const evaluation = countsOf(correct.trim(), asked.trim());
  const guessedSuccess = shareOf(guess.trim());
  if (evaluation === undefined) return 'evaluation';
  if (guessedSuccess === undefined) return 'guess';
  return { ...rest, ...(evaluation ? { evaluation } : {}), ...(guessedSuccess === null ? {} : { guessedSuccess }) };
}

/**
 * The option called with another effort or budget; '' is the one nobody names.
 *
 * @example
 * withEffort({ offer: 'openai/gpt-5', setting: { region: 'us' } }, 'high').setting // => {"region":"us","effort":"high"}
 */
export function withEffort(option: OfferOption, value: string): OfferOption {
  const { effort: _effort, thinkingBudgetTokens: _budget, ...setting } = option.setting;
  if (value === '') return { ...option, setting };
  const budget = Number(value);
  return { ...option, setting: Number.isNaN(budget) ? { ...setting, effort: value as NonNullable<OfferOption['setting']['effort']> } : { ...setting, thinkingBudgetTokens: budget } };
}

/** `null`: not said; `undefined`: not allowed. */
function countsOf(correct: string, asked: string): OfferOption['evaluation'] | null {
  const counts = { correct: Number(correct), asked: Number(asked) };
  const isCount = (text: string): boolean => /^\d{0,9}$/u.test(text);
  if (!isCount(correct) || !isCount(asked)) return undefined;
  if (correct === '' || asked === '') return null;
  return counts.asked >= 1 && counts.correct <= counts.asked ? counts : undefined;
}

function shareOf(guess: string): number | null | undefined {
  if (guess === '') return null;
  const share = /^\d{1,3}(\.\d{1,6})?$/u.test(guess) ? Number((Number(guess) / 100).toPrecision(12)) : 2;
  return share <= 1 ? share : undefined;
}

function effortField({ option, offer }: OfferQuote, context: Context): OptionFieldsView['effort'] {
  const { catalogue, words } = context;
  if (!offer.reasoning) return undefined;
  const { latencyRows, qualityRows, assumedEffort } = catalogue.measurements;
  const benchmark = context.scenario.quality.benchmark === 'none' ? undefined : context.scenario.quality.benchmark;
  const measured = settingsOf([...latencyRows(offer.id), ...qualityRows(offer.id)]).map(valueOf).filter((value) => value !== 'on' && value !== 'unstated');
  const assumed = assumedEffort(offer.id, benchmark, option.setting.snapshot);
  const value = valueOf(option.setting);
  const rest = [...new Set([...CALLABLE(words), value])].filter((one) => one !== '' && !measured.includes(one));
  return {
    label: words.effort,
    value,
    choices: [
      { value: '', label: words.effortAssumed(assumed ? effortName(valueOf(assumed.setting), context) : words.allUnknown) },
      ...measured.map((one) => ({ value: one, label: effortName(one, context) })),
      ...rest.map((one) => ({ value: one, label: words.effortUnmeasured(effortName(one, context)) })),
    ],
  };
}

const CALLABLE = ({ efforts }: Words): readonly string[] => Object.keys(efforts).filter((effort) => effort !== 'on' && effort !== 'unstated');

const valueOf = ({ effort, thinkingBudgetTokens }: EffortOrBudget): string => String(thinkingBudgetTokens ?? effort ?? '');

function effortName(value: string, { words, formats }: Context): string {
  return Number.isNaN(Number(value)) ? (words.efforts[value as keyof Words['efforts']] ?? value) : words.budgetChoice(formats.number(Number(value)));
}
