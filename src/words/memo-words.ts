import type { ConfidenceLevel } from '../core/answers/answer.ts';

/** The headings of a memo. */
export interface MemoWords {
  readonly levels: Readonly<Record<ConfidenceLevel, string>>;
  readonly sure: (level: string) => string;
  /** How sure, with the probability of being so. */
  readonly withProbability: (level: string, share: string) => string;
  readonly why: string;
  readonly holdsWhile: string;
  readonly wouldChange: string;
  readonly measureNext: string;
  readonly missing: string;
  readonly options: string;
  readonly workings: string;
  /** Heads of the table of workings. */
  readonly heads: readonly [of: string, formula: string, given: string, result: string];
  readonly sources: string;
  readonly assumptions: string;
  readonly foot: (asOf: string) => string;
}
