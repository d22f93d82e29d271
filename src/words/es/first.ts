import type { First } from '../language.ts';
import { compareLead } from './answer-compare.ts';
import { esFirst } from './first-words.ts';

/** The first half of Spanish. */
export const first: First = { words: esFirst, sentences: { compare: compareLead } };
