import type { First } from '../language.ts';
import { compareLead } from './answer-compare.ts';
import { jaFirst } from './first-words.ts';

/** The first half of Japanese. */
export const first: First = { words: jaFirst, sentences: { compare: compareLead } };
