import type { Default } from '../../scenario/fields.ts';
import type { LaterWords } from '../../words/language.ts';
import { whereFromText } from '../../words/where-from.ts';
import type { Context } from '../context.ts';
import { httpsOnly, type Part } from '../rich-text.ts';

/**
 * What a language says of where values come from; `undefined` where that is not loaded, or stands beside the values.
 *
 * @example
 * whereFromOf(context.words) // => undefined
 */
export function whereFromOf(words: Context['words'] & Partial<Pick<LaterWords, 'whereFrom'>>): LaterWords['whereFrom'] {
  return words.whereFrom;
}

/**
 * Where the default of a field comes from, with the page of a source: quoted in English until the language has its words
 * for it.
 *
 * @example
 * whereFromPart('growth.months', { value: 24, unit: 'months', assumption: 'two years' }, context) // => {"text":"two years","lang":"en"}
 */
export function whereFromPart(path: string, fallback: Default<unknown>, { scenario, words }: Pick<Context, 'scenario' | 'words'>): Part {
  const own = whereFromText(path, scenario.workload.preset, whereFromOf(words));
  const href = 'source' in fallback ? httpsOnly(fallback.page) : undefined;
  return { text: own ?? ('source' in fallback ? fallback.source : fallback.assumption), ...(own === undefined ? { lang: 'en' } : {}), ...(href === undefined ? {} : { href }) };
}
