import type { AllCodes, Answered } from '../core/answers/all-codes.ts';
import type { CompareLead } from '../core/answers/compare/codes.ts';
import type { Answer, AnyCodes, Sentences, Statement } from '../core/answers/answer.ts';
import { say, type ValueText } from './say.ts';

/** The sentences of questions in one language. */
export type AnswerSentences = { readonly [Question in Answered]?: Sentences<AllCodes[Question]> };

/** What the answer leads with, to the question that is answered before the others are loaded. */
export interface LeadSentences {
  readonly compare: Sentences<CompareLead>;
}

/** An answer in words: each part as its sentences. */
export interface AnswerTexts {
  readonly verdict: string;
  readonly because: readonly string[];
  readonly holdsWhile: readonly string[];
  readonly wouldChange: readonly string[];
  readonly measureNext: readonly string[];
  readonly sureBecause: readonly string[];
  readonly missing: readonly string[];
}

/**
 * All sentences of an answer, in the sentences of a language. Throws TypeError where those of its question are not
 * among them.
 *
 * @example
 * const answer = compareAnswer({ options: [], limits: {}, secondUsd: 0, queriesPerMonth: 0, months: 12, switchUsd: 0 })
 * answerTextsIn(answerSentences, answer, enValues()).verdict // => "There is nothing to choose from: no option has a known price."
 */
export function answerTextsIn(all: AnswerSentences, answer: Answer, texts: ValueText): AnswerTexts {
  const said = sayIn(all, answer, texts);
  return {
    verdict: said(answer.verdict),
    because: answer.because.map(said),
    holdsWhile: answer.holdsWhile.map(said),
    wouldChange: answer.wouldChange.map(said),
    measureNext: answer.measureNext.map(said),
    sureBecause: answer.confidence.because.map(said),
    missing: answer.missing.map(said),
  };
}

/**
 * What says the statements of an answer to a question, one by one. Throws TypeError where the sentences of its question
 * are not among them.
 *
 * @example
 * const answer = compareAnswer({ options: [], limits: {}, secondUsd: 0, queriesPerMonth: 0, months: 12, switchUsd: 0 })
 * sayIn({ compare: compareLead }, answer, enValues())(answer.verdict) // => "There is nothing to choose from: no option has a known price."
 */
export function sayIn(all: LeadSentences | AnswerSentences, { question }: Pick<Answer, 'question'>, texts: ValueText): (statement: Statement<AnyCodes>) => string {
  const sentences = (all as AnswerSentences)[question] as unknown as Sentences<AnyCodes>;
  return (statement) => say(statement, sentences, texts);
}
