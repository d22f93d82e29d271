import type { Answer } from '../core/answers/answer.ts';
import { answerTextsIn } from './answer-texts.ts';
import type { Rest } from './language.ts';
import { valueText, type ValueText } from './say.ts';
import { formulaText, inputText, type WorkingWords } from './working-texts.ts';

/** A table of texts. */
export interface MemoTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a memo says beside the answer, as texts of the surface that writes it. */
export interface MemoContext {
  /** The question, as it was asked. */
  readonly title: string;
  readonly texts: ValueText;
  /** The options side by side. */
  readonly options: MemoTable;
  /** Where prices and measurements were read, and when. */
  readonly sources: readonly string[];
  readonly assumptions: readonly string[];
  /** The day of the prices. */
  readonly asOf: string;
}

/**
 * An answer as a Markdown memo in a language, to paste in a document: the verdict first, then why, while what it holds,
 * what would change it, what to measure, how sure it is, what is missing, the options, the arithmetic, the sources and
 * the assumptions. What stands in it is text: no name can become markup.
 *
 * @example
 * const answer = compareAnswer({ options: [], limits: {}, secondUsd: 0, queriesPerMonth: 0, months: 12, switchUsd: 0 })
 * memoIn(rest, answer, { title: 'Which option?', texts: enValues(), options: { heads: [], rows: [] }, sources: [], assumptions: [], asOf: '2026-11-22' }).split('\n')[2] // => "**There is nothing to choose from: no option has a known price.**"
 */
export function memoIn({ words: { memo: say, workings }, sentences }: Rest, answer: Answer, { title, texts, options, sources, assumptions, asOf }: MemoContext): string {
  const said = answerTextsIn(sentences, answer, texts);
  const { level, probability } = answer.confidence;
  const sure = probability === undefined ? say.levels[level] : say.withProbability(say.levels[level], texts.amount(probability, 'share'));
  const parts = [
    `# ${plain(title)}`,
    `**${plain(said.verdict)}**`,
    ...section(say.why, list(said.because)),
    ...section(say.holdsWhile, list(said.holdsWhile)),
    ...section(say.wouldChange, list(said.wouldChange)),
    ...section(say.measureNext, list(said.measureNext)),
    ...section(say.sure(sure), list(said.sureBecause), true),
    ...section(say.missing, list(said.missing)),
    ...section(say.options, table(options)),
    ...section(say.workings, table({ heads: say.heads, rows: answer.workings.map((one) => workingCells(one, texts, workings)) })),
    ...section(say.sources, list(sources)),
    ...section(say.assumptions, list(assumptions)),
    say.foot(plain(asOf)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function workingCells({ formula, option, inputs, result }: Answer['workings'][number], texts: ValueText, words: WorkingWords): readonly string[] {
  const given = Object.entries(inputs).map(([name, value]) => `${inputText(name, words)} ${valueText(value, texts)}`);
  return [option === undefined ? '' : texts.option(option), formulaText(formula, words), given.join(', '), valueText(result, texts)];
}

/** A part with its head; nothing where it would be empty. */
function section(head: string, body: string, mayBeEmpty = false): readonly string[] {
  return body === '' && !mayBeEmpty ? [] : [`## ${plain(head)}`, ...(body === '' ? [] : [body])];
}

const list = (lines: readonly string[]): string => lines.map((line) => `- ${plain(line)}`).join('\n');

function table({ heads, rows }: MemoTable): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]): string => `| ${cells.map(plain).join(' | ')} |`;
  return [line(heads), `|${heads.map(() => ' --- |').join('')}`, ...rows.map(line)].join('\n');
}

/** Marks of Markdown and HTML as the letters they are, on one line; at its beginning those of lists and heads too. */
function plain(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  return line.replaceAll(/[\\`*_[\]<>|~&#]/gu, (mark) => `\\${mark}`).replace(/^[-+=]/u, (mark) => `\\${mark}`).replace(/^(\d+)([.)])(?=\s|$)/u, '$1\\$2');
}
