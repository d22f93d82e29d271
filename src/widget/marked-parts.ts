import type { ValueText } from '../words/say.ts';
import type { Part } from './rich-text.ts';

/** Signs of no script around what is marked in a sentence: who is named, money, and what the data call something in English. */
const MARKS = { name: '\uE000', amount: '\uE001', end: '\uE002', quoted: '\uE003' } as const;

/**
 * How values are written, with signs around names and money for `markedParts` to find.
 *
 * @example
 * markedParts(markedTexts(valueTexts(context)).option('openai/gpt-4o')) // => [{"text":"GPT-4o","mark":"name"}]
 */
export function markedTexts(texts: ValueText): ValueText {
  const { name, amount, end } = MARKS;
  return {
    ...texts,
    option: (id) => `${name}${texts.option(id)}${end}`,
    amount: (value, unit) => (unit.startsWith('usd') ? `${amount}${texts.amount(value, unit)}${end}` : texts.amount(value, unit)),
  };
}

/**
 * What the data say, in English, with the signs of a quotation around it.
 *
 * @example
 * markedParts(`${quoted('models.dev')}, gelesen`) // => [{"text":"models.dev","lang":"en"},{"text":", gelesen"}]
 */
export function quoted(text: string): string {
  return MARKS.quoted + text + MARKS.end;
}

/**
 * A text without such signs, for where nothing can be marked.
 *
 * @example
 * unsigned(`${quoted('models.dev')}, gelesen`) // => "models.dev, gelesen"
 */
export function unsigned(text: string): string {
  return text.replaceAll(/[\uE000-\uE003]/gu, '');
}

/**
 * The same with signs around what is quoted from the data: names of benchmarks and sources, limits of a licence.
 *
 * @example
 * markedParts(`On ${quotedTexts(valueTexts(context)).name('Aider polyglot')}.`) // => [{"text":"On "},{"text":"Aider polyglot","lang":"en"},{"text":"."}]
 */
export function quotedTexts(texts: ValueText): ValueText {
  return { ...texts, name: (said) => (/\p{L}/u.test(said) ? quoted(said) : said) };
}

/**
 * A sentence with such signs as parts; who is named first is the one it is about, unless that is said.
 *
 * @example
 * markedParts('Choose \uE000A\uE002 up to \uE001$1\uE002.') // => [{"text":"Choose "},{"text":"A","mark":"name"},{"text":" up to "},{"text":"$1","mark":"amount"},{"text":"."}]
 */
export function markedParts(sentence: string, about?: string): readonly Part[] {
  let first = about;
  return sentence.split(/([\uE000\uE001\uE003][^\uE002]*\uE002)/u).filter(Boolean).map((piece): Part => {
    const text = piece.slice(1, -1);
    if (piece.startsWith(MARKS.amount)) return { text, mark: 'amount' };
    if (piece.startsWith(MARKS.quoted)) return { text, lang: 'en' };
    if (!piece.startsWith(MARKS.name)) return { text: piece };
    first ??= text;
    return { text, mark: text === first ? 'name' : 'other' };
  });
}
