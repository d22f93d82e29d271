import { settingsOf, type EffortOrBudget } from '../../catalogue/measurements-match.ts';
import type { OfferQuote } from '../../scenario/offer-quote.ts';
import type { Quote } from '../../scenario/quote.ts';
import type { Words } from '../../words/language.ts';
import type { LaterContext as Context } from '../context.ts';
import { writtenFields, type OptionFieldName } from '../option-draft.ts';
import { optionName } from './options-view.ts';

/** A number a person may know of one option. */
export interface OptionField {
  readonly name: OptionFieldName;
  readonly label: string;
  readonly text: string;
}

/** Two percentiles of something that a person timed. */
export interface TimedFields {
  readonly label: string;
  readonly p50: OptionField;
  /** Before the second. */
  readonly of: string;
  readonly p95: OptionField;
}

/** What a person may say of one option: how often it is right, how long it takes, and how much it thinks. */
export interface OptionFieldsView {
  readonly title: string;
  readonly evaluation: { readonly label: string; readonly of: string; readonly correct: OptionField; readonly asked: OptionField; readonly fault: string };
  readonly guess: OptionField & { readonly fault: string };
  /** Only of a seller's endpoint. */
  readonly timed?: { readonly rows: readonly TimedFields[]; readonly fault: string };
  /** Only of what reasons. */
  readonly effort?: { readonly label: string; readonly value: string; readonly choices: readonly { readonly value: string; readonly label: string }[] };
}

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
  const timed = (what: string, p50: OptionFieldName, p95: OptionFieldName): TimedFields => {
    const [first, second] = PERCENTILES.map((percentile) => words.timed.field(what, percentile)) as [string, string];
    return { label: first, p50: field(p50, first), of: PERCENTILES[1], p95: field(p95, second) };
  };
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
    ...(quote.kind === 'offer' ? { timed: { rows: [timed(words.timed.call, 'callP50', 'callP95'), timed(words.timed.first, 'firstP50', 'firstP95')], fault: words.timed.fault } } : {}),
    ...(effort ? { effort } : {}),
  };
}

/** As percentiles are written in every language. */
const PERCENTILES = ['p50', 'p95'] as const;

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
