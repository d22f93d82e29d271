import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Result } from '../scenario/run-with.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { AnswerSentences } from '../words/answer-texts.ts';
import type { LaterWords, Words } from '../words/language.ts';
import type { Formats } from './formats.ts';

/** Everything a view function may read: one scenario, run over one catalogue, and how to say it. */
export interface Context {
  readonly scenario: Scenario;
  readonly catalogue: Catalogue;
  readonly result: Result;
  readonly words: Words;
  /** Those of the questions that are answered here. */
  readonly sentences: AnswerSentences;
  readonly formats: Formats;
}

/** What the views may read that follow the answer, or are opened. */
export interface LaterContext extends Context {
  readonly words: Words & LaterWords;
  readonly sentences: Required<AnswerSentences>;
}
