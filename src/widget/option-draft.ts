import type { OfferOption, OptionSpec } from '../scenario/scenario.ts';

/** What a person may know of one option, in a field each. */
export type OptionFieldName = 'correct' | 'asked' | 'guess';

/** What stands in the fields of an option while a person types. */
export type OptionDraft = Readonly<Record<OptionFieldName, string>>;

/** Which of the fields of an option can't be read. */
export type OptionFault = 'evaluation' | 'guess';

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
