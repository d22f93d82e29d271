import type { Answer, ConfidenceLevel } from '../../core/answers/answer.ts';
import { formulaText, inputText } from './answer-formulas.ts';
import { answerTexts } from './answers.ts';
import { valueText, type ValueText } from '../say.ts';

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

const LEVELS: Readonly<Record<ConfidenceLevel, string>> = { high: 'sure', medium: 'fairly sure', low: 'not sure', unknown: 'not known' };

/**
 * An answer as a Markdown memo to paste in a document: the verdict first, then why, while what it holds, what would
 * change it, what to measure, how sure it is, what is missing, the options, the arithmetic, the sources and the
 * assumptions. What stands in it is text: no name can become markup.
 *
 * @example
 * const answer = compareAnswer({ options: [], limits: {}, secondUsd: 0, queriesPerMonth: 0, months: 12, switchUsd: 0 })
 * memo(answer, { title: 'Which option?', texts: enValues(), options: { heads: [], rows: [] }, sources: [], assumptions: [], asOf: '2026-11-22' }).split('\n')[2] // => "**There is nothing to choose from: no option has a known price.**"
 */
export function memo(answer: Answer, { title, texts, options, sources, assumptions, asOf }: MemoContext): string {
  const said = answerTexts(answer, texts);
  const { level, probability } = answer.confidence;
  const sure = probability === undefined ? LEVELS[level] : `${LEVELS[level]}, ${texts.amount(probability, 'share')}`;
  const parts = [
    `# ${plain(title)}`,
    `**${plain(said.verdict)}**`,
    ...section('Why', list(said.because)),
    ...section('Holds while', list(said.holdsWhile)),
    ...section('What would change it', list(said.wouldChange)),
    ...section('What to measure next', list(said.measureNext)),
    ...section(`How sure: ${sure}`, list(said.sureBecause), true),
    ...section('Missing', list(said.missing)),
    ...section('Options', table(options)),
    ...section('Workings', table({ heads: ['Of', 'Formula', 'With', 'Result'], rows: answer.workings.map((one) => workingCells(one, texts)) })),
    ...section('Sources', list(sources)),
    ...section('Taken for granted', list(assumptions)),
    `An estimate, not a quote; prices as of ${plain(asOf)}.`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function workingCells({ formula, option, inputs, result }: Answer['workings'][number], texts: ValueText): readonly string[] {
  const given = Object.entries(inputs).map(([name, value]) => `${inputText(name)} ${valueText(value, texts)}`);
  return [option === undefined ? '' : texts.option(option), formulaText(formula), given.join(', '), valueText(result, texts)];
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
