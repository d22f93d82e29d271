import type { AnswerSentences } from './answer-texts.ts';
import type { enLater } from './en/later.ts';
import type { en } from './en/words.ts';

/** What a language says at first: the form, the table, the answer to which option to choose. English is the measure of what has to be said. */
export type Words = typeof en;

/** What a language says in the panels that follow the answer, and in what is folded away. */
export type LaterWords = typeof enLater;

/** What the first numbers are said with. */
export interface First {
  readonly words: Words;
  readonly sentences: Pick<Required<AnswerSentences>, 'compare'>;
}

/** What all else is said with. */
export interface Rest {
  readonly words: LaterWords;
  readonly sentences: Required<AnswerSentences>;
}

/** A language, loaded in two halves: the second when the first numbers are painted. */
export interface Language {
  readonly first: () => Promise<First>;
  readonly rest: () => Promise<Rest>;
}
