import type { First } from '../language.ts';
import { compareLead } from './answer-compare.ts';
import { arFirst } from './first-words.ts';

/** The first half of Arabic. */
export const first: First = { words: arFirst, sentences: { compare: compareLead } };
