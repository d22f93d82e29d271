import { readFile, writeFile } from 'node:fs/promises';
import { text as textOf } from 'node:stream/consumers';

/** What a command sees of the world: a test hands in another one. */
export interface Terminal {
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
  /** Characters a line may have; Infinity where nobody sees the edge. */
  readonly columns: number;
  readonly isColored: boolean;
  readonly now: () => Date;
  /** The text of a file; `-` is standard input. */
  readonly read: (file: string) => Promise<string>;
  /** Writes a file; `-` is standard output. */
  readonly save: (file: string, text: string) => Promise<void>;
  readonly version: () => string;
  /** Replaces the line of what is going on, empty for none; absent where nobody sees it. */
  readonly showStatus?: (line: string) => void;
}

/**
 * The terminal the process runs in. Colours are left out when the output is not a terminal, and when
 * `NO_COLOR` is set (https://no-color.org) or the terminal is dumb. Where nobody sees the edge, `COLUMNS` may say one.
 */
export function processTerminal(version: () => string): Terminal {
  const { stdin, stdout, stderr, env } = process;
  return {
    write: (line) => void stdout.write(line),
    writeError: (line) => void stderr.write(line),
    columns: stdout.isTTY ? stdout.columns : columnsSaid(env['COLUMNS']),
    isColored: stdout.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
    now: () => new Date(),
    read: (file) => (file === '-' ? textOf(stdin) : readFile(file, 'utf8')),
    save: (file, content) => (file === '-' ? Promise.resolve(void stdout.write(content)) : writeFile(file, content)),
    version,
    ...(stderr.isTTY ? { showStatus: (line: string) => void stderr.write(`\r\u001B[2K${line}`) } : {}),
  };
}

/**
 * The characters a line may have as the environment says it; as many as there are where it says none.
 *
 * @example
 * columnsSaid('60') // => 60
 * columnsSaid('wide') === Infinity // => true
 */
export const columnsSaid = (text = ''): number => (/^[1-9]\d{0,5}$/u.test(text) ? Number(text) : Infinity);

/** Text that stands out where the terminal shows it. */
export function bold({ isColored }: Terminal, text: string): string {
  return isColored ? `\u001B[1m${text}\u001B[22m` : text;
}
