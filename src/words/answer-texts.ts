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

/** What an answer leads with, in words. */
export interface LeadTexts {
  readonly verdict: string;
  readonly because: readonly string[];
}

/** An answer in words: each part as its sentences. */
export interface AnswerTexts extends LeadTexts {
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
  const sentences = all[answer.question] as unknown as Sentences<AnyCodes>;
  const said = (statements: readonly Statement<AnyCodes>[]): readonly string[] => statements.map((statement) => say(statement, sentences, texts));
  return {
    ...leadTextsIn(all, answer, texts),
    holdsWhile: said(answer.holdsWhile),
    wouldChange: said(answer.wouldChange),
    measureNext: said(answer.measureNext),
    sureBecause: said(answer.confidence.because),
    missing: said(answer.missing),
  };
}

/**
 * The sentences that an answer leads with. Throws TypeError where those of its question are not among them.
 *
 * @example
 * const answer = compareAnswer({ options: [], limits: {}, secondUsd: 0, queriesPerMonth: 0, months: 12, switchUsd: 0 })
 * leadTextsIn({ compare: compareLead }, answer, enValues()) // => {"verdict":"There is nothing to choose from: no option has a known price.","because":[]}
 */
export function leadTextsIn(all: LeadSentences | AnswerSentences, answer: Pick<Answer, 'question' | 'verdict' | 'because'>, texts: ValueText): LeadTexts {
  const sentences = (all as AnswerSentences)[answer.question] as unknown as Sentences<AnyCodes>;
  return { verdict: say(answer.verdict, sentences, texts), because: answer.because.map((statement) => say(statement, sentences, texts)) };
}
