import { ask } from '../ask/ask.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { FIELDS } from '../scenario/fields.ts';

/**
 * What a sentence says, as a partial scenario; nothing for none, or one that no field takes.
 *
 * @example
 * saidBy('50k users', catalogue).load // => {"users":50000}
 */
export function saidBy(sentence: string, catalogue: Catalogue): Readonly<Record<string, unknown>> {
  return sentence.trim() === '' || !FIELDS.sentence.kind.accepts(sentence) ? {} : ask(sentence, catalogue).patch;
}
