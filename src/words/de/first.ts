import type { First } from '../language.ts';
import { compareSentences } from './answer-compare.ts';
import { de } from './words.ts';

/** The first half of German. */
export const first: First = { words: de, sentences: { compare: compareSentences } };
