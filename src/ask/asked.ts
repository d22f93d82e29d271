import type { QuestionId } from '../core/answers/answer.ts';

/** A part of the sentence: `text` is its letters from `from` up to, not including, `to`. */
export interface Place {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Why words were left alone. */
export type UnreadCode =
  /** Nothing known is called that, or the words say nothing the calculator asks. */
  | 'unknown-words'
  /** A name that several models have: nothing is priced until one of them is named. */
  | 'ambiguous-name'
  /** A name of a family the catalogue knows, of a member it does not. */
  | 'unknown-model'
  /** Open weights nobody in the catalogue sells, without words on serving them oneself. */
  | 'not-sold'
  /** A currency other than USD, which needs a rate and its date. */
  | 'currency'
  /** A number that means nothing there: negative, above every limit, or a part of nothing. */
  | 'out-of-range'
  /** Said before, differently; the first holds. */
  | 'said-twice'
  /** A comparison without a number: which is better, not by how much. */
  | 'no-number'
  /** More options than can be compared. */
  | 'too-many-options';

/** Words that could not be read, and why. */
export interface Span extends Place {
  readonly code: UnreadCode;
  /** Ids that the words may mean, the newest first. */
  readonly candidates?: readonly string[];
}

/** What was read: the value of a field of the scenario and where it stands. To drop it, ask again with its words blanked. */
export interface Understood {
  /** A field's path, or one of an option: `options.0`, `options.1.guessedSuccess`. */
  readonly field: string;
  readonly value: unknown;
  readonly span: Place;
}

/** What was taken for granted to read it so; `code` says what in the words of the reader's language. */
export interface Assumed {
  readonly code: AssumedCode;
  readonly field: string;
  readonly value: unknown;
  readonly span?: Place;
}

/** What may be taken for granted, never silently. */
export type AssumedCode =
  /** Users without a word on it are those active on a day. */
  | 'daily-actives'
  /** A number of times a day beside users is what each of them asks. */
  | 'each-user'
  /** All queries over all users. */
  | 'spread-over-users'
  /** A number per day, month or year without a noun counts queries. */
  | 'count-is-queries'
  /** Money, or so many queries, without a period is by the month. */
  | 'per-month'
  /** A limit without a percentile is on the 95th. */
  | 'p95'
  /** A range is read as its middle. */
  | 'middle-of-range'
  /** "20% faster": 1.2 times as fast, the wait ÷ 1.2. */
  | 'percent-faster'
  /** "3x more expensive": 3 times the cost. */
  | 'times-more'
  /** "3x cheaper": a third of the cost. */
  | 'times-less'
  /** "5% more accurate": 5 points. */
  | 'percent-is-points'
  /** A comparison without a subject speaks of the first. */
  | 'subject-first'
  /** A share after a model's name is how often it is right. */
  | 'share-is-right'
  /** A share without a word on it, after shares of wrong answers, is one. */
  | 'share-is-wrong'
  /** What is not right is wrong. */
  | 'rest-is-wrong'
  /** A name cut short that only one model can mean. */
  | 'name-completed'
  /** A model sold by several: each of them is an option. */
  | 'every-seller'
  /** Members of a combination are compared with it alone, too. */
  | 'members-alone'
  /** Of several boards of an accelerator, the one servers are built of. */
  | 'board'
  /** No accelerator was named. */
  | 'accelerator'
  /** The fewest that hold the weights and some sequences. */
  | 'gpus'
  /** The format the weights are published in, or the nearest the device serves. */
  | 'precision';

/** What a sentence says. */
export interface Asked {
  /** A partial scenario: `readScenario(patch, base)` takes all of it. What the sentence does not mention is not in it. */
  readonly patch: Readonly<Record<string, unknown>>;
  /** `undefined`: the sentence asks none of the questions in words. */
  readonly question: QuestionId | undefined;
  readonly understood: readonly Understood[];
  readonly assumed: readonly Assumed[];
  /** Meaningful words that were not read; they overlap nothing that was. */
  readonly unread: readonly Span[];
}
