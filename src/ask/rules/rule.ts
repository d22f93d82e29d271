import type { QuestionId } from '../../core/answers/answer.ts';
import type { AssumedCode, UnreadCode } from '../asked.ts';
import type { Caught } from '../pattern.ts';

/** What a way of saying something means: a row of the tables of this folder. */
export interface Rule {
  /** Ways to say it, as pattern.ts reads them. */
  readonly says: readonly string[];
  /** Values by the path of their field; a path with `#` is settled with the rest of the sentence, in settle.ts. `undefined`: out of range. */
  readonly gives?: Readonly<Record<string, (caught: Caught) => unknown>>;
  readonly assumes?: AssumedCode;
  /** The question it asks, and how surely, 1–9: the surest cue of a sentence wins, the first of equals. */
  readonly asks?: readonly [QuestionId, number];
  /** What it says cannot be used, and why. */
  readonly unread?: UnreadCode;
  /** Whether it has to stand right after a model or a letter. */
  readonly afterSubject?: true;
}

/**
 * The first number caught.
 *
 * @example
 * first({ quantities: [{ unit: 'usd', value: 2 }] }) // => 2
 */
export const first = ({ quantities }: Caught): number => quantities[0]!.value;

/**
 * The last number caught, where two are said.
 *
 * @example
 * last({ quantities: [{ unit: 'usd', value: 2 }, { unit: 'usd', value: 3 }] }) // => 3
 */
export const last = ({ quantities }: Caught): number => quantities.at(-1)!.value;

/**
 * The first number caught, by the month.
 *
 * @example
 * monthly({ quantities: [{ unit: 'usd', value: 24 }], months: 12 }) // => 2
 */
export const monthly = (caught: Caught): number => first(caught) / (caught.months ?? 1);

/**
 * What is given whatever was caught.
 *
 * @example
 * always('batch')() // => "batch"
 */
export const always = (value: unknown) => (): unknown => value;
