import type { First } from '../language.ts';
import { compareLead } from './answer-compare.ts';
import { enFirst } from './first-words.ts';

/** The first half of English. */
export const first: First = { words: enFirst, sentences: { compare: compareLead } };
