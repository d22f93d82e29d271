import type { First } from '../language.ts';
import { compareSentences } from './answer-compare.ts';
import { es } from './words.ts';

/** The first half of Spanish. */
export const first: First = { words: es, sentences: { compare: compareSentences } };
