import type { OptionSpec } from '../scenario/scenario.ts';
import type { AssumedCode, UnreadCode } from './asked.ts';
import type { Item } from './items.ts';
import type { Options } from './options.ts';
import type { Statement } from './read-items.ts';

/** A value that goes into the patch, from a statement. */
export interface Settled {
  readonly path: string;
  readonly value: unknown;
  readonly statement: Statement;
  readonly assumes: readonly AssumedCode[];
}

/** Where statements are settled: what is known so far, and how more of it is put down. */
export interface Desk {
  readonly items: readonly Item[];
  readonly named: Options;
  readonly values: Map<string, unknown>;
  /** Puts a value under a path; `false` where the field does not take it. */
  readonly put: (path: string, value: unknown, statement: Statement, ...assumes: readonly AssumedCode[]) => boolean;
  readonly refuse: (statement: Statement, code: UnreadCode) => void;
  readonly options: OptionSpec[];
  /** Puts down what an option's own path says. */
  readonly note: (settled: Settled) => void;
}

/** One statement of something that hangs on the rest of the sentence, with its value. */
export interface Loose {
  readonly statement: Statement;
  readonly value: unknown;
}

/**
 * Takes the noise of binary fractions away.
 *
 * @example
 * tidy(1 - 0.9) // => 0.1
 */
export const tidy = (value: number): number => Number(value.toPrecision(12));
