import type { First } from '../language.ts';
import { compareSentences } from './answer-compare.ts';
import { ar } from './words.ts';

/** The first half of Arabic. */
export const first: First = { words: ar, sentences: { compare: compareSentences } };
