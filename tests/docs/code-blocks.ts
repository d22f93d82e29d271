import { readFileSync } from 'node:fs';

/** A fenced block of a page. */
export interface CodeBlock {
  readonly language: string;
  readonly text: string;
  /** The line its fence stands on. */
  readonly line: number;
}

/** The fenced blocks of a Markdown file, in order. */
export function codeBlocks(file: string): readonly CodeBlock[] {
  const page = readFileSync(file, 'utf8');
  return [...page.matchAll(/^```(?<language>\w*)\n(?<text>[^]*?)^```$/gm)].map(({ groups = {}, index }) => ({
    language: groups['language'] ?? '',
    text: groups['text'] ?? '',
    line: page.slice(0, index).split('\n').length,
  }));
}

/** A line a reader types, and what it prints where the page shows that in the block beneath. */
export interface ShellLine {
  readonly line: string;
  readonly output: string | undefined;
}

/** The lines of the shell blocks of a page. */
export function shellLines(file: string): readonly ShellLine[] {
  const blocks = codeBlocks(file);
  return blocks.flatMap(({ language, text }, index) => {
    if (language !== 'sh') return [];
    const next = blocks[index + 1];
    const output = next?.language === 'text' ? next.text : undefined;
    const lines = text.trim().split('\n');
    return lines.map((line, place) => ({ line, output: place === lines.length - 1 ? output : undefined }));
  });
}
