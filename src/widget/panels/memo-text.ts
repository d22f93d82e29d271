import { memoIn } from '../../words/memo.ts';
import type { LaterContext as Context } from '../context.ts';
import type { Part } from '../rich-text.ts';
import { valueTexts } from '../value-texts.ts';
import { caveats } from './caveats.ts';
import { comparisonView } from './comparison-view.ts';
import { benchmarkTaken, footerView, takenView } from './footer-view.ts';

/**
 * An answer as a Markdown memo: with the options as the table shows them, where their numbers come from, and what was
 * taken for granted.
 *
 * @example
 * memoOf(context.result.answer, context).split('\n')[0] // => "# Which option?"
 */
export function memoOf(answer: NonNullable<Context['result']['answer']>, context: Context): string {
  const { scenario, words, sentences } = context;
  const { option, heads, rows, sources } = comparisonView(context);
  const { read, pages } = footerView(context);
  const line = (parts: readonly Part[]): string => parts.map(({ text, href }) => href ?? text).join('');
  return memoIn({ words, sentences }, answer, {
    title: scenario.sentence || words.choices.question[scenario.question],
    texts: valueTexts(context),
    options: { heads: [option, ...heads.map(({ lines }) => lines.join(' '))], rows: rows.map(({ name, cells, refusal }) => [name, ...(refusal === undefined ? cells.map(({ text, notes = [] }) => [text, ...notes].join(', ')) : [refusal.text, ...heads.slice(1).map(() => '')])]) },
    sources: [read, ...pages.map((page) => line([page])), ...sources.map((source) => line(source.line))].filter(Boolean),
    assumptions: [...caveats(context), ...benchmarkTaken(context), ...takenView(context).lines],
    asOf: scenario.date,
  });
}
