/**
 * Lines of a text that are no longer than `width`, broken between words; a word that is longer is broken itself.
 * Lines after the first begin with `indent`.
 *
 * @example
 * wrap('price page, read today', 12) // => ["price page,","read today"]
 * wrap('price page, read today', Infinity) // => ["price page, read today"]
 */
export function wrap(text: string, width: number, indent = ''): readonly string[] {
  const most = Math.max(width, indent.length + 1);
  const lines: string[] = [];
  let line: string | undefined;
  for (const word of text.split(' ')) {
    const grown: string = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && grown.length > most) {
      lines.push(line);
      line = indent + word;
    } else line = grown;
    while (line.length > most) {
      lines.push(line.slice(0, most));
      line = indent + line.slice(most);
    }
  }
  return [...lines, line ?? ''];
}
