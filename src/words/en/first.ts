import type { First } from '../language.ts';
import { compareSentences } from './answer-compare.ts';
import { en } from './words.ts';

/** The first half of English. */
export const first: First = { words: en, sentences: { compare: compareSentences } };
