import type { Share, Usd } from '../units.ts';

/** The questions that have an answer: one file each beside this one. */
export const QUESTIONS = [
  'compare',
  'cheaper-same',
  'hallucination',
  'self-host',
  'route',
  'adapt',
  'improve',
  'evaluation-items',
  'monitoring',
  'afford',
  'fast-enough',
  'wait',
  'worth-it',
] as const;
/** One of `QUESTIONS`. */
export type QuestionId = (typeof QUESTIONS)[number];

/** Units of the numbers in an answer; `points` are differences of shares, `ratio` a number of times. */
export type Unit = 'usd' | 'usd-per-query' | 'usd-per-month' | 'usd-per-hour' | 'share' | 'points' | 'seconds' | 'tokens' | 'tokens-per-second' | 'count' | 'queries-per-month' | 'ratio' | 'months' | 'month' | 'date';

/** A number of an answer with its unit and, where it is not exact, the range it lies in (95%, unless the statement says otherwise). */
export interface Amount {
  readonly is: 'amount';
  readonly value: number;
  readonly unit: Unit;
  readonly low?: number;
  readonly high?: number;
}

/** What stands in a statement: a number, an option by its id, a field of the scenario by its path, a name that is said as it is, or several. */
export type Value =
  | Amount
  | { readonly is: 'option'; readonly id: string }
  | { readonly is: 'field'; readonly path: string }
  | { readonly is: 'name'; readonly name: string }
  | { readonly is: 'list'; readonly of: readonly Value[] };

/** The codes of a question's statements, each with the names of the values in it: `{ choose: 'winner' | 'stake' }`. */
export type Vocabulary = object;

/** A statement of a vocabulary: what an answer says, as a code and its values. `words` turns it into a sentence. */
export type Statement<Codes extends Vocabulary> = { readonly [Code in keyof Codes]: { readonly code: Code; readonly values: Readonly<Record<Codes[Code] & string, Value>> } }[keyof Codes];

/** The sentences of a vocabulary in one language: a function a code, from the values as texts. */
export type Sentences<Codes extends Vocabulary> = { readonly [Code in keyof Codes]: (texts: Readonly<Record<Codes[Code] & string, string>>) => string };

/** How sure an answer is: `unknown` where nothing was measured that could tell. */
export type ConfidenceLevel = 'high' | 'medium' | 'low' | 'unknown';

/** One step of the arithmetic behind an answer: a formula by its id, what went in, and what came out. */
export interface Working {
  readonly formula: string;
  /** Of which option; absent: of the comparison. */
  readonly option?: string;
  readonly inputs: Readonly<Record<string, Value>>;
  readonly result: Value;
}

/** The answer to a question: codes and numbers, no sentences. It never names a winner without its condition. */
export interface Answer<Codes extends Vocabulary = AnyCodes> {
  readonly question: QuestionId;
  readonly verdict: Statement<Codes>;
  readonly because: readonly Statement<Codes>[];
  /** The stakes between which the data let the verdict turn; absent: they do not say. */
  readonly turnsWithin?: readonly [low: Usd, high: Usd];
  /** What has to be so for the verdict to hold. */
  readonly holdsWhile: readonly Statement<Codes>[];
  /** What would turn it, the nearest first. */
  readonly wouldChange: readonly Statement<Codes>[];
  /** What to find out next, the most valuable first. */
  readonly measureNext: readonly Statement<Codes>[];
  readonly confidence: {
    readonly level: ConfidenceLevel;
    /** That the verdict is right, where evaluations allow one. */
    readonly probability?: Share;
    readonly because: readonly Statement<Codes>[];
  };
  /** What nobody knows and would be needed. */
  readonly missing: readonly Statement<Codes>[];
  readonly workings: readonly Working[];
}

/** What an answer leads with: the verdict, and why. */
export type AnswerLead<Codes extends Vocabulary = AnyCodes> = Pick<Answer<Codes>, 'question' | 'verdict' | 'because' | 'turnsWithin'>;

/** Any vocabulary, where the question does not matter. */
export type AnyCodes = Readonly<Record<string, string>>;

/**
 * A number with its unit.
 *
 * @example
 * amount(0.41, 'usd') // => {"is":"amount","value":0.41,"unit":"usd"}
 * amount(0.8, 'share', [0.7, 0.9]) // => {"is":"amount","value":0.8,"unit":"share","low":0.7,"high":0.9}
 */
export function amount(value: number, unit: Unit, range?: readonly [low: number, high: number]): Amount {
  return { is: 'amount', value, unit, ...(range ? { low: range[0], high: range[1] } : {}) };
}

/**
 * An option, which the reader's surface calls by its name.
 *
 * @example
 * option('openai/gpt-4o') // => {"is":"option","id":"openai/gpt-4o"}
 */
export function option(id: string): Value {
  return { is: 'option', id };
}

/**
 * A field of the scenario, which the reader's language calls by its label.
 *
 * @example
 * field('stakes.errorUsd') // => {"is":"field","path":"stakes.errorUsd"}
 */
export function field(path: string): Value {
  return { is: 'field', path };
}

/**
 * A name that is the same in every language, like that of a benchmark.
 *
 * @example
 * name('Aider polyglot') // => {"is":"name","name":"Aider polyglot"}
 */
export function name(said: string): Value {
  return { is: 'name', name: said };
}

/**
 * Several values in one place of a sentence.
 *
 * @example
 * list([name('a'), name('b')]).of.length // => 2
 */
export function list(of: readonly Value[]): Value & { readonly is: 'list' } {
  return { is: 'list', of };
}
