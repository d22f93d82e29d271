import type { AnswerSentences, LeadSentences } from './answer-texts.ts';
import type { enFirst } from './en/first-words.ts';
import type { enLater } from './en/later.ts';

/** What a language says at first: the form before anything is unfolded, the table, what the answer leads with. English is the measure of what has to be said. */
export type Words = typeof enFirst;

/** What a language says besides: in the panels that follow the answer, in what is folded away, of what could not be read. */
export type LaterWords = typeof enLater;

/** All that a language says. */
export type AllWords = Words & LaterWords;

/** What the first numbers are said with. */
export interface First {
  readonly words: Words;
  readonly sentences: LeadSentences;
}

/** What all else is said with. */
export interface Rest {
  readonly words: LaterWords;
  readonly sentences: Required<AnswerSentences>;
}

/** A language with both its halves. */
export interface Whole {
  readonly words: AllWords;
  readonly sentences: Required<AnswerSentences>;
}

/** A language, loaded in two halves: the second when the first numbers are painted. */
export interface Language {
  readonly first: () => Promise<First>;
  readonly rest: () => Promise<Rest>;
}
