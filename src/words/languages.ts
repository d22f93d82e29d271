import { first } from './en/first.ts';
import type { First, Language } from './language.ts';

/** What is said before another language is loaded, and where none is. */
export const ENGLISH: First = first;

/** The languages that the element speaks, by the language of a locale: a line each. */
export const LANGUAGES: Readonly<Record<string, Language>> = {
  en: { first: () => Promise.resolve(ENGLISH), rest: async () => (await import('./en/rest.ts')).rest },
  de: { first: async () => (await import('./de/first.ts')).first, rest: async () => (await import('./de/rest.ts')).rest },
  es: { first: async () => (await import('./es/first.ts')).first, rest: async () => (await import('./es/rest.ts')).rest },
  ja: { first: async () => (await import('./ja/first.ts')).first, rest: async () => (await import('./ja/rest.ts')).rest },
  ar: { first: async () => (await import('./ar/first.ts')).first, rest: async () => (await import('./ar/rest.ts')).rest },
};

/** First halves that are there. */
const known = new Map<string, First>([[ENGLISH.words.locale, ENGLISH]]);

/**
 * The first half of a language, if it is there.
 *
 * @example
 * knownLanguage('en').words.locale // => "en"
 */
export function knownLanguage(tag: string): First | undefined {
  return known.get(tag);
}

/** Brings the first half of one of the languages, once. Rejects where it cannot be loaded. */
export async function bringLanguage(tag: string): Promise<First> {
  const brought = known.get(tag) ?? (await LANGUAGES[tag]!.first());
  known.set(tag, brought);
  return brought;
}

/**
 * The language of a locale; English where it is none of the languages spoken here.
 *
 * @example
 * languageOf('en-GB') // => "en"
 * languageOf('tlh') // => "en"
 */
export function languageOf(locale: string): string {
  const tag = new Intl.Locale(locale).language;
  return Object.hasOwn(LANGUAGES, tag) ? tag : ENGLISH.words.locale;
}
