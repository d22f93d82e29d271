import type { Rest } from '../language.ts';
import { answerSentences } from './answers.ts';
import { enLater } from './later.ts';

/** The second half of English. */
export const rest: Rest = { words: enLater, sentences: answerSentences };
