import { readOption } from '../scenario/option-text.ts';
import type { OfferOption, OptionSpec } from '../scenario/scenario.ts';

/** What a person may know of one option, in a field each. */
export const OPTION_FIELDS = ['correct', 'asked', 'guess', 'callP50', 'callP95', 'firstP50', 'firstP95'] as const;
/** One of `OPTION_FIELDS`. */
export type OptionFieldName = (typeof OPTION_FIELDS)[number];

/** What stands in the fields of an option while a person types. */
export type OptionDraft = Readonly<Record<OptionFieldName, string>>;

type Times = Pick<OfferOption, 'callSeconds' | 'ttftSeconds'>;

/** Which of the fields of an option can't be read. */
export type OptionFault = 'evaluation' | 'guess' | 'timed';

/**
 * What an option says in its fields.
 *
 * @example
 * writtenFields({ offer: 'openai/gpt-4o', setting: {}, evaluation: { correct: 176, asked: 200 } }) // => {"correct":"176","asked":"200","guess":"","callP50":"","callP95":"","firstP50":"","firstP95":""}
 */
export function writtenFields(option: OptionSpec): OptionDraft {
  const { evaluation, guessedSuccess } = option;
  const { callSeconds, ttftSeconds }: Times = 'offer' in option ? option : {};
  const said = (value: number | undefined): string => String(value ?? '');
  return {
    correct: said(evaluation?.correct),
    asked: said(evaluation?.asked),
    guess: said(guessedSuccess === undefined ? undefined : Number((guessedSuccess * 100).toPrecision(12))),
    callP50: said(callSeconds?.p50),
    callP95: said(callSeconds?.p95),
    firstP50: said(ttftSeconds?.p50),
    firstP95: said(ttftSeconds?.p95),
  };
}

/**
 * The option with what was typed, or what of it can't be read. Half an evaluation is none yet, nor is a 95th percentile
 * without its median, or a first token without its call.
 *
 * @example
 * const option = { offer: 'openai/gpt-4o', setting: {} }
 * const empty = writtenFields(option)
 * withDraft(option, { ...empty, correct: '176', asked: '200' }).evaluation // => {"correct":176,"asked":200}
 * withDraft(option, { ...empty, correct: '201', asked: '200' }) // => "evaluation"
 * withDraft(option, { ...empty, callP50: '2.4', callP95: '9.8' }).callSeconds // => {"p50":2.4,"p95":9.8}
 */
export function withDraft(option: OptionSpec, draft: OptionDraft): OptionSpec | OptionFault {
  const { evaluation: _evaluation, guessedSuccess: _guess, ...rest } = option;
  const evaluation = countsOf(draft.correct.trim(), draft.asked.trim());
  const guessedSuccess = shareOf(draft.guess.trim());
  const times = timesOf(draft);
  if (evaluation === undefined) return 'evaluation';
  if (guessedSuccess === undefined) return 'guess';
  if (times === undefined) return 'timed';
  return { ...('offer' in rest ? { ...untimed(rest), ...times } : rest), ...(evaluation ? { evaluation } : {}), ...(guessedSuccess === null ? {} : { guessedSuccess }) };
}

const untimed = ({ callSeconds: _call, ttftSeconds: _first, ...option }: OfferOption): OfferOption => option;

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

/** Typed times are read as the text of an option says them. */
function timesOf({ callP50, callP95, firstP50, firstP95 }: OptionDraft): Times | undefined {
  const word = (head: string, ...percentiles: readonly string[]): readonly string[] => (percentiles[0] === '' ? [] : [`${head}${percentiles.filter(Boolean).join('-')}s`]);
  const call = word('', callP50, callP95);
  const words = call.length > 0 ? [...call, ...word('first', firstP50, firstP95)] : [];
  const { offer: _offer, setting: _setting, ...times }: Partial<OfferOption> = (readOption(['offer', ...words].join('@')) as OfferOption | undefined) ?? {};
  return Object.keys(times).length === words.length ? times : undefined;
}

/** What the fields of an option are read and written with. */
export const optionDrafts = { names: OPTION_FIELDS, isField, writtenFields, withDraft, withEffort } as const;
/** What that is. */
export type OptionDrafts = typeof optionDrafts;

function isField(name: string): name is OptionFieldName {
  return (OPTION_FIELDS as readonly string[]).includes(name);
}
