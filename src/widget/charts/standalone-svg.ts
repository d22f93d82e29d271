import { TEXT, textWidth } from './text-width.ts';

/** A chart as it is drawn, with every colour and size said in it. */
export interface DrawnSvg {
  /** Pixels of the picture alone. */
  readonly width: number;
  readonly height: number;
  /** What stands in it, as SVG. */
  readonly content: string;
  readonly font: string;
  readonly ink: string;
  readonly ground: string;
}

/** The words around a chart in a file of its own. */
export interface SvgWords {
  readonly title: string;
  readonly note: string;
  /** Where its numbers come from. */
  readonly source: string;
}

/** Pixels around everything. */
const EDGE = 16;
/** Pixels of the title. */
const TITLE = 16;
/** Pixels from a line of text to the next, as a share of its size. */
const LEADING = 1.4;

/**
 * A chart as a file of its own: the sentence that says what it shows, what is drawn, and where the numbers come from;
 * it needs no style sheet, no font and nothing else from anywhere.
 *
 * @example
 * standaloneSvg({ title: 'A < B', note: '', source: 'me' }, { width: 100, height: 50, content: '<g/>', font: 'Inter', ink: '#000', ground: '#fff' }).includes('<title>A &lt; B</title>') // => true
 */
export function standaloneSvg({ title, note, source }: SvgWords, { width, height, content, font, ink, ground }: DrawnSvg): string {
  const lines = [...wrapped(title, width, TITLE).map((text) => ({ text, size: TITLE, weight: 600 })), ...wrapped(note, width, TEXT).map((text) => ({ text, size: TEXT, weight: 400 }))];
  const foot = wrapped(source, width, TEXT);
  const head = placed(lines, EDGE);
  const below = head.end + EDGE + height + EDGE;
  const end = placed(foot.map((text) => ({ text, size: TEXT, weight: 400 })), below);
  const [whole, high] = [Math.ceil(width + 2 * EDGE), Math.ceil(end.end + EDGE)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${whole}" height="${high}" viewBox="0 0 ${whole} ${high}" role="img" font-family="${escaped(font)}" fill="${ink}" font-size="${TEXT}">`,
    `<title>${escaped(title)}</title>`,
    `<desc>${escaped([note, source].filter(Boolean).join(' · '))}</desc>`,
    `<rect width="100%" height="100%" fill="${ground}"/>`,
    ...head.texts,
    `<g transform="translate(${EDGE} ${head.end + EDGE})">${content}</g>`,
    `<g fill-opacity="0.7">${end.texts.join('')}</g>`,
    '</svg>\n',
  ].join('\n');
}

/** Lines of text one under the other, and where they end. */
function placed(lines: readonly { readonly text: string; readonly size: number; readonly weight: number }[], from: number): { readonly texts: readonly string[]; readonly end: number } {
  let y = from;
  const texts = lines.map(({ text, size, weight }) => {
    y += size * LEADING;
    return `<text x="${EDGE}" y="${Math.round(y)}" font-size="${size}" font-weight="${weight}">${escaped(text)}</text>`;
  });
  return { texts, end: Math.round(y) };
}

/** A text in lines that are no wider than a picture; a word that is stays whole. */
function wrapped(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };

/** What no XML may hold goes; what marks it up is written as the letter it is. */
const escaped = (text: string): string => text.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '').replaceAll(/[&"<>]/gu, (sign) => ESCAPES[sign]!);
