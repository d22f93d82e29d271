/** Pixels of a text in a chart: assumption, the smallest that is read with ease. */
export const TEXT = 12;
/** The text of the page around it for which a picture is laid out: assumption, what the element has by default; it grows with that. */
export const PAGE_TEXT = 13;

/** Pixels of the unit of a picture where the text around it is of that size: whole pixels are short in it, and exact. */
const UNIT = 16;

/**
 * A length of a picture that grows with the text of the page.
 *
 * @example
 * scaled(600) // => "37.5em"
 */
export const scaled = (pixels: number): string => `${pixels / UNIT}em`;

/** Widths in em of a sans-serif: assumption, a little above what common faces have. */
const FULL = 1.02;
const WIDE = 0.9;
const CAPITAL = 0.72;
const NARROW = 0.34;
const USUAL = 0.64;
const WIDTHS = [
  // marks of direction
  [/[\u200e\u200f\u061c\u2066-\u2069]/u, 0],
  [/[\u1100-\u9fff\uac00-\uffef]/u, FULL],
  [/[mwMW@%]/u, WIDE],
  [/\p{Lu}/u, CAPITAL],
  [/[ .,:;|ilj'()]/u, NARROW],
] as const;

/**
 * About how wide a line of text is, for laying out where nothing can be measured.
 *
 * @example
 * textWidth('GPT-4o', 12) // => 49
 * textWidth('\u2068GPT-4o\u2069', 12) // => 49
 */
export function textWidth(text: string, size: number): number {
  let em = 0;
  for (const letter of text) em += widthOf(letter);
  return Math.round(em * size);
}

const known = new Map<string, number>();

/** Charts are laid out at every change, out of the same few letters. */
function widthOf(letter: string): number {
  const width = known.get(letter) ?? WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? USUAL;
  known.set(letter, width);
  return width;
}

/**
 * A text cut to a width, with an ellipsis where something is missing.
 *
 * @example
 * fitted('Claude Sonnet 4.5', 60, 12) // => "Claude…"
 */
export function fitted(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  const letters = Array.from(text);
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, size) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
