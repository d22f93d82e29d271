/** Widths in em of a sans-serif: assumption, a little above what common faces have. */
const WIDE = 1.02;
const NARROW = 0.34;
const USUAL = 0.61;

/**
 * About how wide a line of text is, for laying out where nothing can be measured.
 *
 * @example
 * textWidth('GPT-4o', 12) // => 40
 */
export function textWidth(text: string, size: number): number {
  let em = 0;
  for (const letter of text) em += /[\u1100-\u9fff\uac00-\uffef]/u.test(letter) ? WIDE : /[ .,:;|ilj'()]/u.test(letter) ? NARROW : USUAL;
  return Math.round(em * size);
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
