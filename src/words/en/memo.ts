import type { Answer } from '../../core/answers/answer.ts';
import { memoIn, type MemoContext } from '../memo.ts';
import { rest } from './rest.ts';

/**
 * An answer as a Markdown memo in English: see `memoIn`.
 *
 * @example
 * const answer = compareAnswer({ options: [], limits: {}, secondUsd: 0, queriesPerMonth: 0, months: 12, switchUsd: 0 })
 * memo(answer, { title: 'Which option?', texts: enValues(), options: { heads: [], rows: [] }, sources: [], assumptions: [], asOf: '2026-11-22' }).split('\n')[0] // => "# Which option?"
 */
export function memo(answer: Answer, context: MemoContext): string {
  return memoIn(rest, answer, context);
}
