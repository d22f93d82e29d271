import type { First } from '../language.ts';
import { compareSentences } from './answer-compare.ts';
import { ja } from './words.ts';

/** The first half of Japanese. */
export const first: First = { words: ja, sentences: { compare: compareSentences } };
