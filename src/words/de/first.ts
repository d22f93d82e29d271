import type { First } from '../language.ts';
import { compareLead } from './answer-compare.ts';
import { deFirst } from './first-words.ts';

/** The first half of German. */
export const first: First = { words: deFirst, sentences: { compare: compareLead } };
