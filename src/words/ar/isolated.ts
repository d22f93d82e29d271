import type { AnyCodes, Sentences } from '../../core/answers/answer.ts';

const FIRST_STRONG_ISOLATE = '\u2068';
const RIGHT_TO_LEFT_ISOLATE = '\u2067';
const POP_ISOLATE = '\u2069';

/**
 * A text that keeps its own direction, so that a Latin name or a number beside another stays in its place in a sentence
 * from right to left. Nothing stays nothing.
 *
 * @example
 * isolated('GPT-4o') // => "\u2068GPT-4o\u2069"
 * isolated('') // => ""
 */
export function isolated(text: string): string {
  return text === '' ? '' : FIRST_STRONG_ISOLATE + text + POP_ISOLATE;
}

/**
 * Texts in one place, from right to left whatever they begin with, each in its own direction.
 *
 * @example
 * joined(['GPT-4o', 'o3'], '، ') // => "\u2067\u2068GPT-4o\u2069، \u2068o3\u2069\u2069"
 * joined(['o3'], '، ') // => "\u2068o3\u2069"
 */
export function joined(texts: readonly string[], between: string): string {
  const inOne = texts.map(isolated).join(between);
  return texts.length < 2 ? inOne : RIGHT_TO_LEFT_ISOLATE + inOne + POP_ISOLATE;
}

/**
 * Sentences whose every value keeps its own direction.
 *
 * @example
 * isolating({ choose: ({ winner }) => `اختر ${winner}.` }).choose({ winner: 'GPT-4o' }) // => "اختر \u2068GPT-4o\u2069."
 */
export function isolating<Codes extends object>(sentences: Sentences<Codes>): Sentences<Codes> {
  const written = Object.entries(sentences as unknown as Sentences<AnyCodes>).map(([code, say]) => [code, (texts: Readonly<Record<string, string>>) => say(eachIsolated(texts))]);
  return Object.fromEntries(written) as Sentences<Codes>;
}

const eachIsolated = (texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> => new Proxy(texts, { get: (all, key) => isolated(String(Reflect.get(all, key))) });
